//! `cargo xtask docs`: writes the page of all diagnostics from the catalogue in the generator.

use std::fs;
use std::io;
use std::path::Path;

use generator::diagnostics::codes::catalogue_markdown;

use crate::cli::Docs;
use crate::diff;
use crate::error::Failure;
use crate::output::Output;
use crate::sync::{State, Unit};
use crate::workspace::Workspace;

/// Where the page stands, relative to the root.
pub(crate) const PATH: &str = "docs/diagnostics.md";

/// A page that is not as it should be.
#[derive(Debug)]
pub(crate) struct Page {
    /// What stands there, if anything does.
    standing: Option<String>,
    wanted: String,
}

impl Page {
    /// Compares the page with the catalogue.
    pub(crate) fn if_it_differs(workspace: &Workspace) -> Result<Option<Self>, Failure> {
        let path = workspace.root.join(PATH);
        let standing = match fs::read(&path) {
            Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Failure::io("read", &path, &error)),
        };
        let wanted = catalogue_markdown();
        Ok((standing.as_ref() != Some(&wanted)).then_some(Self { standing, wanted }))
    }

    /// What has to happen to it.
    pub(crate) fn verb(&self) -> &'static str {
        if self.standing.is_some() { "update" } else { "create" }
    }

    /// How it differs.
    pub(crate) fn diff(&self) -> String {
        match &self.standing {
            Some(standing) => diff::unified(PATH, standing, &self.wanted),
            None => diff::missing(PATH),
        }
    }

    /// The page as a part of a run of `codegen`.
    pub(crate) fn unit(&self) -> Unit<'_> {
        Unit { place: PATH.to_owned(), state: State::File(&self.wanted) }
    }

    fn write(&self, path: &Path) -> Result<(), Failure> {
        let folder = path.parent().unwrap_or(path);
        fs::create_dir_all(folder).map_err(|error| Failure::io("create", folder, &error))?;
        fs::write(path, &self.wanted).map_err(|error| Failure::io("write", path, &error))
    }
}

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &Docs, output: &mut Output) -> Result<(), Failure> {
    let Some(page) = Page::if_it_differs(workspace)? else {
        output.line(format_args!("{PATH}  up to date"));
        return Ok(());
    };
    if options.check {
        output.text(&page.diff());
        output.line("run: cargo xtask docs");
        return Err(Failure::Shown);
    }
    page.write(&workspace.root.join(PATH))?;
    output.line(format_args!("{PATH}  {}d", page.verb()));
    Ok(())
}
