// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

//! A client without a network, for tests.
//!
//! [`Client::mock`] gives a client and the [`Mock`] that answers its calls. [`Mock::on`] says what to answer, by operation; [`Mock::requests`] tells what was sent. Credentials, retries, limits and errors are those of any client.

#[cfg(feature = "applications")]
mod applications;

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
            Self::builder(Mock::BASE_URL),
            &[&security::HTTP_BASIC, &security::HTTP_BEARER],
            OPERATIONS,
            settings,
        )
    }
}

/// All operations with their samples, by tag.
const OPERATIONS: &[&[SampleOf]] = &[
    #[cfg(feature = "applications")]
    applications::OPERATIONS,
];
