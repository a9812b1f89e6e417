//! Limits on values: `maxLength` and its kind, as far as they make sense.
//!
//! The law: what is sent is held against the limits of the document, so a limit must not make a value unsendable by a slip. A limit of
//! another type than the schema's, such as `minLength` of a number, and a pair that contradicts itself, such as a `minimum` above the
//! `maximum`, are reported and left out; so is a `multipleOf` that is not positive. A pattern that the engine of the generated crates cannot
//! search for in linear time is documented and not checked.

use std::cmp::Ordering;

use openapiv3::AnySchema;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Constraints, Pattern};
use crate::node::{Entry, Node, Number, Object};

use super::context::{At, Context};
use super::{pattern, property_names};

const STRING: &[&str] = &["minLength", "maxLength", "pattern"];
const NUMBER: &[&str] = &["minimum", "maximum", "multipleOf"];
const ARRAY: &[&str] = &["minItems", "maxItems", "uniqueItems"];
const OBJECT: &[&str] = &["minProperties", "maxProperties"];

/// Bounds and their marks, which [`merge_bounds`] merges.
pub(super) const BOUNDS: &[&str] = &["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"];

/// Reads the limits of a schema of a type; `None` where it takes several.
pub(super) fn limits(context: &mut Context<'_>, at: &At<'_>, any: &AnySchema, typ: Option<&str>) -> Constraints {
    let has = |key: &str| at.node.get(key).is_some();
    let dropped: Vec<&str> = [strangers(context, at, typ), contradictions(context, at)].concat();
    let keeps = |key: &str| has(key) && !dropped.contains(&key);
    let count = |key: &str, value: Option<usize>| value.filter(|_| keeps(key)).map(|value| value as u64);
    // The text of a bound is kept: 64-bit integers do not fit the floats of the typed model.
    let bound = |key: &str| Some(text(at.node.get(key)?.as_number()?)).filter(|_| keeps(key));
    let pattern = any.pattern.as_ref().filter(|_| keeps("pattern"));
    Constraints {
        format: any.format.clone(),
        min_length: count("minLength", any.min_length),
        max_length: count("maxLength", any.max_length),
        minimum: bound("minimum").map(|bound| (bound, any.exclusive_minimum == Some(true))),
        maximum: bound("maximum").map(|bound| (bound, any.exclusive_maximum == Some(true))),
        multiple_of: bound("multipleOf"),
        min_items: count("minItems", any.min_items),
        max_items: count("maxItems", any.max_items),
        unique_items: keeps("uniqueItems") && any.unique_items == Some(true),
        min_properties: count("minProperties", any.min_properties),
        max_properties: count("maxProperties", any.max_properties),
        pattern: pattern.map(|text| self::pattern(context, at, text)),
        // Set with the kind.
        constants: Vec::new(),
        names: if matches!(typ, Some("object") | None) { property_names::property_names(context, at) } else { None },
    }
}

/// A number in the grammar of JSON, as it is written where that is the one.
fn text(number: &Number) -> String {
    let is_json = serde_json::from_str::<serde_json::Number>(number.text()).is_ok();
    number.to_json().filter(|_| !is_json).map_or_else(|| number.text().to_owned(), |number| number.to_string())
}

fn pattern(context: &mut Context<'_>, at: &At<'_>, text: &str) -> Pattern {
    let translated = pattern::translate(text);
    if let (Err(reason), Some(place)) = (&translated, at.child("pattern")) {
        context.report(
            Diagnostic::new(Code::UncheckedPattern, place.node.span, format!("this pattern is not checked before sending: {reason}"))
                .pointer(&*place.pointer)
                .help("nothing to do: the server checks it"),
        );
    }
    Pattern { text: text.to_owned(), regex: translated.ok() }
}

/// Limits of other types than the schema's.
fn strangers(context: &mut Context<'_>, at: &At<'_>, typ: Option<&str>) -> Vec<&'static str> {
    let own: &[&str] = match typ {
        Some("string") => STRING,
        Some("number" | "integer") => NUMBER,
        Some("array") => ARRAY,
        Some("object") => OBJECT,
        Some("boolean") => &[],
        _ => return Vec::new(),
    };
    let typ = typ.unwrap_or_default();
    let others = [STRING, NUMBER, ARRAY, OBJECT].concat().into_iter().filter(|key| !own.contains(key) && at.node.get(key).is_some());
    let others: Vec<&str> = others.collect();
    for key in &others {
        let message = format!("`{key}` says nothing of a value of type {typ}");
        // Frameworks write it on every parameter, so that a warning would drown the others.
        let code = if *key == "uniqueItems" { Code::IdleLimit } else { Code::SenselessLimit };
        senseless(context, at, (code, key), &message, "remove it, or mend the type");
    }
    others
}

