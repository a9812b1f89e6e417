// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! How the values of the operations in `pages` become responses again.

use crate::pages;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<pages::Number>(),
    SampleOf::of::<pages::Offset>(),
    SampleOf::of::<pages::ByHeader>(),
    SampleOf::of::<pages::Last>(),
    SampleOf::of::<pages::Url>(),
    SampleOf::of::<pages::Link>(),
];

impl MockOperation for pages::Number {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"inner":{"things":[{}],"nulls":["text"]},"next":"text","more":true,"total":1}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            pages::NumberOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            pages::NumberOutcome::NotModified => Reply::new(304),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for pages::Offset {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"inner":{"things":[{}],"nulls":["text"]},"next":"text","more":true,"total":1}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for pages::ByHeader {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"inner":{"things":[{}],"nulls":["text"]},"next":"text","more":true,"total":1}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for pages::Last {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"inner":{"things":[{}],"nulls":["text"]},"next":"text","more":true,"total":1}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for pages::Url {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"inner":{"things":[{}],"nulls":["text"]},"next":"text","more":true,"total":1}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for pages::Link {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"[{"stream":"text"}]"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
