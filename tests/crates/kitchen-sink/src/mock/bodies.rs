// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! How the values of the operations in `bodies` become responses again.

use crate::bodies;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<bodies::Json>(),
    SampleOf::of::<bodies::Optional>(),
    SampleOf::of::<bodies::Merge>(),
    SampleOf::of::<bodies::Any>(),
    SampleOf::of::<bodies::List>(),
    SampleOf::of::<bodies::Map>(),
    SampleOf::of::<bodies::Scalar>(),
    SampleOf::of::<bodies::Form>(),
    SampleOf::of::<bodies::Text>(),
    SampleOf::of::<bodies::OptionalText>(),
    SampleOf::of::<bodies::Bytes>(),
    SampleOf::of::<bodies::Image>(),
];

impl MockOperation for bodies::Json {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"text","integer":1,"small":1,"unsigned":1,"number":0.5,"single":1,"flag":true,"text":"\"","when":"2026-01-31T12:00:00Z","day":"2026-01-31","uid":"5f9d2c1a-7b3e-4c6d-8a90-1e2f3a4b5c6d","data":"ZGF0YQ==","any":{},"maybe":{},"anything_else":{"key":{}},"list":[[1]],"map":{"key":[{"deep":true}]},"inline":{"more":{}},"color":"red","level":-1,"states":{"required":"text","requiredNullable":"text","optional":"text","optionalNullable":"text","nullableList":["text"],"nullableEnum":"on"},"shape":{"kind":"circle","radius":1},"pet":{"petType":"cat","claws":1},"choice":"text","event":{"id":"text","by":"text"},"tree":{"next":null,"children":[],"named":{}},"man":{"home":{}},"expression":true,"alias":["text"],"names":["text"],"nested":[],"dog":{"owner":{},"petType":"text","bark":"loud"},"both":{"size":1,"kind":"b"},"rest":{"name":"text"},"closed":{},"old":"text","owner":{"name":"text","since":"text"},"vet":{"name":"text","since":"text"},"hostile":"text"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Optional {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Merge {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"required":"text","requiredNullable":"text","optional":"text","optionalNullable":"text","nullableList":["text"],"nullableEnum":"on"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Any {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"[{"kind":"circle","radius":1}]"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Map {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"key":"red"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Scalar {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Form {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Text {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::OptionalText {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Bytes {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Image {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
