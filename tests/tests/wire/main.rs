//! The wire suite: the exact bytes of a request for every parameter style, body and credential, and what becomes of every
//! kind of response.
//!
//! In: the tables of cases, the crate generated from `tests/crates/wire/openapi.yaml`, and a socket. Out: the number of
//! cases that hold, by area, and what differs where one does not.
//!
//! What a case expects is written by hand from OpenAPI 3.0.3 ("Style Values", "Encoding Object", "Responses Object"),
//! RFC 6570 (expansion), RFC 7578 (multipart), RFC 6265 (cookies), RFC 7617 and 6750 (credentials) and RFC 9110. A case
//! that fails is a reason to read these, not to copy what was sent.

use std::io::Write;

mod bodies;
mod case;
mod cookie;
mod faults;
mod forms;
mod header;
mod limits;
mod models;
mod multipart;
mod path;
mod peers;
mod query;
mod received;
mod responses;
mod responses_errors;
mod responses_kinds;
mod security;
mod server;
mod servers;
mod streams;

use case::Case;

/// All cases, by area.
pub(crate) fn areas() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("path", path::cases()),
        ("query", query::cases()),
        ("header", header::cases()),
        ("cookie", cookie::cases()),
        ("bodies", bodies::cases()),
        ("forms", forms::cases()),
        ("multipart", multipart::cases()),
        ("responses", responses::cases()),
        ("response kinds", responses_kinds::cases()),
        ("errors", responses_errors::cases()),
        ("models", models::cases()),
        ("security", security::cases()),
        ("servers", servers::cases()),
        ("streams", streams::cases()),
        ("limits", limits::cases()),
    ]
}

/// Runs all cases in one test, since the count over all of them is part of what is to be shown.
#[tokio::test]
async fn every_case_holds() {
    let mut text = Vec::new();
    let (mut held, mut total) = (0, 0);
    for (area, cases) in areas() {
        let mut holding = 0;
        for case in &cases {
            match case.run().await {
                Ok(()) => holding += 1,
                Err(difference) => writeln!(text, "{}:\n{difference}", case.name).expect("a list takes all bytes"),
            }
        }
        writeln!(text, "{area}: {holding} of {} wire cases hold", cases.len()).expect("a list takes all bytes");
        held += holding;
        total += cases.len();
    }
    writeln!(text, "{held} of {total} wire cases hold").expect("a list takes all bytes");
    // The macros that print are captured in tests; the count is to be seen on success, too.
    std::io::stderr().write_all(&text).expect("stderr is open");
    assert_eq!(held, total, "see above for what differs");
}

/// A name stands for one case, in the table of `docs/peers.md` as well.
#[test]
fn names_are_unique() {
    let mut names: Vec<&str> = areas().iter().flat_map(|(_, cases)| cases.iter().map(|case| case.name)).collect();
    names.sort_unstable();
    let twice: Vec<&[&str]> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
