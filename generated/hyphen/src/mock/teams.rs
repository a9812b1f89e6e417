// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `teams` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::teams;

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<teams::List>(),
    SampleOf::of::<teams::Create>(),
    SampleOf::of::<teams::Get>(),
    SampleOf::of::<teams::Delete>(),
    SampleOf::of::<teams::Update>(),
    SampleOf::of::<teams::ListMembers>(),
    SampleOf::of::<teams::ReplaceMembers>(),
    SampleOf::of::<teams::RemoveMember>(),
];

impl MockOperation for teams::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"string","name":"string","type":"static","memberCount":0,"organization":{"id":"string","name":"string"},"criteria":[],"distributionList":{"name":"string","email":"string"},"channels":[{"id":"string","type":"slack"}]}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            teams::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            teams::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for teams::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"id":"string","name":"string","type":"static","memberCount":0,"organization":{"id":"string","name":"string"},"criteria":[],"distributionList":{"name":"string","email":"string"},"channels":[{"id":"string","type":"slack"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            teams::CreateError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
            teams::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            teams::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            teams::CreateError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            teams::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for teams::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","type":"static","memberCount":0,"organization":{"id":"string","name":"string"},"criteria":[],"distributionList":{"name":"string","email":"string"},"channels":[{"id":"string","type":"slack"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            teams::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            teams::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            teams::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for teams::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            teams::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            teams::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for teams::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","type":"static","memberCount":0,"organization":{"id":"string","name":"string"},"criteria":[],"distributionList":{"name":"string","email":"string"},"channels":[{"id":"string","type":"slack"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            teams::UpdateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            teams::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            teams::UpdateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for teams::ListMembers {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"memb_66bf99b72a0043f841769880","firstName":"John","lastName":"Doe","nickname":"John Doe","email":"user@example.com","organization":{"id":"org_66bf99b72a0043f841769880","name":"Organization Name"},"connectedAccounts":[{"type":"github","identifier":"hyphenated-username","profileUrl":"https://github.com/hyphenated-username"},{"type":"npm","identifier":"npm-username","email":"user@example.com"},{"type":"newRelic","identifier":"newrelic-userid","email":"user@example.com"},{"type":"incidentIo","identifier":"incident-io-userid","email":"user@example.com"}]}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            teams::ListMembersError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            teams::ListMembersError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for teams::ReplaceMembers {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(202));

    fn success((): &Self::Given) -> Reply {
        Reply::new(202)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            teams::ReplaceMembersError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
            teams::ReplaceMembersError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            teams::ReplaceMembersError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for teams::RemoveMember {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
