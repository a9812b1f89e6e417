//! `cargo xtask generate` from the outside: what it writes, what it refuses and what it says.

#[allow(dead_code, reason = "each test file takes what it needs")]
mod support;

use std::fs;

use serde_json::Value;
use support::{PETS, Place};

/// A document with one good operation and one that has to be left out.
const BROKEN: &str = "\
openapi: 3.0.3
info: { title: Broken Pets, version: '1' }
servers: [{ url: 'https://example.com' }]
paths:
  /pets:
    get:
      operationId: listPets
      responses: { '204': { description: Nothing. } }
    put:
      - operationId: replacePets
  /cats:
    $ref: '#/paths/~1dogs'
    additionalOperations: { COPY: { operationId: askCats, responses: { '204': { description: Nothing. } } } }
    delete:
      operationId: deleteCats
      responses: { '204': { description: Nothing. } }
  /dogs:
    additionalOperations: { COPY: { operationId: askDogs, responses: { '204': { description: Nothing. } } } }
";

fn place(text: &str) -> Place {
    let place = Place::new(&[]);
    place.write("vendor/api.yaml", text);
    place
}

#[test]
fn a_crate_of_its_own_is_written_and_brought_up_to_date() {
    let place = place(PETS);
    let arguments = ["generate", "vendor/api.yaml", "--out", "out/pets"];
    place.run(&arguments).code(0).out("1 operation in the document, 1 emitted, 0 left out").out("package pets").out(" created");
    let manifest = place.read("out/pets/Cargo.toml");
    assert!(manifest.starts_with("# @generated from api.yaml by cargo xtask generate api.yaml. Do not edit.\n"), "{manifest}");
    assert!(manifest.contains("\n[workspace]\n") && manifest.contains("name = \"pets\""), "{manifest}");
    let folder = place.path("");
    let folder = folder.to_str().expect("a path in UTF-8");
    for file in ["Cargo.toml", "README.md", "src/lib.rs", "src/types/pet.rs"] {
        assert!(!place.read(&format!("out/pets/{file}")).contains(folder), "{file} names a folder of this machine");
    }
    assert!(!place.path("out/pets/.codegen").exists() && !place.path("out/pets/target").exists());
    place.run(&arguments).code(0).out("up to date");

    // What people and cargo put beside the parts of the crate stays; a type that is gone goes.
    place.write("out/pets/tests/mine.rs", "");
    place.write("out/pets/Cargo.lock", "");
    place.write("vendor/api.yaml", &PETS.replace("Pet'", "Cat'").replace("    Pet:", "    Cat:"));
    place.run(&arguments).code(0).out("1 created").out("1 deleted");
    assert!(place.path("out/pets/tests/mine.rs").exists() && place.path("out/pets/src/types/cat.rs").exists());
    assert!(!place.path("out/pets/src/types/pet.rs").exists());
}

#[test]
fn the_package_is_called_as_asked_or_after_the_document() {
    let place = place(&PETS.replace("title: Pets", "title: '…'"));
    place.run(&["generate", "vendor/api.yaml", "--out", "a"]).code(0).out("package api ");
    place.run(&["generate", "vendor/api.yaml", "--out", "b", "--name", "Serde"]).code(0).out("package serde-client ");
}

#[test]
fn what_is_somebody_elses_is_refused_and_stays() {
    let place = place(PETS);
    for (file, text) in [
        ("a/notes.txt", "mine"),
        ("b/Cargo.toml", "[package]\nname = \"mine\"\n"),
        ("c/Cargo.toml", "# @generated from specs/c/openapi.yaml by cargo xtask codegen c. Do not edit.\n"),
        ("d/src/lib.rs", "//! Mine.\n"),
        ("e", "a file"),
    ] {
        place.write(file, text);
        let folder = file.split('/').next().expect("a first part");
        place.run(&["generate", "vendor/api.yaml", "--out", folder]).code(1).err("is not generated").err(file.trim_end_matches("/lib.rs"));
        assert_eq!(place.read(file), text);
        let entries = fs::read_dir(place.path(folder)).map_or(0, Iterator::count);
        assert!(entries <= 1, "something was written to {folder}");
    }
    place.run(&["generate", "vendor/api.yaml", "--out", "f"]).code(0);
    place.write("f/src/mine.rs", "//! Mine.\n");
    place.run(&["generate", "vendor/api.yaml", "--out", "f"]).code(1).err("f/src/mine.rs is not generated");
    assert_eq!(place.read("f/src/mine.rs"), "//! Mine.\n");
}

