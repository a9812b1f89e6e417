//! A request as it came over the wire, and the operation that it is for.
//!
//! In: a request target, still encoded. Out: the operation whose template it matches, with the raw values in its path.

use bytes::Bytes;
use http::HeaderMap;
use percent_encoding::percent_decode_str;

use crate::spec::{Api, Location, Operation};

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    /// The method.
    pub method: String,
    /// The path as it was written, without the query.
    pub path: String,
    /// The query as it was written.
    pub query: Option<String>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Received {
    /// The request line without the version: `GET /apps/?name=a%20b`.
    pub fn line(&self) -> String {
        match &self.query {
            Some(query) => format!("{} {}?{query}", self.method, self.path),
            None => format!("{} {}", self.method, self.path),
        }
    }

    /// The values of the header, joined by commas (RFC 9110, section 5.3).
    pub fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.get_all(name).iter();
        let values: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    /// The cookies in their order.
    pub fn cookies(&self) -> Vec<(String, String)> {
        let header = self.header("cookie").unwrap_or_default();
        let pairs = header.split("; ").filter(|pair| !pair.is_empty());
        pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }
}

/// A segment of a path template.
enum Segment<'a> {
    Literal(&'a str),
    Value(&'a str),
}

/// An operation and the raw values in the path, by the names of the parameters.
pub struct Route<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// The raw values.
    pub values: Vec<(&'a str, &'a str)>,
}

/// Finds the operation for a path. Where several templates match, one with a literal segment goes before one with a
/// value at the same place (OpenAPI 3.0.3, Paths Object).
pub fn route<'a>(api: &'a Api, method: &str, path: &'a str) -> Option<Route<'a>> {
    let path = path.strip_prefix(api.base_path.as_str())?;
    let raw: Vec<&str> = path.split('/').collect();
    let mut best: Option<(Vec<bool>, Route<'a>)> = None;
    let candidates = api.operations.iter().filter(|operation| operation.method == method);
    for operation in candidates {
        for template in templates(operation) {
            let Some(values) = match_segments(&template, &raw) else {
                continue;
            };
            let is_value = |segment: &Segment| matches!(segment, Segment::Value(_));
            let rank: Vec<bool> = template.iter().map(is_value).collect();
            if best.as_ref().is_none_or(|(known, _)| rank < *known) {
                best = Some((rank, Route { operation, values }));
            }
        }
    }
    best.map(|(_, route)| route)
}

/// The template of an operation, once for each form that its parameters can have.
fn templates(operation: &Operation) -> Vec<Vec<Segment<'_>>> {
    let mut templates = vec![Vec::new()];
    for segment in operation.path.split('/') {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let forms = match name {
            Some(name) => forms(operation, name),
            None => vec![vec![Segment::Literal(segment)]],
        };
        templates = templates
            .iter()
            .flat_map(|start: &Vec<Segment<'_>>| {
                let start = || start.iter().map(copy);
                forms.iter().map(move |form| start().chain(form.iter().map(copy)).collect())
            })
            .collect();
    }
    templates
}

fn copy<'a>(segment: &Segment<'a>) -> Segment<'a> {
    match segment {
        Segment::Literal(text) => Segment::Literal(text),
        Segment::Value(name) => Segment::Value(name),
    }
}

fn forms<'a>(operation: &'a Operation, name: &'a str) -> Vec<Vec<Segment<'a>>> {
    let mut parameters = operation.parameters.iter();
    let parameter = parameters.find(|parameter| parameter.location == Location::Path && parameter.name == name);
    let variants = parameter.map_or(&[][..], |parameter| &parameter.templates);
    if variants.is_empty() {
        return vec![vec![Segment::Value(name)]];
    }
    let segment = |text: &'a str| {
        if text.starts_with('{') { Segment::Value(name) } else { Segment::Literal(text) }
    };
    let variants = variants.iter();
    variants.map(|variant| variant.split('/').map(segment).collect()).collect()
}

fn match_segments<'a>(template: &[Segment<'a>], raw: &[&'a str]) -> Option<Vec<(&'a str, &'a str)>> {
    if template.len() != raw.len() {
        return None;
    }
    let mut values = Vec::new();
    for (segment, &text) in template.iter().zip(raw) {
        match segment {
            Segment::Literal(literal) if *literal == text => {}
            Segment::Value(name) if !text.is_empty() => values.push((*name, text)),
            _ => return None,
        }
    }
    Some(values)
}

/// Decodes a percent-encoded text. Characters that stand for something else at this place have to be encoded, so only
/// unreserved characters and octets are taken (RFC 3986, section 2.3).
pub fn decode(raw: &str) -> Result<String, String> {
    let mut bytes = raw.bytes();
    while let Some(byte) = bytes.next() {
        let is_octet = byte == b'%' && {
            let digits = [bytes.next(), bytes.next()];
            let is_digit = |digit: &Option<u8>| digit.is_some_and(|digit| digit.is_ascii_hexdigit());
            digits.iter().all(is_digit)
        };
        let is_unreserved = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if !is_octet && !is_unreserved {
            return Err(format!("`{raw}` is not percent-encoded"));
        }
    }
    let decoded = percent_decode_str(raw).decode_utf8();
    decoded.map(std::borrow::Cow::into_owned).map_err(|_| format!("`{raw}` is not UTF-8"))
}
