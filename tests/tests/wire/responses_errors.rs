//! Failures: the documented body of each status, whatever comes instead, and what an error says.

use wire::responses::ErrorsError;

use crate::case::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    [documented(), undocumented()].into_iter().flatten().collect()
}

fn documented() -> Vec<Case> {
    vec![
        case!("error/json", ErrorsError, |c| c.responses().errors().send())
            .gets_json(400, r#"{"code":7}"#)
            .gives("failure: BadRequest(ErrorsBadRequestBody { code: 7 })"),
        case!("error/without-content", ErrorsError, |c| c.responses().errors().send())
            .gets(401, "content-type: text/html", "<html>")
            .gives("failure: Unauthorized"),
        case!("error/json-string", ErrorsError, |c| c.responses().errors().send())
            .gets_json(403, r#""no""#)
            .gives(r#"failure: Forbidden("no")"#),
        case!("error/problem", ErrorsError, |c| c.responses().errors().send())
            .gets(404, "content-type: application/problem+json", r#"{"type":"about:blank","title":"Gone","status":404,"extra":1}"#)
            .gives(r#"failure: NotFound(Problem { type: Some("about:blank"), title: Some("Gone"), status: Some(404), detail: None })"#),
        case!("error/text", ErrorsError, |c| c.responses().errors().send())
            .gets(409, "content-type: text/plain", r#"{"code":7}"#)
            .gives(r#"failure: Conflict("{\"code\":7}")"#),
        case!("error/bytes", ErrorsError, |c| c.responses().errors().send())
            .gets(422, "content-type: application/octet-stream", b"\xff")
            .gives(r#"failure: UnprocessableContent(b"\xff")"#),
        case!("error/any", ErrorsError, |c| c.responses().errors().send())
            .gets_json(500, "[1]")
            .gives("failure: InternalServerError(Array [Number(1)])"),
        // The status alone decides: this body has the shape of another status.
        case!("error/shape-of-another-status", ErrorsError, |c| c.responses().errors().send())
            .gets_json(404, r#"{"code":7}"#)
            .gives("failure: NotFound(Problem { type: None, title: None, status: None, detail: None })"),
        case!("error/accept", ErrorsError, |c| c.responses().errors().send())
            .sends("GET /responses/errors\naccept: application/json, application/problem+json;q=0.9, text/plain;q=0.9, application/octet-stream;q=0.9")
            .gets_json(200, r#"{"name":"x"}"#)
            .gives(r#"Named { name: "x", tag: None }"#),
        case!("error/body-kept", |c| async move {
            Ok(match c.responses().errors().send().await {
                Err(wire::Error::Api(error)) => Some((error.status().as_u16(), error.body().clone())),
                _ => None,
            })
        })
        .gets_json(409, r#"{"a": 1}"#)
        .gives(r#"Some((409, b"{\"a\": 1}"))"#),
        case!("error/headers-kept", |c| async move {
            let error = c.responses().errors().send().await.err();
            Ok(error.and_then(|error| error.headers()?.get("retry-after")?.to_str().ok().map(str::to_owned)))
        })
        .gets(429, "retry-after: 7", "")
        .gives(r#"Some("7")"#),
    ]
}

fn undocumented() -> Vec<Case> {
    vec![
        case!("error/undocumented-status", ErrorsError, |c| c.responses().errors().send())
            .gets_json(418, r#"{"message":"I am a teapot"}"#)
            .fails(&["error: ", "GET /responses/errors: 418", "I am a teapot"]),
        case!("error/unfit-body", ErrorsError, |c| c.responses().errors().send())
            .gets(400, "content-type: text/html", "<html>secret</html>")
            .fails(&["error: ", "400"]),
        case!("error/empty-body", ErrorsError, |c| c.responses().errors().send()).gets(400, "", "").fails(&["error: ", "400"]),
        case!("error/non-standard-status", |c| c.responses().json().send()).gets(599, "", "").fails(&["599"]),
        case!("error/problem-detail-in-the-text", |c| c.responses().json().send())
            .gets(400, "content-type: application/problem+json", r#"{"title":"Bad","detail":"name is taken"}"#)
            .fails(&["400", "name is taken"]),
        case!("error/cut-off-body", |c| c.responses().json().send()).gets(500, "content-length: 100", "x").fails(&["500"]),
        case!("error/credential-echoed", |c| c.security_api().bearer().send())
            .with(|| wire::Auth::bearer("t0p-secret"))
            .gets_json(400, r#"{"message":"bad token t0p-secret"}"#)
            .fails(&["400", "bad token"]),
    ]
}
