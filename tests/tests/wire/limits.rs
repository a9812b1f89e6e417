//! Limits of the document: what breaks one is refused and nothing is sent; what keeps it goes out as ever.

use serde_json::{Value, json};
use wire::limits::PartsForm;
use wire::types::{Dot, Limited, LimitedChoice, LimitedInput, LimitedShape, Line};
use wire::{Client, Options};

use crate::bodies::request;
use crate::case::{Case, case, value};

pub(crate) fn cases() -> Vec<Case> {
    [parameters(), scalars(), nested(), unions(), others(), off()].into_iter().flatten().collect()
}

/// A value by its JSON: what the server takes is not asked.
fn limited(value: Value) -> LimitedInput {
    serde_json::from_value(value).expect("a value of the type")
}

async fn sent(client: Client, body: LimitedInput) -> String {
    let sent = client.limits().json(&body).send().await;
    value(sent.map(|Limited { .. }| ()))
}

/// A case that sends a body of `Limited`.
macro_rules! body {
    ($name:literal, $($json:tt)+) => {
        Case::new($name, |client| Box::pin(sent(client, limited(json!($($json)+)))))
    };
}

fn sends(case: Case, body: &str) -> Case {
    case.sends(request("POST /limits/json\naccept: application/json", "application/json", body)).gets_json(200, "{}")
}

fn parameters() -> Vec<Case> {
    vec![
        case!("limits/parameter/path", |c| c.limits().parameters("A12x").send()).refused(&[
            "GET /limits/parameters/{code}: path parameter `code`: 4 characters, at most 3 allowed; ",
            r"path parameter `code`: does not match `^[A-Z]\d*$`",
        ]),
        case!("limits/parameter/query-array", |c| c.limits().parameters("A1").sizes([1, 0, -1]).send()).refused(&[
            "query parameter `sizes`: 3 items, at most 2 allowed",
            "query parameter `sizes` /1: less than the minimum of 1",
            "query parameter `sizes` /2: less than",
        ]),
        case!("limits/parameter/query-object", |c| c.limits().parameters("A1").deep(&Line::new("l").length(0)).send())
            .refused(&["query parameter `deep` /length: less than the minimum of 1"]),
        case!("limits/parameter/header", |c| c.limits().parameters("A1").x_share(0.125).send())
            .refused(&["header parameter `X-Share`: no multiple of 0.01"]),
        case!("limits/parameter/cookie", |c| c.limits().parameters("A1").token("hush").send())
            .refused(&["cookie parameter `token`: 4 characters, at most 3 allowed"]),
        case!("limits/parameter/kept", |c| c.limits().parameters("A12").sizes([1, 2]).x_share(0.07).token("abc").send())
            .sends("GET /limits/parameters/A12?sizes=1&sizes=2\ncookie: token=abc\nx-share: 0.07"),
    ]
}

