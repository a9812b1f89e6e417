//! Rust as people write it, from tokens.

use quote::ToTokens;

/// Tokens on one line, without the blanks that a token stream prints between them.
pub(super) fn tidy(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        ("' ", "'"),
        (" ,", ","),
        (" :", ":"),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
        ("[ ", "["),
        (" ]", "]"),
        (" ;", ";"),
        (",)", ")"),
        (", >", ">"),
        ("{ ", "{"),
        (", }", "}"),
        (" }", "}"),
    ] {
        text = text.replace(from, to);
    }
    text.replace("->", "-> ").replace("->  ", "-> ").replace("=(", "= (").replace(">(", "> (")
}
