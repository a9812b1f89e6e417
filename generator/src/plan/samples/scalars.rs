//! Samples of strings and numbers.

use serde_json::{Number, Value};

use crate::model::{Constraints, Kind, StringFormat};

use super::pattern;

/// The longest text that is made where the document asks for a long one.
const LONGEST: usize = 1024;

/// Formats and a value of each (JSON Schema Validation, section 7.3, and the OpenAPI format registry).
const FORMATS: &[(&str, &str)] = &[
    ("date-time", "2026-01-31T12:00:00Z"),
    ("date", "2026-01-31"),
    ("time", "12:00:00Z"),
    ("duration", "PT1H"),
    ("email", "name@example.com"),
    ("idn-email", "name@example.com"),
    ("hostname", "www.example.com"),
    ("idn-hostname", "www.example.com"),
    ("ipv4", "192.0.2.1"),
    ("ipv6", "2001:db8::1"),
    ("uri", "https://example.com/"),
    ("url", "https://example.com/"),
    ("iri", "https://example.com/"),
    ("uri-reference", "/path"),
    ("iri-reference", "/path"),
    ("uri-template", "/path/{name}"),
    ("json-pointer", "/name"),
    ("relative-json-pointer", "0"),
    ("regex", "^a$"),
    ("uuid", "5f9d2c1a-7b3e-4c6d-8a90-1e2f3a4b5c6d"),
    ("byte", "ZGF0YQ=="),
    ("decimal", "1.5"),
];

/// A text in the format, with the pattern, or as long as it has to be.
pub(super) fn string(format: StringFormat, limits: &Constraints) -> Option<Value> {
    let least = limits.min_length.map_or(0, size);
    let most = limits.max_length.map_or(usize::MAX, size);
    let is_long_enough = |text: &str| (least..=most).contains(&text.chars().count());
    let known = limits.format.as_deref().and_then(|format| FORMATS.iter().find(|(name, _)| *name == format)).map(|(_, text)| *text);
    if let Some(text) = known.filter(|text| is_long_enough(text) && matches(limits, text)) {
        return Some(text.into());
    }
    if !matches!(format, StringFormat::Plain | StringFormat::Binary) {
        // What is no such format would not decode.
        return None;
    }
    if least > LONGEST {
        return None;
    }
    let made = regex(limits).and_then(|regex| pattern::example(regex, least, most.min(LONGEST)));
    made.or_else(|| Some("text".chars().cycle().take(most.min(least.max(4))).collect())).map(Value::String)
}

fn size(limit: u64) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

/// The text keeps to the pattern, as far as we can read it.
pub(super) fn matches(limits: &Constraints, text: &str) -> bool {
    regex(limits).is_none_or(|regex| pattern::is_match(regex, text))
}

/// The expression of the pattern, where it has one that can be checked.
fn regex(limits: &Constraints) -> Option<&str> {
    limits.pattern.as_ref()?.regex.as_deref()
}

/// One, or the value next to it that keeps to the limits.
pub(super) fn integer(format: Option<&str>, limits: &Constraints) -> Option<Value> {
    let (lowest, highest): (i128, i128) = match format {
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("uint64") => (0, u64::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    };
    let bound = |limit: &Option<(String, bool)>| limit.as_ref().map(|(text, exclusive)| Some((whole(text)?, *exclusive)));
    let lowest = match bound(&limits.minimum) {
        Some(bound) => bound.map(|(bound, exclusive)| lowest.max(bound + i128::from(exclusive)))?,
        None => lowest,
    };
    let highest = match bound(&limits.maximum) {
        Some(bound) => bound.map(|(bound, exclusive)| highest.min(bound - i128::from(exclusive)))?,
        None => highest,
    };
    let factor = limits.multiple_of.as_deref().map_or(Some(1), whole).filter(|factor| *factor > 0)?;
    let near = 1.clamp(lowest, highest.max(lowest));
    let value = near + (factor - near.rem_euclid(factor)) % factor;
    let value = if value > highest { near - near.rem_euclid(factor) } else { value };
    (lowest..=highest).contains(&value).then_some(value).and_then(json)
}

/// A bound without its fraction, if it has one of zeros only.
fn whole(text: &str) -> Option<i128> {
    let (digits, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.chars().all(|digit| digit == '0') { digits.parse().ok() } else { None }
}

fn json(value: i128) -> Option<Value> {
    i64::try_from(value).map(Value::from).or_else(|_| u64::try_from(value).map(Value::from)).ok()
}

/// Like [`integer`], and where no integer is among the values, what lies in their middle.
pub(super) fn number(limits: &Constraints) -> Option<Value> {
    if let Some(value) = integer(None, limits) {
        return Some(value);
    }
    if let Some(factor) = limits.multiple_of.as_deref().and_then(|factor| factor.parse::<f64>().ok()) {
        return Number::from_f64(factor).map(Value::Number).filter(|value| is_within(value, limits));
    }
    let bound = |limit: &Option<(String, bool)>| limit.as_ref().and_then(|(text, _)| text.parse::<f64>().ok());
    let middle = match (bound(&limits.minimum), bound(&limits.maximum)) {
        (Some(least), Some(most)) => f64::midpoint(least, most),
        (Some(least), None) => least + 1.0,
        (None, Some(most)) => most - 1.0,
        (None, None) => 1.0,
    };
    Number::from_f64(middle).map(Value::Number).filter(|value| is_within(value, limits))
}

/// The number keeps to the bounds and is a multiple of what it should be.
pub(super) fn is_within(value: &Value, limits: &Constraints) -> bool {
    let Some(number) = value.as_f64() else { return false };
    let bound = |limit: &Option<(String, bool)>| limit.as_ref().and_then(|(text, exclusive)| Some((text.parse::<f64>().ok()?, *exclusive)));
    let above = bound(&limits.minimum).is_none_or(|(least, exclusive)| number > least || !exclusive && number >= least);
    let below = bound(&limits.maximum).is_none_or(|(most, exclusive)| number < most || !exclusive && number <= most);
    let factor = limits.multiple_of.as_deref().and_then(|factor| factor.parse::<f64>().ok()).filter(|factor| *factor > 0.0);
    let multiple = factor.is_none_or(|factor| ((number / factor).round() * factor - number).abs() < 1e-9);
    above && below && multiple
}

/// Values of a kind that are like this one and not the same.
pub(super) fn others<'k>(kind: &'k Kind, value: &Value) -> Box<dyn Iterator<Item = Value> + 'k> {
    const TRIED: i64 = 200;
    match (kind, value) {
        (Kind::StringEnum(values), _) => Box::new(values.iter().map(|value| value.value.clone().into())),
        (Kind::IntegerEnum(values), _) => Box::new(values.iter().map(|value| value.value.into())),
        (Kind::Boolean, _) => Box::new([false, true].into_iter().map(Value::Bool)),
        (Kind::Integer(_) | Kind::Number(_), Value::Number(number)) => {
            let first = number.as_i64().unwrap_or_default();
            Box::new((0..TRIED).flat_map(move |step| [first.saturating_add(step), first.saturating_sub(step)]).map(Value::from))
        }
        (Kind::String(_), Value::String(text)) => {
            let text = text.clone();
            let ended = |text: &str, end: &str| {
                let kept = text.chars().count().saturating_sub(end.len());
                text.chars().take(kept).chain(end.chars()).collect::<String>()
            };
            Box::new((0..TRIED).flat_map(move |index| [ended(&text, &index.to_string()), format!("{text}{index}")]).map(Value::String))
        }
        _ => Box::new(std::iter::empty()),
    }
}
