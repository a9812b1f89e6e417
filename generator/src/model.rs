//! What an API means, free of the document's spelling: references resolved to typed ids, `allOf` merged, unions classified.
//!
//! `lower` writes it, `names`, `check` and `plan` read it. Everything stands in the order of the document.

mod operation;
mod paging;
mod schema;
mod security;
mod server;

pub use operation::{
    Body, BodyKind, Content, Encoding, Location, MediaType, Operation, OperationId, Parameter, ParameterStyle, PathForm, PathForms,
    Response, Status,
};
pub use paging::{PagePlace, PageStyle, PageToken, Paging};
pub use schema::{
    Constraints, Docs, EnumInteger, EnumString, Kind, Object, Origin, Pattern, Property, Schema, SchemaId, Schemas, StringFormat, Union,
    UnionBy, Variant,
};
pub use security::{ClientAuthentication, Scheme, SchemeKind, TokenRequest};
pub use server::{Server, ServerVariable, UrlPiece};

/// A whole API.
#[derive(Clone, Debug)]
pub struct Api {
    /// `info`.
    pub info: Info,
    /// `servers` of the document. Empty where it names none.
    pub servers: Vec<Server>,
    /// `components.securitySchemes`.
    pub schemes: Vec<Scheme>,
    /// The document's `security`: alternatives of sets of indices into `schemes`.
    pub security: Vec<Vec<usize>>,
    /// Tags in the order of the document, used ones only; operations without a tag have one of their own at the end.
    pub tags: Vec<Tag>,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
    /// All schemas that something refers to.
    pub schemas: Schemas,
}

impl Api {
    /// The schema and the properties of a multipart body whose parts the document names.
    pub fn multipart(&self, content: &Content) -> Option<(SchemaId, &Object)> {
        let BodyKind::Multipart(id) = content.kind else { return None };
        let (target, _) = self.schemas.target(id);
        match &self.schemas.get(target).kind {
            Kind::Object(object) => Some((target, object)),
            _ => None,
        }
    }
}

/// `info`.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// `title`
    pub title: String,
    /// `version`, as it is written.
    pub version: String,
    /// `description`
    pub description: Option<String>,
}

/// A tag that groups operations.
#[derive(Clone, Debug)]
pub struct Tag {
    /// As the document spells it.
    pub name: String,
    /// Its description, where the document declares the tag.
    pub description: Option<String>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}
