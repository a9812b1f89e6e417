//! Schemas: decides which kind a schema is, and hands it to the file of that kind.

use openapiv3::{AnySchema, SchemaData};

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Docs, Kind, Origin, SchemaId};
use crate::node::Node;

use super::context::{At, Context, component_name, is_to_component};
use super::read::{self, Shape};
use super::{about, all_of, enumeration, inline_target, limits, object, scalar, union};

/// Keywords of OpenAPI 3.0's Schema Object, and which of them are lowered by themselves.
pub(super) const CHILDREN: &[(&str, &str)] = &[
    ("properties", "{}"),
    ("items", "{}"),
    ("additionalProperties", "true"),
    ("allOf", "[]"),
    ("oneOf", "[]"),
    ("anyOf", "[]"),
    ("not", "{}"),
    ("externalDocs", "null"),
    ("example", "null"),
];
const KNOWN: &[&str] = &[
    "title",
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "required",
    "enum",
    "type",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "additionalProperties",
    "description",
    "format",
    "default",
    "nullable",
    "discriminator",
    "readOnly",
    "writeOnly",
    "xml",
    "externalDocs",
    "example",
    "deprecated",
];

/// A schema's own keywords, typed.
pub(super) struct Keywords {
    pub(super) data: SchemaData,
    pub(super) any: AnySchema,
}

/// Lowers `components.schemas` of the document, whether something refers to them or not: they are what users look for.
pub(super) fn components<'a>(context: &mut Context<'a>, root: &At<'a>) {
    let Some(schemas) = root.child("components").and_then(|at| at.child("schemas")) else { return };
    for (name, at) in schemas.entries() {
        named(context, &at, name);
    }
    drain(context);
}

/// The id of a component. One that is nothing but a reference to a component of the same name, in another file, is that component.
fn named<'a>(context: &mut Context<'a>, at: &At<'a>, name: &str) -> SchemaId {
    if let Some(reference) = at.node.get("$ref")
        && reference.as_str().is_some_and(|text| is_to_component(text) && component_name(text) == name)
        && let Some(target) = context.resolve_once(reference)
    {
        return named(context, &target, name);
    }
    context.component(at, Origin::Component(name.to_owned()))
}

/// Lowers what references have added since, then tells the branches of unions apart, which takes all schemas.
pub(super) fn finish(context: &mut Context<'_>) {
    drain(context);
    union::classify(context);
}

/// Lowers schemas until no reference is open. A queue, so that long chains of references don't nest.
fn drain(context: &mut Context<'_>) {
    while let Some((id, location)) = context.pending.pop_front() {
        let documents = context.documents;
        if let Some(node) = documents.node(&location) {
            fill(context, id, &At::new(node, location.pointer));
        }
    }
}

/// A schema in place: the id of a component where it is a reference, else a new schema.
pub(super) fn schema(context: &mut Context<'_>, at: &At<'_>, origin: Origin) -> SchemaId {
    if let Some(reference) = at.node.get("$ref") {
        return reference_to(context, reference).unwrap_or_else(|| context.blank(at, origin));
    }
    if let Some(enclosing) = context.expansion.enclosing(at.node) {
        return enclosing;
    }
    if let Some(id) = inline_target::schema(context, at, &origin) {
        return id;
    }
    let id = context.blank(at, origin);
    context.deeper(at, |context| fill(context, id, at));
    id
}

/// The id of the component that a reference leads to.
pub(super) fn reference_to(context: &mut Context<'_>, reference: &Node) -> Option<SchemaId> {
    let target = context.resolve_once(reference)?;
    let text = reference.as_str().unwrap_or_default();
    let name = component_name(text);
    // What lies inside a component or operation has no name of its own, so it is a type only where its shape needs one.
    if is_to_component(text) { Some(named(context, &target, &name)) } else { Some(context.component(&target, Origin::Shared(name))) }
}

