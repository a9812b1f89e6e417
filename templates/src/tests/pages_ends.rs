//! Lists that come in pages: how they end, and what is an error.

use serde_json::{Value, json};

use super::pages::{
    ECHO, LAST_ITEM, LINK, NEXT, NUMBER, OFFSET, TOKEN, all, asked, call, items, ok,
};
use super::support::{Server, once, quick, response, target};
use crate::runtime::{
    Auth, Call, Error, Items, KeyLocation, OperationInfo, Pages, Scheme, SchemeKind,
};

/// More items than any list here has.
const MANY: usize = 20;

/// The items up to the first error, and the text of that error. The list has ended behind it.
async fn broken(mut items: Items<Value>) -> (Vec<Value>, String) {
    let mut found = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(_)) if found.len() > MANY => panic!("the list has no end"),
            Ok(Some(item)) => found.push(item),
            Ok(None) => panic!("the list ended without an error: {found:?}"),
            Err(error) => {
                assert!(matches!(error, Error::Decode(_)), "{error:?}");
                assert!(
                    items.try_next().await.unwrap().is_none(),
                    "one error, then the end"
                );
                return (found, error.to_string());
            }
        }
    }
}

#[tokio::test]
async fn no_items_at_all() {
    for body in [
        json!({"data": [], "total": 0}),
        json!({"data": null}),
        json!({}),
        json!({"meta": {}}),
    ] {
        for paging in [&NUMBER, &OFFSET, &TOKEN, &LAST_ITEM, &NEXT] {
            let server = Server::start(vec![ok(&body)]).await;
            assert_eq!(all(items(&server, paging)).await.unwrap(), [Value::Null; 0]);
            assert_eq!(server.requests().len(), 1, "{body} {paging:?}");
        }
    }
}

#[tokio::test]
async fn a_total_that_is_wrong_loses_nothing() {
    for total in [
        json!(0),
        json!(3),
        json!(100),
        json!(-1),
        json!("many"),
        json!(null),
        json!({}),
    ] {
        let page = |items: Value| ok(&json!({"data": items, "total": total}));
        let server = Server::start(vec![
            page(json!([1, 2])),
            page(json!([3, 4])),
            page(json!([])),
        ])
        .await;
        assert_eq!(
            all(items(&server, &NUMBER)).await.unwrap(),
            [1, 2, 3, 4],
            "{total}"
        );
        assert_eq!(asked(&server), ["", "?page=2", "?page=3"]);
    }
}

#[tokio::test]
async fn a_repeated_token_is_an_error_behind_the_items() {
    let page = |item: u8, next: &str| ok(&json!({"data": [item], "meta": {"next": next}}));
    for pages in [
        vec![page(1, "a"), page(2, "a")],
        vec![page(1, "a"), page(2, "b"), page(3, "a")],
    ] {
        let count = pages.len();
        let server = Server::start(pages).await;
        let (found, text) = broken(items(&server, &TOKEN)).await;
        assert_eq!(found.len(), count);
        assert_eq!(
            text,
            "GET /things/{id}: 200 Test: pagination loop: the page leads to one that has been read"
                .replace("Test", "OK")
        );
        assert_eq!(server.requests().len(), count);
    }
    let call = |server: &Server| {
        call(&server.client()).query("token", crate::runtime::QueryStyle::Form, "a")
    };
    let server = Server::start(vec![page(1, "a")]).await;
    assert_eq!(broken(Items::new(call(&server), &TOKEN)).await.0, [1]);
}

#[tokio::test]
async fn a_repeated_url_is_an_error_behind_the_items() {
    for next in ["/things/1", "", "?p=2", "?p=2#again"] {
        let server = Server::start(vec![
            ok(&json!({"data": [1], "next": "?p=2"})),
            ok(&json!({"data": [2], "next": next})),
        ])
        .await;
        if next.is_empty() {
            assert_eq!(all(items(&server, &NEXT)).await.unwrap(), [1, 2]);
            continue;
        }
        let (found, text) = broken(items(&server, &NEXT)).await;
        assert_eq!(found, [1, 2]);
        assert!(text.contains("pagination loop"), "{text}");
    }
}

