//! Saving the body of a response as a file.
//!
//! In: a [`Download`] and a path. Out: a whole file at the path, or none: the body goes into a file of another name, which
//! gets its own when it is complete.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::download::Download;
use super::error::Result;
use super::file_error::FileError;
use super::file_work::Work;

impl Download {
    /// Saves the body as a file and returns its length in bytes. A file that is there already is replaced.
    ///
    /// Until the body is complete, it stands in a file of another name in the same folder, which is removed if anything
    /// goes wrong or the call is given up.
    ///
    /// # Errors
    /// Those of [`Download::try_next`], and [`Error::File`](super::error::Error::File) when the file cannot be written.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref();
        let target = path.to_owned();
        let mut file = match Work::start(move || Draft::create(target)).await {
            Ok(file) => file,
            Err(error) => return Err(self.unsaved(path, error)),
        };
        let mut length = 0;
        while let Some(piece) = self.try_next().await? {
            length += piece.len() as u64;
            let write = Work::start(move || file.write(&piece));
            file = match write.await {
                Ok(file) => file,
                Err(error) => return Err(self.unsaved(path, error)),
            };
        }
        match Work::start(move || file.finish()).await {
            Ok(()) => Ok(length),
            Err(error) => Err(self.unsaved(path, error)),
        }
    }

    fn unsaved(&self, path: &Path, error: io::Error) -> super::error::Error {
        self.failed(FileError::new(self.facts().clone(), path, error))
    }
}

/// A file that is not complete. Dropping it removes it.
struct Draft {
    file: Option<File>,
    path: PathBuf,
    target: PathBuf,
}

impl Draft {
    fn create(target: PathBuf) -> io::Result<Self> {
        let Some(name) = target.file_name() else {
            let problem = "the path does not end with the name of a file";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
        };
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{:016x}.part", fastrand::u64(..)));
        let path = target.with_file_name(hidden);
        // Nobody else's file, nor what a link leads to, is written to.
        let file = Some(File::create_new(&path)?);
        Ok(Self { file, path, target })
    }

    fn write(mut self, piece: &[u8]) -> io::Result<Self> {
        if let Some(file) = &mut self.file {
            file.write_all(piece)?;
        }
        Ok(self)
    }

    fn finish(mut self) -> io::Result<()> {
        // Some systems do not rename files that are open.
        self.file = None;
        fs::rename(&self.path, &self.target)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.file = None;
        // After it got its name, there is nothing left to remove.
        let _ = fs::remove_file(&self.path);
    }
}
