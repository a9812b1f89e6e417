//! Media types: what can be carried how, and which of several is the best.

use crate::model::MediaType;
use crate::node::Node;

use super::context::{At, Context};

/// Branches inside branches that are looked through for properties; documents with more of them are hardly sane.
const DEPTH: usize = 8;

/// Branches that are looked at in all: those that fork at each level would be without number.
const BRANCHES: usize = 10_000;

/// Text that is given and taken as it is: `text/*`, XML and YAML with their suffixes (RFC 7303, RFC 9512), and what is text by another
/// name. Only UTF-8: a type that names another charset is bytes.
pub(super) fn is_text(media_type: &str) -> bool {
    const TEXTS: &[&str] = &[
        "application/ecmascript",
        "application/graphql",
        "application/javascript",
        "application/json-seq",
        "application/jsonl",
        "application/jsonlines",
        "application/ndjson",
        "application/sql",
        "application/toml",
        "application/x-javascript",
        "application/x-jsonl",
        "application/x-jsonlines",
        "application/x-ndjson",
        "application/x-www-form-urlencoded",
        "application/x-yaml",
        "application/xml",
        "application/yaml",
    ];
    let essence = MediaType::essence(media_type);
    let text = essence.starts_with("text/") || essence.ends_with("+xml") || essence.ends_with("+yaml") || TEXTS.contains(&essence.as_str());
    text && is_utf8(media_type)
}

/// No `charset`, or one that is UTF-8 or a part of it.
fn is_utf8(media_type: &str) -> bool {
    media_type.split(';').skip(1).filter_map(|parameter| parameter.split_once('=')).all(|(name, value)| {
        let value = value.trim().trim_matches('"').to_ascii_lowercase();
        !name.trim().eq_ignore_ascii_case("charset") || ["utf-8", "utf8", "us-ascii"].contains(&value.as_str())
    })
}

/// Server-sent events.
pub(super) fn is_events(media_type: &str) -> bool {
    MediaType::essence(media_type) == "text/event-stream" && is_utf8(media_type)
}

/// JSON with a value on each line.
pub(super) fn is_lines(media_type: &str) -> bool {
    const LINES: &[&str] = &[
        "application/jsonl",
        "application/jsonlines",
        "application/ndjson",
        "application/x-jsonl",
        "application/x-jsonlines",
        "application/x-ndjson",
    ];
    LINES.contains(&MediaType::essence(media_type).as_str()) && is_utf8(media_type)
}

/// A body whose values are given out one by one.
pub(super) fn is_stream(media_type: &str) -> bool {
    is_events(media_type) || is_lines(media_type)
}

/// `application/x-www-form-urlencoded`
pub(super) fn is_form(media_type: &str) -> bool {
    MediaType::essence(media_type) == "application/x-www-form-urlencoded"
}

/// `multipart/form-data` and its relatives.
pub(super) fn is_multipart(media_type: &str) -> bool {
    MediaType::essence(media_type).starts_with("multipart/")
}

/// A range that stands for anything, JSON among it.
pub(super) fn is_anything(media_type: &str) -> bool {
    matches!(MediaType::essence(media_type).as_str(), "*/*" | "application/*")
}

/// How well we can carry a response in a media type: smaller is better.
pub(super) fn rank(media_type: &str) -> u8 {
    match MediaType::essence(media_type).as_str() {
        "application/json" => 0,
        _ if MediaType::is_json(media_type) => 1,
        _ if is_anything(media_type) => 2,
        _ if is_form(media_type) => 3,
        "application/octet-stream" => 6,
        _ if is_text(media_type) => 7,
        _ => 9,
    }
}

/// The same for a request: a body with named parts goes before bytes, and where there are files in it before what can't carry files.
pub(super) fn request_rank(context: &Context<'_>, media_type: &str, at: &At<'_>) -> u8 {
    let schema = at.child("schema");
    let schema = schema.as_ref();
    let rank = rank(media_type);
    if is_multipart(media_type) {
        let named = schema.is_some_and(|schema| finds(context, schema, DEPTH, &|_, node| is_object(node)));
        if named { 4 } else { 8 }
    } else if rank <= 3 && schema.is_some_and(|schema| has_files(context, schema)) {
        5
    } else if is_anything(media_type) {
        // What has a name goes before a range, which does not say how a value is written.
        match schema {
            Some(schema) if is_binary(context, schema) => 6,
            Some(_) => 5,
            None => 8,
        }
    } else {
        rank
    }
}

