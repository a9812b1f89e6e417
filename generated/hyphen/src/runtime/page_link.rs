//! The `Link` header (RFC 8288), as far as paging goes: where the next page is.

use http::HeaderMap;
use http::header::LINK;

/// The target of the first link with the relation `next`, as it is written.
pub(super) fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).iter();
    let texts = values.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok());
    texts
        .flat_map(links)
        .find(Link::is_next)
        .map(|link| link.target.to_owned())
}

/// A link: what stands between the angle brackets, and its parameters.
struct Link<'t> {
    target: &'t str,
    parameters: Vec<(&'t str, String)>,
}

impl Link<'_> {
    /// Whether the link leads from the page at hand to the next one. A link with an `anchor` speaks of another resource
    /// (section 3.2), and only the first `rel` counts (section 3.3).
    fn is_next(&self) -> bool {
        let value = |name: &str| {
            self.parameters
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(name))
        };
        let is_next = |(_, relations): &(&str, String)| {
            relations
                .split_ascii_whitespace()
                .any(|relation| relation.eq_ignore_ascii_case("next"))
        };
        value("anchor").is_none() && value("rel").is_some_and(is_next)
    }
}

/// The links of one header, up to the first one that cannot be read (appendix B.2).
fn links(text: &str) -> impl Iterator<Item = Link<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.trim_start_matches([' ', '\t', ',']);
        let (target, after) = start.strip_prefix('<')?.split_once('>')?;
        let (parameters, after) = parameters(after);
        rest = after;
        Some(Link {
            target: target.trim(),
            parameters,
        })
    })
}

/// Parameters up to the comma that ends the link, and what stands behind it.
fn parameters(text: &str) -> (Vec<(&str, String)>, &str) {
    let mut parameters = Vec::new();
    let mut rest = text.trim_start();
    while let Some(after) = rest.strip_prefix(';') {
        let end = after.find(['=', ';', ',']).unwrap_or(after.len());
        let name = after[..end].trim();
        rest = &after[end..];
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = self::value(after.trim_start());
        }
        parameters.push((name, value));
        rest = rest.trim_start();
    }
    // Whatever else stands before the comma is no parameter.
    (
        parameters,
        rest.find(',').map_or("", |comma| &rest[comma + 1..]),
    )
}

/// A token or a quoted string (RFC 9110, section 5.6.4), and what stands behind it.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ',']).unwrap_or(text.len());
        return (text[..end].trim().to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => return (value, &quoted[index + 1..]),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            _ => value.push(character),
        }
    }
    (value, "")
}
