//! The compiler that each package says is enough for it is enough for all that it is built from.
//!
//! What the standard library has at that version is the matter of clippy, whose `incompatible_msrv` is on.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use super::support::workspace;

/// A version in numbers, so that 1.100 is more than 1.88.
fn numbers(version: &str) -> Vec<u32> {
    version.split('.').map_while(|part| part.parse().ok()).collect()
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().into_iter().flatten()
}

/// What cargo knows of the workspace and of everything that it depends on, on all platforms.
fn metadata() -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(["metadata", "--locked", "--format-version", "1"]).current_dir(workspace()).output();
    let output = output.expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("it is JSON")
}

/// Everything that a package is built from, itself included; what only tests need is not.
fn closure<'a>(nodes: &BTreeMap<&'a str, &'a Value>, root: &'a str) -> BTreeSet<&'a str> {
    let (mut found, mut open) = (BTreeSet::new(), vec![root]);
    while let Some(id) = open.pop() {
        if found.insert(id) {
            let is_built = |dependency: &&Value| list(dependency, "dep_kinds").any(|kind| kind["kind"] != "dev");
            open.extend(list(nodes[id], "deps").filter(is_built).filter_map(|dependency| dependency["pkg"].as_str()));
        }
    }
    found
}

#[test]
fn no_dependency_needs_a_newer_compiler() {
    let metadata = metadata();
    let packages: BTreeMap<&str, &Value> =
        list(&metadata, "packages").filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let nodes = list(&metadata["resolve"], "nodes").filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let mut newer = Vec::new();
    let mut members = 0;
    for id in list(&metadata, "workspace_members").filter_map(Value::as_str) {
        let member = packages[id];
        let promised = member["rust_version"].as_str().expect("each package says what it needs");
        members += 1;
        for dependency in closure(&nodes, id) {
            let dependency = packages[dependency];
            if let Some(needed) = dependency["rust_version"].as_str().filter(|needed| numbers(needed) > numbers(promised)) {
                newer.push(format!("{} promises {promised}, {} needs {needed}", member["name"], dependency["name"]));
            }
        }
    }
    assert!(members > 8 && newer.is_empty(), "{newer:#?}");
}
