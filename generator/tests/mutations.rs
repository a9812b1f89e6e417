//! Hostile documents, from outside: whatever is written, the generator ends, and what comes out is a crate whose code is its own.
//!
//! The mutations and the promises are those of `generator/fuzz`, which runs many more of them.

#![allow(missing_docs, reason = "the modules are those of the fuzz crate")]

#[path = "../fuzz/src/choices.rs"]
#[allow(dead_code, reason = "bytes are for the fuzzer")]
mod choices;
#[path = "../fuzz/src/mutate.rs"]
mod mutate;
#[path = "../fuzz/src/odd.rs"]
mod odd;
#[path = "../fuzz/src/oracle.rs"]
mod oracle;
#[path = "../fuzz/src/run.rs"]
mod run;
#[path = "../fuzz/src/seeds.rs"]
mod seeds;

/// The examples of comments are looked at by the fuzz crate, which has a parser for them.
mod markdown {
    #[allow(clippy::unnecessary_wraps, reason = "the fuzz crate's own finds something")]
    pub(crate) fn examples(_: &str) -> Result<Vec<String>, String> {
        Ok(Vec::new())
    }
}

use std::fs;
use std::path::{Path, PathBuf};

/// Mutations of each document: few enough for a test that everybody runs.
const EACH: u64 = 3;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn mutated_documents_keep_every_promise() {
    let trees = seeds::trees(&root(), seeds::FOLDERS);
    assert!(trees.len() > 50, "the documents of the repository are found");
    let mut broken = Vec::new();
    for (name, tree) in &trees {
        for seed in 0..EACH {
            let text = mutate::text(tree, &mut choices::Choices::from_seed(seed));
            if let Err(problem) = run::check("a.json", &text, |_| Ok(())) {
                broken.push(format!("seed {seed} of {name}: {problem}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// What the fuzzer has found, each as small as it could be made.
#[test]
fn what_was_found_stays_mended() {
    let folder = root().join("tests/cases/hostile");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(&folder).expect("the folder is there").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a document can be read");
        if let Err(problem) = run::check(&name, &text, |_| Ok(())) {
            panic!("{name}: {problem}");
        }
    }
}

/// The promises can be broken: code that a document wrote is seen.
#[test]
fn the_checks_see_what_they_look_for() {
    assert!(oracle::code("pub struct A;").is_ok());
    assert!(oracle::code("pub const A: &str = \"zQxPwned\"; // zQxPwned").is_ok());
    assert!(oracle::code("pub const A: &str = \"\"; pub fn zQxPwned() {}").is_err_and(|problem| problem.contains("wrote code")));
    assert!(oracle::code("pub const A: &str = \"\"\";").is_err_and(|problem| problem.contains("no Rust")));
    assert!(oracle::code("unsafe fn a() {}").is_err());
}
