// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `lints` become responses again.

use crate::lints;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<lints::Events>(),
    SampleOf::of::<lints::Mod>(),
];

impl MockOperation for lints::Events {
    type Given = Vec<lints::EventsResponse>;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "text/event-stream", "data: {\"events\":\"text\"}\n\n"),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).events(value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for lints::Mod {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"foo":"text","baz":"text","ı":"text","с":"text","ο":"text"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
