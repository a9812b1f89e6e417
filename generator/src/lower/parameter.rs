//! Parameters: those of a path item and of its operations, merged.

use openapiv3::{HeaderStyle, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle};

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Docs, Kind, Location, OperationId, Origin, Parameter, ParameterStyle, SchemaId};
use crate::node::Node;

use super::context::{At, Context, component_name};
use super::path_forms::path_forms;
use super::read::{self, Shape};
use super::{object, path_template, schema};

mod refused;
mod style;

pub(super) use refused::is_token;
pub(super) use style::{Open, settle};

/// Lowers the parameters of an operation: the path item's unless the operation has one of the same name and place, then its own;
/// path parameters first, in the order of the template.
pub(super) fn parameters<'a>(context: &mut Context<'a>, item: &At<'a>, at: &At<'a>, path: &str, id: OperationId) -> Vec<Parameter> {
    let shared = list(context, item, id);
    let own = list(context, at, id);
    let mut all: Vec<Parameter> = shared.into_iter().filter(|parameter| !own.iter().any(|other| key(other) == key(parameter))).collect();
    all.extend(own);
    let names = path_template::names(path);
    for name in &names {
        decorated(context, at, &mut all, name);
        let marked = all.iter_mut().find(|parameter| parameter.location == Location::Path && parameter.name == *name);
        if let Some(parameter) = marked.filter(|_| path_template::takes_slashes(name)) {
            parameter.allow_reserved = true;
        }
    }
    repeated_in_path(context, at, &mut all, path);
    all.retain(|parameter| parameter.location != Location::Path || refused::in_template(context, parameter, &names));
    for name in &names {
        if !all.iter().any(|parameter| parameter.location == Location::Path && parameter.name == *name) {
            all.push(missing(context, at, name, id));
        }
    }
    let position = |parameter: &Parameter| match parameter.location {
        Location::Path => names.iter().position(|name| *name == parameter.name).unwrap_or(0),
        _ => names.len(),
    };
    all.sort_by_key(position);
    all
}

fn key(parameter: &Parameter) -> (Location, &str) {
    (parameter.location, &parameter.name)
}

/// The parameters that one place lists.
fn list<'a>(context: &mut Context<'a>, at: &At<'a>, id: OperationId) -> Vec<Parameter> {
    let Some(parameters) = at.child("parameters") else { return Vec::new() };
    let mut list: Vec<Parameter> = Vec::new();
    for item in parameters.items() {
        let Some(parameter) = parameter(context, &item, id) else { continue };
        match list.iter().find(|known| key(known) == key(&parameter)) {
            Some(known) => context.report(
                Diagnostic::new(
                    Code::DuplicateParameter,
                    item.node.span,
                    format!("the {} parameter `{}` stands twice", parameter.location.as_str(), parameter.name),
                )
                .secondary(known.span, "first listed here")
                .pointer(&*item.pointer)
                .help("remove one of the two"),
            ),
            None => list.push(parameter),
        }
    }
    list
}

fn parameter<'a>(context: &mut Context<'a>, place: &At<'a>, id: OperationId) -> Option<Parameter> {
    let shared = place.node.get("$ref").and_then(Node::as_str).map(component_name);
    let at = context.follow(place)?;
    if refused::place(context, &at) || refused::name(context, &at) {
        return None;
    }
    let mut children = vec![("schema", "{}"), ("examples", "{}"), ("example", "null")];
    let mut required = vec![("name", "\"\""), ("in", "\"query\"")];
    if at.node.get("content").is_some() {
        children.push(("content", "{}"));
    } else {
        required.push(("schema", "{}"));
    }
    let read: openapiv3::Parameter = read::piece(context, &at, &Shape { what: "the parameter", required: &required, children: &children })?;
    let (data, location, style, allow_reserved) = placed(read);
    let ParameterData { name, description, required, deprecated, format, example: _, examples: _, explode: _, extensions: _ } = data;
    if location == Location::Path && !required {
        context.report(refused::not_required(&at, &name));
    }
    style::without_effect(context, &at, location);
    let allow_reserved = allow_reserved || style::is_encoded_by_caller(&at, location);
    let (style, place) = match format {
        ParameterSchemaOrContent::Schema(_) => (style, at.child("schema")),
        ParameterSchemaOrContent::Content(_) => content(context, &at, style),
    };
    let schema = schema_of(context, place.as_ref().unwrap_or(&at), place.is_some(), shared, &name, id);
    style::open(context, &at, schema, style, &name);
    Some(Parameter {
        name,
        location,
        span: at.node.span,
        required: required || location == Location::Path,
        docs: Docs { title: None, description, deprecated: deprecated == Some(true) || object::is_deprecated(&at), more: None },
        rust_name: at.node.get("x-rust-name").and_then(Node::as_str).map(str::to_owned),
        schema,
        style,
        allow_reserved,
        forms: path_forms(context, &at, location),
    })
}

