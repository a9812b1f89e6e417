//! Runs the generator over specs: in specs, out a crate in memory per spec. Nothing is written.

use std::panic::resume_unwind;
use std::thread;
use std::time::{Duration, Instant};

use generator::{Generated, Target};

use crate::error::Failure;
use crate::workspace::{Spec, Workspace};

/// The main thread's stack is smaller than a document that is nested as deeply as the generator takes it needs in a debug build.
pub(crate) const STACK: usize = 64 * 1024 * 1024;

/// What came of a spec.
pub(crate) struct Outcome {
    /// The spec.
    pub(crate) spec: Spec,
    /// The crate and the findings.
    pub(crate) generated: Generated,
    /// How long it took.
    pub(crate) time: Duration,
}

/// What the crate of a spec is called and says about itself.
pub(crate) fn target(spec: &Spec) -> Target {
    Target {
        package: spec.name.clone(),
        source: spec.document.clone(),
        command: format!("cargo xtask codegen {}", spec.name),
        workspace: true,
    }
}

/// Generates all of them, beside each other.
pub(crate) fn all(workspace: &Workspace, specs: Vec<Spec>) -> Result<Vec<Outcome>, Failure> {
    thread::scope(|scope| {
        let start = |spec| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || one(workspace, spec));
        let running: Result<Vec<_>, _> = specs.into_iter().map(start).collect();
        let running = running.map_err(|error| Failure::Files(format!("cannot start a thread: {error}")))?;
        Ok(running.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect())
    })
}

fn one(workspace: &Workspace, spec: Spec) -> Outcome {
    let begin = Instant::now();
    let generated = generator::generate(&workspace.root.join(&spec.document), &workspace.root, &target(&spec));
    Outcome { spec, generated, time: begin.elapsed() }
}
