//! The project's commands. `cargo xtask --help` lists them.

use std::process::ExitCode;

/// Token trees are built and dropped by the million, on several threads: the allocator of the system takes a quarter more time and memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    xtask::main()
}
