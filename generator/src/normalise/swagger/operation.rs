//! Path items and operations: parameters are divided into those that stay and those that become the body.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Value};

use super::super::build;
use super::super::rewrite::{Rewriter, child};
use super::super::role::{METHODS, Part, Role};
use super::media;
use super::{body, parameter, response, server};

/// A parameter that is part of the body.
pub(super) struct Input<'a> {
    /// What stands in the list: the parameter or a reference.
    pub(super) place: &'a Node,
    /// The text of the reference.
    pub(super) reference: Option<&'a Node>,
    /// The parameter itself.
    pub(super) node: &'a Node,
    /// The pointer of the parameter itself.
    pub(super) pointer: String,
}

/// A path item. Bodies that are listed for all operations become a part of each.
pub(super) fn path_item(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let shared = inputs(rewriter, node, at);
    let mut entries = Vec::with_capacity(object.len());
    for entry in object {
        let value = match entry.key.as_str() {
            "parameters" => parameters(rewriter, &entry.value, &child(at, "parameters")),
            key if METHODS.contains(&key) && key != "query" => operation(rewriter, &entry.value, &shared, &child(at, key)),
            _ => rewriter.entry(entry, Role::Data, at).value,
        };
        entries.push(Entry::new(entry.key.clone(), entry.key_span, value));
    }
    build::object(entries, node.span)
}

fn operation(rewriter: &mut Rewriter<'_>, node: &Node, shared: &[Input<'_>], at: &str) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let consumes = media::of(node, "consumes", &media::consumed_by_default(rewriter));
    let produces = media::of(node, "produces", &media::produced_by_default(rewriter));
    let mut entries = Vec::with_capacity(object.len());
    for entry in object {
        let value = match entry.key.as_str() {
            "consumes" | "produces" => continue,
            "schemes" => {
                schemes(rewriter, node, &entry.value, at);
                continue;
            }
            "parameters" => parameters(rewriter, &entry.value, &child(at, "parameters")),
            "responses" => response::responses(rewriter, &entry.value, &produces, &child(at, "responses")),
            _ => entry.value.clone(),
        };
        entries.push(Entry::new(entry.key.clone(), entry.key_span, value));
    }
    let mut all = inputs(rewriter, node, at);
    let name = |input: &Input<'_>| input.node.get("name").and_then(Node::as_str).map(str::to_owned);
    let is_body = |input: &Input<'_>| parameter::place(input.node) == "body";
    let own: Vec<(Option<String>, bool)> = all.iter().map(|input| (name(input), is_body(input))).collect();
    // A body of the operation's own replaces that of the path, a field the one of its name.
    let replaced = |input: &Input<'_>| own.iter().any(|(known, body)| *body == is_body(input) && (*body || *known == name(input)));
    let inherited = shared.iter().filter(|input| !replaced(input));
    all.extend(inherited.map(|input| Input { pointer: input.pointer.clone(), ..*input }));
    entries.extend(body::of_operation(rewriter, &all, &consumes));
    build::object(entries, node.span)
}

/// The parameters of a list that are part of the body.
fn inputs<'n>(rewriter: &Rewriter<'n>, node: &'n Node, at: &str) -> Vec<Input<'n>> {
    let items = node.get("parameters").and_then(Node::as_array).unwrap_or_default();
    let all = items.iter().enumerate().map(|(index, place)| match place.get("$ref") {
        Some(reference) => rewriter.documents.resolve(reference.span.file, reference).ok().map(|(location, node)| Input {
            place,
            reference: Some(reference),
            node,
            pointer: location.pointer,
        }),
        None => Some(Input { place, reference: None, node: place, pointer: format!("{at}/parameters/{index}") }),
    });
    all.flatten().filter(|input| matches!(parameter::place(input.node), "body" | "formData")).collect()
}

/// The parameters of a list that are no part of the body.
fn parameters(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let Value::Array(items) = &node.value else { return node.clone() };
    let mut kept = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let pointer = format!("{at}/{index}");
        let target = item.get("$ref").and_then(|reference| rewriter.documents.resolve(reference.span.file, reference).ok());
        if matches!(parameter::place(target.map_or(item, |(_, target)| target)), "body" | "formData") {
            continue;
        }
        kept.push(rewriter.node(item, Role::One(Part::Parameter), &pointer));
    }
    build::array(kept, node.span)
}

/// An operation that is reached by other schemes than the rest.
fn schemes(rewriter: &mut Rewriter<'_>, node: &Node, value: &Node, at: &str) {
    let used = server::schemes(rewriter.documents.root())[0];
    if !server::schemes(node).contains(&used) {
        rewriter.report(
            Diagnostic::new(
                Code::OperationServer,
                value.span,
                format!("the schemes of an operation are not used: calls go to the client's base URL, by {used}"),
            )
            .pointer(child(at, "schemes"))
            .help("give the client that calls this operation another base URL"),
        );
    }
}
