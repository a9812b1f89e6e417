//! Merging of `allOf`.
//!
//! The law, keyword by keyword; "outer" is the schema that has the `allOf`, the parts are its branches with theirs merged before:
//!
//! | keyword | merged value |
//! | --- | --- |
//! | `properties` | all of them; a property that two parts describe differently is the `allOf` of both |
//! | `required` | all of them |
//! | `type` | must agree; `integer` wins over `number` |
//! | `enum` | the values that all lists have |
//! | lower and upper limits | the tighter one |
//! | `items` | like a property |
//! | `additionalProperties` | a schema wins over `true`; `false` is dropped, since it would forbid what the other parts bring |
//! | `nullable` | what outer says, else true only if every part says so |
//! | `title`, `description`, `example`, `default`, `x-` keys | outer's, else those of the first inline part: what a referenced part says is about that part |
//! | `discriminator` | outer's: a parent's tells its children apart, not this one's |
//! | anything else | the first part's |
//!
//! An `allOf` of one reference, with nothing but texts or `nullable` around, is that type itself.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::SchemaId;
use crate::node::{Entry, Node, Object, Value};

use super::context::{At, Context};
use super::schema;

/// What an `allOf` comes to.
pub(super) enum Merged {
    /// One reference: the same type.
    Same(SchemaId),
    /// A schema without `allOf`. Boxed, since it is large.
    Node(Box<Node>),
}

/// Keys that say nothing about the shape of a value.
const TEXTS: &[&str] = &["title", "description", "example", "default", "deprecated", "externalDocs", "xml", "nullable", "readOnly", "writeOnly"];

/// Merges the `allOf` of a schema. `None` where it contains itself, which is reported.
pub(super) fn merge(context: &mut Context<'_>, at: &At<'_>) -> Option<Merged> {
    if let Some(reference) = only_reference(at.node) {
        return schema::reference_to(context, reference).map(Merged::Same);
    }
    let mut merged = Merge { object: Object::default(), nullable: Vec::new() };
    let mut open = vec![at.location()];
    collect(context, at, &mut open, &mut merged)?;
    let mut object = merged.object;
    outer_keys(at.node, &merged.nullable, &mut object);
    Some(Merged::Node(Box::new(Node::new(Value::Object(object), at.node.span))))
}

/// The only branch that says something about the shape, if it is a reference and nothing outside does.
fn only_reference(node: &Node) -> Option<&Node> {
    let shapes = |node: &Node| {
        node.as_object().is_some_and(|object| object.keys().any(|key| key != "allOf" && !key.starts_with("x-") && !TEXTS.contains(&key)))
    };
    if shapes(node) {
        return None;
    }
    let mut branches = node.get("allOf")?.as_array()?.iter().filter(|branch| shapes(branch));
    let branch = branches.next()?;
    if branches.next().is_some() { None } else { branch.get("$ref") }
}

struct Merge {
    object: Object,
    /// Whether each part with a shape is nullable.
    nullable: Vec<bool>,
}

/// Adds the branches of a node, then the node's own keywords.
fn collect(context: &mut Context<'_>, at: &At<'_>, open: &mut Vec<crate::load::Location>, merged: &mut Merge) -> Option<()> {
    if let Some(branches) = at.child("allOf") {
        for branch in branches.items() {
            match branch.node.get("$ref") {
                Some(reference) => {
                    let Some(target) = context.resolve(reference) else { continue };
                    let location = target.location();
                    if open.contains(&location) {
                        cycle(context, &branch, &target);
                        return None;
                    }
                    open.push(location);
                    collect(context, &target, open, merged)?;
                    open.pop();
                    for key in TEXTS {
                        merged.object.remove(key);
                    }
                }
                None => collect(context, &branch, open, merged)?,
            }
        }
    }
    if let Some(object) = at.node.as_object() {
        merged.nullable.push(at.node.get("nullable").and_then(Node::as_bool) == Some(true));
        for entry in object.iter().filter(|entry| entry.key != "allOf") {
            add(context, entry, &mut merged.object);
        }
    }
    Some(())
}

fn cycle(context: &mut Context<'_>, branch: &At<'_>, target: &At<'_>) {
    context.report(
        Diagnostic::new(Code::AllOfCycle, branch.node.span, "this `allOf` leads back to the schema that contains it")
            .label("refers back to a schema that is being merged")
            .secondary(target.node.span, "which is this one")
            .pointer(&*branch.pointer)
            .help("a value can't consist of itself; put the reference under a property instead"),
    );
}

