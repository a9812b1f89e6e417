//! Operations with their parameters, bodies and responses.

use serde_json::Value as Json;

use crate::sources::Span;

use super::{Constraints, Docs, OwnServer, Paging, SchemaId};

/// Index of an operation in `Api::operations`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(pub usize);

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, where there is one.
    pub id: Option<String>,
    /// In capitals.
    pub method: &'static str,
    /// Template, as in the document.
    pub path: String,
    /// Place in the text: its key.
    pub span: Span,
    /// Index into `Api::tags`: the first tag.
    pub tag: usize,
    /// Texts.
    pub docs: Docs,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// `x-rust-idempotent`.
    pub idempotent: Option<bool>,
    /// The same operation once more, with its answer as a stream of `events` or of `lines`, where it offers another form as well.
    pub stream: Option<&'static str>,
    /// Servers of its own.
    pub servers: Vec<OwnServer>,
    /// Path parameters in the order of the template, then the others in the order of the document (path item's first).
    pub parameters: Vec<Parameter>,
    /// `requestBody`.
    pub body: Option<Body>,
    /// Sorted: exact statuses, ranges, default.
    pub responses: Vec<Response>,
    /// How its items come in pages, where they do.
    pub paging: Option<Paging>,
    /// `security` of the operation, else `None`: the document's. Alternatives of sets of indices into `Api::schemes`.
    pub security: Option<Vec<Vec<usize>>>,
}

impl Operation {
    /// What identifies the operation to people: its id, or method and path.
    pub fn label(&self) -> String {
        let label = self.id.clone().unwrap_or_else(|| format!("{} {}", self.method, self.path));
        self.stream.map_or_else(|| label.clone(), |stream| format!("{label} {stream}"))
    }

    /// A documented success; `default` is one where nothing else is.
    pub fn is_success(&self, status: Status) -> bool {
        let none = !self.responses.iter().any(|response| response.status.is_success());
        status.is_success() || status == Status::Default && none
    }
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the Cookie header.
    Cookie,
}

impl Location {
    /// As `in` spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// On the wire.
    pub name: String,
    /// `in`
    pub location: Location,
    /// Place in the text.
    pub span: Span,
    /// Must be given.
    pub required: bool,
    /// Texts.
    pub docs: Docs,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// Its schema.
    pub schema: SchemaId,
    /// `style` and `explode`, or JSON content.
    pub style: ParameterStyle,
    /// `allowReserved`
    pub allow_reserved: bool,
    /// `x-rust-path-variants`.
    pub forms: Option<PathForms>,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterStyle {
    /// `simple`
    Simple {
        /// `explode`
        explode: bool,
    },
    /// `label`
    Label {
        /// `explode`
        explode: bool,
    },
    /// `matrix`
    Matrix {
        /// `explode`
        explode: bool,
    },
    /// `form`
    Form {
        /// `explode`
        explode: bool,
    },
    /// `spaceDelimited`, not exploded
    SpaceDelimited,
    /// `pipeDelimited`, not exploded
    PipeDelimited,
    /// `deepObject`
    DeepObject,
    /// `content` with a JSON media type
    Json,
}

/// A path value that is itself a path, in one of several forms.
#[derive(Clone, Debug)]
pub struct PathForms {
    /// Name of the enum.
    pub name: String,
    /// Its forms.
    pub forms: Vec<PathForm>,
}

/// One form.
#[derive(Clone, Debug)]
pub struct PathForm {
    /// Name of the variant.
    pub name: String,
    /// Description.
    pub description: Option<String>,
    /// Literal segments; `None` is the value.
    pub segments: Vec<Option<String>>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Must be given.
    pub required: bool,
    /// `description`
    pub description: Option<String>,
    /// How it is sent.
    pub content: Content,
}

/// A media type with what it carries.
#[derive(Clone, Debug)]
pub struct Content {
    /// As the document spells it.
    pub media_type: MediaType,
    /// How it is encoded.
    pub kind: BodyKind,
    /// `encoding`: what the document says of single properties of a form or a multipart body.
    pub encoding: Vec<Encoding>,
    /// `example`, or the first of `examples`.
    pub example: Option<Json>,
    /// Limits of a body of text.
    pub text: Constraints,
    /// The other media types of the same body or response, which are not used.
    pub others: Vec<String>,
}

/// How one property of a form or a multipart body is written.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// Name of the property.
    pub property: String,
    /// `contentType`: a media type, or several with commas between them, ranges such as `image/*` among them.
    pub content_type: Option<String>,
    /// `style` and `explode`, where one of them is given.
    pub style: Option<ParameterStyle>,
    /// `headers` of the parts, but for those that the body writes itself.
    pub headers: Vec<PartHeader>,
}

/// A header of the parts of one name.
#[derive(Clone, Debug)]
pub struct PartHeader {
    /// On the wire.
    pub name: String,
    /// Place in the text.
    pub span: Span,
    /// Must be given with the part.
    pub required: bool,
    /// Texts.
    pub docs: Docs,
    /// Its schema.
    pub schema: SchemaId,
    /// `simple`, or JSON.
    pub style: ParameterStyle,
}

/// A media type, as the document spells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaType(pub String);

impl MediaType {
    /// The media type without parameters, in lower case.
    pub fn essence(text: &str) -> String {
        text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// JSON, by its own name or by the structured suffix of RFC 6839.
    pub fn is_json(text: &str) -> bool {
        let essence = Self::essence(text);
        essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
    }
}

/// How content is encoded.
#[derive(Clone, Copy, Debug)]
pub enum BodyKind {
    /// JSON of a schema.
    Json(SchemaId),
    /// `application/x-www-form-urlencoded` of a schema.
    Form(SchemaId),
    /// `multipart/form-data`, or another `multipart` type, of a schema.
    Multipart(SchemaId),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Server-sent events, whose data is JSON of a schema, or else text. In responses alone.
    Events(Option<SchemaId>),
    /// Lines of JSON of a schema. In responses alone.
    Lines(SchemaId),
}

/// A status, a range of them or any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// `404`
    Exact(u16),
    /// `4XX` is 4.
    Range(u8),
    /// `default`
    Default,
}

impl Status {
    /// A success, or a redirect that the document names as an outcome. `default` is one only where nothing else is, which the operation
    /// knows.
    pub fn is_success(self) -> bool {
        match self {
            Self::Exact(code) => (100..400).contains(&code),
            Self::Range(class) => (1..4).contains(&class),
            Self::Default => false,
        }
    }

    /// Responses that are no success may have this status: always so for `default`, which is about whatever is not named.
    pub fn is_failure(self) -> bool {
        !self.is_success()
    }
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// Which status.
    pub status: Status,
    /// `description`
    pub description: String,
    /// What it carries, the preferred one of several media types.
    pub content: Option<Content>,
    /// Names of the documented headers.
    pub headers: Vec<String>,
}
