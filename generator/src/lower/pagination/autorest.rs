//! `x-ms-pageable` (AutoRest): the items stand under `itemName`, the URL of the next page under `nextLinkName`.

use crate::model::{Kind, Operation, PageStyle, Paging};
use crate::node::{Node, escape_token};

use super::super::context::{At, Context};
use super::Page;

/// The name of the extension.
pub(in crate::lower) const KEY: &str = "x-ms-pageable";

/// Reads the extension. `None` where the list comes as a whole, which a `nextLinkName` of null says, or where the response has no such
/// properties.
pub(super) fn paging(context: &Context<'_>, at: &At<'_>, operation: &Operation) -> Option<Paging> {
    let next = pointer(at.node.get("nextLinkName")?.as_str()?);
    let items = pointer(at.node.get("itemName").and_then(Node::as_str).unwrap_or("value"));
    // The next page is asked for by an operation of its own, which the caller calls.
    if at.node.get("operationName").is_some() {
        return None;
    }
    let page = Page::of(&context.schemas, operation)?;
    page.at(&next).ok()?;
    let Kind::Array(item) = page.kind(page.at(&items).ok()?) else { return None };
    Some(Paging { style: PageStyle::NextUrl { next }, items, item: *item, size: None, total: None, more: None })
}

/// A dot in such a name is part of it (`odata.nextLink`).
fn pointer(name: &str) -> String {
    format!("/{}", escape_token(name))
}
