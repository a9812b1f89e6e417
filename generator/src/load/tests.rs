//! The loader as a whole; what belongs to one kind of input is in the modules below.

mod files;
mod json;
mod references;
mod yaml;

use std::path::{Path, PathBuf};

use super::*;
use crate::sources::Span;

/// What came of a text: the tree of the root, if there is one, and everything else.
struct Read {
    documents: Option<Documents>,
    sources: Sources,
    diagnostics: Diagnostics,
}

impl Read {
    /// Reads a text under a name. Nothing stands beside it.
    fn text(name: &str, text: &str) -> Self {
        let mut sources = Sources::new(Path::new("/nowhere/project"));
        let mut diagnostics = Diagnostics::new();
        let path = Path::new("/nowhere/project").join(name);
        let documents = load_text(&path, text, &mut sources, &mut diagnostics);
        Self { documents, sources, diagnostics }
    }

    /// Reads a file with what stands beside it.
    fn file(folder: &Folder, name: &str) -> Self {
        let mut sources = Sources::new(&folder.path);
        let mut diagnostics = Diagnostics::new();
        let documents = load(&folder.path.join(name), &mut sources, &mut diagnostics);
        Self { documents, sources, diagnostics }
    }

    fn documents(&self) -> &Documents {
        assert!(self.documents.is_some(), "{:#?}", self.findings());
        self.documents.as_ref().expect("it was just looked at")
    }

    fn root(&self) -> &Node {
        self.documents().root()
    }

    fn json(&self) -> serde_json::Value {
        self.root().to_json()
    }

    /// Each finding as `E0106 a.yaml:3:5 message`.
    fn findings(&self) -> Vec<String> {
        let one = |diagnostic: &Diagnostic| {
            let place = self.place(diagnostic.primary.span);
            format!("{} {place} {}", diagnostic.code, diagnostic.message)
        };
        self.diagnostics.iter().map(one).collect()
    }

    /// The only finding.
    fn finding(&self) -> &Diagnostic {
        let all: Vec<&Diagnostic> = self.diagnostics.iter().collect();
        assert_eq!(all.len(), 1, "{:#?}", self.findings());
        all[0]
    }

    fn place(&self, span: Span) -> String {
        let (line, column) = self.sources.line_column(span);
        format!("{}:{line}:{column}", self.sources.path(span.file))
    }

    /// The text that the value under a pointer covers.
    fn covered(&self, pointer: &str) -> &str {
        let node = self.root().pointer(pointer);
        self.sources.slice(node.expect("the pointer leads somewhere").span)
    }
}

/// A folder with files in it that goes away with its test.
struct Folder {
    path: PathBuf,
}

impl Folder {
    fn new(test: &str, files: &[(&str, &str)]) -> Self {
        let name = format!("generator-load-{}-{test}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let folder = Self { path };
        for (name, text) in files {
            folder.write(name, text.as_bytes());
        }
        folder
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.path.join(name);
        std::fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        std::fs::write(path, bytes).expect("the file can be written");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind in the system's place for such things does no harm.
        let _ = std::fs::remove_dir_all(&self.path);
    }
}
