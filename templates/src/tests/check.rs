//! Limits of the document: what breaks them is told before anything is sent.

use serde_json::{Value, json};

use super::support::{POST, Server, info, once, response};
use crate::runtime::check_pattern::matches;
use crate::runtime::{
    Branch, Call, Client, ClientBuilder, CookieStyle, Error, Form, HeaderStyle, JsonKind, Limit,
    Limited, NoFailure, Operation, OperationInfo, Options, PathStyle, QueryStyle, RawResponse,
    limits_of, operation,
};

struct Send {
    call: Call,
}

impl Operation for Send {
    type Value = ();
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &POST;

    fn decode(response: &RawResponse) -> Result<(), crate::runtime::DecodeError> {
        response.empty()
    }
}

operation!(Send);

/// What is said about a call, `None` if it was sent.
async fn said(build: impl FnOnce(&Client) -> Call) -> Option<String> {
    let server = Server::start(vec![response(204, &[], "")]).await;
    let call = build(&server.client());
    let result = Send { call }.await;
    assert_eq!(server.requests().is_empty(), result.is_err());
    let error = result.err()?;
    assert!(matches!(error, Error::Request(_)), "{error:?}");
    let text = error.to_string();
    let reasons = text.split_once(": ").map(|(_, reasons)| reasons.to_owned());
    Some(reasons.unwrap())
}

async fn said_of_body(limits: &'static [Limit], body: Value) -> Option<String> {
    said(|client| {
        Call::new(client, &POST)
            .limits(limits)
            .json("application/json", &body)
    })
    .await
}

/// A limit, values that it allows, and values that it refuses with the reason.
type Row = (&'static [Limit], Vec<Value>, Vec<(Value, &'static str)>);

#[tokio::test]
async fn each_limit_allows_and_refuses() {
    for (limits, allowed, refused) in counts().into_iter().chain(numbers()) {
        for value in allowed {
            let said = said_of_body(limits, value.clone()).await;
            assert_eq!(said, None, "{limits:?} {value}");
        }
        for (value, reason) in refused {
            let said = said_of_body(limits, value.clone()).await;
            assert_eq!(said, Some(format!("body: {reason}")), "{limits:?} {value}");
        }
    }
}

fn counts() -> Vec<Row> {
    vec![
        (
            &[Limit::MinLength(2)],
            // Scalar values are counted, neither bytes nor UTF-16.
            vec![json!("ab"), json!("\u{1f600}\u{e9}"), json!(1), json!(null)],
            vec![
                (json!("\u{1f600}"), "1 character, at least 2 required"),
                (json!(""), "0 characters, at least 2 required"),
            ],
        ),
        (
            &[Limit::MaxLength(2)],
            vec![json!("\u{1f600}\u{1f600}"), json!(""), json!([1, 2, 3])],
            vec![(json!("abc"), "3 characters, at most 2 allowed")],
        ),
        (
            &[Limit::MinItems(1), Limit::MaxItems(2)],
            vec![json!([null]), json!([1, 2])],
            vec![
                (json!([]), "0 items, at least 1 required"),
                (json!([1, 2, 3]), "3 items, at most 2 allowed"),
            ],
        ),
        (
            &[Limit::UniqueItems],
            vec![json!([1, "1", [1], null]), json!([])],
            vec![
                (json!([1, 2, 1]), "items 0 and 2 are the same"),
                (
                    json!([{"a": 1, "b": [2]}, {"b": [2], "a": 1}]),
                    "items 0 and 1 are the same",
                ),
            ],
        ),
        (
            &[Limit::MinProperties(1), Limit::MaxProperties(1)],
            vec![json!({"a": 1})],
            vec![
                (json!({}), "0 properties, at least 1 required"),
                (json!({"a": 1, "b": 2}), "2 properties, at most 1 allowed"),
            ],
        ),
        (
            &[Limit::Pattern {
                text: r"^\d+$",
                regex: "^[0-9]+$",
                matches,
            }],
            vec![json!("12"), json!(12)],
            vec![
                (json!("1a"), r"does not match `^\d+$`"),
                (json!("12\n"), r"does not match `^\d+$`"),
            ],
        ),
    ]
}

