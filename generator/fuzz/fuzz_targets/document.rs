//! Mutations of real documents, chosen by the fuzzer, through everything.
#![no_main]

use std::path::Path;
use std::sync::LazyLock;

use generator_fuzz::{choices::Choices, manifest, mutate, run, seeds};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

static SEEDS: LazyLock<Vec<(String, Value)>> =
    LazyLock::new(|| seeds::trees(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."), seeds::FOLDERS));

fuzz_target!(|bytes: &[u8]| {
    let mut choices = Choices::from_bytes(bytes);
    let (_, seed) = &SEEDS[choices.below(SEEDS.len())];
    let text = mutate::text(seed, &mut choices);
    if let Err(problem) = run::check("a.json", &text, manifest::check) {
        panic!("{problem}\n{text}");
    }
});
