//! The command line: what may be said, and what `--help` tells.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

const EXAMPLES: &str = "\
Examples:
  cargo xtask codegen                 write the crates of all specs
  cargo xtask codegen hyphen          write one crate
  cargo xtask codegen --check         show what is out of date and write nothing
  cargo xtask generate api.yaml --out ../api   a crate of anybody's document

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

const GENERATE: &str = "\
Reads one OpenAPI document, YAML or JSON, of version 2.0, 3.0, 3.1 or 3.2, and writes a crate that builds on its own. What is broken or not
supported costs the smallest piece that holds it: a field becomes `serde_json::Value`, an operation is left out. Everything that was lost
is listed with its place and its reason.

The folder is made. One that an earlier run wrote to is brought up to date; one that holds anything else is refused.";

const GENERATE_EXAMPLES: &str = "\
Examples:
  cargo xtask generate vendor.yaml --out ../vendor          the crate is called after the title of the API
  cargo xtask generate vendor.json --out ../vendor --name vendor-api
  cargo xtask generate vendor.yaml --out ../vendor --strict  no crate as long as anything is wrong

Exit codes:
  0  a crate was written, possibly with losses
  1  the document cannot be read, the folder holds something else, or with --strict: the document has errors
  2  the command line is not right";

const CORPUS: &str = "\
Generates every .json, .yaml and .yml file of a folder as `generate` does, each in a process of its own, and prints a table: what was
generated and compiled, warnings, operations, diagnostics, seconds and memory. The crates and a file of JSON lines go to target/corpus.";

const CORPUS_EXAMPLES: &str = "\
Examples:
  cargo xtask corpus ../documents                    generate only
  cargo xtask corpus ../documents --check            compile the crates, too
  cargo xtask corpus ../documents --clippy --only pet  let clippy look at the crates of some documents

Exit codes:
  0  all documents were generated and, if asked for, compiled; operations may have been left out
  1  a document was not
  2  the command line is not right";

const LINT_EXAMPLES: &str = "\
Examples:
  cargo xtask lint                    all specs
  cargo xtask lint hyphen             one spec
  cargo xtask lint some/openapi.json  any document
  cargo xtask lint --format json      for programs

Exit codes:
  0  no errors; there may be warnings and notes
  1  a document has errors
  2  the command line is not right";

const DUMP_EXAMPLES: &str = "\
Examples:
  cargo xtask dump hyphen --stage names               every name, as a table
  cargo xtask dump hyphen --stage model --item App    the parts of the model that mention `App`
  cargo xtask dump hyphen --stage emit --item apps/get  the emitted files whose path or items mention it

Exit codes:
  0  done
  1  the document has errors, or nothing mentions the item
  2  the command line is not right";

const EXPLAIN_EXAMPLES: &str = "\
Example:
  cargo xtask explain E0301";

const FEATURES: &str = "\
Compiles crates with none of their features, with each of them alone and with all of them, and shows every warning. Features that only turn
on features of a dependency are tried on the first crate alone, since they change nothing in the others.

A document is made into a crate below the target folder first. The documentation of such a crate is built as well.";

const CI: &str = "\
Runs all that continuous integration runs, one step after the other, and stops at the first that fails: formatting, `codegen --check`,
clippy, tests and snapshots, the choices of features, documentation and, where they are there, documents of other APIs in ../shared/corpus,
the target wasm32-unknown-unknown, and cargo-deny, which knows the licences of the dependencies.";

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

    /// Write a crate of any OpenAPI document that builds on its own
    #[command(long_about = GENERATE, after_help = GENERATE_EXAMPLES)]
    Generate(Generate),

    /// Show what the generator has to say about documents, and write nothing
    #[command(after_help = LINT_EXAMPLES)]
    Lint(Lint),

    /// Print what a stage of the generator makes of a document
    #[command(after_help = DUMP_EXAMPLES)]
    Dump(Dump),

    /// Explain the code of a diagnostic
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(Explain),

    /// Write docs/diagnostics.md and docs/support.md from the tables in the generator
    Docs(Docs),

    /// Generate a crate of every document of a folder, and show what came of them
    #[command(long_about = CORPUS, after_help = CORPUS_EXAMPLES)]
    Corpus(Corpus),

    /// Generate one document of a corpus
    #[command(hide = true)]
    CorpusOne(CorpusOne),

    /// Compile crates with each of their features alone
    #[command(long_about = FEATURES)]
    Features(Features),

    /// Print a made-up document, to measure the generator
    #[command(hide = true)]
    Synth(Synth),

    /// Run all that continuous integration runs
    #[command(long_about = CI)]
    Ci,
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

