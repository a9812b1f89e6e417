//! `securityDefinitions` as security schemes.

use crate::node::{Entry, Node, Value};

use super::super::build;

/// All schemes.
pub(super) fn schemes(node: &Node) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let entries = object.iter().map(|entry| Entry::new(entry.key.clone(), entry.key_span, scheme(&entry.value)));
    build::object(entries.collect(), node.span)
}

fn scheme(node: &Node) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let Some(typ) = object.get("type") else { return node.clone() };
    match typ.as_str() {
        Some("basic") => {
            let mut object = object.clone();
            object.insert(build::entry("type", build::string("http", typ.span)));
            object.insert(build::entry("scheme", build::string("basic", typ.span)));
            Node::new(Value::Object(object), node.span)
        }
        Some("oauth2") => oauth2(object, node),
        _ => node.clone(),
    }
}

/// One flow under its old name becomes one of several under its new one.
fn oauth2(object: &crate::node::Object, node: &Node) -> Node {
    let Some(flow) = object.get("flow") else { return node.clone() };
    let name = match flow.as_str() {
        Some("application") => "clientCredentials",
        Some("accessCode") => "authorizationCode",
        Some(other) => other,
        None => return node.clone(),
    };
    let mut of_flow = vec![];
    let mut others = vec![];
    for entry in object {
        match entry.key.as_str() {
            "flow" => {}
            "authorizationUrl" | "tokenUrl" | "scopes" => of_flow.push(entry.clone()),
            _ => others.push(entry.clone()),
        }
    }
    if object.get("scopes").is_none() {
        of_flow.push(build::entry("scopes", build::any(flow.span)));
    }
    let flows = vec![Entry::new(name, flow.span, build::object(of_flow, node.span))];
    others.push(build::entry("flows", build::object(flows, flow.span)));
    build::object(others, node.span)
}
