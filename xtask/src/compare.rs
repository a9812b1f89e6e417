//! Compares a crate in memory with its folder: in both, out the names of the files that differ. Nothing is written.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use generator::FileSet;

use crate::workspace::{Owned, PARTS};

/// The files that differ, relative to the folder of the crate, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Files that do not stand there yet.
    pub(crate) created: Vec<String>,
    /// Files with other contents.
    pub(crate) updated: Vec<String>,
    /// Files that do not belong there.
    pub(crate) deleted: Vec<String>,
}

impl Changes {
    /// Whether the folder is as it should be.
    pub(crate) fn is_empty(&self) -> bool {
        self.created.is_empty() && self.updated.is_empty() && self.deleted.is_empty()
    }

    /// Whether anything differs at a path or below it.
    pub(crate) fn touch(&self, part: &str) -> bool {
        let inside = |path: &String| path.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        [&self.created, &self.updated, &self.deleted].into_iter().flatten().any(inside)
    }
}

/// Compares the owned part of a folder with what should stand there.
pub(crate) fn compare(folder: &Path, owned: Owned, wanted: &FileSet) -> io::Result<Changes> {
    let mut present = BTreeSet::new();
    match owned {
        Owned::Folder => collect(folder, "", &mut present)?,
        Owned::Parts => {
            for part in PARTS {
                collect(&folder.join(part), part, &mut present)?;
            }
        }
    }
    let mut changes = Changes::default();
    for (path, text) in wanted {
        if !present.remove(path) {
            changes.created.push(path.clone());
        } else if !has_contents(&folder.join(path), text)? {
            changes.updated.push(path.clone());
        }
    }
    changes.deleted = present.into_iter().collect();
    Ok(changes)
}

/// All files below a folder, or the path itself if it is a file; nothing if nothing is there.
pub(crate) fn files_below(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut files = BTreeSet::new();
    collect(folder, "", &mut files)?;
    Ok(files)
}

/// Whether a regular file holds exactly this text. A link to an equal file does not count: git would store the link.
pub(crate) fn has_contents(path: &Path, text: &str) -> io::Result<bool> {
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_file() || metadata.len() != text.len() as u64 {
        return Ok(false);
    }
    Ok(fs::read(path)? == text.as_bytes())
}

/// Adds the files at or below `path` under the name `shown`. Links are not followed: they are files that do not belong there.
fn collect(path: &Path, shown: &str, files: &mut BTreeSet<String>) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => {
            files.insert(shown.to_owned());
            return Ok(());
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let shown = if shown.is_empty() { name } else { format!("{shown}/{name}") };
        collect(&entry.path(), &shown, files)?;
    }
    Ok(())
}
