// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! How the values of the operations in `limits` become responses again.

use crate::limits;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<limits::Parameters>(),
    SampleOf::of::<limits::Json>(),
    SampleOf::of::<limits::Form>(),
    SampleOf::of::<limits::Parts>(),
    SampleOf::of::<limits::List>(),
];

impl MockOperation for limits::Parameters {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for limits::Json {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"t","code":"A0","secret":"texttext","count":1,"share":0.5,"parts":[],"names":{"key":"A0"},"shape":{"kind":"dot","length":1},"choice":"text","maybe":"t"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for limits::Form {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for limits::Parts {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for limits::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
