//! Transports that are not `reqwest`: what they are given, and how their errors count.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::ACCEPT;
use http::{Method, Request, Response};

use super::support::{GET, Refusing, Server, get, post, quick, response, target};
use crate::runtime::{
    Body, BoxError, BoxFuture, ByteStream, CallParts, Client, ClientBuilder, Error, NotSent,
    OperationInfo, Retry, Transport,
};

type Answer = Result<Response<ByteStream>, BoxError>;

/// Answers each request by a function and keeps the requests.
#[derive(Clone)]
struct Double {
    answer: Arc<dyn Fn(usize) -> Answer + Send + Sync>,
    seen: Arc<Mutex<Vec<Request<Body>>>>,
}

impl Double {
    fn new(answer: impl Fn(usize) -> Answer + Send + Sync + 'static) -> Self {
        Self {
            answer: Arc::new(answer),
            seen: Arc::default(),
        }
    }

    fn client(&self) -> Client {
        let builder = ClientBuilder::new("https://api.test/v1").retry(quick());
        builder.transport(self.clone()).build().unwrap()
    }

    fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }
}

impl Transport for Double {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Answer> {
        let mut seen = self.seen.lock().unwrap();
        let answer = (self.answer)(seen.len());
        seen.push(request);
        Box::pin(std::future::ready(answer))
    }
}

/// A body of these pieces.
struct Pieces(Vec<Result<&'static [u8], &'static str>>);

impl Stream for Pieces {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0.is_empty() {
            return Poll::Ready(None);
        }
        let piece = self.0.remove(0);
        Poll::Ready(Some(piece.map(Bytes::from_static).map_err(Into::into)))
    }
}

fn body(pieces: Vec<Result<&'static [u8], &'static str>>) -> Response<ByteStream> {
    Response::new(ByteStream::new(Pieces(pieces)))
}

#[tokio::test]
async fn a_transport_gets_the_whole_request_and_the_facts_of_its_call() {
    let double = Double::new(|number| match number {
        0 => Err("reset".into()),
        _ => Ok(body(vec![Ok(b"[1"), Ok(b""), Ok(b",2]")])),
    });
    let client = double.client();
    let style = crate::runtime::PathStyle::Simple;
    let mut call = get(&client);
    call.call = call.call.path("id", style, "a/b é");
    assert_eq!(call.await.unwrap(), serde_json::json!([1, 2]));
    let seen = std::mem::take(&mut *double.seen.lock().unwrap());
    assert_eq!(seen.len(), 2);
    for (number, request) in (1..).zip(&seen) {
        assert_eq!(request.method(), "GET");
        assert_eq!(request.uri(), "https://api.test/v1/things/a%2Fb%20%C3%A9");
        assert_eq!(request.headers()["accept"], "application/json");
        assert!(request.body().is_none() && request.body().content_length().is_none());
        let operation = request
            .extensions()
            .get::<&'static OperationInfo>()
            .unwrap();
        assert!(std::ptr::eq(*operation, &raw const GET));
        let parts = request.extensions().get::<CallParts>().unwrap();
        assert!(std::ptr::eq(parts.operation(), &raw const GET));
        assert_eq!(parts.path_parameter("id"), Some("a/b é"));
        assert_eq!(parts.path_parameters(), [("id", "a/b é".to_owned())]);
        assert_eq!(
            (parts.path_parameter("other"), parts.attempt()),
            (None, number)
        );
        assert!(!format!("{parts:?}").contains("a/b"));
    }
}

#[tokio::test]
async fn a_transport_gets_the_body() {
    let double = Double::new(|_| Ok(body(vec![Ok(b"1")])));
    post(&double.client()).await.unwrap();
    let request = double.seen.lock().unwrap().remove(0);
    let sent = request.into_body();
    assert_eq!(sent.as_bytes().unwrap(), "{\"a\":1}");
    assert_eq!(sent.content_length(), Some(7));
    let mut stream = sent.clone().into_stream();
    assert!(!format!("{sent:?}{stream:?}").contains("\"a\""));
    assert_eq!(stream.try_next().await.unwrap().unwrap(), "{\"a\":1}");
    assert_eq!(stream.try_next().await.unwrap(), None);
}

