//! Inputs that are no text files one could read, or are too large to be kept as one.

use std::fmt::Write as _;

use generator::Generated;

use crate::support::generate;

/// A case that is made when it is needed.
pub(super) struct Made {
    /// Name of the snapshot.
    pub(super) name: &'static str,
    /// What is made, for the snapshot.
    pub(super) what: &'static str,
    /// File name and contents; no contents for a file that does not exist.
    file: &'static str,
    contents: Option<Vec<u8>>,
}

impl Made {
    /// Writes the file into a folder of its own and generates from it.
    pub(super) fn generate(&self) -> Generated {
        let folder = tempfile::tempdir().expect("a folder for the case");
        let document = folder.path().join(self.file);
        if let Some(contents) = &self.contents {
            std::fs::write(&document, contents).expect("the case can be written");
        }
        generate(&document)
    }
}

/// All of them.
pub(super) fn all() -> Vec<Made> {
    let made = |name, what, file, contents| Made { name, what, file, contents };
    vec![
        made("made-file-missing", "A path at which there is no file.", "missing.yaml", None),
        made("made-not-utf8", "`title: Café` in Latin-1.", "latin1.yaml", Some(b"openapi: 3.0.3\ninfo:\n  title: Caf\xe9\n".to_vec())),
        made("made-too-deep", "300 lists inside each other.", "deep.yaml", Some(deep())),
        made("made-too-large", "Aliases of aliases: nine in a row, nine levels deep.", "laughs.yaml", Some(laughs())),
    ]
}

fn deep() -> Vec<u8> {
    format!("x: {}{}\n", "[".repeat(300), "]".repeat(300)).into_bytes()
}

fn laughs() -> Vec<u8> {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..9 {
        let row = vec![format!("*a{}", level - 1); 9].join(", ");
        writeln!(text, "a{level}: &a{level} [{row}]").expect("writing to a string cannot fail");
    }
    text.into_bytes()
}
