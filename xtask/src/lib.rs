//! The project's commands: in a command line, out an exit code, and files under `generated/`.
//!
//! Each command is a module. What `codegen` does reads from top to bottom in `codegen.rs`: find the specs, generate all of them in memory,
//! compare with what stands on the disk, and only then show, check or write.

mod batch;
mod ci;
mod cli;
mod codegen;
mod compare;
mod corpus;
mod diff;
mod docs;
mod document;
mod dump;
mod error;
mod explain;
mod features;
mod generate;
mod lint;
mod output;
mod report;
mod sync;
mod synth;
mod units;
mod workspace;

use std::process::ExitCode;

use clap::Parser as _;

use cli::{Cli, Command};
use error::Failure;
use output::Output;
use workspace::Workspace;

/// Runs the command that the process was started with.
///
/// The exit code is 0 when it is done, 1 when the documents or files are not right, and 2 when the command line is not.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut output = Output::new();
    match run(&cli, &mut output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output.failure(&failure);
            failure.exit_code()
        }
    }
}

fn run(cli: &Cli, output: &mut Output) -> Result<(), Failure> {
    let workspace = || Workspace::find(cli.root.as_deref());
    match &cli.command {
        Command::Codegen(options) => codegen::run(&workspace()?, options, output),
        Command::Generate(options) => generate::run(options, output),
        Command::Lint(options) => lint::run(&workspace()?, options, output),
        Command::Dump(options) => dump::run(&workspace()?, options, output),
        Command::Explain(options) => explain::run(options, output),
        Command::Docs(options) => docs::run(&workspace()?, options, output),
        Command::Corpus(options) => corpus::run(&workspace()?, options, output),
        Command::CorpusOne(options) => corpus::run_one(options, output),
        Command::Features(options) => features::run(&workspace()?, options, output),
        Command::Synth(options) => {
            synth::run(options, output);
            Ok(())
        }
        Command::Ci => ci::run(&workspace()?, output),
    }
}
