//! Texts to value trees: the root document and every file that its references reach.
//!
//! In: the path of the root document. Out: [`Documents`], a tree of [`Node`]s per file, in which references can be
//! followed. Nothing is decided here about what the values mean; only references are recognised, since they say which
//! files belong to the description.

mod file;
mod json;
mod problem;
mod refs;
mod resolve;
mod scalar;
mod suggest;
mod yaml;

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};

pub use problem::RefProblem;
pub use suggest::nearest;

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::node::{Entry, Node, Object};
use crate::sources::{FileId, Sources};
use file::Failure;

/// The deepest nesting of values that is read. Every later stage may recurse this far.
const MAX_DEPTH: usize = 256;

/// A value's address: its file and the JSON pointer (RFC 6901) inside it, `""` for the whole file.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Location {
    /// The file.
    pub file: FileId,
    /// The pointer with `~0` and `~1` as escapes and without percent-encoding, such as `/components/schemas/App`.
    pub pointer: String,
}

impl Location {
    /// The address of a whole file.
    pub fn root(file: FileId) -> Self {
        Self { file, pointer: String::new() }
    }

    /// The address of the value under `key`, an object's key or an array's index in digits.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let token = crate::node::escape_token(key);
        Self { file: self.file, pointer: format!("{}/{token}", self.pointer) }
    }

    /// The last key of the pointer, unescaped; `None` for a whole file.
    pub fn last_key(&self) -> Option<String> {
        let (_, token) = self.pointer.rsplit_once('/')?;
        Some(crate::node::unescape_token(token))
    }
}

/// How far the references of a document may reach.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Reach {
    /// Into the folder of the root document and below it, so that a foreign document cannot read arbitrary files.
    #[default]
    Folder,
    /// Over relative paths into any folder, for a document whose author is trusted.
    Anywhere,
}

/// The trees of all files of a description.
#[derive(Debug)]
pub struct Documents {
    root: FileId,
    /// The folder of the root document.
    root_folder: PathBuf,
    reach: Reach,
    trees: BTreeMap<FileId, Tree>,
    /// What became of each path that a reference named.
    outcomes: BTreeMap<PathBuf, Outcome>,
}

#[derive(Debug)]
struct Tree {
    /// The folder against which references in this file are read.
    folder: PathBuf,
    node: Node,
}

#[derive(Clone, Debug)]
enum Outcome {
    Loaded(FileId),
    /// The file was read, but its text is broken, which was reported in the file itself.
    Broken,
    /// The file could not be read, for this reason.
    Unreadable(String),
    /// The path leads out of the root folder over a symbolic link.
    Outside,
}

