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
mod environment;
mod failure;
mod imports;
mod items;
mod lib_rs;
mod limits;
mod lints;
mod mock;
mod multipart;
mod operation;
mod outcome;
mod paging;
mod parallel;
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
use crate::ir::{Crate, Operation, TagModule, TypeFile};

pub(crate) use self::docs::printable;
pub(crate) use self::print::header;

/// Prints everything that is made from the document. What is the same in every crate, and what is no Rust, comes from `stamp`.
pub(crate) fn emit(it: &Crate) -> FileSet {
    let world = World::new(&it.types);
    let mut files = FileSet::default();
    files.insert("src/lib.rs", lib_rs::file(it));
    files.insert("src/client.rs", client::file(it, &world));
    files.insert("src/mock.rs", mock::index(it, &world));
    if let Some(security) = &it.security {
        files.insert("src/security.rs", security::file(&it.source, &world, security));
    }
    files.insert("src/types.rs", types::index(&it.source, &world, &it.types));
    for (path, text) in parallel::map(&files_of(it), |file| file.print(it, &world)) {
        files.insert(path, text);
    }
    files
}

/// A file that there are many of, one for each of something in the document.
enum File<'a> {
    Type(&'a TypeFile),
    Tag(&'a TagModule),
    Mock(&'a TagModule),
    Operation(&'a TagModule, &'a Operation),
}

/// All of them.
fn files_of(it: &Crate) -> Vec<File<'_>> {
    let operations = |tag| {
        [File::Tag(tag), File::Mock(tag)].into_iter().chain(tag.operations.iter().map(move |operation| File::Operation(tag, operation)))
    };
    it.types.iter().map(File::Type).chain(it.tags.iter().flat_map(operations)).collect()
}

impl File<'_> {
    /// Its path and its text.
    fn print(&self, it: &Crate, world: &World<'_>) -> (String, String) {
        match self {
            Self::Type(file) => (format!("src/types/{}.rs", file.module.as_str()), types::file(&it.source, world, file)),
            Self::Tag(tag) => (format!("src/{}.rs", tag.module.as_str()), tag::file(&it.source, world, tag)),
            Self::Mock(tag) => (format!("src/mock/{}.rs", tag.module.as_str()), mock::file(&it.source, world, tag)),
            Self::Operation(tag, operation) => {
                (format!("src/{}/{}.rs", tag.module.as_str(), operation.module.as_str()), operation::file(&it.source, world, operation))
            }
        }
    }
}
