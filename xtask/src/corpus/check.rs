//! Compiles the crates of a corpus: in their folders, out what the compiler said about each.
//!
//! They become members of one workspace, so that their dependencies are compiled once. A member differs from the crate that `generate`
//! writes in its `[lints]` only: it takes them from the workspace, where the same ones stand.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::row::{Checked, Row};
use crate::cli::Corpus;
use crate::error::Failure;
use crate::output::Output;
use crate::workspace::Workspace;

/// How many messages a row quotes.
const QUOTED: usize = 5;

/// Compiles all crates that were generated, and completes their rows.
pub(super) fn run(workspace: &Workspace, out: &Path, options: &Corpus, rows: &mut [Row], output: &mut Output) -> Result<(), Failure> {
    let failed = |error: io::Error| Failure::io("compile in", out, &error);
    let lock = workspace.root.join("Cargo.lock");
    if lock.is_file() {
        // The versions that the clients of this repository are tested with; cargo drops what is not needed.
        fs::copy(&lock, out.join("Cargo.lock")).map_err(failed)?;
    }
    // Without a file of its own clippy would take the one of a workspace around it.
    fs::write(out.join("clippy.toml"), "").map_err(failed)?;
    let mut refused: BTreeSet<String> = BTreeSet::new();
    loop {
        let members: Vec<&Row> = rows.iter().filter(|row| row.generated && !refused.contains(&row.package)).collect();
        if members.is_empty() {
            return Ok(());
        }
        output.note(format_args!("compiling {} crates", members.len()));
        fs::write(out.join("Cargo.toml"), manifest(&members)).map_err(failed)?;
        let complaints = out.join("cargo.log");
        let heard = cargo(out, options, &complaints, rows).map_err(failed)?;
        if heard {
            return Ok(());
        }
        // Cargo reads all manifests before it begins. One that it does not take must not cost the others their turn.
        let complaints = fs::read_to_string(&complaints).unwrap_or_default();
        let named = |row: &&mut Row| !refused.contains(&row.package) && complaints.contains(&format!("/crates/{}/Cargo.toml", row.package));
        let Some(row) = rows.iter_mut().filter(|row| row.generated).find(named) else {
            return Err(Failure::Files(format!("cargo does not run in {}: {complaints}", out.display())));
        };
        refused.insert(row.package.clone());
        row.checked = Some(Checked { messages: vec![complaints], ..Checked::default() });
    }
}

/// The workspace. Its lints are those of a crate that stands alone.
fn manifest(members: &[&Row]) -> String {
    let mut text = "[workspace]\nresolver = \"3\"\nmembers = [\n".to_owned();
    for row in members {
        let _ = writeln!(text, "    \"crates/{}\",", row.package);
    }
    text.push_str("]\n\n[workspace.lints.rust]\nmissing_docs = \"warn\"\nunsafe_code = \"forbid\"\n");
    text.push_str("\n[profile.dev]\ndebug = false\nincremental = false\n");
    text
}

/// The features that are as much generated code as the rest, and are off by default. Only some crates have the last one, and cargo refuses
/// features that no crate has.
fn features(out: &Path, rows: &[Row]) -> String {
    let has = |row: &Row| {
        let manifest = fs::read_to_string(out.join("crates").join(&row.package).join("Cargo.toml"));
        manifest.is_ok_and(|text| text.contains("\nwebhook-types = "))
    };
    if rows.iter().filter(|row| row.generated).any(has) { "mock,webhook-types".to_owned() } else { "mock".to_owned() }
}

/// Runs cargo over the workspace. Gives whether it came as far as to say anything about a crate.
fn cargo(out: &Path, options: &Corpus, complaints: &Path, rows: &mut [Row]) -> io::Result<bool> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.arg(if options.clippy { "clippy" } else { "check" });
    command.args(["--workspace", "--features", &features(out, rows), "--keep-going", "--message-format", "json"]);
    if let Some(jobs) = options.jobs {
        command.arg("--jobs").arg(jobs.to_string());
    }
    let target = options.target.clone().unwrap_or_else(|| out.join("target"));
    let mut child = command
        .current_dir(out)
        .env("CARGO_TARGET_DIR", target)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(File::create(complaints)?)
        .spawn()?;
    let mut heard = false;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            if let Ok(message) = serde_json::from_str::<Value>(&line?) {
                heard |= listen(&message, out, rows);
            }
        }
    }
    child.wait()?;
    Ok(heard)
}

/// Adds a message of cargo to the row that it is about. Gives whether there is one.
fn listen(message: &Value, out: &Path, rows: &mut [Row]) -> bool {
    let Some(manifest) = message["manifest_path"].as_str() else { return false };
    let Some(row) = rows.iter_mut().find(|row| Path::new(manifest) == out.join("crates").join(&row.package).join("Cargo.toml")) else {
        return false;
    };
    let checked = row.checked.get_or_insert_default();
    match message["reason"].as_str() {
        Some("compiler-artifact") => checked.compiled = true,
        Some("compiler-message") => add(checked, &message["message"]),
        _ => return false,
    }
    true
}

/// Counts a message by its code. The summaries at the end of a crate have no place, and count nothing.
fn add(checked: &mut Checked, message: &Value) {
    let has_place = message["spans"].as_array().is_some_and(|spans| !spans.is_empty());
    let code = message["code"]["code"].as_str();
    let counts = match message["level"].as_str() {
        Some("warning") => &mut checked.warnings,
        Some("error" | "error: internal compiler error") => &mut checked.errors,
        _ => return,
    };
    if !has_place && code.is_none() {
        return;
    }
    *counts.entry(code.unwrap_or("(no code)").to_owned()).or_default() += 1;
    if checked.messages.len() < QUOTED
        && let Some(rendered) = message["rendered"].as_str()
    {
        checked.messages.push(rendered.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;

    #[test]
    fn messages_go_to_the_row_of_their_crate() {
        let row = |name: &str| Row::crashed(format!("{name}.yaml"), name.to_owned(), String::new(), Duration::ZERO);
        let mut rows = [row("a"), row("b")];
        let out = Path::new("/out");
        let about = |name: &str, reason: &str, message: Value| json!({ "reason": reason, "manifest_path": format!("/out/crates/{name}/Cargo.toml"), "message": message });
        let warning = json!({ "level": "warning", "code": { "code": "unused" }, "spans": [{}], "rendered": "warning: unused" });
        let summary = json!({ "level": "warning", "code": null, "spans": [], "rendered": "1 warning emitted" });
        let error = json!({ "level": "error", "code": { "code": "E0308" }, "spans": [{}], "rendered": "error: types" });
        assert!(listen(&about("a", "compiler-message", warning), out, &mut rows));
        assert!(listen(&about("a", "compiler-message", summary), out, &mut rows));
        assert!(listen(&about("a", "compiler-artifact", Value::Null), out, &mut rows));
        assert!(listen(&about("b", "compiler-message", error), out, &mut rows));
        assert!(!listen(&about("dependency", "compiler-artifact", Value::Null), out, &mut rows));
        let [a, b] = rows.map(|row| row.checked.unwrap_or_default());
        assert!(a.compiled && a.warnings == [("unused".to_owned(), 1)].into() && a.messages.len() == 1, "{a:?}");
        assert!(!b.compiled && b.errors == [("E0308".to_owned(), 1)].into(), "{b:?}");
    }
}
