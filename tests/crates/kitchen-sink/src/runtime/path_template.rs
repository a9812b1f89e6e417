//! Fills a path template (OpenAPI 3.0.3, "Path Templating").
//!
//! In: the template of an operation and the encoded values of its parameters. Out: the path of the request, or the
//! parameter that is missing or would lead to another route.

use super::encode::push_reserved;
use super::request_error::Problem;

/// Replaces every `{name}` by its value.
///
/// The path is appended to the URL of the server as it is written (OpenAPI 3.0.3, Paths Object), so that a `?` in the
/// template begins the query, and what follows a `#` is not sent. Some documents tell operations apart by these.
pub(crate) fn expand(
    template: &'static str,
    values: &[(&'static str, String)],
) -> Result<String, Problem> {
    let value_of = |name: &str| values.iter().find(|(known, _)| *known == name);
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template.split_once('#').map_or(template, |(sent, _)| sent);
    let mut filled = 0;
    while let Some((literal, name, after)) = next_parameter(rest) {
        let (_, value) = value_of(name).ok_or_else(|| problem(name, "a value is missing"))?;
        push_reserved(&mut path, literal);
        path.push_str(value);
        filled += 1;
        rest = after;
    }
    push_reserved(&mut path, rest);
    if filled < values.len()
        && let Some((name, _)) = values
            .iter()
            .find(|(name, _)| !template.contains(&format!("{{{name}}}")))
    {
        return Err(problem(name, "the path has no such parameter"));
    }
    let path_end = path.find('?').unwrap_or(path.len());
    refuse_dot_segments(&path[..path_end], values)?;
    Ok(path)
}

/// Splits at the first `{name}`: the text before it, the name, the text after it.
fn next_parameter(template: &'static str) -> Option<(&'static str, &'static str, &'static str)> {
    let (literal, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((literal, name, after))
}

/// Refuses segments that are `.` or `..`.
///
/// They would be removed from the URL together with a neighbour (RFC 3986, section 5.2.4), also when written as `%2E`
/// (WHATWG URL, "double-dot path segment"), so no way of writing them reaches the server.
fn refuse_dot_segments(path: &str, values: &[(&'static str, String)]) -> Result<(), Problem> {
    let has_dots = |text: &str| {
        text.split('/')
            .any(|segment| segment == "." || segment == "..")
    };
    // Most paths have no dot anywhere.
    if !path.contains('.') || !has_dots(path) {
        return Ok(());
    }
    let reason = "a path segment of dots alone would change the route";
    Err(match values.iter().find(|(_, value)| has_dots(value)) {
        Some((name, _)) => problem(name, reason),
        None => Problem::new(reason),
    })
}

fn problem(name: &'static str, reason: &'static str) -> Problem {
    Problem {
        part: Some(("path parameter", name)),
        reason: reason.into(),
    }
}