/// Reads the root document and every file reached from it.
///
/// Everything that is wrong goes to `diagnostics`. `None` comes back only when the root document itself cannot be read
/// or parsed; a broken file further away costs only the references to it.
pub fn load(root: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Documents> {
    load_within(root, Reach::Folder, sources, diagnostics)
}

/// Like [`load`] for references that may reach further.
pub fn load_within(root: &Path, reach: Reach, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Documents> {
    let text = match file::read(root) {
        Ok(text) => text,
        Err(failure) => {
            file::report(root, failure, sources, diagnostics);
            return None;
        }
    };
    parse_all(root, text, reach, sources, diagnostics)
}

/// Like [`load`] for a root document whose text is at hand. Files that it refers to are read from beside `path`.
pub fn load_text(path: &Path, text: impl Into<String>, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Documents> {
    parse_all(path, text, Reach::Folder, sources, diagnostics)
}

fn parse_all(
    path: &Path,
    text: impl Into<String>,
    reach: Reach,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Documents> {
    let root = sources.add(path, text);
    let node = file::parse(root, sources, diagnostics)?;
    let root_folder = folder_of(sources, root);
    let outcomes = BTreeMap::from([(sources.absolute_path(root).to_path_buf(), Outcome::Loaded(root))]);
    let mut documents = Documents { root, root_folder, reach, trees: BTreeMap::new(), outcomes };
    documents.add_tree(root, node, sources);
    documents.load_referenced(sources, diagnostics);
    Some(documents)
}

impl Documents {
    /// The tree of the root document.
    pub fn root(&self) -> &Node {
        self.tree(self.root)
    }

    /// The file of the root document.
    pub fn root_file(&self) -> FileId {
        self.root
    }

    /// The files that have a tree, the root first, then in the order in which they were reached.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        self.trees.keys().copied()
    }

    /// The tree of a file. A file that has none, which can only be one of another description, reads as the root.
    pub fn tree(&self, file: FileId) -> &Node {
        // The root's tree is put in before a `Documents` leaves this module.
        let tree = self.trees.get(&file).unwrap_or(&self.trees[&self.root]);
        &tree.node
    }

    /// Puts another tree in the place of a file's, for stages that rewrite documents. Files without a tree stay so.
    pub fn replace(&mut self, file: FileId, node: Node) {
        if let Some(tree) = self.trees.get_mut(&file) {
            tree.node = node;
        }
    }

    /// The value at an address.
    pub fn node(&self, location: &Location) -> Option<&Node> {
        self.trees.get(&location.file)?.node.pointer(&location.pointer)
    }

    /// The addresses of all `$ref` strings, file by file in source order.
    ///
    /// A `$ref` inside an example, default, enumeration or vendor extension is data and not among them.
    pub fn references(&self) -> Vec<Location> {
        let mut all = Vec::new();
        for file in self.files() {
            for reference in refs::find(self.tree(file), file == self.root) {
                let pointer = reference.pointer;
                all.push(Location { file, pointer });
            }
        }
        all
    }

    /// Reports every reference that leads nowhere, used or not.
    pub fn check_references(&self, diagnostics: &mut Diagnostics) {
        for location in self.references() {
            let problem = self.node(&location).and_then(|node| self.resolve(location.file, node).err());
            if let Some(problem) = problem {
                problem.report(diagnostics);
            }
        }
    }

    fn add_tree(&mut self, file: FileId, node: Node, sources: &Sources) {
        let folder = folder_of(sources, file);
        self.trees.insert(file, Tree { folder, node });
    }

    /// Follows the references of each tree to further files until no new one turns up.
    fn load_referenced(&mut self, sources: &mut Sources, diagnostics: &mut Diagnostics) {
        let mut waiting = VecDeque::from([self.root]);
        while let Some(file) = waiting.pop_front() {
            for path in self.paths_named_in(file) {
                if self.outcomes.contains_key(&path) {
                    continue;
                }
                let (outcome, tree) = self.read_file(&path, sources, diagnostics);
                if let (Outcome::Loaded(new), Some(node)) = (&outcome, tree) {
                    self.add_tree(*new, node, sources);
                    waiting.push_back(*new);
                }
                self.outcomes.insert(path, outcome);
            }
        }
        self.report_unreadable(diagnostics);
    }

    /// The paths of other files that a file's references name.
    fn paths_named_in(&self, file: FileId) -> Vec<PathBuf> {
        refs::find(self.tree(file), file == self.root)
            .iter()
            .filter_map(|reference| self.path_of(file, reference.node).ok().flatten())
            .collect()
    }

    /// Reads one more file. The tree comes back only if the file is new: two spellings of a path may name one file.
    fn read_file(&self, path: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> (Outcome, Option<Node>) {
        let read = match self.reach {
            Reach::Folder => file::read_below(path, &self.root_folder),
            Reach::Anywhere => file::read(path),
        };
        let text = match read {
            Ok(text) => text,
            Err(Failure::Unreadable(reason)) => return (Outcome::Unreadable(reason), None),
            Err(Failure::Outside) => return (Outcome::Outside, None),
            Err(failure) => {
                file::report(path, failure, sources, diagnostics);
                return (Outcome::Broken, None);
            }
        };
        if let Some(known) = sources.find(path).filter(|known| self.trees.contains_key(known)) {
            return (Outcome::Loaded(known), None);
        }
        let file = sources.add(path, text);
        match file::parse(file, sources, diagnostics) {
            Some(node) => (Outcome::Loaded(file), Some(node)),
            None => (Outcome::Broken, None),
        }
    }

    /// Reports the references to files that were not read. Later stages need not come by all of them. What else may be
    /// wrong with a reference concerns only those who follow it.
    fn report_unreadable(&self, diagnostics: &mut Diagnostics) {
        for file in self.files() {
            for reference in refs::find(self.tree(file), file == self.root) {
                match self.file_of(file, reference.node).map_err(|problem| *problem) {
                    Ok(_) | Err(RefProblem::Malformed { .. }) => {}
                    Err(problem) => problem.report(diagnostics),
                }
            }
        }
    }
}

fn folder_of(sources: &Sources, file: FileId) -> PathBuf {
    let path = sources.absolute_path(file);
    path.parent().unwrap_or(path).to_path_buf()
}

/// An object from the entries as they stand in the text. Keys that stand twice are reported and dropped.
fn unique(entries: Vec<Entry>, diagnostics: &mut Diagnostics) -> Object {
    let (object, repeated) = Object::from_entries(entries);
    for entry in repeated {
        let mut diagnostic =
            Diagnostic::new(Code::DuplicateKey, entry.key_span, format!("the key `{}` stands twice in this mapping", entry.key))
                .label("stands here again")
                .help("remove or rename one of the two; the later one was left out");
        if let Some(first) = object.entry(&entry.key) {
            diagnostic = diagnostic.secondary(first.key_span, "first defined here");
        }
        diagnostics.report(diagnostic);
    }
    object
}

#[cfg(test)]
mod tests;
