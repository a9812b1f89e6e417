// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `domains` become responses again.

use crate::domains;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<domains::List>(),
    SampleOf::of::<domains::Create>(),
    SampleOf::of::<domains::Delete>(),
    SampleOf::of::<domains::Update>(),
    SampleOf::of::<domains::Verify>(),
];

impl MockOperation for domains::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[{"id":"string","domain":"string","status":"notReady","dnsStatus":"pending","sslStatus":"notReady","createdAt":"string","notFoundRedirectUrl":"string","fallbackUrlTemplate":"https://example.com/{code}","organization":{"id":"string","name":"string"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            domains::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            domains::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for domains::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"id":"string","domain":"string","status":"notReady","dnsStatus":"pending","sslStatus":"notReady","createdAt":"string","notFoundRedirectUrl":"string","fallbackUrlTemplate":"https://example.com/{code}","organization":{"id":"string","name":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            domains::CreateError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
            domains::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            domains::CreateError::Forbidden(body) => {
                Reply::new(403).json_as("application/json", body)
            }
            domains::CreateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            domains::CreateError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            domains::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for domains::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for domains::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","domain":"string","status":"notReady","dnsStatus":"pending","sslStatus":"notReady","createdAt":"string","notFoundRedirectUrl":"string","fallbackUrlTemplate":"https://example.com/{code}","organization":{"id":"string","name":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            domains::UpdateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            domains::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            domains::UpdateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for domains::Verify {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"verified":true}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            domains::VerifyError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            domains::VerifyError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            domains::VerifyError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