/// Splits what the four places have in common from what each has alone.
fn placed(parameter: openapiv3::Parameter) -> (ParameterData, Location, ParameterStyle, bool) {
    match parameter {
        openapiv3::Parameter::Path { parameter_data, style } => {
            let explode = parameter_data.explode == Some(true);
            let style = match style {
                PathStyle::Simple => ParameterStyle::Simple { explode },
                PathStyle::Label => ParameterStyle::Label { explode },
                PathStyle::Matrix => ParameterStyle::Matrix { explode },
            };
            (parameter_data, Location::Path, style, false)
        }
        openapiv3::Parameter::Query { parameter_data, allow_reserved, style, allow_empty_value: _ } => {
            // "When style is form, the default value is true. For all other styles, the default value is false."
            let form = matches!(style, QueryStyle::Form);
            let explode = parameter_data.explode.unwrap_or(form);
            let style = match style {
                QueryStyle::DeepObject => ParameterStyle::DeepObject,
                QueryStyle::SpaceDelimited if !explode => ParameterStyle::SpaceDelimited,
                QueryStyle::PipeDelimited if !explode => ParameterStyle::PipeDelimited,
                // Exploded, the delimited styles are the same as form.
                QueryStyle::Form | QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited => ParameterStyle::Form { explode },
            };
            (parameter_data, Location::Query, style, allow_reserved)
        }
        openapiv3::Parameter::Header { parameter_data, style: HeaderStyle::Simple } => {
            let explode = parameter_data.explode == Some(true);
            (parameter_data, Location::Header, ParameterStyle::Simple { explode }, false)
        }
        openapiv3::Parameter::Cookie { parameter_data, style: _ } => {
            let explode = parameter_data.explode.unwrap_or(true);
            (parameter_data, Location::Cookie, ParameterStyle::Form { explode }, false)
        }
    }
}

/// The schema of a parameter with `content`: the one media type that it must have.
fn content<'a>(context: &mut Context<'_>, at: &At<'a>, style: ParameterStyle) -> (ParameterStyle, Option<At<'a>>) {
    let entries = at.child("content").map(|content| content.entries()).unwrap_or_default();
    let mut entries = entries.into_iter();
    let Some((media_type, place)) = entries.next() else {
        let content = at.child("content").unwrap_or_else(|| at.clone());
        context.report(
            Diagnostic::new(
                Code::UnsupportedParameter,
                content.node.span,
                "`content` names no media type; the parameter is sent as plain text",
            )
            .pointer(&*content.pointer)
            .help("name one media type, or use `schema`"),
        );
        return (style, None);
    };
    for (other, place) in entries {
        context.report(
            Diagnostic::new(
                Code::UnsupportedParameter,
                place.node.span,
                format!("{other} is left out: the parameter is sent as {media_type}"),
            )
            .pointer(&*place.pointer)
            .help("keep the one media type that the server reads: `content` of a parameter has only one"),
        );
    }
    if crate::model::MediaType::is_json(media_type) {
        return (ParameterStyle::Json, place.child("schema"));
    }
    context.report(
        Diagnostic::new(Code::UnsupportedParameter, place.node.span, format!("a parameter of type {media_type} is sent as plain text"))
            .pointer(&*place.pointer)
            .help("use `schema`, or `content` with application/json"),
    );
    (style, None)
}

