//! A server on the local machine that checks every request and answers as it was told.
//!
//! In: the answers for the next requests. Out: what the checks found, request by request.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::check::{Checker, Finding};
use crate::credentials::Credential;
use crate::request::Received;

/// What the server answers.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The media type and the bytes of the body.
    pub body: Option<(String, Vec<u8>)>,
    /// The `Location` header.
    pub location: Option<String>,
}

/// The running server; it stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    checker: Arc<Checker>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    replies: HashMap<String, Reply>,
    credential: Option<Credential>,
    findings: Vec<Finding>,
}

impl Server {
    /// Starts the server on a free port.
    pub async fn start(checker: Arc<Checker>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared { checker, state: Mutex::default() });
        let task = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Ok(Self { address, shared, task })
    }

    /// The base URL for a client, with the path of the API's own server.
    pub fn base_url(&self) -> String {
        format!("http://{}{}", self.address, self.shared.checker.api.base_path)
    }

    /// Sets what the operation is answered with from now on.
    pub fn answer(&self, operation: &str, reply: Reply) {
        self.shared.state().replies.insert(operation.to_owned(), reply);
    }

    /// Sets the credential that the requests have to carry from now on.
    pub fn expect_credential(&self, credential: Option<Credential>) {
        self.shared.state().credential = credential;
    }

    /// What was found since the last call of this function.
    pub fn take(&self) -> Vec<Finding> {
        std::mem::take(&mut self.shared.state().findings)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Checks a request, remembers what was found, and chooses the answer.
    fn answer(&self, received: Received) -> Response<Full<Bytes>> {
        let mut state = self.state();
        let finding = self.checker.check(received, state.credential.as_ref());
        let reply = finding.operation.as_ref().and_then(|id| state.replies.get(id)).cloned();
        state.findings.push(finding);
        drop(state);
        respond(reply.unwrap_or(Reply { status: 501, body: None, location: None }))
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, Arc::clone(&shared)));
    }
}

async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    let service = service_fn(move |request| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(handle(request, &shared).await) }
    });
    // A client that closes the connection is no fault of the server.
    let _closed = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn handle(request: Request<Incoming>, shared: &Shared) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let body = match body.collect().await {
        Ok(body) => body.to_bytes(),
        Err(_) => {
            return respond(Reply { status: 400, body: None, location: None });
        }
    };
    shared.answer(Received {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().map(str::to_owned),
        headers: head.headers,
        body,
    })
}

fn respond(reply: Reply) -> Response<Full<Bytes>> {
    let (media_type, body) = match reply.body {
        Some((media_type, body)) => (Some(media_type), body),
        None => (None, Vec::new()),
    };
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = [(header::CONTENT_TYPE, media_type), (header::LOCATION, reply.location)];
    for (name, value) in headers {
        if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