/// An error that hides another one behind it.
#[derive(Debug)]
struct Wrapper(BoxError);

impl fmt::Display for Wrapper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the middleware failed")
    }
}

impl std::error::Error for Wrapper {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

#[tokio::test]
async fn an_error_may_have_been_sent_unless_it_says_otherwise() {
    for (is_unsent, make) in [
        (false, (|| "reset".into()) as fn() -> BoxError),
        (false, || Wrapper("reset".into()).into()),
        (true, || NotSent::new("no route").into()),
        (true, || Wrapper(NotSent::new("no route").into()).into()),
    ] {
        let double = Double::new(move |_| Err(make()));
        let error = get(&double.client()).await.unwrap_err();
        assert_eq!((double.count(), error.attempts()), (3, 3));
        let error = post(&double.client()).await.unwrap_err();
        assert!(matches!(&error, Error::Transport(it) if it.is_connect() == is_unsent));
        assert_eq!(double.count(), if is_unsent { 6 } else { 4 });
        let source = std::error::Error::source(&error).unwrap();
        assert_eq!(source.to_string(), make().to_string());
    }
}

/// As rustls refuses a certificate: below the connector's error, as the reason why data is not valid.
#[tokio::test]
async fn a_line_says_why_tls_failed() {
    use std::io::{Error as Broken, ErrorKind};
    for (make, end) in [
        (
            (|| Broken::other(Broken::new(ErrorKind::InvalidData, "bad\ncertificate")))
                as fn() -> Broken,
            ": no connection, TLS failed: bad certificate",
        ),
        (|| Broken::other("no route"), ": no connection"),
        (|| ErrorKind::InvalidData.into(), ": no connection"),
    ] {
        let double = Double::new(move |_| Err(NotSent::new(make()).into()));
        let client = ClientBuilder::new("https://localhost").transport(double.clone());
        let client = client.retry(Retry::never()).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert!(error.to_string().ends_with(end), "{error}");
    }
}

#[tokio::test]
async fn the_error_of_a_reqwest_client_below_a_transport_counts_as_it_does_alone() {
    struct Under(reqwest::Client);
    impl Transport for Under {
        fn send(&self, request: Request<Body>) -> BoxFuture<'_, Answer> {
            Box::pin(async move {
                let answer = self.0.send(request).await;
                answer.map_err(|error| Wrapper(error).into())
            })
        }
    }
    let refusing = Refusing::new();
    let builder = ClientBuilder::new(&refusing.url).retry(quick());
    let client = builder.transport(Under(reqwest::Client::new())).build();
    let error = post(&client.unwrap()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(it) if it.is_connect()));
    assert_eq!(error.attempts(), 3);
}

/// The client hands its requests to `reqwest` directly, unless that is said to be a transport.
#[tokio::test]
async fn reqwest_sends_the_same_on_both_ways() {
    let server = Server::start(vec![response(200, &[], "")]).await;
    let builder = || ClientBuilder::new(&server.url).default_header(ACCEPT, "a/b".parse().unwrap());
    let transport = reqwest::Client::new();
    for client in [builder(), builder().transport(transport)] {
        let client = client.build().unwrap();
        let call = client.request(Method::POST, "/a%20b/?b=c").json(&[1]);
        call.header("x-a", "1").await.unwrap();
        // No URL of `reqwest` is longer than 64 KiB.
        let long = format!("/{}", "a".repeat(70_000));
        let error = client.request(Method::GET, &long).await.unwrap_err();
        assert!(matches!(error, Error::Request(_)));
        assert!(
            error
                .to_string()
                .ends_with("the URL cannot be sent as it is written")
        );
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0], requests[1]);
}

