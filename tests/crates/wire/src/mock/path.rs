// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! How the values of the operations in `path` become responses again.

use crate::path;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<path::SimpleString>(),
    SampleOf::of::<path::SimpleInteger>(),
    SampleOf::of::<path::SimpleNumber>(),
    SampleOf::of::<path::SimpleBoolean>(),
    SampleOf::of::<path::SimpleEnum>(),
    SampleOf::of::<path::SimpleArray>(),
    SampleOf::of::<path::SimpleEnums>(),
    SampleOf::of::<path::SimpleObject>(),
    SampleOf::of::<path::SimpleExplodedString>(),
    SampleOf::of::<path::SimpleExplodedInteger>(),
    SampleOf::of::<path::SimpleExplodedNumber>(),
    SampleOf::of::<path::SimpleExplodedBoolean>(),
    SampleOf::of::<path::SimpleExplodedEnum>(),
    SampleOf::of::<path::SimpleExplodedArray>(),
    SampleOf::of::<path::SimpleExplodedEnums>(),
    SampleOf::of::<path::SimpleExplodedObject>(),
    SampleOf::of::<path::LabelString>(),
    SampleOf::of::<path::LabelInteger>(),
    SampleOf::of::<path::LabelNumber>(),
    SampleOf::of::<path::LabelBoolean>(),
    SampleOf::of::<path::LabelEnum>(),
    SampleOf::of::<path::LabelArray>(),
    SampleOf::of::<path::LabelEnums>(),
    SampleOf::of::<path::LabelObject>(),
    SampleOf::of::<path::LabelExplodedString>(),
    SampleOf::of::<path::LabelExplodedInteger>(),
    SampleOf::of::<path::LabelExplodedNumber>(),
    SampleOf::of::<path::LabelExplodedBoolean>(),
    SampleOf::of::<path::LabelExplodedEnum>(),
    SampleOf::of::<path::LabelExplodedArray>(),
    SampleOf::of::<path::LabelExplodedEnums>(),
    SampleOf::of::<path::LabelExplodedObject>(),
    SampleOf::of::<path::MatrixString>(),
    SampleOf::of::<path::MatrixInteger>(),
    SampleOf::of::<path::MatrixNumber>(),
    SampleOf::of::<path::MatrixBoolean>(),
    SampleOf::of::<path::MatrixEnum>(),
    SampleOf::of::<path::MatrixArray>(),
    SampleOf::of::<path::MatrixEnums>(),
    SampleOf::of::<path::MatrixObject>(),
    SampleOf::of::<path::MatrixExplodedString>(),
    SampleOf::of::<path::MatrixExplodedInteger>(),
    SampleOf::of::<path::MatrixExplodedNumber>(),
    SampleOf::of::<path::MatrixExplodedBoolean>(),
    SampleOf::of::<path::MatrixExplodedEnum>(),
    SampleOf::of::<path::MatrixExplodedArray>(),
    SampleOf::of::<path::MatrixExplodedEnums>(),
    SampleOf::of::<path::MatrixExplodedObject>(),
    SampleOf::of::<path::Content>(),
    SampleOf::of::<path::Reserved>(),
    SampleOf::of::<path::Between>(),
];

impl MockOperation for path::SimpleString {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleInteger {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleNumber {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleBoolean {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleEnum {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleArray {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleEnums {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleObject {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleExplodedString {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleExplodedInteger {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleExplodedNumber {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleExplodedBoolean {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleExplodedEnum {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleExplodedArray {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleExplodedEnums {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::SimpleExplodedObject {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelString {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelInteger {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelNumber {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelBoolean {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelEnum {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelArray {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelEnums {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelObject {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelExplodedString {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelExplodedInteger {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelExplodedNumber {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelExplodedBoolean {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelExplodedEnum {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelExplodedArray {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelExplodedEnums {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::LabelExplodedObject {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixString {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixInteger {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixNumber {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixBoolean {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixEnum {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixArray {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixEnums {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixObject {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixExplodedString {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixExplodedInteger {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixExplodedNumber {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixExplodedBoolean {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixExplodedEnum {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixExplodedArray {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixExplodedEnums {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::MatrixExplodedObject {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::Content {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::Reserved {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for path::Between {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
