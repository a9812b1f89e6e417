//! `use` and `mod` lines. The imports of a file are collected while its items are spelled.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::Ident;

/// As wide as rustfmt lets a line become.
const WIDTH: usize = 100;

/// Names by the module they come from, `crate::runtime` or `serde`.
#[derive(Clone, Debug, Default)]
pub(super) struct Imports {
    modules: BTreeMap<String, BTreeSet<String>>,
}

impl Imports {
    /// Asks for a name.
    pub(super) fn add(&mut self, module: &str, name: &str) {
        self.modules.entry(module.to_owned()).or_default().insert(name.to_owned());
    }

    /// The groups of lines: the standard library, other crates, this crate. A blank line belongs between two of them.
    pub(super) fn groups(&self) -> Vec<String> {
        let mut groups: [Vec<String>; 3] = Default::default();
        for module in ["super", "crate"] {
            // Modules of the crate stand on lines of their own, between the longer paths.
            groups[2].extend(self.modules.get(module).into_iter().flat_map(|names| own_lines(module, names)));
        }
        for (module, names) in &self.modules {
            match module.split("::").next() {
                Some("std") => groups[0].push(line(module, names)),
                Some("crate") if module.contains("::") => groups[2].push(line(module, names)),
                Some("crate" | "super") => {}
                _ => groups[1].push(line(module, names)),
            }
        }
        groups[2].sort_by_key(|line| (!line.starts_with("use super"), line.clone()));
        groups.into_iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect()
    }
}

/// Lines for names that come straight from `super` (one line for all) or `crate` (a line for each).
fn own_lines(module: &str, names: &BTreeSet<String>) -> Vec<String> {
    if module == "super" { vec![line(module, names)] } else { names.iter().map(|name| format!("use {module}::{name};")).collect() }
}

/// One `use`, broken over several lines where it is too wide.
fn line(module: &str, names: &BTreeSet<String>) -> String {
    list(&format!("use {module}::"), names)
}

/// `mod a;` for each module, sorted.
pub(super) fn modules<'a>(modules: impl Iterator<Item = &'a Ident>) -> String {
    let modules: BTreeMap<_, _> = modules.map(|module| (module.as_str(), format!("mod {module};"))).collect();
    modules.into_values().collect::<Vec<_>>().join("\n")
}

/// `pub use self::module::{A, B};`
pub(super) fn export<'a>(module: &Ident, names: impl IntoIterator<Item = &'a Ident>) -> String {
    list(&format!("pub use self::{module}::"), &names.into_iter().map(ToString::to_string).collect())
}

/// `use a::b;` or `use a::{b, c};` after a given beginning; names are filled into lines where they do not fit on one.
pub(super) fn list(beginning: &str, names: &BTreeSet<String>) -> String {
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    if let [name] = names.as_slice() {
        return format!("{beginning}{name};");
    }
    let flat = format!("{beginning}{{{}}};", names.join(", "));
    if flat.len() <= WIDTH {
        return flat;
    }
    let mut lines: Vec<String> = Vec::new();
    for name in names {
        match lines.last_mut() {
            Some(line) if line.len() + name.len() + 2 <= WIDTH => line.extend([" ", name, ","]),
            _ => lines.push(format!("    {name},")),
        }
    }
    format!("{beginning}{{\n{}\n}};", lines.join("\n"))
}
