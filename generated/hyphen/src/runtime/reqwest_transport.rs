//! The transport that is there unless another one is set: `reqwest`.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Method, Request, Response};
use http_body::{Body as HttpBody, Frame, SizeHint};
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
pub(super) async fn send(
    client: &reqwest::Client,
    (method, url, headers): (Method, Url, HeaderMap),
    body: Body,
) -> Result<Response<ByteStream>, BoxError> {
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    *request.body_mut() = outgoing(body);
    let (head, body) = Response::from(client.execute(request).await?).into_parts();
    Ok(Response::from_parts(
        head,
        ByteStream::of(Incoming { body }),
    ))
}

fn outgoing(body: Body) -> Option<reqwest::Body> {
    if body.is_none() {
        return None;
    }
    Some(match body.as_bytes() {
        Some(bytes) => bytes.clone().into(),
        None => reqwest::Body::wrap(Outgoing {
            left: body.content_length(),
            stream: Mutex::new(body.into_stream()),
        }),
    })
}

/// A body on its way out. The lock is never waited for: it is what lets the HTTP stack share the body between threads.
struct Outgoing {
    left: Option<u64>,
    stream: Mutex<ByteStream>,
}

impl HttpBody for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let stream = self.stream.get_mut();
        let stream = stream.unwrap_or_else(PoisonError::into_inner);
        let piece = ready!(Pin::new(stream).poll_next(context));
        if let (Some(left), Some(Ok(bytes))) = (&mut self.left, &piece) {
            *left = left.saturating_sub(bytes.len() as u64);
        }
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map(SizeHint::with_exact).unwrap_or_default()
    }
}

/// A body on its way in, without its trailers.
struct Incoming {
    body: reqwest::Body,
}

impl Stream for Incoming {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                Some(Ok(frame)) => {
                    if let Ok(bytes) = frame.into_data() {
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            }
        }
    }
}
