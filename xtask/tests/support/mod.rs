//! A workspace in a temporary folder, and the command run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A document that is right.
pub const PETS: &str = "\
openapi: 3.0.3
info: { title: Pets, version: '1' }
servers: [{ url: 'https://example.com' }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses:
        '200':
          description: The pets.
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Pet' } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string, description: What it is called. }
";

/// A workspace of its own.
pub struct Place {
    folder: TempDir,
}

impl Place {
    /// A workspace with these specs.
    pub fn new(specs: &[(&str, &str)]) -> Self {
        let place = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        place.write("Cargo.toml", "[workspace]\nmembers = [\"generated/*\"]\n");
        for (name, text) in specs {
            place.write(&format!("specs/{name}/openapi.yaml"), text);
        }
        place
    }

    /// The path of a file.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a file.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    }

    /// Reads a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs a command in the root of the workspace.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_in("", arguments)
    }

    /// Runs a command in a folder of the workspace.
    pub fn run_in(&self, folder: &str, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output =
            command.args(arguments).current_dir(self.path(folder)).env_remove("CLICOLOR_FORCE").output().expect("the command runs");
        Ran::new(&output)
    }

    /// Every file below `generated/`, `tests/` and `docs/`, with its text and time of change.
    pub fn state(&self) -> Vec<(PathBuf, String, std::time::SystemTime)> {
        let mut files = Vec::new();
        for folder in ["generated", "tests", "docs"] {
            collect(&self.path(folder), &mut files);
        }
        files.sort();
        files
    }
}

fn collect(path: &Path, files: &mut Vec<(PathBuf, String, std::time::SystemTime)>) {
    let Ok(entries) = fs::read_dir(path) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if let (Ok(text), Ok(metadata)) = (fs::read_to_string(&path), entry.metadata()) {
            files.push((path, text, metadata.modified().expect("the file system keeps times")));
        }
    }
}

/// What a command left.
#[derive(Debug)]
pub struct Ran {
    /// The exit code.
    pub code: Option<i32>,
    /// The standard output.
    pub out: String,
    /// The standard error.
    pub err: String,
}

impl Ran {
    fn new(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    /// Fails unless the exit code is this one.
    #[track_caller]
    pub fn code(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    /// Fails unless the standard output has this text.
    #[track_caller]
    pub fn out(self, text: &str) -> Self {
        assert!(self.out.contains(text), "no {text:?} in {self:#?}");
        self
    }

    /// Fails unless the standard error has this text.
    #[track_caller]
    pub fn err(self, text: &str) -> Self {
        assert!(self.err.contains(text), "no {text:?} in {self:#?}");
        self
    }
}
