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
use super::part::Part;

/// The parts of a multipart body, in their order.
///
/// A name may be given several times. The first problem is kept and reported when the call is sent. `Debug` prints the
/// number of parts.
#[derive(Clone, Default)]
pub struct Form {
    /// The head of each part, without the empty line behind it, and its content.
    parts: Vec<(String, Body)>,
    problem: Option<Reason>,
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
        for part in parts {
            let file_name = part.file_name.as_deref().unwrap_or("blob");
            let content_type = part.content_type.as_deref().unwrap_or(content_type);
            self = self.add(name, Some(file_name), Some(content_type), part.body.clone());
            self.add_headers(&part.headers);
        }
        self
    }

    fn value(
        mut self,
        name: &str,
        content_type: Option<&str>,
        value: Result<Value, Reason>,
    ) -> Self {
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
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
        if let Some(file_name) = file_name {
            head.push_str("; filename=\"");
            head.push_str(&quoted(file_name));
            head.push('"');
        }
        if let Some(content_type) = content_type {
            if HeaderValue::from_str(content_type).is_err() {
                self.fail("the media type of a part cannot be a header value".into());
            }
            head.push_str("\r\nContent-Type: ");
            head.push_str(content_type);
        }
        self.parts.push((head, body));
        self
    }

    /// Adds headers to the head of the last part.
    fn add_headers(&mut self, headers: &[(String, String)]) {
        for (name, value) in headers {
            let known = HeaderName::from_bytes(name.as_bytes()).ok();
            let own = [CONTENT_DISPOSITION, CONTENT_TYPE];
            if known.is_none_or(|name| own.contains(&name)) {
                self.fail("no header of a part can have this name".into());
            } else if HeaderValue::from_str(value).is_err() {
                self.fail("no header of a part can have this value".into());
            } else if let Some((head, _)) = self.parts.last_mut() {
                head.push_str("\r\n");
                head.push_str(name);
                head.push_str(": ");
                head.push_str(value);
            }
        }
    }

    fn fail(&mut self, reason: Reason) {
        self.problem.get_or_insert(reason);
    }

    /// The boundary and the body. What is in memory stays one piece of memory.
    fn encode(self) -> Result<(String, Body), Reason> {
        if let Some(reason) = self.problem {
            return Err(reason);
        }
        let boundary = boundary(&self.parts);
        let (mut bodies, mut text) = (Vec::new(), Vec::new());
        for (head, body) in self.parts {
            text.extend_from_slice(format!("--{boundary}\r\n{head}\r\n\r\n").as_bytes());
            match body.as_bytes() {
                Some(bytes) => text.extend_from_slice(bytes),
                None => bodies.extend([Body::bytes(std::mem::take(&mut text)), body]),
            }
            text.extend_from_slice(b"\r\n");
        }
        text.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let end = Body::bytes(text);
        if bodies.is_empty() {
            return Ok((boundary, end));
        }
        bodies.push(end);
        Ok((boundary, Body::chain(bodies)))
    }
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
        match form.into().encode() {
            Ok((boundary, body)) => {
                let with_boundary = format!("{content_type}; boundary={boundary}");
                self.put_body(content_type, Ok((Cow::Owned(with_boundary), body)))
            }
            Err(reason) => self.put_body(content_type, Err(reason)),
        }
    }
}

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
