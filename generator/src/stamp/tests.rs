//! The stamped files against the folders that they come from.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::runtime::{INDEX, OPTIONAL, RUNTIME};
use super::{manifest, runtime, stamp, toml};
use crate::emit::tests::sample::{nothing, zoo};
use crate::files::FileSet;
use crate::ir::Crate;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn stamped(it: &Crate) -> FileSet {
    let mut files = FileSet::default();
    stamp(it, &mut files);
    files
}

#[test]
fn the_table_has_every_file_of_the_runtime() {
    let folder = fs::read_dir(root().join("templates/src/runtime")).expect("the folder is there");
    let mut stems: Vec<_> = folder.filter_map(|entry| entry.ok()?.path().file_stem()?.to_str().map(str::to_owned)).collect();
    stems.sort();
    assert_eq!(RUNTIME.iter().map(|file| file.stem).collect::<Vec<_>>(), stems);
}

#[test]
fn a_crate_that_takes_everything_declares_what_the_templates_declare() {
    let items = |text: &str| {
        let file = syn::parse_file(text).expect("it is Rust");
        let plain = file.items.into_iter().map(|mut item| {
            if let syn::Item::Use(it) = &mut item {
                it.attrs.clear();
            }
            syn::parse2(quote::ToTokens::to_token_stream(&item)).map(|file| prettyplease::unparse(&file)).unwrap_or_default()
        });
        plain.collect::<BTreeSet<_>>()
    };
    assert_eq!(items(&runtime::index(&zoo())), items(INDEX));
}

#[test]
fn what_a_crate_leaves_out_is_not_declared() {
    let files = stamped(&nothing());
    let index = files.get("src/runtime.rs").unwrap_or_default();
    for stem in OPTIONAL {
        assert!(!index.contains(&format!("mod {stem};")) && !index.contains(&format!("self::{stem}::")), "{stem} is in\n{index}");
        assert!(files.get(&format!("src/runtime/{stem}.rs")).is_none());
    }
    assert!(index.contains("pub mod call;") && index.contains("pub use self::call::Call;"));
}

#[test]
fn no_other_file_needs_an_optional_one() {
    for file in RUNTIME.iter().filter(|file| !OPTIONAL.contains(&file.stem)) {
        let code: String = file.text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for stem in OPTIONAL {
            let named = [format!("super::{stem}::"), format!("super::{stem};"), format!("{{{stem},"), format!(" {stem}::")];
            assert!(!named.iter().any(|name| code.contains(name)), "{} needs {stem}", file.stem);
        }
    }
}

/// Outside its own files, what names the mock stands right under its feature: a build without it has nothing of it.
#[test]
fn the_mock_is_there_by_its_feature_alone() {
    const FEATURE: &str = "#[cfg(feature = \"mock\")]";
    let mut files = crate::emit::emit(&zoo());
    stamp(&zoo(), &mut files);
    let mut found = 0;
    let is_code = |path: &str| Path::new(path).extension().is_some_and(|extension| extension == "rs");
    for (path, text) in files.iter().filter(|(path, _)| is_code(path) && !path.contains("/mock")) {
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect();
        for pair in lines.windows(2).filter(|pair| pair[1].contains("mock") && pair[1] != FEATURE) {
            assert_eq!(pair[0], FEATURE, "{path}: {}", pair[1]);
            found += 1;
        }
    }
    assert!(found > 10, "{found} lines name it");
}

#[test]
fn dependencies_are_those_of_the_workspace_and_of_the_templates() {
    let workspace = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest is there");
    for manifest::Dependency { name, spec, .. } in manifest::DEPENDENCIES {
        assert!(workspace.lines().any(|line| line == format!("{name} = {spec}")), "{name} = {spec}");
    }
    let templates = fs::read_to_string(root().join("templates/Cargo.toml")).expect("the manifest is there");
    let section = templates.split("\n[").find(|section| section.starts_with("dependencies]")).unwrap_or_default();
    let names = section.lines().filter_map(|line| {
        line.strip_suffix(".workspace = true").or_else(|| line.strip_suffix(" = { workspace = true, optional = true }"))
    });
    let names = names.chain(["uuid"]);
    assert_eq!(manifest::DEPENDENCIES.iter().map(|dependency| dependency.name).collect::<Vec<_>>(), names.collect::<Vec<_>>());
}