#[tokio::test]
async fn a_server_that_does_not_heed_the_parameter_gives_nothing_twice() {
    for paging in [&NUMBER, &OFFSET] {
        let server = Server::start(vec![ok(&json!({"data": [1, 2]}))]).await;
        let (found, text) = broken(items(&server, paging)).await;
        assert_eq!(found, [1, 2]);
        assert!(
            text.ends_with("pagination loop: the page is the same as the one before"),
            "{text}"
        );
    }
    let page = |number: u64, mark: u64| ok(&json!({"data": [1], "page": number, "time": mark}));
    let server = Server::start(vec![page(0, 1), page(0, 2)]).await;
    let (found, text) = broken(items(&server, &ECHO)).await;
    assert_eq!(found, [1]);
    assert!(
        text.contains("another page than the one that was asked for"),
        "{text}"
    );
}

#[tokio::test]
async fn a_number_that_nobody_tells_is_not_guessed() {
    let server = Server::start(vec![ok(&json!({"data": [1], "total": 2}))]).await;
    let (found, text) = broken(items(&server, &ECHO)).await;
    assert_eq!(found, [1]);
    assert!(
        text.contains("does not tell the number of the page"),
        "{text}"
    );
}

#[tokio::test]
async fn more_pages_without_a_way_to_them() {
    let server = Server::start(vec![ok(&json!({"data": [1], "meta": {"more": true}}))]).await;
    assert!(
        broken(items(&server, &TOKEN))
            .await
            .1
            .contains("says that there are more pages")
    );
    let server = Server::start(vec![ok(&json!({"data": [1], "meta": {"next": {}}}))]).await;
    assert!(
        broken(items(&server, &TOKEN))
            .await
            .1
            .contains("neither a text nor a number")
    );
    let server = Server::start(vec![ok(
        &json!({"data": [1], "meta": {"next": "a", "more": false}}),
    )])
    .await;
    assert_eq!(all(items(&server, &TOKEN)).await.unwrap(), [1]);
}

#[tokio::test]
async fn a_page_that_fails_once_is_asked_for_again() {
    let page = |items: Value| ok(&json!({"data": items, "total": 3}));
    let failures = [
        response(500, &[], "{}"),
        response(200, &[], "{\"data\": [3"),
        ok(&json!({"data": 7})),
        response(200, &[], ""),
    ];
    for failure in failures {
        let server = Server::start(vec![
            failure.clone(),
            page(json!([1, 2])),
            failure,
            page(json!([3])),
        ])
        .await;
        let mut items = items(&server, &NUMBER);
        let mut found = Vec::new();
        let mut errors = 0;
        loop {
            match items.try_next().await {
                Ok(Some(item)) => found.push(item),
                Ok(None) => break,
                Err(_) => errors += 1,
            }
        }
        assert_eq!((found, errors), (vec![json!(1), json!(2), json!(3)], 2));
        assert_eq!(asked(&server), ["", "", "?page=2", "?page=2"]);
    }
}

#[tokio::test]
async fn a_whole_page_that_fails_once_is_asked_for_again() {
    let server = Server::start(vec![
        ok(&json!({"data": [1], "meta": {"next": "a"}})),
        ok(&json!({"data": "x"})),
        ok(&json!({"data": [2]})),
    ])
    .await;
    let decode = |response: &crate::runtime::RawResponse| {
        #[derive(serde::Deserialize)]
        struct Page {
            data: Vec<u8>,
        }
        response.json::<Page>().map(|page| page.data)
    };
    let mut pages = Pages::new(call(&server.client()), &TOKEN, decode);
    assert_eq!(pages.try_next().await.unwrap(), Some(vec![1]));
    assert!(pages.try_next().await.is_err());
    assert_eq!(pages.try_next().await.unwrap(), Some(vec![2]));
    assert_eq!(pages.try_next().await.unwrap(), None);
    assert_eq!(asked(&server), ["", "?token=a", "?token=a"]);
}

