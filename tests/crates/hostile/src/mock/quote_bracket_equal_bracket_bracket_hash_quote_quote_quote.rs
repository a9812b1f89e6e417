// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! How the values of the operations in `quote_bracket_equal_bracket_bracket_hash_quote_quote_quote` become responses again.

use crate::quote_bracket_equal_bracket_bracket_hash_quote_quote_quote;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<
        quote_bracket_equal_bracket_bracket_hash_quote_quote_quote::GetFnZQxPwned,
    >(),
];

impl MockOperation
for quote_bracket_equal_bracket_bracket_hash_quote_quote_quote::GetFnZQxPwned {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r##"{"kind":"\"#; zQxPwned!()","*/":{"kind":"../../zQxPwned"},"crate::zQxPwned":"\"","date\"":"\"; zQxPwned!();"}"##,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            quote_bracket_equal_bracket_bracket_hash_quote_quote_quote::GetFnZQxPwnedError::ClientError(
                status,
                body,
            ) => {
                Reply::new(status.as_u16())
                    .json_as("application/problem+json; a=\"zQxPwned\"", body)
            }
            quote_bracket_equal_bracket_bracket_hash_quote_quote_quote::GetFnZQxPwnedError::Default(
                status,
            ) => Reply::new(status.as_u16()),
        }
    }
}
