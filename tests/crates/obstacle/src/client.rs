// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! The client of this API.

use crate::runtime::{Auth, Client, ClientBuilder, EnvCredential, EnvKind, Result, Variables};
use crate::security;

/// The environment variables that [`Client::from_env`] reads.
static VARIABLES: Variables = Variables {
    base_url: "OBSTACLE_BASE_URL",
    credentials: &[
        EnvCredential {
            scheme: &security::TOKEN_SCHEME,
            kind: EnvKind::Token("OBSTACLE_TOKEN_SCHEME_TOKEN"),
        },
        EnvCredential {
            scheme: &security::NONE,
            kind: EnvKind::Token("OBSTACLE_NONE_TOKEN"),
        },
        EnvCredential {
            scheme: &security::SELF,
            kind: EnvKind::Token("OBSTACLE_SELF_TOKEN"),
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
    /// - `OBSTACLE_TOKEN_SCHEME_TOKEN`: a bearer token.
    /// - `OBSTACLE_NONE_TOKEN`: a bearer token.
    /// - `OBSTACLE_SELF_TOKEN`: a bearer token.
    /// - `OBSTACLE_BASE_URL`: where the API is.
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

    /// Operations of a b.
    #[cfg(feature = "a-b")]
    pub fn a_b(&self) -> crate::a_b::Ab<'_> {
        crate::a_b::Ab::new(self)
    }

    /// Operations of a.b.
    #[cfg(feature = "a-dot-b")]
    pub fn a_dot_b(&self) -> crate::a_dot_b::Ab<'_> {
        crate::a_dot_b::Ab::new(self)
    }

    /// Operations of all.
    #[cfg(feature = "all-api")]
    pub fn all(&self) -> crate::all::All<'_> {
        crate::all::All::new(self)
    }

    /// Operations of alloc.
    #[cfg(feature = "alloc-api")]
    pub fn alloc_api(&self) -> crate::alloc_api::Alloc<'_> {
        crate::alloc_api::Alloc::new(self)
    }

    /// Operations of async.
    #[cfg(feature = "async")]
    pub fn r#async(&self) -> crate::r#async::Async<'_> {
        crate::r#async::Async::new(self)
    }

    /// Operations of bare.
    #[cfg(feature = "bare")]
    pub fn bare(&self) -> crate::bare::Bare<'_> {
        crate::bare::Bare::new(self)
    }

    /// Operations of bool.
    #[cfg(feature = "bool")]
    pub fn bool(&self) -> crate::bool::Bool<'_> {
        crate::bool::Bool::new(self)
    }

    /// Operations of builder.
    #[cfg(feature = "builder")]
    pub fn builder_api(&self) -> crate::builder::Builder<'_> {
        crate::builder::Builder::new(self)
    }

    /// Operations of bytes.
    #[cfg(feature = "bytes-api")]
    pub fn bytes_api(&self) -> crate::bytes_api::Bytes<'_> {
        crate::bytes_api::Bytes::new(self)
    }

    /// Operations of Call.
    #[cfg(feature = "call")]
    pub fn call(&self) -> crate::call::CallCall<'_> {
        crate::call::CallCall::new(self)
    }

    /// Operations of Client.
    #[cfg(feature = "client-2")]
    pub fn client_2(&self) -> crate::client_2::ClientCall<'_> {
        crate::client_2::ClientCall::new(self)
    }

    /// Operations of client.
    #[cfg(feature = "client-api")]
    pub fn client_api(&self) -> crate::client_api::ClientCall<'_> {
        crate::client_api::ClientCall::new(self)
    }

    /// Operations of con.
    #[cfg(feature = "con-api")]
    pub fn con_api(&self) -> crate::con_api::Con<'_> {
        crate::con_api::Con::new(self)
    }

    /// Operations of core.
    #[cfg(feature = "core-api")]
    pub fn core_api(&self) -> crate::core_api::Core<'_> {
        crate::core_api::Core::new(self)
    }

    /// Operations of crate.
    #[cfg(feature = "crate-api")]
    pub fn crate_api(&self) -> crate::crate_api::Crate<'_> {
        crate::crate_api::Crate::new(self)
    }

    /// Operations of default.
    #[cfg(feature = "default-api")]
    pub fn default_api(&self) -> crate::default::DefaultCall<'_> {
        crate::default::DefaultCall::new(self)
    }

    /// Operations of error.
    #[cfg(feature = "error")]
    pub fn error(&self) -> crate::error::Error<'_> {
        crate::error::Error::new(self)
    }

    /// Operations of Error.
    #[cfg(feature = "error-api")]
    pub fn error_api(&self) -> crate::error_api::Error<'_> {
        crate::error_api::Error::new(self)
    }

    /// Operations of http.
    #[cfg(feature = "http-api")]
    pub fn http_api(&self) -> crate::http_api::Http<'_> {
        crate::http_api::Http::new(self)
    }

    /// Operations of lib.
    #[cfg(feature = "lib-api")]
    pub fn lib_api(&self) -> crate::lib_api::Lib<'_> {
        crate::lib_api::Lib::new(self)
    }

    /// Operations of lints.
    #[cfg(feature = "lints")]
    pub fn lints(&self) -> crate::lints::Lints<'_> {
        crate::lints::Lints::new(self)
    }

    /// Operations of lists.
    #[cfg(feature = "lists")]
    pub fn lists(&self) -> crate::lists::Lists<'_> {
        crate::lists::Lists::new(self)
    }

    /// Operations of main.
    #[cfg(feature = "main-api")]
    pub fn main_api(&self) -> crate::main_api::Main<'_> {
        crate::main_api::Main::new(self)
    }

    /// Operations of mock.
    #[cfg(feature = "mock-api")]
    pub fn mock_api(&self) -> crate::mock_api::Mock<'_> {
        crate::mock_api::Mock::new(self)
    }

    /// Operations of native-tls.
    #[cfg(feature = "native-tls-api")]
    pub fn native_tls(&self) -> crate::native_tls::NativeTls<'_> {
        crate::native_tls::NativeTls::new(self)
    }

    /// Operations of new.
    #[cfg(feature = "new")]
    pub fn new_api(&self) -> crate::new::NewCall<'_> {
        crate::new::NewCall::new(self)
    }

    /// Operations of nul.
    #[cfg(feature = "nul-api")]
    pub fn nul_api(&self) -> crate::nul_api::Nul<'_> {
        crate::nul_api::Nul::new(self)
    }

    /// Operations of ops.
    #[cfg(feature = "ops")]
    pub fn ops(&self) -> crate::ops::Ops<'_> {
        crate::ops::Ops::new(self)
    }

    /// Operations of Option.
    #[cfg(feature = "option")]
    pub fn option(&self) -> crate::option::OptionCall<'_> {
        crate::option::OptionCall::new(self)
    }

    /// Operations of params.
    #[cfg(feature = "params")]
    pub fn params(&self) -> crate::params::Params<'_> {
        crate::params::Params::new(self)
    }

    /// Operations of pets.
    #[cfg(feature = "pets")]
    pub fn pets(&self) -> crate::pets::Pets<'_> {
        crate::pets::Pets::new(self)
    }

    /// Operations of Pets.
    #[cfg(feature = "pets-2")]
    pub fn pets_2(&self) -> crate::pets_2::Pets<'_> {
        crate::pets_2::Pets::new(self)
    }

    /// Operations of PETS.
    #[cfg(feature = "pets-api")]
    pub fn pets_api(&self) -> crate::pets_api::Pets<'_> {
        crate::pets_api::Pets::new(self)
    }

    /// Operations of reqwest.
    #[cfg(feature = "reqwest-api")]
    pub fn reqwest_api(&self) -> crate::reqwest_api::Reqwest<'_> {
        crate::reqwest_api::Reqwest::new(self)
    }

    /// Operations of Result.
    #[cfg(feature = "result")]
    pub fn result(&self) -> crate::result::ResultCall<'_> {
        crate::result::ResultCall::new(self)
    }

    /// Operations of runtime.
    #[cfg(feature = "runtime-api")]
    pub fn runtime_api(&self) -> crate::runtime_api::Runtime<'_> {
        crate::runtime_api::Runtime::new(self)
    }

    /// Operations of rustls.
    #[cfg(feature = "rustls-api")]
    pub fn rustls(&self) -> crate::rustls::Rustls<'_> {
        crate::rustls::Rustls::new(self)
    }

    /// Operations of security.
    #[cfg(feature = "security-api")]
    pub fn security_api(&self) -> crate::security_api::Security<'_> {
        crate::security_api::Security::new(self)
    }

    /// Operations of Self.
    #[cfg(feature = "self-2")]
    pub fn self_2(&self) -> crate::self_2::SelfCall<'_> {
        crate::self_2::SelfCall::new(self)
    }

    /// Operations of self.
    #[cfg(feature = "self-api")]
    pub fn self_api(&self) -> crate::self_api::SelfCall<'_> {
        crate::self_api::SelfCall::new(self)
    }

    /// Operations of send.
    #[cfg(feature = "send")]
    pub fn send_api(&self) -> crate::send::SendCall<'_> {
        crate::send::SendCall::new(self)
    }

    /// Operations of serde.
    #[cfg(feature = "serde-api")]
    pub fn serde_api(&self) -> crate::serde_api::Serde<'_> {
        crate::serde_api::Serde::new(self)
    }

    /// Operations of std.
    #[cfg(feature = "std-api")]
    pub fn std_api(&self) -> crate::std_api::Std<'_> {
        crate::std_api::Std::new(self)
    }

    /// Operations of str.
    #[cfg(feature = "str")]
    pub fn str(&self) -> crate::str::Str<'_> {
        crate::str::Str::new(self)
    }

    /// Operations of String.
    #[cfg(feature = "string")]
    pub fn string(&self) -> crate::string::StringCall<'_> {
        crate::string::StringCall::new(self)
    }

    /// Operations of super.
    #[cfg(feature = "super-api")]
    pub fn super_api(&self) -> crate::super_api::Super<'_> {
        crate::super_api::Super::new(self)
    }

    /// Operations of 2nd.
    #[cfg(feature = "tag-2nd")]
    pub fn tag_2nd(&self) -> crate::tag_2nd::Call2nd<'_> {
        crate::tag_2nd::Call2nd::new(self)
    }

    /// Operations of test.
    #[cfg(feature = "test-api")]
    pub fn test_api(&self) -> crate::test_api::Test<'_> {
        crate::test_api::Test::new(self)
    }

    /// Operations of tokio.
    #[cfg(feature = "tokio-api")]
    pub fn tokio_api(&self) -> crate::tokio_api::Tokio<'_> {
        crate::tokio_api::Tokio::new(self)
    }

    /// Operations of traits.
    #[cfg(feature = "traits")]
    pub fn traits(&self) -> crate::traits::Traits<'_> {
        crate::traits::Traits::new(self)
    }

    /// Operations of type.
    #[cfg(feature = "type")]
    pub fn r#type(&self) -> crate::r#type::Type<'_> {
        crate::r#type::Type::new(self)
    }

    /// Operations of types.
    #[cfg(feature = "types-api")]
    pub fn types_api(&self) -> crate::types_api::Types<'_> {
        crate::types_api::Types::new(self)
    }

    /// Operations of 🎉.
    #[cfg(feature = "u1f389")]
    pub fn u1f389(&self) -> crate::u1f389::U1f389<'_> {
        crate::u1f389::U1f389::new(self)
    }

    /// Operations of 日本.
    #[cfg(feature = "u65e5-u672c")]
    pub fn 日本(&self) -> crate::u65e5_u672c::日本<'_> {
        crate::u65e5_u672c::日本::new(self)
    }

    /// Operations of u8.
    #[cfg(feature = "u8")]
    pub fn u8(&self) -> crate::u8::U8<'_> {
        crate::u8::U8::new(self)
    }

    /// Operations of url.
    #[cfg(feature = "url-api")]
    pub fn url_api(&self) -> crate::url_api::Url<'_> {
        crate::url_api::Url::new(self)
    }

    /// Operations of uuid.
    #[cfg(feature = "uuid-api")]
    pub fn uuid_api(&self) -> crate::uuid_api::Uuid<'_> {
        crate::uuid_api::Uuid::new(self)
    }

    /// Operations of Vec.
    #[cfg(feature = "vec")]
    pub fn vec(&self) -> crate::vec::VecCall<'_> {
        crate::vec::VecCall::new(self)
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
    /// Self: `https://example.com`
    #[default]
    SelfExampleCom,
    /// Default: `https://example.org`
    Default,
    /// self: `https://example.net`
    SelfExampleNet,
}

impl Server {
    /// The base URL.
    pub const fn url(self) -> &'static str {
        match self {
            Self::SelfExampleCom => "https://example.com",
            Self::Default => "https://example.org",
            Self::SelfExampleNet => "https://example.net",
        }
    }
}

impl ClientBuilder {
    /// Talks to this server.
    pub fn server(self, server: Server) -> Self {
        self.base_url(server.url())
    }
}
