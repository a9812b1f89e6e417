//! `docs/faults.md`, written from the tables that the tests go through.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::table::{self, Row};
use crate::{Told, lists, origins, tokens, transfers};

const HEAD: &str = "\
# What happens when

<!-- Written by `FAULTS=write cargo test -p tests --test faults document`. -->

What a caller gets when a server or the network fails, with the settings that a client has unless told otherwise: three attempts. Each line
is a test over a real socket, with shorter limits and pauses: the server keeps at the fault, and the line says what the call ends with and how
many requests have arrived.

- `Api`, `Decode`, `Timeout`, `Transport`, `Auth` are variants of the crate's `Error`; `value` is a success.
- **POST with a key** is a call with `Options::idempotency_key`, or any that can be repeated without harm.
- 3 requests: the fault counts as passing, and if it is gone at the second attempt, the call succeeds. 1 request: the call fails at once,
  since the answer is final, or since the server may have done already what it was asked.
- Nothing takes longer than its limits: the timeout of an attempt, the one between two pieces of a body, and the one of the whole call.

| The server .. | GET | POST | POST with a key |
| --- | --- | --- | --- |
";

const TOKENS: &str = "
## Tokens

What a `POST` comes to whose token is fetched by client credentials.

| What happens | Outcome |
| --- | --- |
";

const LISTS: &str = "
## Lists in pages

What `stream()` of a list gives whose first page has one item and says where the second one is.

| The server, asked for the second page, .. | Outcome |
| --- | --- |
";

const UPLOADS: &str = "
## Bodies that are sent piece by piece

What a `POST` comes to. A body that can be made anew (bytes, files, `Body::replayable`) is sent again where the server has said that it
did nothing; one that can be read once (`Body::once`) is sent once.

| What happens | Outcome |
| --- | --- |
";

const DOWNLOADS: &str = "
## Downloads

A download that is saved is a whole file or none: what came is renamed at its end. Once its body has begun, a call is not tried again.

| What happens | Outcome |
| --- | --- |
";

const STREAMS: &str = "
## Events and lines

Streams of events and of lines of JSON. How to go on is the caller's business, who knows what has been seen
(`EventStream::last_event_id`).

| What happens | Outcome |
| --- | --- |
";

const ORIGINS: &str = "
## Redirects to another origin

What of a `GET` arrives at the server that a redirect leads to, if that has another host or port.

| What the request has | What arrives |
| --- | --- |
";

const ELSEWHERE: &str = "
## Shown elsewhere

| What happens | Outcome | Test |
| --- | --- | --- |
";

/// What other tests show: what happens, what comes of it, and the file and name of the test.
const OTHERS: &[[&str; 4]] = &[
    [
        "a redirect leads to another origin",
        "it is followed for GET and HEAD, without credentials, cookies and sensitive headers",
        "templates/src/tests/redirect.rs",
        "nothing_secret_follows_to_another_origin_or_back",
    ],
    ["a redirect leads from `https` to `http`", "`Api` with its status", "templates/src/tests/redirect.rs", "targets_that_are_allowed"],
    [
        "an attempt fails behind a redirect",
        "the next one begins at the first URL",
        "templates/src/tests/faults.rs",
        "a_retry_begins_at_the_first_url",
    ],
    [
        "a body falls silent before the timeout",
        "`Timeout`, `is_stall()`",
        "templates/src/tests/faults.rs",
        "a_stalled_body_is_noticed_before_the_time_is_up",
    ],
    [
        "attempts use up the time for the whole call",
        "`Timeout`, `is_total()`",
        "templates/src/tests/faults.rs",
        "the_whole_call_ends_in_time",
    ],
    [
        "a pause would end after the time for the whole call",
        "the error at hand, at once",
        "templates/src/tests/faults.rs",
        "a_pause_that_is_too_long_is_not_begun",
    ],
    ["a call is dropped", "nothing more is sent", "templates/src/tests/faults.rs", "a_call_that_is_given_up_stops"],
    [
        "many calls fail at the same time",
        "ten retries for all of them, until calls succeed again",
        "templates/src/tests/retry.rs",
        "an_outage_is_not_made_worse",
    ],
    [
        "the server says when to come back",
        "the call waits as long",
        "templates/src/tests/retry.rs",
        "the_call_waits_as_long_as_the_server_says",
    ],
    ["many calls need a token at once", "one is asked for", "templates/src/tests/cached.rs", "many_calls_make_one_request"],
    [
        "a refresh stalls while the old token is valid",
        "calls go on with the old one",
        "templates/src/tests/cached.rs",
        "a_stalled_refresh_harms_no_call_that_has_a_token",
    ],
    [
        "the answer to a refresh token is lost",
        "it is not sent a second time",
        "templates/src/tests/refresh_token.rs",
        "a_request_whose_answer_was_lost_is_not_repeated",
    ],
    ["a name is not resolved", "`Transport`, `is_connect()`", "templates/src/tests/connect.rs", "a_name_that_is_not_resolved"],
    [
        "a server does not accept connections",
        "`Timeout`, `is_connect()`",
        "templates/src/tests/connect.rs",
        "a_server_that_does_not_accept",
    ],
    [
        "calls by the thousand meet faults of all kinds",
        "each is accounted for, memory stays flat",
        "tests/tests/load/main.rs",
        "every_call_is_accounted_for",
    ],
    [
        "secrets are in everything that is sent",
        "no error, hook, span or `Debug` shows one",
        "tests/tests/faults/secrets.rs",
        "no_fault_shows_a_secret",
    ],
];

fn text() -> String {
    let mut text = HEAD.to_owned();
    for Row { name, outcomes: [get, post, keyed], .. } in table::rows() {
        let _ = writeln!(text, "| {name} | {get} | {post} | {keyed} |");
    }
    text.push_str(TOKENS);
    for row in tokens::rows() {
        let _ = writeln!(text, "| {} | {} |", row.name, row.outcome);
    }
    let sections = [
        (LISTS, lists::rows()),
        (UPLOADS, transfers::uploads()),
        (DOWNLOADS, transfers::downloads()),
        (STREAMS, transfers::streams()),
        (ORIGINS, origins::rows()),
    ];
    for (head, rows) in sections {
        text.push_str(head);
        for Told { name, outcome, .. } in rows {
            let _ = writeln!(text, "| {name} | {outcome} |");
        }
    }
    text.push_str(ELSEWHERE);
    for [what, outcome, file, test] in OTHERS {
        let _ = writeln!(text, "| {what} | {outcome} | [`{test}`](../{file}) |");
    }
    text
}

#[test]
fn the_document_has_all_rows() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/faults.md");
    let text = text();
    if std::env::var_os("FAULTS").is_some_and(|value| value == "write") {
        fs::write(&path, &text).expect("the document can be written");
    }
    let written = fs::read_to_string(&path).expect("the document is there");
    assert!(written == text, "docs/faults.md is out of date: run `FAULTS=write cargo test -p tests --test faults document`");
}

#[test]
fn the_tests_that_the_document_names_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for [_, _, file, test] in OTHERS {
        let text = fs::read_to_string(root.join(file)).expect("the file is there");
        assert!(text.contains(&format!("fn {test}()")), "{file} has no test {test}");
    }
}
