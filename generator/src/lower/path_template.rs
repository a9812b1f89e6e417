//! Path templates (OpenAPI 3.0.3, "Path Templating"): the names in their braces, and what is wrong with them.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::Entry;

use super::context::Context;

/// The names between braces, as the runtime finds them: from a brace to the next one that closes.
pub(super) fn names(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut rest = path;
    while let Some((name, after)) = rest.split_once('{').and_then(|(_, inside)| inside.split_once('}')) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        rest = after;
    }
    names
}

/// A name without what route templates add: blanks, the type or pattern of ASP.NET and of many routers (`id:int`), the marks of optional
/// and of catch-all segments (`id?`, `*path`, `path+`), the resource names of gRPC (`name=projects/*`), and the operators of RFC 6570
/// (`+name`).
pub(super) fn bare(name: &str) -> &str {
    let name = name.split_once([':', '=']).map_or(name, |(name, _)| name);
    name.trim().trim_start_matches(['+', '*']).trim_end_matches(['?', '*', '+'])
}

/// Whether the marks of a name say that its value holds slashes, which stay as they are: reserved expansion (RFC 6570, section 3.2.3),
/// catch-all segments and resource names.
pub(super) fn takes_slashes(name: &str) -> bool {
    let (name, form) = name.split_once('=').unwrap_or((name, ""));
    let name = name.split_once(':').map_or(name, |(name, _)| name).trim();
    name.starts_with(['+', '*']) || name.ends_with(['*', '+']) || form.contains(['/', '*'])
}

/// The names of the query that stands in the path itself, with their values; what has a parameter in it is not fixed.
pub(super) fn fixed_query(path: &str) -> Vec<(&str, &str)> {
    let query = path.split_once('#').map_or(path, |(path, _)| path).split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').filter(|pair| !pair.is_empty() && !pair.contains(['{', '}']));
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect()
}

/// Whether a name between braces is one: the others are reported with the template.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains('{')
}

/// A template with its names left out: two paths of one shape are the same path.
pub(super) fn shape(path: &str) -> String {
    let mut shape = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?.1))) {
        shape.push_str(before);
        shape.push_str("{}");
        rest = after;
    }
    shape + rest
}

/// Reports what is wrong with the key of a path.
pub(super) fn check(context: &mut Context<'_>, entry: &Entry) {
    let path = entry.key.as_str();
    if !path.starts_with('/') {
        context.report(
            Diagnostic::new(Code::WrongType, entry.key_span, format!("the path `{path}` does not begin with a slash"))
                .help(format!("write `/{path}`")),
        );
    }
    if let Some((message, label, help)) = malformed(path) {
        context.report(Diagnostic::new(Code::MalformedPath, entry.key_span, message).label(label).help(help));
    }
    if let Some((sent, fragment)) = path.split_once('#') {
        context.report(
            Diagnostic::new(Code::PathFragment, entry.key_span, format!("`#{fragment}` is a fragment, which no request carries"))
                .label(format!("`{sent}` is sent"))
                .help("remove the fragment; a `#` that is part of the path is written `%23`"),
        );
    }
}

/// The first mistake of a template: what is wrong, what becomes of it, and what to write.
fn malformed(path: &str) -> Option<(String, &'static str, String)> {
    const AS_TEXT: &str = "the brace is sent as it stands";
    let mut open: Option<&str> = None;
    let mut seen: Vec<&str> = Vec::new();
    for (at, character) in path.char_indices() {
        let rest = &path[at + character.len_utf8()..];
        match (character, open) {
            ('{', None) => open = Some(rest),
            ('{', Some(_)) => {
                let message = format!("a brace opens inside of a brace in `{path}`");
                return Some((
                    message,
                    "up to the first brace that closes, this is one name",
                    "write one pair of braces around each name".into(),
                ));
            }
            ('}', None) => {
                return Some((
                    format!("a brace closes in `{path}` that was never opened"),
                    AS_TEXT,
                    "add the opening brace, or remove this one".into(),
                ));
            }
            ('}', Some(inside)) => {
                let name = &inside[..inside.len() - rest.len() - 1];
                if name.is_empty() {
                    let help = "write the name of a parameter between the braces".into();
                    return Some((format!("the braces in `{path}` hold no name"), "the value has no name", help));
                }
                if seen.contains(&name) {
                    let help = format!("give one of the two `{{{name}}}` another name, and describe it as a parameter of its own");
                    return Some((format!("`{{{name}}}` stands twice in `{path}`"), "both are the same value", help));
                }
                seen.push(name);
                open = None;
            }
            _ => {}
        }
    }
    if let Some(inside) = open {
        let name = inside.split('/').next().unwrap_or_default();
        return Some((format!("a brace in `{path}` is never closed"), AS_TEXT, format!("write `{{{name}}}`")));
    }
    let dots = path.split(['?', '#']).next()?.split('/').find(|segment| matches!(*segment, "." | ".."))?;
    let message = format!("the segment `{dots}` of `{path}` can't be sent: it leads to another path");
    Some((message, "calls are refused", "write the path that is meant, without segments of dots alone".into()))
}

#[cfg(test)]
mod tests {
    use super::{malformed, names, shape};

    #[test]
    fn names_and_shapes_agree_on_where_braces_end() {
        for (path, expected, form) in [
            ("/a/{b}/{c}.{d}", vec!["b", "c", "d"], "/a/{}/{}.{}"),
            ("/a/{b", vec![], "/a/{b"),
            ("/a/b}", vec![], "/a/b}"),
            ("/a/{}", vec![""], "/a/{}"),
            ("/a/{{b}}", vec!["{b"], "/a/{}}"),
            ("/a/{b}/{b}", vec!["b"], "/a/{}/{}"),
        ] {
            assert_eq!(names(path), expected, "{path}");
            assert_eq!(shape(path), form, "{path}");
        }
    }

    #[test]
    fn every_mistake_is_found() {
        for good in ["/", "/a/{b}", "/a/{b}.{c}", "/a.b/..c", "/a?b=.", "/{b}{c}"] {
            assert!(malformed(good).is_none(), "{good}");
        }
        for bad in ["/a/{b", "/a/b}", "/a/{}", "/a/{{b}}", "/{b}/{b}", "/a/../b", "/{a}}", "/."] {
            assert!(malformed(bad).is_some(), "{bad}");
        }
    }
}
