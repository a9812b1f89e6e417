//! `x-rust-path-variants`: a path parameter whose value is itself a path, in one of several forms.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Location, PathForm, PathForms};
use crate::node::Node;

use super::context::{At, Context};

/// Reads the extension of a parameter.
pub(super) fn path_forms(context: &mut Context<'_>, parameter: &At<'_>, location: Location) -> Option<PathForms> {
    // Whatever is no object is reported with all extensions.
    let at = parameter.child("x-rust-path-variants").filter(|at| at.node.as_object().is_some())?;
    if location != Location::Path {
        context.report(bad(&at, "only the value of a path parameter can be a path", "remove `x-rust-path-variants`"));
        return None;
    }
    let Some(name) = at.node.get("name").and_then(Node::as_str) else {
        context.report(bad(&at, "`x-rust-path-variants` has no `name`", "add the name of the Rust enum, such as `name: AppReference`"));
        return None;
    };
    let forms: Vec<PathForm> = at
        .child("variants")
        .map(|variants| variants.items())
        .unwrap_or_default()
        .iter()
        .filter_map(|form| path_form(context, form))
        .collect();
    if forms.is_empty() {
        context.report(bad(&at, "`x-rust-path-variants` has no variants", "list `variants`, each with `name` and `template`"));
        return None;
    }
    Some(PathForms { name: name.to_owned(), forms })
}

fn path_form(context: &mut Context<'_>, at: &At<'_>) -> Option<PathForm> {
    let text = |key: &str| at.node.get(key).and_then(Node::as_str).map(str::to_owned);
    let (Some(name), Some(template)) = (text("name"), text("template")) else {
        context.report(bad(
            at,
            "a variant has no `name` or no `template`",
            "write `{ name: Codename, template: \"codename/{codename}\" }`",
        ));
        return None;
    };
    let is_value = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    let segments: Vec<Option<String>> = template.split('/').map(|segment| (!is_value(segment)).then(|| segment.to_owned())).collect();
    if segments.iter().filter(|segment| segment.is_none()).count() != 1 {
        context.report(bad(
            at,
            "the template of a variant must have exactly one value",
            "write it as a whole segment, such as `codename/{codename}`",
        ));
        return None;
    }
    Some(PathForm { name, description: text("description"), segments })
}

fn bad(at: &At<'_>, message: &str, help: &str) -> Diagnostic {
    Diagnostic::new(Code::BadExtension, at.node.span, message).pointer(&*at.pointer).help(help)
}
