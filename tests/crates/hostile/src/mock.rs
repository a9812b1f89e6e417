// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! A client without a network, for tests.
//!
//! [`Client::mock`] gives a client and the [`Mock`] that answers its calls. [`Mock::on`] says what to answer, by operation; [`Mock::requests`] tells what was sent. Credentials, retries, limits and errors are those of any client.

#[cfg(feature = "con-rs")]
mod con_rs;
#[cfg(feature = "quote-bracket-equal-bracket-bracket-hash-quote-quote-quote")]
mod quote_bracket_equal_bracket_bracket_hash_quote_quote_quote;
#[cfg(feature = "z-qx-pwned")]
mod z_qx_pwned;

use crate::runtime::{Client, ClientBuilder};
use crate::security;

pub use crate::runtime::{
    Expectation, Mock, MockOperation, Reply, Sample, SampleOf, SentRequest, sample,
};

impl Client {
    /// A client with credentials for every scheme, whose calls the mock answers.
    pub fn mock() -> (Self, Mock) {
        Self::mock_with(|builder| builder)
    }

    /// The same with settings of your own, such as other retries or a hook.
    ///
    /// # Panics
    /// When [`ClientBuilder::build`] refuses the settings.
    pub fn mock_with(
        settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> (Self, Mock) {
        Mock::client(
            Self::builder().base_url(Mock::BASE_URL),
            &[&security::SCHEME],
            OPERATIONS,
            settings,
        )
    }
}

/// All operations with their samples, by tag.
const OPERATIONS: &[&[SampleOf]] = &[
    #[cfg(feature = "con-rs")]
    con_rs::OPERATIONS,
    #[cfg(feature = "quote-bracket-equal-bracket-bracket-hash-quote-quote-quote")]
    quote_bracket_equal_bracket_bracket_hash_quote_quote_quote::OPERATIONS,
    #[cfg(feature = "z-qx-pwned")]
    z_qx_pwned::OPERATIONS,
];
