//! What a document says about itself: `info`, and `externalDocs` wherever they stand.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Contact, Info, Link};
use crate::node::Node;

use super::context::{At, Context};
use super::read;

/// Lowers `info`, and `externalDocs` of the document.
pub(super) fn info(context: &mut Context<'_>, root: &At<'_>) -> Info {
    let Some(at) = root.child("info") else {
        context.report(
            Diagnostic::new(Code::MissingField, root.node.span, "the document has no `info`").help("add `info` with `title` and `version`"),
        );
        return Info::default();
    };
    let read: Option<openapiv3::Info> = read::piece(
        context,
        &at,
        &read::Shape {
            what: "`info`",
            required: &[("title", "\"\""), ("version", "\"\"")],
            children: &[("contact", "null"), ("license", "null")],
        },
    );
    let Some(openapiv3::Info { title, description, terms_of_service, contact: _, license: _, version, extensions: _ }) = read else {
        return Info::default();
    };
    Info {
        title,
        version,
        summary: text(at.node, "summary"),
        description,
        terms: terms_of_service.filter(|terms| !terms.trim().is_empty()),
        contact: at.node.get("contact").map(contact),
        license: at.node.get("license").and_then(license),
        more: external_docs(root.node),
    }
}

fn contact(node: &Node) -> Contact {
    Contact { name: text(node, "name"), url: text(node, "url"), email: text(node, "email") }
}

fn license(node: &Node) -> Option<Link> {
    let name = text(node, "name").or_else(|| text(node, "identifier"));
    let url = text(node, "url");
    (name.is_some() || url.is_some()).then(|| Link { url: url.unwrap_or_default(), text: name })
}

/// `externalDocs` of a document, a tag, an operation or a schema. One without an address leads nowhere.
pub(super) fn external_docs(node: &Node) -> Option<Link> {
    let docs = node.get("externalDocs")?;
    Some(Link { url: text(docs, "url")?, text: text(docs, "description") })
}

fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key).and_then(Node::scalar_text).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}
