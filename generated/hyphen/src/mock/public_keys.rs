// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `public_keys` become responses again.

use crate::public_keys;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<public_keys::List>(),
    SampleOf::of::<public_keys::Create>(),
    SampleOf::of::<public_keys::Get>(),
];

impl MockOperation for public_keys::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for public_keys::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for public_keys::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
