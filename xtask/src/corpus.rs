//! `cargo xtask corpus`: in a folder of documents, out a crate of each and a table of what came of them.
//!
//! Each document is generated in a process of its own, so that one that takes the generator down is a row of the table rather than its end.
//! With `--check` all crates are compiled, as members of one workspace that shares the dependencies.

mod check;
mod one;
mod row;
mod table;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

pub(crate) use one::run as run_one;
use row::Row;

use crate::cli::Corpus;
use crate::error::Failure;
use crate::generate;
use crate::output::Output;
use crate::workspace::Workspace;

/// How long one document may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// How often to look whether a process has ended.
const PAUSE: Duration = Duration::from_millis(10);

/// A document, and where its crate goes.
struct Task {
    document: PathBuf,
    package: String,
}

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &Corpus, output: &mut Output) -> Result<(), Failure> {
    let tasks = tasks(&options.documents, options.only.as_deref())?;
    let out = options.out.clone().unwrap_or_else(|| workspace.root.join("target/corpus"));
    fs::create_dir_all(out.join("rows")).map_err(|error| Failure::io("create", &out, &error))?;
    let out = out.canonicalize().map_err(|error| Failure::io("find", &out, &error))?;
    let mut rows = generate_all(&tasks, &out, options.jobs, output)?;
    if options.check || options.clippy {
        check::run(workspace, &out, options, &mut rows, output)?;
    }
    let lines = rows.iter().map(|row| row.to_json().to_string()).collect::<Vec<_>>().join("\n") + "\n";
    let json = options.json.clone().unwrap_or_else(|| out.join("corpus.jsonl"));
    fs::write(&json, lines).map_err(|error| Failure::io("write", &json, &error))?;
    output.text(&table::text(&rows));
    output.note(format_args!("a line of JSON for each document is in {}", json.display()));
    if rows.iter().all(Row::is_good) { Ok(()) } else { Err(Failure::Shown) }
}

/// The documents of a folder in the order of their names. Folders in it are not searched: they hold parts of documents.
fn tasks(folder: &Path, only: Option<&str>) -> Result<Vec<Task>, Failure> {
    let failed = |error: io::Error| Failure::io("read", folder, &error);
    let mut documents = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let is_document =
            path.extension().is_some_and(|ending| ["json", "yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known)));
        let is_asked = only.is_none_or(|text| file_name(&path).contains(text));
        if is_document && is_asked && path.is_file() {
            documents.push(path);
        }
    }
    if documents.is_empty() {
        return Err(Failure::Usage(format!("there is no document in {}", folder.display())));
    }
    documents.sort();
    let mut taken = BTreeSet::new();
    let task = |document: PathBuf| {
        let wish = generate::name([document.file_stem().unwrap_or_default().to_string_lossy().as_ref()]);
        let others = (2..).map(|number| format!("{wish}-{number}"));
        let package = std::iter::once(wish.clone()).chain(others).find(|name| taken.insert(name.clone())).unwrap_or(wish);
        Task { document, package }
    };
    Ok(documents.into_iter().map(task).collect())
}

/// The name of a file, for people.
fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Generates all documents, several at once, and tells of each when it is done.
fn generate_all(tasks: &[Task], out: &Path, jobs: Option<usize>, output: &mut Output) -> Result<Vec<Row>, Failure> {
    let jobs = jobs.or_else(|| thread::available_parallelism().ok().map(Into::into)).unwrap_or(1).clamp(1, tasks.len());
    let (next, done) = (AtomicUsize::new(0), Mutex::new((Vec::new(), output)));
    let work = || -> Result<(), Failure> {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(task) = tasks.get(index) else { return Ok(()) };
            let row = generate_one(task, out)?;
            // A thread that panics ends the command, so that nobody sees what it left.
            let mut done = done.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            done.0.push((index, row.clone()));
            let count = done.0.len();
            done.1.note(format_args!("[{count}/{}] {}", tasks.len(), row.progress()));
        }
    };
    thread::scope(|scope| {
        let running: Vec<_> = (0..jobs).map(|_| scope.spawn(work)).collect();
        running.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    let mut rows = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).0;
    rows.sort_by_key(|(index, _)| *index);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// Runs this program for one document and reads what it found. However that ends, there is a row.
fn generate_one(task: &Task, out: &Path) -> Result<Row, Failure> {
    let document = file_name(&task.document);
    let failed = |error: io::Error| Failure::Files(format!("cannot run the generator for {document}: {error}"));
    // Files take any amount of text without a reader.
    let (told, complaints) = (out.join(format!("rows/{}.json", task.package)), out.join(format!("rows/{}.log", task.package)));
    let mut child = Command::new(std::env::current_exe().map_err(failed)?)
        .arg("corpus-one")
        .arg(&task.document)
        .arg("--out")
        .arg(out.join("crates").join(&task.package))
        .args(["--name", &task.package])
        .stdin(Stdio::null())
        .stdout(fs::File::create(&told).map_err(failed)?)
        .stderr(fs::File::create(&complaints).map_err(failed)?)
        .spawn()
        .map_err(failed)?;
    let begin = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(failed)? {
            break Some(status);
        }
        if begin.elapsed() > PATIENCE {
            child.kill().map_err(failed)?;
            child.wait().map_err(failed)?;
            break None;
        }
        thread::sleep(PAUSE);
    };
    let row = fs::read_to_string(&told).ok().and_then(|text| Row::from_json(&serde_json::from_str(&text).ok()?));
    if let Some(row) = row.filter(|_| status.is_some()) {
        return Ok(row);
    }
    let complaints = fs::read_to_string(&complaints).unwrap_or_default();
    let why = status.map_or_else(|| format!("took more than {} s", PATIENCE.as_secs()), |status| format!("ended with {status}"));
    Ok(Row::crashed(document, task.package.clone(), format!("{why}: {}", complaints.trim()), begin.elapsed()))
}
