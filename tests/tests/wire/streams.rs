//! Bodies that are sent and received piece by piece: files up and down, events, lines.

use std::future::Future;

use wire::bodies::PartsOrOctetsForm;
use wire::responses::ReadyOutcome;
use wire::types::Named;
use wire::{Body, Download, Error, Event, EventStream, JsonLines, Part};

use crate::bodies::request;
use crate::case::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    [uploads(), downloads(), events(), lines()].into_iter().flatten().collect()
}

/// The whole of a body.
pub(crate) async fn whole(call: impl Future<Output = Result<Download, Error>>) -> Result<bytes::Bytes, Error> {
    call.await?.bytes().await
}

/// A file with a content, in a folder of its own.
fn file(content: &str) -> tempfile::NamedTempFile {
    let file = tempfile::Builder::new().prefix("cat").suffix(".txt").tempfile().expect("there is room for a file");
    std::fs::write(file.path(), content).expect("the file can be written");
    file
}

async fn all_events<T>(stream: Result<EventStream<T>, Error>) -> Result<Vec<Event<T>>, Error> {
    let (mut stream, mut events) = (stream?, Vec::new());
    while let Some(event) = stream.try_next().await? {
        events.push(event);
    }
    Ok(events)
}

async fn all_lines(lines: Result<JsonLines<Named>, Error>) -> Result<Vec<String>, Error> {
    let (mut lines, mut names) = (lines?, Vec::new());
    while let Some(named) = lines.try_next().await? {
        names.push(named.name);
    }
    Ok(names)
}

fn uploads() -> Vec<Case> {
    let octets = |body: &str| request("POST /bodies/octets", "application/octet-stream", body);
    vec![
        case!("stream/upload/file", |c| async move {
            let file = file("meow");
            c.bodies().octets(Body::file(file.path()).await.expect("the file is there")).send().await
        })
        .sends(octets("meow")),
        case!("stream/upload/media-type", |c| c.bodies().octets(Body::bytes("%PDF").content_type("application/pdf")).send())
            .sends(request("POST /bodies/octets", "application/pdf", "%PDF")),
        case!("stream/upload/literal", |c| c.bodies().octets(b"\x00\xff").send())
            .sends([octets("").as_bytes(), b"\n\n\x00\xff"].concat()),
        case!("stream/upload/part", |c| async move {
            let file = file("meow");
            let part = Part::file(file.path()).await.expect("the file is there").file_name("cat.txt");
            c.bodies().parts_or_octets(&PartsOrOctetsForm::new(part.content_type("text/plain"))).send().await
        })
        .sends_parts(
            "PUT /bodies/several\ncontent-type: multipart/form-data; boundary=BOUNDARY",
            "--BOUNDARY\nContent-Disposition: form-data; name=\"file\"; filename=\"cat.txt\"\nContent-Type: text/plain\n\nmeow\n--BOUNDARY--\n",
        ),
        // A file that has gone is the caller's mistake, and not worth another try.
        case!("stream/upload/gone", |c| async move {
            let file = file("meow");
            let body = Body::file(file.path()).await.expect("the file is there");
            drop(file);
            c.bodies().octets(body).send().await
        })
        .fails(&["POST /bodies/octets: the body could not be read"]),
    ]
}