fn numbers() -> Vec<Row> {
    vec![
        (
            &[Limit::Minimum("-1")],
            vec![json!(-1), json!(-1.0), json!(0), json!("-7")],
            vec![
                (json!(-2), "less than the minimum of -1"),
                (json!(-1.5), "less than the minimum of -1"),
            ],
        ),
        (
            &[Limit::ExclusiveMinimum("0")],
            vec![json!(0.001), json!(1)],
            vec![
                (json!(0), "not more than the exclusive minimum of 0"),
                (json!(-0.0), "not more than the exclusive minimum of 0"),
            ],
        ),
        (
            &[Limit::Maximum("9007199254740993")],
            vec![json!(9_007_199_254_740_993_u64), json!(-1e300)],
            vec![
                (
                    json!(9_007_199_254_740_994_u64),
                    "more than the maximum of 9007199254740993",
                ),
                (json!(1e300), "more than the maximum of 9007199254740993"),
            ],
        ),
        (
            &[Limit::ExclusiveMaximum("1e2")],
            vec![json!(99), json!(99.999)],
            vec![(json!(100), "not less than the exclusive maximum of 1e2")],
        ),
        (
            &[Limit::MultipleOf("0.01")],
            // 0.07, 19.99 and 4.35 are no multiples of 0.01 in binary floats.
            vec![json!(0.07), json!(19.99), json!(4.35), json!(0), json!(-3)],
            vec![(json!(0.075), "no multiple of 0.01")],
        ),
    ]
}

struct Tree;

impl Limited for Tree {
    const LIMITS: &'static [Limit] = &[
        Limit::Member("na/me", &[Limit::MaxLength(2)]),
        Limit::Member(
            "children",
            &[
                Limit::MaxItems(2),
                Limit::Items(&[Limit::Type(limits_of::<Tree>)]),
            ],
        ),
        Limit::Rest(&["na/me", "children"], &[Limit::Maximum("5")]),
    ];
}

const TREE: &[Limit] = &[Limit::Type(limits_of::<Tree>)];

#[tokio::test]
async fn a_pointer_tells_the_place() {
    let body =
        json!({"na/me": "ok", "children": [{"na/me": "abc", "x~y": 6}, {"children": [1, {}, {}]}]});
    assert_eq!(
        said_of_body(TREE, body).await.unwrap(),
        "body /children/0/na~1me: 3 characters, at most 2 allowed; \
         body /children/0/x~0y: more than the maximum of 5; \
         body /children/1/children: 3 items, at most 2 allowed"
    );
}

#[tokio::test]
async fn ten_violations_are_told() {
    let items = vec![json!("abc"); 30];
    let text = said_of_body(&[Limit::Items(&[Limit::MaxLength(2)])], json!(items)).await;
    let text = text.unwrap();
    assert_eq!(text.matches("3 characters").count(), 10, "{text}");
    assert!(text.contains("body /9: ") && !text.contains("body /10: "));
}

const TAGGED: &[Limit] = &[Limit::Tagged(
    "kind",
    &[
        (
            &["cat", "lynx"],
            &[Limit::Member("name", &[Limit::MaxLength(1)])],
        ),
        (&["dog"], &[Limit::Member("name", &[Limit::MaxLength(2)])]),
    ],
)];

#[tokio::test]
async fn a_tag_chooses_the_limits() {
    let of = |kind: &str| json!({"kind": kind, "name": "ab"});
    let refused = said_of_body(TAGGED, of("lynx")).await;
    assert_eq!(
        refused.unwrap(),
        "body /name: 2 characters, at most 1 allowed"
    );
    assert_eq!(said_of_body(TAGGED, of("dog")).await, None);
    assert_eq!(
        said_of_body(TAGGED, of("a kind from the future")).await,
        None
    );
    assert_eq!(said_of_body(TAGGED, json!("no object")).await, None);
}

