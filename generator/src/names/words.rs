//! Words: the step between a name of the document and a Rust identifier.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use unicode_normalization::UnicodeNormalization;

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
    let name = joined(name);
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

/// The name with its symbols spelled out: `start_time<` gives `start_time less than`. Connectors inside of it are blanks.
pub(super) fn spelled(name: &str) -> String {
    let characters: Vec<char> = joined(name).chars().collect();
    let word_at = |index: usize| characters.get(index).copied().is_some_and(is_word);
    let mut text = String::new();
    let mut index = 0;
    while let Some(character) = characters.get(index).copied() {
        let pair = characters.get(index + 1).and_then(|next| operator(character, *next));
        let connects = matches!(character, '-' | '.') && index > 0 && word_at(index - 1) && word_at(index + 1);
        match pair {
            Some(words) => push_word(&mut text, words),
            None if is_word(character) => text.push(character),
            None if connects || character == ' ' => text.push(' '),
            None => push_symbol(&mut text, character),
        }
        index += if pair.is_some() { 2 } else { 1 };
    }
    text.trim().to_owned()
}

/// The same with every character for itself, connectors too: `a-b` gives `a minus b`, and `==` gives `equal equal`.
pub(super) fn spelled_singly(name: &str) -> String {
    let mut text = String::new();
    for character in joined(name).chars() {
        if is_word(character) || character == ' ' {
            text.push(character);
        } else {
            push_symbol(&mut text, character);
        }
    }
    text.trim().to_owned()
}

/// The words of a name without its symbols, or those of its symbols where it has nothing else.
pub(super) fn readable(name: &str) -> String {
    let words = plain(name);
    if words.is_empty() { spelled(name) } else { words }
}

fn push_symbol(text: &mut String, character: char) {
    match symbol(character) {
        "" => push_word(text, &code_point(character)),
        word => push_word(text, word),
    }
}

fn push_word(text: &mut String, word: &str) {
    text.push(' ');
    text.push_str(word);
    text.push(' ');
}

/// What comes first where several names want the same identifier: one that is spelled as the identifier, before one that only has its
/// words, before one that has symbols besides.
pub(super) fn claim_order(name: &str, case: Case) -> (bool, bool) {
    (cased(&plain(name), case) != name, has_symbols(name))
}

/// Words with other letters than those of ASCII spelled out by their code points, for the names of files.
pub(super) fn ascii(words: &str) -> String {
    let spell = |character: char| if character.is_ascii() { character.to_string() } else { format!(" {} ", code_point(character)) };
    words.chars().map(spell).collect()
}

/// The code point in hexadecimal, as Unicode writes it: `u1f389`.
fn code_point(character: char) -> String {
    character.escape_unicode().filter(char::is_ascii_alphanumeric).collect()
}

/// The name has characters that an identifier would lose, connectors apart.
pub(super) fn has_symbols(name: &str) -> bool {
    !name.chars().all(|character| is_word(character) || matches!(character, ' ' | '-' | '.')) || name.starts_with(['-', '.'])
}

/// Words that are spelled with capitals inside, and would be torn apart at them.
const COMPOUNDS: &[&str] = &[
    "OAuth",
    "OpenID",
    "OpenAI",
    "OpenAPI",
    "GitHub",
    "GitLab",
    "GraphQL",
    "JavaScript",
    "TypeScript",
    "PostgreSQL",
    "MySQL",
    "NoSQL",
    "YouTube",
    "LinkedIn",
    "PayPal",
    "IPv4",
    "IPv6",
    "iOS",
    "macOS",
    "eBay",
    "DevOps",
    "WiFi",
    "WhatsApp",
];