fn downloads() -> Vec<Case> {
    vec![
        case!("stream/download/head", |c| async move {
            let download = c.responses().bytes().send().await?;
            let head = (download.content_length(), download.content_type().map(str::to_owned), download.file_name());
            Ok::<_, Error>((head, download.bytes().await?))
        })
        .gets(200, "content-disposition: attachment; filename=\"../a b.bin\"", "1234")
        .gives(r#"((Some(4), None, Some("a b.bin")), b"1234")"#),
        case!("stream/download/save", |c| async move {
            let folder = tempfile::tempdir().expect("there is room for a folder");
            let path = folder.path().join("a.bin");
            let length = c.responses().bytes().send().await?.save(&path).await?;
            Ok::<_, Error>((length, std::fs::read(&path).expect("the file is there").len()))
        })
        .gets(200, "", [7; 100_000])
        .gives("(100000, 100000)"),
        case!("stream/download/cut", |c| async move {
            let folder = tempfile::tempdir().expect("there is room for a folder");
            let result = c.responses().bytes().send().await?.save(folder.path().join("a.bin")).await;
            let left = std::fs::read_dir(folder.path()).expect("the folder is there").count();
            Ok::<_, Error>((result.map_err(|error| error.to_string()), left))
        })
        .gets(200, "content-length: 9", "1234")
        .gives(r#"(Err("GET /responses/bytes: the response broke off"), 0)"#),
        case!("stream/download/json", |c| whole(c.responses().json().download())).gets_json(200, "{]").gives(r#"b"{]""#),
        case!("stream/download/failure", |c| whole(c.responses().bytes().send())).gets(404, "", "no").fails(&["404"]),
        // Storage of another origin gets no credentials; `redirect.rs` of the runtime's own tests has the rest.
        case!("stream/download/redirect", |c| whole(c.responses().bytes().send()))
            .sends("GET /responses/bytes\naccept: application/octet-stream")
            .sends("GET /file\naccept: application/octet-stream")
            .gets(302, "location: /file", "")
            .gets(200, "", "here")
            .gives(r#"b"here""#),
        case!("stream/download/one-of-several", |c| async move {
            match c.responses().ready().send().await? {
                ReadyOutcome::Ok(download) => download.bytes().await,
                other => Ok(format!("{other:?}").into()),
            }
        })
        .gets(200, "content-type: application/zip", "PK")
        .gives(r#"b"PK""#),
        case!("stream/download/other-of-several", |c| c.responses().ready().send())
            .gets_json(202, r#"{"name":"soon"}"#)
            .gives(r#"Accepted(Named { name: "soon", tag: None })"#),
    ]
}

fn events() -> Vec<Case> {
    vec![
        case!("stream/events/typed", |c| async move { all_events(c.responses().events().send().await).await })
            .sends("GET /responses/events\naccept: text/event-stream")
            .gets(200, "content-type: text/event-stream", ": hi\n\nid: 1\nevent: add\ndata: {\"name\":\ndata: \"a\"}\n\ndata: [DONE]\n\n")
            .gives(r#"[Event { event: "add", id: Some("1"), data: Named { name: "a", tag: None } }]"#),
        case!("stream/events/text", |c| async move { all_events(c.responses().text_events().send().await).await })
            .gets(200, "content-type: text/event-stream", "data: a\r\n\r\ndata: b\rdata:\r\rdata: cut off")
            .gives(r#"[Event { event: "message", id: None, data: "a" }, Event { event: "message", id: None, data: "b\n" }]"#),
        case!("stream/events/unfit", |c| async move { all_events(c.responses().events().send().await).await })
            .gets(200, "content-type: text/event-stream", "data: {\"name\":1}\n\n")
            .fails(&["GET /responses/events: 200", "`name` does not fit"]),
        case!("stream/events/none", |c| async move { all_events(c.responses().events().send().await).await }).gets(200, "", "").gives("[]"),
    ]
}

fn lines() -> Vec<Case> {
    vec![
        case!("stream/lines", |c| async move { all_lines(c.responses().lines().send().await).await })
            .sends("GET /responses/lines\naccept: application/x-ndjson")
            .gets(200, "content-type: application/x-ndjson", "{\"name\":\"a\"}\r\n\n{\"name\":\"b\"}")
            .gives(r#"["a", "b"]"#),
        case!("stream/lines/cut", |c| async move { all_lines(c.responses().lines().send().await).await })
            .gets(200, "content-length: 99", "{\"name\":\"a\"}\n")
            .fails(&["the response broke off"]),
    ]
}
