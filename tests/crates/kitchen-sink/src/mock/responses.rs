// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! How the values of the operations in `responses` become responses again.

use bytes::Bytes;

use crate::responses;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<responses::Several>(),
    SampleOf::of::<responses::Range>(),
    SampleOf::of::<responses::DefaultCall>(),
    SampleOf::of::<responses::NoneCall>(),
    SampleOf::of::<responses::OnlyErrors>(),
    SampleOf::of::<responses::Redirect>(),
    SampleOf::of::<responses::Text>(),
    SampleOf::of::<responses::Headers>(),
    SampleOf::of::<responses::Bytes>(),
    SampleOf::of::<responses::StringCall>(),
];

impl MockOperation for responses::Several {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"x":1,"y":1}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            responses::SeveralOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            responses::SeveralOutcome::Accepted(body) => {
                Reply::new(202).json_as("application/json", body)
            }
            responses::SeveralOutcome::NoContent => Reply::new(204),
            responses::SeveralOutcome::Found(body) => Reply::new(302).location(body),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            responses::SeveralError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
            responses::SeveralError::NotFound(body) => {
                Reply::new(404).json_as("application/problem+json", body)
            }
            responses::SeveralError::Conflict => Reply::new(409),
            responses::SeveralError::ImATeapot(body) => {
                Reply::new(418).body("text/plain", body.clone())
            }
            responses::SeveralError::UnprocessableContent(body) => {
                Reply::new(422).json_as("application/json", body)
            }
            responses::SeveralError::Locked(body) => {
                Reply::new(423).body("application/octet-stream", body.clone())
            }
            responses::SeveralError::ClientError(status, body) => {
                Reply::new(status.as_u16()).json_as("application/json", body)
            }
            responses::SeveralError::ServerError(status, body) => {
                Reply::new(status.as_u16()).json_as("application/json", body)
            }
            responses::SeveralError::Default(status, body) => {
                Reply::new(status.as_u16()).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for responses::Range {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"id":"text","by":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::DefaultCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"next":null,"children":[],"named":{}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            responses::DefaultCallError::Default(status, body) => {
                Reply::new(status.as_u16()).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for responses::NoneCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::OnlyErrors {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            responses::OnlyErrorsError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for responses::Redirect {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::location(302, "https://example.com/"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(302).location(value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            responses::RedirectError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for responses::Text {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "text/plain", "text"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("text/plain", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Headers {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Bytes {
    type Given = Bytes;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "application/pdf", "text"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("application/pdf", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::StringCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#""text""#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
