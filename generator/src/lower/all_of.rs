//! Merging of `allOf`.
//!
//! The law, keyword by keyword; "outer" is the schema that has the `allOf`, the parts are its branches with theirs merged before:
//!
//! | keyword | merged value |
//! | --- | --- |
//! | `properties` | all of them; a property that two parts describe differently is the `allOf` of both |
//! | `required` | all of them |
//! | `type` | must agree; `integer` wins over `number`. Where types contradict, the value is any JSON: either type would be wrong for some |
//! | `enum` | the values that all lists have; the first list where they have none in common, since enumerations keep other values |
//! | lower and upper limits | the tighter one, exclusive or not as that one is |
//! | `items` | like a property |
//! | `additionalProperties` | a schema wins over `true`; `false` is dropped, since it would forbid what the other parts bring |
//! | `nullable` | what outer says, else true only if every part says so |
//! | `title`, `description`, `externalDocs`, `example`, `default`, `x-` keys | outer's, else those of the first inline part: what a referenced part says is about that part |
//! | `discriminator` | outer's: a parent's tells its children apart, not this one's |
//! | `oneOf`, `anyOf` | the first one; that of a parent which lists this schema among its branches is dropped, since it tells the children apart |
//! | anything else | the first part's |
//!
//! An `allOf` of one reference, with nothing but texts or `nullable` around, is that type itself.

use std::collections::HashSet;

use crate::diagnostics::{Code, Diagnostic};
use crate::load::Location;
use crate::model::SchemaId;
use crate::node::{Entry, Node, Object, Value};

use super::context::{At, Context};
use super::{limits, schema, union as unions};

/// References that lead from one `allOf` into the next.
const MAX_LEVELS: usize = 256;

/// What an `allOf` comes to.
pub(super) enum Merged {
    /// One reference: the same type.
    Same(SchemaId),
    /// A schema without `allOf`. Boxed, since it is large.
    Node(Box<Node>),
}

/// Keys that say nothing about the shape of a value.
const TEXTS: &[&str] =
    &["title", "description", "example", "default", "deprecated", "externalDocs", "xml", "nullable", "readOnly", "writeOnly"];

/// Merges the `allOf` of a schema. `None` where it contains itself, which is reported.
pub(super) fn merge(context: &mut Context<'_>, at: &At<'_>) -> Option<Merged> {
    if let Some(reference) = only_reference(at.node) {
        return schema::reference_to(context, reference).map(Merged::Same);
    }
    let mut merged =
        Merge { object: Object::default(), contradicts: false, nullable: Vec::new(), open: vec![at.location()], done: HashSet::new() };
    collect(context, at, &mut merged)?;
    let mut object = merged.object;
    if merged.contradicts {
        let texts = object.into_entries().into_iter().filter(|entry| TEXTS.contains(&entry.key.as_str()) || entry.key.starts_with("x-"));
        object = Object::from_entries(texts.collect()).0;
    }
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
    /// The parts have types of which no value has both.
    contradicts: bool,
    /// Whether each part with a shape is nullable.
    nullable: Vec<bool>,
    /// Where the parts stand that are being added, the outermost first.
    open: Vec<Location>,
    /// Parts that references led to. A part that is there already adds nothing, however many ways lead to it.
    done: HashSet<Location>,
}

/// Adds the branches of a node, then the node's own keywords.
fn collect(context: &mut Context<'_>, at: &At<'_>, merged: &mut Merge) -> Option<()> {
    if merged.open.len() > MAX_LEVELS {
        context.refuse(at, format!("this `allOf` leads through more than {MAX_LEVELS} others"));
        return None;
    }
    if let Some(branches) = at.child("allOf") {
        for branch in branches.items() {
            match branch.node.get("$ref") {
                Some(reference) => {
                    let Some(target) = context.resolve(reference) else { continue };
                    let location = target.location();
                    if merged.open.contains(&location) {
                        cycle(context, &branch, &target);
                        return None;
                    }
                    if !merged.done.insert(location.clone()) {
                        continue;
                    }
                    merged.open.push(location);
                    collect(context, &target, merged)?;
                    merged.open.pop();
                    for key in TEXTS {
                        merged.object.remove(key);
                    }
                }
                None => collect(context, &branch, merged)?,
            }
        }
    }
    if let Some(object) = at.node.as_object() {
        merged.nullable.push(at.node.get("nullable").and_then(Node::as_bool) == Some(true));
        limits::merge_bounds(&mut merged.object, object);
        // A parent whose union lists its children: the child takes the fields, and is not the union.
        let is_parent = unions::leads_to(context, at, &merged.open);
        let skipped =
            |key: &str| key == "allOf" || limits::BOUNDS.contains(&key) || is_parent && ["oneOf", "anyOf", "discriminator"].contains(&key);
        for entry in object.iter().filter(|entry| !skipped(&entry.key)) {
            if !context.expansion.pay(&entry.value) {
                context.refuse(at, "merging every `allOf` would make the document many times as large");
                return None;
            }
            add(context, entry, merged);
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
fn add(context: &mut Context<'_>, entry: &Entry, merged: &mut Merge) {
    let Some(earlier) = merged.object.get_mut(&entry.key) else {
        merged.object.insert(entry.clone());
        return;
    };
    let later = &entry.value;
    // What can become large is changed in place: a copy for each part would take the square of its size.
    match entry.key.as_str() {
        "properties" => properties(earlier, later),
        "required" => union(earlier, later),
        _ if same(earlier, later) => {}
        "items" => *earlier = both(earlier, later),
        "type" => {
            if let Some(both) = typ(earlier, later) {
                *earlier = both;
            } else {
                merged.contradicts = true;
                contradiction(context, earlier, later);
            }
        }
        "enum" => *earlier = members(context, earlier, later),
        "additionalProperties" => *earlier = additional(earlier, later),
        "minLength" | "minItems" | "minProperties" => *earlier = tighter(earlier, later, |a, b| a >= b),
        "maxLength" | "maxItems" | "maxProperties" => *earlier = tighter(earlier, later, |a, b| a <= b),
        "oneOf" | "anyOf" => two_unions(context, earlier, later),
        "title" | "description" | "externalDocs" | "example" | "default" | "deprecated" | "readOnly" | "writeOnly" => {
            earlier.clone_from(later);
        }
        _ => {}
    }
}

/// The same value, wherever it stands. The order of keys says nothing.
fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|entry| b.get(&entry.key).is_some_and(|other| same(&entry.value, other)))
        }
        (Value::Number(a), Value::Number(b)) => a.to_json() == b.to_json(),
        (a, b) => a == b,
    }
}

