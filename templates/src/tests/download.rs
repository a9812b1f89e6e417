//! Bodies of responses that are given out unread.

use std::fs;
use std::time::Duration;

use super::bodies::Folder;
use super::script::{Act, Script};
use super::support::{GET, Server, get, header, info_with, once, quick, response, target};
use crate::runtime::{
    Call, Client, ClientBuilder, DecodeError, Download, Error, Location, NoFailure, Operation,
    OperationInfo, Options, PathStyle, RawResponse, Response, Result, Status, operation,
};

/// An operation whose value is the body.
pub(super) struct Fetch {
    call: Call,
}

impl Operation for Fetch {
    type Value = Download;
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &GET;
    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Download, DecodeError> {
        response.download()
    }
}

operation!(Fetch);

pub(super) fn fetch(client: &Client) -> Fetch {
    Fetch {
        call: Call::new(client, &GET).path("id", PathStyle::Simple, "1"),
    }
}

fn ok(headers: &[&str], body: &str) -> Act {
    Act::Answer(response(200, headers, body))
}

async fn script(acts: Vec<Act>) -> (Script, Client) {
    let script = Script::start(acts).await;
    let client = ClientBuilder::new(&script.url).retry(quick());
    (script, client.build().unwrap())
}

const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf";

#[tokio::test]
async fn the_head_tells_about_the_body() {
    let headers = [
        "content-type: image/png",
        "content-disposition: attachment; filename=\"../cat.png\"",
        "x-request-id: r1",
    ];
    let (_script, client) = script(vec![ok(&headers, "12345")]).await;
    let answer: Response<Download> = fetch(&client).response().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.attempts()), (200, 1));
    let download = answer.into_value();
    assert_eq!(download.status(), 200);
    assert_eq!(download.content_length(), Some(5));
    assert_eq!(download.content_type(), Some("image/png"));
    assert_eq!(download.file_name().as_deref(), Some("cat.png"));
    assert_eq!(download.request_id(), Some("r1"));
    assert_eq!(download.headers()["content-type"], "image/png");
    assert!(std::ptr::eq(download.operation(), &raw const GET));
    let text = format!("{download:?}");
    assert!(
        text.contains("image/png") && !text.contains("12345"),
        "{text}"
    );
    assert_eq!(download.bytes().await.unwrap(), "12345");
}

#[tokio::test]
async fn a_failure_before_the_body_is_tried_again() {
    let (script, client) = script(vec![
        Act::Answer(response(503, &[], "")),
        Act::Reset(String::new()),
        ok(&[], "1"),
    ])
    .await;
    let answer = fetch(&client).response().await.unwrap();
    assert_eq!((answer.attempts(), script.requests().len()), (3, 3));
    let (_script, client) = self::script(vec![Act::Answer(response(404, &[], "gone"))]).await;
    let error = fetch(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Api(api) if api.text() == "gone"));
}

#[tokio::test]
async fn a_body_that_breaks_off_is_not_fetched_again() {
    for act in [Act::Answer(HALF.to_owned()), Act::Reset(HALF.to_owned())] {
        let (script, client) = script(vec![act]).await;
        let mut download = fetch(&client).await.unwrap();
        assert_eq!(download.try_next().await.unwrap().unwrap(), "half");
        let error = download.try_next().await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "GET /things/{id}: the response broke off"
        );
        assert!(download.try_next().await.unwrap().is_none());
        assert!(fetch(&client).await.unwrap().bytes().await.is_err());
        assert_eq!(script.requests().len(), 2);
    }
}

#[tokio::test]
async fn limits_are_those_of_the_client_or_of_the_call() {
    let (script, client) = script(vec![ok(&[], "12345")]).await;
    let download = fetch(&client).await.unwrap();
    assert_eq!(download.bytes_limited(5).await.unwrap(), "12345");
    let error = fetch(&client).await.unwrap().bytes_limited(4).await;
    assert!(matches!(error, Err(Error::Transport(it)) if it.is_too_large()));
    let client = once(&script.url).max_response_bytes(4).build().unwrap();
    let download = fetch(&client).await.unwrap();
    assert!(matches!(download.bytes().await, Err(Error::Transport(it)) if it.is_too_large()));
    // What goes to a file takes no memory.
    let folder = Folder::new();
    let download = fetch(&client).await.unwrap();
    assert_eq!(download.save(folder.0.join("a")).await.unwrap(), 5);
}

#[tokio::test]
async fn a_body_takes_the_time_it_needs_and_may_not_fall_silent() {
    let slow = Act::Trickle(response(200, &[], "12345"), Duration::from_millis(1));
    let (_script, client) = script(vec![slow]).await;
    // Long enough for the head to arrive in time on a busy machine.
    let limit = Duration::from_secs(3);
    let options = Options::new().timeout(limit).total_timeout(limit);
    let mut download = fetch(&client).options(options).await.unwrap();
    tokio::time::sleep(limit + Duration::from_millis(100)).await;
    let mut length = 0;
    while let Some(piece) = download.try_next().await.unwrap() {
        length += piece.len();
    }
    assert_eq!(length, 5);

    let script = Script::start(vec![Act::Stall(HALF.to_owned())]).await;
    let client = once(&script.url).read_timeout(Duration::from_millis(50));
    let client = client.build().unwrap();
    let error = fetch(&client).await.unwrap().bytes().await.unwrap_err();
    assert!(
        matches!(&error, Error::Timeout(it) if it.is_stall()),
        "{error:?}"
    );
    let download = fetch(&client).await.unwrap().read_timeout(None);
    let wait = tokio::time::timeout(Duration::from_millis(200), download.bytes());
    assert!(wait.await.is_err());
}

