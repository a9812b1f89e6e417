// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `projects` become responses again.

use crate::projects;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<projects::List>(),
    SampleOf::of::<projects::Create>(),
    SampleOf::of::<projects::Get>(),
    SampleOf::of::<projects::Delete>(),
    SampleOf::of::<projects::Update>(),
];

impl MockOperation for projects::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project","isMonorepo":false,"organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"meta":{"createdAt":"2025-01-14T22:56:14.234Z","createdBy":"memb_66f30abb67ebc6bb0c5e0af9"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            projects::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            projects::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for projects::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project","isMonorepo":false,"organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"meta":{"createdAt":"2025-01-14T22:56:14.234Z","createdBy":"memb_66f30abb67ebc6bb0c5e0af9"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            projects::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            projects::CreateError::Forbidden(body) => {
                Reply::new(403).json_as("application/json", body)
            }
            projects::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            projects::CreateError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            projects::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for projects::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project","isMonorepo":false,"organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"meta":{"createdAt":"2025-01-14T22:56:14.234Z","createdBy":"memb_66f30abb67ebc6bb0c5e0af9"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            projects::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            projects::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            projects::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for projects::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            projects::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            projects::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            projects::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for projects::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project","isMonorepo":false,"organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"meta":{"createdAt":"2025-01-14T22:56:14.234Z","createdBy":"memb_66f30abb67ebc6bb0c5e0af9"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            projects::UpdateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            projects::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            projects::UpdateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
