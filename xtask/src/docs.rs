//! `cargo xtask docs`: writes the pages that are made from tables in the generator: its diagnostics, and what it supports.

use std::fs;
use std::io;
use std::path::Path;

use generator::diagnostics::codes::catalogue_markdown;
use generator::support::support_markdown;

use crate::cli::Docs;
use crate::diff;
use crate::error::Failure;
use crate::output::Output;
use crate::sync::{State, Unit};
use crate::workspace::Workspace;

/// Makes a page.
type Make = fn() -> String;

/// Where each page stands, relative to the root, and what makes it.
const PAGES: [(&str, Make); 2] = [("docs/diagnostics.md", catalogue_markdown), ("docs/support.md", support_markdown)];

/// A page that is not as it should be.
#[derive(Debug)]
pub(crate) struct Page {
    /// Where it stands, relative to the root.
    pub(crate) path: &'static str,
    /// What stands there, if anything does.
    standing: Option<String>,
    wanted: String,
}

impl Page {
    /// The pages that differ from what their tables say.
    pub(crate) fn that_differ(workspace: &Workspace) -> Result<Vec<Self>, Failure> {
        let mut pages = Vec::new();
        for (path, make) in PAGES {
            let place = workspace.root.join(path);
            let standing = match fs::read(&place) {
                Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(error) => return Err(Failure::io("read", &place, &error)),
            };
            let wanted = make();
            if standing.as_ref() != Some(&wanted) {
                pages.push(Self { path, standing, wanted });
            }
        }
        Ok(pages)
    }

    /// What has to happen to it.
    pub(crate) fn verb(&self) -> &'static str {
        if self.standing.is_some() { "update" } else { "create" }
    }

    /// How it differs.
    pub(crate) fn diff(&self) -> String {
        match &self.standing {
            Some(standing) => diff::unified(self.path, standing, &self.wanted),
            None => diff::missing(self.path),
        }
    }

    /// The page as a part of a run of `codegen`.
    pub(crate) fn unit(&self) -> Unit<'_> {
        Unit { place: self.path.to_owned(), state: State::File(&self.wanted) }
    }

    fn write(&self, path: &Path) -> Result<(), Failure> {
        let folder = path.parent().unwrap_or(path);
        fs::create_dir_all(folder).map_err(|error| Failure::io("create", folder, &error))?;
        fs::write(path, &self.wanted).map_err(|error| Failure::io("write", path, &error))
    }
}

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &Docs, output: &mut Output) -> Result<(), Failure> {
    let pages = Page::that_differ(workspace)?;
    for (path, _) in PAGES.iter().filter(|(path, _)| pages.iter().all(|page| page.path != *path)) {
        output.line(format_args!("{path}  up to date"));
    }
    for page in &pages {
        if options.check {
            output.text(&page.diff());
        } else {
            page.write(&workspace.root.join(page.path))?;
            output.line(format_args!("{}  {}d", page.path, page.verb()));
        }
    }
    if options.check && !pages.is_empty() {
        output.line("run: cargo xtask docs");
        return Err(Failure::Shown);
    }
    Ok(())
}
