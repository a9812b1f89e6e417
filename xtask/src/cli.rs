//! The command line: what may be said, and what `--help` tells.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

const EXAMPLES: &str = "\
Examples:
  cargo xtask codegen                 write the crates of all specs
  cargo xtask codegen hyphen          write one crate
  cargo xtask codegen --check         show what is out of date and write nothing

Exit codes:
  0  done
  1  the documents or the files are not right
  2  the command line is not right";

const CODEGEN: &str = "\
Reads specs/<name>/openapi.yaml and writes the crate generated/<name>; reads tests/crates/<name>/openapi.yaml and writes the crate beside
it. All specs are read first, and as long as one of the asked ones has an error nothing is written at all. Files that stay the same are
not touched; files that no longer belong to a crate are deleted.";

const CODEGEN_EXAMPLES: &str = "\
Examples:
  cargo xtask codegen                 write all crates, and delete those whose spec is gone
  cargo xtask codegen hyphen          write generated/hyphen only
  cargo xtask codegen --check         what continuous integration runs: exit code 1 and a diff when anything differs
  cargo xtask codegen --dry-run       list the files that would change

Exit codes:
  0  done, or with --check: everything is up to date
  1  a spec has errors, or with --check: something differs
  2  the command line is not right, for example an unknown name";

/// The commands of this project.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXAMPLES, max_term_width = 120)]
pub(crate) struct Cli {
    /// Folder of the workspace, if it is not the current one or above it
    #[arg(long, global = true, value_name = "FOLDER", help_heading = "Global options")]
    pub(crate) root: Option<PathBuf>,

    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the client crates of the specs
    #[command(long_about = CODEGEN, after_help = CODEGEN_EXAMPLES)]
    Codegen(Codegen),
}

/// What to write, and whether.
#[derive(Debug, Args)]
pub(crate) struct Codegen {
    /// Names of specs; all of them if none is given
    #[arg(value_name = "NAME")]
    pub(crate) names: Vec<String>,

    /// Write nothing; fail and show a diff if anything differs
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) check: bool,

    /// Write nothing; list the files that would change
    #[arg(long)]
    pub(crate) dry_run: bool,

    /// Show the notes (N....) as well as warnings and errors
    #[arg(long, short)]
    pub(crate) verbose: bool,

    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// For whom to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}
