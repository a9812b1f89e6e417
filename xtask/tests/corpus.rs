//! `cargo xtask corpus` from the outside. Compiling the crates takes minutes and is left to the people who run it.

#[allow(dead_code, reason = "each test file takes what it needs")]
mod support;

use serde_json::Value;
use support::{PETS, Place};

#[test]
fn each_document_is_a_row_whatever_becomes_of_it() {
    let place = Place::new(&[]);
    place.write("specs/README.md", "");
    place.write("documents/pets.yaml", PETS);
    place.write("documents/Pets.YML", PETS);
    place.write("documents/cut.json", "{ \"openapi\": ");
    place.write("documents/copy.yaml", &PETS.replace("    get:", "    additionalOperations: { COPY: { responses: {} } }\n    get:"));
    place.write("documents/README.md", "no document");
    place.write("documents/parts/pet.yaml", "type: object\n");
    let ran = place.run(&["corpus", "documents", "--jobs", "2"]).code(1);
    let ran = ran.err("[4/4] ").err("cut.json: not generated: E0105").out("\n4 documents, 3 generated\n");
    let ran = ran.out("4 operations, 3 emitted (75.00 %), 1 left out, 0 of them without a reason");
    let ran = ran.out("copy.yaml: COPY /pets: W0520 ");
    assert!(!ran.out.contains("README") && !ran.out.contains("parts"), "{ran:?}");

    let lines = place.read("target/corpus/corpus.jsonl");
    let rows: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    let named = |name: &str| rows.iter().find(|row| row["document"] == name).unwrap_or_else(|| panic!("no {name} in {lines}"));
    assert_eq!(named("copy.yaml")["operations"]["documented"], 2);
    assert_eq!(named("copy.yaml")["diagnostics"]["W0520"], 1);
    assert_eq!(named("cut.json")["generated"], false);
    assert_eq!(named("pets.yaml")["dialect"], "OpenAPI 3.0.3");
    assert_ne!(named("pets.yaml")["package"], named("Pets.YML")["package"], "two documents made one crate");
    for name in ["pets", "pets-2", "copy"] {
        assert!(place.path(&format!("target/corpus/crates/{name}/src/lib.rs")).exists(), "{name}");
    }
}

#[test]
fn a_part_of_a_folder_can_be_asked_for() {
    let place = Place::new(&[]);
    place.write("specs/README.md", "");
    place.write("documents/pets.yaml", PETS);
    place.write("documents/cats.yaml", PETS);
    place.run(&["corpus", "documents", "--only", "cat", "--out", "out", "--json", "rows"]).code(0).out("\n1 document, 1 generated\n");
    assert!(place.path("out/crates/cats/Cargo.toml").exists() && !place.path("out/crates/pets").exists());
    assert_eq!(place.read("rows").lines().count(), 1);
    place.run(&["corpus", "documents", "--only", "dog"]).code(2).err("there is no document");
}

#[test]
fn synthetic_documents_come_out_whole() {
    let place = Place::new(&[]);
    let synthetic = place.run(&["synth", "--operations", "40"]).code(0);
    place.write("synth.json", &synthetic.out);
    let ran = place.run(&["generate", "synth.json", "--out", "out", "--strict"]).code(0);
    let ran = ran.out("40 operations in the document, 40 emitted, 0 left out");
    assert!(ran.err.is_empty(), "{ran:?}");
}
