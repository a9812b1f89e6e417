//! A server that misbehaves as it is told, request by request.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

/// Where the API fetches its tokens.
const TOKENS: &str = "/api/auth/m2m";

/// What the server does with a request after it has read it. Each connection is closed after one answer.
#[derive(Clone)]
pub(crate) enum Act {
    /// Accepts no connection at all.
    Refuse,
    /// Writes this and closes the connection in order.
    Answer(String),
    /// Writes this and resets the connection.
    Reset(String),
    /// Writes this and then nothing more.
    Stall(String),
    /// Writes this byte by byte with pauses.
    Trickle(String, Duration),
    /// Reads the head of the request and then nothing more.
    Deaf,
    /// Reads the head of the request and resets the connection.
    Slam,
}

/// A response with a body; a 200 is written as 201 where it answers a POST, as the description has it.
pub(crate) fn response(status: u16, headers: &[&str], body: &str) -> String {
    let mut text = format!("HTTP/1.1 {status} Text\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    for header in headers {
        text.push_str(header);
        text.push_str("\r\n");
    }
    text + "\r\n" + body
}

/// The answer to `GET` and `POST` that has no fault.
pub(crate) fn good() -> Act {
    Act::Answer(response(200, &["content-type: application/json"], r#"{"id":"proj_1"}"#))
}

/// A token that the API hands out.
pub(crate) fn token(text: &str, milliseconds: u32) -> Act {
    let body = format!(r#"{{"access_token":"{text}","token_type":"bearer","access_token_expires_in":{milliseconds}}}"#);
    Act::Answer(response(201, &["content-type: application/json"], &body))
}

/// A running server. The last act of a list is repeated; it ends with the value.
pub(crate) struct Server {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
    state: State,
}

enum State {
    Serving(JoinHandle<()>),
    /// Nobody listens at the port, and it is held, so that no server of another test gets it.
    Refusing(#[expect(dead_code, reason = "it is there to be dropped")] TcpSocket),
}

impl Server {
    /// Starts a server that does these acts when it is asked for anything but a token.
    pub(crate) fn start(acts: Vec<Act>) -> Self {
        Self::with_tokens(Vec::new(), acts)
    }

    /// Starts a server that does the first acts when it is asked for a token, the second ones else.
    pub(crate) fn with_tokens(tokens: Vec<Act>, acts: Vec<Act>) -> Self {
        let port = TcpSocket::new_v4().expect("sockets are to be had");
        port.bind(([127, 0, 0, 1], 0).into()).expect("a port is free");
        let url = format!("http://{}", port.local_addr().expect("it is bound"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let play = Play { tokens, acts, requests: Arc::clone(&requests) };
        let state = if matches!(play.acts[..], [Act::Refuse]) {
            State::Refusing(port)
        } else {
            let listener = port.listen(1024).expect("it is bound");
            State::Serving(tokio::spawn(serve(listener, Arc::new(play))))
        };
        Self { url, requests, state }
    }

    /// The requests so far, but for those of tokens.
    pub(crate) fn calls(&self) -> usize {
        self.seen().iter().filter(|request| !is_for_token(request)).count()
    }

    /// The requests of tokens so far.
    pub(crate) fn tokens(&self) -> usize {
        self.seen().iter().filter(|request| is_for_token(request)).count()
    }

    /// What was sent, but for requests of tokens.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen().iter().filter(|request| !is_for_token(request)).cloned().collect()
    }

    fn seen(&self) -> MutexGuard<'_, Vec<String>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let State::Serving(task) = &self.state {
            task.abort();
        }
    }
}

fn is_for_token(request: &str) -> bool {
    request.split(' ').nth(1) == Some(TOKENS)
}

struct Play {
    tokens: Vec<Act>,
    acts: Vec<Act>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Play {
    /// Notes a request and says what is to be done with it.
    fn next(&self, request: String) -> Act {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let is_for_token = is_for_token(&request);
        let place = requests.iter().filter(|known| self::is_for_token(known) == is_for_token).count();
        requests.push(request);
        let acts = if is_for_token { &self.tokens } else { &self.acts };
        acts[place.min(acts.len() - 1)].clone()
    }
}

async fn serve(listener: TcpListener, play: Arc<Play>) {
    while let Ok((stream, _)) = listener.accept().await {
        let play = Arc::clone(&play);
        tokio::spawn(async move {
            // A connection that is closed without a request is none of the client's attempts.
            answer(stream, &play).await;
        });
    }
}

async fn answer(mut stream: TcpStream, play: &Play) -> Option<()> {
    let is_read = |head: &str| !matches!(play.acts[..], [Act::Deaf | Act::Slam]) || is_for_token(head);
    let request = read(&mut stream, is_read).await?;
    let is_post = request.starts_with("POST") && !is_for_token(&request);
    let fit = |text: String| if is_post { text.replacen(" 200 ", " 201 ", 1) } else { text };
    match play.next(request) {
        Act::Refuse => {}
        Act::Answer(text) => {
            stream.write_all(fit(text).as_bytes()).await.ok()?;
            stream.shutdown().await.ok()?;
        }
        Act::Reset(text) => {
            stream.write_all(fit(text).as_bytes()).await.ok()?;
            // What was written has to arrive before the reset that discards the rest.
            tokio::time::sleep(Duration::from_millis(20)).await;
            stream.set_zero_linger().ok()?;
        }
        Act::Stall(text) => {
            stream.write_all(fit(text).as_bytes()).await.ok()?;
            // Ends when the client has given up.
            let _ = stream.read(&mut [0]).await;
        }
        Act::Trickle(text, pause) => {
            for byte in fit(text).as_bytes() {
                stream.write_all(&[*byte]).await.ok()?;
                tokio::time::sleep(pause).await;
            }
        }
        Act::Deaf => std::future::pending().await,
        Act::Slam => stream.set_zero_linger().ok()?,
    }
    Some(())
}

/// A request, with its body if that is to be read; `None` where the connection is closed before its end.
async fn read(stream: &mut TcpStream, is_read: impl Fn(&str) -> bool) -> Option<String> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let is_whole = if head.contains("\r\ntransfer-encoding: chunked") {
                body.ends_with("0\r\n\r\n")
            } else {
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
                body.len() >= length.map_or(Some(0), |text| text.parse().ok())?
            };
            if is_whole || !is_read(head) {
                return Some(text.into_owned());
            }
        }
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return None,
            Ok(length) => bytes.extend_from_slice(&piece[..length]),
        }
    }
}
