//! What stands where in a document: the types of `OpenAPI` objects, and which key leads from one to the next.
//!
//! A walk that knows the type of each place tells schemas from examples that look like schemas, and a property called
//! `default` from the keyword.

use crate::node::{Node, Value};

/// An object type of the specification whose inside matters to this stage.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Part {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Callback,
    Schema,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    Example,
    Link,
    SecurityScheme,
    Flows,
    Flow,
    Discriminator,
    Xml,
}

/// What a value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// One object of this type, or a reference to one.
    One(Part),
    /// An object from names to those.
    Map(Part),
    /// An array of those.
    List(Part),
    /// Anything else: texts, examples, extensions.
    Data,
}

/// The methods that have a key of their own in a path item (`OpenAPI` 3.2 section 4.9; `query` is new there).
pub(super) const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

impl Role {
    /// The role of what stands under a key or index.
    pub(crate) fn child(self, key: &str, value: &Node) -> Role {
        match self {
            Role::One(part) => part.child(key, value),
            // The keys of these maps follow a pattern that extensions do not fit; others are names chosen at will.
            Role::Map(Part::PathItem | Part::Response | Part::Callback) if key.starts_with("x-") => Role::Data,
            Role::Map(part) | Role::List(part) => Role::One(part),
            Role::Data => Role::Data,
        }
    }
}

impl Part {
    /// A reference may stand in the place of the object.
    pub(crate) fn may_be_reference(self) -> bool {
        use Part::{Callback, Example, Header, Link, MediaType, Parameter, PathItem, RequestBody, Response, Schema, SecurityScheme};
        matches!(
            self,
            Callback | Example | Header | Link | MediaType | Parameter | PathItem | RequestBody | Response | Schema | SecurityScheme
        )
    }

    fn child(self, key: &str, value: &Node) -> Role {
        use Part::{
            Callback, Components, Document, Encoding, Header, Link, MediaType, Operation, Parameter, PathItem, RequestBody, Response,
            Schema,
        };
        match (self, key) {
            (Document, super::document::OVERLOADED) => Role::Map(PathItem),
            (_, key) if key.starts_with("x-") => Role::Data,
            (Document, "components") => Role::One(Components),
            (Document, "paths" | "webhooks") | (Components, "pathItems") => Role::Map(PathItem),
            // Swagger 2.0 has its components at the top.
            (Document, "definitions") | (Components, "schemas") => Role::Map(Schema),
            (Document | Components, "parameters") => Role::Map(Parameter),
            (Document | Components | Operation, "responses") => Role::Map(Response),
            (Components, "requestBodies") => Role::Map(RequestBody),
            (Components | Response | Encoding, "headers") => Role::Map(Header),
            (Components | Operation, "callbacks") => Role::Map(Callback),
            (Components, "mediaTypes") | (Parameter | Header | RequestBody | Response, "content") => Role::Map(MediaType),
            (PathItem | Operation, "parameters") => Role::List(Parameter),
            (PathItem, "additionalOperations") => Role::Map(Operation),
            (PathItem, key) if METHODS.contains(&key) => Role::One(Operation),
            (Operation, "requestBody") => Role::One(RequestBody),
            // `items` of parameters and headers and `schema` of responses are Swagger 2.0's.
            (Parameter | Header | MediaType | Response, "schema") | (MediaType, "itemSchema") | (Parameter | Header, "items") => {
                Role::One(Schema)
            }
            (MediaType, "encoding") => Role::Map(Encoding),
            (Callback, _) => Role::One(PathItem),
            (Components | MediaType | Parameter | Header, "examples") => Role::Map(Part::Example),
            (Components | Response, "links") => Role::Map(Link),
            (Document | PathItem | Operation, "servers") => Role::List(Part::Server),
            (Link, "server") => Role::One(Part::Server),
            (Schema, key) => schema_child(key, value),
            _ => self.minor_child(key),
        }
    }

    /// The objects that describe the API as a whole.
    fn minor_child(self, key: &str) -> Role {
        match (self, key) {
            (Part::Document, "info") => Role::One(Part::Info),
            (Part::Info, "contact") => Role::One(Part::Contact),
            (Part::Info, "license") => Role::One(Part::License),
            (Part::Document, "tags") => Role::List(Part::Tag),
            (Part::Document | Part::Operation | Part::Tag, "externalDocs") => Role::One(Part::ExternalDocs),
            (Part::Server, "variables") => Role::Map(Part::ServerVariable),
            (Part::Components, "securitySchemes") => Role::Map(Part::SecurityScheme),
            (Part::SecurityScheme, "flows") => Role::One(Part::Flows),
            (Part::Flows, _) => Role::One(Part::Flow),
            _ => Role::Data,
        }
    }
}

fn schema_child(key: &str, value: &Node) -> Role {
    match key {
        "properties" | "patternProperties" | "dependentSchemas" | "$defs" | "definitions" => Role::Map(Part::Schema),
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => Role::List(Part::Schema),
        // Drafts of JSON Schema before 2020-12 write tuples as an array under `items`.
        "items" if matches!(value.value, Value::Array(_)) => Role::List(Part::Schema),
        "items"
        | "additionalProperties"
        | "additionalItems"
        | "not"
        | "contains"
        | "if"
        | "then"
        | "else"
        | "propertyNames"
        | "unevaluatedItems"
        | "unevaluatedProperties"
        | "contentSchema" => Role::One(Part::Schema),
        "discriminator" => Role::One(Part::Discriminator),
        "xml" => Role::One(Part::Xml),
        "externalDocs" => Role::One(Part::ExternalDocs),
        _ => Role::Data,
    }
}
