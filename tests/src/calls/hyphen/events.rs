//! Calls of the operations with the tag "Events".

use hyphen::Client;
use hyphen::types::{EventReference, SearchEventsRequest};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: events {
    SearchError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [search(client)].into_iter().flatten().collect()
}

fn search(client: &Client) -> Vec<Case> {
    let group = client.events();
    let documented = SearchEventsRequest::new()
        .types(["DATABASE"])
        .references([EventReference::new().id("string").r#type("string").view([("key", "value".to_owned())])])
        .reference_operation("AND")
        .start_date("string")
        .end_date("string")
        .page_size(0.0)
        .page_cursor("evnt_60b3b3f4c4b3f00001f3b3f4");
    let complete = SearchEventsRequest::new().types(["a", "b"]).start_date("2025-01-12T18:26:10.5+01:00").page_size(2.5);
    vec![
        call("searchEvents", "POST /api/events/org_1/search", group.search(ORG)).sends_no_body(),
        call("searchEvents", "POST /api/events/org%2F1/search", group.search("org/1").body(&documented)),
        call("searchEvents", "POST /api/events/org_1/search", group.search(ORG).body(&SearchEventsRequest::new())).sends(json!({})),
        call("searchEvents", "POST /api/events/org_1/search", group.search(ORG).body(&complete)).sends(json!({
            "types": ["a", "b"],
            "startDate": "2025-01-12T18:26:10.5+01:00",
            "pageSize": 2.5,
        })),
    ]
}