fn properties(earlier: &mut Node, later: &Node) {
    let (Value::Object(merged), Some(others)) = (&mut earlier.value, later.as_object()) else { return };
    for entry in others {
        match merged.get_mut(&entry.key) {
            Some(known) if same(known, &entry.value) => {}
            Some(known) => *known = both(known, &entry.value),
            None => drop(merged.insert(entry.clone())),
        }
    }
}

/// The `allOf` of two schemas, to be merged when its turn comes.
fn both(earlier: &Node, later: &Node) -> Node {
    let branches = Node::new(Value::Array(vec![earlier.clone(), later.clone()]), later.span);
    let (object, _) = Object::from_entries(vec![Entry::new("allOf", later.span, branches)]);
    Node::new(Value::Object(object), later.span)
}

fn union(earlier: &mut Node, later: &Node) {
    let (Value::Array(all), Some(others)) = (&mut earlier.value, later.as_array()) else { return };
    let known: HashSet<String> = all.iter().filter_map(Node::as_str).map(str::to_owned).collect();
    all.extend(others.iter().filter(|item| item.as_str().is_none_or(|name| !known.contains(name))).cloned());
}

/// The type that both allow.
fn typ(earlier: &Node, later: &Node) -> Option<Node> {
    match (earlier.as_str(), later.as_str()) {
        (Some("number"), Some("integer")) => Some(later.clone()),
        (Some("integer"), Some("number")) => Some(earlier.clone()),
        _ => None,
    }
}

fn contradiction(context: &mut Context<'_>, earlier: &Node, later: &Node) {
    let name = |node: &Node| node.as_str().map_or_else(|| node.in_words(), |name| format!("`{name}`"));
    context.report(
        Diagnostic::new(Code::AllOfConflict, later.span, "the parts of this `allOf` have different types, so that no value fits")
            .label(format!("{} here; it becomes any JSON value", name(later)))
            .secondary(earlier.span, format!("{} here", name(earlier)))
            .help("give the parts the same type, or use `oneOf` if either is meant"),
    );
}

fn members(context: &mut Context<'_>, earlier: &Node, later: &Node) -> Node {
    let (Some(a), Some(b)) = (earlier.as_array(), later.as_array()) else { return earlier.clone() };
    let common: Vec<Node> = a.iter().filter(|value| b.iter().any(|other| same(other, value))).cloned().collect();
    if common.is_empty() {
        context.report(
            Diagnostic::new(
                Code::AllOfConflict,
                later.span,
                "the enumerations of this `allOf` have no value in common, so that no value fits",
            )
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::{Mode, Target, generate_text};

    /// The types of two fields of `Pet`, whose parts are given.
    fn field(first: &str, second: &str) -> String {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    Pet:\n      allOf:\n        \
             - {{ properties: {{ a: {first} }} }}\n        - {{ properties: {{ a: {second} }} }}\n"
        );
        let target = Target { package: "t".into(), source: "t.yaml".into(), command: "make".into(), workspace: false };
        let files = generate_text(Path::new("t.yaml"), text, &target, Mode::Lenient).files.expect("a crate");
        let file = files.get("src/types/pet.rs").expect("the file of the schema").to_owned();
        let line = file.lines().find_map(|line| line.trim().strip_prefix("pub a: "));
        line.unwrap_or_default().trim_end_matches(',').to_owned()
    }

    #[test]
    fn types_that_contradict_each_other_are_any_value() {
        assert_eq!(field("{ type: string }", "{ type: string, maxLength: 3 }"), "Option<String>");
        assert_eq!(field("{ type: number }", "{ type: integer }"), "Option<i64>");
        for (first, second) in [
            ("{ type: string }", "{ type: integer }"),
            ("{ type: integer }", "{ type: string }"),
            ("{ type: string, enum: [b] }", "{ type: array, items: { type: string } }"),
            ("{ type: object, properties: { b: { type: string } } }", "{ type: string }"),
        ] {
            assert_eq!(field(first, second), "Option<Value>", "{first} and {second}");
        }
        assert_eq!(
            field("{ type: array, items: { type: string } }", "{ type: array, items: { type: integer } }"),
            "Option<Vec<Value>>",
            "no more than what contradicts is lost"
        );
    }
}
