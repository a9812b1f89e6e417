// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `self_api` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::self_api;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<self_api::Get7>()];

impl MockOperation for self_api::Get7 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
