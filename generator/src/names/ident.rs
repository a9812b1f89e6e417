//! The identifier type. Only this module's parent can make one.

use std::fmt;

use proc_macro2::{Ident as Token, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// A Rust identifier that is valid where it was claimed: no keyword, no clash in its scope.
///
/// The text is without `r#`; a keyword that can be raw is spelled raw when it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident {
    text: String,
    raw: bool,
}

impl Ident {
    /// Takes text that the scope has checked to be an identifier.
    pub(super) fn new(text: String, raw: bool) -> Self {
        debug_assert!(syn::parse_str::<Token>(&if raw { format!("r#{text}") } else { text.clone() }).is_ok(), "{text} is no identifier");
        Self { text, raw }
    }

    /// An identifier for tests of later stages.
    #[cfg(test)]
    pub(crate) fn for_test(text: &str) -> Self {
        Self::new(text.to_owned(), false)
    }

    /// The text without `r#`: for file names, documentation and wire comparisons.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Ident {
    /// As it stands in Rust code, `r#` included.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.raw { write!(f, "r#{}", self.text) } else { f.write_str(&self.text) }
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let token = if self.raw { Token::new_raw(&self.text, Span::call_site()) } else { Token::new(&self.text, Span::call_site()) };
        tokens.append(token);
    }
}
