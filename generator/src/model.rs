//! What an API means, free of the document's spelling: references resolved to typed ids, `allOf` merged, unions classified.
//!
//! `lower` writes it, `names`, `check` and `plan` read it. Everything stands in the order of the document.

mod operation;
mod paging;
mod schema;
mod security;
mod server;

pub use operation::{
    Body, BodyKind, Content, Encoding, Location, MediaType, Operation, OperationId, Parameter, ParameterStyle, PartHeader, PathForm,
    PathForms, Response, Status,
};
pub use paging::{PagePlace, PageStyle, PageToken, Paging};
pub use schema::{
    Constraints, Docs, EnumInteger, EnumString, Kind, Link, Object, Origin, Pattern, Property, PropertyNames, Schema, SchemaId, Schemas,
    StringFormat, Union, UnionBy, Variant,
};
pub use security::{ClientAuthentication, Scheme, SchemeKind, TokenRequest};
pub use server::{OwnServer, Server, ServerVariable, UrlPiece};

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
    /// Bodies of the requests that the server sends: of webhooks and callbacks.
    pub webhooks: Vec<SchemaId>,
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
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `termsOfService`: an address.
    pub terms: Option<String>,
    /// `contact`
    pub contact: Option<Contact>,
    /// `license`: its name, or its identifier in the list of SPDX, and its address.
    pub license: Option<Link>,
    /// `externalDocs` of the document.
    pub more: Option<Link>,
}

/// Who answers questions about the API.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// `name`
    pub name: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `email`
    pub email: Option<String>,
}

/// A tag that groups operations.
#[derive(Clone, Debug)]
pub struct Tag {
    /// As the document spells it.
    pub name: String,
    /// Its description, where the document declares the tag.
    pub description: Option<String>,
    /// `externalDocs`
    pub more: Option<Link>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}
