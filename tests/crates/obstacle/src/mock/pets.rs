// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `pets` become responses again.

use crate::pets;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<pets::Get25>()];

impl MockOperation for pets::Get25 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
