//! What a response says about its page and the next one.

use serde_json::Value;

use super::json_pick::{Count, pick};
use super::page_link;
use super::paging::{PageStyle, PageToken, Paging};
use super::response::RawResponse;

/// What a response says about its page and the next one.
#[derive(Debug, PartialEq)]
pub(super) struct PageFacts {
    /// How many items the page has.
    pub(super) count: usize,
    /// How many items there are on all pages.
    pub(super) total: Option<u64>,
    /// Whether there are more pages.
    pub(super) more: Option<bool>,
    /// The number of the page.
    pub(super) number: Option<u64>,
    /// The token or the URL of the next page.
    pub(super) next: Option<Value>,
}

impl PageFacts {
    /// Reads a response whose body has been decoded before.
    pub(super) fn of(response: &RawResponse, paging: &Paging) -> Self {
        let value = |pointer: Option<&str>| body(response, pointer?);
        let count = pick::<Count>(response.json_text(), paging.items)
            .ok()
            .flatten();
        let count = count.map_or(0, |count| count.0);
        let number = match paging.style {
            PageStyle::Number { number, .. } => number,
            _ => None,
        };
        Self {
            count,
            total: value(paging.total).as_ref().and_then(whole),
            more: value(paging.more).as_ref().and_then(Value::as_bool),
            number: value(number).as_ref().and_then(whole),
            next: next(response, paging, count).filter(is_given),
        }
    }
}

/// The token or the URL of the next page.
fn next(response: &RawResponse, paging: &Paging, count: usize) -> Option<Value> {
    let header = |name: &str| response.headers().get(name)?.to_str().ok();
    match paging.style {
        PageStyle::Number { .. } | PageStyle::Offset { .. } => None,
        PageStyle::Link => page_link::next(response.headers()).map(Value::from),
        PageStyle::NextUrl { next: pointer } => body(response, pointer),
        PageStyle::Cursor { token, .. } => match token {
            PageToken::Body(pointer) => body(response, pointer),
            PageToken::Header(name) => header(name).map(Value::from),
            PageToken::LastItem(pointer) => {
                let last = count.checked_sub(1)?;
                body(response, &format!("{}/{last}{pointer}", paging.items))
            }
        },
    }
}

/// Whether there is anything to go on with.
fn is_given(next: &Value) -> bool {
    match next {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        // What counts pages, items or ids grows: to go on at zero would be to begin again.
        Value::Number(number) => number.as_f64() != Some(0.0),
        _ => true,
    }
}

fn body(response: &RawResponse, pointer: &str) -> Option<Value> {
    pick(response.json_text(), pointer).ok().flatten()
}

/// A count, which some servers write as a float or a text.
fn whole(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.parse().ok(),
        Value::Number(number) => number.as_u64().or_else(|| {
            // `12.0` is a whole number of JSON Schema; its text has no sign, exponent or other fraction.
            let text = number.to_string();
            text.strip_suffix(".0")?.parse().ok()
        }),
        _ => None,
    }
}
