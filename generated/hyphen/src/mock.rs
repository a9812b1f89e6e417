// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! A client without a network, for tests.
//!
//! [`Client::mock`] gives a client and the [`Mock`] that answers its calls. [`Mock::on`] says what to answer, by operation; [`Mock::requests`] tells what was sent. Credentials, retries, limits and errors are those of any client.

#[cfg(feature = "access")]
mod access;
#[cfg(feature = "api-keys")]
mod api_keys;
#[cfg(feature = "apps")]
mod apps;
#[cfg(feature = "billing-accounts")]
mod billing_accounts;
#[cfg(feature = "domains")]
mod domains;
#[cfg(feature = "env-files")]
mod env_files;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "integration-connections")]
mod integration_connections;
#[cfg(feature = "integrations")]
mod integrations;
#[cfg(feature = "members")]
mod members;
#[cfg(feature = "oauth2")]
mod oauth2;
#[cfg(feature = "organization-integrations")]
mod organization_integrations;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "package-download")]
mod package_download;
#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "public-keys")]
mod public_keys;
#[cfg(feature = "segments")]
mod segments;
#[cfg(feature = "teams")]
mod teams;
#[cfg(feature = "toggles")]
mod toggles;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "zones")]
mod zones;

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
            &[&security::BEARER_AUTH, &security::COOKIE_AUTH],
            OPERATIONS,
            settings,
        )
    }
}

/// All operations with their samples, by tag.
const OPERATIONS: &[&[SampleOf]] = &[
    #[cfg(feature = "access")]
    access::OPERATIONS,
    #[cfg(feature = "api-keys")]
    api_keys::OPERATIONS,
    #[cfg(feature = "apps")]
    apps::OPERATIONS,
    #[cfg(feature = "billing-accounts")]
    billing_accounts::OPERATIONS,
    #[cfg(feature = "domains")]
    domains::OPERATIONS,
    #[cfg(feature = "env-files")]
    env_files::OPERATIONS,
    #[cfg(feature = "events")]
    events::OPERATIONS,
    #[cfg(feature = "integration-connections")]
    integration_connections::OPERATIONS,
    #[cfg(feature = "integrations")]
    integrations::OPERATIONS,
    #[cfg(feature = "members")]
    members::OPERATIONS,
    #[cfg(feature = "oauth2")]
    oauth2::OPERATIONS,
    #[cfg(feature = "organization-integrations")]
    organization_integrations::OPERATIONS,
    #[cfg(feature = "organizations")]
    organizations::OPERATIONS,
    #[cfg(feature = "package-download")]
    package_download::OPERATIONS,
    #[cfg(feature = "projects")]
    projects::OPERATIONS,
    #[cfg(feature = "public-keys")]
    public_keys::OPERATIONS,
    #[cfg(feature = "segments")]
    segments::OPERATIONS,
    #[cfg(feature = "teams")]
    teams::OPERATIONS,
    #[cfg(feature = "toggles")]
    toggles::OPERATIONS,
    #[cfg(feature = "users")]
    users::OPERATIONS,
    #[cfg(feature = "zones")]
    zones::OPERATIONS,
];