#[tokio::test]
async fn saving_gives_the_whole_file_or_none() {
    let folder = Folder::new();
    let path = folder.0.join("cat.png");
    let (_script, client) = script(vec![
        ok(&[], "12345"),
        Act::Answer(HALF.to_owned()),
        ok(&[], "other"),
    ])
    .await;
    assert_eq!(fetch(&client).await.unwrap().save(&path).await.unwrap(), 5);
    assert_eq!(folder.names(), ["cat.png"]);
    // The one that is there stays until another one is complete.
    let error = fetch(&client).await.unwrap().save(&path).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)));
    assert_eq!(folder.names(), ["cat.png"]);
    assert_eq!(fs::read(&path).unwrap(), b"12345");
    fetch(&client).await.unwrap().save(&path).await.unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"other");
    let other = folder.0.join("other.png");
    assert_eq!(fetch(&client).await.unwrap().save(&other).await.unwrap(), 5);
    assert_eq!(folder.names(), ["cat.png", "other.png"]);
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_an_error_of_its_own() {
    let folder = Folder::new();
    let (_script, client) = script(vec![ok(&[], "12345")]).await;
    for (path, kind) in [
        (
            folder.0.join("no/such/folder"),
            std::io::ErrorKind::NotFound,
        ),
        (folder.0.join(".."), std::io::ErrorKind::InvalidInput),
    ] {
        let error = fetch(&client).await.unwrap().save(&path).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("GET /things/{{id}}: cannot write `{}`", path.display())
        );
        assert!(std::error::Error::source(&error).is_some());
        assert!(!error.is_retryable() && error.operation().is_some());
        assert!(matches!(error, Error::File(it) if it.kind() == kind && it.path() == path));
    }
    // A folder is in the way.
    let path = folder.0.join("taken");
    fs::create_dir(&path).unwrap();
    let error = fetch(&client).await.unwrap().save(&path).await.unwrap_err();
    assert!(matches!(error, Error::File(_)));
    assert_eq!(folder.names(), ["taken"]);
}

/// A call that is given up leaves nothing.
#[tokio::test]
async fn saving_that_is_given_up_leaves_nothing() {
    let folder = Folder::new();
    let (_script, client) = script(vec![Act::Stall(HALF.to_owned())]).await;
    let download = fetch(&client).await.unwrap();
    let saving = download.save(folder.0.join("cat.png"));
    let wait = tokio::time::timeout(Duration::from_millis(100), saving);
    assert!(wait.await.is_err());
    assert_eq!(folder.names(), [""; 0]);
}

#[tokio::test]
async fn a_redirect_to_storage_is_followed_without_headers_of_the_api() {
    let storage = Server::start(vec![response(200, &[], "file")]).await;
    let location = format!("location: {}/file", storage.url);
    let api = Server::start(vec![response(302, &[&location], "")]).await;
    let secret = Options::new().header("cookie", "a=secret");
    let download = fetch(&api.client()).options(secret).await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "file");
    let request = &storage.requests()[0];
    assert_eq!(target(request), "GET /file");
    assert_eq!(header(request, "cookie"), None);
}

/// An operation whose value is the place where its body is.
struct Place {
    call: Call,
}

impl Operation for Place {
    type Value = Location;
    type Failure = NoFailure;
    const INFO: &'static OperationInfo =
        &info_with(http::Method::GET, "/files/{id}", &[], &[Status::Exact(302)]);

    fn decode(response: &RawResponse) -> Result<Location, DecodeError> {
        response.location()
    }
}

operation!(Place);

#[tokio::test]
async fn a_redirect_that_is_the_value_is_followed_where_the_body_is_wanted() {
    let storage = Server::start(vec![response(200, &[], "file")]).await;
    let location = format!("location: {}/file", storage.url);
    let api = Server::start(vec![response(302, &[&location], "")]).await;
    let client = api.client();
    let call = || Place {
        call: Call::new(&client, Place::INFO).path("id", PathStyle::Simple, "1"),
    };
    let place = call().await.unwrap();
    assert_eq!(place.as_str(), format!("{}/file", storage.url));
    assert_eq!(storage.requests().len(), 0);
    let secret = Options::new().header("cookie", "a=secret");
    let download = call().options(secret).download().await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "file");
    assert_eq!(header(&storage.requests()[0], "cookie"), None);
}

#[tokio::test]
async fn every_call_can_give_its_body_unread() {
    let (_script, client) = script(vec![ok(&["content-type: text/html"], "<p>")]).await;
    let download = get(&client).download().await.unwrap();
    assert_eq!(download.content_type(), Some("text/html"));
    assert_eq!(download.bytes().await.unwrap(), "<p>");
    let call = client.request(http::Method::GET, "/things/2");
    let download = call.download().await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "<p>");
    let (_script, client) = script(vec![Act::Answer(response(409, &[], "no"))]).await;
    assert!(get(&client).download().await.unwrap_err().is_conflict());
}

/// A response that was read, or made by hand, is as good.
#[tokio::test]
async fn a_body_that_was_read_is_given_from_memory() {
    let headers = http::HeaderMap::new();
    let response = RawResponse::new(http::StatusCode::OK, headers, "12345", &GET);
    let download = response.download().unwrap();
    assert_eq!(download.bytes().await.unwrap(), "12345");
    let mut download = response.download().unwrap();
    assert_eq!(download.try_next().await.unwrap().unwrap(), "12345");
    assert!(download.try_next().await.unwrap().is_none());
}
