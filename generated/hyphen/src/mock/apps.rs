// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `apps` become responses again.

use crate::apps;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<apps::List>(),
    SampleOf::of::<apps::Get>(),
    SampleOf::of::<apps::Delete>(),
    SampleOf::of::<apps::Update>(),
    SampleOf::of::<apps::ListEnvironments>(),
    SampleOf::of::<apps::Create>(),
    SampleOf::of::<apps::GetEnvironment>(),
];

impl MockOperation for apps::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[{"id":"app_66bf99b72a0043f841769880","alternateId":"my-app","name":"My App","settings":{"env":{"accessControls":{"environments":{"production":{"allow":[{"description":"Prod servers","type":"cidr","cidr":"10.10.0.0/16"}],"deny":[{"description":"Block all","type":"cidr","cidr":"0.0.0.0/0"}]}}}}},"organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"project":{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            apps::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            apps::ListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            apps::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for apps::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"app_66bf99b72a0043f841769880","alternateId":"my-app","name":"My App","settings":{"env":{"accessControls":{"environments":{"production":{"allow":[{"description":"Prod servers","type":"cidr","cidr":"10.10.0.0/16"}],"deny":[{"description":"Block all","type":"cidr","cidr":"0.0.0.0/0"}]}}}}},"organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"project":{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            apps::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            apps::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            apps::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for apps::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            apps::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            apps::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            apps::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for apps::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"app_66bf99b72a0043f841769880","alternateId":"my-app","name":"My App","settings":{"env":{"accessControls":{"environments":{"production":{"allow":[{"description":"Prod servers","type":"cidr","cidr":"10.10.0.0/16"}],"deny":[{"description":"Block all","type":"cidr","cidr":"0.0.0.0/0"}]}}}}},"organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"project":{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            apps::UpdateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            apps::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            apps::UpdateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for apps::ListEnvironments {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r##"{"total":0,"pageNum":0,"pageSize":0,"data":[{"id":"env_66bf99b72a0043f841769880","alternateId":"production","name":"Production","color":"#00FF00","organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"project":{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project"}}]}"##,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            apps::ListEnvironmentsError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            apps::ListEnvironmentsError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            apps::ListEnvironmentsError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for apps::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"id":"app_66bf99b72a0043f841769880","alternateId":"my-app","name":"My App","settings":{"env":{"accessControls":{"environments":{"production":{"allow":[{"description":"Prod servers","type":"cidr","cidr":"10.10.0.0/16"}],"deny":[{"description":"Block all","type":"cidr","cidr":"0.0.0.0/0"}]}}}}},"organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"project":{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            apps::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            apps::CreateError::Forbidden(body) => {
                Reply::new(403).json_as("application/json", body)
            }
            apps::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            apps::CreateError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            apps::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for apps::GetEnvironment {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r##"{"id":"env_66bf99b72a0043f841769880","alternateId":"production","name":"Production","color":"#00FF00","organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"project":{"id":"proj_66bf99b72a0043f841769880","alternateId":"my-project","name":"My Project"}}"##,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            apps::GetEnvironmentError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            apps::GetEnvironmentError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            apps::GetEnvironmentError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
