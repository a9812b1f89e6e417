//! A server that pages.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// Items of a page, where the request does not say how many.
const SIZE: usize = 3;

/// How the wanted page is told.
enum By {
    /// The number of the page in the query, counted from 0, and its size; both go back under the same names.
    Number { number: &'static str, size: &'static str },
    /// A token in a header.
    Header(&'static str),
    /// A token in the body, which must keep this other property.
    Body(&'static str, &'static str),
}

/// How the server pages, and what.
pub(crate) struct Pager {
    by: By,
    key: &'static str,
    /// Where the next token stands.
    next: &'static str,
    page: Value,
    items: Vec<Value>,
    /// The request that is answered by an error, counted from 0.
    failing: Option<usize>,
    /// The way on never changes.
    stuck: bool,
    requests: usize,
}

impl Pager {
    pub(crate) fn numbers(number: &'static str, size: &'static str, key: &'static str) -> Self {
        Self::new(By::Number { number, size }, key, "")
    }

    pub(crate) fn cursor_in_header(name: &'static str, key: &'static str, next: &'static str) -> Self {
        Self::new(By::Header(name), key, next)
    }

    pub(crate) fn cursor_in_body(name: &'static str, key: &'static str, next: &'static str, kept: &'static str) -> Self {
        Self::new(By::Body(name, kept), key, next)
    }

    fn new(by: By, key: &'static str, next: &'static str) -> Self {
        Self { by, key, next, page: Value::Null, items: Vec::new(), failing: None, stuck: false, requests: 0 }
    }

    /// The property that holds the items.
    pub(crate) fn key(&self) -> &'static str {
        self.key
    }

    /// Takes the example of a page and the items of all pages.
    pub(crate) fn fill(&mut self, page: Value, items: Vec<Value>) {
        self.page = page;
        self.items = items;
    }

    fn answer(&mut self, head: &str, body: &str) -> (u16, Value) {
        let request = self.requests;
        self.requests += 1;
        if self.failing == Some(request) {
            return (503, Value::Null);
        }
        let mut page = self.page.clone();
        match &self.by {
            By::Number { number, size } => {
                let wanted = query(head, number).unwrap_or(0);
                let length = query(head, size).unwrap_or(SIZE);
                let shown = if self.stuck { 0 } else { wanted };
                page[self.key] = self.items.iter().skip(shown * length).take(length).cloned().collect();
                page["total"] = self.items.len().into();
                page[*number] = shown.into();
                page[*size] = length.into();
            }
            By::Header(name) => {
                let token = header(head, name);
                self.by_token(&mut page, token);
            }
            By::Body(name, kept) => {
                let body: Value = serde_json::from_str(body).unwrap_or_default();
                if body.get(kept).is_none() {
                    return (400, Value::Null);
                }
                let token = body[name].as_str().map(str::to_owned);
                self.by_token(&mut page, token);
            }
        }
        (200, page)
    }

    /// Tokens are `at 3`: what they hold is the server's business.
    fn by_token(&self, page: &mut Value, token: Option<String>) {
        let start = token.and_then(|token| token.strip_prefix("at ")?.parse().ok()).unwrap_or(0);
        let end = (start + SIZE).min(self.items.len());
        page[self.key] = self.items[start..end].into();
        let more = end < self.items.len();
        let next = if self.stuck { "at 3".into() } else { format!("at {end}") };
        let next = if more || self.stuck { Value::from(next) } else { Value::Null };
        if let Some(place) = page.pointer_mut(self.next) {
            *place = next;
        }
    }
}

fn query(head: &str, name: &str) -> Option<usize> {
    let target = head.split(' ').nth(1)?;
    let (_, query) = target.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
}

fn header(head: &str, name: &str) -> Option<String> {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
}

/// The running server; it stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    pager: Arc<Mutex<Pager>>,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(pager: Pager) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let pager = Arc::new(Mutex::new(pager));
        let shared = Arc::clone(&pager);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // A connection that breaks off shows in what the call comes to.
                let _ = serve(stream, &shared).await;
            }
        });
        Ok(Self { address, pager, task })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Answers one request by an error.
    pub(crate) fn fail(&self, request: usize) {
        lock(&self.pager).failing = Some(request);
    }

    /// Leads to the same page again and again.
    pub(crate) fn stick(&self) {
        lock(&self.pager).stuck = true;
    }

    /// How many requests came in.
    pub(crate) fn requests(&self) -> usize {
        lock(&self.pager).requests
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, pager: &Mutex<Pager>) -> io::Result<()> {
    let mut bytes = Vec::new();
    let (head, body) = loop {
        if stream.read_buf(&mut bytes).await? == 0 {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = header(head, "content-length").map_or(0, |length| length.parse().unwrap_or(0));
        if body.len() >= length {
            break (head.to_owned(), body.to_owned());
        }
    };
    let (status, page) = lock(pager).answer(&head, &body);
    let page = page.to_string();
    let length = page.len();
    let text = format!(
        "HTTP/1.1 {status} Status\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{page}"
    );
    stream.write_all(text.as_bytes()).await?;
    stream.shutdown().await
}

fn lock(pager: &Mutex<Pager>) -> MutexGuard<'_, Pager> {
    pager.lock().unwrap_or_else(PoisonError::into_inner)
}
