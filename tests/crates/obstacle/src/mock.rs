// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! A client without a network, for tests.
//!
//! [`Client::mock`] gives a client and the [`Mock`] that answers its calls. [`Mock::on`] says what to answer, by operation; [`Mock::requests`] tells what was sent. Credentials, retries, limits and errors are those of any client.

#[cfg(feature = "a-b")]
mod a_b;
#[cfg(feature = "a-dot-b")]
mod a_dot_b;
#[cfg(feature = "all-api")]
mod all;
#[cfg(feature = "alloc-api")]
mod alloc_api;
#[cfg(feature = "async")]
mod r#async;
#[cfg(feature = "bare")]
mod bare;
#[cfg(feature = "bool")]
mod bool;
#[cfg(feature = "builder")]
mod builder;
#[cfg(feature = "bytes-api")]
mod bytes_api;
#[cfg(feature = "call")]
mod call;
#[cfg(feature = "client-2")]
mod client_2;
#[cfg(feature = "client-api")]
mod client_api;
#[cfg(feature = "con-api")]
mod con_api;
#[cfg(feature = "core-api")]
mod core_api;
#[cfg(feature = "crate-api")]
mod crate_api;
#[cfg(feature = "default-api")]
mod default;
#[cfg(feature = "error")]
mod error;
#[cfg(feature = "error-api")]
mod error_api;
#[cfg(feature = "http-api")]
mod http_api;
#[cfg(feature = "lib-api")]
mod lib_api;
#[cfg(feature = "lints")]
mod lints;
#[cfg(feature = "lists")]
mod lists;
#[cfg(feature = "main-api")]
mod main_api;
#[cfg(feature = "mock-api")]
mod mock_api;
#[cfg(feature = "native-tls-api")]
mod native_tls;
#[cfg(feature = "new")]
mod new;
#[cfg(feature = "nul-api")]
mod nul_api;
#[cfg(feature = "ops")]
mod ops;
#[cfg(feature = "option")]
mod option;
#[cfg(feature = "params")]
mod params;
#[cfg(feature = "pets")]
mod pets;
#[cfg(feature = "pets-2")]
mod pets_2;
#[cfg(feature = "pets-api")]
mod pets_api;
#[cfg(feature = "reqwest-api")]
mod reqwest_api;
#[cfg(feature = "result")]
mod result;
#[cfg(feature = "runtime-api")]
mod runtime_api;
#[cfg(feature = "rustls-api")]
mod rustls;
#[cfg(feature = "security-api")]
mod security_api;
#[cfg(feature = "self-2")]
mod self_2;
#[cfg(feature = "self-api")]
mod self_api;
#[cfg(feature = "send")]
mod send;
#[cfg(feature = "serde-api")]
mod serde_api;
#[cfg(feature = "std-api")]
mod std_api;
#[cfg(feature = "str")]
mod str;
#[cfg(feature = "string")]
mod string;
#[cfg(feature = "super-api")]
mod super_api;
#[cfg(feature = "tag-2nd")]
mod tag_2nd;
#[cfg(feature = "test-api")]
mod test_api;
#[cfg(feature = "tokio-api")]
mod tokio_api;
#[cfg(feature = "traits")]
mod traits;
#[cfg(feature = "type")]
mod r#type;
#[cfg(feature = "types-api")]
mod types_api;
#[cfg(feature = "u1f389")]
mod u1f389;
#[cfg(feature = "u65e5-u672c")]
mod u65e5_u672c;
#[cfg(feature = "u8")]
mod u8;
#[cfg(feature = "url-api")]
mod url_api;
#[cfg(feature = "uuid-api")]
mod uuid_api;
#[cfg(feature = "vec")]
mod vec;

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
                &security::SCHEME_2FA,
                &security::AUTH,
                &security::TOKEN_SCHEME,
                &security::AND,
                &security::BASIC_CREDENTIALS,
                &security::CLONE,
                &security::DEFAULT_SCHEME,
                &security::FROM,
                &security::NONE,
                &security::SELF,
                &security::TOKEN,
                &security::TYPE,
                &security::U1F389,
            ],
            OPERATIONS,
            settings,
        )
    }
}

