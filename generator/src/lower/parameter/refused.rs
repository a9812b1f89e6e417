//! Parameters that no request can carry, or that the specification ignores.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::Parameter;
use crate::node::Node;

use super::super::context::{At, Context};

/// Reports a parameter in a place that OpenAPI 3 does not have; it is left out.
pub(super) fn place(context: &mut Context<'_>, at: &At<'_>) -> bool {
    let Some(place) = at.child("in") else { return false };
    let (message, help) = match place.node.as_str() {
        Some("query" | "header" | "path" | "cookie") => return false,
        Some("body") => (
            "`in: body` belongs to Swagger 2.0; the parameter is left out".to_owned(),
            "describe the body of the operation as `requestBody: { content: { application/json: { schema: … } } }`",
        ),
        Some("formData") => (
            "`in: formData` belongs to Swagger 2.0; the parameter is left out".to_owned(),
            "describe the form as `requestBody`, its fields as properties of a schema under `application/x-www-form-urlencoded` or \
             `multipart/form-data`",
        ),
        _ => (
            format!("`in` of the parameter must be query, header, path or cookie, but is {}", place.node.in_words()),
            "write `in: query`, `in: header`, `in: path` or `in: cookie`; the parameter is left out",
        ),
    };
    context.report(Diagnostic::new(Code::WrongType, place.node.span, message).pointer(&*place.pointer).help(help));
    true
}

/// Reports a parameter whose name says nothing, or can't be sent where it belongs. True where it is left out for that.
pub(super) fn name(context: &mut Context<'_>, at: &At<'_>) -> bool {
    let Some(place) = at.child("name") else { return false };
    let Some(name) = place.node.scalar_text() else { return false };
    let within = at.node.get("in").and_then(Node::as_str).unwrap_or_default();
    if within == "header" && ignored_header(name) {
        context.report(ignored(at, name));
        return true;
    }
    let (message, label) = match within {
        "query" if name.is_empty() => ("the parameter has an empty name".to_owned(), "it is sent as `=value`, which few servers read"),
        "header" | "cookie" if !is_token(name) => (format!("no {within} can be called `{name}`"), "the parameter is left out"),
        _ => return false,
    };
    context.report(
        Diagnostic::new(Code::UnsupportedParameter, place.node.span, message)
            .label(label)
            .pointer(&*place.pointer)
            .help("write the name that the server reads; in headers and cookies it has only letters, digits and !#$%&'*+-.^_`|~"),
    );
    within != "query"
}

/// What a header can be called (RFC 9110, section 5.6.2), and a cookie (RFC 6265, section 4.1.1).
pub(in super::super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|character| character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character))
}

/// "If in is "header" and the name field is "Accept", "Content-Type" or "Authorization", the parameter definition SHALL be ignored."
fn ignored_header(name: &str) -> bool {
    ["accept", "content-type", "authorization"].iter().any(|header| name.eq_ignore_ascii_case(header))
}

fn ignored(at: &At<'_>, name: &str) -> Diagnostic {
    Diagnostic::new(
        Code::IgnoredParameter,
        at.node.span,
        format!("the header `{name}` is no parameter in OpenAPI; the client sets it itself"),
    )
    .pointer(&*at.pointer)
    .help("describe credentials by `security` and media types by `content`")
}

pub(super) fn not_required(at: &At<'_>, name: &str) -> Diagnostic {
    Diagnostic::new(Code::PathParameterNotRequired, at.node.span, format!("the path parameter `{name}` is not marked required"))
        .pointer(&*at.pointer)
        .help("add `required: true`: without its value the path does not exist")
}

pub(super) fn in_template(context: &mut Context<'_>, parameter: &Parameter, names: &[String]) -> bool {
    if names.contains(&parameter.name) {
        return true;
    }
    let known = if names.is_empty() { "the path has none".to_owned() } else { format!("the path has {}", names.join(", ")) };
    context.report(
        Diagnostic::new(
            Code::PathParameterNotInTemplate,
            parameter.span,
            format!("the path parameter `{}` is not part of the path", parameter.name),
        )
        .help(format!("write `{{{}}}` in the path or remove the parameter; {known}", parameter.name)),
    );
    false
}
