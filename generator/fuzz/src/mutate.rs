//! Documents to hostile documents: a value tree in, a mutated tree or text out.

use serde_json::{Map, Value, json};

use crate::choices::Choices;
use crate::odd::{KEYWORDS, NUMBERS, TEXTS, WORDS};

/// Begins a string that becomes a bare number in the text.
const NUMBER_SIGN: &str = "\u{e000}number:";

/// Trees are not grown beyond this many values, so that the time of a run says something about the generator.
const LARGEST: usize = 20_000;

/// The text of a mutated document, as JSON. YAML 1.2 reads it as well.
pub fn text(seed: &Value, choices: &mut Choices<'_>) -> String {
    let mut document = seed.clone();
    let steps = 1 + choices.below(12);
    for _ in 0..steps {
        step(&mut document, choices);
        if choices.is_empty() || size(&document) > LARGEST {
            break;
        }
    }
    with_bare_numbers(&document.to_string())
}

/// How many values a tree has.
pub fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(size).sum::<usize>(),
        Value::Object(object) => object.values().map(size).sum(),
        _ => 0,
    }
}

/// One mutation somewhere.
fn step(document: &mut Value, choices: &mut Choices<'_>) {
    let donor = pick(document, choices).clone();
    let pointer = pointer_of_some(document, choices);
    let place = place(document, choices);
    match choices.below(12) {
        0 => drop_one(place, choices),
        1 => rename_key(place, choices),
        2 => duplicate(place, choices),
        3 => swap(place, choices),
        4 => *place = scalar(choices),
        5 => *place = donor,
        6 => *place = json!({ "$ref": pointer }),
        7 => *place = nested(place.take(), choices),
        8 => add_keyword(place, donor, choices),
        9 => change_text(place, choices),
        10 => splice_reference(place, &pointer, choices),
        _ => add_construct(place, &pointer, choices),
    }
}

/// A place to change. Every second one is a container, since most values are texts of descriptions.
fn place<'v>(document: &'v mut Value, choices: &mut Choices<'_>) -> &'v mut Value {
    let containers = choices.rarely(2);
    let count = count(document, containers);
    let mut index = choices.below(count);
    let path = path_to(document, &mut index, containers).unwrap_or_default();
    path.iter().fold(document, |value, step| match value {
        Value::Array(items) => &mut items[*step],
        Value::Object(object) => object.values_mut().nth(*step).expect("the path was just walked"),
        other => other,
    })
}

fn pick<'v>(document: &'v Value, choices: &mut Choices<'_>) -> &'v Value {
    let mut index = choices.below(count(document, true));
    let path = path_to(document, &mut index, true).unwrap_or_default();
    let found = path.iter().fold(document, |value, step| children(value).nth(*step).unwrap_or(value));
    // A large graft says no more than a small one.
    if size(found) > 300 { &Value::Null } else { found }
}

fn children(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Array(items) => Box::new(items.iter()),
        Value::Object(object) => Box::new(object.values()),
        _ => Box::new(std::iter::empty()),
    }
}

fn count(value: &Value, containers: bool) -> usize {
    let own = usize::from(!containers || value.is_array() || value.is_object());
    own + children(value).map(|child| count(child, containers)).sum::<usize>()
}

/// The way to the value with this index, counted in the order of the text.
fn path_to(value: &Value, index: &mut usize, containers: bool) -> Option<Vec<usize>> {
    if !containers || value.is_array() || value.is_object() {
        if *index == 0 {
            return Some(Vec::new());
        }
        *index -= 1;
    }
    children(value).enumerate().find_map(|(step, child)| {
        let mut path = path_to(child, index, containers)?;
        path.insert(0, step);
        Some(path)
    })
}

/// A reference to some container of the document, mostly one that was meant to be referred to.
fn pointer_of_some(document: &Value, choices: &mut Choices<'_>) -> String {
    if !choices.rarely(4) {
        for group in ["/components/schemas", "/definitions", "/components/parameters", "/components/responses"] {
            let Some(Value::Object(members)) = document.pointer(group) else { continue };
            let names: Vec<&str> = members.keys().map(String::as_str).collect();
            if !names.is_empty() && !choices.rarely(4) {
                return format!("#{group}/{}", escaped(choices.one(&names)));
            }
        }
    }
    let mut index = choices.below(count(document, true));
    let path = path_to(document, &mut index, true).unwrap_or_default();
    let mut pointer = "#".to_owned();
    let mut value = document;
    for step in path {
        pointer.push('/');
        match value {
            Value::Object(object) => {
                let Some((key, child)) = object.iter().nth(step) else { break };
                pointer.push_str(&escaped(key));
                value = child;
            }
            Value::Array(items) => {
                pointer.push_str(&step.to_string());
                value = &items[step];
            }
            _ => break,
        }
    }
    pointer
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1").replace('%', "%25")
}

