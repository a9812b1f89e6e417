// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! How the values of the operations in `responses` become responses again.

use bytes::Bytes;

use crate::responses;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::types;

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<responses::Json>(),
    SampleOf::of::<responses::JsonCreated>(),
    SampleOf::of::<responses::Vendor>(),
    SampleOf::of::<responses::StringCall>(),
    SampleOf::of::<responses::StringNullable>(),
    SampleOf::of::<responses::Array>(),
    SampleOf::of::<responses::Map>(),
    SampleOf::of::<responses::Any>(),
    SampleOf::of::<responses::Numbers>(),
    SampleOf::of::<responses::Text>(),
    SampleOf::of::<responses::TextEnum>(),
    SampleOf::of::<responses::Xml>(),
    SampleOf::of::<responses::Html>(),
    SampleOf::of::<responses::Latin>(),
    SampleOf::of::<responses::Events>(),
    SampleOf::of::<responses::TextEvents>(),
    SampleOf::of::<responses::Lines>(),
    SampleOf::of::<responses::Ready>(),
    SampleOf::of::<responses::Bytes>(),
    SampleOf::of::<responses::Pdf>(),
    SampleOf::of::<responses::RangeType>(),
    SampleOf::of::<responses::ImageRange>(),
    SampleOf::of::<responses::Empty>(),
    SampleOf::of::<responses::Nothing>(),
    SampleOf::of::<responses::Undocumented>(),
    SampleOf::of::<responses::Head>(),
    SampleOf::of::<responses::Maybe>(),
    SampleOf::of::<responses::Outcomes>(),
    SampleOf::of::<responses::Same>(),
    SampleOf::of::<responses::Found>(),
    SampleOf::of::<responses::Cached>(),
    SampleOf::of::<responses::Redirected>(),
    SampleOf::of::<responses::Ranges>(),
    SampleOf::of::<responses::DefaultCall>(),
    SampleOf::of::<responses::DefaultError>(),
    SampleOf::of::<responses::Errors>(),
    SampleOf::of::<responses::Several>(),
    SampleOf::of::<responses::SeveralErrors>(),
    SampleOf::of::<responses::EnumValue>(),
    SampleOf::of::<responses::Union>(),
    SampleOf::of::<responses::Shape>(),
    SampleOf::of::<responses::Choice>(),
    SampleOf::of::<responses::IntoAComponent>(),
    SampleOf::of::<responses::IntoAPath>(),
];

impl MockOperation for responses::Json {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":1,"owner":{"name":"text"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::JsonCreated {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(201, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Vendor {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/vnd.wire.v2+json",
            r#"{"name":"text","tag":"text"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/vnd.wire.v2+json", value)
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

impl MockOperation for responses::StringNullable {
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

impl MockOperation for responses::Array {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"[{"name":"text","tag":"text"}]"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Map {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"key":1}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Any {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "application/json", "{}"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Numbers {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"int32":1,"int64":1,"plain":1,"float":1,"double":1}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
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

impl MockOperation for responses::TextEnum {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "text/plain", "text"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("text/plain", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Xml {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "application/xml", "text"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("application/xml", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Html {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "text/html", "text"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("text/html", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Latin {
    type Given = Bytes;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "text/plain; charset=iso-8859-1", "text"),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("text/plain; charset=iso-8859-1", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Events {
    type Given = Vec<types::Named>;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "text/event-stream",
            "data: {\"name\":\"text\",\"tag\":\"text\"}\n\n",
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).events(value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::TextEvents {
    type Given = Vec<String>;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "text/event-stream", "data: text\n\n"),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).text_events(value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Lines {
    type Given = Vec<types::Named>;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/x-ndjson",
            "{\"name\":\"text\",\"tag\":\"text\"}\n",
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_lines("application/x-ndjson", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Ready {
    type Given = Reply;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "application/zip", "text"));

    fn success(value: &Self::Given) -> Reply {
        value.clone()
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Bytes {
    type Given = Bytes;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/octet-stream", "text"),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("application/octet-stream", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Pdf {
    type Given = Bytes;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "application/pdf", "text"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("application/pdf", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::RangeType {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::ImageRange {
    type Given = Bytes;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/octet-stream", "text"),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("application/octet-stream", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Empty {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Nothing {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Undocumented {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Head {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(200));

    fn success((): &Self::Given) -> Reply {
        Reply::new(200)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Maybe {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            responses::MaybeOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            responses::MaybeOutcome::NoContent => Reply::new(204),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Outcomes {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            responses::OutcomesOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            responses::OutcomesOutcome::Created(body) => {
                Reply::new(201).json_as("application/json", body)
            }
            responses::OutcomesOutcome::Accepted(body) => {
                Reply::new(202).body("text/plain", body.clone())
            }
            responses::OutcomesOutcome::Success => Reply::new(203),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Same {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Found {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::location(302, "https://example.com/"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(302).location(value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Cached {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            responses::CachedOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            responses::CachedOutcome::NotModified => Reply::new(304),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Redirected {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Ranges {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            responses::RangesError::NotFound(body) => {
                Reply::new(404).body("text/plain", body.clone())
            }
            responses::RangesError::ClientError(status, body) => {
                Reply::new(status.as_u16()).json_as("application/json", body)
            }
            responses::RangesError::ServerError(status) => Reply::new(status.as_u16()),
        }
    }
}

impl MockOperation for responses::DefaultCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
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

impl MockOperation for responses::DefaultError {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            responses::DefaultErrorError::Default(status, body) => {
                Reply::new(status.as_u16()).json_as("application/problem+json", body)
            }
        }
    }
}

impl MockOperation for responses::Errors {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            responses::ErrorsError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
            responses::ErrorsError::Unauthorized => Reply::new(401),
            responses::ErrorsError::Forbidden(body) => {
                Reply::new(403).json_as("application/json", body)
            }
            responses::ErrorsError::NotFound(body) => {
                Reply::new(404).json_as("application/problem+json", body)
            }
            responses::ErrorsError::Conflict(body) => {
                Reply::new(409).body("text/plain", body.clone())
            }
            responses::ErrorsError::UnprocessableContent(body) => {
                Reply::new(422).body("application/octet-stream", body.clone())
            }
            responses::ErrorsError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for responses::Several {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"name":"text","tag":"text"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::SeveralErrors {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::body(200, "text/csv", "text"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).body("text/csv", value.clone())
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            responses::SeveralErrorsError::BadRequest(body) => {
                Reply::new(400).json_as("application/problem+json", body)
            }
            responses::SeveralErrorsError::Conflict(body) => {
                Reply::new(409).body("text/plain", body.clone())
            }
        }
    }
}

impl MockOperation for responses::EnumValue {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"color":"blue","level":-1,"sign":"="}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Union {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"petType":"cat","claws":1}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Shape {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"kind":"circle","size":1}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::Choice {
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

impl MockOperation for responses::IntoAComponent {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"["text"]"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for responses::IntoAPath {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"op":"add","path":"text","value":{}}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
