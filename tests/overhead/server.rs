//! A server that does as little as possible: answers are written beforehand.
//!
//! One thread serves all connections. With one for each, the clients would be compared by the cores on which the system
//! happens to place the threads of their connections.

use std::sync::Arc;
use std::time::Duration;
use std::{net, thread};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The answers to the kinds of calls.
struct Answers {
    get: Vec<u8>,
    post: Vec<u8>,
    list: Vec<u8>,
}

/// Starts the server and returns its URL. It waits before each answer, as one behind a network would seem to.
pub(crate) fn start(wait: Duration) -> String {
    let listener = net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.set_nonblocking(true).expect("sockets can wait");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let projects: Vec<_> = (0..100).map(project).collect();
    let page = json!({ "data": projects, "pageNum": 0, "pageSize": 100, "total": 100 });
    let answers = Answers { get: answer("200 OK", &project(1)), post: answer("201 Created", &project(1)), list: answer("200 OK", &page) };
    let answers = Arc::new(answers);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    thread::spawn(move || {
        runtime.block_on(async move {
            let listener = TcpListener::from_std(listener).expect("it is a listener");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&answers), wait));
            }
        });
    });
    url
}

fn project(number: u32) -> Value {
    json!({
        "id": format!("proj_{number}"),
        "alternateId": format!("project-{number}"),
        "name": format!("Project {number}"),
        "isMonorepo": false,
        "organization": { "id": "org_1", "name": "An organization" },
    })
}

fn answer(status: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// Answers requests until the connection ends. The bodies of those that are sent here come with their heads, or at once after them.
async fn serve(mut stream: TcpStream, answers: Arc<Answers>, wait: Duration) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut bytes = Vec::with_capacity(4096);
    let mut piece = [0; 4096];
    loop {
        bytes.clear();
        while !is_whole(&bytes) {
            match stream.read(&mut piece).await {
                Ok(0) | Err(_) => return None,
                Ok(length) => bytes.extend_from_slice(&piece[..length]),
            }
        }
        let is_of_one = bytes.windows(8).take(64).any(|part| part == b"/proj_1/");
        let answer = match bytes.first() {
            Some(b'P') => &answers.post,
            _ if is_of_one => &answers.get,
            _ => &answers.list,
        };
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
        stream.write_all(answer).await.ok()?;
    }
}

/// Whether a request has come to its end: that of its head, or of the JSON of a POST.
fn is_whole(request: &[u8]) -> bool {
    if request.first() == Some(&b'P') { request.ends_with(b"}") } else { request.ends_with(b"\r\n\r\n") }
}
