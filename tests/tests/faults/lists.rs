//! What can go wrong in the middle of a list that comes in pages, and what its stream gives.

use std::time::Duration;

use kontent_custom_apps::{Auth, Client, Retry};

use crate::Told;
use crate::outcome::{count, kontent_custom_apps::kind};
use crate::server::{Act, Server, response};

const KEY: &str = "s3cret-key";

/// A page with one item.
fn page(next: &str) -> Act {
    Act::Answer(response(200, &["content-type: application/json"], &body(next)))
}

fn body(next: &str) -> String {
    let item = r#"{"name":"App","codename":"app","source_url":"https://example.com"}"#;
    format!(r#"{{"custom_apps":[{item}],"pagination":{{"continuation_token":{next}}}}}"#)
}

fn answer(status: u16, headers: &[&str], body: &str) -> Act {
    Act::Answer(response(status, headers, body))
}

/// All rows, in the order of the document.
pub(crate) fn rows() -> Vec<Told> {
    let half = format!("HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{}", &body("null")[..40]);
    let cut = answer(200, &["content-type: application/json"], &body("null")[..40]);
    let empty = r#"{"custom_apps":[],"pagination":{"continuation_token":"b"}}"#;
    let row = |name, acts: Vec<Act>, outcome| Told::new(name, move |limit| run(acts, false, limit), outcome);
    let busy = || answer(503, &[], "");
    vec![
        row("sends it", vec![page("null")], "2 items, 2 requests"),
        row("answers 503 once", vec![busy(), page("null")], "2 items, 3 requests"),
        row("answers 429 with `Retry-After: 0` once", vec![answer(429, &["retry-after: 0"], ""), page("null")], "2 items, 3 requests"),
        row("keeps answering 503", vec![busy()], "1 item, then Api 503, 4 requests"),
        Told::new(
            "answers 503 until the stream is polled once more",
            move |limit| run(vec![busy(), busy(), busy(), page("null")], true, limit),
            "1 item, then Api 503, then 1 item, 5 requests",
        ),
        row("says nothing", vec![Act::Stall(String::new())], "1 item, then Timeout, 4 requests"),
        row("resets the connection in the middle of it", vec![Act::Reset(half)], "1 item, then Transport, 4 requests"),
        row("sends JSON that breaks off", vec![cut], "1 item, then Decode, 2 requests"),
        row("answers 401", vec![answer(401, &[], "")], "1 item, then Api 401, 2 requests"),
        row("sends a page without items that leads on", vec![answer(200, &[], empty), page("null")], "2 items, 3 requests"),
        row("leads to the same page again", vec![page("\"a\"")], "2 items, then Decode, 2 requests"),
    ]
}

/// Reads a list to its end or its first error, and once more after that if it is asked to.
fn run(mut acts: Vec<Act>, again: bool, limit: Duration) -> impl Future<Output = String> {
    acts.insert(0, page("\"a\""));
    let server = Server::start(acts);
    let builder = Client::builder().base_url(&server.url).auth(Auth::bearer_auth(KEY)).timeout(limit);
    let client = builder.retry(Retry::standard().backoff(Duration::ZERO, Duration::ZERO)).build().expect("the settings are fine");
    async move {
        let text = read(&client, again).await;
        let requests = server.requests();
        for (place, request) in requests.iter().enumerate() {
            assert!(request.contains(&format!("authorization: Bearer {KEY}\r\n")), "each page is asked for with the key: {request}");
            assert_eq!(request.contains("x-continuation: "), place > 0, "each page but the first is asked for by its token: {request}");
        }
        format!("{text}, {}", count(requests.len(), "request"))
    }
}

async fn read(client: &Client, again: bool) -> String {
    let mut stream = client.custom_apps().list("env_1").stream();
    let (mut texts, mut items, mut may_go_on) = (Vec::new(), 0, again);
    loop {
        match stream.try_next().await {
            Ok(Some(_)) => items += 1,
            Ok(None) => break,
            Err(error) => {
                texts.push(count(std::mem::take(&mut items), "item"));
                texts.push(kind(&error));
                assert!(!format!("{error:?} {error}").contains(KEY), "the key is shown");
                if !std::mem::take(&mut may_go_on) {
                    break;
                }
            }
        }
    }
    if items > 0 || texts.is_empty() {
        texts.push(count(items, "item"));
    }
    texts.join(", then ")
}
