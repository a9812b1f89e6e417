//! Any bytes, as YAML or JSON, through everything.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let name = if first % 2 == 0 { "a.yaml" } else { "a.json" };
    if let Err(problem) = generator_fuzz::run::check(name, text, generator_fuzz::manifest::check) {
        panic!("{problem}");
    }
});
