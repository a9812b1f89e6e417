// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `events` become responses again.

use crate::events;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<events::Search>()];

impl MockOperation for events::Search {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"id":"evnt_60b3b3f4c4b3f00001f3b3f4","type":"ORGANIZATION.CREATE","timestamp":"2021-09-14T15:00:00Z","organization":{"id":"org_66bf99b72a0043f841769880","name":"My Org"},"requestId":"12345","references":[{"id":"usr_60b3b3f4c4b3f00001f3b3f4","type":"User","view":{"name":"John Doe","email":"user@example.com"}}],"actor":{"id":"ca1c9bbd-9dd4-4119-81df-6a8ceea5dea0","name":"John Doe"},"user":{"id":"mem_66bf99b72a0043f841769880","name":"John Doe"},"data":{"id":"org_66bf99b72a0043f841769880","name":"My Org"}}],"pageSize":0,"nextPageCursor":"evnt_60b3b3f4c4b3f00001f3b3f4"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            events::SearchError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            events::SearchError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            events::SearchError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