/// All operations with their samples, by tag.
const OPERATIONS: &[&[SampleOf]] = &[
    #[cfg(feature = "a-b")]
    a_b::OPERATIONS,
    #[cfg(feature = "a-dot-b")]
    a_dot_b::OPERATIONS,
    #[cfg(feature = "all-api")]
    all::OPERATIONS,
    #[cfg(feature = "alloc-api")]
    alloc_api::OPERATIONS,
    #[cfg(feature = "async")]
    r#async::OPERATIONS,
    #[cfg(feature = "bare")]
    bare::OPERATIONS,
    #[cfg(feature = "bool")]
    bool::OPERATIONS,
    #[cfg(feature = "builder")]
    builder::OPERATIONS,
    #[cfg(feature = "bytes-api")]
    bytes_api::OPERATIONS,
    #[cfg(feature = "call")]
    call::OPERATIONS,
    #[cfg(feature = "client-2")]
    client_2::OPERATIONS,
    #[cfg(feature = "client-api")]
    client_api::OPERATIONS,
    #[cfg(feature = "con-api")]
    con_api::OPERATIONS,
    #[cfg(feature = "core-api")]
    core_api::OPERATIONS,
    #[cfg(feature = "crate-api")]
    crate_api::OPERATIONS,
    #[cfg(feature = "default-api")]
    default::OPERATIONS,
    #[cfg(feature = "error")]
    error::OPERATIONS,
    #[cfg(feature = "error-api")]
    error_api::OPERATIONS,
    #[cfg(feature = "http-api")]
    http_api::OPERATIONS,
    #[cfg(feature = "lib-api")]
    lib_api::OPERATIONS,
    #[cfg(feature = "lints")]
    lints::OPERATIONS,
    #[cfg(feature = "lists")]
    lists::OPERATIONS,
    #[cfg(feature = "main-api")]
    main_api::OPERATIONS,
    #[cfg(feature = "mock-api")]
    mock_api::OPERATIONS,
    #[cfg(feature = "native-tls-api")]
    native_tls::OPERATIONS,
    #[cfg(feature = "new")]
    new::OPERATIONS,
    #[cfg(feature = "nul-api")]
    nul_api::OPERATIONS,
    #[cfg(feature = "ops")]
    ops::OPERATIONS,
    #[cfg(feature = "option")]
    option::OPERATIONS,
    #[cfg(feature = "params")]
    params::OPERATIONS,
    #[cfg(feature = "pets")]
    pets::OPERATIONS,
    #[cfg(feature = "pets-2")]
    pets_2::OPERATIONS,
    #[cfg(feature = "pets-api")]
    pets_api::OPERATIONS,
    #[cfg(feature = "reqwest-api")]
    reqwest_api::OPERATIONS,
    #[cfg(feature = "result")]
    result::OPERATIONS,
    #[cfg(feature = "runtime-api")]
    runtime_api::OPERATIONS,
    #[cfg(feature = "rustls-api")]
    rustls::OPERATIONS,
    #[cfg(feature = "security-api")]
    security_api::OPERATIONS,
    #[cfg(feature = "self-2")]
    self_2::OPERATIONS,
    #[cfg(feature = "self-api")]
    self_api::OPERATIONS,
    #[cfg(feature = "send")]
    send::OPERATIONS,
    #[cfg(feature = "serde-api")]
    serde_api::OPERATIONS,
    #[cfg(feature = "std-api")]
    std_api::OPERATIONS,
    #[cfg(feature = "str")]
    str::OPERATIONS,
    #[cfg(feature = "string")]
    string::OPERATIONS,
    #[cfg(feature = "super-api")]
    super_api::OPERATIONS,
    #[cfg(feature = "tag-2nd")]
    tag_2nd::OPERATIONS,
    #[cfg(feature = "test-api")]
    test_api::OPERATIONS,
    #[cfg(feature = "tokio-api")]
    tokio_api::OPERATIONS,
    #[cfg(feature = "traits")]
    traits::OPERATIONS,
    #[cfg(feature = "type")]
    r#type::OPERATIONS,
    #[cfg(feature = "types-api")]
    types_api::OPERATIONS,
    #[cfg(feature = "u1f389")]
    u1f389::OPERATIONS,
    #[cfg(feature = "u65e5-u672c")]
    u65e5_u672c::OPERATIONS,
    #[cfg(feature = "u8")]
    u8::OPERATIONS,
    #[cfg(feature = "url-api")]
    url_api::OPERATIONS,
    #[cfg(feature = "uuid-api")]
    uuid_api::OPERATIONS,
    #[cfg(feature = "vec")]
    vec::OPERATIONS,
];
