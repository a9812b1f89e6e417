//! Responses by status: what is a success, a redirect, an outcome among several, and what is asked for.

use wire::types::Named;

use crate::case::{Case, case};

const NAMED: &str = r#"{"name":"x"}"#;
const NAMED_VALUE: &str = r#"Named { name: "x", tag: None }"#;

pub(crate) fn cases() -> Vec<Case> {
    [none(), outcomes(), redirects(), ranges(), accept()].into_iter().flatten().collect()
}

fn none() -> Vec<Case> {
    vec![
        case!("response/none/204", |c| c.responses().empty().send()).sends("GET /responses/empty").gets(204, "", "").gives("()"),
        case!("response/none/without-content", |c| c.responses().nothing().send()).gets(200, "", "").gives("()"),
        case!("response/none/content-all-the-same", |c| c.responses().nothing().send()).gets_json(200, "{\"a\":").gives("()"),
        case!("response/none/undocumented", |c| c.responses().undocumented().send()).gets(201, "", "x").gives("()"),
        case!("response/none/head", |c| c.responses().head().send())
            .sends("HEAD /responses/head")
            .gets_raw(b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\nx-count: 3\r\nconnection: close\r\n\r\n")
            .gives("()"),
        case!("response/none/head-headers", |c| async move {
            c.responses().head().response().await.map(|response| response.header("X-Count").map(str::to_owned))
        })
        .gets(200, "x-count: 3", "")
        .gives("Some(\"3\")"),
        case!("response/none/205", |c| c.responses().empty().send()).gets(205, "", "").gives("()"),
    ]
}

/// The status tells the variants apart, never the shape of the body.
fn outcomes() -> Vec<Case> {
    vec![
        case!("response/200-or-204/200", |c| c.responses().maybe().send())
            .sends("GET /responses/maybe\naccept: application/json")
            .gets_json(200, NAMED)
            .gives(format!("Ok({NAMED_VALUE})")),
        case!("response/200-or-204/204", |c| c.responses().maybe().send()).gets(204, "", "").gives("NoContent"),
        case!("response/outcomes/200", |c| c.responses().outcomes().send())
            .sends("GET /responses/outcomes\naccept: application/json, text/plain")
            .gets_json(200, r#"{"name":"x","id":1}"#)
            .gives(format!("Ok({NAMED_VALUE})")),
        case!("response/outcomes/201", |c| c.responses().outcomes().send())
            .gets_json(201, r#"{"name":"x","id":1}"#)
            .gives("Created(OutcomesCreatedResponse { id: 1 })"),
        case!("response/outcomes/202", |c| c.responses().outcomes().send())
            .gets(202, "content-type: text/plain", "{\"id\":1}")
            .gives(r#"Accepted("{\"id\":1}")"#),
        case!("response/outcomes/other", |c| c.responses().outcomes().send()).gets(206, "", "x").gives("Success"),
        case!("response/outcomes/wrong-shape", |c| c.responses().outcomes().send())
            .gets_json(201, NAMED)
            .fails(&["201", "missing field `id`"]),
        case!("response/same/200", |c| c.responses().same().send()).gets_json(200, NAMED).gives(NAMED_VALUE),
        case!("response/same/201", |c| c.responses().same().send()).gets_json(201, NAMED).gives(NAMED_VALUE),
        case!("response/created/location", |c| async move {
            c.responses()
                .json_created()
                .response()
                .await
                .map(|response| (response.status().as_u16(), response.header("location").map(str::to_owned)))
        })
        .sends("POST /responses/json\naccept: application/json")
        .gets(201, "location: /named/x", NAMED)
        .gives("(201, Some(\"/named/x\"))"),
        case!("response/another-2xx", |c| c.responses().vendor().send()).gets_json(203, NAMED).gives(NAMED_VALUE),
    ]
}

fn redirects() -> Vec<Case> {
    vec![
        case!("response/302/documented", |c| async move { c.responses().found().send().await.map(|location| location.to_string()) })
            .sends("GET /responses/found")
            .gets(302, "location: https://other.example.com/a?b=c", "")
            .gives("\"https://other.example.com/a?b=c\""),
        case!("response/302/without-location", |c| c.responses().found().send()).gets(302, "", "").fails(&["302", "`Location` is missing"]),
        case!("response/302/followed", |c| c.responses().redirected().send())
            .sends("GET /responses/redirected\naccept: application/json")
            .sends("GET /responses/vendor?a=b\naccept: application/json")
            .gets(302, "location: /responses/vendor?a=b", "")
            .gets_json(200, NAMED)
            .gives(NAMED_VALUE),
        case!("response/307/relative", |c| c.responses().redirected().send())
            .sends("GET /responses/redirected\naccept: application/json")
            .sends("GET /responses/other\naccept: application/json")
            .gets(307, "location: other", "")
            .gets_json(200, NAMED)
            .gives(NAMED_VALUE),
        case!("response/302/not-for-post", |c| c.responses().json_created().send())
            .sends("POST /responses/json\naccept: application/json")
            .gets(302, "location: /elsewhere", "")
            .fails(&["302"]),
        case!("response/304/documented", |c| c.responses().cached().send()).gets(304, "", "").gives("NotModified"),
        case!("response/304/beside-200", |c| c.responses().cached().send()).gets_json(200, NAMED).gives(format!("Ok({NAMED_VALUE})")),
        case!("response/304/undocumented", |c| c.responses().redirected().send()).gets(304, "", "").fails(&["304"]),
    ]
}

fn ranges() -> Vec<Case> {
    use wire::responses::{DefaultCallError, DefaultErrorError, RangesError};
    vec![
        case!("response/range/2XX", RangesError, |c| c.responses().ranges().send()).gets_json(226, NAMED).gives(NAMED_VALUE),
        case!("response/range/exact-first", RangesError, |c| c.responses().ranges().send())
            .gets(404, "content-type: text/plain", "gone")
            .gives("failure: NotFound(\"gone\")"),
        case!("response/range/4XX", RangesError, |c| c.responses().ranges().send())
            .gets_json(499, r#"{"title":"t","status":499}"#)
            .gives("failure: ClientError(499, Problem { type: None, title: Some(\"t\"), status: Some(499), detail: None })"),
        case!("response/range/5XX", RangesError, |c| c.responses().ranges().send()).gets_json(503, "{}").gives("failure: ServerError(503)"),
        case!("response/range/none-of-them", RangesError, |c| c.responses().ranges().send()).gets(302, "", "").fails(&["error: ", "302"]),
        case!("response/default/success", DefaultCallError, |c| c.responses().default().send()).gets_json(200, NAMED).gives(NAMED_VALUE),
        case!("response/default/failure", DefaultCallError, |c| c.responses().default().send())
            .gets_json(418, NAMED)
            .gives(format!("failure: Default(418, {NAMED_VALUE})")),
        case!("response/default-error/success", DefaultErrorError, |c| c.responses().default_error().send())
            .sends("GET /responses/default-error\naccept: application/json, application/problem+json;q=0.9")
            .gets_json(200, NAMED)
            .gives(NAMED_VALUE),
        case!("response/default-error/failure", DefaultErrorError, |c| c.responses().default_error().send())
            .gets(500, "content-type: application/problem+json", r#"{"detail":"d"}"#)
            .gives("failure: Default(500, Problem { type: None, title: None, status: None, detail: Some(\"d\") })"),
    ]
}

/// Only what can be decoded is asked for.
fn accept() -> Vec<Case> {
    vec![
        case!("response/accept/json", |c| async move { c.responses().json().response().await.map(|_| ()) })
            .sends("GET /responses/json\naccept: application/json")
            .gets_json(200, r#"{"data":[]}"#),
        case!("response/accept/vendor", |c| c.responses().vendor().send())
            .sends("GET /responses/vendor\naccept: application/vnd.wire.v2+json")
            .gets(200, "content-type: application/vnd.wire.v2+json", NAMED)
            .gives(NAMED_VALUE),
        case!("response/accept/several", |c| c.responses().several().send())
            .sends("GET /responses/several\naccept: application/json")
            .gets_json(200, NAMED)
            .gives(NAMED_VALUE),
        case!("response/accept/text-before-others", |c| c.responses().several_errors().send())
            .sends("GET /responses/several-errors\naccept: text/csv, application/problem+json;q=0.9, text/plain;q=0.9")
            .gets(200, "content-type: text/csv", "a,b\n")
            .gives(r#""a,b\n""#),
        case!("response/accept/anything", |c| c.responses().range_type().send())
            .sends("GET /responses/range-type")
            .gets_json(200, NAMED)
            .gives(NAMED_VALUE),
        case!("response/reference/into-a-component", |c| c.responses().into_a_component().send())
            .gets_json(200, r#"["a"]"#)
            .gives(r#"["a"]"#),
        case!("response/reference/into-a-path", |c| c.responses().into_a_path().send())
            .gets_json(200, r#"{"op":"move","path":"/a","value":null}"#)
            .gives("Change { op: Unknown(UnknownValue(\"move\")), path: \"/a\", value: Some(Null) }"),
        case!("response/accept/image", |c| async move { c.responses().image_range().send().await?.bytes().await.map(|bytes| bytes.len()) })
            .sends("GET /responses/image-range\naccept: image/*")
            .gets(200, "content-type: image/png", "PNG")
            .gives("3"),
        case!("response/value/constructed", |c| async move { c.responses().vendor().send().await.map(|named| named == Named::new("x")) })
            .gets_json(200, NAMED)
            .gives("true"),
    ]
}
