//! Writes crates so that a run that is killed leaves none of them half written: in a list of [`Unit`]s, out a changed disk.
//!
//! A unit is a folder or a file that appears as a whole: `generated/hyphen`, or `tests/crates/obstacle/src`.
//!
//! 1. **Stage.** The folder `.codegen` in the root of the workspace, and so on the same file system, gets the whole new state of each unit, as
//!    `.codegen/new/0`, `.codegen/new/1` and so on. A file that stays equal is a hard link to the one that stands (or a copy with its time), so
//!    that its time of change stays and nothing is built anew because of it.
//! 2. **Commit.** `.codegen/journal` names the units with a digest of each new state. It appears by a rename, so it is either complete or
//!    not there. From here on the run counts as done.
//! 3. **Swap.** Each new state changes places with what stands. Where the system can exchange two names in one step (Linux and macOS can),
//!    there is no moment at which a crate is missing or mixed. Elsewhere the old state is moved to `.codegen/old/0` first.
//! 4. **Clear.** The journal goes first, then all of `.codegen`, and with it the old states.
//!
//! The next run begins with [`recover`]. Without a journal the staged states are thrown away: everything is old. With a journal the swaps
//! that are not done yet are done: everything is new. Whether a swap is done shows in `.codegen/new/0`: it is gone, or its digest is no
//! longer the one in the journal, because the old state stands there now. Recovery can be killed and repeated in the same way.
//!
//! A swap that the system refuses, say for want of a permission, does not end the process: the swaps before it are undone, so that
//! everything is old.
//!
//! All this is about processes that end early, not about machines that lose power; there git has the last word.

mod disk;
mod journal;
mod lock;
#[cfg(test)]
mod tests;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub(crate) use disk::{Disk, RealDisk};
pub(crate) use lock::lock;

use crate::compare::{files_below, has_contents};
use journal::{Entry, Journal};

/// The folder that exists only while a run is writing.
const STAGE: &str = ".codegen";

/// What is replaced as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit<'a> {
    /// Where it stands, relative to the root, separated by `/`.
    pub(crate) place: String,
    /// What shall stand there.
    pub(crate) state: State<'a>,
}

/// What shall stand at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum State<'a> {
    /// Nothing.
    Absent,
    /// A file with this text.
    File(&'a str),
    /// A folder with these files: relative path and text.
    Folder(Vec<(&'a str, &'a str)>),
}

/// Whether a run was cut off here, so that the next one has something to mend.
pub(crate) fn is_interrupted(root: &Path) -> bool {
    root.join(STAGE).exists()
}

/// Mends what a run left behind that was cut off. Gives the places that became new, if there was such a run and it had got that far.
pub(crate) fn recover(root: &Path, disk: &dyn Disk) -> io::Result<Vec<String>> {
    let stage = Stage::new(root);
    let mut finished = Vec::new();
    if let Some(journal) = Journal::read(&stage.journal())? {
        for (index, entry) in journal.entries.iter().enumerate() {
            stage.finish(index, entry, disk)?;
            finished.push(entry.place.clone());
        }
    }
    stage.clear(disk)?;
    Ok(finished)
}

/// Brings all units into their states, or leaves all as they are.
pub(crate) fn apply(root: &Path, units: &[Unit<'_>], disk: &dyn Disk) -> io::Result<()> {
    if units.is_empty() {
        return Ok(());
    }
    let stage = Stage::new(root);
    let journal = stage.prepare(units, disk).inspect_err(|_| {
        // Nothing has changed yet, and what could not be removed now is removed by the next run.
        let _ = stage.clear(disk);
    })?;
    for (index, entry) in journal.entries.iter().enumerate() {
        if let Err(error) = stage.swap(index, entry, disk) {
            stage.undo(&journal.entries[..=index], disk)?;
            stage.clear(disk)?;
            return Err(error);
        }
    }
    stage.clear(disk)
}

/// The folder in which the next state is made.
struct Stage<'a> {
    root: &'a Path,
    folder: PathBuf,
}

impl<'a> Stage<'a> {
    fn new(root: &'a Path) -> Self {
        Self { root, folder: root.join(STAGE) }
    }

    fn journal(&self) -> PathBuf {
        self.folder.join("journal")
    }

    fn new_state(&self, index: usize) -> PathBuf {
        self.folder.join("new").join(index.to_string())
    }

    fn old_state(&self, index: usize) -> PathBuf {
        self.folder.join("old").join(index.to_string())
    }