#[test]
fn a_broken_document_costs_only_what_is_broken() {
    let place = place(BROKEN);
    let ran = place.run(&["generate", "vendor/api.yaml", "--out", "out"]).code(0);
    let ran = ran.err("error[E0203]").out("5 operations in the document, 2 emitted, 3 left out\n");
    let ran = ran.out("  PUT /pets at vendor/api.yaml:9:5: E0203 ");
    let ran =
        ran.out("  COPY /cats (askCats) at vendor/api.yaml:13:29: W0520 ").out("  COPY /dogs (askDogs) at vendor/api.yaml:18:29: W0520 ");
    assert!(!ran.out.contains("deleteCats"), "{ran:?}");
    assert!(place.path("out/src/lib.rs").exists());

    let ran = place.run(&["generate", "vendor/api.yaml", "--out", "strict", "--strict"]).code(1).err("nothing was written");
    assert!(!place.path("strict").exists(), "{ran:?}");
}

#[test]
fn programs_get_json() {
    let place = place(BROKEN);
    let ran = place.run(&["generate", "vendor/api.yaml", "--out", "out", "--format", "json"]).code(0);
    let told: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"));
    assert_eq!(told["dialect"], "OpenAPI 3.0.3");
    assert_eq!(told["package"], "broken-pets");
    assert_eq!(told["written"], true);
    assert_eq!(told["operations"]["documented"], 5);
    assert_eq!(told["operations"]["emitted"], 2);
    assert_eq!(told["operations"]["left_out"][1]["operation_id"], "askCats");
    assert_eq!(told["operations"]["left_out"][1]["reasons"][0]["code"], "W0520");
    assert!(told["diagnostics"].as_array().is_some_and(|all| !all.is_empty()));
}

#[test]
fn many_findings_of_one_code_are_counted() {
    let fields = (0..12).map(|index| format!("        f{index}: {{ type: string, nonsense: true }}")).collect::<Vec<_>>().join("\n");
    let place = place(&format!("{PETS}{fields}\n"));
    let ran = place.run(&["generate", "vendor/api.yaml", "--out", "out"]).code(0);
    assert_eq!(ran.err.matches("warning[W0410]").count(), 5, "{ran:?}");
    ran.err("and 7 more W0410 (");
}

#[test]
fn what_cannot_be_read_is_an_error_with_a_place() {
    let place = place("openapi: 3.0.3\ninfo: { title: [\n");
    place
        .run(&["generate", "vendor/api.yaml", "--out", "out"])
        .code(1)
        .err("error[E0104]")
        .err("vendor/api.yaml:")
        .err("nothing was written");
    place.run(&["generate", "vendor/absent.yaml", "--out", "out"]).code(1).err("error[E0101]");
    assert!(!place.path("out").exists());
}

#[test]
fn references_leave_the_folder_only_when_allowed() {
    let place = place(&PETS.replace("'#/components/schemas/Pet'", "'../common/pet.yaml'"));
    place.write("common/pet.yaml", "type: object\nproperties: { name: { type: string } }\n");
    place.run(&["generate", "vendor/api.yaml", "--out", "a"]).code(0).err("error[E0304]").err("--allow-outside");
    place.run(&["generate", "vendor/api.yaml", "--out", "b", "--allow-outside", "--strict"]).code(0);
    assert!(place.read("b/src/types/pet.rs").contains("struct Pet"));
}
