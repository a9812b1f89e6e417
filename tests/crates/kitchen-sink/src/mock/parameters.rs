// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! How the values of the operations in `parameters` become responses again.

use crate::parameters;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<parameters::Path>(),
    SampleOf::of::<parameters::Query>(),
    SampleOf::of::<parameters::Outdated>(),
    SampleOf::of::<parameters::Header>(),
    SampleOf::of::<parameters::Forms>(),
];

impl MockOperation for parameters::Path {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for parameters::Query {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for parameters::Outdated {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"state":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for parameters::Header {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for parameters::Forms {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
