// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! "\] = \[\] # ''': the operations, their calls and what belongs to them.

mod get_fn_z_qx_pwned;

use crate::runtime::Client;
use crate::types;

pub use self::get_fn_z_qx_pwned::{GetFnZQxPwned, GetFnZQxPwnedError};

/// ```text
/// zQxPwned!();
/// ```
///
/// Reached by [`Client::quote_bracket_equal_bracket_bracket_hash_quote_quote_quote`](crate::Client::quote_bracket_equal_bracket_bracket_hash_quote_quote_quote).
#[derive(Clone, Copy, Debug)]
pub struct QuoteBracketEqualBracketBracketHashQuoteQuoteQuote<'a> {
    client: &'a Client,
}

impl<'a> QuoteBracketEqualBracketBracketHashQuoteQuoteQuote<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// */ zQxPwned!(); /*.
    ///
    /// `GET /a"/{id"#}/b\n{x}`
    ///
    /// ```text
    /// zQxPwned!();
    ///
    ///     zQxPwned!();
    ///
    /// zQxPwned!();zQxPwned!();zQxPwned!();
    /// ```
    ///
    /// - `id`: a \`\`\` zQxPwned!();
    ///
    /// Gives [`SlashStarTildeQuote`](crate::types::SlashStarTildeQuote).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetFnZQxPwnedError::ClientError`] for 4XX: "#
    /// - [`GetFnZQxPwnedError::Default`] for any other status: \<script\>zQxPwned()\</script\>
    pub fn get_fn_z_qx_pwned(
        &self,
        id: &str,
        x: &types::SlashStarTildeQuote,
    ) -> GetFnZQxPwned {
        GetFnZQxPwned::new(self.client, id, x)
    }
}