/// The name with compounds and plurals of abbreviations (`URLs`, `IDs`) as one word each.
///
/// Rust compares identifiers in Unicode's normal form C and warns of characters that form KC replaces, so that is what names begin with.
fn joined(name: &str) -> String {
    let mut text: String = name.nfkc().collect();
    for compound in COMPOUNDS {
        if text.contains(compound) {
            text = text.replace(compound, &capitalised(compound));
        }
    }
    let characters: Vec<char> = text.chars().collect();
    let upper = |index: usize| characters.get(index).is_some_and(char::is_ascii_uppercase);
    let mut out = String::new();
    let mut end = 0;
    for (index, character) in characters.iter().enumerate() {
        // The run of capitals that the character belongs to ends in an `s` that no small letter follows.
        if end <= index {
            end = (index..characters.len()).find(|end| !upper(*end)).unwrap_or(characters.len());
        }
        let plural = end > index
            && characters.get(end) == Some(&'s')
            && !characters.get(end + 1).is_some_and(char::is_ascii_lowercase)
            && (index > 0 && upper(index - 1));
        out.push(if plural { character.to_ascii_lowercase() } else { *character });
    }
    out
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_ascii_uppercase().to_string() + &characters.as_str().to_ascii_lowercase()).unwrap_or_default()
}

/// Puts words into a case. Words beyond the longest identifier are left out.
pub(super) fn cased(words: &str, case: Case) -> String {
    let text = match case {
        // Twice, since words of one letter join to abbreviations: `c s` gives `CS`, which is one word in a longer name.
        Case::Camel => words.to_upper_camel_case().to_upper_camel_case(),
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

/// Two characters that are one sign.
fn operator(first: char, second: char) -> Option<&'static str> {
    Some(match (first, second) {
        ('!', '=') | ('<', '>') => "not equal",
        ('=', '=') => "equal",
        ('<', '=') => "less or equal",
        ('>', '=') => "greater or equal",
        ('=', '~') => "matches",
        ('!', '~') => "not matches",
        ('-' | '=', '>') => "arrow",
        ('&', '&') => "and",
        ('|', '|') => "or",
        _ => return None,
    })
}

fn symbol(character: char) -> &'static str {
    match character {
        '=' => "equal",
        '!' => "not",
        '<' => "less than",
        '>' => "greater than",
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

#[cfg(test)]
mod tests {
    use super::{Case, cased, claim_order, plain, singular, spelled, spelled_singly};

    fn snake(name: &str) -> String {
        cased(&plain(name), Case::Snake)
    }

    #[test]
    fn words_are_found_in_any_spelling() {
        let rows = [
            ("createM2mToken", "create_m2m_token"),
            ("APIKey", "api_key"),
            ("api-keys", "api_keys"),
            ("OAuth2", "oauth2"),
            ("getURLs", "get_urls"),
            ("userIDs", "user_ids"),
            ("IPv6Address", "ipv6_address"),
            ("URLSafe", "url_safe"),
            ("refreshed-token", "refreshed_token"),
            ("start_time<", "start_time"),
            (".Env Files", "env_files"),
            ("HTTPSProxy", "https_proxy"),
        ];
        for (name, expected) in rows {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn symbols_are_spelled_where_they_are_all_there_is() {
        assert_eq!(plain("+1"), "plus 1");
        assert_eq!(plain("!="), "");
        let rows = [
            ("!=", "NotEqual"),
            ("<>", "NotEqual"),
            ("==", "Equal"),
            ("=", "Equal"),
            (">=", "GreaterOrEqual"),
            ("<=", "LessOrEqual"),
            ("<", "LessThan"),
            ("*", "Star"),
            ("%", "Percent"),
            ("&", "And"),
            ("/", "Slash"),
            (".", "Dot"),
            ("-", "Minus"),
            ("start_time<", "StartTimeLessThan"),
            ("-created-at", "MinusCreatedAt"),
            ("a.b-c", "Abc"),
            ("a.", "ADot"),
        ];
        for (name, expected) in rows {
            assert_eq!(cased(&spelled(name), Case::Camel), expected, "{name}");
        }
        assert_eq!(spelled_singly("==").split_whitespace().collect::<Vec<_>>(), ["equal", "equal"]);
    }

    #[test]
    fn the_exact_spelling_claims_first() {
        let mut names = ["foo<", "FOO", "Foo", "foo", "foo_field"];
        names.sort_by_key(|name| (claim_order(name, Case::Snake), *name));
        assert_eq!(names, ["foo", "foo_field", "FOO", "Foo", "foo<"]);
    }

    #[test]
    fn plurals_lose_their_ending() {
        for (word, expected) in
            [("apps", "app"), ("access", "access"), ("entries", "entry"), ("boxes", "box"), ("status", "status"), ("series", "series")]
        {
            assert_eq!(singular(word), expected);
        }
    }
}
