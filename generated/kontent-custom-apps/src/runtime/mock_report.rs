//! What the mock tells about calls that no expectation fits, and about expectations that no call used.

use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::fmt::{self, Write as _};

use super::mock_expectation::{Entry, Times, count};
use super::mock_request::SentRequest;

/// A call that no expectation fits, with the reasons. The client does not try it again.
#[derive(Debug)]
pub(super) struct Unmatched {
    text: String,
}

impl Unmatched {
    pub(super) fn new(request: &SentRequest, entries: &[Entry], is_closed: bool) -> Self {
        let mut text = format!(
            "no expectation of the mock fits this call\n  sent: {}",
            request.line()
        );
        let own: Vec<&Entry> = entries
            .iter()
            .filter(|entry| entry.target.takes(request))
            .collect();
        if is_closed {
            text.push_str("\n  no more calls are expected");
        } else if own.is_empty() {
            text.push_str(&others(request, entries));
        } else {
            let _ = write!(text, "\n  the expectations for {}:", name(request));
            for (index, entry) in own.into_iter().enumerate() {
                let reason = entry.refusal(request).unwrap_or_default();
                let _ = write!(text, "\n    {}. {}: {reason}", index + 1, place(entry));
            }
        }
        Self { text }
    }
}

/// The operations that there are expectations for, where there are none for this one.
fn others(request: &SentRequest, entries: &[Entry]) -> String {
    let names: BTreeSet<String> = entries.iter().map(|entry| entry.target.name()).collect();
    let names: Vec<String> = names.into_iter().collect();
    let name = name(request);
    if names.is_empty() {
        return format!("\n  there is no expectation for {name}, nor for anything else");
    }
    let names = names.join(", ");
    format!("\n  there is no expectation for {name}; there are some for {names}")
}

fn name(request: &SentRequest) -> String {
    if request.is_undocumented() {
        return format!("{} {}", request.method(), request.url().path());
    }
    request.operation().id.to_owned()
}

fn place(entry: &Entry) -> String {
    format!("{}:{}", entry.place.file(), entry.place.line())
}

impl fmt::Display for Unmatched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl StdError for Unmatched {}

/// What is to be complained about, a line each; empty where there is nothing.
pub(super) fn complaints(entries: &[Entry], unmatched: &[String]) -> String {
    let wrong = entries.iter().filter_map(|entry| {
        let expected = match entry.times {
            Times::Exactly(times) if entry.used != times => count(times),
            Times::AtLeast(least) if entry.used < least => format!("at least {}", count(least)),
            _ => return None,
        };
        let (name, place) = (entry.target.name(), place(entry));
        let used = count(entry.used);
        Some(format!("  {name} ({place}): {used}, expected {expected}"))
    });
    let unmatched = unmatched
        .iter()
        .map(|line| format!("  no expectation fits {line}"));
    wrong.chain(unmatched).collect::<Vec<_>>().join("\n")
}
