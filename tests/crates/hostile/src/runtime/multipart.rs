//! Bodies of several parts: `multipart/form-data` (RFC 7578) and its relatives (RFC 2046, section 5.1).
//!
//! In: named parts, each with its value. Out: the body and the boundary between its parts. Values are written in memory;
//! parts that are streams stay streams.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::body::Body;
use super::call::{Call, tree};
use super::encode::{Reason, json_text, text};
use super::encode_header::{self, HeaderStyle};
use super::part::Part;

/// The parts of a multipart body, in their order.
///
/// A name may be given several times. The first problem is kept and reported when the call is sent. `Debug` prints the
/// number of parts.
#[derive(Clone, Default)]
pub struct Form {
    parts: Vec<Piece>,
    /// Where those begin that were added last.
    last: usize,
    problem: Option<Reason>,
}

/// A part, whose disposition depends on what the whole is sent as.
#[derive(Clone)]
struct Piece {
    name: String,
    /// The name of a file, empty where it has none; `None` for a value.
    file_name: Option<String>,
    /// The lines of its head beside the disposition.
    lines: Vec<String>,
    body: Body,
}

impl Piece {
    /// The head, without the empty line behind it. Only `multipart/form-data` names its parts (RFC 7578, section 4.2); in
    /// others a part may have the name of a file (RFC 2183).
    fn head(&self, is_form: bool) -> String {
        let mut lines = Vec::new();
        let name = quoted(&self.name);
        let line = match (is_form, self.file_name.as_deref().map(quoted).as_deref()) {
            (true, None) => format!("form-data; name=\"{name}\""),
            (true, Some("")) => format!("form-data; name=\"{name}\"; filename=\"blob\""),
            (true, Some(file)) => format!("form-data; name=\"{name}\"; filename=\"{file}\""),
            (false, None | Some("")) => String::new(),
            (false, Some(file)) => format!("attachment; filename=\"{file}\""),
        };
        if !line.is_empty() {
            lines.push(format!("Content-Disposition: {line}"));
        }
        lines.extend(self.lines.iter().cloned());
        lines.join("\r\n")
    }
}

impl Form {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value as text: an array as one part for each item, what is no simple value as JSON. `null` is left out.
    #[must_use]
    pub fn text<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.value(name, None, tree(value))
    }

    /// Like [`Form::text`], with the media type of the text.
    #[must_use]
    pub fn text_as<T: Serialize + ?Sized>(self, name: &str, content_type: &str, value: &T) -> Self {
        self.value(name, Some(content_type), tree(value))
    }

    /// Adds a value as one part of JSON. `null` is left out.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(
        mut self,
        name: &str,
        content_type: &str,
        value: &T,
    ) -> Self {
        self.last = self.parts.len();
        match tree(value) {
            Ok(Value::Null) => self,
            Ok(value) => self.add(
                name,
                None,
                Some(content_type),
                Body::bytes(json_text(&value)),
            ),
            Err(reason) => {
                self.fail(reason);
                self
            }
        }
    }

    /// Adds a file.
    #[must_use]
    pub fn file(self, name: &str, part: &Part) -> Self {
        self.files(name, OCTETS, [part])
    }

    /// Adds files under one name. The media type is that of files which do not name their own.
    #[must_use]
    pub fn files<'a>(
        mut self,
        name: &str,
        content_type: &str,
        parts: impl IntoIterator<Item = &'a Part>,
    ) -> Self {
        self.last = self.parts.len();
        for part in parts {
            let content_type = part.content_type.as_deref().unwrap_or(content_type);
            let file_name = part.file_name.as_deref().unwrap_or_default();
            self = self.add(name, Some(file_name), Some(content_type), part.body.clone());
            for (header, value) in &part.headers {
                let value = HeaderValue::from_str(value);
                let value = value.map_err(|_| "no header of a part can have this value".into());
                self.add_header(self.parts.len() - 1, header, value);
            }
        }
        self
    }

    /// Sets a header of the parts that were added last; `null` leaves it out.
    #[doc(hidden)]
    #[must_use]
    pub fn header_of_last<T: Serialize + ?Sized>(
        mut self,
        name: &str,
        style: HeaderStyle,
        value: &T,
    ) -> Self {
        match tree(value).and_then(|value| encode_header::encode(style, value)) {
            Ok(None) => {}
            Ok(Some(value)) => {
                let mut index = self.last;
                while index < self.parts.len() {
                    self.add_header(index, name, Ok(value.clone()));
                    index += 1;
                }
            }
            Err(reason) => self.fail(reason),
        }
        self
    }

    fn value(
        mut self,
        name: &str,
        content_type: Option<&str>,
        value: Result<Value, Reason>,
    ) -> Self {
        self.last = self.parts.len();
        let items = match value {
            Ok(Value::Array(items)) => items,
            Ok(single) => vec![single],
            Err(reason) => {
                self.fail(reason);
                return self;
            }
        };
        for item in items.into_iter().filter(|item| !item.is_null()) {
            let is_simple = !item.is_object() && !item.is_array();
            let default = (!is_simple).then_some("application/json");
            let text = if is_simple {
                text(item)
            } else {
                json_text(&item)
            };
            self = self.add(name, None, content_type.or(default), Body::bytes(text));
        }
        self
    }

    /// Adds a part. RFC 7578, section 4.4: without a media type it is `text/plain`.
    fn add(
        mut self,
        name: &str,
        file_name: Option<&str>,
        content_type: Option<&str>,
        body: Body,
    ) -> Self {
        if content_type.is_some_and(|content_type| HeaderValue::from_str(content_type).is_err()) {
            self.fail("the media type of a part cannot be a header value".into());
        }
        let line = content_type.map(|content_type| format!("{TYPE}{content_type}"));
        self.parts.push(Piece {
            name: name.to_owned(),
            file_name: file_name.map(str::to_owned),
            lines: line.into_iter().collect(),
            body,
        });
        self
    }

    /// Adds a header to the head of a part.
    fn add_header(&mut self, index: usize, name: &str, value: Result<HeaderValue, Reason>) {
        let known = HeaderName::from_bytes(name.as_bytes()).ok();
        let own = [CONTENT_DISPOSITION, CONTENT_TYPE];
        if known.is_none_or(|name| own.contains(&name)) {
            self.fail("no header of a part can have this name".into());
            return;
        }
        match value {
            Ok(value) => {
                let value = String::from_utf8_lossy(value.as_bytes());
                self.parts[index].lines.push(format!("{name}: {value}"));
            }
            Err(reason) => self.fail(reason),
        }
    }

    fn fail(&mut self, reason: Reason) {
        self.problem.get_or_insert(reason);
    }

    /// The media type with the boundary, and the body. What is in memory stays one piece of memory.
    fn encode(self, content_type: &str) -> Result<(String, Body), Reason> {
        if let Some(reason) = self.problem {
            return Err(reason);
        }
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let is_form = essence.eq_ignore_ascii_case("multipart/form-data");
        let root = related_type(content_type, &self.parts);
        let head = |piece: Piece| (piece.head(is_form), piece.body);
        let parts: Vec<(String, Body)> = self.parts.into_iter().map(head).collect();
        let boundary = boundary(&parts);
        let (mut bodies, mut text) = (Vec::new(), Vec::new());
        for (head, body) in parts {
            // A part without a head begins with the empty line.
            let line_end = if head.is_empty() { "" } else { "\r\n" };
            text.extend_from_slice(format!("--{boundary}\r\n{head}{line_end}\r\n").as_bytes());
            match body.as_bytes() {
                Some(bytes) => text.extend_from_slice(bytes),
                None => bodies.extend([Body::bytes(std::mem::take(&mut text)), body]),
            }
            text.extend_from_slice(b"\r\n");
        }
        text.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let content_type = format!("{content_type}{root}; boundary={boundary}");
        let end = Body::bytes(text);
        if bodies.is_empty() {
            return Ok((content_type, end));
        }
        bodies.push(end);
        Ok((content_type, Body::chain(bodies)))
    }
}

