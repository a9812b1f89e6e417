//! What a description says about the operations of an API, as far as a request or a response can be checked by it.
//!
//! In: the name of a folder under `specs/`. Out: an [`Api`]. A construct that the checks do not understand is an error,
//! so that nothing goes unchecked by accident.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};

use crate::document::{Document, Place};

/// The methods that a Path Item Object can have (OpenAPI 3.0.3, Path Item Object).
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One description.
#[derive(Debug)]
pub struct Api {
    /// The name of its folder.
    pub name: String,
    /// The path of its first server, without a trailing slash.
    pub base_path: String,
    /// The operations in the order of the document.
    pub operations: Vec<Operation>,
    /// The security schemes by their names.
    pub schemes: BTreeMap<String, Scheme>,
    /// The named schemas, still in the form of OpenAPI.
    pub definitions: Map<String, Value>,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The method in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The parameters; those of the operation replace those of the path.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The responses in the order of their statuses.
    pub responses: Vec<Response>,
    /// Alternatives of schemes that hold together.
    pub security: Vec<Vec<String>>,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// One parameter, always in the default style of its location.
#[derive(Debug)]
pub struct Parameter {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub location: Location,
    /// Whether it has to be sent.
    pub required: bool,
    /// The schema of its value.
    pub schema: Value,
    /// The templates of a path parameter that takes several segments (`x-rust-path-variants`).
    pub templates: Vec<String>,
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// Whether it has to be sent.
    pub required: bool,
    /// Its content.
    pub content: Content,
}

/// A media type with its schema.
#[derive(Debug)]
pub struct Content {
    /// The media type.
    pub media_type: String,
    /// The schema.
    pub schema: Value,
    /// The documented example.
    pub example: Option<Value>,
}

/// A response.
#[derive(Debug)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The body, where there is one.
    pub content: Option<Content>,
    /// Whether a `Location` header is documented.
    pub has_location: bool,
}

impl Response {
    /// Whether the status is what the caller hopes for; a documented redirect is.
    pub fn is_success(&self) -> bool {
        self.status < 400
    }
}

/// A security scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// `Authorization: Bearer ..`.
    Bearer,
    /// `Authorization: Basic ..`.
    Basic,
    /// A cookie with this name.
    Cookie(String),
}

impl Api {
    /// Reads `specs/<name>/openapi.yaml`.
    pub fn load(name: &str) -> Result<Self, String> {
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
        Self::open(name, &specs.join(name).join("openapi.yaml")).map_err(|reason| format!("{name}: {reason}"))
    }

    fn open(name: &str, path: &Path) -> Result<Self, String> {
        let (mut document, root) = Document::open(path)?;
        let base_path = base_path(&root.value);
        let schemes = schemes(&mut document, &root)?;
        let default_security = alternatives(root.value.get("security"));
        let mut operations = Vec::new();
        let paths = root.value.get("paths").and_then(Value::as_object);
        for (template, item) in paths.ok_or("there are no paths")? {
            let item = document.follow(Place { value: item.clone(), file: root.file.clone() })?;
            for method in METHODS {
                if let Some(place) = document.get(&item, method)? {
                    let operation = operation(&mut document, (method, template), &item, &place, &default_security)
                        .map_err(|reason| format!("{method} {template}: {reason}"))?;
                    operations.push(operation);
                }
            }
        }
        Ok(Self { name: name.to_owned(), base_path, operations, schemes, definitions: document.definitions })
    }

    /// The operation with an id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// What a `#/definitions/..` reference leads to; any other schema is returned as it is.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix("#/definitions/"))
            .and_then(|name| self.definitions.get(name))
            .unwrap_or(schema)
    }
}

fn base_path(root: &Value) -> String {
    let url = root.pointer("/servers/0/url").and_then(Value::as_str);
    let rest = url.and_then(|url| url.split_once("://")).map(|(_, rest)| rest);
    let path = rest.and_then(|rest| rest.find('/').map(|start| &rest[start..]));
    path.unwrap_or("").trim_end_matches('/').to_owned()
}

fn schemes(document: &mut Document, root: &Place) -> Result<BTreeMap<String, Scheme>, String> {
    let Some(components) = document.get(root, "components")? else {
        return Ok(BTreeMap::new());
    };
    let Some(list) = document.get(&components, "securitySchemes")? else {
        return Ok(BTreeMap::new());
    };
    let entries = list.value.as_object().ok_or("`securitySchemes` is no object")?;
    let scheme = |(name, value): (&String, &Value)| {
        let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default();
        let scheme = match (text("type"), text("scheme"), text("in")) {
            ("http", "bearer", _) => Scheme::Bearer,
            ("http", "basic", _) => Scheme::Basic,
            ("apiKey", _, "cookie") => Scheme::Cookie(text("name").to_owned()),
            _ => {
                return Err(format!("the checks do not know the security scheme `{name}`"));
            }
        };
        Ok((name.clone(), scheme))
    };
    entries.iter().map(scheme).collect()
}

