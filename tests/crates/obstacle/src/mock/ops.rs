// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! How the values of the operations in `ops` become responses again.

use crate::ops;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<ops::NewCall>(),
    SampleOf::of::<ops::SendCall>(),
    SampleOf::of::<ops::Response>(),
    SampleOf::of::<ops::CloneCall>(),
    SampleOf::of::<ops::Await>(),
    SampleOf::of::<ops::Type>(),
    SampleOf::of::<ops::DefaultCall>(),
    SampleOf::of::<ops::Client2>(),
    SampleOf::of::<ops::Self2>(),
    SampleOf::of::<ops::SelfCall>(),
    SampleOf::of::<ops::CrateCall>(),
    SampleOf::of::<ops::Async>(),
    SampleOf::of::<ops::FromCall>(),
    SampleOf::of::<ops::IntoCall>(),
    SampleOf::of::<ops::DropCall>(),
    SampleOf::of::<ops::ListCall>(),
    SampleOf::of::<ops::ListOps>(),
    SampleOf::of::<ops::OpsList>(),
    SampleOf::of::<ops::OpsCallCall>(),
    SampleOf::of::<ops::ListOpsCall>(),
    SampleOf::of::<ops::List>(),
    SampleOf::of::<ops::CallCallCall>(),
    SampleOf::of::<ops::Options>(),
    SampleOf::of::<ops::Decode>(),
    SampleOf::of::<ops::Con>(),
    SampleOf::of::<ops::Nul>(),
    SampleOf::of::<ops::Aux>(),
    SampleOf::of::<ops::Lpt1>(),
    SampleOf::of::<ops::StringCall>(),
    SampleOf::of::<ops::OptionCall>(),
    SampleOf::of::<ops::ResultCall>(),
    SampleOf::of::<ops::Value>(),
    SampleOf::of::<ops::ClientCall>(),
    SampleOf::of::<ops::Error>(),
    SampleOf::of::<ops::CallCall>(),
    SampleOf::of::<ops::PostO35>(),
    SampleOf::of::<ops::Plus1>(),
    SampleOf::of::<ops::Minus1>(),
    SampleOf::of::<ops::PostO38>(),
    SampleOf::of::<ops::日本>(),
    SampleOf::of::<
        ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    >(),
    SampleOf::of::<
        ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx4,
    >(),
    SampleOf::of::<ops::ListErrorCallCall>(),
    SampleOf::of::<ops::ListOutcomeCallCall>(),
    SampleOf::of::<ops::ListErrorCall>(),
    SampleOf::of::<ops::ListOutcomeCall>(),
    SampleOf::of::<ops::Stream>(),
    SampleOf::of::<ops::Pages>(),
    SampleOf::of::<ops::IntoFutureCall>(),
    SampleOf::of::<ops::Build>(),
    SampleOf::of::<ops::Bool>(),
    SampleOf::of::<ops::Str>(),
    SampleOf::of::<ops::OpsCall>(),
    SampleOf::of::<ops::OperationCall>(),
    SampleOf::of::<ops::InfoCall>(),
    SampleOf::of::<ops::Info>(),
    SampleOf::of::<ops::Test>(),
    SampleOf::of::<ops::Main>(),
    SampleOf::of::<ops::Std>(),
    SampleOf::of::<ops::Types>(),
    SampleOf::of::<ops::SuperCall>(),
    SampleOf::of::<ops::MacroRules>(),
    SampleOf::of::<ops::Union>(),
    SampleOf::of::<ops::Raw>(),
    SampleOf::of::<ops::OkCall>(),
    SampleOf::of::<ops::NoneCall>(),
    SampleOf::of::<ops::SomeCall>(),
    SampleOf::of::<ops::Body>(),
    SampleOf::of::<ops::Http>(),
    SampleOf::of::<ops::Security>(),
    SampleOf::of::<ops::RFn>(),
    SampleOf::of::<ops::Fmt>(),
    SampleOf::of::<ops::Debug>(),
    SampleOf::of::<ops::EqCall>(),
    SampleOf::of::<ops::Hash>(),
];

