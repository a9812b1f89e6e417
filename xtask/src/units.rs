//! What of a crate has to be replaced: in a crate in memory and its differences from the disk, out the units for [`sync`](crate::sync).

use generator::FileSet;

use crate::compare::Changes;
use crate::sync::{State, Unit};
use crate::workspace::{Owned, PARTS};

/// The units of a crate in a folder, relative to the root of the run; the empty folder is that root. Nothing if nothing differs.
pub(crate) fn of_crate<'a>(folder: &str, owned: Owned, files: &'a FileSet, changes: &Changes) -> Vec<Unit<'a>> {
    match owned {
        _ if changes.is_empty() => Vec::new(),
        Owned::Folder => vec![Unit { place: folder.to_owned(), state: state(files, "") }],
        Owned::Parts => {
            let changed = PARTS.into_iter().filter(|part| changes.touch(part));
            changed.map(|part| Unit { place: place(folder, part), state: state(files, part) }).collect()
        }
    }
}

fn place(folder: &str, part: &str) -> String {
    if folder.is_empty() { part.to_owned() } else { format!("{folder}/{part}") }
}

/// The state of a part of a crate; the empty part is all of it.
fn state<'a>(files: &'a FileSet, part: &str) -> State<'a> {
    if let Some(text) = files.get(part) {
        return State::File(text);
    }
    let below = |path: &'a str| if part.is_empty() { Some(path) } else { path.strip_prefix(part)?.strip_prefix('/') };
    let files: Vec<_> = files.iter().filter_map(|(path, text)| Some((below(path)?, text.as_str()))).collect();
    if files.is_empty() { State::Absent } else { State::Folder(files) }
}
