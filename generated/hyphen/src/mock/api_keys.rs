// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `api_keys` become responses again.

use crate::api_keys;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<api_keys::List>(),
    SampleOf::of::<api_keys::Create>(),
    SampleOf::of::<api_keys::Get>(),
    SampleOf::of::<api_keys::Delete>(),
    SampleOf::of::<api_keys::CreateSecret>(),
    SampleOf::of::<api_keys::DeleteSecret>(),
];

impl MockOperation for api_keys::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"string","name":"string","createdAt":"string","memberId":"string","secrets":[{"id":"string","hint":"string","lastUsed":"string"}],"roles":["string"]}],"total":0,"pageNum":0,"pageSize":0}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            api_keys::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            api_keys::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for api_keys::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"id":"string","name":"string","createdAt":"string","memberId":"string","secrets":[{"id":"string","hint":"string","lastUsed":"string","value":"string"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            api_keys::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            api_keys::CreateError::Forbidden(body) => {
                Reply::new(403).json_as("application/json", body)
            }
            api_keys::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            api_keys::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for api_keys::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","createdAt":"string","memberId":"string","secrets":[{"id":"string","hint":"string","lastUsed":"string"}],"roles":["string"]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            api_keys::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            api_keys::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            api_keys::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for api_keys::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            api_keys::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            api_keys::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            api_keys::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for api_keys::CreateSecret {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","hint":"string","lastUsed":"string","value":"string"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            api_keys::CreateSecretError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            api_keys::CreateSecretError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            api_keys::CreateSecretError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for api_keys::DeleteSecret {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            api_keys::DeleteSecretError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            api_keys::DeleteSecretError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
