//! Kills a run at every step, and looks at what stands then and after the next start.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::{Disk, RealDisk, State, Unit, apply, is_interrupted, recover};
use crate::compare::files_below;

/// Path and text of each file.
type Tree = BTreeMap<String, String>;

/// What systems differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum System {
    /// Two names can be exchanged.
    Exchanges,
    /// Names can only be moved.
    Renames,
    /// Folders that stood there before the run cannot be moved either, as in the layers of a container.
    Layered,
}

const SYSTEMS: [System; 3] = [System::Exchanges, System::Renames, System::Layered];

/// Those without plain renames, which the layered one does as well. For tests with two failures, of which there are many.
const EXTREMES: [System; 2] = [System::Exchanges, System::Layered];

/// A disk that refuses one step, and on which from another step on nothing works, because the process was killed. The first step that fails
/// has done half of its work.
struct Faulty {
    system: System,
    done: Cell<usize>,
    refused: usize,
    killed: usize,
}

impl Faulty {
    fn killed_at(system: System, killed: usize) -> Self {
        Self { system, done: Cell::new(0), refused: usize::MAX, killed }
    }

    fn refused_at(system: System, refused: usize) -> Self {
        Self { system, done: Cell::new(0), refused, killed: usize::MAX }
    }

    /// Counts a step; the half is done if it is one that fails.
    fn step(&self, half: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        let number = self.done.replace(self.done.get() + 1);
        if number == self.refused || number == self.killed {
            half()?;
        }
        if number == self.refused || number >= self.killed { Err(io::Error::other("failed")) } else { Ok(()) }
    }
}

/// Whether a folder stood there before the run, so that it belongs to a lower layer.
fn is_of_before(folder: &Path) -> io::Result<bool> {
    let files = files_below(folder)?;
    Ok(files.iter().any(|file| fs::read_to_string(folder.join(file)).is_ok_and(|text| ["old", "stale", "gone"].contains(&text.as_str()))))
}

impl Disk for Faulty {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.step(|| Ok(()))?;
        RealDisk.create_folder(path)
    }

    fn write(&self, path: &Path, contents: &[u8]) -> io::Result<()> {
        self.step(|| RealDisk.write(path, &contents[..contents.len() / 2]))?;
        RealDisk.write(path, contents)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(|| RealDisk.write(to, b"half"))?;
        RealDisk.link(from, to)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(|| Ok(()))?;
        let is_copy = from.components().any(|part| part.as_os_str() == ".codegen");
        if self.system == System::Layered && from.is_dir() && !is_copy && is_of_before(from)? {
            return Err(io::Error::from(io::ErrorKind::CrossesDevices));
        }
        RealDisk.rename(from, to)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<bool> {
        self.step(|| Ok(()))?;
        if self.system == System::Exchanges { RealDisk.exchange(one, other) } else { Ok(false) }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step(|| {
            if path.is_dir() {
                let files = files_below(path)?;
                files.iter().take(files.len() / 2).try_for_each(|file| fs::remove_file(path.join(file)))?;
            }
            Ok(())
        })?;
        RealDisk.remove(path)
    }
}

fn before() -> Tree {
    tree(&[
        ("generated/changed/Cargo.toml", "same"),
        ("generated/changed/src/lib.rs", "old"),
        ("generated/changed/src/stale.rs", "stale"),
        ("generated/gone/Cargo.toml", "gone"),
        ("generated/gone/src/lib.rs", "gone"),
        ("generated/rustfmt.toml", "by hand"),
        ("tests/crates/test/Cargo.toml", "old"),
        ("tests/crates/test/openapi.yaml", "by hand"),
        ("tests/crates/test/src/lib.rs", "old"),
    ])
}

fn after() -> Tree {
    tree(&[
        ("generated/changed/Cargo.toml", "same"),
        ("generated/changed/src/lib.rs", "new"),
        ("generated/changed/src/types/pet.rs", "new"),
        ("generated/fresh/Cargo.toml", "new"),
        ("generated/fresh/src/lib.rs", "new"),
        ("generated/rustfmt.toml", "by hand"),
        ("tests/crates/test/Cargo.toml", "new"),
        ("tests/crates/test/openapi.yaml", "by hand"),
        ("tests/crates/test/src/lib.rs", "new"),
    ])
}

fn tree(files: &[(&str, &str)]) -> Tree {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn units() -> Vec<Unit<'static>> {
    let unit = |place: &str, state| Unit { place: place.to_owned(), state };
    let changed = vec![("Cargo.toml", "same"), ("src/lib.rs", "new"), ("src/types/pet.rs", "new")];
    vec![
        unit("generated/changed", State::Folder(changed)),
        unit("generated/fresh", State::Folder(vec![("Cargo.toml", "new"), ("src/lib.rs", "new")])),
        unit("tests/crates/test/Cargo.toml", State::File("new")),
        unit("tests/crates/test/src", State::Folder(vec![("lib.rs", "new")])),
        unit("generated/gone", State::Absent),
    ]
}

fn workspace() -> io::Result<TempDir> {
    // There are thousands of them; in memory that takes a second, on a busy disk a minute.
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir())?;
    for (path, text) in before() {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder"))?;
        fs::write(path, text)?;
    }
    Ok(folder)
}