/// Lowers a node into the schema that waits for it.
fn fill(context: &mut Context<'_>, id: SchemaId, at: &At<'_>) {
    if let Some(reference) = at.node.get("$ref") {
        if let Some(target) = reference_to(context, reference) {
            context.schemas.get_mut(id).kind = Kind::Alias(target);
        }
        return;
    }
    if let Some(value) = at.node.as_bool() {
        boolean_schema(context, at, value);
        return;
    }
    if at.node.get("allOf").is_some() {
        match all_of::merge(context, at) {
            Some(all_of::Merged::Same(target)) => alias(context, id, at, target),
            Some(all_of::Merged::Node(node)) => {
                context.expansion.open(at.node, id);
                fill(context, id, &At::new(&node, at.pointer.clone()));
                context.expansion.close();
            }
            None => {}
        }
        return;
    }
    let shape = Shape { what: "the schema", required: &[], children: CHILDREN };
    let (Some(data), Some(any)) = (read::piece(context, at, &shape), read::piece(context, at, &shape)) else { return };
    let keywords = Keywords { data, any };
    describe(context, id, at, &keywords);
    report_unknown(context, at);
    let kind = kind(context, id, at, &keywords);
    context.schemas.get_mut(id).kind = kind;
}

/// An `allOf` of one reference: the same type, with texts and perhaps null of its own.
fn alias(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, target: SchemaId) {
    let mut own = at.node.clone();
    if let crate::node::Value::Object(object) = &mut own.value {
        object.remove("allOf");
    }
    let shape = Shape { what: "the schema", required: &[], children: CHILDREN };
    let own = At::new(&own, at.pointer.clone());
    if let (Some(data), Some(any)) = (read::piece(context, &own, &shape), read::piece(context, &own, &shape)) {
        describe(context, id, &own, &Keywords { data, any });
    }
    context.schemas.get_mut(id).kind = Kind::Alias(target);
}

/// What all kinds have in common.
fn describe(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, keywords: &Keywords) {
    let typ = keywords.any.typ.as_deref().or_else(|| implied_type(at));
    let constraints = limits::limits(context, at, &keywords.any, typ);
    let schema = context.schemas.get_mut(id);
    let data = &keywords.data;
    schema.docs = Docs {
        title: data.title.clone(),
        description: data.description.clone(),
        deprecated: object::is_deprecated(at),
        more: about::external_docs(at.node),
    };
    schema.rust_name = at.node.get("x-rust-name").and_then(Node::as_str).map(str::to_owned);
    schema.nullable = data.nullable;
    schema.secret = keywords.any.format.as_deref() == Some("password")
        || ["x-rust-secret", "x-ms-secret"].iter().any(|key| at.node.get(key).and_then(Node::as_bool) == Some(true));
    schema.default.clone_from(&data.default);
    schema.example = at.node.get("example").map(Node::to_json);
    schema.constraints = constraints;
}

fn report_unknown(context: &mut Context<'_>, at: &At<'_>) {
    for (key, child) in at.entries() {
        if !KNOWN.contains(&key) {
            context.report(
                Diagnostic::new(Code::UnsupportedKeyword, child.node.span, format!("`{key}` is no keyword of an OpenAPI 3.0 schema"))
                    .pointer(&*child.pointer)
                    .help(format!("remove `{key}`, or write it as `x-{key}` if it is meant for other tools")),
            );
        }
    }
    if let Some(not) = at.child("not") {
        context.report(
            Diagnostic::new(Code::UnsupportedKeyword, not.node.span, "`not` has no counterpart in a Rust type and is left to the server")
                .pointer(&*not.pointer)
                .help("describe what is allowed instead of what is not"),
        );
    }
}

