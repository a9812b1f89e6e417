//! What each shape looks like when it is printed: the files of the sample, next to the files in `tests/golden/`.

mod cases;
pub(crate) mod sample;

use super::emit;
use crate::ir::Crate;

/// Printed files by the texts that they must have.
const GOLDEN: &[(&str, &str)] = &[
    ("src/animals.rs", include_str!("tests/golden/animals.rs")),
    ("src/animals/import.rs", include_str!("tests/golden/import.rs")),
    ("src/animals/list.rs", include_str!("tests/golden/list.rs")),
    ("src/animals/status.rs", include_str!("tests/golden/status.rs")),
    ("src/client.rs", include_str!("tests/golden/client.rs")),
    ("src/lib.rs", include_str!("tests/golden/lib.rs")),
    ("src/mock.rs", include_str!("tests/golden/mock.rs")),
    ("src/mock/animals.rs", include_str!("tests/golden/mock_animals.rs")),
    ("src/security.rs", include_str!("tests/golden/security.rs")),
    ("src/types.rs", include_str!("tests/golden/types.rs")),
    ("src/types/animal.rs", include_str!("tests/golden/animal.rs")),
    ("src/types/cage.rs", include_str!("tests/golden/cage.rs")),
    ("src/types/kind.rs", include_str!("tests/golden/kind.rs")),
    ("src/types/old.rs", include_str!("tests/golden/old.rs")),
    ("src/types/tagged.rs", include_str!("tests/golden/tagged.rs")),
    ("src/types/tried.rs", include_str!("tests/golden/tried.rs")),
];

/// Both texts from the first line on in which they differ.
fn difference(printed: &str, golden: &str) -> Option<String> {
    let same = printed.lines().zip(golden.lines()).take_while(|(a, b)| a == b).count();
    let rest = |text: &str| text.lines().skip(same).take(8).collect::<Vec<_>>().join("\n");
    (printed != golden).then(|| format!("from line {}:\n--- printed\n{}\n--- golden\n{}", same + 1, rest(printed), rest(golden)))
}

/// Files that break what is true of every printed file.
fn untidy(it: &Crate) -> Vec<String> {
    let tidy = |text: &str| {
        syn::parse_file(text).is_ok()
            && text.starts_with("// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.\n\n")
            && text.ends_with('\n')
            && !text.ends_with("\n\n")
            && !text.contains("\n\n\n")
            && text.lines().all(|line| line.trim_end() == line)
    };
    emit(it).iter().filter(|(_, text)| !tidy(text)).map(|(path, text)| format!("{path}:\n{text}")).collect()
}

#[test]
fn files_look_like_the_golden_ones() {
    let files = emit(&sample::zoo());
    for (path, golden) in GOLDEN {
        let difference = difference(files.get(path).unwrap_or_default(), golden);
        assert!(difference.is_none(), "{path} {}", difference.unwrap_or_default());
    }
}

#[test]
fn files_are_tidy() {
    assert_eq!(untidy(&sample::zoo()), Vec::<String>::new());
}

#[test]
fn a_crate_with_nothing_in_it_is_tidy_too() {
    let nothing = sample::nothing();
    assert_eq!(untidy(&nothing), Vec::<String>::new());
    let files = emit(&nothing);
    assert!(files.get("src/security.rs").is_none());
    assert!(files.get("src/client.rs").is_some_and(|text| text.contains("pub fn new(base_url: impl Into<String>) -> Result<Self> {")));
}