fn scalars() -> Vec<Case> {
    vec![
        body!("limits/body/text", { "code": "\u{e9}" })
            .refused(&["POST /limits/json: body /code: 1 character, at least 2 required; body /code: does not match"]),
        sends(body!("limits/body/text-kept", { "code": "Z12" }), r#"{"code":"Z12"}"#),
        body!("limits/body/secret", { "secret": "hush" }).refused(&["body /secret: 4 characters, at least 8 required"]),
        body!("limits/body/integer", { "count": 9_007_199_254_740_994_i64 })
            .refused(&["body /count: more than the maximum of 9007199254740993"]),
        sends(body!("limits/body/integer-kept", { "count": 9_007_199_254_740_993_i64 }), r#"{"count":9007199254740993}"#),
        sends(body!("limits/body/integer-least", { "count": -1 }), r#"{"count":-1}"#),
        body!("limits/body/exclusive-least", { "share": 0 }).refused(&["body /share: not more than the exclusive minimum of 0"]),
        body!("limits/body/exclusive-most", { "share": 1.0 }).refused(&["body /share: not less than the exclusive maximum of 1"]),
        sends(body!("limits/body/exclusive-kept", { "share": 0.5 }), r#"{"share":0.5}"#),
        // A limit on texts says nothing of null.
        sends(body!("limits/body/null", { "maybe": null }), r#"{"maybe":null}"#),
        body!("limits/body/three-state", { "maybe": "ab" }).refused(&["body /maybe: 2 characters"]),
    ]
}

fn nested() -> Vec<Case> {
    vec![
        body!("limits/body/recursion", { "parts": [{}, { "parts": [{ "code": "lower" }] }] })
            .refused(&["body /parts/1/parts/0/code: 5 characters, at most 3 allowed"]),
        body!("limits/body/items", { "parts": [{}, { "count": 1 }, { "count": 2 }, {}] })
            .refused(&["body /parts: 4 items, at most 3 allowed; body /parts: items 0 and 3 are the same"]),
        body!("limits/body/map", { "names": { "a/b": "A", "c": "A1" } }).refused(&["body /names/a~1b: 1 character, at least 2 required"]),
        body!("limits/body/map-empty", { "names": {} }).refused(&["body /names: 0 properties, at least 1 required"]),
        body!("limits/body/rest", { "another": "12345" }).refused(&["body /another: 5 characters, at most 4 allowed"]),
        body!("limits/body/properties", { "code": "A1", "count": 1, "x": "", "y": "", "z": "" })
            .refused(&["body: 5 properties, at most 4 allowed"]),
    ]
}

fn unions() -> Vec<Case> {
    vec![
        Case::new("limits/union/tag", |client| {
            Box::pin(sent(client, LimitedInput::new().shape(LimitedShape::Line(Line::new("line").length(0)))))
        })
        .refused(&["body /shape/length: less than the minimum of 1"]),
        sends(
            Case::new("limits/union/tag-without", |client| {
                Box::pin(sent(client, LimitedInput::new().shape(LimitedShape::Dot(Dot::new("dot").length(0)))))
            }),
            r#"{"shape":{"kind":"dot","length":0}}"#,
        ),
        body!("limits/union/trial", { "choice": "123456" }).refused(&["body /choice: 6 characters, at most 5 allowed"]),
        body!("limits/union/trial-items", { "choice": [5, 6] }).refused(&["body /choice/1: more than the maximum of 5"]),
        sends(
            Case::new("limits/union/unknown", |client| {
                Box::pin(sent(client, LimitedInput::new().choice(LimitedChoice::Unknown(json!(123_456)))))
            }),
            r#"{"choice":123456}"#,
        ),
    ]
}

fn others() -> Vec<Case> {
    vec![
        case!("limits/form", |c| c.limits().form(&Line::new("line").length(0)).send())
            .refused(&["POST /limits/form: body /length: less than the minimum of 1"]),
        case!("limits/parts", |c| {
            let parts = PartsForm::new().caption("abc").lines([Line::new("l").length(0)]).file("more than a byte");
            c.limits().parts(&parts.additional_properties([("another", "")])).send()
        })
        .refused(&[
            "POST /limits/parts: body /another: 0 characters, at least 1 required; body /caption: 3 characters, at most 2 allowed; ",
            "body /lines/0/length: less than the minimum of 1",
        ]),
        case!("limits/list", |c| c.limits().list(&["A1".to_owned(), "A".to_owned()]).send())
            .refused(&["POST /limits/list: body /1: 1 character, at least 2 required"]),
        case!("limits/text", |c| c.bodies().text("x".repeat(101)).send())
            .refused(&["POST /bodies/text: body: 101 characters, at most 100 allowed"]),
        case!("limits/list-empty", |c| c.limits().list(&[]).send()).refused(&["body: 0 items, at least 1 required"]),
    ]
}

fn off() -> Vec<Case> {
    vec![
        case!("limits/unchecked", |c| c.limits().list(&[]).options(Options::new().unchecked()).send()).sends(request(
            "POST /limits/list",
            "application/json",
            "[]",
        )),
        // What comes in is never checked.
        case!("limits/response", |c| async move {
            let given = c.limits().json(&LimitedInput::new()).send().await?;
            Ok::<_, wire::Error>(given.code)
        })
        .gets_json(200, r#"{"code":"not a code"}"#)
        .gives(r#"Some("not a code")"#),
    ]
}
