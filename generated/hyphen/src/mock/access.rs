// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `access` become responses again.

use crate::access;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<access::List>(),
    SampleOf::of::<access::Create>(),
    SampleOf::of::<access::Get>(),
    SampleOf::of::<access::Delete>(),
    SampleOf::of::<access::Update>(),
];

impl MockOperation for access::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            access::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            access::ListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            access::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for access::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(201, "application/json", "{}"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            access::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            access::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            access::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for access::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "application/json", "{}"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            access::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            access::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            access::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for access::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            access::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            access::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            access::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for access::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "application/json", "{}"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            access::UpdateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            access::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            access::UpdateError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            access::UpdateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
