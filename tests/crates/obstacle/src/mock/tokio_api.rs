// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `tokio_api` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::tokio_api;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<tokio_api::Get18>()];

impl MockOperation for tokio_api::Get18 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