#[tokio::test]
async fn pages_are_retried_like_any_call() {
    let server = Server::start(vec![response(503, &[], ""), ok(&json!({"data": [1]}))]).await;
    let client = once(&server.url).retry(quick()).build().unwrap();
    assert_eq!(all(Items::new(call(&client), &TOKEN)).await.unwrap(), [1]);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_dropped_future_loses_nothing() {
    let page = |items: Value| ok(&json!({"data": items, "total": 2}));
    let server = Server::start(vec![page(json!([1])), page(json!([2]))]).await;
    let mut items = items(&server, &NUMBER);
    let mut found = Vec::new();
    loop {
        // Each future is polled once at most and then dropped.
        tokio::select! {
            biased;
            item = items.try_next() => match item.unwrap() {
                Some(item) => found.push(item),
                None => break,
            },
            () = tokio::task::yield_now() => tokio::time::sleep(std::time::Duration::from_millis(1)).await,
        }
    }
    assert_eq!(found, [1, 2]);
    assert_eq!(asked(&server), ["", "?page=2"]);
}

const KEY: Scheme = Scheme {
    name: "key",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Query,
        name: "key",
    },
};
static KEYED: OperationInfo =
    super::support::info_with(http::Method::GET, "/things", &[&[&KEY]], &[]);

#[tokio::test]
async fn other_origins_are_not_followed_and_see_no_credentials() {
    let other = Server::start(vec![response(200, &[], "[9]")]).await;
    let port: u16 = other.url.rsplit_once(':').unwrap().1.parse().unwrap();
    for target in [
        other.url.clone(),
        other.url.replace("http:", "https:"),
        format!("http://localhost:{port}/"),
        format!("//127.0.0.1:{port}/"),
        "http://user@HOME/".to_owned(),
        "mailto:a@b".to_owned(),
        "http://[".to_owned(),
    ] {
        let server = Server::start(vec![]).await;
        let target = target.replace("HOME", server.url.strip_prefix("http://").unwrap());
        server.respond(response(
            200,
            &[&format!("Link: <{target}>; rel=next")],
            "[1]",
        ));
        let auth = Auth::token(&KEY, "s3cret");
        let client = once(&server.url).auth(auth).build().unwrap();
        let (found, text) = broken(Items::new(Call::new(&client, &KEYED), &LINK)).await;
        assert_eq!(found, [1], "{target}");
        let expected = [
            "the next page is at another origin than the API",
            "what should lead to the next page is no URL",
        ];
        assert!(
            expected.iter().any(|reason| text.ends_with(reason)),
            "{text}"
        );
        assert_eq!(server.requests().len(), 1);
    }
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn credentials_go_to_every_page() {
    let server = Server::start(vec![
        response(200, &["Link: </things?p=2>; rel=next"], "[1]"),
        response(200, &["Link: </things?p=3&key=s3cret>; rel=next"], "[2]"),
        response(200, &[], "[3]"),
    ])
    .await;
    let auth = Auth::token(&KEY, "s3cret");
    let client = once(&server.url).auth(auth).build().unwrap();
    assert_eq!(
        all(Items::new(Call::new(&client, &KEYED), &LINK))
            .await
            .unwrap(),
        [1, 2, 3]
    );
    let targets: Vec<String> = server
        .requests()
        .iter()
        .map(|it| target(it).to_owned())
        .collect();
    assert_eq!(
        targets,
        [
            "GET /things?key=s3cret",
            "GET /things?p=2&key=s3cret",
            "GET /things?p=3&key=s3cret"
        ]
    );
}

/// What streams have to be, so that they can be stored, spawned and polled without being pinned.
#[test]
fn streams_are_send_unpin_and_own_what_they_need() {
    fn holds<T: Send + Unpin + 'static + futures_core::Stream>() {}
    holds::<Items<Value>>();
    holds::<Items<String>>();
    holds::<Pages<std::marker::PhantomPinned>>();
}
