//! `cargo xtask codegen` from the outside: what it writes, what it prints and how it ends.

mod support;

use std::fs;
use std::time::{Duration, SystemTime};

use support::{PETS, Place};

/// A workspace with two specs and their crates.
fn written() -> Place {
    let place = Place::new(&[("pets", PETS), ("birds", PETS)]);
    place.run(&["codegen"]).code(0);
    place
}

#[test]
fn the_first_run_writes_and_the_second_touches_nothing() {
    let place = Place::new(&[("pets", PETS), ("birds", PETS)]);
    place.run(&["codegen"]).code(0).out("birds  ").out(" created  1 operation, 1 type, ").out("cargo insta review");
    let before = place.state();
    assert!(
        place
            .read("generated/pets/src/types/pet.rs")
            .starts_with("// @generated from specs/pets/openapi.yaml by cargo xtask codegen pets.")
    );
    assert!(place.read("docs/diagnostics.md").starts_with("# Diagnostics"));
    let ran = place.run(&["codegen"]).code(0).out("birds  up to date  1 operation").out("pets   up to date  1 operation");
    assert!(!ran.out.contains("insta"), "{ran:?}");
    assert_eq!(place.state(), before);
    assert!(!place.path(".codegen").exists());
}

#[test]
fn check_is_content_with_what_was_written_and_runs_anywhere_below_the_root() {
    let place = written();
    place.run(&["codegen", "--check"]).code(0).out("up to date");
    place.run_in("generated/pets/src", &["codegen", "--check", "pets"]).code(0);
    let root = place.path("");
    Place::new(&[]).run(&["codegen", "--check", "--root", root.to_str().expect("a path in UTF-8")]).code(0).out("birds");
}

#[test]
fn a_changed_spec_fails_the_check_and_updates_only_its_files() {
    let place = written();
    place.write("specs/pets/openapi.yaml", &PETS.replace("What it is called.", "The name by which it comes."));
    let before = place.state();
    let ran =
        place.run(&["codegen", "--check"]).code(1).out("--- generated/pets/src/types/pet.rs\n+++ ").out("run: cargo xtask codegen pets\n");
    assert!(ran.out.contains("\n-    /// What it is called.\n+    /// The name by which it comes.\n"), "{}", ran.out);
    assert!(ran.out.contains("pets   1 to update  "), "{}", ran.out);
    assert_eq!(place.state(), before, "a check writes nothing");

    place.run(&["codegen", "--dry-run"]).code(0).out("update generated/pets/src/types/pet.rs\n").out("nothing was written");
    assert_eq!(place.state(), before, "a dry run writes nothing");

    place.run(&["codegen"]).code(0).out("birds  up to date").out("pets   1 updated");
    let changed: Vec<_> = place.state().into_iter().filter(|file| !before.contains(file)).map(|(path, ..)| path).collect();
    assert_eq!(changed, [place.path("generated/pets/src/types/pet.rs")]);
}

#[test]
fn an_edited_file_fails_the_check_and_is_put_right() {
    let place = written();
    let right = place.read("generated/pets/src/lib.rs");
    place.write("generated/pets/src/lib.rs", &right.replace("mod types;", "mod kinds;"));
    place
        .run(&["codegen", "--check", "pets"])
        .code(1)
        .out("--- generated/pets/src/lib.rs\n")
        .out("mod kinds;\n+")
        .out("run: cargo xtask codegen pets\n");
    place.run(&["codegen", "pets"]).code(0).out("1 updated");
    assert_eq!(place.read("generated/pets/src/lib.rs"), right);
}

#[test]
fn missing_and_stale_files_fail_the_check_and_are_put_right() {
    let place = written();
    fs::remove_file(place.path("generated/pets/README.md")).expect("it is there");
    place.write("generated/birds/src/types/old.rs", "");
    let ran = place.run(&["codegen", "--check"]).code(1);
    ran.out("missing: generated/pets/README.md\n")
        .out("stale: generated/birds/src/types/old.rs\n")
        .out("run: cargo xtask codegen birds pets\n");
    place.run(&["codegen"]).code(0).out("birds  1 deleted").out("pets   1 created");
    assert!(!place.path("generated/birds/src/types/old.rs").exists());
    place.run(&["codegen", "--check"]).code(0);
}

#[test]
fn a_crate_without_a_spec_fails_the_check_and_goes_with_a_run_over_all() {
    let place = written();
    fs::remove_dir_all(place.path("specs/birds")).expect("it is there");
    place.run(&["codegen", "--check"]).code(1).out("stale: generated/birds (").out("run: cargo xtask codegen\n");
    place.run(&["codegen", "--check", "pets"]).code(0);
    place.run(&["codegen", "pets"]).code(0);
    assert!(place.path("generated/birds").exists(), "only a run over all specs knows");
    place.write("generated/rustfmt.toml", "disable_all_formatting = true\n");
    place.run(&["codegen"]).code(0).out("generated/birds  ");
    assert!(!place.path("generated/birds").exists());
    assert!(place.path("generated/rustfmt.toml").exists(), "files beside the crates stay");
}