#[tokio::test]
async fn a_number_or_a_boolean_is_a_tag() {
    const LIMITS: &[Limit] = &[Limit::Tagged(
        "kind",
        &[
            (&["1"], &[Limit::MaxProperties(1)]),
            (&["true"], &[Limit::MaxProperties(1)]),
        ],
    )];
    for tag in [json!(1), json!(true)] {
        let said = said_of_body(LIMITS, json!({ "kind": tag, "a": 1 })).await;
        assert_eq!(
            said.as_deref(),
            Some("body: 2 properties, at most 1 allowed")
        );
    }
    assert_eq!(
        said_of_body(LIMITS, json!({ "kind": false, "a": 1 })).await,
        None
    );
}

const TRIED: &[Limit] = &[Limit::OneOf(&[
    Branch {
        kind: JsonKind::String,
        required: &[],
        limits: &[Limit::MaxLength(2)],
    },
    Branch {
        kind: JsonKind::Object,
        required: &["a"],
        limits: &[Limit::Member("a", &[Limit::Maximum("1")])],
    },
    Branch {
        kind: JsonKind::Object,
        required: &["a", "b"],
        limits: &[Limit::Member("a", &[Limit::Maximum("9")])],
    },
])];

#[tokio::test]
async fn one_of_several_types_is_enough() {
    for allowed in [
        json!("ab"),
        json!({"a": 1}),
        json!({"a": 9, "b": 0}),
        json!({"b": 100}),
        json!(100),
    ] {
        assert_eq!(
            said_of_body(TRIED, allowed.clone()).await,
            None,
            "{allowed}"
        );
    }
    for (refused, reason) in [
        (json!("abc"), "body: 3 characters, at most 2 allowed"),
        (json!({"a": 2}), "body /a: more than the maximum of 1"),
        (
            json!({"a": 10, "b": 0}),
            "body /a: more than the maximum of 1",
        ),
    ] {
        assert_eq!(said_of_body(TRIED, refused).await.unwrap(), reason);
    }
}

struct Endless;

impl Limited for Endless {
    const LIMITS: &'static [Limit] = &[Limit::OneOf(&[AGAIN, AGAIN])];
}

const AGAIN: Branch = Branch {
    kind: JsonKind::Any,
    required: &[],
    limits: &[
        Limit::Type(limits_of::<Endless>),
        Limit::Items(&[Limit::Type(limits_of::<Endless>)]),
        Limit::MaxLength(0),
    ],
};

/// Types that contain themselves without a way out, and branches that double at every level: what cannot be told in
/// good time passes.
#[tokio::test]
async fn the_walk_ends() {
    let deep = (0..100).fold(json!("x"), |inner, _| json!([inner]));
    let limits = &[Limit::Type(limits_of::<Endless>)];
    assert_eq!(said_of_body(limits, deep).await, None);
}

#[tokio::test]
async fn parameters_and_forms_have_limits() {
    static INFO: OperationInfo = info(http::Method::POST, "/things/{id}");
    const SHORT: &[Limit] = &[Limit::MaxLength(2), Limit::Items(&[Limit::MaxLength(2)])];
    let text = said(|client| {
        Call::new(client, &INFO)
            .limits(SHORT)
            .path("id", PathStyle::Simple, "abc")
            .limits(SHORT)
            .query("q", QueryStyle::Form, &["ab", "abc"])
            .limits(SHORT)
            .header("x-h", HeaderStyle::Simple, "abc")
            .limits(SHORT)
            .cookie("c", CookieStyle::Form, "abc")
            // No limits of its own, and none left over.
            .query("free", QueryStyle::Form, "abc")
            .limits(&[Limit::Member("f", &[Limit::MaxLength(2)])])
            .form(&json!({"f": "abc"}))
    })
    .await
    .unwrap();
    let of = |place: &str| format!("{place}: 3 characters, at most 2 allowed");
    let places = [
        "path parameter `id`",
        "query parameter `q` /1",
        "header parameter `x-h`",
        "cookie parameter `c`",
        "body /f",
    ];
    assert_eq!(text, places.map(of).join("; "));
}

