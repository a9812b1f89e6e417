//! Unions (`oneOf`, `anyOf`) over a JSON value that has already been read.
//!
//! In: the value. Out: the member that fits. Nothing here is generic but over the type of the member, so that a union
//! adds little code.

use std::borrow::Cow;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value};

use super::json;

/// The text of the discriminator property (OpenAPI 3.0.3, Discriminator Object), where the object has it. A number is a tag like any other,
/// since APIs count their kinds, and so is a boolean, by which some tell success from failure.
pub fn tag<'a>(value: &'a Value, property: &str) -> Option<Cow<'a, str>> {
    match value.get(property)? {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        Value::Bool(true) => Some(Cow::Borrowed("true")),
        Value::Bool(false) => Some(Cow::Borrowed("false")),
        _ => None,
    }
}

/// Reads the member that the discriminator names.
///
/// # Errors
/// When the value does not have the shape of the member.
pub fn variant<T: DeserializeOwned, E: serde::de::Error>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// A member of a union that can be read from a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate<T> {
    /// The member.
    pub value: T,
    /// Whether the member, written again, says all that the value says.
    pub lossless: bool,
}

impl<T> Candidate<T> {
    /// The same candidate as a variant of the union.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Candidate<U> {
        Candidate {
            value: f(self.value),
            lossless: self.lossless,
        }
    }
}

/// Tries to read a member from a value.
pub fn candidate<T: DeserializeOwned + Serialize>(value: &Value) -> Option<Candidate<T>> {
    let member = T::deserialize(value).ok()?;
    let lossless = json::to_value(&member).is_ok_and(|written| same(value, &written));
    Some(Candidate {
        value: member,
        lossless,
    })
}

/// Chooses among the members of a union without discriminator, in the order of the document.
///
/// The first lossless one wins, else the only one that can be read; otherwise the value is unknown.
pub fn choose<U, const N: usize>(candidates: [Option<Candidate<U>>; N]) -> Option<U> {
    let mut readable: Vec<Candidate<U>> = candidates.into_iter().flatten().collect();
    if let Some(first) = readable.iter().position(|candidate| candidate.lossless) {
        return Some(readable.swap_remove(first).value);
    }
    let only = readable.pop()?;
    readable.is_empty().then_some(only.value)
}

/// Whether two values say the same: numbers by value, and a member that is `null` like one that is missing, since
/// servers write `null` for optional fields that the models do not send.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => same_number(a, b),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let covered = |x: &serde_json::Map<String, Value>,
                           y: &serde_json::Map<String, Value>| {
                x.iter()
                    .all(|(key, value)| same(value, y.get(key).unwrap_or(&Value::Null)))
            };
            covered(a, b) && covered(b, a)
        }
        _ => a == b,
    }
}

fn same_number(a: &Number, b: &Number) -> bool {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => a == b,
        _ => a.as_f64() == b.as_f64(),
    }
}
