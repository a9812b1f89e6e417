// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `toggles` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::toggles;

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<toggles::ListForOrganization>(),
    SampleOf::of::<toggles::ListForProject>(),
    SampleOf::of::<toggles::Create>(),
    SampleOf::of::<toggles::Get>(),
    SampleOf::of::<toggles::Delete>(),
    SampleOf::of::<toggles::Update>(),
];

impl MockOperation for toggles::ListForOrganization {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"},"project":{"id":"string","alternateId":"string","name":"string"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            toggles::ListForOrganizationError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            toggles::ListForOrganizationError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            toggles::ListForOrganizationError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for toggles::ListForProject {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            toggles::ListForProjectError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            toggles::ListForProjectError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            toggles::ListForProjectError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for toggles::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            toggles::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            toggles::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            toggles::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for toggles::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            toggles::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            toggles::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            toggles::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for toggles::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            toggles::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            toggles::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            toggles::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for toggles::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"key":"string","description":"string","tags":["string"],"type":"boolean","targets":[{"logic":"string"}],"meta":{"createdAt":"2024-07-08T15:58:34.219+00:00","createdBy":"string","modifiedAt":"2024-07-08T15:58:34.219+00:00","modifiedBy":"string","deletedAt":"2024-07-08T15:58:34.219+00:00","deletedBy":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            toggles::UpdateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            toggles::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            toggles::UpdateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
