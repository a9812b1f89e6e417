//! Keeps two runs from writing at once, for example one in a terminal and one that an editor started.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

/// Waits until no other run is writing. The lock lasts as long as the value, at most as long as the process.
///
/// `waiting` is called if another run is at it.
pub(crate) fn lock(root: &Path, waiting: impl FnOnce()) -> io::Result<File> {
    let folder = root.join("target");
    fs::create_dir_all(&folder)?;
    let file = File::options().create(true).truncate(false).write(true).open(folder.join("codegen.lock"))?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => waiting(),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    file.lock()?;
    Ok(file)
}
