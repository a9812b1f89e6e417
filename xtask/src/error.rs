//! Why a command ends without success.

use std::io;
use std::path::Path;
use std::process::ExitCode;

/// The end of a command that is not done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What is wrong has been shown already, and it lies in the documents or files.
    Shown,
    /// The documents or files are not right, or the disk refused something.
    Files(String),
    /// The command line asks for something that does not exist.
    Usage(String),
}

impl Failure {
    /// A refused step on a file, as a sentence.
    pub(crate) fn io(doing: &str, path: &Path, error: &io::Error) -> Self {
        Self::Files(format!("cannot {doing} {}: {error}", path.display()))
    }

    /// What to print; nothing when all is said.
    pub(crate) fn message(&self) -> Option<&str> {
        match self {
            Self::Shown => None,
            Self::Files(message) | Self::Usage(message) => Some(message),
        }
    }

    /// 1 for documents and files, 2 for the command line.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Shown | Self::Files(_) => ExitCode::from(1),
            Self::Usage(_) => ExitCode::from(2),
        }
    }
}
