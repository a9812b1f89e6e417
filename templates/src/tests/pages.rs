//! Lists that come in pages: what is asked for, and in which order.

use std::time::Duration;

use serde_json::{Value, json};

use super::support::{GET, POST, Server, header, response, target};
use crate::runtime::{
    Call, Client, HeaderStyle, Items, Options, PagePlace, PageStyle, PageToken, Paging, PathStyle,
    QueryStyle,
};

pub(super) const NUMBER: Paging = Paging {
    style: PageStyle::Number {
        parameter: PagePlace::Query("page"),
        first: Some(1),
        number: None,
    },
    items: "/data",
    total: Some("/total"),
    more: None,
};
/// The number of the first page is told by the response alone.
pub(super) const ECHO: Paging = Paging {
    style: PageStyle::Number {
        parameter: PagePlace::Query("page"),
        first: None,
        number: Some("/page"),
    },
    ..NUMBER
};
pub(super) const OFFSET: Paging = Paging {
    style: PageStyle::Offset {
        parameter: PagePlace::Query("offset"),
    },
    ..NUMBER
};
pub(super) const TOKEN: Paging = Paging {
    style: PageStyle::Cursor {
        parameter: PagePlace::Query("token"),
        token: PageToken::Body("/meta/next"),
    },
    more: Some("/meta/more"),
    ..NUMBER
};
pub(super) const HEADER: Paging = Paging {
    style: PageStyle::Cursor {
        parameter: PagePlace::Header("x-continuation"),
        token: PageToken::Header("x-continuation"),
    },
    ..NUMBER
};
pub(super) const LAST_ITEM: Paging = Paging {
    style: PageStyle::Cursor {
        parameter: PagePlace::Query("after"),
        token: PageToken::LastItem("/id"),
    },
    more: Some("/has_more"),
    ..NUMBER
};
pub(super) const BODY: Paging = Paging {
    style: PageStyle::Cursor {
        parameter: PagePlace::Body("/page/cursor"),
        token: PageToken::Body("/next"),
    },
    ..NUMBER
};
pub(super) const NEXT: Paging = Paging {
    style: PageStyle::NextUrl { next: "/next" },
    ..NUMBER
};
pub(super) const LINK: Paging = Paging {
    style: PageStyle::Link,
    items: "",
    total: None,
    more: None,
};

pub(super) fn ok(body: &Value) -> String {
    response(200, &[], &body.to_string())
}

pub(super) fn call(client: &Client) -> Call {
    Call::new(client, &GET).path("id", PathStyle::Simple, "1")
}

pub(super) fn items(server: &Server, paging: &'static Paging) -> Items<Value> {
    Items::new(call(&server.client()), paging)
}

/// All items, or the first error.
pub(super) async fn all(mut items: Items<Value>) -> crate::runtime::Result<Vec<Value>> {
    let mut found = Vec::new();
    while let Some(item) = items.try_next().await? {
        found.push(item);
        assert!(found.len() < 20, "the list has no end");
    }
    // The end stays the end.
    assert!(items.try_next().await?.is_none());
    assert_eq!(items.cursor(), None);
    Ok(found)
}

/// The targets of the requests so far, without the method and the path.
pub(super) fn asked(server: &Server) -> Vec<String> {
    let rest = |request: &String| {
        target(request)
            .strip_prefix("GET /things/1")
            .unwrap()
            .to_owned()
    };
    server.requests().iter().map(rest).collect()
}

#[tokio::test]
async fn numbers() {
    let page = |items: Value| ok(&json!({"data": items, "total": 5}));
    let server = Server::start(vec![
        page(json!([1, 2])),
        page(json!([3, 4])),
        page(json!([5])),
    ])
    .await;
    assert_eq!(all(items(&server, &NUMBER)).await.unwrap(), [1, 2, 3, 4, 5]);
    assert_eq!(asked(&server), ["", "?page=2", "?page=3"]);
}

#[tokio::test]
async fn the_first_number_is_that_of_the_response() {
    for (first, pages) in [(0, ["", "?page=1"]), (1, ["", "?page=2"])] {
        let page =
            |number: u64, items: Value| ok(&json!({"data": items, "total": 3, "page": number}));
        let server = Server::start(vec![
            page(first, json!([1, 2])),
            page(first + 1, json!([3])),
        ])
        .await;
        assert_eq!(all(items(&server, &ECHO)).await.unwrap(), [1, 2, 3]);
        assert_eq!(asked(&server), pages);
    }
}

#[tokio::test]
async fn a_number_that_the_caller_set_is_where_it_begins() {
    let page = |number: f64, items: Value| ok(&json!({"data": items, "total": 9, "page": number}));
    let server = Server::start(vec![page(4.0, json!([1])), page(5.0, json!([]))]).await;
    let call = call(&server.client())
        .query("page", QueryStyle::Form, &4)
        .query("q", QueryStyle::Form, "a b");
    let found = all(Items::new(call, &ECHO)).await.unwrap();
    // How many items lie before the page is not known, so that the total ends nothing.
    assert_eq!(found, [1]);
    assert_eq!(asked(&server), ["?page=4&q=a%20b", "?page=5&q=a%20b"]);
}

