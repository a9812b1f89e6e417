// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! A client without a network, for tests.
//!
//! [`Client::mock`] gives a client and the [`Mock`] that answers its calls. [`Mock::on`] says what to answer, by operation; [`Mock::requests`] tells what was sent. Credentials, retries, limits and errors are those of any client.

#[cfg(feature = "bodies")]
mod bodies;
#[cfg(feature = "cookie")]
mod cookie;
#[cfg(feature = "forms")]
mod forms;
#[cfg(feature = "header")]
mod header;
#[cfg(feature = "limits")]
mod limits;
#[cfg(feature = "models")]
mod models;
#[cfg(feature = "path")]
mod path;
#[cfg(feature = "query")]
mod query;
#[cfg(feature = "responses")]
mod responses;
#[cfg(feature = "security-api")]
mod security_api;

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
                &security::CUSTOM,
                &security::KEY,
                &security::OAUTH,
                &security::OPENID,
                &security::OTHER_KEY,
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
    #[cfg(feature = "bodies")]
    bodies::OPERATIONS,
    #[cfg(feature = "cookie")]
    cookie::OPERATIONS,
    #[cfg(feature = "forms")]
    forms::OPERATIONS,
    #[cfg(feature = "header")]
    header::OPERATIONS,
    #[cfg(feature = "limits")]
    limits::OPERATIONS,
    #[cfg(feature = "models")]
    models::OPERATIONS,
    #[cfg(feature = "path")]
    path::OPERATIONS,
    #[cfg(feature = "query")]
    query::OPERATIONS,
    #[cfg(feature = "responses")]
    responses::OPERATIONS,
    #[cfg(feature = "security-api")]
    security_api::OPERATIONS,
];