/// Decides the kind.
fn kind(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, keywords: &Keywords) -> Kind {
    let union = ["oneOf", "anyOf"].iter().find_map(|key| at.child(key).map(|branches| (*key, branches)));
    // An enumeration of one type lists every value, so that a union beside it says no more.
    if let Some(values) = at.child("enum").filter(|values| union.is_none() || enumeration::is_of_one_type(values)) {
        return enumeration::lower(context, id, at, &values, keywords);
    }
    // Zalando's word for an enumeration that may grow, which all are here.
    if let Some(values) = at.child("x-extensible-enum").filter(|values| union.is_none() && enumeration::is_of_one_type(values)) {
        return enumeration::lower(context, id, at, &values, keywords);
    }
    if let Some((keyword, branches)) = union {
        report_beside_union(context, at, keyword);
        return union::lower(context, id, at, keyword, &branches, keywords);
    }
    let typ = keywords.any.typ.as_deref().or_else(|| implied_type(at));
    if let Some(typ @ ("string" | "integer" | "number" | "boolean" | "array" | "object")) = typ {
        scalar::check_format(context, at, typ);
    }
    match typ {
        Some("object") => object::lower(context, id, at, keywords),
        Some("array") => array(context, id, at),
        Some("string") => Kind::String(scalar::string(keywords)),
        Some("integer") => Kind::Integer(scalar::integer(keywords)),
        Some("number") => Kind::Number(scalar::number(keywords)),
        Some("boolean") => Kind::Boolean,
        None => Kind::Any,
        Some(other) => {
            unknown_type(context, at, other);
            Kind::Any
        }
    }
}

/// What is said about a value beside a union, and can't be said about its branches.
fn report_beside_union(context: &mut Context<'_>, at: &At<'_>, union: &str) {
    for key in ["anyOf", "enum"] {
        let Some(place) = at.child(key).filter(|_| key != union) else { continue };
        context.report(
            Diagnostic::new(Code::UnsupportedKeyword, place.node.span, format!("`{key}` beside `{union}` is left to the server"))
                .label(format!("the type is that of `{union}`"))
                .pointer(&*place.pointer)
                .help(format!("write the values that are allowed as branches of one `{union}`")),
        );
    }
}

/// The type that other keywords imply where `type` is missing.
fn implied_type(at: &At<'_>) -> Option<&'static str> {
    let has = |keys: &[&str]| keys.iter().any(|key| at.node.get(key).is_some());
    if has(&["properties", "additionalProperties", "required", "minProperties", "maxProperties"]) {
        Some("object")
    } else if has(&["items", "minItems", "maxItems", "uniqueItems"]) {
        Some("array")
    } else if has(&["pattern", "minLength", "maxLength"]) {
        Some("string")
    } else {
        None
    }
}

fn array(context: &mut Context<'_>, id: SchemaId, at: &At<'_>) -> Kind {
    let items = match at.child("items") {
        Some(items) => schema(context, &items, Origin::Items(id)),
        None => context.blank(at, Origin::Items(id)),
    };
    Kind::Array(items)
}

fn unknown_type(context: &mut Context<'_>, at: &At<'_>, name: &str) {
    let place = at.child("type").unwrap_or_else(|| at.clone());
    context.report(
        Diagnostic::new(Code::WrongType, place.node.span, format!("`{name}` is no type of a schema"))
            .label("expected one of object, array, string, integer, number, boolean")
            .pointer(&*place.pointer)
            .help("write one of the six types, or leave `type` out for any value"),
    );
}

fn boolean_schema(context: &mut Context<'_>, at: &At<'_>, value: bool) {
    context.report(
        Diagnostic::new(Code::WrongType, at.node.span, format!("`{value}` is no schema in OpenAPI 3.0"))
            .label("expected an object")
            .pointer(&*at.pointer)
            .help("write `{}` for any value"),
    );
}

/// Gives the schemas directly below a kind another parent, since names are made from parents.
pub(super) fn reparent(context: &mut Context<'_>, kind: &Kind, from: SchemaId, parent: SchemaId) {
    let children: Vec<SchemaId> = match kind {
        Kind::Object(object) => object.properties.iter().map(|property| property.schema).chain(object.additional).collect(),
        Kind::Array(child) | Kind::Map(child) => vec![*child],
        _ => Vec::new(),
    };
    for child in children {
        let schema = context.schemas.get_mut(child);
        match &mut schema.origin {
            // A recursive child is a schema around the parent, and stays where it is.
            Origin::Property(owner, _) | Origin::Items(owner) | Origin::Values(owner) if *owner == from => *owner = parent,
            _ => {}
        }
    }
}
