// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `u8` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::u8;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<u8::Get43>()];

impl MockOperation for u8::Get43 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
