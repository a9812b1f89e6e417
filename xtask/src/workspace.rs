//! Where things stand: in the current folder, out the root of the workspace and its specs, sorted by name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Failure;

/// The file that each folder of a spec holds.
const DOCUMENT: &str = "openapi.yaml";

/// The folder that holds `specs/` and `generated/`.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// Absolute path.
    pub(crate) root: PathBuf,
}

/// How much of the folder of a crate belongs to `codegen`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owned {
    /// Everything: what is not generated is stale.
    Folder,
    /// Only the entries of [`PARTS`]; the rest is written by hand.
    Parts,
}

/// What belongs to `codegen` in the folder of a test crate.
pub(crate) const PARTS: [&str; 3] = ["Cargo.toml", "README.md", "src"];

/// A document and the crate that is made from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spec {
    /// Name of the folder and of the package.
    pub(crate) name: String,
    /// The document, relative to the root, separated by `/`.
    pub(crate) document: String,
    /// The folder of the crate, relative to the root, separated by `/`.
    pub(crate) folder: String,
    /// How much of that folder is generated.
    pub(crate) owned: Owned,
}

impl Workspace {
    /// The given folder, or the nearest one above the current folder that has `specs/` beside a `Cargo.toml`.
    pub(crate) fn find(given: Option<&Path>) -> Result<Self, Failure> {
        let is_root = |folder: &Path| folder.join("specs").is_dir() && folder.join("Cargo.toml").is_file();
        if let Some(folder) = given {
            return match folder.canonicalize() {
                Ok(root) if is_root(&root) => Ok(Self { root }),
                _ => Err(Failure::Usage(format!("{} is no workspace: it needs a folder specs and a file Cargo.toml", folder.display()))),
            };
        }
        let current = std::env::current_dir().map_err(|error| Failure::io("find", Path::new("the current folder"), &error))?;
        match current.ancestors().find(|folder| is_root(folder)) {
            Some(root) => Ok(Self { root: root.to_path_buf() }),
            None => Err(Failure::Usage(format!(
                "there is no workspace at or above {}: run this inside the repository, or name it with --root",
                current.display()
            ))),
        }
    }

    /// All specs, sorted by name.
    pub(crate) fn specs(&self) -> Result<Vec<Spec>, Failure> {
        let mut specs = BTreeMap::new();
        for name in self.folders("specs")? {
            let document = format!("specs/{name}/{DOCUMENT}");
            if !self.root.join(&document).is_file() {
                return Err(Failure::Files(format!("specs/{name} has no {DOCUMENT}: write one, or remove the folder")));
            }
            let spec = Spec { document, folder: format!("generated/{name}"), owned: Owned::Folder, name };
            specs.insert(spec.name.clone(), spec);
        }
        for name in self.folders("tests/crates")? {
            let folder = format!("tests/crates/{name}");
            let document = format!("{folder}/{DOCUMENT}");
            if !self.root.join(&document).is_file() {
                continue;
            }
            if specs.contains_key(&name) {
                return Err(Failure::Files(format!("specs/{name} and {folder} have the same name: rename one, since both name a package")));
            }
            specs.insert(name.clone(), Spec { name, document, folder, owned: Owned::Parts });
        }
        for name in specs.keys() {
            check_name(name)?;
        }
        Ok(specs.into_values().collect())
    }

    /// Folders in `generated/` for which there is no spec.
    pub(crate) fn stale_crates(&self, specs: &[Spec]) -> Result<Vec<String>, Failure> {
        let known = |folder: &String| specs.iter().any(|spec| spec.folder == *folder);
        let folders = self.folders("generated")?.into_iter().map(|name| format!("generated/{name}"));
        Ok(folders.filter(|folder| !known(folder)).collect())
    }

    /// The names of the visible folders in a folder; none if it does not exist.
    fn folders(&self, parent: &str) -> Result<Vec<String>, Failure> {
        let path = self.root.join(parent);
        if !path.is_dir() {
            return Ok(Vec::new());
        }
        let failed = |error| Failure::io("read", &path, &error);
        let mut names = Vec::new();
        for entry in fs::read_dir(&path).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type().map_err(failed)?.is_dir() && !name.starts_with('.') {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }
}

/// Picks the named specs, or all if there is no name.
pub(crate) fn select(specs: Vec<Spec>, names: &[String]) -> Result<Vec<Spec>, Failure> {
    if let Some(unknown) = names.iter().find(|name| specs.iter().all(|spec| spec.name != **name)) {
        let known: Vec<&str> = specs.iter().map(|spec| spec.name.as_str()).collect();
        let known = if known.is_empty() { "there are none yet".to_owned() } else { format!("the specs are: {}", known.join(", ")) };
        return Err(Failure::Usage(format!("there is no spec `{unknown}`; {known}")));
    }
    Ok(specs.into_iter().filter(|spec| names.is_empty() || names.contains(&spec.name)).collect())
}

/// The name of a folder has to do as the name of a package.
fn check_name(name: &str) -> Result<(), Failure> {
    let fits = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|other| other.is_ascii_alphanumeric() || other == '-' || other == '_');
    if fits {
        return Ok(());
    }
    Err(Failure::Files(format!("the spec `{name}` cannot name a package: use ASCII letters, digits, `-` and `_`, and begin with a letter")))
}
