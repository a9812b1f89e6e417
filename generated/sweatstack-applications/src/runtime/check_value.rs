//! The limits of single values: what a text, a number, or a count breaks.
//!
//! In: a limit and a value. Out: what is wrong, in words that hold the limit and never the value.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde_json::Value;

use super::check_limit::{Branch, JsonKind, Limit};
use super::check_number::{compare, is_multiple};

/// What is wrong, in words.
type Broken = Option<Cow<'static, str>>;

/// What a text breaks.
pub(super) fn of_text(limit: &Limit, text: &str) -> Broken {
    const UNIT: (&str, &str) = ("character", "characters");
    match limit {
        Limit::MinLength(least) => too_few(text.chars().count(), *least, UNIT),
        Limit::MaxLength(most) => too_many(text.chars().count(), *most, UNIT),
        Limit::Pattern {
            text: shown,
            regex,
            matches,
        } => (!matches(regex, text)).then(|| format!("does not match `{shown}`").into()),
        Limit::Among(values) => (!values.contains(&text))
            .then(|| format!("is none of `{}`", values.join("`, `")).into()),
        _ => None,
    }
}

/// What a number breaks.
pub(super) fn of_number(limit: &Limit, number: &str) -> Broken {
    let is = |bound: &str, broken: &[Ordering]| {
        compare(number, bound).is_some_and(|order| broken.contains(&order))
    };
    let (is_broken, words, bound) = match limit {
        Limit::Minimum(bound) => (
            is(bound, &[Ordering::Less]),
            "less than the minimum of",
            bound,
        ),
        Limit::ExclusiveMinimum(bound) => (
            is(bound, &[Ordering::Less, Ordering::Equal]),
            "not more than the exclusive minimum of",
            bound,
        ),
        Limit::Maximum(bound) => (
            is(bound, &[Ordering::Greater]),
            "more than the maximum of",
            bound,
        ),
        Limit::ExclusiveMaximum(bound) => (
            is(bound, &[Ordering::Greater, Ordering::Equal]),
            "not less than the exclusive maximum of",
            bound,
        ),
        Limit::MultipleOf(factor) => (
            is_multiple(number, factor) == Some(false),
            "no multiple of",
            factor,
        ),
        _ => return None,
    };
    is_broken.then(|| format!("{words} {bound}").into())
}

/// A count that is below its limit. The unit is given for one and for several.
pub(super) fn too_few(count: usize, least: u64, unit: (&str, &str)) -> Broken {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    (count < least).then(|| format!("{}, at least {least} required", counted(count, unit)).into())
}

/// A count that is above its limit.
pub(super) fn too_many(count: usize, most: u64, unit: (&str, &str)) -> Broken {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    (count > most).then(|| format!("{}, at most {most} allowed", counted(count, unit)).into())
}

fn counted(count: u64, (one, several): (&str, &str)) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

/// The places of two items that are the same, be it with their members in another order.
pub(super) fn repeated(items: &[Value]) -> Option<(usize, usize)> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        if let Some(first) = known.insert(sorted(item), index) {
            return Some((first, index));
        }
    }
    None
}

/// A value as text that is the same for values that are.
fn sorted(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members: BTreeMap<&str, String> = members
                .iter()
                .map(|(name, member)| (name.as_str(), sorted(member)))
                .collect();
            format!("{members:?}")
        }
        Value::Array(items) => format!("{:?}", items.iter().map(sorted).collect::<Vec<_>>()),
        scalar => scalar.to_string(),
    }
}

/// Whether the value has the kind of JSON and the properties of a branch.
pub(super) fn may_be(branch: &Branch, value: &Value) -> bool {
    let is_kind = match branch.kind {
        JsonKind::Any => true,
        JsonKind::Boolean => value.is_boolean(),
        JsonKind::Number => value.is_number(),
        JsonKind::String => value.is_string(),
        JsonKind::Array => value.is_array(),
        JsonKind::Object => value.is_object(),
    };
    is_kind && branch.required.iter().all(|name| value.get(name).is_some())
}
