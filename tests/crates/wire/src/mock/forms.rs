// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! How the values of the operations in `forms` become responses again.

use crate::forms;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<forms::Plain>(),
    SampleOf::of::<forms::Optional>(),
    SampleOf::of::<forms::Nested>(),
    SampleOf::of::<forms::Encoded>(),
    SampleOf::of::<forms::Map>(),
    SampleOf::of::<forms::PartsPlain>(),
    SampleOf::of::<forms::PartsOptional>(),
    SampleOf::of::<forms::PartsEncoded>(),
    SampleOf::of::<forms::PartsMixed>(),
    SampleOf::of::<forms::PartsRelated>(),
    SampleOf::of::<forms::PartsHeaders>(),
    SampleOf::of::<forms::PartsUnnamed>(),
    SampleOf::of::<forms::PartsOdd>(),
    SampleOf::of::<forms::PartsRest>(),
];

impl MockOperation for forms::Plain {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::Optional {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::Nested {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::Encoded {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::Map {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::PartsPlain {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::PartsOptional {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::PartsEncoded {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::PartsMixed {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::PartsRelated {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::PartsHeaders {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::PartsUnnamed {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::PartsOdd {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for forms::PartsRest {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
