//! `cargo xtask ci`: what continuous integration runs, step by step.

use std::fmt;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::error::Failure;
use crate::output::{GOOD, Output, QUIET, STRONG, painted};
use crate::workspace::Workspace;

/// One command.
struct Step {
    /// Why it runs.
    purpose: &'static str,
    /// The arguments of cargo.
    arguments: &'static [&'static str],
    /// Variables of the environment.
    variables: &'static [(&'static str, &'static str)],
    /// What has to be installed for it.
    needs: Option<Needed>,
    /// What to run where it is not installed.
    otherwise: Option<&'static [&'static str]>,
}

/// What a step may need that not everybody has.
#[derive(Clone, Copy)]
enum Needed {
    /// A command of cargo's.
    Command(&'static str),
    /// The standard library of a target.
    Target(&'static str),
    /// A folder beside the checkout.
    Folder(&'static str),
}

const STEP: Step = Step { purpose: "", arguments: &[], variables: &[], needs: None, otherwise: None };

/// Browsers.
const WASM: &str = "wasm32-unknown-unknown";

/// The steps, the quick ones first.
const STEPS: [Step; 10] = [
    Step { purpose: "the code is formatted", arguments: &["fmt", "--all", "--check"], ..STEP },
    Step { purpose: "the crates are what the specs say", arguments: &["xtask", "codegen", "--check"], ..STEP },
    Step { purpose: "clippy has nothing to say", arguments: &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"], ..STEP },
    Step {
        purpose: "the tests pass and no snapshot is pending or unreferenced",
        arguments: &["insta", "test", "--workspace", "--check", "--unreferenced=reject"],
        needs: Some(Needed::Command("insta")),
        // Snapshots are compared there too; only those that no test refers to any more are not seen.
        otherwise: Some(&["test", "--workspace"]),
        variables: &[("INSTA_UPDATE", "no")],
    },
    Step {
        purpose: "the runtime does what it should without the features of others",
        arguments: &["test", "--package", "templates", "--features", "alone", "--lib", "send"],
        ..STEP
    },
    Step { purpose: "the crates compile with each of their features alone", arguments: &["xtask", "features"], ..STEP },
    Step {
        purpose: "so do crates of other APIs, and their documentation builds",
        // OAuth 2.0 with tokens that are refreshed; unions; files and forms; lists in pages and many tags. The smallest one tries the
        // features of dependencies.
        arguments: &[
            "xtask",
            "features",
            "../shared/corpus/azure.com__containerservice-openShiftManagedClusters.json",
            "../shared/corpus/1password.com__events.json",
            "../shared/corpus/visiblethread.com.json",
            "../shared/corpus/codat.io__commerce.json",
        ],
        needs: Some(Needed::Folder("../shared/corpus")),
        ..STEP
    },
    Step {
        purpose: "the clients compile for browsers",
        arguments: &[
            "check",
            "--package",
            "hyphen",
            "--package",
            "hyperproof-custom-apps",
            "--package",
            "kontent-custom-apps",
            "--package",
            "sweatstack-applications",
            "--target",
            WASM,
            "--no-default-features",
            "--features",
            "all,tracing,blocking",
        ],
        needs: Some(Needed::Target(WASM)),
        ..STEP
    },
    Step {
        purpose: "the documentation builds",
        arguments: &["doc", "--workspace", "--no-deps", "--all-features"],
        variables: &[("RUSTDOCFLAGS", "-D warnings")],
        ..STEP
    },
    Step {
        purpose: "the dependencies may be used",
        // Advisories need the network, and change without a change of ours.
        arguments: &["deny", "check", "licenses", "bans", "sources"],
        needs: Some(Needed::Command("deny")),
        ..STEP
    },
];

/// Runs the command. It stops at the first step that fails.
pub(crate) fn run(workspace: &Workspace, output: &mut Output) -> Result<(), Failure> {
    let begin = Instant::now();
    for (index, step) in STEPS.iter().enumerate() {
        let arguments = match step.needs {
            Some(needed) if !needed.is_there(workspace) => {
                let instead = if step.otherwise.is_some() { "running the plain tests instead" } else { "leaving this step out" };
                output.line(painted(QUIET, format_args!("{needed} is not {}: {instead}", needed.lack())));
                let Some(arguments) = step.otherwise else { continue };
                arguments
            }
            _ => step.arguments,
        };
        let shown = format!("cargo {}", arguments.join(" "));
        output.line(painted(STRONG, format_args!("[{}/{}] {}: {shown}", index + 1, STEPS.len(), step.purpose)));
        let since = Instant::now();
        let failed = |why| Failure::Files(format!("it is not so that {}: `{shown}` {why}", step.purpose));
        cargo(workspace, arguments, step.variables).map_err(failed)?;
        output.line(format_args!("{} after {} s", painted(GOOD, "passed"), since.elapsed().as_secs()));
    }
    output.line(format_args!("{} in {} s", painted(GOOD, "all steps passed"), begin.elapsed().as_secs()));
    Ok(())
}

/// Runs cargo; its output goes where ours goes.
fn cargo(workspace: &Workspace, arguments: &[&str], variables: &[(&str, &str)]) -> Result<(), String> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(program).args(arguments).envs(variables.iter().copied()).current_dir(&workspace.root).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("ended with {status}")),
        Err(error) => Err(format!("could not be started ({error})")),
    }
}

impl Needed {
    /// What it is not, where it is missing.
    fn lack(self) -> &'static str {
        if matches!(self, Self::Folder(_)) { "there" } else { "installed" }
    }

    /// Whether cargo knows the command, the compiler has the library, or the folder exists.
    fn is_there(self, workspace: &Workspace) -> bool {
        match self {
            Self::Command(tool) => {
                let version = Command::new(format!("cargo-{tool}")).args([tool, "--version"]).output();
                version.is_ok_and(|output| output.status.success())
            }
            Self::Target(target) => {
                let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
                let folder = Command::new(program).args(["--print", "target-libdir", "--target", target]).output();
                folder.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
            }
            Self::Folder(folder) => workspace.root.join(folder).is_dir(),
        }
    }
}

impl fmt::Display for Needed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command(tool) => write!(f, "cargo-{tool}"),
            Self::Target(target) => write!(f, "the standard library of {target}"),
            Self::Folder(folder) => write!(f, "the folder {folder}"),
        }
    }
}
