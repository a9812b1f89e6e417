//! The objects of the specification, as a table: their keys, and what may stand under those that lead to no other object.

use crate::normalise::role::Part;

use Plain::{Any, Flag, Text, Texts};

/// What may stand under a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Plain {
    /// A string, or what YAML authors leave the quotes out of.
    Text,
    /// `true` or `false`.
    Flag,
    /// A list of strings.
    Texts,
    /// Another object of the specification, data of the API's, or what is held against its type where it is read.
    Any,
}

/// An object of the specification.
pub(super) struct Fields {
    /// What messages call it, with its article.
    pub(super) what: &'static str,
    /// Its keys, of OpenAPI 3.0 to 3.2. Nothing where they follow a pattern or are reported where they are read.
    pub(super) keys: &'static [(&'static str, Plain)],
}

impl Fields {
    /// What messages call the one at hand: `the parameter` for `a parameter`.
    pub(super) fn this(&self) -> String {
        match self.what.split_once(' ') {
            Some(("a" | "an", noun)) => format!("the {noun}"),
            _ => self.what.to_owned(),
        }
    }
}

/// The row of an object.
pub(super) fn fields(part: Part) -> Fields {
    let (what, keys): (_, &[_]) = match part {
        Part::Document => ("an OpenAPI document", DOCUMENT),
        Part::Components => ("`components`", COMPONENTS),
        Part::PathItem => ("a path item", &[]),
        Part::Operation => ("an operation", OPERATION),
        Part::Parameter => ("a parameter", PARAMETER),
        Part::Header => ("a header", HEADER),
        Part::RequestBody => ("a request body", &[("description", Text), ("content", Any), ("required", Flag)]),
        Part::Response => ("a response", RESPONSE),
        Part::MediaType => ("a media type", MEDIA_TYPE),
        Part::Encoding => ("an encoding", ENCODING),
        Part::Callback => ("a callback", &[]),
        Part::Schema => ("a schema", &[]),
        Part::Info => ("`info`", INFO),
        Part::Contact => ("a contact", &[("name", Text), ("url", Text), ("email", Text)]),
        Part::License => ("a license", &[("name", Text), ("identifier", Text), ("url", Text)]),
        Part::Server => ("a server", &[("url", Text), ("name", Text), ("description", Text), ("variables", Any)]),
        Part::ServerVariable => ("a server variable", &[("enum", Texts), ("default", Text), ("description", Text)]),
        Part::Tag => ("a tag", TAG),
        Part::ExternalDocs => ("an `externalDocs`", &[("description", Text), ("url", Text)]),
        Part::Example => ("an example", EXAMPLE),
        Part::Link => ("a link", LINK),
        Part::SecurityScheme => ("a security scheme", SECURITY_SCHEME),
        Part::Flows => ("`flows`", FLOWS),
        Part::Flow => ("a flow", FLOW),
        Part::Discriminator => ("a discriminator", &[("propertyName", Text), ("mapping", Any)]),
        Part::Xml => ("an `xml`", XML),
    };
    Fields { what, keys }
}

type Keys = &'static [(&'static str, Plain)];

const DOCUMENT: Keys = &[
    ("openapi", Any),
    ("$self", Text),
    ("info", Any),
    ("jsonSchemaDialect", Text),
    ("servers", Any),
    ("paths", Any),
    ("webhooks", Any),
    ("components", Any),
    ("security", Any),
    ("tags", Any),
    ("externalDocs", Any),
];

const COMPONENTS: Keys = &[
    ("schemas", Any),
    ("responses", Any),
    ("parameters", Any),
    ("examples", Any),
    ("requestBodies", Any),
    ("headers", Any),
    ("securitySchemes", Any),
    ("links", Any),
    ("callbacks", Any),
    ("pathItems", Any),
    ("mediaTypes", Any),
];

const OPERATION: Keys = &[
    ("tags", Any),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", Any),
    ("operationId", Text),
    ("parameters", Any),
    ("requestBody", Any),
    ("responses", Any),
    ("callbacks", Any),
    ("deprecated", Flag),
    ("security", Any),
    ("servers", Any),
];

const PARAMETER: Keys = &[
    ("name", Text),
    ("in", Any),
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("allowEmptyValue", Flag),
    ("style", Any),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("schema", Any),
    ("example", Any),
    ("examples", Any),
    ("content", Any),
];

const HEADER: Keys = &[
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("allowEmptyValue", Flag),
    ("style", Any),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("schema", Any),
    ("example", Any),
    ("examples", Any),
    ("content", Any),
];

const RESPONSE: Keys = &[("summary", Text), ("description", Text), ("headers", Any), ("content", Any), ("links", Any)];

const MEDIA_TYPE: Keys = &[
    ("schema", Any),
    ("itemSchema", Any),
    ("example", Any),
    ("examples", Any),
    ("encoding", Any),
    ("prefixEncoding", Any),
    ("itemEncoding", Any),
];

const ENCODING: Keys = &[
    ("contentType", Text),
    ("headers", Any),
    ("style", Text),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("encoding", Any),
    ("prefixEncoding", Any),
    ("itemEncoding", Any),
];

const INFO: Keys = &[
    ("title", Text),
    ("summary", Text),
    ("description", Text),
    ("termsOfService", Text),
    ("contact", Any),
    ("license", Any),
    ("version", Text),
];

const TAG: Keys = &[("name", Text), ("summary", Text), ("description", Text), ("externalDocs", Any), ("parent", Text), ("kind", Text)];

const EXAMPLE: Keys =
    &[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text), ("dataValue", Any), ("serializedValue", Text)];

const LINK: Keys =
    &[("operationRef", Text), ("operationId", Text), ("parameters", Any), ("requestBody", Any), ("description", Text), ("server", Any)];

const SECURITY_SCHEME: Keys = &[
    ("type", Any),
    ("description", Text),
    ("name", Text),
    ("in", Any),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("flows", Any),
    ("openIdConnectUrl", Text),
    ("oauth2MetadataUrl", Text),
    ("deprecated", Flag),
];

const FLOWS: Keys =
    &[("implicit", Any), ("password", Any), ("clientCredentials", Any), ("authorizationCode", Any), ("deviceAuthorization", Any)];

const FLOW: Keys =
    &[("authorizationUrl", Text), ("deviceAuthorizationUrl", Text), ("tokenUrl", Text), ("refreshUrl", Text), ("scopes", Any)];

const XML: Keys = &[("nodeType", Text), ("name", Text), ("namespace", Text), ("prefix", Text), ("attribute", Flag), ("wrapped", Flag)];
