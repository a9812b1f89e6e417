// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `runtime_api` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::runtime_api;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<runtime_api::Get3>()];

impl MockOperation for runtime_api::Get3 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
