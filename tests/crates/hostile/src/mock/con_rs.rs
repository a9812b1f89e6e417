// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! How the values of the operations in `con_rs` become responses again.

use crate::con_rs;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<con_rs::Nul>()];

impl MockOperation for con_rs::Nul {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "text/plain", "text"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("text/plain", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
