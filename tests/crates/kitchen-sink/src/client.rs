// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! The client of this API.

use std::borrow::Cow;

use crate::runtime::{Auth, Client, ClientBuilder, Result, UnknownValue, string_enum};

impl Client {
    /// Makes a client with the default settings.
    ///
    /// # Errors
    /// [`Error::Request`](crate::Error::Request) where the client cannot be set up.
    pub fn new(auth: impl Into<Auth>) -> Result<Self> {
        Self::builder().auth(auth).build()
    }

    /// Starts a client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(Server::default().url())
    }

    /// Operations of Kitchen sink.
    #[cfg(feature = "api")]
    pub fn api(&self) -> crate::api::Api<'_> {
        crate::api::Api::new(self)
    }

    /// Operations of Bodies.
    #[cfg(feature = "bodies")]
    pub fn bodies(&self) -> crate::bodies::Bodies<'_> {
        crate::bodies::Bodies::new(self)
    }

    /// Operations of Credentials.
    #[cfg(feature = "credentials")]
    pub fn credentials(&self) -> crate::credentials::Credentials<'_> {
        crate::credentials::Credentials::new(self)
    }

    /// Every place and style.
    #[cfg(feature = "parameters")]
    pub fn parameters(&self) -> crate::parameters::Parameters<'_> {
        crate::parameters::Parameters::new(self)
    }

    /// Every kind of answer.
    #[cfg(feature = "responses")]
    pub fn responses(&self) -> crate::responses::Responses<'_> {
        crate::responses::Responses::new(self)
    }
}

/// The servers of the API.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://kitchen.example.com/v1/`
    #[default]
    Primary,
    /// Region: `https://{region}.example.com/{stage}`
    Region(RegionServer),
    /// Mock: `https://mock.example.com`
    Fake,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> Cow<'static, str> {
        match self {
            Self::Primary => Cow::Borrowed("https://kitchen.example.com/v1/"),
            Self::Region(server) => Cow::Owned(server.url()),
            Self::Fake => Cow::Borrowed("https://mock.example.com"),
        }
    }
}

impl ClientBuilder {
    /// Talks to this server.
    pub fn server(self, server: impl Into<Server>) -> Self {
        self.base_url(server.into().url())
    }
}

/// The variables of `https://{region}.example.com/{stage}`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct RegionServer {
    /// The variable `region`.
    ///
    /// Default: `eu`.
    pub region: ServerRegion,
    /// The variable `stage`.
    ///
    /// Default: `v1`.
    pub stage: String,
}

impl RegionServer {
    /// Every variable has its default.
    pub fn new() -> Self {
        Self {
            region: ServerRegion::Eu,
            stage: "v1".to_owned(),
        }
    }

    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, region: impl Into<ServerRegion>) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `stage`.
    #[must_use]
    pub fn stage(mut self, stage: impl Into<String>) -> Self {
        self.stage = stage.into();
        self
    }

    /// The base URL.
    pub fn url(&self) -> String {
        format!("https://{}.example.com/{}", self.region, self.stage)
    }
}

impl Default for RegionServer {
    fn default() -> Self {
        Self::new()
    }
}

impl From<RegionServer> for Server {
    fn from(server: RegionServer) -> Self {
        Self::Region(server)
    }
}

/// Values of the server variable `region`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ServerRegion {
    /// `eu`
    Eu,
    /// `us`
    Us,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ServerRegion {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Eu, Self::Us];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eu => "eu",
            Self::Us => "us",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ServerRegion {
    fn from(value: &str) -> Self {
        match value {
            "eu" => Self::Eu,
            "us" => Self::Us,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ServerRegion);