#[tokio::test]
async fn a_parameter_that_is_set_again_is_checked_again() {
    let text = said(|client| {
        let call = Call::new(client, &POST);
        let set = |call: Call, value: &str| {
            call.limits(&[Limit::MaxLength(2)])
                .query("q", QueryStyle::Form, value)
        };
        set(set(call, "abc"), "ab")
    })
    .await;
    assert_eq!(text, None);
}

#[tokio::test]
async fn the_error_lists_what_it_says() {
    let client = once("http://localhost:1").build().unwrap();
    let call = Call::new(&client, &POST)
        .limits(&[Limit::MaxLength(2)])
        .query("q", QueryStyle::Form, "secret");
    let Err(Error::Request(error)) = Send { call }.await else {
        panic!("it was sent");
    };
    assert_eq!(error.parameter(), Some("q"));
    let [violation] = error.violations() else {
        panic!("{:?}", error.violations());
    };
    assert_eq!(
        (violation.parameter(), violation.pointer()),
        (Some("q"), "")
    );
    assert_eq!(violation.reason(), "6 characters, at most 2 allowed");
    assert!(!format!("{error} {error:?}").contains("secret"));
}

#[tokio::test]
async fn checks_can_be_turned_off() {
    let server = Server::start(vec![response(204, &[], "")]).await;
    let send = |builder: ClientBuilder, options: Options| {
        let call = Call::new(&builder.build().unwrap(), &POST)
            .limits(&[Limit::MaxLength(2)])
            .json("application/json", "abc")
            .options(options);
        Send { call }.send()
    };
    let (builder, options) = (|| once(&server.url), Options::new);
    assert!(send(builder(), options()).await.is_err());
    assert!(send(builder(), options().unchecked()).await.is_ok());
    assert!(send(builder().unchecked(), options()).await.is_ok());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn parts_have_limits() {
    let text = said(|client| {
        Call::new(client, &POST)
            .limits(&[Limit::Rest(&[], &[Limit::MaxLength(2)])])
            .part("", &json!({"another": "abc"}))
            .limits(&[Limit::MaxItems(1), Limit::Items(&[Limit::MaxLength(2)])])
            .part("tags", &["a", "abc"])
            .limits(&[Limit::MaxLength(2)])
            .part("none", &None::<String>)
            .multipart(
                "multipart/form-data",
                Form::new().text("tags", &["a", "abc"]),
            )
    })
    .await;
    assert_eq!(
        text.unwrap(),
        "body /another: 3 characters, at most 2 allowed; body /tags: 2 items, at most 1 allowed; \
         body /tags/1: 3 characters, at most 2 allowed"
    );
}

#[tokio::test]
async fn names_of_properties_are_held_against_limits() {
    const LIMITS: &[Limit] = &[Limit::Names(&[
        Limit::MaxLength(3),
        Limit::Among(&["red", "blue"]),
    ])];
    assert_eq!(said_of_body(LIMITS, json!({ "red": 1 })).await, None);
    assert_eq!(said_of_body(LIMITS, json!([])).await, None);
    let said = said_of_body(LIMITS, json!({ "red": 1, "green": 2 })).await;
    let reasons = "body /green: the name: 5 characters, at most 3 allowed; body /green: the name: is none of `red`, `blue`";
    assert_eq!(said.as_deref(), Some(reasons));
}

#[tokio::test]
async fn texts_and_values_in_segments_are_held_against_limits() {
    const LIMITS: &[Limit] = &[Limit::MaxLength(2)];
    let text = |body: &'static str| {
        said(move |client| {
            Call::new(client, &POST)
                .limits(LIMITS)
                .text("text/plain", body)
        })
    };
    assert_eq!(text("ab").await, None);
    assert_eq!(
        text("abc").await.as_deref(),
        Some("body: 3 characters, at most 2 allowed")
    );
    let unchecked = |client: &Client| {
        Call::new(client, &POST)
            .limits(LIMITS)
            .path_segments("ref", "abc", &["slug", "abc"])
    };
    let reason = said(unchecked).await.unwrap_or_default();
    assert!(
        reason.contains("path parameter `ref`: 3 characters, at most 2 allowed"),
        "{reason}"
    );
}
