//! The limits of single values: what a text, a number, or a count breaks.
//!
//! In: a limit and a value. Out: what is wrong, in words that hold the limit and never the value.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::check_json::Json;
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
pub(super) fn repeated(items: &[Json<'_>]) -> Option<(usize, usize)> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        if let Some(first) = known.insert(sorted(item), index) {
            return Some((first, index));
        }
    }
    None
}

/// A value as text that is the same for values that are.
fn sorted(value: &Json<'_>) -> String {
    match value {
        Json::Object(members) => {
            let members: BTreeMap<&str, String> = members
                .iter()
                .map(|(name, member)| (&**name, sorted(member)))
                .collect();
            format!("{members:?}")
        }
        Json::Array(items) => format!("{:?}", items.iter().map(sorted).collect::<Vec<_>>()),
        Json::Text(text) => format!("{text:?}"),
        Json::Number(number) => number.to_string(),
        Json::Bool(value) => value.to_string(),
        Json::Null => "null".to_owned(),
    }
}

/// Whether the value has the kind of JSON and the properties of a branch.
pub(super) fn may_be(branch: &Branch, value: &Json<'_>) -> bool {
    let is_kind = match branch.kind {
        JsonKind::Any => true,
        JsonKind::Boolean => matches!(value, Json::Bool(_)),
        JsonKind::Number => matches!(value, Json::Number(_)),
        JsonKind::String => matches!(value, Json::Text(_)),
        JsonKind::Array => matches!(value, Json::Array(_)),
        JsonKind::Object => matches!(value, Json::Object(_)),
    };
    is_kind && branch.required.iter().all(|name| value.get(name).is_some())
}
