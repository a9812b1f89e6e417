// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! How the values of the operations in `bodies` become responses again.

use crate::bodies;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<bodies::Json>(),
    SampleOf::of::<bodies::Query>(),
    SampleOf::of::<bodies::Optional>(),
    SampleOf::of::<bodies::MergePatch>(),
    SampleOf::of::<bodies::Delete>(),
    SampleOf::of::<bodies::Vendor>(),
    SampleOf::of::<bodies::Charset>(),
    SampleOf::of::<bodies::Range>(),
    SampleOf::of::<bodies::JsonPatch>(),
    SampleOf::of::<bodies::Any>(),
    SampleOf::of::<bodies::AnyOptional>(),
    SampleOf::of::<bodies::StringCall>(),
    SampleOf::of::<bodies::StringNullable>(),
    SampleOf::of::<bodies::Number>(),
    SampleOf::of::<bodies::Boolean>(),
    SampleOf::of::<bodies::Enum>(),
    SampleOf::of::<bodies::Array>(),
    SampleOf::of::<bodies::ArrayObjects>(),
    SampleOf::of::<bodies::Map>(),
    SampleOf::of::<bodies::Text>(),
    SampleOf::of::<bodies::TextOptional>(),
    SampleOf::of::<bodies::Xml>(),
    SampleOf::of::<bodies::Svg>(),
    SampleOf::of::<bodies::Ndjson>(),
    SampleOf::of::<bodies::Octets>(),
    SampleOf::of::<bodies::OctetsOptional>(),
    SampleOf::of::<bodies::Image>(),
    SampleOf::of::<bodies::Pdf>(),
    SampleOf::of::<bodies::JsonOrForm>(),
    SampleOf::of::<bodies::PartsOrOctets>(),
    SampleOf::of::<bodies::NoneCall>(),
];

impl MockOperation for bodies::Json {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Query {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
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

impl MockOperation for bodies::MergePatch {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Vendor {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Charset {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Range {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::JsonPatch {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
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

impl MockOperation for bodies::AnyOptional {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::StringCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::StringNullable {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Number {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Boolean {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Enum {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Array {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::ArrayObjects {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Map {
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

impl MockOperation for bodies::TextOptional {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Xml {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Svg {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Ndjson {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::Octets {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::OctetsOptional {
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

impl MockOperation for bodies::Pdf {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::JsonOrForm {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::PartsOrOctets {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for bodies::NoneCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
