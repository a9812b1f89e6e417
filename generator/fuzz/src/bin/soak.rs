//! Counts through seeds: `soak FROM COUNT [FOLDER ..]`, one line per finding, a summary at the end.
//!
//! A seed gives the same document every time, as long as the folders hold the same documents; without folders, those of the repository
//! are taken. `soak show SEED [FOLDER ..]` prints the document of a seed, and `soak file PATH` checks one document. The file
//! `soak.document` holds the document that runs, should the process be killed by an overflow of the stack.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use generator_fuzz::choices::Choices;
use generator_fuzz::{manifest, mutate, run, seeds};
use serde_json::Value;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, count, folders @ ..] = arguments.as_slice() else {
        eprintln!("usage: soak FROM COUNT [FOLDER ..]");
        return;
    };
    if from == "file" {
        return file(Path::new(count));
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let trees = if folders.is_empty() { seeds::trees(&root, seeds::FOLDERS) } else { seeds::trees(Path::new("/"), folders) };
    if from == "show" {
        println!("{}", document(&trees, count.parse().unwrap_or(0)).1);
        return;
    }
    let first: u64 = from.parse().unwrap_or(0);
    let last = first + count.parse::<u64>().unwrap_or(0);
    // Threads of tests have this much stack, main threads four times as much.
    let run = std::thread::Builder::new().stack_size(2 << 20).spawn(move || soak(&trees, first, last));
    drop(run.map(std::thread::JoinHandle::join));
}

/// Checks the document in a file, and says how long that takes.
fn file(path: &Path) {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let start = cpu();
    drop(run::generate(&name, &text));
    let generating = cpu().saturating_sub(start);
    let result = run::check(&name, &text, manifest::check);
    println!("{generating:?}: {:?}", result.map(|generated| generated.counts));
}

/// The name and text that a seed gives.
fn document(trees: &[(String, Value)], seed: u64) -> (String, String) {
    let mut choices = Choices::from_seed(seed);
    let (name, tree) = &trees[choices.below(trees.len())];
    let text = mutate::text(tree, &mut choices);
    // Every third document is read as YAML.
    let ending = if choices.rarely(3) { "yaml" } else { "json" };
    (format!("{}.{ending}", name.split('.').next().unwrap_or("a")), text)
}

fn soak(trees: &[(String, Value)], first: u64, last: u64) {
    std::panic::set_hook(Box::new(|_| {}));
    let begun = Instant::now();
    let mut findings: BTreeMap<String, (u64, usize)> = BTreeMap::new();
    let (mut generated, mut slowest) = (0_usize, (Duration::ZERO, 0));
    for seed in first..last {
        let (name, text) = document(trees, seed);
        drop(std::fs::write("soak.seed", seed.to_string()));
        drop(std::fs::write("soak.document", &text));
        let start = cpu();
        let result = catch_unwind(AssertUnwindSafe(|| run::check(&name, &text, manifest::check)));
        let time = cpu().saturating_sub(start);
        slowest = slowest.max((time, seed));
        let problem = match result {
            Ok(Ok(result)) => {
                generated += usize::from(result.files.is_some());
                too_slow(&name, &text, time)
            }
            Ok(Err(problem)) => Some(problem),
            Err(panic) => Some(format!("panic: {}", message(&panic))),
        };
        if let Some(problem) = problem {
            let short: String = problem.chars().take(300).collect();
            let key: String = short.chars().take(60).filter(|character| !character.is_ascii_digit()).collect();
            let entry = findings.entry(key).or_insert((seed, 0));
            entry.1 += 1;
            if entry.1 <= 3 {
                println!("seed {seed} of {name}: {short}");
            }
        }
    }
    let seconds = begun.elapsed().as_secs();
    println!("{} documents, {generated} crates, {seconds} s, slowest {:?} (seed {})", last - first, slowest.0, slowest.1);
    for (key, (seed, count)) in findings {
        println!("{count:6} × seed {seed}: {key}");
    }
}

/// The time that the processor has spent on this process, to a hundredth of a second: the machine may be busy with others.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The second field is a name in parentheses; the 14th and 15th are the times in user mode and in the kernel.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    Duration::from_millis(fields.filter_map(|field| field.parse::<u64>().ok()).map(|ticks| ticks * 10).sum())
}

/// A run may take so long for each byte of its text, and half a second for itself.
fn too_slow(name: &str, text: &str, time: Duration) -> Option<String> {
    let allowed = Duration::from_millis(500) + Duration::from_micros(20) * u32::try_from(text.len()).unwrap_or(u32::MAX);
    (time > allowed).then(|| format!("slow: {time:?} for {} bytes of {name}", text.len()))
}

fn message(panic: &Box<dyn std::any::Any + Send>) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("?").to_owned()
}
