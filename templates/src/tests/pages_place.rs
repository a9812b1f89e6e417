//! Lists that come in pages: when a page is asked for, and places to go on from.

use serde_json::{Value, json};

use super::pages::{ECHO, NEXT, OFFSET, TOKEN, all, asked, call, items, ok};
use super::support::Server;
use crate::runtime::{Call, Cursor, Items, OperationInfo, Pages, PathStyle, RawResponse};

#[tokio::test]
async fn pages_are_asked_for_when_they_are_wanted() {
    let page =
        |items: Value, next: Value| ok(&json!({"data": items, "meta": {"next": next}, "total": 4}));
    let server = Server::start(vec![
        page(json!([1, 2]), json!("a")),
        page(json!([3, 4]), json!(null)),
    ])
    .await;
    let mut items = items(&server, &TOKEN);
    assert_eq!(items.total(), None);
    tokio::task::yield_now().await;
    assert_eq!(server.requests().len(), 0);
    for (item, requests) in [(1, 1), (2, 1), (3, 2), (4, 2)] {
        assert_eq!(items.try_next().await.unwrap(), Some(json!(item)));
        assert_eq!(server.requests().len(), requests);
    }
    assert_eq!(items.total(), Some(4));
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn whole_pages() {
    let page =
        |items: Value, next: Value| json!({"data": items, "meta": {"next": next}, "total": 2});
    let bodies = [page(json!([1]), json!("a")), page(json!([2]), json!(null))];
    let server = Server::start(bodies.iter().map(ok).collect()).await;
    let mut pages: Pages<Value> = Pages::new(call(&server.client()), &TOKEN, RawResponse::json);
    assert_eq!(pages.try_next().await.unwrap().as_ref(), Some(&bodies[0]));
    assert_eq!(pages.total(), Some(2));
    let cursor = pages.cursor().unwrap();
    assert_eq!(pages.try_next().await.unwrap().as_ref(), Some(&bodies[1]));
    assert_eq!(pages.try_next().await.unwrap(), None);
    assert_eq!(pages.cursor(), None);

    let mut pages: Pages<Value> =
        Pages::new(call(&server.client()), &TOKEN, RawResponse::json).resume(cursor);
    assert_eq!(pages.try_next().await.unwrap().as_ref(), Some(&bodies[1]));
    assert_eq!(asked(&server), ["", "?token=a", "?token=a"]);
}

#[tokio::test]
async fn no_more_pages_than_the_limit() {
    let page = |items: Value, next: &str| ok(&json!({"data": items, "meta": {"next": next}}));
    let server = Server::start(vec![
        page(json!([1]), "a"),
        page(json!([2]), "b"),
        page(json!([3]), ""),
    ])
    .await;
    let mut limited = items(&server, &TOKEN).pages_limit(2);
    assert_eq!(limited.try_next().await.unwrap(), Some(json!(1)));
    assert_eq!(limited.try_next().await.unwrap(), Some(json!(2)));
    assert_eq!(limited.try_next().await.unwrap(), None);
    assert_eq!(server.requests().len(), 2);
    // The end is not that of the list.
    let rest = items(&server, &TOKEN).resume(limited.cursor().unwrap());
    assert_eq!(all(rest).await.unwrap(), [3]);
    assert_eq!(asked(&server)[2], "?token=b");
}

/// A cursor as a program keeps it between two runs.
fn kept(cursor: &Cursor) -> Cursor {
    let text: Cursor = cursor.to_string().parse().unwrap();
    let value: Cursor = serde_json::from_value(serde_json::to_value(cursor).unwrap()).unwrap();
    assert_eq!((&text, &value), (cursor, cursor));
    text
}

static OTHER: OperationInfo = OperationInfo {
    id: "other",
    method: http::Method::GET,
    path: "/things/{id}",
    accept: None,
    security: &[],
    success: &[],
};

#[tokio::test]
async fn a_cursor_of_another_operation_is_refused() {
    let server = Server::start(vec![ok(&json!({"data": [1, 2]}))]).await;
    let mut first = items(&server, &OFFSET);
    first.try_next().await.unwrap();
    let cursor = first.cursor().unwrap();
    let call = Call::new(&server.client(), &OTHER).path("id", PathStyle::Simple, "1");
    for mut items in [Items::<Value>::new(call, &OFFSET).resume(cursor), {
        let foreign = r#"{"operation":"test","page":{"url":"https://else.where/"}}"#
            .parse()
            .unwrap();
        items(&server, &NEXT).resume(foreign)
    }] {
        let text = items.try_next().await.unwrap_err().to_string();
        assert_eq!(
            text,
            "GET /things/{id}: the cursor is one of another operation or another server"
        );
        assert_eq!(items.try_next().await.unwrap(), None);
    }
    assert_eq!(server.requests().len(), 1);
    assert_eq!(
        "page 7".parse::<Cursor>().unwrap_err().to_string(),
        "the text is no cursor of this client"
    );
}

#[tokio::test]
async fn a_list_goes_on_in_the_middle_of_a_page() {
    let page = |number: u64, items: Value| ok(&json!({"data": items, "total": 4, "page": number}));
    let pages = || vec![page(0, json!([1, 2, 3])), page(1, json!([4]))];
    for taken in 0..4 {
        let server = Server::start(pages()).await;
        let mut first = items(&server, &ECHO);
        for item in 1..=taken {
            assert_eq!(first.try_next().await.unwrap(), Some(json!(item)));
        }
        let cursor = kept(&first.cursor().unwrap());
        assert!(!format!("{cursor:?} {first:?}").contains("data"));
        // The place before the last page leads to that page alone.
        let server =
            Server::start(pages().into_iter().skip(usize::from(taken == 3)).collect()).await;
        let rest = items(&server, &ECHO).resume(cursor.clone());
        assert_eq!(rest.cursor(), Some(cursor));
        let expected: Vec<Value> = (taken + 1..=4).map(Value::from).collect();
        assert_eq!(all(rest).await.unwrap(), expected, "after {taken}");
        assert_eq!(asked(&server).last().unwrap(), "?page=1");
    }
}
