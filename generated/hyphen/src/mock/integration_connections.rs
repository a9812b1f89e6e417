// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `integration_connections` become responses again.

use crate::integration_connections;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<integration_connections::List>(),
    SampleOf::of::<integration_connections::ListAccess>(),
    SampleOf::of::<integration_connections::Create>(),
    SampleOf::of::<integration_connections::Get>(),
    SampleOf::of::<integration_connections::Delete>(),
    SampleOf::of::<integration_connections::Verify>(),
];

impl MockOperation for integration_connections::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"string","status":"Pending","type":"DistributionList","entity":{"type":"Organization","id":"string","name":"string"},"organizationIntegration":{"id":"string","type":"aws"},"config":{"key":"value"},"organization":{"id":"string","name":"string"},"project":{"id":"string","alternateId":"string","name":"string"},"errors":["string"],"input":"string","verification":{"emails":["string"]},"isRetryable":true}],"total":0,"pageNum":0,"pageSize":0}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            integration_connections::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            integration_connections::ListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            integration_connections::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for integration_connections::ListAccess {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"string","status":"Pending","integrationType":"aws","entityConnection":{"id":"string","type":"User","entity":{"type":"Organization","id":"string","name":"string"}},"assignmentConnection":{"id":"string","type":"User","entity":{"type":"Member","id":"string","name":"string"}},"config":{"key":"value"},"organization":{"id":"string","name":"string"},"errors":["string"]}],"total":0,"pageNum":0,"pageSize":0}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            integration_connections::ListAccessError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            integration_connections::ListAccessError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            integration_connections::ListAccessError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for integration_connections::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"id":"string","status":"Pending","type":"DistributionList","entity":{"type":"Organization","id":"string","name":"string"},"organizationIntegration":{"id":"string","type":"aws"},"config":{"key":"value"},"organization":{"id":"string","name":"string"},"project":{"id":"string","alternateId":"string","name":"string"},"errors":["string"],"input":"string","verification":{"emails":["string"]},"isRetryable":true}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            integration_connections::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            integration_connections::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            integration_connections::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for integration_connections::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","status":"Pending","type":"DistributionList","entity":{"type":"Organization","id":"string","name":"string"},"organizationIntegration":{"id":"string","type":"aws"},"config":{"key":"value"},"organization":{"id":"string","name":"string"},"project":{"id":"string","alternateId":"string","name":"string"},"errors":["string"],"input":"string","verification":{"emails":["string"]},"isRetryable":true}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            integration_connections::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            integration_connections::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            integration_connections::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for integration_connections::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            integration_connections::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            integration_connections::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            integration_connections::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for integration_connections::Verify {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            integration_connections::VerifyError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            integration_connections::VerifyError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            integration_connections::VerifyError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
