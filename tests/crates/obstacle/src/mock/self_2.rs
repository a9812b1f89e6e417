// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `self_2` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::self_2;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<self_2::Get8>()];

impl MockOperation for self_2::Get8 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
