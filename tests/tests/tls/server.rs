//! A server that speaks HTTP/1.1 and HTTP/2 over TLS, with a certificate that it has signed itself.

use std::convert::Infallible;
use std::future::ready;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use rcgen::CertifiedKey;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// The running server; it stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    certificate: Vec<u8>,
    seen: Arc<Mutex<Seen>>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Seen {
    connections: usize,
    requests: Vec<String>,
}

impl Server {
    /// Starts a server on a free port, with a certificate for a host.
    pub(crate) async fn start(host: &str) -> Self {
        let CertifiedKey { cert, signing_key } = rcgen::generate_simple_self_signed([host.to_owned()]).expect("the name is one");
        let key = PrivatePkcs8KeyDer::from(signing_key.serialize_der());
        let mut config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key.into())
            .expect("the key belongs to the certificate");
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let seen = Arc::default();
        let task = tokio::spawn(serve(listener, TlsAcceptor::from(Arc::new(config)), Arc::clone(&seen)));
        Self { address, certificate: cert.der().to_vec(), seen, task }
    }

    /// The base URL, by the name that certificates are made for.
    pub(crate) fn url(&self) -> String {
        format!("https://localhost:{}", self.address.port())
    }

    /// The certificate in DER.
    pub(crate) fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// The requests so far: version, method, path and credentials of each.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).requests.clone()
    }

    /// How many connections came to stand.
    pub(crate) fn connections(&self) -> usize {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).connections
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, acceptor: TlsAcceptor, seen: Arc<Mutex<Seen>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (acceptor, seen) = (acceptor.clone(), Arc::clone(&seen));
        tokio::spawn(async move {
            // A client that refuses the certificate ends the handshake.
            let Ok(stream) = acceptor.accept(stream).await else { return };
            seen.lock().unwrap_or_else(PoisonError::into_inner).connections += 1;
            let service = service_fn(move |request| ready(Ok::<_, Infallible>(answer(&request, &seen))));
            let connection = auto::Builder::new(TokioExecutor::new());
            // How a connection ends is the business of the client under test.
            drop(connection.serve_connection(TokioIo::new(stream), service).await);
        });
    }
}

fn answer(request: &Request<Incoming>, seen: &Mutex<Seen>) -> Response<Full<Bytes>> {
    let credentials = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or("nobody");
    let line = format!("{:?} {} {}, {credentials}", request.version(), request.method(), request.uri().path());
    seen.lock().unwrap_or_else(PoisonError::into_inner).requests.push(line);
    let mut response = Response::new(Full::from("{}"));
    response.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    response
}
