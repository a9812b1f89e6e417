//! The error of a file that could not be written.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::facts::Facts;
use super::operation::OperationInfo;

/// The body of a response could not be written to a file. The cause is the `source`.
#[derive(Debug)]
pub struct FileError {
    facts: Facts,
    path: PathBuf,
    source: io::Error,
}

impl FileError {
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn new(facts: Facts, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self {
            facts,
            path,
            source,
        }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.facts.operation
    }

    /// The path that was to be written.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The kind of the cause.
    pub fn kind(&self) -> io::ErrorKind {
        self.source.kind()
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// Writes one line: `GET /reports/{id}: cannot write ..` and the path.
impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: cannot write `{}`", self.facts, self.path.display())
    }
}

impl StdError for FileError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}
