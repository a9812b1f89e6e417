//! Finds what a person should read in the JSON body of an error response.

use serde_json::Value;

/// The longest text that an error prints, in characters.
const LIMIT: usize = 500;

/// Where servers put their message, best place first.
///
/// `detail` goes before `title` because RFC 9457 gives `title` to the kind of problem and `detail` to this one.
const PLACES: [&str; 9] = [
    "/message",
    "/error/message",
    "/error_description",
    "/detail",
    "/detail/0/msg",
    "/detail/message",
    "/title",
    "/error",
    "",
];

/// The message in a body.
pub(super) fn find(body: &Value) -> Option<&str> {
    texts(body, &PLACES)
}

/// The id of the request in a body.
pub(super) fn request_id(body: &Value) -> Option<&str> {
    texts(
        body,
        &[
            "/request_id",
            "/requestId",
            "/error/request_id",
            "/error/requestId",
            "/traceId",
        ],
    )
}

fn texts<'a>(body: &'a Value, places: &[&str]) -> Option<&'a str> {
    places
        .iter()
        .filter_map(|place| body.pointer(place)?.as_str())
        .find(|text| !text.trim().is_empty())
}

/// The text on one line and cut to a length that a log can bear.
pub(super) fn one_line(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let line = line.trim();
    match line.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}