    /// Steps 1 and 2.
    fn prepare(&self, units: &[Unit<'_>], disk: &dyn Disk) -> io::Result<Journal> {
        disk.create_folder(&self.folder.join("new"))?;
        disk.create_folder(&self.folder.join("old"))?;
        let mut journal = Journal::default();
        for (index, unit) in units.iter().enumerate() {
            let standing = self.root.join(&unit.place);
            let staged = self.new_state(index);
            match &unit.state {
                State::Absent => {}
                State::File(text) => write_or_link(&standing, &staged, text, disk)?,
                State::Folder(files) => {
                    disk.create_folder(&staged)?;
                    for (path, text) in files {
                        write_or_link(&standing.join(path), &staged.join(path), text, disk)?;
                    }
                }
            }
            let digest = journal::digest(&staged)?;
            journal.entries.push(Entry { place: unit.place.clone(), digest });
        }
        let draft = self.folder.join("journal.draft");
        disk.write(&draft, journal.to_text().as_bytes())?;
        disk.rename(&draft, &self.journal())?;
        Ok(journal)
    }

    /// Step 3 for one unit of which nothing has been done yet, or only the old state been moved away.
    fn swap(&self, index: usize, entry: &Entry, disk: &dyn Disk) -> io::Result<()> {
        let (standing, staged) = (self.root.join(&entry.place), self.new_state(index));
        if entry.digest.is_none() {
            return if exists(&standing) { self.move_away(index, &standing, disk) } else { Ok(()) };
        }
        if exists(&standing) {
            if disk.exchange(&staged, &standing)? {
                return Ok(());
            }
            self.move_away(index, &standing, disk)?;
        } else if let Some(parent) = standing.parent() {
            disk.create_folder(parent)?;
        }
        disk.rename(&staged, &standing)
    }

    /// Moves what stands to the old states. Layered file systems, as in containers, cannot rename a folder of a lower layer; there it is
    /// copied, completely before the first file of it is removed.
    fn move_away(&self, index: usize, standing: &Path, disk: &dyn Disk) -> io::Result<()> {
        let old = self.old_state(index);
        disk.remove(&old)?;
        match disk.rename(standing, &old) {
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {}
            other => return other,
        }
        let draft = self.folder.join("old.draft");
        disk.remove(&draft)?;
        disk.create_folder(&draft)?;
        for file in files_below(standing)? {
            let copy = draft.join(&file);
            if let Some(parent) = copy.parent() {
                disk.create_folder(parent)?;
            }
            disk.link(&standing.join(&file), &copy)?;
        }
        disk.rename(&draft, &old)?;
        disk.remove(standing)
    }

    /// Does a swap unless it is done.
    fn finish(&self, index: usize, entry: &Entry, disk: &dyn Disk) -> io::Result<()> {
        let staged = self.new_state(index);
        // Without a digest nothing shall stand there, and doing that twice does no harm.
        let is_done = entry.digest.is_some() && journal::digest(&staged)? != entry.digest;
        if is_done { Ok(()) } else { self.swap(index, entry, disk) }
    }

    /// Takes swaps back, the last of which may have been done in part.
    fn undo(&self, entries: &[Entry], disk: &dyn Disk) -> io::Result<()> {
        for (index, entry) in entries.iter().enumerate().rev() {
            let (standing, staged, old) = (self.root.join(&entry.place), self.new_state(index), self.old_state(index));
            let is_done = entry.digest.is_some() && journal::digest(&staged)? != entry.digest;
            if is_done && exists(&staged) {
                // The old state stands in the place of the new one: they were exchanged.
                disk.exchange(&staged, &standing)?;
            } else if is_done {
                disk.rename(&standing, &staged)?;
            }
            if exists(&old) {
                disk.remove(&standing)?;
                disk.rename(&old, &standing)?;
            }
        }
        Ok(())
    }

    /// Step 4. The journal goes first: the rest is of no value without it.
    fn clear(&self, disk: &dyn Disk) -> io::Result<()> {
        disk.remove(&self.journal())?;
        disk.remove(&self.folder)
    }
}

/// Makes a file of the new state; one that stays equal keeps its time.
fn write_or_link(standing: &Path, staged: &Path, text: &str, disk: &dyn Disk) -> io::Result<()> {
    if let Some(parent) = staged.parent() {
        disk.create_folder(parent)?;
    }
    if exists(standing) && has_contents(standing, text)? { disk.link(standing, staged) } else { disk.write(staged, text.as_bytes()) }
}

/// Whether anything is there, be it a link that leads nowhere.
fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}
