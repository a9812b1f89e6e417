// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `params` become responses again.

use crate::params;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<params::Everything>(),
    SampleOf::of::<params::Required>(),
];

impl MockOperation for params::Everything {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            params::EverythingError::Default(status) => Reply::new(status.as_u16()),
        }
    }
}

impl MockOperation for params::Required {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"a":"text","b":[{"a":"text","b":[],"c":"2026-01-31","d":{"key":1}}],"c":"2026-01-31","d":{"key":1}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            params::RequiredOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            params::RequiredOutcome::Status299 => Reply::new(299),
            params::RequiredOutcome::Success(body) => {
                Reply::new(201).json_as("application/json", body)
            }
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            params::RequiredError::ImATeapot => Reply::new(418),
            params::RequiredError::ClientError(status) => Reply::new(status.as_u16()),
            params::RequiredError::Default(status, body) => {
                Reply::new(status.as_u16()).json_as("application/json", body)
            }
        }
    }
}
