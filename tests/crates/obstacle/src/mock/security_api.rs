// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `security_api` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::security_api;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<security_api::Get11>()];

impl MockOperation for security_api::Get11 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
