//! Parses server-sent events (WHATWG HTML, "Server-sent events", section 9.2.6).
//!
//! In: the bytes of the stream, cut anywhere. Out: the events that are complete. What stands behind the last empty line is
//! an event that was cut off, and is dropped.

use std::collections::VecDeque;
use std::time::Duration;

/// One event as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The name of the event; `message` where it has none.
    pub event: String,
    /// The last id that the stream has named, in this event or an earlier one. After a broken connection the server may
    /// be told it by the header `Last-Event-ID`.
    pub id: Option<String>,
    /// The content.
    pub data: T,
}

/// What has been seen of the stream and belongs to events that are not complete.
#[derive(Default)]
pub(crate) struct Parser {
    /// The line that is being read.
    line: Vec<u8>,
    /// The last byte was a carriage return, so that a line feed belongs to it.
    after_return: bool,
    /// A line has been read, so that a byte order mark would be part of the text.
    has_begun: bool,
    data: String,
    event: String,
    id: String,
    retry: Option<Duration>,
}

impl Parser {
    /// Reads on, and adds the events that are complete now.
    pub(crate) fn push(&mut self, bytes: &[u8], events: &mut VecDeque<Event<String>>) {
        for byte in bytes {
            let after_return = std::mem::replace(&mut self.after_return, *byte == b'\r');
            match byte {
                b'\n' if after_return => {}
                b'\n' | b'\r' => events.extend(self.end_line()),
                _ => self.line.push(*byte),
            }
        }
    }

    /// How long to wait before connecting again, where the stream has said so.
    pub(crate) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// How many bytes wait for the end of their event.
    pub(crate) fn pending(&self) -> usize {
        self.line.len() + self.data.len()
    }

    fn end_line(&mut self) -> Option<Event<String>> {
        let mut line = std::mem::take(&mut self.line);
        if !std::mem::replace(&mut self.has_begun, true) && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        if line.is_empty() {
            return self.end_event();
        }
        let line = String::from_utf8_lossy(&line);
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "event" => value.clone_into(&mut self.event),
            "id" if !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if !value.is_empty() && value.bytes().all(|it| it.is_ascii_digit()) => {
                let milliseconds = value.parse().ok();
                self.retry = milliseconds.map(Duration::from_millis).or(self.retry);
            }
            // A comment, or a field of which nothing is known.
            _ => {}
        }
        None
    }

    /// The event that an empty line completes, if it has data.
    fn end_event(&mut self) -> Option<Event<String>> {
        let event = std::mem::take(&mut self.event);
        let mut data = std::mem::take(&mut self.data);
        // The line feed behind the last line of the data.
        data.pop()?;
        Some(Event {
            event: if event.is_empty() {
                "message".to_owned()
            } else {
                event
            },
            id: Some(self.id.clone()).filter(|id| !id.is_empty()),
            data,
        })
    }
}
