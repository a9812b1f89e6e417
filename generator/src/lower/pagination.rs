//! Which operations give their items in pages, and how: as `x-rust-pagination` or `x-ms-pageable` says, else as the shape of the operation proves.
//!
//! It comes after all schemas, since pointers lead through them.

pub(super) mod autorest;
mod extension;
mod infer;
mod shape;

use crate::model::{Operation, Schemas};

use super::context::{At, Context};

/// The name of the extension.
pub(super) const KEY: &str = "x-rust-pagination";

/// Finds out about each operation. `asked` has what each one says by itself, in the order of the operations.
pub(super) fn pagination<'a>(context: &mut Context<'a>, root: &At<'a>, asked: &[Option<At<'a>>], operations: &mut [Operation]) {
    let inference = root.node.get(KEY).and_then(crate::node::Node::as_bool) != Some(false);
    for (operation, asked) in operations.iter_mut().zip(asked) {
        operation.paging = match asked {
            Some(at) if at.pointer.ends_with(autorest::KEY) => {
                autorest::paging(context, at, operation).or_else(|| infer::paging(context, operation).filter(|_| inference))
            }
            Some(at) if at.node.as_object().is_some() => extension::paging(context, at, operation),
            None if inference => infer::paging(context, operation),
            // `false` turns the inference off; anything else is reported with the other extensions.
            Some(_) | None => None,
        };
    }
}

/// What both ways of finding out look at.
struct Page<'s> {
    schemas: &'s Schemas,
    body: crate::model::SchemaId,
}
