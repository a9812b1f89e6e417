//! The list of the swaps that a run has promised, and the digests by which the next run sees which of them are done.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use crate::compare::files_below;

/// The first line, for the day on which the form changes.
const HEAD: &str = "codegen journal 1";

/// The swaps of a run, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Journal {
    pub(super) entries: Vec<Entry>,
}

/// One swap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The place, relative to the root.
    pub(super) place: String,
    /// The digest of its new state; `None` if nothing shall stand there.
    pub(super) digest: Option<u64>,
}

impl Journal {
    /// A line per swap: the digest or `-`, a blank, the place.
    pub(super) fn to_text(&self) -> String {
        let mut text = format!("{HEAD}\n");
        for entry in &self.entries {
            let digest = entry.digest.map_or_else(|| "-".to_owned(), |digest| format!("{digest:016x}"));
            let _ = writeln!(text, "{digest} {}", entry.place);
        }
        text
    }

    /// Reads a journal; `None` if there is none.
    pub(super) fn read(path: &Path) -> io::Result<Option<Self>> {
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text).map(Some).ok_or_else(|| {
                let message =
                    format!("{} is not a journal of this version: restore `generated` by git and delete that folder", path.display());
                io::Error::new(io::ErrorKind::InvalidData, message)
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next() != Some(HEAD) {
            return None;
        }
        let entry = |line: &str| {
            let (digest, place) = line.split_once(' ')?;
            let digest = if digest == "-" { None } else { Some(u64::from_str_radix(digest, 16).ok()?) };
            Some(Entry { place: place.to_owned(), digest })
        };
        Some(Self { entries: lines.map(entry).collect::<Option<_>>()? })
    }
}

/// A digest of the names and contents of a folder or a file; `None` if nothing is there.
///
/// It tells two states of one crate apart, which is no matter of security: 64 bits of FNV-1a do.
pub(super) fn digest(path: &Path) -> io::Result<Option<u64>> {
    if fs::symlink_metadata(path).is_err() {
        return Ok(None);
    }
    let mut digest = Fnv::default();
    for file in files_below(path)? {
        let path = if file.is_empty() { path.to_path_buf() } else { path.join(&file) };
        digest.add(file.as_bytes());
        // New states hold regular files only. Of whatever else people put into an old state, the name is enough.
        if fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_file()) {
            digest.add(&fs::read(&path)?);
        }
    }
    Ok(Some(digest.0))
}

struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    /// Adds some bytes, and before them how many they are, so that the borders between files count.
    fn add(&mut self, bytes: &[u8]) {
        for byte in (bytes.len() as u64).to_le_bytes().iter().chain(bytes) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_reads_as_it_was_written() {
        let journal = Journal {
            entries: vec![
                Entry { place: "generated/a b".to_owned(), digest: Some(0x1f) },
                Entry { place: "generated/gone".to_owned(), digest: None },
            ],
        };
        assert_eq!(journal.to_text(), "codegen journal 1\n000000000000001f generated/a b\n- generated/gone\n");
        assert_eq!(Journal::parse(&journal.to_text()), Some(journal));
        assert_eq!(Journal::parse("codegen journal 2\n"), None);
        assert_eq!(Journal::parse("codegen journal 1\nnonsense\n"), None);
    }

    #[test]
    fn a_digest_sees_names_contents_and_borders() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let at = |name: &str| folder.path().join(name);
        let mut seen = vec![digest(&at("nothing"))?];
        for (name, files) in [("a", [("x", "12"), ("y", "3")]), ("b", [("x", "1"), ("y", "23")]), ("c", [("x", "12"), ("z", "3")])] {
            fs::create_dir(at(name))?;
            for (file, text) in files {
                fs::write(at(name).join(file), text)?;
            }
            seen.push(digest(&at(name))?);
        }
        seen.push(digest(&at("a").join("x"))?);
        assert_eq!(seen[0], None);
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 5, "{seen:?}");
        Ok(())
    }
}