/// Adds one keyword.
fn add(context: &mut Context<'_>, entry: &Entry, object: &mut Object) {
    let Some(earlier) = object.entry(&entry.key).cloned() else {
        object.insert(entry.clone());
        return;
    };
    if earlier.value.to_json() == entry.value.to_json() {
        return;
    }
    let value = match entry.key.as_str() {
        "properties" => properties(&earlier.value, &entry.value),
        "required" => union(&earlier.value, &entry.value),
        "items" => both(&earlier.value, &entry.value),
        "type" => typ(context, &earlier.value, &entry.value),
        "enum" => members(context, &earlier.value, &entry.value),
        "additionalProperties" => additional(&earlier.value, &entry.value),
        "minimum" | "minLength" | "minItems" | "minProperties" => tighter(&earlier.value, &entry.value, |a, b| a >= b),
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => tighter(&earlier.value, &entry.value, |a, b| a <= b),
        "oneOf" | "anyOf" => {
            two_unions(context, &earlier.value, &entry.value);
            earlier.value
        }
        "title" | "description" | "example" | "default" | "deprecated" | "readOnly" | "writeOnly" => entry.value.clone(),
        _ => earlier.value,
    };
    object.insert(Entry::new(entry.key.clone(), earlier.key_span, value));
}

fn properties(earlier: &Node, later: &Node) -> Node {
    let (Some(a), Some(b)) = (earlier.as_object(), later.as_object()) else { return earlier.clone() };
    let mut merged = a.clone();
    for entry in b {
        let value = match merged.get(&entry.key) {
            Some(known) if known.to_json() == entry.value.to_json() => continue,
            Some(known) => both(known, &entry.value),
            None => entry.value.clone(),
        };
        merged.insert(Entry::new(entry.key.clone(), entry.key_span, value));
    }
    Node::new(Value::Object(merged), earlier.span)
}

/// The `allOf` of two schemas, to be merged when its turn comes.
fn both(earlier: &Node, later: &Node) -> Node {
    let branches = Node::new(Value::Array(vec![earlier.clone(), later.clone()]), later.span);
    let (object, _) = Object::from_entries(vec![Entry::new("allOf", later.span, branches)]);
    Node::new(Value::Object(object), later.span)
}

fn union(earlier: &Node, later: &Node) -> Node {
    let (Some(a), Some(b)) = (earlier.as_array(), later.as_array()) else { return earlier.clone() };
    let mut all = a.to_vec();
    for item in b {
        if !all.iter().any(|known| known.to_json() == item.to_json()) {
            all.push(item.clone());
        }
    }
    Node::new(Value::Array(all), earlier.span)
}

fn typ(context: &mut Context<'_>, earlier: &Node, later: &Node) -> Node {
    match (earlier.as_str(), later.as_str()) {
        (Some("number"), Some("integer")) => return later.clone(),
        (Some("integer"), Some("number")) => return earlier.clone(),
        _ => {}
    }
    context.report(
        Diagnostic::new(Code::AllOfConflict, later.span, "the parts of this `allOf` have different types, so that no value fits")
            .label(format!("`{}` here", later.as_str().unwrap_or("?")))
            .secondary(earlier.span, format!("`{}` here", earlier.as_str().unwrap_or("?")))
            .help("give the parts the same type, or use `oneOf` if either is meant"),
    );
    earlier.clone()
}

fn members(context: &mut Context<'_>, earlier: &Node, later: &Node) -> Node {
    let (Some(a), Some(b)) = (earlier.as_array(), later.as_array()) else { return earlier.clone() };
    let common: Vec<Node> = a.iter().filter(|value| b.iter().any(|other| other.to_json() == value.to_json())).cloned().collect();
    if common.is_empty() {
        context.report(
            Diagnostic::new(Code::AllOfConflict, later.span, "the enumerations of this `allOf` have no value in common, so that no value fits")
                .secondary(earlier.span, "the other enumeration")
                .help("list in one part what the other allows"),
        );
        return earlier.clone();
    }
    Node::new(Value::Array(common), earlier.span)
}

fn additional(earlier: &Node, later: &Node) -> Node {
    if later.as_object().is_some() && earlier.as_object().is_none() { later.clone() } else { earlier.clone() }
}

fn tighter(earlier: &Node, later: &Node, first_wins: fn(f64, f64) -> bool) -> Node {
    let value = |node: &Node| node.as_number().and_then(crate::node::Number::as_f64);
    match (value(earlier), value(later)) {
        (Some(a), Some(b)) if !first_wins(a, b) => later.clone(),
        _ => earlier.clone(),
    }
}

fn two_unions(context: &mut Context<'_>, earlier: &Node, later: &Node) {
    context.report(
        Diagnostic::new(Code::DegradedSchema, later.span, "two parts of this `allOf` are unions; only the first one is kept")
            .secondary(earlier.span, "this one is kept")
            .help("write out the combinations that are allowed as one `oneOf`"),
    );
}

/// The keywords for which outer has the last word.
fn outer_keys(outer: &Node, nullable: &[bool], object: &mut Object) {
    let all_nullable = !nullable.is_empty() && nullable.iter().all(|flag| *flag);
    object.remove("nullable");
    if let Some(entry) = outer.entry("nullable") {
        object.insert(entry.clone());
    } else if all_nullable {
        object.insert(Entry::new("nullable", outer.span, Node::new(Value::Bool(true), outer.span)));
    }
    if outer.get("discriminator").is_none() && object.get("oneOf").is_none() && object.get("anyOf").is_none() {
        object.remove("discriminator");
    }
    if object.get("additionalProperties").and_then(Node::as_bool) == Some(false) {
        object.remove("additionalProperties");
    }
}