impl MockOperation for ops::NewCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::NewCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::NewCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::NewCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::SendCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::SendCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::SendCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::SendCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Response {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ResponseOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ResponseOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ResponseError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::CloneCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::CloneCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::CloneCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::CloneCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Await {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::AwaitOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::AwaitOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::AwaitError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Type {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::TypeOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::TypeOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::TypeError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::DefaultCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::DefaultCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::DefaultCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::DefaultCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Client2 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::Client2Outcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::Client2Outcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::Client2Error::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Self2 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::Self2Outcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::Self2Outcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::Self2Error::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::SelfCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::SelfCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::SelfCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::SelfCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::CrateCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::CrateCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::CrateCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::CrateCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Async {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::AsyncOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::AsyncOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::AsyncError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::FromCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::FromCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::FromCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::FromCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::IntoCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::IntoCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::IntoCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::IntoCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::DropCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::DropCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::DropCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::DropCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::ListCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ListCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ListCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ListCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::ListOps {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ListOpsOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ListOpsOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ListOpsError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::OpsList {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::OpsListOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::OpsListOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::OpsListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::OpsCallCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::OpsCallCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::OpsCallCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::OpsCallCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::ListOpsCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ListOpsCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ListOpsCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ListOpsCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ListOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ListOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::CallCallCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::CallCallCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::CallCallCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::CallCallCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Options {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::OptionsOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::OptionsOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::OptionsError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Decode {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::DecodeOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::DecodeOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::DecodeError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Con {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ConOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ConOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ConError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Nul {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::NulOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::NulOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::NulError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Aux {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::AuxOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::AuxOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::AuxError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Lpt1 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::Lpt1Outcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::Lpt1Outcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::Lpt1Error::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::StringCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::StringCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::StringCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::StringCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::OptionCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::OptionCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::OptionCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::OptionCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::ResultCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ResultCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ResultCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ResultCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Value {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ValueOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ValueOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ValueError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::ClientCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ClientCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ClientCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ClientCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Error {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ErrorOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ErrorOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ErrorError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::CallCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::CallCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::CallCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::CallCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::PostO35 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::PostO35Outcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::PostO35Outcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::PostO35Error::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Plus1 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::Plus1Outcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::Plus1Outcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::Plus1Error::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Minus1 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::Minus1Outcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::Minus1Outcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::Minus1Error::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::PostO38 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::PostO38Outcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::PostO38Outcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::PostO38Error::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::日本 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::日本outcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::日本outcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::日本error::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation
for ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3::Ok(
                body,
            ) => Reply::new(200).json_as("application/json", body),
            ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3::Accepted => {
                Reply::new(202)
            }
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2::NotFound(
                body,
            ) => Reply::new(404).json_as("application/json", body),
        }
    }
}

impl MockOperation
for ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx4 {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx6::Ok(
                body,
            ) => Reply::new(200).json_as("application/json", body),
            ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx6::Accepted => {
                Reply::new(202)
            }
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx5::NotFound(
                body,
            ) => Reply::new(404).json_as("application/json", body),
        }
    }
}

impl MockOperation for ops::ListErrorCallCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ListErrorCallCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ListErrorCallCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ListErrorCallCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::ListOutcomeCallCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ListOutcomeCallCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ListOutcomeCallCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ListOutcomeCallCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::ListErrorCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ListErrorCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ListErrorCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ListErrorCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::ListOutcomeCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::ListOutcomeCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::ListOutcomeCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::ListOutcomeCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Stream {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::StreamOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::StreamOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::StreamError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Pages {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::PagesOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::PagesOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::PagesError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::IntoFutureCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::IntoFutureCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::IntoFutureCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::IntoFutureCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Build {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::BuildOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::BuildOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::BuildError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Bool {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::BoolOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::BoolOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::BoolError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Str {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::StrOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::StrOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::StrError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::OpsCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::OpsCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::OpsCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::OpsCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::OperationCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::OperationCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::OperationCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::OperationCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::InfoCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::InfoCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::InfoCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::InfoCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Info {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::InfoOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::InfoOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::InfoError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Test {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::TestOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::TestOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::TestError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Main {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::MainOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::MainOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::MainError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Std {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::StdOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::StdOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::StdError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Types {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::TypesOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::TypesOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::TypesError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::SuperCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::SuperCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::SuperCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::SuperCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::MacroRules {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::MacroRulesOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::MacroRulesOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::MacroRulesError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Union {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::UnionOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::UnionOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::UnionError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Raw {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::RawOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::RawOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::RawError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::OkCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::OkCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::OkCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::OkCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::NoneCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::NoneCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::NoneCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::NoneCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::SomeCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::SomeCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::SomeCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::SomeCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Body {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::BodyOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::BodyOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::BodyError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Http {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::HttpOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::HttpOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::HttpError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Security {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::SecurityOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::SecurityOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::SecurityError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::RFn {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::RFnOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::RFnOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::RFnError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Fmt {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::FmtOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::FmtOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::FmtError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Debug {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::DebugOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::DebugOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::DebugError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::EqCall {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::EqCallOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::EqCallOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::EqCallError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for ops::Hash {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"a":"a"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        match value {
            ops::HashOutcome::Ok(body) => {
                Reply::new(200).json_as("application/json", body)
            }
            ops::HashOutcome::Accepted => Reply::new(202),
        }
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            ops::HashError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}
