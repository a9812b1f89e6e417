// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

//! How the values of the operations in `animals` become responses again.

use crate::animals;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<animals::List>(),
    SampleOf::of::<animals::Import>(),
    SampleOf::of::<animals::Status>(),
];

impl MockOperation for animals::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r##"[{"name":"\"#Leo\""}]"##),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            animals::ListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            animals::ListError::Gone => Reply::new(410),
            animals::ListError::ServerError(status, body) => {
                Reply::new(status.as_u16()).body("text/plain", body.clone())
            }
            animals::ListError::Default(status, body) => {
                Reply::new(status.as_u16()).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for animals::Import {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = None;

    fn success(value: &Self::Given) -> Reply {
        match value {
            animals::ImportOutcome::Done(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            animals::ImportOutcome::Moved(body) => Reply::new(300).location(body),
            animals::ImportOutcome::Raw(body) => {
                Reply::new(207).body("image/png", body.clone())
            }
            animals::ImportOutcome::Nothing => Reply::new(200),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for animals::Status {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
