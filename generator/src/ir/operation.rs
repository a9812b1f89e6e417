//! Tags and their operations.

use super::{ArgType, Docs, Item, Limit, Mock, Paging, Scalar, Ty};
use crate::names::Ident;

/// `src/<module>.rs` and `src/<module>/*.rs`: the operations of one tag.
#[derive(Clone, Debug)]
pub struct TagModule {
    /// Above the module.
    pub module_docs: Docs,
    /// Above the handle.
    pub docs: Docs,
    /// Module name and file stem.
    pub module: Ident,
    /// The handle: `pub struct Projects<'a>`.
    pub handle: Ident,
    /// `client.projects()`.
    pub accessor: Ident,
    /// The cargo feature that holds the tag.
    pub feature: String,
    /// In the order of the document; files and `mod` lines are sorted by the emitter.
    pub operations: Vec<Operation>,
}

/// One operation: a method of the handle and a file with its call.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Above the method of the handle: summary, `METHOD /path`, description, arguments, errors.
    pub method_docs: Docs,
    /// `list`
    pub method: Ident,
    /// File stem and module: `list`.
    pub module: Ident,
    /// `List`: the call's type.
    pub call: Ident,
    /// Above the call's type.
    pub call_docs: Docs,
    /// What the runtime must know.
    pub info: Info,
    /// Servers of its own: the base URL that a client has, and the one that is called instead.
    pub servers: Vec<(String, String)>,
    /// What is said about sending the request twice.
    pub repeat: Repeat,
    /// Required arguments: path parameters in template order, required query, header and cookie parameters, then the body.
    pub arguments: Vec<Argument>,
    /// Optional parameters and optional body, as setters of the call.
    pub setters: Vec<Argument>,
    /// Type of the result.
    pub types: CallTypes,
    /// How a success is decoded.
    pub decode: Decode,
    /// What it has where its items come in pages.
    pub paging: Option<Paging>,
    /// The successes whose bodies are not read before they are decoded.
    pub unread: Vec<StatusMatch>,
    /// The enum of several successes, where there are several.
    pub outcome: Option<Outcome>,
    /// The enum of documented errors, where there are any.
    pub failure: Option<Failure>,
    /// Inline types of parameters, body and responses.
    pub items: Vec<Item>,
    /// The way back, for the mock.
    pub mock: Mock,
}

/// `type Value` and `type Failure` of an operation.
#[derive(Clone, Debug)]
pub struct CallTypes {
    /// What `.await` gives. `Ty::Named(Local(..))` for an outcome enum.
    pub value: Ty,
    /// The error enum, else the runtime's `NoFailure`.
    pub failure: Option<Ident>,
}

/// What the document says about sending the request of an operation twice: the runtime's `Repeat`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Nothing.
    ByMethod,
    /// `Always`
    Always,
    /// `Never`
    Never,
    /// `WithKey("X-Idempotency-Key")`
    WithKey(String),
}

/// The constant `INFO`.
#[derive(Clone, Debug)]
pub struct Info {
    /// operationId, or `GET /path` where there is none.
    pub id: String,
    /// `GET`
    pub method: &'static str,
    /// Template as in the document.
    pub path: String,
    /// Media types of the documented responses, joined for the Accept header.
    pub accept: Option<String>,
    /// Which credentials go out.
    pub security: SecurityRequirement,
    /// Documented successes.
    pub success: Vec<StatusMatch>,
}

/// Which credentials an operation takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityRequirement {
    /// The document's own: `crate::security::DEFAULT`.
    Default,
    /// None at all: `&[]`.
    None,
    /// Alternatives of sets of constants of `crate::security`; an empty set allows an anonymous call.
    Alternatives(Vec<Vec<Ident>>),
}

/// One parameter, or the body.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Above the setter; for required ones a line of the method's documentation.
    pub docs: Docs,
    /// Name of the argument or setter.
    pub name: Ident,
    /// Its type.
    pub ty: ArgType,
    /// Where it goes.
    pub send: Send,
    /// What it is held against before it is sent.
    pub limits: Vec<Limit>,
}

