//! Random values of a schema.
//!
//! In: a Schema Object of a description, with its references as these tests' own reader leaves them. Out: a strategy. A keyword that it
//! does not know is a panic, so that nothing goes untried by accident.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;
use serde_json::{Map, Value, json};
use tests::spec::Api;

/// Which values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Such as the description allows.
    Documented,
    /// The same, but that enumerations have values that the description does not know, and dates that no parser takes.
    Future,
}

/// How deep references are followed where the schema does not demand it.
const DEPTH: usize = 5;

/// What random values are made of.
pub(crate) struct Maker<'a> {
    pub(crate) api: &'a Api,
    pub(crate) mode: Mode,
    /// As a request has them: without what is read-only.
    pub(crate) request: bool,
}

impl Maker<'_> {
    /// A strategy for values of a schema.
    pub(crate) fn value(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        if schema.get("$ref").is_some() {
            return self.value(self.api.resolve(schema), depth + 1);
        }
        let value = self.present(schema, depth);
        if schema.get("nullable") == Some(&json!(true)) { prop_oneof![1 => Just(Value::Null), 3 => value].boxed() } else { value }
    }

    fn present(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
            let mut branches: Vec<_> = branches.iter().map(|branch| self.value(branch, depth)).collect();
            if self.mode == Mode::Future {
                branches.push(any_json());
            }
            return proptest::strategy::Union::new(branches).boxed();
        }
        if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
            let parts: Vec<_> = parts.iter().map(|part| self.value(part, depth)).collect();
            return parts.prop_map(joined).boxed();
        }
        known(schema);
        match schema.get("type").and_then(Value::as_str) {
            None => any_json(),
            Some("boolean") => any::<bool>().prop_map(Value::Bool).boxed(),
            Some("integer") => any::<i64>().prop_map(Value::from).boxed(),
            Some("number") => number(),
            Some("string") => self.text(schema),
            Some("array") => self.array(schema, depth),
            Some("object") => self.object(schema, depth),
            Some(other) => panic!("no type: {other}"),
        }
    }

    fn text(&self, schema: &Value) -> BoxedStrategy<Value> {
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let known = select(values.clone());
            return match self.mode {
                Mode::Documented => known.boxed(),
                Mode::Future => prop_oneof![known, "[a-z \u{e9}]{0,8}".prop_map(Value::from)].boxed(),
            };
        }
        let count = |key: &str| schema.get(key).and_then(Value::as_u64).map(|count| usize::try_from(count).expect("it fits"));
        let (least, most) = (count("minLength").unwrap_or(0), count("maxLength").unwrap_or(40).min(40));
        let made = match (schema.get("pattern").and_then(Value::as_str), schema.get("format").and_then(Value::as_str)) {
            (Some(pattern), _) => string_regex(pattern.trim_start_matches('^').trim_end_matches('$')).expect("a pattern").boxed(),
            (None, Some("date-time")) => self.date_time(),
            // Lower case: a `Uuid` writes itself so, see `numbers_and_texts`.
            (None, Some("uuid")) => "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}".boxed(),
            (None, Some("uri")) => {
                "https://[a-z]{1,9}\\.example/[a-z0-9%2F]{0,9}(\\?[a-z]=%20)?".prop_filter("valid", |uri| valid(uri)).boxed()
            }
            (None, Some("email")) => "[a-z]{1,9}@[a-z]{1,9}\\.example".boxed(),
            (None, Some("hostname")) => "[a-z]{1,9}(\\.[a-z]{1,9}){0,2}".boxed(),
            (None, None | Some("password")) => vec(any::<char>(), least..=most).prop_map(String::from_iter).boxed(),
            (None, Some(other)) => panic!("the tests have no values of the format {other}"),
        };
        let fits = move |text: &String| (least..=most).contains(&text.chars().count());
        if schema.get("format").is_some() {
            made.prop_map(Value::from).boxed()
        } else {
            made.prop_filter("length", fits).prop_map(Value::from).boxed()
        }
    }

    fn date_time(&self) -> BoxedStrategy<String> {
        let valid = "20[0-9]{2}-0[1-9]-[12][0-9][Tt][01][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,12})?([Zz]|[+-]0[0-9]:[03]0)";
        match self.mode {
            Mode::Documented => valid.boxed(),
            Mode::Future => prop_oneof![valid, "20[0-9]{2}-01-12T18:26:10(\\.00\\.5365Z)?", "[a-z ]{0,9}"].boxed(),
        }
    }

    fn array(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        let items = match schema.get("items") {
            Some(_) if depth > DEPTH => return Just(json!([])).boxed(),
            Some(items) => self.value(items, depth + 1),
            None => any_json(),
        };
        let is_unique = schema.get("uniqueItems") == Some(&json!(true));
        let list = vec(items, 0..3).prop_map(move |mut items| {
            if is_unique {
                items.dedup();
            }
            Value::Array(items)
        });
        list.boxed()
    }

    /// Each property is there or not, where it need not be.
    fn object(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        let names: Vec<String> = properties.into_iter().flat_map(Map::keys).cloned().collect();
        let mut members: BoxedStrategy<Map<String, Value>> = Just(Map::new()).boxed();
        for (name, property) in properties.into_iter().flatten() {
            if self.request && property.get("readOnly") == Some(&json!(true)) {
                continue;
            }
            let member = match (required.contains(&name.as_str()), depth > DEPTH) {
                (true, _) => self.value(property, depth + 1).prop_map(Some).boxed(),
                (false, true) => continue,
                (false, false) => proptest::option::of(self.value(property, depth + 1)).boxed(),
            };
            let name = name.clone();
            let with = |(mut members, (name, member)): (Map<String, Value>, (String, Option<Value>))| {
                members.extend(member.map(|member| (name, member)));
                members
            };
            members = (members, (Just(name), member)).prop_map(with).boxed();
        }
        let rest = match schema.get("additionalProperties") {
            None | Some(Value::Bool(false)) => return members.prop_map(Value::Object).boxed(),
            // An object that says nothing of its properties has any.
            Some(Value::Bool(true)) => any_json(),
            Some(values) => self.value(values, depth + 1),
        };
        let rest = btree_map(".{0,6}".prop_filter("another name", move |name| !names.contains(name)), rest, 0..3);
        let all = (members, rest).prop_map(|(mut members, rest)| {
            members.extend(rest);
            Value::Object(members)
        });
        all.boxed()
    }
}

