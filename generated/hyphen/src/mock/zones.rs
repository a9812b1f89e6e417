// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `zones` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::zones;

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<zones::List>(),
    SampleOf::of::<zones::Get>(),
    SampleOf::of::<zones::Delete>(),
];

impl MockOperation for zones::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[{"id":"string","name":"string","organization":{"id":"string","name":"string"},"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            zones::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            zones::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for zones::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","organization":{"id":"string","name":"string"},"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            zones::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            zones::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for zones::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            zones::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            zones::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