fn alternatives(security: Option<&Value>) -> Vec<Vec<String>> {
    let list = security.and_then(Value::as_array);
    let names = |entry: &Value| match entry.as_object() {
        Some(entry) => entry.keys().cloned().collect(),
        None => Vec::new(),
    };
    list.map(|list| list.iter().map(names).collect()).unwrap_or_default()
}

fn operation(
    document: &mut Document,
    (method, template): (&str, &str),
    item: &Place,
    place: &Place,
    default_security: &[Vec<String>],
) -> Result<Operation, String> {
    let mut parameters = parameters(document, place)?;
    for shared in self::parameters(document, item)? {
        let key = |parameter: &Parameter| (parameter.location, parameter.name.clone());
        if !parameters.iter().any(|own| key(own) == key(&shared)) {
            parameters.push(shared);
        }
    }
    let body = match document.get(place, "requestBody")? {
        Some(body) => Some(Body {
            required: body.value.get("required") == Some(&Value::Bool(true)),
            content: content(document, &body)?.ok_or("the request body has no content")?,
        }),
        None => None,
    };
    let own_security = place.value.get("security");
    Ok(Operation {
        id: text(&place.value, "operationId")?,
        method: method.to_ascii_uppercase(),
        path: template.to_owned(),
        parameters,
        body,
        responses: responses(document, place)?,
        security: match own_security {
            Some(_) => alternatives(own_security),
            None => default_security.to_vec(),
        },
    })
}

fn parameters(document: &mut Document, place: &Place) -> Result<Vec<Parameter>, String> {
    let places = document.items(place, "parameters")?;
    places.iter().map(|place| parameter(document, place)).collect()
}

fn parameter(document: &mut Document, place: &Place) -> Result<Parameter, String> {
    let name = text(&place.value, "name")?;
    let known = ["name", "in", "required", "description", "schema", "example", "examples", "x-rust-path-variants", "x-rust-name"];
    let keys = place.value.as_object().into_iter().flat_map(Map::keys);
    if let Some(key) = keys.into_iter().find(|key| !known.contains(&key.as_str())) {
        return Err(format!("the checks do not know `{key}` of the parameter `{name}`"));
    }
    let location = match text(&place.value, "in")?.as_str() {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" => Location::Header,
        "cookie" => Location::Cookie,
        other => return Err(format!("a parameter stands in `{other}`")),
    };
    let schema = place.value.get("schema").ok_or("a parameter has no schema")?;
    let variants = place.value.pointer("/x-rust-path-variants/variants");
    let variants = variants.and_then(Value::as_array).into_iter().flatten();
    Ok(Parameter {
        name,
        location,
        required: place.value.get("required") == Some(&Value::Bool(true)),
        schema: document.schema(schema, &place.file)?,
        templates: variants.map(|variant| text(variant, "template")).collect::<Result<_, _>>()?,
    })
}

fn content(document: &mut Document, place: &Place) -> Result<Option<Content>, String> {
    let Some(content) = document.get(place, "content")? else {
        return Ok(None);
    };
    let entries = content.value.as_object().ok_or("`content` is no object")?;
    let [(media_type, _)] = entries.iter().collect::<Vec<_>>()[..] else {
        return Err("the checks know one media type per body".to_owned());
    };
    if media_type != "application/json" {
        return Err(format!("the checks do not know bodies of {media_type}"));
    }
    let media = document.get(&content, media_type)?.ok_or("no media type")?;
    if media.value.get("examples").is_some() {
        return Err("the checks know one example per body".to_owned());
    }
    let schema = media.value.get("schema").ok_or("a body has no schema")?;
    Ok(Some(Content {
        media_type: media_type.clone(),
        schema: document.schema(schema, &media.file)?,
        example: media.value.get("example").cloned(),
    }))
}

fn responses(document: &mut Document, place: &Place) -> Result<Vec<Response>, String> {
    let responses = document.get(place, "responses")?.ok_or("there are no responses")?;
    let statuses = responses.value.as_object().ok_or("`responses` is no object")?;
    let mut list = Vec::new();
    for key in statuses.keys() {
        let response = document.get(&responses, key)?.ok_or("no response")?;
        list.push(Response {
            status: key.parse().map_err(|_| format!("the checks do not know the status {key}"))?,
            content: content(document, &response)?,
            has_location: response.value.pointer("/headers/Location").is_some(),
        });
    }
    Ok(list)
}

fn text(value: &Value, key: &str) -> Result<String, String> {
    let text = value.get(key).and_then(Value::as_str);
    text.map(str::to_owned).ok_or(format!("`{key}` is missing"))
}
