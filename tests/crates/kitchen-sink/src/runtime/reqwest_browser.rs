//! The transport of browsers: `reqwest` on top of `fetch`.
//!
//! In: a request with its credentials. Out: the head of the response, and its body still to be read. The browser follows
//! redirects itself, has the last word on headers, and tells no reason why a connection failed. A browser runs a client
//! on one thread, so what belongs to JavaScript is wrapped to look like what may change threads.

use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Method, Request, Response};
use send_wrapper::SendWrapper;
use url::Url;

use super::body::Body;
use super::byte_stream::ByteStream;
use super::operation::BoxFuture;
use super::token::BoxError;
use super::transport::{Transport, url};

impl Transport for reqwest::Client {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, BoxError>> {
        Box::pin(async move {
            let (mut head, body) = request.into_parts();
            let url = url(&mut head)?;
            send(self, (head.method, url, head.headers), body).await
        })
    }
}

/// Sends what a request is made of. The client calls this directly where no other transport stands in between.
pub(super) fn send(
    client: &reqwest::Client,
    head: (Method, Url, HeaderMap),
    body: Body,
) -> impl Future<Output = Result<Response<ByteStream>, BoxError>> + Send {
    SendWrapper::new(fetch(client, head, body))
}

async fn fetch(
    client: &reqwest::Client,
    (method, url, headers): (Method, Url, HeaderMap),
    body: Body,
) -> Result<Response<ByteStream>, BoxError> {
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    *request.body_mut() = outgoing(body).await?;
    let mut response = client.execute(request).await?;
    let (status, headers) = (response.status(), mem::take(response.headers_mut()));
    let pieces: Pieces = Box::pin(response.bytes_stream());
    let pieces = SendWrapper::new(pieces);
    let mut response = Response::new(ByteStream::of(Incoming { pieces }));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// The body, which `fetch` wants whole.
async fn outgoing(body: Body) -> Result<Option<reqwest::Body>, BoxError> {
    if body.is_none() {
        return Ok(None);
    }
    if let Some(bytes) = body.as_bytes() {
        return Ok(Some(bytes.clone().into()));
    }
    let (mut whole, mut stream) = (Vec::new(), body.into_stream());
    while let Some(piece) = stream.try_next().await? {
        whole.extend_from_slice(&piece);
    }
    Ok(Some(whole.into()))
}

type Pieces = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>>>>;

/// A body on its way in.
struct Incoming {
    pieces: SendWrapper<Pieces>,
}

impl Stream for Incoming {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = self.pieces.as_mut().poll_next(context);
        piece.map(|piece| piece.map(|piece| piece.map_err(Into::into)))
    }
}
