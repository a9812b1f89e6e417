// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

//! How the values of the operations in `applications` become responses again.

use crate::applications;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<applications::Create>(),
    SampleOf::of::<applications::List>(),
];

impl MockOperation for applications::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","description":null,"image":null,"url":null,"redirect_uris":null,"privacy_statement":null,"published":true,"webhook_endpoints":null,"webhook_secret":null,"client_secret":null,"page":null,"is_private":true,"is_clientside_app":true}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            applications::CreateError::UnprocessableContent(body) => {
                Reply::new(422).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for applications::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"[{"id":"string","name":"string","page_slug":null}]"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            applications::ListError::UnprocessableContent(body) => {
                Reply::new(422).json_as("application/json", body)
            }
        }
    }
}
