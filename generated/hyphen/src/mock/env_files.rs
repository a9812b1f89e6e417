// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `env_files` become responses again.

use crate::env_files;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<env_files::List>(),
    SampleOf::of::<env_files::GetSummary>(),
    SampleOf::of::<env_files::Get>(),
    SampleOf::of::<env_files::Replace>(),
    SampleOf::of::<env_files::Delete>(),
    SampleOf::of::<env_files::ListVersions>(),
    SampleOf::of::<env_files::DeleteVersions>(),
];

impl MockOperation for env_files::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[{"size":"1kb","countVariables":1,"version":1,"secretKeyId":123,"published":"2024-01-01T00:00:00Z","organization":{"id":"string","name":"string"},"project":{"id":"string","alternateId":"string","name":"string"},"app":{"id":"string","alternateId":"string","name":"string"},"projectEnvironment":{"id":"string","alternateId":"string","name":"string"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            env_files::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            env_files::ListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            env_files::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for env_files::GetSummary {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"string","alternateId":"string","name":"string","apps":[{"id":"string","alternateId":"string","name":"string","dotEnvData":{},"lastEvents":{"push":{"timestamp":"string","member":{"id":"string","name":"string"}},"pull":{"timestamp":"string","member":{"id":"string","name":"string"}},"deny":{"timestamp":"string","member":{"id":"string","name":"string"}}}}],"projectEnvironments":[{"id":"string","alternateId":"string","name":"string","color":"string"}]}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            env_files::GetSummaryError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            env_files::GetSummaryError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            env_files::GetSummaryError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for env_files::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"size":"1kb","countVariables":1,"version":1,"secretKeyId":123,"published":"2024-01-01T00:00:00Z","organization":{"id":"string","name":"string"},"project":{"id":"string","alternateId":"string","name":"string"},"app":{"id":"string","alternateId":"string","name":"string"},"projectEnvironment":{"id":"string","alternateId":"string","name":"string"},"data":"encrypted content"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            env_files::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            env_files::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            env_files::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for env_files::Replace {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"size":"1kb","countVariables":1,"version":1,"secretKeyId":123,"published":"2024-01-01T00:00:00Z","organization":{"id":"string","name":"string"},"project":{"id":"string","alternateId":"string","name":"string"},"app":{"id":"string","alternateId":"string","name":"string"},"projectEnvironment":{"id":"string","alternateId":"string","name":"string"},"data":"encrypted content"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            env_files::ReplaceError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            env_files::ReplaceError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            env_files::ReplaceError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for env_files::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            env_files::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            env_files::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            env_files::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for env_files::ListVersions {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[{"size":"1kb","countVariables":1,"version":1,"secretKeyId":123,"published":"2024-01-01T00:00:00Z","organization":{"id":"string","name":"string"},"project":{"id":"string","alternateId":"string","name":"string"},"app":{"id":"string","alternateId":"string","name":"string"},"projectEnvironment":{"id":"string","alternateId":"string","name":"string"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            env_files::ListVersionsError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            env_files::ListVersionsError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            env_files::ListVersionsError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for env_files::DeleteVersions {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            env_files::DeleteVersionsError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            env_files::DeleteVersionsError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            env_files::DeleteVersionsError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
