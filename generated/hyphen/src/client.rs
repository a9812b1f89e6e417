// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! The client and its servers.

use crate::runtime::{Auth, Client, ClientBuilder, Result};

impl Client {
    /// Makes a client with the default settings.
    ///
    /// # Errors
    /// `Error::Request` where the client cannot be set up.
    pub fn new(auth: impl Into<Auth>) -> Result<Self> {
        Self::builder().auth(auth).build()
    }

    /// Starts a client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(Server::default().url())
    }

    /// Access to resources of an organization.
    ///
    /// Reached by [`Client::access`](crate::Client::access).
    #[cfg(feature = "access")]
    pub fn access(&self) -> crate::access::Access<'_> {
        crate::access::Access::new(self)
    }

    /// API keys of an organization and their secrets.
    ///
    /// Reached by [`Client::api_keys`](crate::Client::api_keys).
    #[cfg(feature = "api-keys")]
    pub fn api_keys(&self) -> crate::api_keys::ApiKeys<'_> {
        crate::api_keys::ApiKeys::new(self)
    }

    /// Apps of an organization and their environments.
    ///
    /// Reached by [`Client::apps`](crate::Client::apps).
    #[cfg(feature = "apps")]
    pub fn apps(&self) -> crate::apps::Apps<'_> {
        crate::apps::Apps::new(self)
    }

    /// Accounts that pay for organizations.
    ///
    /// Reached by [`Client::billing_accounts`](crate::Client::billing_accounts).
    #[cfg(feature = "billing-accounts")]
    pub fn billing_accounts(&self) -> crate::billing_accounts::BillingAccounts<'_> {
        crate::billing_accounts::BillingAccounts::new(self)
    }

    /// Domains of an organization.
    ///
    /// Reached by [`Client::domains`](crate::Client::domains).
    #[cfg(feature = "domains")]
    pub fn domains(&self) -> crate::domains::Domains<'_> {
        crate::domains::Domains::new(self)
    }

    /// Encrypted .env files of apps.
    ///
    /// Reached by [`Client::env_files`](crate::Client::env_files).
    #[cfg(feature = "env-files")]
    pub fn env_files(&self) -> crate::env_files::EnvFiles<'_> {
        crate::env_files::EnvFiles::new(self)
    }

    /// Events of an organization.
    ///
    /// Reached by [`Client::events`](crate::Client::events).
    #[cfg(feature = "events")]
    pub fn events(&self) -> crate::events::Events<'_> {
        crate::events::Events::new(self)
    }

    /// Connections between integrations and entities.
    ///
    /// Reached by [`Client::integration_connections`](crate::Client::integration_connections).
    #[cfg(feature = "integration-connections")]
    pub fn integration_connections(
        &self,
    ) -> crate::integration_connections::IntegrationConnections<'_> {
        crate::integration_connections::IntegrationConnections::new(self)
    }

    /// Integrations that organizations can add.
    ///
    /// Reached by [`Client::integrations`](crate::Client::integrations).
    #[cfg(feature = "integrations")]
    pub fn integrations(&self) -> crate::integrations::Integrations<'_> {
        crate::integrations::Integrations::new(self)
    }

    /// Members of an organization and their favorites.
    ///
    /// Reached by [`Client::members`](crate::Client::members).
    #[cfg(feature = "members")]
    pub fn members(&self) -> crate::members::Members<'_> {
        crate::members::Members::new(self)
    }

    /// Login, logout and tokens.
    ///
    /// Reached by [`Client::o_auth2`](crate::Client::o_auth2).
    #[cfg(feature = "o-auth2")]
    pub fn o_auth2(&self) -> crate::o_auth2::OAuth2<'_> {
        crate::o_auth2::OAuth2::new(self)
    }

    /// Integrations of an organization.
    ///
    /// Reached by [`Client::organization_integrations`](crate::Client::organization_integrations).
    #[cfg(feature = "organization-integrations")]
    pub fn organization_integrations(
        &self,
    ) -> crate::organization_integrations::OrganizationIntegrations<'_> {
        crate::organization_integrations::OrganizationIntegrations::new(self)
    }

    /// Organizations and their usage.
    ///
    /// Reached by [`Client::organizations`](crate::Client::organizations).
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> crate::organizations::Organizations<'_> {
        crate::organizations::Organizations::new(self)
    }

    /// Downloads of packages.
    ///
    /// Reached by [`Client::package_download`](crate::Client::package_download).
    #[cfg(feature = "package-download")]
    pub fn package_download(&self) -> crate::package_download::PackageDownload<'_> {
        crate::package_download::PackageDownload::new(self)
    }

    /// Projects of an organization.
    ///
    /// Reached by [`Client::projects`](crate::Client::projects).
    #[cfg(feature = "projects")]
    pub fn projects(&self) -> crate::projects::Projects<'_> {
        crate::projects::Projects::new(self)
    }

    /// Public keys of projects.
    ///
    /// Reached by [`Client::public_keys`](crate::Client::public_keys).
    #[cfg(feature = "public-keys")]
    pub fn public_keys(&self) -> crate::public_keys::PublicKeys<'_> {
        crate::public_keys::PublicKeys::new(self)
    }

    /// Segments of a project.
    ///
    /// Reached by [`Client::segments`](crate::Client::segments).
    #[cfg(feature = "segments")]
    pub fn segments(&self) -> crate::segments::Segments<'_> {
        crate::segments::Segments::new(self)
    }

    /// Teams of an organization and their members.
    ///
    /// Reached by [`Client::teams`](crate::Client::teams).
    #[cfg(feature = "teams")]
    pub fn teams(&self) -> crate::teams::Teams<'_> {
        crate::teams::Teams::new(self)
    }

    /// Feature toggles of a project.
    ///
    /// Reached by [`Client::toggles`](crate::Client::toggles).
    #[cfg(feature = "toggles")]
    pub fn toggles(&self) -> crate::toggles::Toggles<'_> {
        crate::toggles::Toggles::new(self)
    }

    /// The current user.
    ///
    /// Reached by [`Client::users`](crate::Client::users).
    #[cfg(feature = "users")]
    pub fn users(&self) -> crate::users::Users<'_> {
        crate::users::Users::new(self)
    }

    /// DNS zones of an organization.
    ///
    /// Reached by [`Client::zones`](crate::Client::zones).
    #[cfg(feature = "zones")]
    pub fn zones(&self) -> crate::zones::Zones<'_> {
        crate::zones::Zones::new(self)
    }
}

/// The servers of the API.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://api.hyphen.ai`
    #[default]
    Primary,
}

impl Server {
    /// The base URL.
    pub const fn url(self) -> &'static str {
        match self {
            Self::Primary => "https://api.hyphen.ai",
        }
    }
}

impl ClientBuilder {
    /// Talks to this server.
    pub fn server(self, server: Server) -> Self {
        self.base_url(server.url())
    }
}
