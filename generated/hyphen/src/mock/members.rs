// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `members` become responses again.

use crate::members;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<members::List>(),
    SampleOf::of::<members::Create>(),
    SampleOf::of::<members::Get>(),
    SampleOf::of::<members::Delete>(),
    SampleOf::of::<members::Update>(),
    SampleOf::of::<members::AddFavorite>(),
    SampleOf::of::<members::RemoveFavorite>(),
    SampleOf::of::<members::UpdateFavorite>(),
];

impl MockOperation for members::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[{"id":"memb_66bf99b72a0043f841769880","firstName":"John","lastName":"Doe","nickname":"John Doe","email":"user@example.com","organization":{"id":"org_66bf99b72a0043f841769880","name":"Organization Name"},"connectedAccounts":[{"type":"github","identifier":"hyphenated-username","profileUrl":"https://github.com/hyphenated-username"},{"type":"npm","identifier":"npm-username","email":"user@example.com"},{"type":"newRelic","identifier":"newrelic-userid","email":"user@example.com"},{"type":"incidentIo","identifier":"incident-io-userid","email":"user@example.com"}]}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            members::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            members::ListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            members::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for members::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"id":"memb_66bf99b72a0043f841769880","firstName":"John","lastName":"Doe","nickname":"John Doe","email":"user@example.com","organization":{"id":"org_66bf99b72a0043f841769880","name":"Organization Name"},"connectedAccounts":[{"type":"github","identifier":"hyphenated-username","profileUrl":"https://github.com/hyphenated-username"},{"type":"npm","identifier":"npm-username","email":"user@example.com"},{"type":"newRelic","identifier":"newrelic-userid","email":"user@example.com"},{"type":"incidentIo","identifier":"incident-io-userid","email":"user@example.com"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            members::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            members::CreateError::Forbidden(body) => {
                Reply::new(403).json_as("application/json", body)
            }
            members::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            members::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for members::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"memb_66bf99b72a0043f841769880","firstName":"John","lastName":"Doe","nickname":"John Doe","email":"user@example.com","organization":{"id":"org_66bf99b72a0043f841769880","name":"Organization Name"},"connectedAccounts":[{"type":"github","identifier":"hyphenated-username","profileUrl":"https://github.com/hyphenated-username"},{"type":"npm","identifier":"npm-username","email":"user@example.com"},{"type":"newRelic","identifier":"newrelic-userid","email":"user@example.com"},{"type":"incidentIo","identifier":"incident-io-userid","email":"user@example.com"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            members::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            members::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            members::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for members::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            members::DeleteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            members::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            members::DeleteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for members::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"memb_66bf99b72a0043f841769880","firstName":"John","lastName":"Doe","nickname":"John Doe","email":"user@example.com","organization":{"id":"org_66bf99b72a0043f841769880","name":"Organization Name"},"connectedAccounts":[{"type":"github","identifier":"hyphenated-username","profileUrl":"https://github.com/hyphenated-username"},{"type":"npm","identifier":"npm-username","email":"user@example.com"},{"type":"newRelic","identifier":"newrelic-userid","email":"user@example.com"},{"type":"incidentIo","identifier":"incident-io-userid","email":"user@example.com"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            members::UpdateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            members::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            members::UpdateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for members::AddFavorite {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(201, "application/json", r#"{"favorites":[]}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            members::AddFavoriteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            members::AddFavoriteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            members::AddFavoriteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for members::RemoveFavorite {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            members::RemoveFavoriteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            members::RemoveFavoriteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            members::RemoveFavoriteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for members::UpdateFavorite {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            members::UpdateFavoriteError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            members::UpdateFavoriteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            members::UpdateFavoriteError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
