//! The steps that change a disk, behind a trait so that tests can let each of them fail.

use std::fs;
use std::io;
use std::path::Path;

/// What a run does to a disk. Each method is one step: a process may be killed before, after and, where it is not one call of the system,
/// in the midst of it.
pub(crate) trait Disk {
    /// Makes a folder and those above it; it may be there already.
    fn create_folder(&self, path: &Path) -> io::Result<()>;

    /// Writes a new file.
    fn write(&self, path: &Path, contents: &[u8]) -> io::Result<()>;

    /// Gives a file a second name, or where that is not possible, a copy with the same time of change.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Renames a file or folder; nothing is at the new name, or a file that is replaced.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Lets two files or folders change names in one step. `false`: this system cannot do it, and nothing has changed.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<bool>;

    /// Removes a file or a folder with all that is in it; it may be gone already.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The disk of this machine. Errors name the path.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RealDisk;

impl Disk for RealDisk {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path).map_err(|error| named(&error, path))
    }

    fn write(&self, path: &Path, contents: &[u8]) -> io::Result<()> {
        fs::write(path, contents).map_err(|error| named(&error, path))
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to).or_else(|_| copy_with_time(from, to)).map_err(|error| named(&error, to))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to).map_err(|error| named(&error, from))
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<bool> {
        Ok(exchange(one, other))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let removed = match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
            Ok(_) => fs::remove_file(path),
            Err(error) => Err(error),
        };
        match removed {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other.map_err(|error| named(&error, path)),
        }
    }
}

/// An error that says where; its kind stays.
fn named(error: &io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn copy_with_time(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to)?;
    let times = fs::FileTimes::new().set_modified(fs::metadata(from)?.modified()?);
    fs::File::options().write(true).open(to)?.set_times(times)
}

/// Whatever refuses the exchange, the caller goes on with plain renames, and reports what refuses those.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}
