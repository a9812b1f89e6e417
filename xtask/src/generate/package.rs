//! The name of a package from whatever a document or a person calls it.
//!
//! Out comes a name that cargo takes without a warning and that hides no crate that the client uses: lower-case ASCII letters and digits in
//! words that single hyphens separate, a letter first.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The longest name. Folders of that name, and the paths of files in them, fit every file system.
const LONGEST: usize = 64;

/// Names without a hyphen that cargo or rustc refuses or warns about: keywords, crates of the compiler, folders of `target/`, and what
/// Windows keeps for devices.
const TAKEN: &[&str] = &[
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    "alloc",
    "core",
    "proc-macro",
    "std",
    "test",
    "build",
    "deps",
    "examples",
    "incremental",
    "aux",
    "com0",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "con",
    "lpt0",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
    "nul",
    "prn",
];

/// What a generated crate depends on, and what its examples use. A package cannot depend on one of its own name.
const DEPENDENCIES: &[&str] =
    &["base64", "bytes", "http", "jiff", "percent-encoding", "reqwest", "secrecy", "serde", "serde-json", "tokio", "url", "uuid"];

/// The name made from the first of the wishes that holds a letter or a digit; `api` where none does.
pub(crate) fn name<'a>(wishes: impl IntoIterator<Item = &'a str>) -> String {
    let words = wishes.into_iter().map(hyphenated).find(|words| !words.is_empty()).unwrap_or_else(|| "api".to_owned());
    let name = if words.starts_with(|first: char| first.is_ascii_digit()) { format!("api-{words}") } else { words };
    let name = shortened(&name);
    if TAKEN.contains(&name) || DEPENDENCIES.contains(&name) { format!("{name}-client") } else { name.to_owned() }
}

/// Letters and digits in lower case, everything between them as one hyphen. Letters lose their accents, other scripts are dropped.
fn hyphenated(text: &str) -> String {
    let mut words = String::new();
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter) && !matches!(letter, '\'' | '’')) {
        if letter.is_ascii_alphanumeric() {
            words.push(letter.to_ascii_lowercase());
        } else if !words.is_empty() && !words.ends_with('-') {
            words.push('-');
        }
    }
    words.truncate(words.trim_end_matches('-').len());
    words
}

/// Cut after a whole word, if one ends before the limit.
fn shortened(name: &str) -> &str {
    if name.len() <= LONGEST {
        return name;
    }
    let head = &name[..LONGEST];
    head.rsplit_once('-').map_or(head, |(words, _)| words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_of_words() {
        for (wish, expected) in [
            ("Pet Store", "pet-store"),
            ("  --Événements (v2)_API-- ", "evenements-v2-api"),
            ("Kontent.ai's \"API\"", "kontent-ais-api"),
            ("1Password Events", "api-1password-events"),
            ("日本 pay", "pay"),
            ("Serde", "serde-client"),
            ("serde_json", "serde-json-client"),
            ("Test", "test-client"),
            ("type", "type-client"),
            ("CON", "con-client"),
            ("a\nname = \"evil\"", "a-name-evil"),
        ] {
            assert_eq!(name([wish]), expected, "{wish:?}");
        }
    }

    #[test]
    fn the_first_wish_with_letters_counts() {
        assert_eq!(name(["", "日本", "file"]), "file");
        assert_eq!(name(["", "…"]), "api");
    }

    #[test]
    fn names_are_short() {
        let long = name(["word ".repeat(50).as_str()]);
        assert!(long.len() <= LONGEST && long.ends_with("-word"), "{long}");
        assert_eq!(name(["a".repeat(300).as_str()]).len(), LONGEST);
    }
}
