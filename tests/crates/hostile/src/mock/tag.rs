// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! How the values of the operations in `tag` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::tag;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<tag::GetFnZQxPwned>()];

impl MockOperation for tag::GetFnZQxPwned {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r##"{"kind":"\"#; zQxPwned!()","*/":{"kind":"*/"},"crate::zQxPwned":"\"","date\"":"\"; zQxPwned!();"}"##,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            tag::GetFnZQxPwnedError::ClientError(status, body) => {
                Reply::new(status.as_u16())
                    .json_as("application/problem+json; a=\"zQxPwned\"", body)
            }
            tag::GetFnZQxPwnedError::Default(status) => Reply::new(status.as_u16()),
        }
    }
}