fn drop_one(place: &mut Value, choices: &mut Choices<'_>) {
    match place {
        Value::Object(object) if !object.is_empty() => {
            let key = key_of(object, choices);
            object.shift_remove(&key);
        }
        Value::Array(items) if !items.is_empty() => drop(items.remove(choices.below(items.len()))),
        other => *other = Value::Null,
    }
}

fn key_of(object: &Map<String, Value>, choices: &mut Choices<'_>) -> String {
    object.keys().nth(choices.below(object.len())).cloned().unwrap_or_default()
}

fn odd_key(choices: &mut Choices<'_>) -> String {
    match choices.below(4) {
        0 => choices.one(KEYWORDS).to_owned(),
        1 => "longname".repeat(40),
        _ => choices.one(TEXTS).to_owned(),
    }
}

/// Renames in place, so that the order stays.
fn rename_key(place: &mut Value, choices: &mut Choices<'_>) {
    let Value::Object(object) = place else { return change_text(place, choices) };
    if object.is_empty() {
        return;
    }
    let old = key_of(object, choices);
    let new = match choices.below(5) {
        0 => old.to_uppercase(),
        1 => format!("{old}{}", choices.one(TEXTS)),
        _ => odd_key(choices),
    };
    *object = std::mem::take(object).into_iter().map(|(key, value)| if key == old { (new.clone(), value) } else { (key, value) }).collect();
}

fn duplicate(place: &mut Value, choices: &mut Choices<'_>) {
    match place {
        Value::Object(object) if !object.is_empty() => {
            let key = key_of(object, choices);
            let copy = object[&key].clone();
            let name = if choices.rarely(2) { odd_key(choices) } else { format!("{key} {}", choices.below(3)) };
            object.insert(name, copy);
        }
        Value::Array(items) if !items.is_empty() => {
            let copy = items[choices.below(items.len())].clone();
            items.push(copy);
        }
        _ => {}
    }
}

fn swap(place: &mut Value, choices: &mut Choices<'_>) {
    match place {
        Value::Object(object) if !object.is_empty() => {
            let (a, b) = (key_of(object, choices), key_of(object, choices));
            let first = object[&a].clone();
            let second = std::mem::replace(&mut object[&b], first);
            object[&a] = second;
        }
        Value::Array(items) if !items.is_empty() => {
            let (a, b) = (choices.below(items.len()), choices.below(items.len()));
            items.swap(a, b);
        }
        _ => {}
    }
}

/// A value of another type.
fn scalar(choices: &mut Choices<'_>) -> Value {
    match choices.below(10) {
        0 => Value::Null,
        1 => Value::Bool(choices.rarely(2)),
        2 | 3 => Value::String(format!("{NUMBER_SIGN}{}", choices.one(NUMBERS))),
        4 => json!([]),
        5 => json!({}),
        6 => json!("long text ".repeat(1000)),
        7 => json!(choices.one(WORDS)),
        _ => json!(choices.one(TEXTS)),
    }
}

/// The value below many levels of one construct.
fn nested(value: Value, choices: &mut Choices<'_>) -> Value {
    const LEVELS: [usize; 6] = [1, 2, 5, 30, 100, 300];
    let levels = LEVELS[choices.below(LEVELS.len())];
    let way = choices.below(9);
    (0..levels).fold(value, |inner, level| match way {
        0 => json!({ "type": "array", "items": inner }),
        1 => json!({ "type": "object", "properties": { "a": inner } }),
        2 => json!({ "allOf": [inner, { "type": "object", "properties": { format!("b{level}"): { "type": "string" } } }] }),
        3 => json!({ "oneOf": [inner, { "type": "string" }] }),
        4 => json!({ "type": "object", "additionalProperties": inner }),
        5 => json!({ "anyOf": [inner, { "type": "null" }] }),
        6 => json!({ "not": inner }),
        7 => json!([inner]),
        _ => json!({ "a": inner }),
    })
}

fn add_keyword(place: &mut Value, donor: Value, choices: &mut Choices<'_>) {
    let key = choices.one(KEYWORDS).to_owned();
    let value = match choices.below(4) {
        0 => donor,
        1 => json!([scalar(choices), scalar(choices)]),
        2 => Value::Bool(true),
        _ => scalar(choices),
    };
    match place {
        Value::Object(object) => drop(object.insert(key, value)),
        Value::Array(items) => items.push(value),
        other => *other = json!({ key: value }),
    }
}

fn change_text(place: &mut Value, choices: &mut Choices<'_>) {
    let odd = choices.one(TEXTS);
    *place = match place {
        Value::String(text) => match choices.below(4) {
            0 => json!(format!("{odd}{text}")),
            1 => json!(format!("{text}{odd}")),
            2 => json!(choices.one(WORDS)),
            _ => json!(odd),
        },
        Value::Object(object) if !object.is_empty() => {
            let key = key_of(object, choices);
            object[&key] = json!(odd);
            return;
        }
        _ => json!(odd),
    };
}

