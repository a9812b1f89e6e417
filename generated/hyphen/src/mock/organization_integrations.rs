// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `organization_integrations` become responses again.

use crate::organization_integrations;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<organization_integrations::List>(),
    SampleOf::of::<organization_integrations::Create>(),
    SampleOf::of::<organization_integrations::Test>(),
    SampleOf::of::<organization_integrations::GetAzureContext>(),
    SampleOf::of::<organization_integrations::CreateInvite>(),
    SampleOf::of::<organization_integrations::Get>(),
    SampleOf::of::<organization_integrations::Delete>(),
    SampleOf::of::<organization_integrations::ImportResources>(),
    SampleOf::of::<organization_integrations::ListResources>(),
];

impl MockOperation for organization_integrations::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"string","provides":[{"connectionType":"DistributionList","for":["Organization"]}]}],"total":0,"pageNum":0,"pageSize":0}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organization_integrations::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organization_integrations::ListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organization_integrations::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for organization_integrations::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"id":"string","provides":[{"connectionType":"DistributionList","for":["Organization"]}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organization_integrations::CreateError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
            organization_integrations::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organization_integrations::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organization_integrations::CreateError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            organization_integrations::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for organization_integrations::Test {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organization_integrations::TestError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
            organization_integrations::TestError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organization_integrations::TestError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organization_integrations::TestError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for organization_integrations::GetAzureContext {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"tenants":[{"id":"string","name":"string"}],"subscriptions":[{"id":"string","name":"string"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organization_integrations::GetAzureContextError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organization_integrations::GetAzureContextError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organization_integrations::GetAzureContextError::InternalServerError(
                body,
            ) => Reply::new(500).json_as("application/json", body),
        }
    }
}

impl MockOperation for organization_integrations::CreateInvite {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(201, "application/json", r#"{"type":"slack","url":"string"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organization_integrations::CreateInviteError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
            organization_integrations::CreateInviteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organization_integrations::CreateInviteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organization_integrations::CreateInviteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for organization_integrations::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","provides":[{"connectionType":"DistributionList","for":["Organization"]}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organization_integrations::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organization_integrations::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organization_integrations::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for organization_integrations::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organization_integrations::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organization_integrations::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organization_integrations::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for organization_integrations::ImportResources {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(202, "application/json", r#"{"status":"string"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(202).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organization_integrations::ImportResourcesError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organization_integrations::ImportResourcesError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organization_integrations::ImportResourcesError::InternalServerError(
                body,
            ) => Reply::new(500).json_as("application/json", body),
        }
    }
}

impl MockOperation for organization_integrations::ListResources {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"string","name":"string"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organization_integrations::ListResourcesError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organization_integrations::ListResourcesError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organization_integrations::ListResourcesError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