/// The parameter by which `multipart/related` tells the media type of its first part (RFC 2387, section 3.1), where the
/// document does not give it.
fn related_type(content_type: &str, parts: &[Piece]) -> String {
    let mut fields = content_type.split(';').map(str::trim);
    let is_related = fields
        .next()
        .is_some_and(|essence| essence.eq_ignore_ascii_case("multipart/related"));
    let is_told = fields.any(|field| {
        field
            .get(..5)
            .is_some_and(|name| name.eq_ignore_ascii_case("type="))
    });
    if !is_related || is_told {
        return String::new();
    }
    let first = parts
        .first()
        .and_then(|part| part.lines.iter().find_map(|line| line.strip_prefix(TYPE)));
    let first = first.unwrap_or("text/plain").replace(['"', '\\'], "");
    format!("; type=\"{first}\"")
}

impl From<&Self> for Form {
    fn from(form: &Self) -> Self {
        form.clone()
    }
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Form")
            .field("parts", &self.parts.len())
            .finish_non_exhaustive()
    }
}

impl Call {
    /// Sets a body of several parts. The media type is a `multipart` one without its boundary.
    pub fn multipart(self, content_type: &'static str, form: impl Into<Form>) -> Self {
        match form.into().encode(content_type) {
            Ok((with_boundary, body)) => {
                self.put_body(content_type, Ok((Cow::Owned(with_boundary), body)))
            }
            Err(reason) => self.put_body(content_type, Err(reason)),
        }
    }
}

/// What the line of a head begins with that gives the media type.
const TYPE: &str = "Content-Type: ";

/// The media type of bytes about which nothing is known.
const OCTETS: &str = "application/octet-stream";

/// A name in quotes, as the HTML standard writes it ("Multipart form data"): only what would end it is escaped.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A text that begins no line of any part (RFC 2046, section 5.1.1).
///
/// It is made from the content, so that the same form always gives the same bytes: a test, a recording or a signature
/// can rely on them. A stream cannot be looked through, so that with one of them it is long and random instead.
fn boundary(parts: &[(String, Body)]) -> String {
    let contents: Option<Vec<&Bytes>> = parts.iter().map(|(_, body)| body.as_bytes()).collect();
    let Some(contents) = contents else {
        return format!("part-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
    };
    let mut hash = FNV_OFFSET;
    for ((head, _), body) in parts.iter().zip(&contents) {
        for block in head.as_bytes().chunks(8).chain(body.chunks(8)) {
            let mut bytes = [0; 8];
            bytes[..block.len()].copy_from_slice(block);
            hash = (hash ^ u64::from_le_bytes(bytes))
                .wrapping_mul(FNV_PRIME)
                .rotate_left(23);
        }
    }
    from_hash(hash, &contents)
}

/// The first of the texts that follow from a hash which begins no line.
pub(crate) fn from_hash(mut hash: u64, contents: &[&Bytes]) -> String {
    loop {
        let boundary = format!("part-{hash:016x}");
        let line = format!("--{boundary}");
        if !contents.iter().any(|body| has_line(body, line.as_bytes())) {
            return boundary;
        }
        hash = hash.wrapping_mul(FNV_PRIME).rotate_left(23);
    }
}

/// The constants of the hash function by Fowler, Noll and Vo, for words of 64 bits.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

fn has_line(body: &[u8], start: &[u8]) -> bool {
    body.split(|byte| *byte == b'\n')
        .any(|line| line.starts_with(start))
}
