//! A server on a socket that keeps the bytes of the requests and answers by script.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::received::Received;

/// A response, ready to be written.
#[derive(Clone)]
pub(crate) struct Reply(Vec<u8>);

impl Reply {
    /// A response with at most one header of importance. Its length is written where a body is allowed, unless the header
    /// itself says it.
    pub(crate) fn new(status: u16, header: &str, body: &[u8]) -> Self {
        let mut head = format!("HTTP/1.1 {status} Reason\r\nconnection: close\r\n");
        if !header.is_empty() {
            head.push_str(header);
            head.push_str("\r\n");
        }
        if !matches!(status, 204 | 304) && !header.starts_with("content-length") {
            head.extend(["content-length: ", &body.len().to_string(), "\r\n"]);
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        bytes.extend_from_slice(body);
        Self(bytes)
    }

    /// A response as it is written.
    pub(crate) fn raw(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

/// A running server.
pub(crate) struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server that gives these replies in turn, and behind them responses without content.
    pub(crate) async fn start(replies: Vec<Reply>) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&received);
        let task = tokio::spawn(async move {
            let mut replies = replies.into_iter();
            while let Ok((stream, _)) = listener.accept().await {
                let reply = replies.next().unwrap_or_else(|| Reply::new(204, "", b""));
                // A connection that breaks off shows in what the call comes to.
                let _ = serve(stream, address, &log, &reply).await;
            }
        });
        Ok(Self { address, received, task })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What came in.
    pub(crate) fn finish(self) -> Vec<Received> {
        self.task.abort();
        std::mem::take(&mut *lock(&self.received))
    }
}

async fn serve(mut stream: TcpStream, address: SocketAddr, log: &Mutex<Vec<Received>>, reply: &Reply) -> io::Result<()> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Ok(());
        }
    };
    let body_start = end + 4;
    let length = content_length(&bytes[..end]);
    while bytes.len() < body_start + length {
        if stream.read_buf(&mut bytes).await? == 0 {
            break;
        }
    }
    let body = bytes.split_off(body_start);
    lock(log).push(Received::new(&bytes[..end], body, address.to_string()));
    stream.write_all(&reply.0).await?;
    stream.shutdown().await
}

fn content_length(head: &[u8]) -> usize {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let length = head.split("\r\n").find_map(|line| line.strip_prefix("content-length: "));
    length.and_then(|length| length.trim().parse().ok()).unwrap_or(0)
}

fn lock(log: &Mutex<Vec<Received>>) -> std::sync::MutexGuard<'_, Vec<Received>> {
    log.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