/// A string of bytes, itself or where a reference leads.
pub(super) fn is_binary(context: &Context<'_>, at: &At<'_>) -> bool {
    finds(context, at, 0, &|_, node| text(node, "format") == Some("binary"))
}

/// An object with a property that is a file, or several.
fn has_files(context: &Context<'_>, schema: &At<'_>) -> bool {
    finds(context, schema, DEPTH, &|context, node| {
        let properties = node.get("properties").and_then(Node::as_object);
        properties.into_iter().flatten().any(|entry| {
            let property = At::new(&entry.value, String::new());
            let items = resolved(context, &property).and_then(|at| at.child("items"));
            is_binary(context, &property) || items.is_some_and(|items| is_binary(context, &items))
        })
    })
}

/// An object that names all of its properties, and not this one.
pub(super) fn lacks_property(context: &Context<'_>, schema: &At<'_>, name: &str) -> bool {
    let others = |node: &Node| ["additionalProperties", "oneOf", "anyOf"].iter().any(|key| node.get(key).is_some());
    let has = |node: &Node| node.get("properties").is_some_and(|properties| properties.get(name).is_some());
    finds(context, schema, DEPTH, &|_, node| node.get("properties").is_some())
        && !finds(context, schema, DEPTH, &|_, node| others(node) || has(node))
}

fn is_object(node: &Node) -> bool {
    text(node, "type") == Some("object") || node.get("properties").is_some()
}

fn text<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    node.get(key).and_then(Node::as_str)
}

/// Whether a schema, or a branch of its `allOf`, has a mark. References are followed; broken ones are reported by those who lower them.
fn finds(context: &Context<'_>, at: &At<'_>, depth: usize, mark: &dyn Fn(&Context<'_>, &Node) -> bool) -> bool {
    let mut left = BRANCHES;
    search(context, at, depth, &mut left, mark)
}

fn search(context: &Context<'_>, at: &At<'_>, depth: usize, left: &mut usize, mark: &dyn Fn(&Context<'_>, &Node) -> bool) -> bool {
    let Some(rest) = left.checked_sub(1) else { return false };
    *left = rest;
    let Some(at) = resolved(context, at) else { return false };
    let branches = if depth == 0 { Vec::new() } else { at.child("allOf").map(|all| all.items()).unwrap_or_default() };
    mark(context, at.node) || branches.iter().any(|branch| search(context, branch, depth - 1, left, mark))
}

/// Where a reference leads; nothing is reported.
pub(super) fn resolved<'a>(context: &Context<'a>, at: &At<'a>) -> Option<At<'a>> {
    let Some(reference) = at.node.get("$ref") else { return Some(at.clone()) };
    context.documents.resolve(reference.span.file, reference).ok().map(|(location, node)| At::new(node, location.pointer))
}

#[cfg(test)]
mod tests {
    use super::{is_text, rank};
    use crate::model::MediaType;

    #[test]
    fn texts_and_what_only_looks_like_one() {
        for text in [
            "text/csv",
            "TEXT/HTML; charset=UTF-8",
            "application/xml",
            "image/svg+xml",
            "application/vnd.a+yaml",
            "application/x-ndjson",
            "text/plain;charset=\"us-ascii\"",
        ] {
            assert!(is_text(text), "{text}");
        }
        for other in ["application/json", "text/plain; charset=iso-8859-1", "application/octet-stream", "image/png", "application/xmlish"] {
            assert!(!is_text(other), "{other}");
        }
    }

    #[test]
    fn json_by_any_name_comes_first() {
        assert!(MediaType::is_json("application/problem+json; charset=utf-8") && !MediaType::is_json("application/json-seq"));
        let sorted = [
            "application/json",
            "application/a+json",
            "*/*",
            "application/x-www-form-urlencoded",
            "application/octet-stream",
            "text/plain",
            "image/png",
        ];
        assert!(sorted.is_sorted_by_key(|media_type| rank(media_type)));
    }
}
