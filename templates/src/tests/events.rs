//! Events and lines as the result of a call.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::script::{Act, Script};
use super::support::{GET, Server, once, response};
use crate::runtime::{
    Call, Client, DecodeError, Error, EventStream, JsonLines, NoFailure, Operation, OperationInfo,
    PathStyle, RawResponse, Result, Status, operation,
};

#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub(super) struct Tick {
    pub(super) n: u32,
}

macro_rules! streams {
    ($($name:ident: $value:ty = $decode:ident),+) => {
        $(pub(super) struct $name {
            call: Call,
        }

        impl Operation for $name {
            type Value = $value;
            type Failure = NoFailure;
            const INFO: &'static OperationInfo = &GET;
            const UNREAD: &'static [Status] = &[Status::Default];

            fn decode(response: &RawResponse) -> Result<$value, DecodeError> {
                response.$decode()
            }
        }

        operation!($name);

        impl $name {
            pub(super) fn new(client: &Client) -> Self {
                let call = Call::new(client, &GET).path("id", PathStyle::Simple, "1");
                Self { call }
            }
        })+
    };
}
streams!(
    Ticks: EventStream<Tick> = events,
    Texts: EventStream<String> = text_events,
    Lines: JsonLines<Tick> = json_lines
);

async fn server(body: &str) -> (Server, Client) {
    let server = Server::start(vec![response(200, &["x-a: b"], body)]).await;
    let client = server.client();
    (server, client)
}

