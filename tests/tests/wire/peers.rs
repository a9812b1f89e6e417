//! `docs/peers.md`: every row names its proofs, and every proof that is named exists.
//!
//! In: the page, the cases of this suite, and the files of the workspace. Out: what is named and does not exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::areas;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn page() -> String {
    fs::read_to_string(root().join("docs/peers.md")).expect("the page can be read")
}

/// The rows of all tables: their cells, without those of the heads.
fn rows(page: &str) -> Vec<Vec<&str>> {
    let rows = page.lines().filter(|line| line.starts_with("| ")).map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect());
    rows.filter(|row: &Vec<&str>| row[0] != "What" && !row[0].starts_with("---")).collect()
}

/// The texts in backticks that name a proof.
fn proofs(cell: &str) -> Vec<(&str, &str)> {
    cell.split('`').skip(1).step_by(2).filter_map(|code| code.split_once(':')).collect()
}

/// Why a proof does not exist.
fn missing(kind: &str, name: &str, cases: &BTreeSet<&str>) -> Option<String> {
    let root = root();
    let (held, what) = match kind {
        "wire" => {
            let area = name.strip_suffix("/*");
            let held = area.map_or(cases.contains(name), |area| cases.iter().any(|case| case.starts_with(&format!("{area}/"))));
            (held, "a case of the wire suite")
        }
        "case" => (root.join(format!("tests/cases/{name}.yaml")).is_file(), "a case in tests/cases"),
        "crate" => (root.join(format!("tests/crates/{name}/openapi.yaml")).is_file(), "a crate in tests/crates"),
        "test" => {
            let (file, function) = name.split_once('#').unwrap_or((name, ""));
            let text = fs::read_to_string(root.join(file)).unwrap_or_default();
            (text.contains(&format!("fn {function}(")), "a test function in a file")
        }
        _ => (false, "a kind of proof"),
    };
    (!held).then(|| format!("`{kind}:{name}` is not {what}"))
}

#[test]
fn every_row_has_proofs_that_exist() {
    let page = page();
    let areas = areas();
    let cases: BTreeSet<&str> = areas.iter().flat_map(|(_, cases)| cases.iter().map(|case| case.name)).collect();
    let rows = rows(&page);
    assert!(rows.len() > 80, "only {} rows", rows.len());
    let mut problems = Vec::new();
    for row in &rows {
        let Some(last) = row.last().filter(|_| row.len() == 4) else {
            problems.push(format!("no four cells: {row:?}"));
            continue;
        };
        let proofs = proofs(last);
        if proofs.is_empty() && !last.starts_with("open: ") && !last.starts_with("outside: ") {
            problems.push(format!("`{}` names no proof", row[0]));
        }
        problems.extend(proofs.into_iter().filter_map(|(kind, name)| missing(kind, name, &cases)));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn what_does_not_exist_is_found() {
    let cases = BTreeSet::from(["a/b"]);
    for (kind, name) in [("wire", "a"), ("wire", "b/*"), ("case", "x"), ("crate", "x"), ("test", "tests/Cargo.toml#x"), ("other", "a/b")] {
        assert!(missing(kind, name, &cases).is_some(), "{kind}:{name}");
    }
    for (kind, name) in [("wire", "a/b"), ("wire", "a/*"), ("test", "tests/tests/wire/peers.rs#page")] {
        assert_eq!(missing(kind, name, &cases), None);
    }
}