/// What stands outside of the folder of the run.
fn standing(root: &Path) -> io::Result<Tree> {
    let files = files_below(root)?.into_iter().filter(|path| !path.starts_with(".codegen/"));
    files.map(|path| fs::read_to_string(root.join(&path)).map(|text| (path, text))).collect()
}

/// The files of one crate.
fn of_crate(tree: &Tree, folder: &str) -> Tree {
    tree.iter().filter(|(path, _)| path.starts_with(folder)).map(|(path, text)| (path.clone(), text.clone())).collect()
}

#[test]
fn a_run_brings_all_units_into_their_states() -> io::Result<()> {
    for system in SYSTEMS {
        let folder = workspace()?;
        apply(folder.path(), &units(), &Faulty::killed_at(system, usize::MAX))?;
        assert_eq!(standing(folder.path())?, after(), "{system:?}");
        assert!(!is_interrupted(folder.path()));
    }
    Ok(())
}

#[test]
fn after_a_kill_at_any_step_the_next_start_makes_all_old_or_all_new() -> io::Result<()> {
    for system in SYSTEMS {
        let (mut old, mut new) = (0, 0);
        for good in 0.. {
            let folder = workspace()?;
            let root = folder.path();
            let killed = apply(root, &units(), &Faulty::killed_at(system, good)).is_err();
            if system == System::Exchanges {
                let now = standing(root)?;
                for name in ["generated/changed/", "generated/fresh/", "generated/gone/"] {
                    let whole = [of_crate(&before(), name), of_crate(&after(), name)].contains(&of_crate(&now, name));
                    assert!(whole, "{name} is mixed when step {good} is the last: {now:#?}");
                }
            }
            recover(root, &RealDisk)?;
            let now = standing(root)?;
            assert!(now == before() || now == after(), "{system:?}, step {good}: {now:#?}");
            assert!(!is_interrupted(root));
            *(if now == before() { &mut old } else { &mut new }) += 1;
            if !killed {
                break;
            }
        }
        assert!(old > 5 && new > 5, "{system:?}: {old} kills left the old state and {new} the new one");
    }
    Ok(())
}

#[test]
fn mending_can_be_killed_too() -> io::Result<()> {
    for system in EXTREMES {
        let steps = steps_of_swapping(system)?;
        for first in steps {
            for second in 0.. {
                let folder = workspace()?;
                let root = folder.path();
                apply(root, &units(), &Faulty::killed_at(system, first)).expect_err("it is killed");
                let is_mended = recover(root, &Faulty::killed_at(system, second)).is_ok();
                recover(root, &RealDisk)?;
                // The journal stood there already, so there is no way back.
                assert_eq!(standing(root)?, after(), "{system:?}, step {first}, then step {second}");
                if is_mended {
                    break;
                }
            }
        }
    }
    Ok(())
}

/// The steps before which the journal stands there.
fn steps_of_swapping(system: System) -> io::Result<std::ops::Range<usize>> {
    let disk = Faulty::killed_at(system, usize::MAX);
    apply(workspace()?.path(), &units(), &disk)?;
    let has_journal = |killed: &usize| {
        let folder = workspace().expect("a folder can be made");
        apply(folder.path(), &units(), &Faulty::killed_at(system, *killed)).is_err() && folder.path().join(".codegen/journal").exists()
    };
    let first = (0..disk.done.get()).find(has_journal).expect("some step is after the journal");
    // The last two steps clear the journal and its folder.
    Ok(first..disk.done.get() - 1)
}

#[test]
fn a_refused_step_is_undone() -> io::Result<()> {
    for system in SYSTEMS {
        let mut undone = 0;
        for good in 0.. {
            let folder = workspace()?;
            let root = folder.path();
            let result = apply(root, &units(), &Faulty::refused_at(system, good));
            let now = standing(root)?;
            if result.is_err() && now == before() {
                undone += 1;
            } else {
                // Only the clearing at the end may fail with everything new.
                assert_eq!(now, after(), "{system:?}, step {good}");
            }
            recover(root, &RealDisk)?;
            assert!([before(), after()].contains(&standing(root)?));
            if result.is_ok() {
                break;
            }
        }
        assert!(undone > 5, "{system:?}: {undone}");
    }
    Ok(())
}

#[test]
fn undoing_can_be_killed_too() -> io::Result<()> {
    for system in EXTREMES {
        for refused in steps_of_swapping(system)? {
            let disk = Faulty::refused_at(system, refused);
            apply(workspace()?.path(), &units(), &disk).expect_err("a step is refused");
            for killed in refused + 1..disk.done.get() {
                let folder = workspace()?;
                let root = folder.path();
                let disk = Faulty { killed, ..Faulty::refused_at(system, refused) };
                apply(root, &units(), &disk).expect_err("a step is refused");
                recover(root, &RealDisk)?;
                let now = standing(root)?;
                assert!(now == before() || now == after(), "{system:?}, step {refused}, then step {killed}: {now:#?}");
            }
        }
    }
    Ok(())
}

#[test]
fn equal_files_keep_their_time() -> io::Result<()> {
    let folder = workspace()?;
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let path = folder.path().join("generated/changed/Cargo.toml");
    fs::File::options().write(true).open(&path)?.set_modified(long_ago)?;
    apply(folder.path(), &units(), &RealDisk)?;
    assert_eq!(fs::metadata(&path)?.modified()?, long_ago);
    assert_ne!(fs::metadata(folder.path().join("generated/changed/src/lib.rs"))?.modified()?, long_ago);
    Ok(())
}