#[tokio::test]
async fn events_are_decoded_one_by_one() {
    let text = "id: a\ndata: {\"n\":1}\n\nevent: t\ndata: {\"n\":\ndata: 2}\n\n";
    let (_server, client) = server(text).await;
    let mut events = Ticks::new(&client).await.unwrap();
    assert_eq!(
        (events.status().as_u16(), &events.headers()["x-a"]),
        (200, &"b".parse().unwrap())
    );
    assert_eq!(events.last_event_id(), None);
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!(
        (event.event.as_str(), event.data),
        ("message", Tick { n: 1 })
    );
    assert_eq!(events.last_event_id(), Some("a"));
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!((event.event.as_str(), event.data), ("t", Tick { n: 2 }));
    assert!(events.try_next().await.unwrap().is_none());
    assert!(events.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn data_that_does_not_fit_costs_one_event() {
    let text = "data: {\"n\":1}\n\ndata: {\"n\":\"x\"}\n\ndata: {\"n\":3}\n\nretry: 5\n";
    let (_server, client) = server(text).await;
    let mut events = Ticks::new(&client).await.unwrap();
    events.try_next().await.unwrap().unwrap();
    let error = events.try_next().await.unwrap_err();
    assert!(
        matches!(&error, Error::Decode(it) if it.path() == "n" && it.body() == "{\"n\":\"x\"}")
    );
    assert_eq!(events.try_next().await.unwrap().unwrap().data.n, 3);
    assert!(events.try_next().await.unwrap().is_none());
    assert_eq!(events.retry(), Some(Duration::from_millis(5)));
}

#[tokio::test]
async fn the_word_for_the_end() {
    let text = "data: {\"n\":1}\n\ndata: [DONE]\n\ndata: {\"n\":2}\n\n";
    let (_server, client) = server(text).await;
    let mut events = Ticks::new(&client).await.unwrap();
    assert!(events.try_next().await.unwrap().is_some());
    assert!(events.try_next().await.unwrap().is_none());
    assert!(events.try_next().await.unwrap().is_none());
    let text = "data: a\n\ndata: [DONE]\n\nevent: bye\ndata: x\n\ndata: b\n\n";
    let (_server, client) = server(text).await;
    let texts = Texts::new(&client).await.unwrap();
    let mut texts = texts.until(|event| event.event == "bye");
    let mut seen = Vec::new();
    while let Some(event) = texts.try_next().await.unwrap() {
        seen.push(event.data);
    }
    assert_eq!(seen, ["a", "[DONE]"]);
}

#[tokio::test]
async fn an_event_that_is_cut_off_is_dropped() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\ndata: a\n\ndata: b\n";
    let script = Script::start(vec![Act::Answer(cut.to_owned())]).await;
    let client = once(&script.url).build().unwrap();
    let mut texts = Texts::new(&client).await.unwrap();
    assert_eq!(texts.try_next().await.unwrap().unwrap().data, "a");
    assert!(matches!(texts.try_next().await, Err(Error::Transport(_))));
    assert!(texts.try_next().await.unwrap().is_none());
    // An end without an announced length is an end.
    let open = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\ndata: a\n\ndata: b\n";
    let script = Script::start(vec![Act::Answer(open.to_owned())]).await;
    let client = once(&script.url).build().unwrap();
    let mut texts = Texts::new(&client).await.unwrap();
    assert_eq!(texts.try_next().await.unwrap().unwrap().data, "a");
    assert!(texts.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn byte_by_byte_is_no_different() {
    let text = "data: {\"n\":1}\r\n\r\ndata: {\"n\":2}\r\n\r\n";
    let slow = Act::Trickle(response(200, &[], text), Duration::from_millis(1));
    let script = Script::start(vec![slow]).await;
    let client = once(&script.url).build().unwrap();
    let mut events = Ticks::new(&client).await.unwrap();
    for n in [1, 2] {
        assert_eq!(events.try_next().await.unwrap().unwrap().data, Tick { n });
    }
    assert!(events.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn silence_is_waited_for_unless_it_is_limited() {
    let quiet = "HTTP/1.1 200 OK\r\n\r\ndata: a\n\n";
    let script = Script::start(vec![Act::Stall(quiet.to_owned())]).await;
    let client = once(&script.url).read_timeout(Duration::from_millis(30));
    let client = client.timeout(Duration::from_millis(100)).build().unwrap();
    let mut texts = Texts::new(&client).await.unwrap();
    texts.try_next().await.unwrap();
    let wait = tokio::time::timeout(Duration::from_millis(200), texts.try_next());
    assert!(wait.await.is_err());
    let mut texts = texts.idle_timeout(Duration::from_millis(30));
    // The clock that runs was started without a limit.
    let _ = tokio::time::timeout(Duration::from_millis(100), texts.try_next()).await;
    let texts = Texts::new(&client).await.unwrap();
    let mut texts = texts.idle_timeout(Duration::from_millis(50));
    texts.try_next().await.unwrap();
    let error = texts.try_next().await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(it) if it.is_stall()));
}

#[tokio::test]
async fn a_single_event_may_not_fill_the_memory() {
    let endless = format!("data: ok\n\ndata: {}", "x".repeat(100));
    let (server, _) = server(&endless).await;
    let client = once(&server.url).max_response_bytes(50).build().unwrap();
    let mut texts = Texts::new(&client).await.unwrap();
    texts.try_next().await.unwrap();
    let error = texts.try_next().await.unwrap_err();
    assert!(matches!(&error, Error::Transport(it) if it.is_too_large()));
    assert!(texts.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn lines_are_values() {
    let text = "\u{feff}{\"n\":1}\n\r\n  \n{\"n\":\"x\"}\r\n{\"n\":3}\r\n{\"n\":4}";
    for act in [
        Act::Answer(response(200, &[], text)),
        Act::Trickle(response(200, &[], text), Duration::from_millis(1)),
    ] {
        let script = Script::start(vec![act]).await;
        let client = once(&script.url).build().unwrap();
        let mut lines = Lines::new(&client).await.unwrap();
        assert_eq!(lines.try_next().await.unwrap(), Some(Tick { n: 1 }));
        assert!(matches!(lines.try_next().await, Err(Error::Decode(_))));
        assert_eq!(lines.try_next().await.unwrap(), Some(Tick { n: 3 }));
        assert_eq!(lines.try_next().await.unwrap(), Some(Tick { n: 4 }));
        assert_eq!(lines.try_next().await.unwrap(), None);
        assert_eq!(lines.try_next().await.unwrap(), None);
    }
}

#[tokio::test]
async fn lines_that_are_cut_off_or_too_long() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"n\":1}\n{\"n\":2}";
    let script = Script::start(vec![Act::Answer(cut.to_owned())]).await;
    let client = once(&script.url).build().unwrap();
    let mut lines = Lines::new(&client).await.unwrap();
    assert_eq!(lines.try_next().await.unwrap(), Some(Tick { n: 1 }));
    assert!(matches!(lines.try_next().await, Err(Error::Transport(_))));
    assert_eq!(lines.try_next().await.unwrap(), None);
    let (server, _) = server(&format!("{{\"n\":1}}\n{}", "x".repeat(100))).await;
    let client = once(&server.url).max_response_bytes(50).build().unwrap();
    let mut lines = Lines::new(&client).await.unwrap();
    assert_eq!(lines.try_next().await.unwrap(), Some(Tick { n: 1 }));
    let error = lines.try_next().await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport(it) if it.is_too_large()),
        "{error:?}"
    );
    assert_eq!(lines.try_next().await.unwrap(), None);
}