#[tokio::test]
async fn limits_hold_for_the_bodies_of_every_transport() {
    let double = Double::new(|_| Ok(body(vec![Ok(b"[1"), Err("cut")])));
    let error = get(&double.client()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /things/{id}: the response broke off (3 attempts)"
    );
    let long = || Ok(body(vec![Ok(b"[1,"), Ok(b"2,3]")]));
    let double = Double::new(move |_| long());
    let builder = ClientBuilder::new("https://api.test").max_response_bytes(5);
    let client = builder.transport(double.clone()).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(it) if it.is_too_large()));
    assert_eq!(double.count(), 1);
}

/// Never answers.
struct Silent;
impl Transport for Silent {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Answer> {
        Box::pin(std::future::pending())
    }
}
/// A body that never comes.
struct Stalled;
impl Stream for Stalled {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

#[tokio::test(start_paused = true)]
async fn time_limits_hold_for_every_transport() {
    let shared: Arc<dyn Transport> = Arc::new(Silent);
    let builder = ClientBuilder::new("https://api.test").retry(Retry::never());
    let client = builder.transport(shared).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(it) if it.elapsed() >= Duration::from_secs(30)));
    let double = Double::new(|_| Ok(Response::new(ByteStream::new(Stalled))));
    let error = get(&double.client()).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(it) if it.is_stall()));
}

/// Redirects after a while to what never answers.
struct Detour;
impl Transport for Detour {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Answer> {
        Box::pin(async move {
            if request.uri().path() == "/again" {
                std::future::pending::<()>().await;
            }
            tokio::time::sleep(Duration::from_millis(800)).await;
            let response = Response::builder().status(302).header("location", "/again");
            Ok(response.body(ByteStream::new(Pieces(Vec::new()))).unwrap())
        })
    }
}

#[tokio::test(start_paused = true)]
async fn redirects_share_the_time_of_their_call() {
    let builder = ClientBuilder::new("https://api.test").retry(Retry::never());
    let builder = builder.timeout(Duration::from_secs(1)).transport(Detour);
    let error = get(&builder.build().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    // The clock stands still but for timers, which count in milliseconds.
    assert_eq!(error.to_string(), "GET /things/{id}: timed out after 1.0s");
}

/// HTTP stacks find out themselves that a body is too short; other transports may not.
#[tokio::test]
async fn a_body_that_is_shorter_than_announced_broke_off() {
    let short = |header: (&'static str, &'static str)| {
        Double::new(move |_| {
            let mut response = body(vec![Ok(b"[1]")]);
            response
                .headers_mut()
                .insert("content-length", "4".parse()?);
            response.headers_mut().insert(header.0, header.1.parse()?);
            Ok(response)
        })
    };
    let error = get(&short(("x", "y")).client()).await.unwrap_err();
    assert!(
        error.to_string().contains("the response broke off"),
        "{error}"
    );
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "3 of 4 bytes came");
    // A length of the compressed body says nothing about the other one.
    get(&short(("content-encoding", "gzip")).client())
        .await
        .unwrap();
}

/// Sends everything to another path of the same server.
struct Elsewhere(reqwest::Client);

impl Transport for Elsewhere {
    fn send(
        &self,
        mut request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, BoxError>> {
        let uri = request.uri().to_string().replace("/things/1", "/others/2");
        *request.uri_mut() = uri.parse().unwrap();
        Transport::send(&self.0, request)
    }
}

#[tokio::test]
async fn the_url_is_the_one_that_the_last_transport_gets() {
    let server = Server::start(vec![response(200, &[], "1")]).await;
    let elsewhere = Elsewhere(reqwest::Client::new());
    let client = ClientBuilder::new(&server.url)
        .transport(elsewhere)
        .build()
        .unwrap();
    get(&client).await.unwrap();
    assert_eq!(target(&server.requests()[0]), "GET /others/2");
}
