//! Names of inline schemas: what their place says.

use crate::model::{Api, Kind, Origin, SchemaId, Status};
use crate::usage::View;

use super::words::{readable, singular, split};
use super::{Names, status};

/// Where a schema's type lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Home {
    /// In the file of this component (or shared part).
    Component(SchemaId),
    /// In the file of the operation with this index.
    Operation(usize),
}

/// Follows a schema's parents up to the component or operation that it belongs to.
pub(crate) fn home(api: &Api, id: SchemaId) -> Home {
    let mut current = id;
    loop {
        match &api.schemas.get(current).origin {
            Origin::Component(_) | Origin::Shared(_) => return Home::Component(current),
            Origin::Parameter(operation, _) | Origin::Body(operation) | Origin::Response(operation, _) => {
                return Home::Operation(operation.0);
            }
            // A parent is always made before its children, so the walk ends.
            Origin::Property(parent, _) | Origin::Items(parent) | Origin::Values(parent) | Origin::Branch(parent, _) => current = *parent,
        }
    }
}

/// The words that the place of a schema gives, best first. Components and calls must have their names by now.
pub(super) fn candidates(api: &Api, names: &Names, id: SchemaId) -> Vec<String> {
    match &api.schemas.get(id).origin {
        Origin::Component(name) => vec![name.clone()],
        Origin::Shared(name) => vec![name.clone(), format!("{name} value")],
        Origin::Property(parent, name) => vec![format!("{} {}", base(api, names, *parent), readable(name))],
        Origin::Items(parent) => {
            let whole = base(api, names, *parent);
            let one = last_word_singular(&whole);
            if one == whole || is_named(api, *parent) { vec![format!("{whole} item")] } else { vec![one, format!("{whole} item")] }
        }
        Origin::Values(parent) => vec![format!("{} value", base(api, names, *parent))],
        Origin::Branch(parent, index) => {
            let whole = base(api, names, *parent);
            let title = api.schemas.get(id).docs.title.as_deref().filter(|title| split(title).len() <= 4);
            // What tells the branch apart on the wire says more than its number.
            let word = title.or_else(|| tag(api, *parent, id));
            let by_word = word.map(|word| format!("{whole} {}", readable(word)));
            by_word.into_iter().chain([format!("{whole} option {}", index + 1)]).collect()
        }
        Origin::Parameter(operation, name) => vec![format!("{} {}", call(names, operation.0), readable(name))],
        Origin::Body(operation) => vec![body(names, operation.0)],
        Origin::Response(operation, status) => vec![response(api, names, operation.0, *status)],
    }
}

/// The value of the tag that leads to a branch.
fn tag(api: &Api, union: SchemaId, branch: SchemaId) -> Option<&str> {
    let Kind::Union(union) = &api.schemas.get(union).kind else { return None };
    let variant = union.variants.iter().find(|variant| variant.schema == branch)?;
    variant.tags.first().map(String::as_str).filter(|tag| !readable(tag).is_empty())
}

/// The words of a schema that is a parent of others: its type's name where it has one.
fn base(api: &Api, names: &Names, id: SchemaId) -> String {
    let own = names.types.range((id, View::Response)..=(id, View::Request)).next().map(|(_, ident)| ident.as_str().to_owned());
    own.unwrap_or_else(|| candidates(api, names, id).swap_remove(0))
}

fn is_named(api: &Api, id: SchemaId) -> bool {
    matches!(api.schemas.get(id).origin, Origin::Component(_) | Origin::Shared(_))
}

/// A multipart body has a type that is named already.
fn body(names: &Names, operation: usize) -> String {
    let multipart = names.operations.get(operation).and_then(|names| names.multipart.as_ref());
    multipart.map_or_else(|| format!("{} body", call(names, operation)), |names| names.ty.as_str().to_owned())
}

fn call(names: &Names, operation: usize) -> String {
    names.operations.get(operation).map(|names| names.call.as_str().to_owned()).unwrap_or_default()
}

/// The one success is the response; any other body is called by its status.
fn response(api: &Api, names: &Names, operation: usize, wanted: Status) -> String {
    let all = api.operations.get(operation);
    let is_success = |status| all.is_some_and(|operation| operation.is_success(status));
    let successes = all.map_or(0, |operation| {
        operation.responses.iter().filter(|response| is_success(response.status) && response.content.is_some()).count()
    });
    let call = call(names, operation);
    if is_success(wanted) && successes == 1 {
        format!("{call} response")
    } else if is_success(wanted) {
        format!("{call} {} response", status::words(wanted))
    } else {
        format!("{call} {} body", status::words(wanted))
    }
}

fn last_word_singular(words: &str) -> String {
    let parts = split(words);
    let Some((last, rest)) = parts.split_last() else { return words.to_owned() };
    let one = singular(last);
    if one == *last { words.to_owned() } else { rest.iter().cloned().chain([one]).collect::<Vec<_>>().join(" ") }
}
