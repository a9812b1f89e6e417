//! A crate that is made from a document so that its features can be tried.
//!
//! It stands below the folder of what cargo builds, at the same place in each run, so that cargo finds again what it has built.

use std::fs;
use std::path::{Path, PathBuf};

use generator::{Mode, Reach};

use crate::error::Failure;
use crate::generate::{self, Request};
use crate::workspace::Workspace;

/// The folder of what cargo builds.
pub(super) fn target(workspace: &Workspace) -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => workspace.root.join(folder),
        None => workspace.root.join("target"),
    }
}

/// The folder of all crates that are made here.
pub(super) fn place(workspace: &Workspace) -> PathBuf {
    target(workspace).join("features/crates")
}

/// Makes the crate of a document, and gives its folder.
pub(super) fn folder(workspace: &Workspace, document: &Path) -> Result<PathBuf, Failure> {
    let request = Request { document, name: None, mode: Mode::Lenient, reach: Reach::Folder, member: false };
    let made = generate::generate(&request)?;
    let shown = document.display();
    let refused = || Failure::Files(format!("{shown} cannot be made into a crate; `cargo xtask generate {shown}` says why"));
    let files = made.generated.files.as_ref().ok_or_else(refused)?;
    let folder = place(workspace).join(&made.package);
    generate::write(&folder, files)?;
    let lock = workspace.root.join("Cargo.lock");
    if lock.is_file() {
        // The versions that the clients of this repository are tested with; cargo drops what is not needed.
        let copy = folder.join("Cargo.lock");
        fs::copy(&lock, &copy).map_err(|error| Failure::io("write", &copy, &error))?;
    }
    Ok(folder)
}