/// What to generate, and where to.
#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// The document, YAML or JSON
    #[arg(value_name = "FILE")]
    pub(crate) document: PathBuf,

    /// Folder of the crate
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,

    /// Name of the package; after the title of the API if none is given
    #[arg(long)]
    pub(crate) name: Option<String>,

    /// Write nothing if the document has errors
    #[arg(long)]
    pub(crate) strict: bool,

    /// Follow references to files outside the folder of the document
    #[arg(long)]
    pub(crate) allow_outside: bool,

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

/// Which documents to look at.
#[derive(Debug, Args)]
pub(crate) struct Lint {
    /// Names of specs, or paths of documents; all specs if none is given
    #[arg(value_name = "NAME|FILE")]
    pub(crate) documents: Vec<String>,

    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// What to print of which document.
#[derive(Debug, Args)]
pub(crate) struct Dump {
    /// Name of a spec, or path of a document
    #[arg(value_name = "NAME|FILE")]
    pub(crate) document: String,

    /// After which stage to look
    #[arg(long, value_enum)]
    pub(crate) stage: StageName,

    /// Print only the parts that mention this text
    #[arg(long, value_name = "TEXT")]
    pub(crate) item: Option<String>,
}

/// The stages, in the order of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StageName {
    /// The value trees of all files, as they were written
    Load,
    /// The value trees of all files in the words of OpenAPI 3.0
    Normal,
    /// What the document means
    Model,
    /// All names, as a table
    Names,
    /// What the Rust looks like
    Plan,
    /// The text of all files
    Emit,
}

/// What to explain.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A code, such as E0301
    #[arg(value_name = "CODE")]
    pub(crate) code: String,
}

/// Whether to write.
#[derive(Debug, Args)]
pub(crate) struct Docs {
    /// Write nothing; fail and show a diff if a page differs
    #[arg(long)]
    pub(crate) check: bool,
}

/// Which crates to compile.
#[derive(Debug, Args)]
pub(crate) struct Features {
    /// Folders of crates, or documents to make crates of; the generated crates if none is given
    #[arg(value_name = "DIR|FILE")]
    pub(crate) paths: Vec<PathBuf>,
}

/// How large a document to make up.
#[derive(Debug, Args)]
pub(crate) struct Synth {
    /// How many operations it has
    #[arg(long, default_value_t = 1000)]
    pub(crate) operations: usize,
}

/// Which documents to generate, and what to do with the crates.
#[derive(Debug, Args)]
pub(crate) struct Corpus {
    /// Folder of the documents
    #[arg(value_name = "DIR")]
    pub(crate) documents: PathBuf,

    /// How many documents to generate at once; as many as there are processors if none is given
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<usize>,

    /// Compile the crates
    #[arg(long)]
    pub(crate) check: bool,

    /// Compile the crates with clippy and its default lints
    #[arg(long)]
    pub(crate) clippy: bool,

    /// Folder for the crates; target/corpus if none is given
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// Folder for what cargo builds; target in the folder of the crates if none is given
    #[arg(long, value_name = "DIR")]
    pub(crate) target: Option<PathBuf>,

    /// File for the JSON lines; corpus.jsonl in the folder of the crates if none is given
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,

    /// Take only documents with this text in their names
    #[arg(long, value_name = "TEXT")]
    pub(crate) only: Option<String>,
}

/// One document of a corpus.
#[derive(Debug, Args)]
pub(crate) struct CorpusOne {
    /// The document
    pub(crate) document: PathBuf,

    /// Folder of the crate
    #[arg(long)]
    pub(crate) out: PathBuf,

    /// Name of the package
    #[arg(long)]
    pub(crate) name: String,
}