#[tokio::test]
async fn offsets() {
    let page = |items: Value| ok(&json!({"data": items}));
    let server = Server::start(vec![page(json!([1, 2])), page(json!([3])), page(json!([]))]).await;
    assert_eq!(all(items(&server, &OFFSET)).await.unwrap(), [1, 2, 3]);
    assert_eq!(asked(&server), ["", "?offset=2", "?offset=3"]);

    let page = |items: Value| ok(&json!({"data": items, "total": "13"}));
    let server = Server::start(vec![page(json!([1, 2])), page(json!([3]))]).await;
    let call = call(&server.client()).query("offset", QueryStyle::Form, &10);
    assert_eq!(all(Items::new(call, &OFFSET)).await.unwrap(), [1, 2, 3]);
    assert_eq!(asked(&server), ["?offset=10", "?offset=12"]);
}

#[tokio::test]
async fn tokens_and_what_goes_along_with_every_page() {
    let page = |items: Value, next: Value| ok(&json!({"data": items, "meta": {"next": next}}));
    let server = Server::start(vec![
        page(json!([1]), json!("a/b+c=")),
        // A page without items leads on like any other.
        page(json!(null), json!(7)),
        page(json!([2]), json!("")),
    ])
    .await;
    let call = call(&server.client())
        .query("q", QueryStyle::Form, "x")
        .header("x-trace", HeaderStyle::Simple, "t")
        .options(
            Options::new()
                .header("x-own", "1")
                .query("extra", 2)
                .timeout(Duration::from_secs(5)),
        );
    assert_eq!(all(Items::new(call, &TOKEN)).await.unwrap(), [1, 2]);
    assert_eq!(
        asked(&server),
        [
            "?q=x&extra=2",
            "?q=x&token=a%2Fb%2Bc%3D&extra=2",
            "?q=x&token=7&extra=2"
        ]
    );
    for request in server.requests() {
        assert_eq!(header(&request, "x-trace"), Some("t"));
        assert_eq!(header(&request, "x-own"), Some("1"));
    }
}

#[tokio::test]
async fn tokens_in_headers() {
    let body = |items: &str| format!(r#"{{"data": {items}}}"#);
    let server = Server::start(vec![
        response(200, &["X-Continuation: W3sidG9rZW4i=="], &body("[1]")),
        response(200, &[], &body("[2]")),
    ])
    .await;
    assert_eq!(all(items(&server, &HEADER)).await.unwrap(), [1, 2]);
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|it| header(it, "x-continuation").map(str::to_owned))
        .collect();
    assert_eq!(sent, [None, Some("W3sidG9rZW4i==".to_owned())]);
}

#[tokio::test]
async fn tokens_of_the_last_item() {
    let page = |ids: &[&str], more: bool| {
        let data: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
        ok(&json!({"data": data, "has_more": more}))
    };
    let server = Server::start(vec![page(&["a", "b"], true), page(&["c"], false)]).await;
    assert_eq!(all(items(&server, &LAST_ITEM)).await.unwrap().len(), 3);
    assert_eq!(asked(&server), ["", "?after=b"]);
}

#[tokio::test]
async fn tokens_in_the_body() {
    for (body, first) in [
        (
            Some(json!({"types": ["A"], "page": {"size": 2}})),
            r#"{"types":["A"],"page":{"size":2}}"#,
        ),
        (None, ""),
    ] {
        let server = Server::start(vec![
            ok(&json!({"data": [1], "next": "n1"})),
            ok(&json!({"data": [2], "next": null})),
        ])
        .await;
        let mut call = Call::new(&server.client(), &POST);
        if let Some(body) = &body {
            call = call.json("application/json", body);
        }
        assert_eq!(all(Items::new(call, &BODY)).await.unwrap(), [1, 2]);
        let sent: Vec<String> = server
            .requests()
            .iter()
            .map(|it| it.split_once("\r\n\r\n").unwrap().1.to_owned())
            .collect();
        let second = match body {
            Some(_) => r#"{"types":["A"],"page":{"size":2,"cursor":"n1"}}"#,
            None => r#"{"page":{"cursor":"n1"}}"#,
        };
        assert_eq!(sent, [first, second]);
        assert_eq!(
            header(&server.requests()[1], "content-type"),
            Some("application/json")
        );
    }
}

#[tokio::test]
async fn next_urls() {
    let server = Server::start(vec![]).await;
    server.respond(ok(
        &json!({"data": [1], "next": format!("{}/elsewhere?p=2&extra=0#top", server.url)}),
    ));
    server.respond(ok(&json!({"data": [2], "next": "?p=3"})));
    server.respond(ok(&json!({"data": [3], "next": null})));
    let call =
        call(&server.client()).options(Options::new().query("extra", 1).header("x-own", "1"));
    assert_eq!(all(Items::new(call, &NEXT)).await.unwrap(), [1, 2, 3]);
    let targets: Vec<String> = server
        .requests()
        .iter()
        .map(|it| target(it).to_owned())
        .collect();
    assert_eq!(
        targets,
        [
            "GET /things/1?extra=1",
            "GET /elsewhere?p=2&extra=0",
            "GET /elsewhere?p=3&extra=1"
        ]
    );
    assert!(
        server
            .requests()
            .iter()
            .all(|request| header(request, "x-own") == Some("1"))
    );
}

#[tokio::test]
async fn links() {
    let link = "Link: <https://else.where/>; rel=\"first\", </things/1?after=x,y>; title=\"a, \\\"b\\\"\"; REL=\"last NEXT\"";
    let server = Server::start(vec![
        response(200, &[link], "[1]"),
        response(
            200,
            &[
                "Link: </things/1>; rel=prev",
                "Link: </z>; anchor=\"#a\"; rel=next",
            ],
            "[2]",
        ),
    ])
    .await;
    assert_eq!(all(items(&server, &LINK)).await.unwrap(), [1, 2]);
    assert_eq!(asked(&server), ["", "?after=x,y"]);
}
