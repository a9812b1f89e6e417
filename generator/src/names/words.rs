//! Words: the step between a name of the document and a Rust identifier.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Longest identifier, so that file names stay within what disks take.
const LONGEST: usize = 100;

/// A case of Rust's naming conventions (RFC 430).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Types and variants.
    Camel,
    /// Modules, functions, fields and arguments.
    Snake,
    /// Constants.
    Shouty,
}

/// The name with its symbols left out: `start_time<` gives `start_time`. Empty where nothing but symbols is left.
pub(super) fn plain(name: &str) -> String {
    let mut text = String::new();
    // A sign in front of a number carries the meaning of the name: `+1` and `-1`.
    let mut characters = name.chars().peekable();
    if let Some(sign @ ('+' | '-')) = characters.peek().copied() {
        characters.next();
        if characters.peek().is_some_and(char::is_ascii_digit) {
            text.push_str(symbol(sign));
            text.push(' ');
        }
    }
    text.extend(characters.map(|character| if is_word(character) { character } else { ' ' }));
    text.trim().to_owned()
}

/// The name with its symbols spelled out: `start_time<` gives `start_time less`.
pub(super) fn spelled(name: &str) -> String {
    let mut text = String::new();
    for character in name.chars() {
        if is_word(character) || character == ' ' {
            text.push(character);
        } else {
            text.push(' ');
            match symbol(character) {
                // The code point in hexadecimal, as Unicode writes it.
                "" => text.extend(character.escape_unicode().filter(char::is_ascii_alphanumeric)),
                word => text.push_str(word),
            }
            text.push(' ');
        }
    }
    text.trim().to_owned()
}

/// Puts words into a case. Words beyond the longest identifier are left out.
pub(super) fn cased(words: &str, case: Case) -> String {
    let text = match case {
        Case::Camel => words.to_upper_camel_case(),
        Case::Snake => words.to_snake_case(),
        Case::Shouty => words.to_shouty_snake_case(),
    };
    if text.len() <= LONGEST {
        return text;
    }
    let mut end = LONGEST;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].trim_end_matches('_').to_owned()
}

/// The words of a name in lower case.
pub(super) fn split(name: &str) -> Vec<String> {
    plain(name).to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// An English word in the singular, as far as its ending tells.
pub(super) fn singular(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    let cut = |ending: &str, instead: &str| format!("{}{instead}", &word[..word.len() - ending.len()]);
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    if !word.is_ascii() || word.len() < 3 || ends(&["ss", "us", "is", "news", "series", "data"]) {
        word.to_owned()
    } else if lower.len() > 4 && lower.ends_with("ies") {
        cut("ies", "y")
    } else if ends(&["sses", "shes", "ches", "xes", "zes"]) {
        cut("es", "")
    } else if lower.ends_with('s') {
        cut("s", "")
    } else {
        word.to_owned()
    }
}

/// Whether a character can stand in an identifier. Connectors are treated as blanks, except inside words that heck splits itself.
fn is_word(character: char) -> bool {
    character == '_' || unicode_ident::is_xid_continue(character) && !matches!(character, '\u{b7}' | '\u{387}')
}

fn symbol(character: char) -> &'static str {
    match character {
        '=' => "equal",
        '!' => "not",
        '<' => "less",
        '>' => "greater",
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '$' => "dollar",
        '@' => "at",
        '#' => "hash",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '~' => "tilde",
        '^' => "caret",
        '?' => "question",
        '(' | ')' => "paren",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        '\'' | '"' => "quote",
        '`' => "backtick",
        '€' => "euro",
        '£' => "pound",
        '°' => "degree",
        _ => "",
    }
}
