// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! A client without a network, for tests.
//!
//! [`Client::mock`] gives a client and the [`Mock`] that answers its calls. [`Mock::on`] says what to answer, by operation; [`Mock::requests`] tells what was sent. Credentials, retries, limits and errors are those of any client.

#[cfg(feature = "api")]
mod api;
#[cfg(feature = "bodies")]
mod bodies;
#[cfg(feature = "credentials")]
mod credentials;
#[cfg(feature = "pages")]
mod pages;
#[cfg(feature = "parameters")]
mod parameters;
#[cfg(feature = "responses")]
mod responses;

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
            &[
                &security::BASIC,
                &security::BEARER,
                &security::KEY,
                &security::OAUTH,
                &security::OPENID,
                &security::QUERY_KEY,
                &security::SESSION,
            ],
            OPERATIONS,
            settings,
        )
    }
}

/// All operations with their samples, by tag.
const OPERATIONS: &[&[SampleOf]] = &[
    #[cfg(feature = "api")]
    api::OPERATIONS,
    #[cfg(feature = "bodies")]
    bodies::OPERATIONS,
    #[cfg(feature = "credentials")]
    credentials::OPERATIONS,
    #[cfg(feature = "pages")]
    pages::OPERATIONS,
    #[cfg(feature = "parameters")]
    parameters::OPERATIONS,
    #[cfg(feature = "responses")]
    responses::OPERATIONS,
];
