//! What the calls of an API have left untried.
//!
//! In: what the checks found in each request. Out: the operations, parameters and properties of bodies that no request
//! had, and the optional ones that every request had.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::check::Finding;
use crate::spec::{Api, Location, Operation};

/// What was seen of each operation.
#[derive(Debug, Default)]
pub struct Coverage {
    operations: BTreeMap<String, Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    sent: BTreeSet<(Location, String)>,
    left_out: BTreeSet<(Location, String)>,
    properties: BTreeSet<String>,
    properties_left_out: BTreeSet<String>,
    with_body: bool,
    without_body: bool,
    with_example: bool,
}

impl Coverage {
    /// Remembers a request.
    pub fn record(&mut self, api: &Api, finding: &Finding) {
        let id = finding.operation.as_deref();
        let Some(operation) = id.and_then(|id| api.operation(id)) else {
            return;
        };
        let seen = self.operations.entry(operation.id.clone()).or_default();
        for parameter in &operation.parameters {
            let key = (parameter.location, parameter.name.clone());
            if finding.parameters.contains(&key) {
                seen.sent.insert(key);
            } else {
                seen.left_out.insert(key);
            }
        }
        let (Some(body), Some(value)) = (&operation.body, &finding.body) else {
            seen.without_body = true;
            return;
        };
        seen.with_body = true;
        seen.with_example |= body.content.example.as_ref() == Some(value);
        let mut names = BTreeSet::new();
        properties(api, &body.content.schema, Some(value), "", &mut Vec::new(), &mut names);
        for name in optional(api, &body.content.schema) {
            if !names.contains(&name) {
                seen.properties_left_out.insert(name);
            }
        }
        seen.properties.extend(names);
    }

    /// The ids of the operations that were called.
    pub fn called(&self) -> BTreeSet<&str> {
        self.operations.keys().map(String::as_str).collect()
    }

    /// What the calls should have tried and did not, one sentence each.
    pub fn gaps(&self, api: &Api) -> Vec<String> {
        let mut gaps = Vec::new();
        for operation in &api.operations {
            if let Some(seen) = self.operations.get(&operation.id) {
                gaps_of(api, operation, seen, &mut gaps);
            }
        }
        gaps
    }
}

fn gaps_of(api: &Api, operation: &Operation, seen: &Seen, gaps: &mut Vec<String>) {
    let id = &operation.id;
    for parameter in &operation.parameters {
        let key = (parameter.location, parameter.name.clone());
        if !seen.sent.contains(&key) {
            gaps.push(format!("{id}: no call has the parameter `{}`", key.1));
        }
        if !parameter.required && !seen.left_out.contains(&key) {
            gaps.push(format!("{id}: no call leaves out the parameter `{}`", key.1));
        }
    }
    let Some(body) = &operation.body else {
        return;
    };
    if !seen.with_body {
        gaps.push(format!("{id}: no call has a body"));
    }
    if !body.required && !seen.without_body {
        gaps.push(format!("{id}: no call leaves out the body"));
    }
    if body.content.example.is_some() && !seen.with_example {
        gaps.push(format!("{id}: no call sends the documented example"));
    }
    let mut names = BTreeSet::new();
    properties(api, &body.content.schema, None, "", &mut Vec::new(), &mut names);
    for name in names.difference(&seen.properties) {
        gaps.push(format!("{id}: no body has `{name}`"));
    }
    for name in optional(api, &body.content.schema) {
        if !seen.properties_left_out.contains(&name) {
            gaps.push(format!("{id}: no body leaves out `{name}`"));
        }
    }
}

/// Collects the properties of a schema, such as `targets[].logic`; with a value, only those that it has.
fn properties(api: &Api, schema: &Value, value: Option<&Value>, path: &str, open: &mut Vec<String>, names: &mut BTreeSet<String>) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        // Without a value, a recursive schema has no end.
        if value.is_some() || !open.iter().any(|entry| entry == reference) {
            open.push(reference.to_owned());
            properties(api, api.resolve(schema), value, path, open, names);
            open.pop();
        }
        return;
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for part in schema.get(key).and_then(Value::as_array).into_iter().flatten() {
            properties(api, part, value, path, open, names);
        }
    }
    let named = schema.get("properties").and_then(Value::as_object);
    for (name, property) in named.into_iter().flatten() {
        let inner = value.map(|value| value.get(name));
        if property.get("readOnly") == Some(&json!(true)) || inner == Some(None) {
            continue;
        }
        let path = format!("{path}.{name}").trim_start_matches('.').to_owned();
        properties(api, property, inner.flatten(), &path, open, names);
        names.insert(path);
    }
    if let Some(items) = schema.get("items") {
        each(api, items, value.map(values), &format!("{path}[]"), open, names);
    }
    if let Some(others) = schema.get("additionalProperties").filter(|others| **others != json!(false)) {
        let others = if others.is_object() { others.clone() } else { json!({}) };
        let is_other = |name: &String| named.is_none_or(|named| !named.contains_key(name));
        let members = value.map(|value| {
            let members = value.as_object().into_iter().flatten();
            members.filter(|(name, _)| is_other(name)).map(|(_, member)| member).collect()
        });
        let path = format!("{path}.*").trim_start_matches('.').to_owned();
        if members.as_ref().is_none_or(|members: &Vec<_>| !members.is_empty()) {
            names.insert(path.clone());
        }
        each(api, &others, members, &path, open, names);
    }
}

fn values(value: &Value) -> Vec<&Value> {
    value.as_array().into_iter().flatten().collect()
}

fn each(api: &Api, schema: &Value, values: Option<Vec<&Value>>, path: &str, open: &mut Vec<String>, names: &mut BTreeSet<String>) {
    match values {
        Some(values) => {
            for value in values {
                properties(api, schema, Some(value), path, open, names);
            }
        }
        None => properties(api, schema, None, path, open, names),
    }
}

/// The optional properties of the body itself, without those inside of them.
fn optional(api: &Api, schema: &Value) -> Vec<String> {
    let schema = api.resolve(schema);
    let required = schema.get("required").and_then(Value::as_array);
    let named = schema.get("properties").and_then(Value::as_object);
    let named = named.into_iter().flatten();
    named
        .filter(|(_, property)| property.get("readOnly") != Some(&json!(true)))
        .map(|(name, _)| name.clone())
        .filter(|name| !required.into_iter().flatten().any(|entry| entry == name))
        .collect()
}
