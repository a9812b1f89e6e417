// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! The client of this API.

use crate::runtime::{Auth, Client, ClientBuilder, EnvCredential, EnvKind, Result, Variables};
use crate::security;

/// The environment variables that [`Client::from_env`] reads.
static VARIABLES: Variables = Variables {
    base_url: "HYPHEN_BASE_URL",
    credentials: &[
        EnvCredential {
            scheme: &security::BEARER_AUTH,
            kind: EnvKind::Token("HYPHEN_TOKEN"),
        },
        EnvCredential {
            scheme: &security::BEARER_AUTH,
            kind: EnvKind::Client {
                id: "HYPHEN_CLIENT_ID",
                secret: "HYPHEN_CLIENT_SECRET",
                auth: Auth::client_credentials,
            },
        },
        EnvCredential {
            scheme: &security::COOKIE_AUTH,
            kind: EnvKind::Token("HYPHEN_API_KEY"),
        },
    ],
    required: security::DEFAULT,
};

impl Client {
    /// Makes a client with the default settings.
    ///
    /// # Errors
    /// [`Error::Request`](crate::Error::Request) where the client cannot be set up.
    pub fn new(auth: impl Into<Auth>) -> Result<Self> {
        Self::builder().auth(auth).build()
    }

    /// Makes a client from environment variables:
    ///
    /// - `HYPHEN_TOKEN`: a bearer token.
    /// - `HYPHEN_CLIENT_ID` and `HYPHEN_CLIENT_SECRET`: the id and secret of a client, by which tokens are fetched and refreshed.
    /// - `HYPHEN_API_KEY`: a key in the cookie `access_token`.
    /// - `HYPHEN_BASE_URL`: where the API is.
    ///
    /// What is empty counts as unset. [`ClientBuilder::env`] reads the same variables beside settings of your own.
    ///
    /// # Errors
    /// [`Error::Request`](crate::Error::Request) where variables are missing, which it names, or the client cannot be set up.
    pub fn from_env() -> Result<Self> {
        Self::builder().env().build()
    }

    /// Starts a client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(Server::default().url()).security(security::DEFAULT)
    }

    /// Access to resources of an organization.
    #[cfg(feature = "access")]
    pub fn access(&self) -> crate::access::Access<'_> {
        crate::access::Access::new(self)
    }

    /// API keys of an organization and their secrets.
    #[cfg(feature = "api-keys")]
    pub fn api_keys(&self) -> crate::api_keys::ApiKeys<'_> {
        crate::api_keys::ApiKeys::new(self)
    }

    /// Apps of an organization and their environments.
    #[cfg(feature = "apps")]
    pub fn apps(&self) -> crate::apps::Apps<'_> {
        crate::apps::Apps::new(self)
    }

    /// Accounts that pay for organizations.
    #[cfg(feature = "billing-accounts")]
    pub fn billing_accounts(&self) -> crate::billing_accounts::BillingAccounts<'_> {
        crate::billing_accounts::BillingAccounts::new(self)
    }

    /// Domains of an organization.
    #[cfg(feature = "domains")]
    pub fn domains(&self) -> crate::domains::Domains<'_> {
        crate::domains::Domains::new(self)
    }

    /// Encrypted .env files of apps.
    #[cfg(feature = "env-files")]
    pub fn env_files(&self) -> crate::env_files::EnvFiles<'_> {
        crate::env_files::EnvFiles::new(self)
    }

    /// Events of an organization.
    #[cfg(feature = "events")]
    pub fn events(&self) -> crate::events::Events<'_> {
        crate::events::Events::new(self)
    }

    /// Connections between integrations and entities.
    #[cfg(feature = "integration-connections")]
    pub fn integration_connections(
        &self,
    ) -> crate::integration_connections::IntegrationConnections<'_> {
        crate::integration_connections::IntegrationConnections::new(self)
    }

    /// Integrations that organizations can add.
    #[cfg(feature = "integrations")]
    pub fn integrations(&self) -> crate::integrations::Integrations<'_> {
        crate::integrations::Integrations::new(self)
    }

    /// Members of an organization and their favorites.
    #[cfg(feature = "members")]
    pub fn members(&self) -> crate::members::Members<'_> {
        crate::members::Members::new(self)
    }

    /// Login, logout and tokens.
    #[cfg(feature = "oauth2")]
    pub fn oauth2(&self) -> crate::oauth2::Oauth2<'_> {
        crate::oauth2::Oauth2::new(self)
    }

    /// Integrations of an organization.
    #[cfg(feature = "organization-integrations")]
    pub fn organization_integrations(
        &self,
    ) -> crate::organization_integrations::OrganizationIntegrations<'_> {
        crate::organization_integrations::OrganizationIntegrations::new(self)
    }

    /// Organizations and their usage.
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> crate::organizations::Organizations<'_> {
        crate::organizations::Organizations::new(self)
    }

    /// Downloads of packages.
    #[cfg(feature = "package-download")]
    pub fn package_download(&self) -> crate::package_download::PackageDownload<'_> {
        crate::package_download::PackageDownload::new(self)
    }

    /// Projects of an organization.
    #[cfg(feature = "projects")]
    pub fn projects(&self) -> crate::projects::Projects<'_> {
        crate::projects::Projects::new(self)
    }

    /// Public keys of projects.
    #[cfg(feature = "public-keys")]
    pub fn public_keys(&self) -> crate::public_keys::PublicKeys<'_> {
        crate::public_keys::PublicKeys::new(self)
    }

    /// Segments of a project.
    #[cfg(feature = "segments")]
    pub fn segments(&self) -> crate::segments::Segments<'_> {
        crate::segments::Segments::new(self)
    }

    /// Teams of an organization and their members.
    #[cfg(feature = "teams")]
    pub fn teams(&self) -> crate::teams::Teams<'_> {
        crate::teams::Teams::new(self)
    }

    /// Feature toggles of a project.
    #[cfg(feature = "toggles")]
    pub fn toggles(&self) -> crate::toggles::Toggles<'_> {
        crate::toggles::Toggles::new(self)
    }

    /// The current user.
    #[cfg(feature = "users")]
    pub fn users(&self) -> crate::users::Users<'_> {
        crate::users::Users::new(self)
    }

    /// DNS zones of an organization.
    #[cfg(feature = "zones")]
    pub fn zones(&self) -> crate::zones::Zones<'_> {
        crate::zones::Zones::new(self)
    }
}

impl ClientBuilder {
    /// Takes the base URL and the credentials from the environment variables of [`Client::from_env`].
    ///
    /// What stands before it holds where a variable is unset, and what stands after it goes before all of them.
    pub fn env(self) -> Self {
        self.env_from(|name| std::env::var(name).ok())
    }

    /// Takes them from another source that knows the same names, such as a file, a vault or a test.
    pub fn env_from(self, read: impl Fn(&str) -> Option<String>) -> Self {
        self.variables(&VARIABLES, read)
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
