// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `uuid_api` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::uuid_api;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<uuid_api::Get49>()];

impl MockOperation for uuid_api::Get49 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
