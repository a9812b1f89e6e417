//! TOML that is written by hand: strings, arrays and keys.

use std::fmt::Write as _;

/// A basic string of TOML 1.0, quotes included, on one line.
pub(super) fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            // Writing to a `String` never fails.
            c if c.is_control() => drop(write!(quoted, "\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// An array of strings on one line, or one line for each where they do not fit.
pub(super) fn array(items: &[&str]) -> String {
    let items: Vec<_> = items.iter().map(|item| string(item)).collect();
    let flat = format!("[{}]", items.join(", "));
    if flat.len() <= 100 { flat } else { format!("[\n    {},\n]", items.join(",\n    ")) }
}

/// A key: bare where it can be, else quoted.
pub(super) fn key(text: &str) -> String {
    let bare = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if bare { text.to_owned() } else { string(text) }
}
