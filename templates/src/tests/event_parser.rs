//! Server-sent events by the rules of the HTML standard.

use std::collections::VecDeque;
use std::time::Duration;

use crate::runtime::event_parser::{Event, Parser};

/// The events of a text, each as name, id and data.
fn events(pieces: &[&[u8]]) -> Vec<(String, Option<String>, String)> {
    let (mut parser, mut events) = (Parser::default(), VecDeque::new());
    for piece in pieces {
        parser.push(piece, &mut events);
    }
    let plain = |Event { event, id, data }| (event, id, data);
    events.into_iter().map(plain).collect()
}

/// The data of the events of a text, joined by bars.
fn data(text: &str) -> String {
    let events = events(&[text.as_bytes()]);
    let data: Vec<String> = events.into_iter().map(|(.., data)| data).collect();
    data.join("|")
}

#[test]
fn events_by_the_standard() {
    for (text, expected) in [
        ("data: a\n\n", "a"),
        ("data:a\n\n", "a"),
        ("data:  a\n\n", " a"),
        ("data: YHOO\ndata: +2\ndata: 10\n\n", "YHOO\n+2\n10"),
        // From the standard: the second event has a line of nothing, the third is cut off.
        ("data\n\ndata\ndata\n\ndata:", "|\n"),
        (
            ": test stream\n\ndata: first\nid: 1\n\ndata:second\nid\n\ndata:  third\n",
            "first|second",
        ),
        // All three ends of lines.
        ("data: a\r\rdata: b\r\n\r\ndata: c\n\n", "a|b|c"),
        ("data: a\r\n\ndata: b\n\r\n", "a|b"),
        // Without data there is no event.
        ("event: ping\n\nid: 4\n\n", ""),
        ("\n\n\n", ""),
        ("", ""),
        // Unknown fields, and names that only look known.
        ("other: x\ndata: a\n data: b\nDATA: c\n\n", "a"),
        // A byte order mark at the beginning and nowhere else.
        ("\u{feff}data: a\n\n", "a"),
        ("\u{feff}\u{feff}data: a\n\n", ""),
        ("data: a\n\n\u{feff}data: b\n\n", "a"),
        ("data: a: b\n\n", "a: b"),
    ] {
        assert_eq!(data(text), expected, "{text:?}");
    }
}

#[test]
fn names_and_ids() {
    let text = "event: add\nid: 7\ndata: a\n\ndata: b\n\nid: x\0y\ndata: c\n\nid\ndata: d\n\n";
    let seen = events(&[text.as_bytes()]);
    let seen: Vec<_> = seen
        .iter()
        .map(|(event, id, data)| (event.as_str(), id.as_deref(), data.as_str()))
        .collect();
    assert_eq!(
        seen,
        [
            ("add", Some("7"), "a"),
            ("message", Some("7"), "b"),
            ("message", Some("7"), "c"),
            ("message", None, "d"),
        ]
    );
}

#[test]
fn the_pause_before_connecting_again() {
    for (text, expected) in [
        ("retry: 1500\n", Some(1500)),
        (
            "retry: 1500\nretry: x\nretry: -1\nretry\nretry: +3\n",
            Some(1500),
        ),
        ("retry: 99999999999999999999999\n", None),
        ("retry: 15", None),
    ] {
        let mut parser = Parser::default();
        parser.push(text.as_bytes(), &mut VecDeque::new());
        assert_eq!(
            parser.retry(),
            expected.map(Duration::from_millis),
            "{text:?}"
        );
    }
}

#[test]
fn where_the_bytes_are_cut_makes_no_difference() {
    let text = "\u{feff}: hi\r\nevent: größe\rid: é\r\ndata: 1€\ndata: 2\r\n\r\ndata: \u{1f600}\n\nretry: 3\n\n";
    let bytes = text.as_bytes();
    let whole = events(&[bytes]);
    assert_eq!(whole.len(), 2);
    assert_eq!(whole[0].0, "größe");
    for place in 0..=bytes.len() {
        let (one, two) = bytes.split_at(place);
        assert_eq!(events(&[one, two]), whole, "{place}");
    }
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(events(&single), whole);
}

#[test]
fn what_is_not_utf_8_is_replaced() {
    assert_eq!(events(&[b"data: a\xffb\n\n"])[0].2, "a\u{fffd}b");
}
