// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! How the values of the operations in `z_qx_pwned` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::z_qx_pwned;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<z_qx_pwned::ZQxPwnedCall>()];

impl MockOperation for z_qx_pwned::ZQxPwnedCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
