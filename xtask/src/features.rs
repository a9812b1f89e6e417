//! `cargo xtask features`: every crate has to compile without a word, whichever of its features are on.
//!
//! In: folders of crates, and documents that are made into crates first. Out: what the compiler says about each of them with no feature,
//! with each feature alone, and with all of them; and what rustdoc says about those that were just made, since nobody else builds theirs.
//! Features that only turn on features of a dependency change nothing in the crate, so they are tried on the first crate alone.

mod made;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use serde_json::Value;

use crate::cli::Features;
use crate::error::Failure;
use crate::output::{BAD, Output, painted};
use crate::workspace::{Owned, Workspace};

/// A crate and its features with what they turn on.
struct Crate {
    name: String,
    manifest: PathBuf,
    features: BTreeMap<String, Vec<String>>,
}

/// Features that are tried together: what to call them, and what cargo is to do.
type Choice = (String, Vec<String>);

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &Features, output: &mut Output) -> Result<(), Failure> {
    let mut is_good = true;
    for (index, path) in paths(workspace, options)?.iter().enumerate() {
        let since = Instant::now();
        let is_document = path.is_file();
        let it = read(&if is_document { made::folder(workspace, path)? } else { path.clone() })?;
        let mut choices = choices(&it.features, index == 0);
        if is_document {
            choices.push(("documentation".to_owned(), ["doc", "--no-deps", "--all-features"].map(str::to_owned).to_vec()));
        }
        for (label, arguments) in &choices {
            let said = check(workspace, &it, arguments)?;
            if !said.is_empty() {
                is_good = false;
                output.line(painted(BAD, format_args!("{} with {label}", it.name)));
                output.text(&said);
            }
        }
        let documented = if is_document { ", documentation among them," } else { "" };
        output.line(format_args!("{}: {} choices of features{documented} in {} s", it.name, choices.len(), since.elapsed().as_secs()));
    }
    if is_good { Ok(()) } else { Err(Failure::Shown) }
}

/// The folders and documents that were asked for, else the folders of the generated crates.
fn paths(workspace: &Workspace, options: &Features) -> Result<Vec<PathBuf>, Failure> {
    if !options.paths.is_empty() {
        return Ok(options.paths.clone());
    }
    let specs = workspace.specs()?;
    let own = specs.iter().filter(|spec| spec.owned == Owned::Folder);
    Ok(own.map(|spec| workspace.root.join(&spec.folder)).collect())
}

/// Asks cargo for the features of a crate.
fn read(folder: &Path) -> Result<Crate, Failure> {
    let manifest = folder.join("Cargo.toml");
    let manifest = manifest.canonicalize().map_err(|error| Failure::io("find", &manifest, &error))?;
    let failed = |why: &str| Failure::Files(format!("cannot read the features of {}: {why}", folder.display()));
    let mut command = cargo();
    command.args(["metadata", "--no-deps", "--format-version", "1", "--manifest-path"]).arg(&manifest);
    let answer = command.output().map_err(|error| failed(&error.to_string()))?;
    if !answer.status.success() {
        return Err(failed(&String::from_utf8_lossy(&answer.stderr)));
    }
    let answer: Value = serde_json::from_slice(&answer.stdout).map_err(|error| failed(&error.to_string()))?;
    let packages = answer["packages"].as_array().into_iter().flatten();
    let own = |package: &&Value| package["manifest_path"].as_str().is_some_and(|path| Path::new(path) == manifest);
    let package = packages.into_iter().find(own).ok_or_else(|| failed("cargo does not know it"))?;
    let texts = |list: &Value| list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    let features = package["features"].as_object().into_iter().flatten();
    Ok(Crate {
        name: package["name"].as_str().unwrap_or_default().to_owned(),
        features: features.map(|(name, turned_on)| (name.clone(), texts(turned_on))).collect(),
        manifest,
    })
}

/// None of the features, each alone, and all together.
fn choices(features: &BTreeMap<String, Vec<String>>, with_forwards: bool) -> Vec<Choice> {
    let is_forward = |turned_on: &[String]| !turned_on.is_empty() && turned_on.iter().all(|other| other.contains('/'));
    let alone = features.iter().filter(|(_, turned_on)| with_forwards || !is_forward(turned_on)).map(|(name, _)| {
        let arguments = ["check", "--lib", "--no-default-features", "--features", name];
        (format!("feature {name}"), arguments.map(str::to_owned).to_vec())
    });
    let none = ("no feature".to_owned(), ["check", "--lib", "--no-default-features"].map(str::to_owned).to_vec());
    let all = ("all features".to_owned(), ["check", "--lib", "--all-features"].map(str::to_owned).to_vec());
    [none].into_iter().chain(alone).chain([all]).collect()
}

/// What cargo's tools say about a crate; nothing where all is well.
fn check(workspace: &Workspace, it: &Crate, arguments: &[String]) -> Result<String, Failure> {
    let failed = |why: String| Failure::Files(format!("cannot check {}: {why}", it.name));
    let mut command = cargo();
    command.args(arguments).args(["--quiet", "--message-format", "json", "--manifest-path"]).arg(&it.manifest);
    let is_alone = !it.manifest.starts_with(&workspace.root) || it.manifest.starts_with(made::place(workspace));
    if is_alone && std::env::var_os("CARGO_TARGET_DIR").is_none() {
        // Crates that stand alone share what they depend on.
        command.env("CARGO_TARGET_DIR", made::target(workspace).join("features"));
    }
    let answer = command.output().map_err(|error| failed(error.to_string()))?;
    let lines = String::from_utf8_lossy(&answer.stdout);
    let messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let said: String = messages.filter_map(|message| message["message"]["rendered"].as_str().map(str::to_owned)).collect();
    if said.is_empty() && !answer.status.success() {
        // A dependency that cannot be had or built is not what the crate is to blame for.
        return Err(failed(String::from_utf8_lossy(&answer.stderr).into_owned()));
    }
    Ok(said)
}

/// The cargo that runs this.
fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

#[cfg(test)]
mod tests {
    use super::{BTreeMap, choices};

    #[test]
    fn each_feature_is_tried_alone_and_forwards_only_once() {
        let features = [("default", vec!["http2"]), ("http2", vec!["reqwest/http2"]), ("mock", vec![]), ("tracing", vec!["dep:tracing"])];
        let features = features.map(|(name, on)| (name.to_owned(), on.into_iter().map(str::to_owned).collect()));
        let features = BTreeMap::from(features);
        let labels = |with| choices(&features, with).into_iter().map(|(label, _)| label).collect::<Vec<_>>().join(", ");
        assert_eq!(labels(true), "no feature, feature default, feature http2, feature mock, feature tracing, all features");
        assert_eq!(labels(false), "no feature, feature default, feature mock, feature tracing, all features");
    }
}
