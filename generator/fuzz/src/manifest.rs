//! `Cargo.toml` and `README.md` of a crate.

use generator::FileSet;

use crate::odd::MARKER;

/// The tables that a manifest may have.
const TABLES: &[&str] = &["package", "features", "dependencies", "target", "lints", "workspace"];

/// The one target that has dependencies of its own.
const BROWSER: &str = "cfg(target_arch = \"wasm32\")";

/// The manifest is TOML, with the tables and dependencies that the generator meant; the readme has no code of the document's.
pub fn check(files: &FileSet) -> Result<(), String> {
    let text = files.get("Cargo.toml").ok_or("there is no Cargo.toml")?;
    let manifest: toml::Table = text.parse().map_err(|error| format!("Cargo.toml is no TOML: {error}"))?;
    if let Some(table) = manifest.keys().find(|key| !TABLES.contains(&key.as_str())) {
        return Err(format!("Cargo.toml has a table `{table}`"));
    }
    let dependencies = manifest.get("dependencies").and_then(toml::Value::as_table).ok_or("Cargo.toml has no dependencies")?;
    if let Some(name) = dependencies.keys().find(|name| name.contains(MARKER)) {
        return Err(format!("the document wrote a dependency: {name}"));
    }
    let mut targets = manifest.get("target").and_then(toml::Value::as_table).into_iter().flatten();
    if let Some((target, _)) = targets.find(|(target, table)| *target != BROWSER || table.to_string().contains(MARKER)) {
        return Err(format!("the document wrote a target: {target}"));
    }
    let features = manifest.get("features").and_then(toml::Value::as_table).ok_or("Cargo.toml has no features")?;
    let tame = |name: &str| name.chars().all(|character| character.is_ascii_alphanumeric() || "-_+.".contains(character));
    if let Some(name) = features.keys().find(|name| !tame(name) || name.is_empty()) {
        return Err(format!("cargo takes no feature called `{name}`"));
    }
    let readme = files.get("README.md").ok_or("there is no README.md")?;
    for example in crate::markdown::examples(readme)? {
        let source = format!("async fn main() {{\n{}\n}}", example.replace("\n# ", "\n").trim_start_matches("# "));
        crate::oracle::code(&source).map_err(|problem| format!("README.md: {problem}\n{example}"))?;
    }
    Ok(())
}
