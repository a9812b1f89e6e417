//! A server that misbehaves as it is told, connection by connection.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use super::support::read_request;

/// What the server does with a request after it has read it.
#[derive(Clone)]
pub(super) enum Act {
    /// Writes this and closes the connection.
    Answer(String),
    /// Writes this and resets the connection.
    Reset(String),
    /// Writes this and then nothing more.
    Stall(String),
    /// Writes this byte by byte with pauses.
    Trickle(String, Duration),
}

/// A running script. The last act is repeated.
pub(super) struct Script {
    pub(super) url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Script {
    pub(super) async fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            let mut place = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let act = acts[place.min(acts.len() - 1)].clone();
                place += 1;
                tokio::spawn(play(stream, act, Arc::clone(&seen)));
            }
        });
        Self { url, requests }
    }

    /// The requests so far, each one as it came.
    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn play(mut stream: TcpStream, act: Act, seen: Arc<Mutex<Vec<String>>>) {
    let request = read_request(&mut stream).await;
    seen.lock().unwrap().push(request);
    match act {
        Act::Answer(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        Act::Reset(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            // What was written has to arrive before the reset that discards the rest.
            tokio::time::sleep(Duration::from_millis(20)).await;
            let _ = stream.set_zero_linger();
        }
        Act::Stall(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            std::future::pending::<()>().await;
        }
        Act::Trickle(text, pause) => {
            for byte in text.as_bytes() {
                if stream.write_all(&[*byte]).await.is_err() {
                    return;
                }
                tokio::time::sleep(pause).await;
            }
        }
    }
}
