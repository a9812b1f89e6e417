// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `lists` become responses again.

use crate::lists;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<lists::Items>(),
    SampleOf::of::<lists::Paging>(),
];

impl MockOperation for lists::Items {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"Items":[{"Pages":{}}]}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for lists::Paging {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"PageToken":[{"a":"text"}]}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
