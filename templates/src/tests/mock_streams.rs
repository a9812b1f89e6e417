//! The mock of operations whose value is a body: what is given for it, and how it breaks off.

use bytes::Bytes;

use super::bodies::Pieces;
use super::download::{Fetch, fetch};
use super::events::{Lines, Texts, Tick, Ticks};
use super::mock::mocked;
use super::support::{Post, post};
use crate::runtime::{Body, Error, MockOperation, NoFailure, Reply, Sample};

macro_rules! replies {
    ($($name:ident($given:ty) = |$reply:ident, $value:ident| $success:expr),+) => {
        $(impl MockOperation for $name {
            type Given = $given;
            const SAMPLE: Option<Sample> = None;

            fn success($value: &$given) -> Reply {
                let $reply = Reply::new(200);
                $success
            }

            fn failure(failure: &NoFailure) -> Reply {
                match *failure {}
            }
        })+
    };
}
replies!(
    Fetch(Bytes) = |reply, value| reply.body("image/png", value.clone()),
    Ticks(Vec<Tick>) = |reply, value| reply.events(value),
    Texts(Vec<String>) = |reply, value| reply.text_events(value),
    Lines(Vec<Tick>) = |reply, value| reply.json_lines("application/jsonl", value)
);

#[tokio::test]
async fn a_download_is_made_of_bytes() {
    let (client, mock) = mocked();
    mock.on::<Fetch>().returns(Bytes::from_static(b"PNG"));
    let download = fetch(&client).await.unwrap();
    assert_eq!(download.content_type(), Some("image/png"));
    assert_eq!(download.bytes().await.unwrap(), "PNG");
}

#[tokio::test]
async fn a_download_that_breaks_off() {
    let (client, mock) = mocked();
    let reply = mock.on::<Fetch>().returns(Bytes::from_static(b"PNG"));
    reply.cut_body_after(1);
    let error = fetch(&client).await.unwrap().bytes().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)));
    assert_eq!(mock.requests::<Fetch>().len(), 1);
}

#[tokio::test]
async fn streams_are_made_of_their_values() {
    let (client, mock) = mocked();
    mock.on::<Ticks>()
        .returns(vec![Tick { n: 1 }, Tick { n: 2 }])
        .once();
    let mut events = Ticks::new(&client).await.unwrap();
    for n in [1, 2] {
        assert_eq!(events.try_next().await.unwrap().unwrap().data.n, n);
    }
    assert!(events.try_next().await.unwrap().is_none());
    mock.on::<Texts>()
        .returns(vec!["a\nb".to_owned(), String::new()])
        .once();
    let mut texts = Texts::new(&client).await.unwrap();
    for text in ["a\nb", ""] {
        assert_eq!(texts.try_next().await.unwrap().unwrap().data, text);
    }
    mock.on::<Lines>().returns(vec![Tick { n: 3 }]).once();
    let mut lines = Lines::new(&client).await.unwrap();
    assert_eq!(lines.try_next().await.unwrap(), Some(Tick { n: 3 }));
    assert_eq!(lines.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn a_stream_is_seen_as_it_would_be_sent() {
    let (client, mock) = mocked();
    mock.on::<Post>().returns(1.into());
    let mut call = post(&client);
    call.call = call
        .call
        .body("text/csv", Body::once(Pieces(vec!["a,", "b"])));
    call.await.unwrap();
    assert_eq!(mock.requests::<Post>()[0].body(), "a,b");
}