/// Pairs of limits that no value keeps, and limits that no value can keep at all.
fn contradictions(context: &mut Context<'_>, at: &At<'_>) -> Vec<&'static str> {
    let mut dropped = Vec::new();
    for (least, most) in [("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"), ("minimum", "maximum")]
    {
        let exclusive = ["exclusiveMinimum", "exclusiveMaximum"].iter().any(|key| at.node.get(key).and_then(Node::as_bool) == Some(true));
        let order = at.node.get(least).zip(at.node.get(most)).and_then(|(least, most)| compare(least, most));
        if order == Some(Ordering::Greater) || order == Some(Ordering::Equal) && exclusive && least == "minimum" {
            let message = format!("no value keeps both `{least}` and `{most}`; neither is checked");
            senseless(context, at, (Code::SenselessLimit, most), &message, "mend one of the two");
            dropped.extend([least, most]);
        }
    }
    for (mark, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if at.node.get(mark).and_then(Node::as_bool) == Some(true) && at.node.get(bound).is_none() {
            let message = format!("`{mark}` is about `{bound}`, which is not there");
            senseless(context, at, (Code::SenselessLimit, mark), &message, &format!("add `{bound}`, or remove it"));
        }
    }
    if at.node.get("multipleOf").and_then(Node::as_number).and_then(Number::as_f64).is_some_and(|factor| factor <= 0.0) {
        senseless(context, at, (Code::SenselessLimit, "multipleOf"), "`multipleOf` has to be more than 0", "remove it");
        dropped.push("multipleOf");
    }
    let required = at.node.get("required").and_then(Node::as_array).map_or(0, <[Node]>::len);
    let most = at.node.get("maxProperties").and_then(Node::as_number).and_then(Number::as_u64);
    if most.is_some_and(|most| most < required as u64) {
        senseless(
            context,
            at,
            (Code::SenselessLimit, "maxProperties"),
            "`maxProperties` allows fewer than are required",
            "mend one of the two",
        );
        dropped.push("maxProperties");
    }
    dropped
}

fn senseless(context: &mut Context<'_>, at: &At<'_>, (code, key): (Code, &str), message: &str, help: &str) {
    let Some(place) = at.child(key) else { return };
    context.report(Diagnostic::new(code, place.node.span, message).pointer(&*place.pointer).help(help));
}

/// Which number is larger: whole ones exactly, others as floats.
fn compare(a: &Node, b: &Node) -> Option<Ordering> {
    let (a, b) = (a.as_number()?, b.as_number()?);
    match (a.as_i64(), b.as_i64()) {
        (Some(a), Some(b)) => Some(a.cmp(&b)),
        _ => a.as_f64()?.partial_cmp(&b.as_f64()?),
    }
}

/// Adds the bounds of one part of an `allOf` to those of the others: the tighter one counts, together with its own mark of being exclusive.
pub(super) fn merge_bounds(merged: &mut Object, part: &Object) {
    for (plain, exclusive, looser) in [("minimum", "exclusiveMinimum", Ordering::Less), ("maximum", "exclusiveMaximum", Ordering::Greater)]
    {
        let Some(bound) = part.entry(plain) else { continue };
        let order = merged.get(plain).map(|earlier| compare(earlier, &bound.value));
        let mark = part.entry(exclusive);
        match order {
            None => put(merged, &[Some(bound), mark]),
            Some(Some(order)) if order == looser => {
                merged.remove(plain);
                merged.remove(exclusive);
                put(merged, &[Some(bound), mark]);
            }
            Some(Some(Ordering::Equal)) if mark.is_some_and(|mark| mark.value.as_bool() == Some(true)) => {
                merged.remove(exclusive);
                put(merged, &[mark]);
            }
            Some(_) => {}
        }
    }
}

fn put(merged: &mut Object, entries: &[Option<&Entry>]) {
    for entry in entries.iter().flatten() {
        merged.insert((*entry).clone());
    }
}
