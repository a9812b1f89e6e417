//! Who may know whom in the generator: what is on a line of the pipeline knows nothing of the lines below it.
//!
//! The files of `generator/src` are read as tokens, so that a path in the middle of a function counts like a `use`. Test modules are
//! left out, and so are the bodies of `quote!`: they are code of the crates.

mod sources;

use std::collections::{BTreeMap, BTreeSet};

use sources::sources;

/// The modules at the root of the generator, each with those that it knows. Diagnostics, nodes and sources are words that all stages up
/// to the gate speak: a place in a file is part of what a document means.
const KNOWS: &[(&str, &[&str])] = &[
    // These two see all stages: the pipeline, and the stages one by one for the benches.
    ("bench", &["check", "diagnostics", "emit", "files", "ir", "load", "lower", "model", "names", "normalise", "plan", "stamp", "usage"]),
    ("check", &["diagnostics", "load", "model", "node", "normalise", "sources"]),
    ("diagnostics", &["sources"]),
    ("emit", &["files", "ir", "names"]),
    ("files", &[]),
    ("ir", &["names"]),
    (
        "lib",
        &[
            "check",
            "diagnostics",
            "emit",
            "files",
            "load",
            "losses",
            "lower",
            "names",
            "node",
            "normalise",
            "plan",
            "sources",
            "stack",
            "stamp",
            "usage",
        ],
    ),
    ("load", &["diagnostics", "node", "sources"]),
    ("losses", &["diagnostics", "load", "model", "node", "sources"]),
    ("lower", &["diagnostics", "load", "model", "node", "sources"]),
    ("model", &["load", "sources"]),
    ("names", &["diagnostics", "model", "sources", "usage"]),
    ("node", &["sources"]),
    ("normalise", &["diagnostics", "load", "node", "sources"]),
    // Which files of the runtime there are is asked of the stage that has them.
    ("plan", &["ir", "model", "names", "stamp", "usage"]),
    ("sources", &[]),
    ("stack", &[]),
    ("stamp", &["emit", "files", "ir"]),
    ("support", &["diagnostics"]),
    ("usage", &["model"]),
];

/// `openapiv3` is how a piece of the document is read, and nobody but `lower` knows that.
const FOREIGN: &[(&str, &[&str])] = &[
    ("openapiv3", &["lower"]),
    ("heck", &["names"]),
    ("annotate_snippets", &["diagnostics"]),
    ("granit_parser", &["load"]),
    ("jsonc_parser", &["load"]),
    ("prettyplease", &["emit", "stamp"]),
    ("regex_lite", &["lower", "plan"]),
    ("regex_syntax", &["plan"]),
    ("unicode_normalization", &["names"]),
];

/// Behind the gate nothing fails: no results, no findings.
const BEHIND_THE_GATE: &[&str] = &["ir", "plan", "emit", "stamp", "files"];

#[test]
fn modules_know_what_they_may() {
    let mut actual: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources() {
        let known = source.own_modules();
        actual.entry(source.module.clone()).or_default().extend(known.into_iter().filter(|name| *name != source.module));
    }
    let allowed: BTreeMap<String, BTreeSet<String>> =
        KNOWS.iter().map(|(name, known)| ((*name).to_owned(), known.iter().map(|name| (*name).to_owned()).collect())).collect();
    let render = |graph: &BTreeMap<String, BTreeSet<String>>| {
        let line = |(name, known): (&String, &BTreeSet<String>)| format!("{name}: {}", known.iter().cloned().collect::<Vec<_>>().join(" "));
        graph.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    // Both ways: a permission that nobody uses any more is taken back.
    assert_eq!(render(&actual), render(&allowed), "left: what the modules know; right: what they may know");
}

#[test]
fn crates_are_known_where_they_belong() {
    for (name, may) in FOREIGN {
        let users: BTreeSet<String> = sources().into_iter().filter(|source| source.names(name)).map(|source| source.module).collect();
        let may: BTreeSet<String> = may.iter().map(|module| (*module).to_owned()).collect();
        assert_eq!(users, may, "who knows `{name}`");
    }
}

#[test]
fn nothing_fails_behind_the_gate() {
    for source in sources().iter().filter(|source| BEHIND_THE_GATE.contains(&source.module.as_str())) {
        assert!(!source.names("Diagnostics"), "{} reports", source.path);
        assert_eq!(source.fallible(), Vec::<String>::new(), "{} has functions that can fail", source.path);
        for forbidden in ["panic!", "unreachable!", "todo!", "unimplemented!", ".unwrap", ".expect"] {
            assert!(!source.says(forbidden), "{} may end in `{forbidden}`", source.path);
        }
    }
}

/// The emitter spells names; it does not make them.
#[test]
fn names_are_minted_in_one_place() {
    for source in sources().iter().filter(|source| source.module == "emit") {
        let others: Vec<String> = source.paths_into("names").into_iter().filter(|name| name != "Ident").collect();
        assert_eq!(others, Vec::<String>::new(), "{} takes more from `names` than identifiers", source.path);
    }
}
