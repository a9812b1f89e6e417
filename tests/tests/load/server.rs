//! A server that keeps connections open, fails now and then, and remembers what it did to each call.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fastrand::Rng;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the server did to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    Good,
    Unavailable,
    Throttled,
    /// Broke off in the middle of the body.
    Reset,
    /// Said nothing until the client had given up.
    Stall,
}

impl Act {
    /// Of 100 requests, 5 get a 503, 2 a 429, 2 a body that breaks off, and 1 gets nothing.
    fn pick(random: &mut Rng) -> Self {
        match random.u8(0..100) {
            0..5 => Self::Unavailable,
            5..7 => Self::Throttled,
            7..9 => Self::Reset,
            9 => Self::Stall,
            _ => Self::Good,
        }
    }
}

struct Books {
    random: Rng,
    acts: Vec<Vec<Act>>,
}

/// A running server.
pub(crate) struct Server {
    pub(crate) url: String,
    books: Arc<Mutex<Books>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server for this many calls, whose numbers stand in their paths. The seed is that of its moods.
    pub(crate) async fn start(calls: usize, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        // Room for all attempts, so that the books do not grow while memory is looked at.
        let acts = (0..calls).map(|_| Vec::with_capacity(3)).collect();
        let books = Arc::new(Mutex::new(Books { random: Rng::with_seed(seed), acts }));
        let shared = Arc::clone(&books);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { url, books, task }
    }

    /// What was done to the requests of each call, in their order.
    pub(crate) fn acts(&self) -> Vec<Vec<Act>> {
        lock(&self.books).acts.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(books: &Mutex<Books>) -> MutexGuard<'_, Books> {
    books.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers the requests of a connection until it ends.
async fn serve(mut stream: TcpStream, books: Arc<Mutex<Books>>) -> Option<()> {
    loop {
        let request = read(&mut stream).await?;
        let number: usize = request.split('/').nth(3)?.parse().ok()?;
        let act = {
            let mut books = lock(&books);
            let act = Act::pick(&mut books.random);
            books.acts.get_mut(number)?.push(act);
            act
        };
        let status = if request.starts_with("POST") { "201 Created" } else { "200 OK" };
        let text = match act {
            Act::Good => format!("HTTP/1.1 {status}\r\ncontent-length: 15\r\n\r\n{{\"id\":\"proj_1\"}}"),
            Act::Unavailable => "HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n".to_owned(),
            Act::Throttled => "HTTP/1.1 429 Slow\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n".to_owned(),
            Act::Reset => format!("HTTP/1.1 {status}\r\ncontent-length: 15\r\n\r\n{{\"id\""),
            Act::Stall => String::new(),
        };
        stream.write_all(text.as_bytes()).await.ok()?;
        match act {
            Act::Good | Act::Unavailable | Act::Throttled => {}
            Act::Reset => {
                // What was written has to arrive before the reset that discards the rest.
                tokio::time::sleep(Duration::from_millis(20)).await;
                return stream.set_zero_linger().ok();
            }
            Act::Stall => {
                let _ = stream.read(&mut [0]).await;
                return None;
            }
        }
    }
}

/// A request with its body; `None` at the end of the connection.
async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut text = String::new();
    let mut piece = [0; 1024];
    loop {
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(Some(0), |text| text.parse().ok())? {
                return Some(text);
            }
        }
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return None,
            Ok(length) => text.push_str(std::str::from_utf8(&piece[..length]).ok()?),
        }
    }
}