/// The schema of a parameter. Inline schemas of a shared parameter are shared too, under its name.
fn schema_of<'a>(
    context: &mut Context<'a>,
    place: &At<'a>,
    has_schema: bool,
    shared: Option<String>,
    name: &str,
    id: OperationId,
) -> SchemaId {
    let origin = Origin::Parameter(id, name.to_owned());
    match shared {
        _ if !has_schema => plain_string(context, place, origin),
        Some(shared) if place.node.get("$ref").is_none() => context.component(place, Origin::Shared(shared)),
        _ => schema::schema(context, place, origin),
    }
}

fn plain_string(context: &mut Context<'_>, at: &At<'_>, origin: Origin) -> SchemaId {
    let id = context.blank(at, origin);
    context.schemas.get_mut(id).kind = Kind::String(crate::model::StringFormat::Plain);
    id
}

/// A name in the template with what frameworks and RFC 6570 add to it: the parameter that is described without is meant.
fn decorated(context: &mut Context<'_>, at: &At<'_>, all: &mut [Parameter], name: &str) {
    let is = |parameter: &Parameter, name: &str| parameter.location == Location::Path && parameter.name == name;
    let bare = path_template::bare(name);
    if all.iter().any(|parameter| is(parameter, name)) {
        return;
    }
    let Some(parameter) = all.iter_mut().find(|parameter| is(parameter, bare)) else { return };
    context.report(
        Diagnostic::new(Code::Mended, at.node.span, format!("`{{{name}}}` in the path is read as the parameter `{bare}`"))
            .pointer(&*at.pointer)
            .help(format!("write `{{{bare}}}`: templates of OpenAPI have names only")),
    );
    // The braces hold the decorated name, so that this is what is replaced; people call the parameter by the other one.
    parameter.rust_name.get_or_insert_with(|| bare.to_owned());
    name.clone_into(&mut parameter.name);
}

/// Parameters that the path itself sets, in the query that stands in it: sent once.
fn repeated_in_path(context: &mut Context<'_>, at: &At<'_>, all: &mut Vec<Parameter>, path: &str) {
    for (name, value) in path_template::fixed_query(path) {
        let Some(index) = all.iter().position(|it| it.location == Location::Query && it.name == name) else { continue };
        let parameter = all.remove(index);
        let constant = match &context.schemas.get(parameter.schema).kind {
            Kind::StringEnum(values) => values.len() == 1 && values[0].value == value,
            _ => false,
        };
        if !constant {
            let message = format!("the query parameter `{name}` is left out: the path sets it to `{value}`");
            context.report(
                Diagnostic::new(Code::ParameterKey, parameter.span, message)
                    .pointer(&*at.pointer)
                    .help("remove the parameter, or take it out of the path"),
            );
        }
    }
}

/// A name in the template that no parameter describes: taken as a string, so that the operation can be called.
fn missing(context: &mut Context<'_>, at: &At<'_>, name: &str, id: OperationId) -> Parameter {
    if path_template::is_name(name) {
        // Blanks around a name are easily overlooked.
        let shown = if name.trim() == name { name.to_owned() } else { format!("{name:?}") };
        context.report(
            Diagnostic::new(Code::PathParameterMissing, at.node.span, format!("the path has `{{{name}}}`, but no parameter describes it"))
                .pointer(&*at.pointer)
                .help(format!("add a parameter with `name: {shown}`, `in: path`, `required: true` and a schema")),
        );
    }
    let schema = plain_string(context, at, Origin::Parameter(id, name.to_owned()));
    Parameter {
        name: name.to_owned(),
        location: Location::Path,
        span: at.node.span,
        required: true,
        docs: Docs::default(),
        rust_name: None,
        schema,
        style: ParameterStyle::Simple { explode: false },
        allow_reserved: false,
        forms: None,
    }
}
