//! The part of a request that says which page is wanted: reading what the caller set, and setting it for the next page.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use url::Url;

use super::call::Call;
use super::cursor::Position;
use super::encode_header::HeaderStyle;
use super::encode_query::QueryStyle;
use super::json;
use super::json_pick::pick;
use super::paging::{PagePlace, PageStyle, Paging};
use super::prepare;

impl PageStyle {
    /// The parameter that takes the place of the page; URLs need none.
    pub(super) fn parameter(&self) -> Option<PagePlace> {
        match *self {
            Self::Number { parameter, .. }
            | Self::Offset { parameter }
            | Self::Cursor { parameter, .. } => Some(parameter),
            Self::NextUrl { .. } | Self::Link => None,
        }
    }
}

/// What the caller has set to begin at another page than the first one.
pub(super) fn given(call: &Call, place: PagePlace) -> Option<String> {
    match place {
        PagePlace::Query(name) => {
            let (_, pair) = call.query.iter().find(|(known, _)| *known == name)?;
            let (_, value) = pair.split_once('=')?;
            Some(percent_decode_str(value).decode_utf8().ok()?.into_owned())
        }
        PagePlace::Header(name) => {
            let (_, (_, value)) = call.headers.iter().find(|(known, _)| *known == name)?;
            value.to_str().ok().map(str::to_owned)
        }
        PagePlace::Body(pointer) => match pick(call.json_body()?, pointer).ok()?? {
            Value::String(text) => Some(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        },
    }
}

/// The URL of the page that the call asks for.
pub(super) fn url(call: &Call) -> Option<Url> {
    prepare::url(call).ok()
}

/// The same call for a page.
pub(super) fn at(mut call: Call, paging: &Paging, page: &Position) -> Call {
    let value = match page {
        Position::First => return call,
        Position::Url(url) => {
            call.page_url = Url::parse(url).ok();
            return call;
        }
        Position::Number(number) => Value::from(*number),
        Position::Token(token) => token.clone(),
    };
    match paging.style.parameter() {
        Some(PagePlace::Query(name)) => call.query(name, QueryStyle::Form, &value),
        Some(PagePlace::Header(name)) => call.header(name, HeaderStyle::Simple, &value),
        Some(PagePlace::Body(pointer)) => in_body(call, pointer, value),
        None => call,
    }
}

/// Puts a value into the JSON body, which is an object or not there yet.
fn in_body(call: Call, pointer: &str, value: Value) -> Call {
    let body = call
        .json_body()
        .and_then(|text| serde_json::from_slice(text).ok());
    let mut body = body.unwrap_or(Value::Null);
    let mut place = &mut body;
    for token in pointer.split('/').skip(1) {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let key = token.replace("~1", "/").replace("~0", "~");
        place = &mut place[key];
    }
    *place = value;
    call.with_json_body(&body)
}

impl Call {
    /// The body as it stands, for an operation that sends JSON.
    fn json_body(&self) -> Option<&[u8]> {
        self.body.as_ref()?.1.as_bytes().map(|bytes| &**bytes)
    }

    /// The same call with another body of JSON, of the media type that it has.
    fn with_json_body(mut self, body: &Value) -> Self {
        let content_type = self
            .body
            .take()
            .map_or("application/json".into(), |(content_type, _)| content_type);
        // A tree can always be written.
        let text = json::to_vec(body).unwrap_or_default();
        self.body = Some((content_type, text.into()));
        self
    }
}

/// What stands for a text of any length, to find out that it came before.
pub(super) fn fingerprint(body: &[u8]) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    hasher.finish()
}
