// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `tag_2nd` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::tag_2nd;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<tag_2nd::Get31>()];

impl MockOperation for tag_2nd::Get31 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
