//! A request under construction.
//!
//! In: the values of parameters and the body, each with the style that the document gives it. Out: the encoded parts of
//! the request. Everything is encoded on entry, so a call borrows nothing; the first problem is kept and reported when
//! the call is sent.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use http::header::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;
use url::Url;

use super::auth::SecretString;
use super::body::Body;
use super::check_limit::Limit;
use super::check_violation::Violation;
use super::client::{Client, check_base_url, without_slash};
use super::download::Download;
use super::encode::Reason;
use super::encode_header::{self, CookieStyle, HeaderStyle};
use super::encode_path::{self, PathStyle};
use super::encode_query::{self, QueryStyle};
use super::error::Error;
use super::operation::{BoxFuture, OperationInfo};
use super::options::Options;
use super::raw_call::Undocumented;
use super::repeat::Repeat;
use super::request_error::Problem;
use super::response::{RawResponse, Unread};
use super::{encode_form, json, send};

/// A request under construction.
///
/// It owns a clone of the client. `Debug` prints the operation and the names of what was set, never a value.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    /// In a box, since a call changes hands with every setter, and with every future that it becomes a part of.
    parts: Box<Parts>,
}

/// What a call is made of.
#[derive(Clone)]
pub struct Parts {
    pub(super) client: Client,
    pub(super) info: &'static OperationInfo,
    pub(super) path: Vec<(&'static str, String)>,
    pub(super) query: Vec<(&'static str, String)>,
    pub(super) headers: Vec<(&'static str, (HeaderName, HeaderValue))>,
    pub(super) cookies: Vec<(&'static str, String)>,
    pub(super) body: Option<(Cow<'static, str>, Body)>,
    /// Which successes are wanted with their bodies unread.
    pub(super) unread: Unread,
    pub(super) options: Options,
    pub(super) repeat: Repeat,
    /// The path of a call that belongs to no documented operation, and what credentials it takes.
    pub(super) undocumented: Option<Undocumented>,
    /// Secret texts in the body, to be hidden where a server echoes them.
    pub(super) secrets: Vec<SecretString>,
    /// Where the server said that the wanted page of a list is, in place of path and query.
    pub(super) page_url: Option<Url>,
    /// The server of the operation's own that is called in place of the client's.
    pub(super) server: Option<&'static str>,
    pub(super) problem: Option<Problem>,
    /// The limits of the value that is set next.
    pub(super) limits: &'static [Limit],
    pub(super) violations: Vec<Violation>,
}

impl Call {
    /// A call of an operation, with nothing set.
    pub fn new(client: &Client, info: &'static OperationInfo) -> Self {
        let parts = Parts {
            client: client.clone(),
            info,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            body: None,
            unread: Unread::None,
            options: Options::new(),
            repeat: Repeat::ByMethod,
            undocumented: None,
            secrets: Vec::new(),
            page_url: None,
            server: None,
            problem: None,
            limits: &[],
            violations: Vec::new(),
        };
        Self {
            parts: Box::new(parts),
        }
    }

    /// Says that clients of one server of the API call another one for this operation (OpenAPI 3.0.3, Operation Object,
    /// `servers`). A client with any other base URL, such as that of a test, is not led away from it.
    pub fn server(mut self, usual: &str, own: &'static str) -> Self {
        let base_url = &self.parts.client.inner.base_url;
        let usual = check_base_url(usual);
        if usual.is_ok_and(|usual| without_slash(&usual) == without_slash(base_url)) {
            self.parts.server = Some(own);
        }
        self
    }

    pub(super) fn into_parts(self) -> Parts {
        *self.parts
    }

    /// Sets a path parameter. See [`PathStyle`] for the text; `null` and values that leave nothing in the path are a
    /// problem.
    pub fn path<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        style: PathStyle,
        value: &T,
    ) -> Self {
        let value = self.checked("path parameter", name, tree(value));
        let encoded = value.and_then(|value| encode_path::encode(name, style, value));
        self.put_path(name, encoded)
    }

    /// Like [`Call::path`] in the simple style, with the reserved characters of RFC 3986 as they are, slashes among them
    /// (RFC 6570, section 3.2.3), but for `?` and `#`, which would end the path.
    pub fn path_reserved<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        let value = self.checked("path parameter", name, tree(value));
        self.put_path(name, value.and_then(encode_path::encode_reserved))
    }

    /// Sets a path parameter to several segments, each one encoded and the slashes between them kept. The value among
    /// them is what limits are about.
    pub fn path_segments(mut self, name: &'static str, value: &str, segments: &[&str]) -> Self {
        self.check_text("path parameter", name, value);
        self.put_path(name, encode_path::encode_segments(segments))
    }

    /// Sets a query parameter, or replaces it at its place. See [`QueryStyle`] for the text; `null` leaves it out.
    pub fn query<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        style: QueryStyle,
        value: &T,
    ) -> Self {
        self.put_query(name, style, tree(value), false)
    }

    /// Like [`Call::query`] for parameters with `allowReserved`: the reserved characters of RFC 3986 stay as they are,
    /// but for `#`, which would end the query.
    pub fn query_reserved<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        style: QueryStyle,
        value: &T,
    ) -> Self {
        self.put_query(name, style, tree(value), true)
    }

    /// Sets a header parameter, or replaces it. See [`HeaderStyle`] for the text; `null` leaves it out.
    pub fn header<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        style: HeaderStyle,
        value: &T,
    ) -> Self {
        self.put_header(name, style, tree(value), false)
    }

