//! A document named on the command line: the name of a spec, or the path of any file.

use std::path::{Path, PathBuf};

use generator::Target;

use crate::batch;
use crate::error::Failure;
use crate::workspace::{Spec, Workspace, select};

/// Where a document stands, and what its crate would be called.
#[derive(Debug)]
pub(crate) struct Document {
    /// The path on the disk.
    pub(crate) path: PathBuf,
    /// What the crate says about itself.
    pub(crate) target: Target,
}

impl Document {
    /// The document of a spec.
    pub(crate) fn of_spec(workspace: &Workspace, spec: &Spec) -> Self {
        Self { path: workspace.root.join(&spec.document), target: batch::target(spec) }
    }

    /// Finds what is named; names of specs go before paths.
    pub(crate) fn find(workspace: &Workspace, named: &str) -> Result<Self, Failure> {
        let specs = workspace.specs()?;
        if let Some(spec) = specs.iter().find(|spec| spec.name == named) {
            return Ok(Self::of_spec(workspace, spec));
        }
        let path = Path::new(named);
        if path.is_file() {
            return Ok(Self { path: path.to_path_buf(), target: target_of(path) });
        }
        match select(specs, &[named.to_owned()]) {
            Err(Failure::Usage(message)) => Err(Failure::Usage(format!("{message}, and no file of this path"))),
            other => other.map(|_| Self { path: path.to_path_buf(), target: target_of(path) }),
        }
    }
}

/// The target of a document that is no spec of this workspace, called after its file.
fn target_of(path: &Path) -> Target {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    let package: String = stem.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
    let starts_well = package.starts_with(|first: char| first.is_ascii_alphabetic());
    Target {
        package: if starts_well { package } else { format!("api-{package}") },
        source: path.to_string_lossy().replace('\\', "/"),
        command: "cargo xtask codegen".to_owned(),
        workspace: true,
    }
}