#[test]
fn browsers_need_what_the_templates_need_there() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("the manifest is there");
    let (workspace, templates) = (read("Cargo.toml"), read("templates/Cargo.toml"));
    let section = templates.split("\n[").find(|section| section.starts_with("target.")).unwrap_or_default();
    let names: Vec<_> = section.lines().skip(1).filter_map(|line| line.split(['.', ' ']).next().filter(|name| !name.is_empty())).collect();
    assert_eq!(manifest::IN_BROWSERS.iter().map(|(name, _)| *name).collect::<Vec<_>>(), names);
    for (name, spec) in manifest::IN_BROWSERS {
        // What stands elsewhere too has more features there.
        let is_own = !manifest::DEPENDENCIES.iter().any(|dependency| dependency.name == *name);
        assert!(!is_own || workspace.lines().any(|line| line == format!("{name} = {spec}")), "{name} = {spec}");
    }
}

#[test]
fn features_are_those_of_the_templates() {
    let templates = fs::read_to_string(root().join("templates/Cargo.toml")).expect("the manifest is there");
    let section = templates.split("\n[").find(|section| section.starts_with("features]")).unwrap_or_default();
    // `alone` chooses tests.
    let own = |line: &&str| line.starts_with("default = ") || line.starts_with("alone = ");
    let tested: BTreeSet<_> = section.lines().filter(|line| line.contains(" = ") && !own(line)).map(str::to_owned).collect();
    let all = manifest::FEATURES.iter().flat_map(|(_, features)| features.iter());
    let stamped: BTreeSet<_> = all.map(|(name, turned_on)| format!("{name} = {}", toml::array(turned_on))).collect();
    assert_eq!(stamped, tested);
}

#[test]
fn the_manifest_depends_on_what_is_used() {
    let lines = |it: &Crate| stamped(it).get("Cargo.toml").unwrap_or_default().lines().map(str::to_owned).collect::<Vec<_>>();
    let has = |lines: &[String], name: &str| lines.iter().any(|line| line.starts_with(&format!("{name} = ")));
    let (all, few) = (lines(&zoo()), lines(&nothing()));
    for name in ["base64", "jiff"] {
        assert!(has(&all, name) && !has(&few, name), "{name}");
    }
    let with_uuid = Crate { manifest: crate::ir::Manifest { uuid: true, ..zoo().manifest }, ..zoo() };
    assert!(!has(&all, "uuid") && has(&lines(&with_uuid), "uuid"));
}

#[test]
fn the_manifest_is_the_golden_one() {
    let files = stamped(&zoo());
    assert_eq!(files.get("Cargo.toml"), Some(include_str!("tests/Cargo.golden.toml")));
    let inside = Crate { manifest: crate::ir::Manifest { workspace: true, ..zoo().manifest }, ..zoo() };
    let files = stamped(&inside);
    let text = files.get("Cargo.toml").unwrap_or_default();
    assert!(text.contains("license = \"MIT OR Apache-2.0\"\n") && text.ends_with("[lints]\nworkspace = true\n"), "{text}");
}

#[test]
fn the_readme_is_the_golden_one() {
    assert_eq!(stamped(&zoo()).get("README.md"), Some(include_str!("tests/README.golden.md")));
}

#[test]
fn runtime_files_are_stamped_byte_for_byte() {
    let files = stamped(&zoo());
    for file in RUNTIME {
        let path = root().join(format!("templates/src/runtime/{}.rs", file.stem));
        assert!(files.get(&format!("src/runtime/{}.rs", file.stem)) == fs::read_to_string(path).ok().as_deref(), "{}", file.stem);
    }
}

#[test]
fn text_of_the_document_is_quoted_in_toml() {
    assert_eq!(toml::string("a \"b\" \\ c\nd\u{1}\u{7f}ü"), "\"a \\\"b\\\" \\\\ c\\nd\\u0001\\u007Fü\"");
    assert_eq!(toml::key("a-b_1"), "a-b_1");
    assert_eq!(toml::key("a.b"), "\"a.b\"");
}
