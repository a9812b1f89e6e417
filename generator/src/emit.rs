//! From the plan of a crate to its Rust files. In: `ir::Crate`; out: text, file by file.
//!
//! Nothing is decided here and nothing can fail: each function reads like what it prints. `print` puts items together, `scope` knows what a
//! file calls things and remembers the imports, the others spell one kind of item or file each.

mod aliases;
mod arguments;
mod client;
mod constructors;
mod docs;
mod enums;
mod failure;
mod imports;
mod items;
mod lib_rs;
mod lints;
mod multipart;
mod operation;
mod outcome;
mod path_variants;
mod payload;
mod print;
mod scope;
mod security;
mod send;
mod servers;
mod structs;
mod tag;
#[cfg(test)]
pub(crate) mod tests;
mod types;
mod unions;

use self::scope::World;
use crate::files::FileSet;
use crate::ir::Crate;

pub(crate) use self::docs::printable;
pub(crate) use self::print::header;

/// Prints everything that is made from the document. What is the same in every crate, and what is no Rust, comes from `stamp`.
pub(crate) fn emit(it: &Crate) -> FileSet {
    let world = World::new(&it.types);
    let mut files = FileSet::default();
    files.insert("src/lib.rs", lib_rs::file(it));
    files.insert("src/client.rs", client::file(it, &world));
    if let Some(security) = &it.security {
        files.insert("src/security.rs", security::file(&it.source, &world, security));
    }
    files.insert("src/types.rs", types::index(&it.source, &world, &it.types));
    for file in &it.types {
        files.insert(format!("src/types/{}.rs", file.module.as_str()), types::file(&it.source, &world, file));
    }
    for tag in &it.tags {
        let module = tag.module.as_str();
        files.insert(format!("src/{module}.rs"), tag::file(&it.source, &world, tag));
        for operation in &tag.operations {
            files.insert(format!("src/{module}/{}.rs", operation.module.as_str()), operation::file(&it.source, &world, operation));
        }
    }
    files
}
