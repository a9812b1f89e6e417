//! Client certificates: a security scheme that says nothing about the request itself.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Node, Object, Value};

use super::super::rewrite::{Rewriter, child};

/// Takes schemes of the type `mutualTLS` (`OpenAPI` 3.1 section 4.8.27) out.
pub(super) fn schemes(rewriter: &mut Rewriter<'_>, components: &mut Object, at: &str) {
    let Some(Value::Object(schemes)) = components.get_mut("securitySchemes").map(|node| &mut node.value) else { return };
    let mutual: Vec<String> = schemes.iter().filter(|entry| is_mutual(&entry.value)).map(|entry| entry.key.clone()).collect();
    for name in mutual {
        let Some(entry) = schemes.remove(&name) else { continue };
        rewriter.report(
            Diagnostic::new(
                Code::UnsupportedSecurity,
                entry.key_span,
                format!("the client certificate of `{name}` belongs to the connection, not to the request"),
            )
            .pointer(child(&child(at, "securitySchemes"), &name))
            .help("give the client a `reqwest::Client` that has the certificate"),
        );
    }
}

/// Takes those schemes out of `security`: as far as the request is concerned, the rest of the set is needed.
pub(super) fn requirements(rewriter: &Rewriter<'_>, object: &mut Object) {
    let schemes = rewriter.documents.root().pointer("/components/securitySchemes");
    let mutual = |name: &str| schemes.and_then(|schemes| schemes.get(name)).is_some_and(is_mutual);
    let Some(Value::Array(sets)) = object.get_mut("security").map(|node| &mut node.value) else { return };
    for set in sets {
        let Value::Object(set) = &mut set.value else { continue };
        let names: Vec<String> = set.keys().filter(|name| mutual(name)).map(str::to_owned).collect();
        for name in names {
            set.remove(&name);
        }
    }
}

fn is_mutual(scheme: &Node) -> bool {
    scheme.get("type").and_then(Node::as_str) == Some("mutualTLS")
}