/// Where an argument goes: the method of the runtime's `Call`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Send {
    /// `.path("name", PathStyle::X, value)`, or `.path_reserved("name", value)`
    Path {
        /// Wire name.
        name: String,
        /// Variant of `PathStyle`.
        style: &'static str,
        /// Slashes and other reserved characters stay as they are.
        reserved: bool,
    },
    /// `.path_segments("name", value.value(), &value.segments())`, the argument being an `Item::PathVariants`.
    PathVariants {
        /// Wire name.
        name: String,
    },
    /// `.query("name", QueryStyle::X, value)` or `.query_reserved(..)`
    Query {
        /// Wire name.
        name: String,
        /// Variant of `QueryStyle`.
        style: &'static str,
        /// `allowReserved`.
        reserved: bool,
    },
    /// `.header("name", HeaderStyle::X, value)` or `.sensitive_header(..)`
    Header {
        /// Wire name.
        name: String,
        /// Variant of `HeaderStyle`.
        style: &'static str,
        /// The value is a secret.
        sensitive: bool,
    },
    /// `.cookie("name", CookieStyle::X, value)`
    Cookie {
        /// Wire name.
        name: String,
        /// Variant of `CookieStyle`.
        style: &'static str,
    },
    /// `.json("application/json", value)`
    Json {
        /// Media type to send.
        content_type: String,
    },
    /// `.form(value)`, or `.form_styled(&[("name", QueryStyle::X)], value)`
    Form {
        /// Properties that are written in a style of their own: wire name and variant of `QueryStyle`.
        styles: Vec<(String, &'static str)>,
    },
    /// `.multipart("multipart/form-data", value)`
    Multipart {
        /// Media type to send, without the boundary.
        content_type: String,
        /// Parts that are held against limits before.
        limits: Vec<PartLimits>,
    },
    /// `.text("text/plain", value)`
    Text {
        /// Media type to send.
        content_type: String,
    },
    /// `.body("application/octet-stream", value)`
    Bytes {
        /// Media type to send.
        content_type: String,
    },
}

/// `.limits(&[..]).part("caption", &value.caption)`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartLimits {
    /// Name of the part; empty for the parts that the document does not name.
    pub name: String,
    /// The field that holds it.
    pub field: Ident,
    /// Its limits.
    pub limits: Vec<Limit>,
}

/// A status, a range of them, or any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusMatch {
    /// `200`
    Exact(u16),
    /// `4XX` is 4.
    Range(u8),
    /// `default`
    Default,
}

/// What a response carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// `response.empty()`, type `()`.
    Empty,
    /// `response.json()`
    Json(Ty),
    /// `response.text()`, type `String`.
    Text,
    /// `Ok(response.bytes())`, type `Bytes`.
    Bytes,
    /// `response.location()`, type `Location`.
    Location,
    /// `response.download()`, type `Download`.
    Download,
    /// `response.events()`, type `EventStream<T>`; without a type of the data `response.text_events()`, type `EventStream<String>`.
    Events(Option<Ty>),
    /// `response.json_lines()`, type `JsonLines<T>`.
    Lines(Ty),
}

impl Payload {
    /// The Rust type of the payload.
    pub fn ty(&self) -> Ty {
        match self {
            Self::Empty => Ty::Unit,
            Self::Json(ty) => ty.clone(),
            Self::Text => Ty::Scalar(Scalar::String),
            Self::Bytes => Ty::Scalar(Scalar::Bytes),
            Self::Location => Ty::Scalar(Scalar::Location),
            Self::Download => Ty::Scalar(Scalar::Download),
            Self::Events(data) => Ty::Events(Box::new(data.clone().unwrap_or(Ty::Scalar(Scalar::String)))),
            Self::Lines(line) => Ty::Lines(Box::new(line.clone())),
        }
    }

    /// The body is the value, so that it must not be read before.
    pub fn is_unread(&self) -> bool {
        matches!(self, Self::Download | Self::Events(_) | Self::Lines(_))
    }
}

/// How the success of an operation is decoded.
#[derive(Clone, Debug)]
pub enum Decode {
    /// One documented success: every success decodes as this.
    Single(Payload),
    /// Several: the variant of the outcome enum follows from the status; the last arm takes every other success.
    ByStatus(Vec<DecodeArm>),
}

/// One arm of `match response.status().as_u16()`.
#[derive(Clone, Debug)]
pub struct DecodeArm {
    /// Which status.
    pub status: StatusMatch,
    /// Variant of the outcome enum.
    pub variant: Ident,
    /// What it carries.
    pub payload: Payload,
}

/// The enum of several successes.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Above the enum.
    pub docs: Docs,
    /// `ImportOutcome`
    pub name: Ident,
    /// In the order of the statuses. `Payload::Empty` makes a unit variant.
    pub variants: Vec<OutcomeVariant>,
}

/// One success.
#[derive(Clone, Debug)]
pub struct OutcomeVariant {
    /// Above the variant.
    pub docs: Docs,
    /// `Accepted`
    pub name: Ident,
    /// What it holds.
    pub payload: Payload,
}

/// The enum of documented errors.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Above the enum.
    pub docs: Docs,
    /// `ListError`
    pub name: Ident,
    /// In the order of the statuses, exact ones first, then ranges, then default.
    pub variants: Vec<FailureVariant>,
}

/// One documented error. Ranges and `default` carry the status first: `Default(StatusCode, T)`.
#[derive(Clone, Debug)]
pub struct FailureVariant {
    /// Above the variant.
    pub docs: Docs,
    /// `NotFound`
    pub name: Ident,
    /// Which status.
    pub status: StatusMatch,
    /// What it holds.
    pub payload: Payload,
}