/// A reference beside what is there, or under one of its keys: circles come of this.
fn splice_reference(place: &mut Value, pointer: &str, choices: &mut Choices<'_>) {
    let reference = json!({ "$ref": pointer });
    let Value::Object(object) = place else {
        *place = json!([reference]);
        return;
    };
    match choices.below(6) {
        0 => drop(object.insert("$ref".to_owned(), json!(pointer))),
        1 => drop(object.insert("items".to_owned(), reference)),
        2 => drop(object.insert("additionalProperties".to_owned(), reference)),
        3 => drop(object.insert("properties".to_owned(), json!({ "self": reference, "list": { "type": "array", "items": reference } }))),
        way => {
            let key = choices.one(&["allOf", "oneOf", "anyOf"]);
            let list = object.entry(key).or_insert_with(|| json!([]));
            let nested = json!({ "type": "object", "properties": { "a": { "allOf": [reference, { "properties": { "b": reference } }] } } });
            if let Value::Array(items) = list {
                items.push(if way == 4 { reference } else { nested });
            }
        }
    }
}

/// Whole constructs that real documents have too few of.
fn add_construct(place: &mut Value, pointer: &str, choices: &mut Choices<'_>) {
    let odd = choices.one(TEXTS);
    let other = choices.one(TEXTS);
    let construct = match choices.below(14) {
        0 => json!({ "type": "string", "enum": [odd, other, odd.to_uppercase(), format!("{odd}!"), format!("{other}?")], "default": odd }),
        1 => json!({ "type": "integer", "enum": [1, -1, 0, format!("{NUMBER_SIGN}{}", choices.one(NUMBERS))] }),
        2 => {
            json!({ "type": "object", "required": [odd, other, "absent"], "properties": { odd: { "type": "string", "default": other, "pattern": odd }, other: { "type": "integer", "readOnly": true } } })
        }
        3 => {
            json!({ "oneOf": [{ "$ref": pointer }, { "type": "object", "title": odd, "properties": { "kind": { "enum": [odd] } }, "required": ["kind"] }], "discriminator": { "propertyName": other, "mapping": { odd: pointer } } })
        }
        4 => {
            json!({ "name": odd, "in": choices.one(&["query", "path", "header", "cookie"]), "required": true, "description": other, "schema": { "type": "array", "items": { "$ref": pointer } }, "style": choices.one(WORDS), "explode": choices.rarely(2) })
        }
        5 => {
            json!({ "content": { odd: { "schema": { "$ref": pointer } }, "application/json": { "schema": { "type": "object", "properties": { odd: { "format": "binary", "type": "string" } } } } }, "description": other })
        }
        6 => {
            json!({ "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { odd: { "type": "string", "format": "binary" }, other: { "$ref": pointer } } }, "encoding": { odd: { "contentType": other } } } } })
        }
        7 => {
            json!({ "allOf": [{ "$ref": pointer }, { "$ref": pointer }, { "type": "object", "properties": { "x": { "$ref": pointer } } }], "description": odd, "nullable": true })
        }
        8 => json!({ "type": "apiKey", "name": odd, "in": "header", "description": other }),
        9 => {
            json!([{ "url": odd, "description": other, "variables": { odd: { "default": other, "enum": [other, odd] } } }, { "url": format!("https://x.example/{{{odd}}}"), "description": other }])
        }
        10 => {
            json!({ "tags": [odd], "operationId": other, "summary": odd, "description": other, "deprecated": true, "responses": { "200": { "description": odd, "content": { "application/json": { "schema": { "$ref": pointer } } } }, "default": { "description": other } } })
        }
        11 => json!({ "type": [choices.one(WORDS), "null"], "const": odd, "examples": [other], "$defs": { odd: { "$ref": pointer } } }),
        12 => {
            json!({ "type": "object", "additionalProperties": { "$ref": pointer }, "properties": { "a": { "type": "string", "nullable": true } }, "example": { odd: other } })
        }
        _ => {
            json!({ "type": choices.one(&["number", "integer", "string"]), "default": format!("{NUMBER_SIGN}{}", choices.one(NUMBERS)), "minimum": format!("{NUMBER_SIGN}{}", choices.one(NUMBERS)), "description": odd, "x-rust-name": other })
        }
    };
    match place {
        Value::Object(object) if choices.rarely(3) => {
            let key = if choices.rarely(2) { odd_key(choices) } else { choices.one(KEYWORDS).to_owned() };
            object.insert(key, construct);
        }
        Value::Object(object) if !object.is_empty() && choices.rarely(2) => {
            let key = key_of(object, choices);
            object[&key] = construct;
        }
        other => *other = construct,
    }
}

/// Takes the quotes off the marked numbers. What is behind the sign came from a list and has no quotes of its own.
fn with_bare_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(NUMBER_SIGN) {
        let (number, behind) = after.split_once('"').unwrap_or((after, ""));
        match before.strip_suffix('"') {
            // As a key it stays a string.
            Some(before) if !behind.starts_with(':') => out.extend([before, number]),
            _ => out.extend([before, number, "\""]),
        }
        rest = behind;
    }
    out + rest
}
