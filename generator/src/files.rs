//! A crate as text: relative paths in, file contents out, nothing touches a disk.

use std::collections::{BTreeMap, btree_map};

/// The files of one crate, sorted by their path.
///
/// Paths are relative to the folder of the crate and separated by `/` on every system, so that the same document gives the same set
/// everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, String>,
}

impl FileSet {
    /// Adds a file. The names of a crate are unique, so nothing is ever replaced.
    pub fn insert(&mut self, path: impl Into<String>, contents: String) {
        let path = path.into();
        debug_assert!(!self.files.contains_key(&path), "{path} is written twice");
        self.files.insert(path, contents);
    }

    /// The contents of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Path and contents of each file, sorted by path.
    pub fn iter(&self) -> btree_map::Iter<'_, String, String> {
        self.files.iter()
    }
}

impl<'a> IntoIterator for &'a FileSet {
    type Item = (&'a String, &'a String);
    type IntoIter = btree_map::Iter<'a, String, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::FileSet;

    #[test]
    fn files_are_sorted_by_path() {
        let mut files = FileSet::default();
        assert!(files.is_empty());
        files.insert("src/lib.rs", "//! A crate.\n".to_owned());
        files.insert("Cargo.toml", "[package]\n".to_owned());
        assert_eq!(files.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["Cargo.toml", "src/lib.rs"]);
        assert_eq!(files.get("Cargo.toml"), Some("[package]\n"));
        assert_eq!((files.get("README.md"), files.len()), (None, 2));
    }
}
