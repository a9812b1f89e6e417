//! The smaller commands from the outside.

mod support;

use support::{PETS, Place};

#[test]
fn lint_shows_all_findings_and_writes_nothing() {
    let place = Place::new(&[("pets", PETS)]);
    place.run(&["lint"]).code(0).out("specs/pets/openapi.yaml  no findings");
    place.write("specs/pets/openapi.yaml", &PETS.replace("schemas/Pet'", "schemas/Cat'"));
    place.run(&["lint", "pets"]).code(1).out("error[E0301]").out("1 error");
    place.write("elsewhere/cats.yaml", PETS);
    place.run(&["lint", "elsewhere/cats.yaml"]).code(0).out("elsewhere/cats.yaml  no findings");
    place.run(&["lint", "absent.yaml"]).code(2).err("no spec `absent.yaml`").err("no file of this path");
    let ran = place.run(&["lint", "--format", "json"]).code(1);
    let found: serde_json::Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"));
    assert_eq!(found[0]["code"], "E0301");
    assert!(place.state().is_empty());
}

#[test]
fn dump_prints_each_stage_and_parts_of_it() {
    let place = Place::new(&[("pets", PETS)]);
    for (stage, expected) in [
        ("load", "\"listPets\""),
        ("normal", "\"listPets\""),
        ("model", "operations"),
        ("names", "listPets"),
        ("plan", "Crate"),
        ("emit", "==> src/lib.rs"),
    ] {
        place.run(&["dump", "pets", "--stage", stage]).code(0).out(expected);
    }
    let ran = place.run(&["dump", "pets", "--stage", "emit", "--item", "types/pet"]).code(0).out("==> src/types/pet.rs");
    assert!(!ran.out.contains("==> src/lib.rs"), "{}", ran.out);
    place.run(&["dump", "pets", "--stage", "model", "--item", "listPets"]).code(0).out("Operation {");
    place.run(&["dump", "pets", "--stage", "names", "--item", "nothing-like-it"]).code(1).err("nothing mentions `nothing-like-it`");
    place.run(&["dump", "pets", "--stage", "nonsense"]).code(2);
}

#[test]
fn explain_knows_codes() {
    let place = Place::new(&[]);
    place.run_in("", &["explain", "e0301"]).code(0).out("error E0301: reference leads nowhere\n");
    place.run_in("", &["explain", "E0399"]).code(2).err("there is no code `E0399`; there are E0301");
}

#[test]
fn docs_writes_the_page_and_checks_it() {
    let place = Place::new(&[]);
    place.write("specs/README.md", "");
    place
        .run(&["docs", "--check"])
        .code(1)
        .out("missing: docs/diagnostics.md")
        .out("missing: docs/support.md")
        .out("run: cargo xtask docs");
    place.run(&["docs"]).code(0).out("docs/diagnostics.md  created").out("docs/support.md  created");
    place.run(&["docs", "--check"]).code(0);
    place.write("docs/diagnostics.md", &place.read("docs/diagnostics.md").replace("# Diagnostics", "# Findings"));
    place.run(&["docs", "--check"]).code(1).out("-# Findings\n+# Diagnostics\n");
    place.run(&["codegen", "--check"]).code(1).out("run: cargo xtask codegen\n");
    place.run(&["codegen"]).code(0).out("docs/diagnostics.md  1 updated");
}
