// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `segments` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::segments;

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<segments::ListForOrganization>(),
    SampleOf::of::<segments::ListForProject>(),
    SampleOf::of::<segments::Create>(),
    SampleOf::of::<segments::Get>(),
    SampleOf::of::<segments::Delete>(),
    SampleOf::of::<segments::Update>(),
];

impl MockOperation for segments::ListForOrganization {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"string","alternateId":"string","name":"string","description":"string","logic":"string","tags":["string"],"usages":{"toggles":[{"key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}]},"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"},"project":{"id":"string","alternateId":"string","name":"string"},"organization":{"id":"string","name":"string"}}],"total":0,"pageNum":0,"pageSize":0}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            segments::ListForOrganizationError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            segments::ListForOrganizationError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            segments::ListForOrganizationError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for segments::ListForProject {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"string","alternateId":"string","name":"string","description":"string","logic":"string","tags":["string"],"usages":{"toggles":[{"key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}]},"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            segments::ListForProjectError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            segments::ListForProjectError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            segments::ListForProjectError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for segments::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","alternateId":"string","name":"string","description":"string","logic":"string","tags":["string"],"usages":{"toggles":[{"key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}]},"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            segments::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            segments::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            segments::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for segments::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","alternateId":"string","name":"string","description":"string","logic":"string","tags":["string"],"usages":{"toggles":[{"key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}]},"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            segments::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            segments::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            segments::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for segments::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            segments::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            segments::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            segments::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for segments::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","alternateId":"string","name":"string","description":"string","logic":"string","tags":["string"],"usages":{"toggles":[{"key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}]},"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            segments::UpdateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            segments::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            segments::UpdateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
