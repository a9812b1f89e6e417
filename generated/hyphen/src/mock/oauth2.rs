// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `oauth2` become responses again.

use crate::oauth2;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<oauth2::GetLogin>(),
    SampleOf::of::<oauth2::GetToken>(),
    SampleOf::of::<oauth2::CreateTokenRefresh>(),
    SampleOf::of::<oauth2::GetLogout>(),
    SampleOf::of::<oauth2::CreateM2mToken>(),
];

impl MockOperation for oauth2::GetLogin {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::location(302, "https://example.com/"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(302).location(value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for oauth2::GetToken {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::location(302, "https://example.com/"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(302).location(value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            oauth2::GetTokenError::Forbidden => Reply::new(403),
        }
    }
}

impl MockOperation for oauth2::CreateTokenRefresh {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            oauth2::CreateTokenRefreshError::Forbidden => Reply::new(403),
        }
    }
}

impl MockOperation for oauth2::GetLogout {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::location(302, "https://example.com/"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(302).location(value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for oauth2::CreateM2mToken {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"access_token":"string","id_token":"string","token_type":"string","access_token_expires_in":0,"access_token_expires_at":0}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
