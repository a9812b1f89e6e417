//! Calls of `sweatstack_applications`.

use serde_json::json;
use sweatstack_applications::types::ApplicationCreate;
use sweatstack_applications::{Client, Field};

use crate::case::Case;

crate::adapter!(sweatstack_applications);

crate::failures! { sweatstack_applications: applications {
    CreateError, ListError: { 422 UnprocessableContent(body) }
} }

/// The calls.
pub fn cases(client: &Client) -> Vec<Case> {
    let applications = client.applications();
    let create = |body: &ApplicationCreate| applications.create(body);
    let line = "POST /api/v1/applications";
    let documented = ApplicationCreate::new("string").description(None).redirect_uris(None).page(Field::Null).generate_secret(true);
    let complete = ApplicationCreate::new("My running diary")
        .description("Reads the runs")
        .redirect_uris(vec!["https://example.com/callback?from=app".to_owned()])
        .page("my-running-diary")
        .generate_secret(false);
    vec![
        call("createApplication", line, create(&documented)),
        call("createApplication", line, create(&ApplicationCreate::new("Diary"))).sends(json!({ "name": "Diary" })),
        call("createApplication", line, create(&complete).refreshed_token("fresh token").token("a%20b"))
            .sends(json!({
                "name": "My running diary",
                "description": "Reads the runs",
                "redirect_uris": ["https://example.com/callback?from=app"],
                "page": "my-running-diary",
                "generate_secret": false,
            }))
            .sends_header("refreshed-token", "fresh token"),
        call("listApplications", "GET /api/v1/applications", applications.list()),
        call("listApplications", "GET /api/v1/applications", applications.list().refreshed_token("fresh").token("old"))
            .sends_header("refreshed-token", "fresh")
            .sends_header("cookie", "token=old"),
    ]
}
