//! The parameters of a request against those of its operation.
//!
//! In: the raw parts of a request. Out: which parameters were sent, and what is wrong with them.

use serde_json::{Number, Value};

use crate::json_schema::{Direction, Schemas};
use crate::request::{Received, Route, decode};
use crate::spec::{Api, Location, Operation, Parameter, Scheme};

/// The headers that every HTTP client sends.
const USUAL_HEADERS: [&str; 7] = ["accept", "authorization", "content-length", "content-type", "cookie", "host", "user-agent"];

/// A parameter that was sent: its place, its name and its texts, decoded.
type Sent = (Location, String, Vec<String>);

/// Checks the parameters; returns the names of those that were sent.
pub fn check(
    api: &Api,
    schemas: &Schemas,
    route: &Route<'_>,
    received: &Received,
    violations: &mut Vec<String>,
) -> Vec<(Location, String)> {
    let mut sent = Vec::new();
    path(route, &mut sent, violations);
    query(received, &mut sent, violations);
    headers(route.operation, received, &mut sent, violations);
    cookies(api, received, &mut sent);
    for (location, name, texts) in &sent {
        match find(route.operation, *location, name) {
            Some(parameter) => value(api, schemas, parameter, texts, violations),
            None => violations.push(format!("{location:?} parameter `{name}` is not in the spec")),
        }
    }
    for parameter in &route.operation.parameters {
        let key = (parameter.location, parameter.name.as_str());
        let is_sent = sent.iter().any(|(place, name, _)| (*place, name.as_str()) == key);
        if parameter.required && !is_sent {
            let Parameter { name, location, .. } = parameter;
            violations.push(format!("{location:?} parameter `{name}` is missing"));
        }
    }
    sent.into_iter().map(|(location, name, _)| (location, name)).collect()
}

fn find<'a>(operation: &'a Operation, location: Location, name: &str) -> Option<&'a Parameter> {
    let mut parameters = operation.parameters.iter();
    parameters.find(|parameter| parameter.location == location && parameter.name == name)
}

fn path(route: &Route<'_>, sent: &mut Vec<Sent>, violations: &mut Vec<String>) {
    for (name, raw) in &route.values {
        let text = decode(raw).unwrap_or_else(|reason| {
            violations.push(format!("Path parameter `{name}`: {reason}"));
            (*raw).to_owned()
        });
        sent.push((Location::Path, (*name).to_owned(), vec![text]));
    }
}

/// Reads the query in the style `form` exploded: an array repeats its name.
fn query(received: &Received, sent: &mut Vec<Sent>, violations: &mut Vec<String>) {
    let query = received.query.as_deref();
    for pair in query.into_iter().flat_map(|query| query.split('&')) {
        let Some((name, value)) = pair.split_once('=') else {
            violations.push(format!("`{pair}` in the query is not a name with a value"));
            continue;
        };
        let (name, value) = match (decode(name), decode(value)) {
            (Ok(name), Ok(value)) => (name, value),
            (Err(reason), _) | (_, Err(reason)) => {
                violations.push(format!("query: {reason}"));
                continue;
            }
        };
        let known = sent.iter_mut().find(|(location, known, _)| *location == Location::Query && *known == name);
        match known {
            Some((_, _, texts)) => texts.push(value),
            None => sent.push((Location::Query, name, vec![value])),
        }
    }
}

fn headers(operation: &Operation, received: &Received, sent: &mut Vec<Sent>, violations: &mut Vec<String>) {
    for name in received.headers.keys() {
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.location == Location::Header && parameter.name.eq_ignore_ascii_case(name.as_str()));
        let value = received.header(name.as_str()).unwrap_or_default();
        match parameter {
            Some(parameter) => sent.push((Location::Header, parameter.name.clone(), vec![value])),
            None if USUAL_HEADERS.contains(&name.as_str()) => {}
            None => violations.push(format!("Header parameter `{name}` is not in the spec")),
        }
    }
}

/// Reads the cookies; those that carry credentials are looked at elsewhere.
fn cookies(api: &Api, received: &Received, sent: &mut Vec<Sent>) {
    for (name, value) in received.cookies() {
        let is_credential = api.schemes.values().any(|scheme| *scheme == Scheme::Cookie(name.clone()));
        if !is_credential {
            sent.push((Location::Cookie, name, vec![value]));
        }
    }
}

fn value(api: &Api, schemas: &Schemas, parameter: &Parameter, texts: &[String], violations: &mut Vec<String>) {
    let Parameter { name, location, .. } = parameter;
    let schema = api.resolve(&parameter.schema);
    let value = match (schema.get("type").and_then(Value::as_str), texts) {
        (Some("array"), texts) if *location == Location::Query => {
            let items = schema.get("items").map(|items| api.resolve(items));
            let items = texts.iter().map(|text| typed(items, text));
            Value::Array(items.collect())
        }
        (Some("array" | "object"), _) => {
            violations.push(format!("the checks cannot read {location:?} parameter `{name}`"));
            return;
        }
        (_, [text]) => typed(Some(schema), text),
        _ => {
            violations.push(format!("{location:?} parameter `{name}` stands there more than once"));
            return;
        }
    };
    let found = schemas.check(&parameter.schema, Direction::Request, &value);
    violations.extend(found.iter().map(|reason| format!("{location:?} parameter `{name}`: {reason}")));
}

/// A text as the value that its schema makes of it; what does not fit stays a text, and fails the validation.
fn typed(schema: Option<&Value>, text: &str) -> Value {
    let kind = schema.and_then(|schema| schema.get("type")).and_then(Value::as_str);
    let parsed = match kind {
        Some("integer" | "number") => serde_json::from_str::<Number>(text).ok().map(Value::Number),
        Some("boolean") => text.parse().ok().map(Value::Bool),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::String(text.to_owned()))
}