#[test]
fn a_crate_that_is_not_there_is_one_line() {
    let place = Place::new(&[("pets", PETS)]);
    let ran = place.run(&["codegen", "--check"]).code(1).out("missing: generated/pets (").out("run: cargo xtask codegen\n");
    assert!(!ran.out.contains("lib.rs"), "{}", ran.out);
}

#[test]
fn an_error_in_one_spec_stops_all_of_them() {
    let place = written();
    let before = place.state();
    place.write("specs/birds/openapi.yaml", &PETS.replace("called.", "known by."));
    place.write("specs/pets/openapi.yaml", &PETS.replace("schemas/Pet'", "schemas/Cat'"));
    let ran = place.run(&["codegen"]).code(1).err("error[E0301]").err("specs/pets/openapi.yaml:14:").err("nothing was written");
    assert!(ran.out.contains("pets   1 error"), "{}", ran.out);
    assert_eq!(place.state(), before);
    place.run(&["codegen", "--check"]).code(1).err("error[E0301]");
    place.run(&["codegen", "birds"]).code(0).out("1 updated");
}

#[test]
fn an_unknown_name_is_wrong_usage() {
    let place = written();
    place.run(&["codegen", "pest"]).code(2).err("error: there is no spec `pest`; the specs are: birds, pets\n");
    place.run(&["codegen", "--check", "--dry-run"]).code(2);
    place.run(&["codegne"]).code(2).err("codegen");
    place.run(&["--help"]).code(0).out("Exit codes:");
    tempfile::tempdir()
        .map(|folder| place.run_in(folder.path().to_str().unwrap_or_default(), &["codegen"]).code(2).err("--root"))
        .expect("a folder");
}

#[test]
fn test_crates_keep_what_is_written_by_hand() {
    let place = written();
    place.write("tests/crates/zoo/openapi.yaml", PETS);
    place.write("tests/crates/zoo/tests/wire.rs", "// By hand.\n");
    place.write("tests/crates/zoo/src/stale.rs", "");
    place.run(&["codegen", "--check"]).code(1).out("missing: tests/crates/zoo/Cargo.toml\n").out("stale: tests/crates/zoo/src/stale.rs\n");
    place.run(&["codegen", "zoo"]).code(0);
    assert_eq!(place.read("tests/crates/zoo/tests/wire.rs"), "// By hand.\n");
    assert!(!place.path("tests/crates/zoo/src/stale.rs").exists());
    assert!(
        place
            .read("tests/crates/zoo/src/lib.rs")
            .starts_with("// @generated from tests/crates/zoo/openapi.yaml by cargo xtask codegen zoo.")
    );
    place.run(&["codegen", "--check"]).code(0);
    place.write("tests/crates/pets/openapi.yaml", PETS);
    place.run(&["codegen"]).code(1).err("have the same name");
}

#[test]
fn long_diffs_are_cut() {
    let place = written();
    place.write("generated/pets/README.md", &"another line\n".repeat(100));
    let ran = place.run(&["codegen", "--check"]).code(1).out(" more lines of this diff)\n");
    assert!(ran.out.lines().count() < 50, "{}", ran.out);
}

#[test]
fn an_interrupted_run_is_reported_by_a_check_and_mended_by_the_next_run() {
    let place = written();
    place.write(".codegen/new/0/half.rs", "");
    place.run(&["codegen", "--check"]).code(1).err("was cut off");
    place.run(&["codegen"]).code(0);
    assert!(!place.path(".codegen").exists());
}

#[test]
fn equal_files_of_a_changed_crate_keep_their_time() {
    let place = written();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let lib = place.path("generated/pets/src/lib.rs");
    fs::File::options().write(true).open(&lib).and_then(|file| file.set_modified(long_ago)).expect("times can be set");
    place.write("specs/pets/openapi.yaml", &PETS.replace("called.", "known by."));
    place.run(&["codegen"]).code(0).out("1 updated");
    assert_eq!(fs::metadata(&lib).and_then(|file| file.modified()).expect("it is there"), long_ago);
}

#[test]
fn json_is_for_programs() {
    let place = Place::new(&[("pets", PETS)]);
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let checked = read(&place.run(&["codegen", "--check", "--format", "json"]).code(1).out);
    assert_eq!(checked["up_to_date"], false);
    place.run(&["codegen"]).code(0);
    let checked = read(&place.run(&["codegen", "--check", "--format", "json"]).code(0).out);
    assert_eq!((&checked["up_to_date"], &checked["crates"][0]["name"]), (&true.into(), &"pets".into()));
    place.write("specs/pets/openapi.yaml", "openapi: 3.0.3\n");
    let ran = place.run(&["codegen", "--format", "json"]).code(1);
    let failed = read(&ran.out);
    assert_eq!(failed["written"], false);
    assert_eq!(failed["crates"][0]["diagnostics"][0]["severity"], "error");
    assert_eq!(ran.err, "");
}