    /// Like [`Call::header`] for secrets: the value is hidden from logs of the HTTP stack, does not follow a redirect to
    /// another origin, and is hidden where a server echoes it.
    pub fn sensitive_header<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        style: HeaderStyle,
        value: &T,
    ) -> Self {
        self.put_header(name, style, tree(value), true)
    }

    /// Sets a cookie parameter, or replaces it. See [`CookieStyle`] for the text; `null` leaves it out.
    ///
    /// Cookies are handled like [`Call::sensitive_header`].
    pub fn cookie<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        style: CookieStyle,
        value: &T,
    ) -> Self {
        let value = self.checked("cookie parameter", name, tree(value));
        match value.and_then(|value| encode_header::encode_cookie(name, style, value)) {
            Ok(encoded) => set(&mut self.cookies, name, encoded),
            Err(reason) => self.fail("cookie parameter", name, reason),
        }
        self
    }

    /// Sets a body of JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, content_type: &'static str, body: &T) -> Self {
        let text = json::to_vec(body).map_err(|_| NOT_JSON.into());
        let text = self.checked_json(text);
        self.put_body(content_type, with_type(content_type, text))
    }

    /// Sets a body of `application/x-www-form-urlencoded`; the value has to be an object.
    pub fn form<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        let value = self.checked("body", "", tree(body));
        let text = value.and_then(encode_form::encode);
        self.put_body(FORM, with_type(FORM, text))
    }

    /// Like [`Call::form`] for bodies whose document says how some of their members are written.
    pub fn form_styled<T: Serialize + ?Sized>(
        mut self,
        styles: &[(&str, QueryStyle)],
        body: &T,
    ) -> Self {
        let value = self.checked("body", "", tree(body));
        let text = value.and_then(|value| encode_form::encode_styled(value, styles));
        self.put_body(FORM, with_type(FORM, text))
    }

    /// Sets a body of text.
    pub fn text(mut self, content_type: &'static str, body: impl Into<String>) -> Self {
        let body = body.into();
        self.check_text("body", "", &body);
        self.put_body(content_type, with_type(content_type, Ok(body)))
    }

    /// Sets a body of bytes, or a stream of them. A media type of the body's own goes before the given one.
    pub fn body(self, content_type: &'static str, body: impl Into<Body>) -> Self {
        let body = body.into();
        let own = body.media_type().map(|own| Cow::Owned(own.to_owned()));
        self.put_body(content_type, Ok((own.unwrap_or(content_type.into()), body)))
    }

    /// Sets what differs for this call from the settings of the client. A second call adds to the first.
    pub fn options(mut self, options: Options) -> Self {
        let own = std::mem::take(&mut self.options);
        self.options = own.and(options);
        self
    }

    /// Sends the request and gives the response with its body still to be read.
    pub(super) fn download(mut self) -> BoxFuture<'static, Result<Download, Error>> {
        self.unread = Unread::All;
        Box::pin(async move { Ok(Download::new(&send::send(self).await?)) })
    }

    /// Sends the request and reads the response.
    pub(super) fn execute(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(send::send(self))
    }

    fn put_path(mut self, name: &'static str, encoded: Result<String, Reason>) -> Self {
        match encoded {
            Ok(encoded) => set(&mut self.path, name, Some(encoded)),
            Err(reason) => self.fail("path parameter", name, reason),
        }
        self
    }

    fn put_query(
        mut self,
        name: &'static str,
        style: QueryStyle,
        value: Result<Value, Reason>,
        reserved: bool,
    ) -> Self {
        let value = self.checked("query parameter", name, value);
        match value.and_then(|value| encode_query::encode(name, style, value, reserved)) {
            Ok(encoded) => set(&mut self.query, name, encoded),
            Err(reason) => self.fail("query parameter", name, reason),
        }
        self
    }

    fn put_header(
        mut self,
        name: &'static str,
        style: HeaderStyle,
        value: Result<Value, Reason>,
        sensitive: bool,
    ) -> Self {
        let value = self.checked("header parameter", name, value);
        let encoded = value.and_then(|value| {
            let header = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| Reason::from("no header can have this name"))?;
            let encoded = encode_header::encode(style, value)?;
            Ok(encoded.map(|mut value| {
                value.set_sensitive(sensitive);
                (header, value)
            }))
        });
        match encoded {
            Ok(encoded) => set(&mut self.headers, name, encoded),
            Err(reason) => self.fail("header parameter", name, reason),
        }
        self
    }

    /// Sets the body and its whole media type, or keeps what is wrong with the one of that name.
    pub(super) fn put_body(
        mut self,
        name: &'static str,
        body: Result<(Cow<'static, str>, Body), Reason>,
    ) -> Self {
        match body {
            Ok(body) => self.body = Some(body),
            Err(reason) => self.fail("body", name, reason),
        }
        self
    }

    fn fail(&mut self, part: &'static str, name: &'static str, reason: Reason) {
        self.problem.get_or_insert(Problem {
            part: Some((part, name)),
            reason,
        });
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

const NOT_JSON: &str = "the value cannot be written as JSON";

/// A body with a media type that is known when the crate is generated.
fn with_type(
    content_type: &'static str,
    body: Result<impl Into<Body>, Reason>,
) -> Result<(Cow<'static, str>, Body), Reason> {
    body.map(|body| (content_type.into(), body.into()))
}

/// The value as a tree; the only step that is compiled once per type.
pub(super) fn tree<T: Serialize + ?Sized>(value: &T) -> Result<Value, Reason> {
    json::to_value(value).map_err(|_| NOT_JSON.into())
}

/// Replaces the entry of a name at its place, adds it at the end, or removes it.
fn set<T>(entries: &mut Vec<(&'static str, T)>, name: &'static str, value: Option<T>) {
    let place = entries.iter().position(|(known, _)| *known == name);
    match (place, value) {
        (Some(place), Some(value)) => entries[place].1 = value,
        (Some(place), None) => {
            entries.remove(place);
        }
        (None, Some(value)) => entries.push((name, value)),
        (None, None) => {}
    }
}

impl Deref for Call {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}

impl DerefMut for Call {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.parts
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names<T>(entries: &[(&'static str, T)]) -> Vec<&'static str> {
            entries.iter().map(|(name, _)| *name).collect()
        }
        f.debug_struct("Call")
            .field("operation", &format_args!("{}", self.info))
            .field("path", &names(&self.path))
            .field("query", &names(&self.query))
            .field("headers", &names(&self.headers))
            .field("cookies", &names(&self.cookies))
            .field(
                "body_bytes",
                &self.body.as_ref().map(|(_, body)| body.content_length()),
            )
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