/// One object of several.
fn joined(parts: Vec<Value>) -> Value {
    let members = parts.into_iter().filter_map(|part| match part {
        Value::Object(members) => Some(members),
        _ => None,
    });
    Value::Object(members.flatten().collect())
}

/// Numbers as `f64` holds them; what becomes of others stands in `numbers_and_texts`.
fn number() -> BoxedStrategy<Value> {
    let whole = (-(1_i64 << 53)..=1 << 53).prop_map(Value::from);
    let fraction = any::<f64>().prop_filter("a fraction", |number| number.is_finite() && number.fract() != 0.0).prop_map(Value::from);
    prop_oneof![whole, fraction, (-100..100_i64).prop_map(Value::from)].boxed()
}

fn any_json() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::Bool), number(), ".{0,6}".prop_map(Value::from)];
    let nested = leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![vec(inner.clone(), 0..3).prop_map(Value::from), btree_map(".{0,4}", inner, 0..3).prop_map(|members| json!(members))]
    });
    nested.boxed()
}

/// Percent signs stand before two digits.
fn valid(uri: &str) -> bool {
    uri.split('%').skip(1).all(|after| after.len() >= 2 && after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()))
}

/// Every keyword is one of those that the strategies keep, or says nothing of values.
fn known(schema: &Value) {
    const KEPT: [&str; 13] = [
        "type",
        "format",
        "enum",
        "nullable",
        "minLength",
        "maxLength",
        "pattern",
        "items",
        "uniqueItems",
        "properties",
        "required",
        "additionalProperties",
        "readOnly",
    ];
    const SILENT: [&str; 7] = ["title", "description", "example", "default", "writeOnly", "deprecated", "discriminator"];
    let keys = schema.as_object().into_iter().flat_map(Map::keys).map(String::as_str);
    let unknown: Vec<&str> = keys.filter(|key| !KEPT.contains(key) && !SILENT.contains(key) && !key.starts_with("x-")).collect();
    assert_eq!(unknown, Vec::<&str>::new(), "the tests have no values for these keywords");
}
