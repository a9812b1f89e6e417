//! The client: where the API is, who calls it, and the connections to it.
//!
//! In: the settings of a [`ClientBuilder`]. Out: a [`Client`] that is cheap to clone and shares its connections.

use std::fmt;
use std::mem;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue, USER_AGENT};
use url::{Host, Url};

use super::auth::{Auth, Scheme};
use super::budget::Budget;
use super::environment::Looked;
use super::error::Error;
use super::hook::{Hook, Hooks};
use super::rate_limiter::Throttle;
use super::request_error::RequestError;
use super::retry::Retry;
use super::token::ApiAccess;
use super::transport::Transport;

/// The name and version of the generated crate.
const PRODUCT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// A client of the API.
///
/// Clones share the settings and the pool of connections, so clone it freely and keep one per API. `Debug` prints the
/// base URL and the names of the configured security schemes.
#[derive(Clone)]
pub struct Client {
    pub(super) inner: Arc<Inner>,
}

/// The settings of a client, after they have been checked.
pub(super) struct Inner {
    pub(super) transport: Arc<dyn Transport>,
    /// The same, where it is `reqwest`: its requests need no form that others understand.
    pub(super) http: Option<reqwest::Client>,
    pub(super) base_url: Url,
    pub(super) auth: Auth,
    /// What every request has, `User-Agent` among it.
    pub(super) default_headers: HeaderMap,
    pub(super) timeout: Duration,
    pub(super) total_timeout: Duration,
    pub(super) read_timeout: Duration,
    pub(super) max_response_bytes: usize,
    pub(super) retry: Retry,
    pub(super) budget: Budget,
    pub(super) throttle: Option<Arc<dyn Throttle>>,
    pub(super) hooks: Hooks,
    /// The credentials of calls that belong to no documented operation.
    pub(super) security: Option<&'static [&'static [&'static Scheme]]>,
    pub(super) allow_http: bool,
    pub(super) unchecked: bool,
    /// The query parameters whose values spans show.
    #[cfg(feature = "tracing")]
    pub(super) traced_query: Vec<String>,
    /// What runs the calls of threads without an async runtime.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    pub(super) driver: super::block_on::Driver,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &without_slash(&self.inner.base_url))
            .field("auth", &self.inner.auth)
            .finish_non_exhaustive()
    }
}

type ConfigureHttp = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// The settings of a client. Setters never fail; [`ClientBuilder::build`] reports what is wrong.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: String,
    auth: Auth,
    product: Option<String>,
    default_headers: HeaderMap,
    timeout: Duration,
    total_timeout: Duration,
    #[cfg(not(target_arch = "wasm32"))]
    connect_timeout: Duration,
    read_timeout: Duration,
    max_response_bytes: usize,
    retry: Retry,
    throttle: Option<Arc<dyn Throttle>>,
    hooks: Hooks,
    security: Option<&'static [&'static [&'static Scheme]]>,
    configure_http: Option<ConfigureHttp>,
    http_client: Option<reqwest::Client>,
    transport: Option<Arc<dyn Transport>>,
    allow_http: bool,
    unchecked: bool,
    #[cfg(feature = "tracing")]
    pub(super) traced_query: Vec<String>,
    /// Set where environment variables were asked for settings.
    pub(super) looked: Option<Looked>,
}

impl ClientBuilder {
    /// Settings for an API at a base URL, all others at their defaults.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self {
            base_url: base_url.into(),
            auth: Auth::none(),
            product: None,
            default_headers: HeaderMap::new(),
            timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(120),
            #[cfg(not(target_arch = "wasm32"))]
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(15),
            max_response_bytes: 64 * 1024 * 1024,
            retry: Retry::standard(),
            throttle: None,
            hooks: Hooks::default(),
            security: None,
            configure_http: None,
            http_client: None,
            transport: None,
            allow_http: false,
            unchecked: false,
            #[cfg(feature = "tracing")]
            traced_query: Vec::new(),
            looked: None,
        }
    }

    /// Where the API is. A path is kept as a prefix; whether it ends with a slash does not matter.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Adds credentials. Several calls add up, and for one scheme the last call wins.
    pub fn auth(mut self, auth: impl Into<Auth>) -> Self {
        self.auth = self.auth.and(auth.into());
        self
    }

    /// Names the program that makes the calls, such as `acme/1.4`; it goes into `User-Agent` before this crate's name.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// Sends a header with every request; a second call with the same name replaces the first. What an operation sets
    /// itself goes before it, except for `Accept` and `User-Agent`.
    ///
    /// A value that is marked as sensitive does not follow a redirect to another origin.
    pub fn default_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.default_headers.insert(name, value);
        self
    }

    /// The longest time that one attempt may take, from connecting to the last byte of the response,
    /// with the redirects that it follows. The default is 30 seconds, whatever carries the requests.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The longest time that a whole call may take, with all its attempts, the pauses between them, and the wait for a
    /// token. The default is two minutes.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// The longest time between two pieces of a response's body. The default is 15 seconds.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// The longest time that connecting may take. The default is 10 seconds.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The longest body of a response that is read into memory. The default is 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// When a failed call is tried again. The default is [`Retry::standard`].
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// What every attempt waits for before it is sent, such as a [`RateLimiter`](super::rate_limiter::RateLimiter). There
    /// is none unless it is set.
    pub fn throttle(mut self, throttle: impl Throttle) -> Self {
        self.throttle = Some(Arc::new(throttle));
        self
    }

    /// Adds a hook, which watches the calls and may add headers to them.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.add(hook);
        self
    }

    /// Sets what credentials a call by [`Client::request`] takes, as alternatives of schemes that must hold together.
    /// Without this it takes the first credential that the client has.
    pub fn security(mut self, default: &'static [&'static [&'static Scheme]]) -> Self {
        self.security = Some(default);
        self
    }

    /// Changes the HTTP client under this one: proxies, certificates, pools. A second call adds to the first.
    ///
    /// Redirects and the `Referer` header stay off in it, since this client follows redirects itself and takes the
    /// credentials off those that leave the API's origin.
    pub fn configure_http(
        mut self,
        f: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.configure_http = Some(match self.configure_http {
            Some(first) => Box::new(move |builder| f(first(builder))),
            None => Box::new(f),
        });
        self
    }

    /// Uses an HTTP client as it is; [`ClientBuilder::connect_timeout`] and [`ClientBuilder::configure_http`] do not
    /// apply to it.
    ///
    /// Build it with `redirect(Policy::none())` and `referer(false)`. Otherwise it follows redirects by its own rules,
    /// which send API keys to other origins.
    ///
    /// Time limits hold beside those that it may have itself: where attempts may take longer than 30 seconds, set
    /// [`ClientBuilder::timeout`] as well.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Sends the requests by something else than `reqwest`; what is said about connections and the HTTP client does not
    /// apply to it. See [`Transport`] for what it has to do.
    ///
    /// Tokens that the API's own constructors fetch go through it as well; a provider of yours has its own way.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Allows credentials over plain `http` to hosts other than the local one. Everybody on the way can read them.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// Sends values that break the limits of the document, such as `maxLength`, in every call. Without this they are
    /// refused before anything is sent. [`Options::unchecked`](super::options::Options::unchecked) does it for one call.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// Checks the settings and builds the client.
    ///
    /// # Errors
    /// [`Error::Request`] when the base URL is not an absolute `http` or `https` URL, or has a user name, query or
    /// fragment; when the user agent cannot be a header; when credentials would go over plain `http`; when environment
    /// variables were asked for what the client needs and do not hold it; or when the HTTP client cannot be built.
    pub fn build(mut self) -> Result<Client, Error> {
        if let Some(looked) = &self.looked {
            looked.check(&self.base_url, &self.auth)?;
        }
        let url = check_base_url(&self.base_url).map_err(RequestError::of_client)?;
        if self.auth.has_secrets() && !self.allow_http && is_exposed(&url) {
            return Err(RequestError::of_client(
                "refusing to send credentials over plain http; use https, or call `allow_http`",
            )
            .into());
        }
        let user_agent = match &self.product {
            Some(product) => HeaderValue::from_str(&format!("{product} {PRODUCT}")),
            None => HeaderValue::from_str(PRODUCT),
        }
        .map_err(|_| RequestError::of_client("the user agent cannot be a header value"))?;
        let mut default_headers = mem::take(&mut self.default_headers);
        default_headers.entry(USER_AGENT).or_insert(user_agent);
        let (transport, http) = self.carrier()?;
        let api = ApiAccess {
            base_url: without_slash(&url).to_owned(),
            transport,
            allow_http: self.allow_http,
        };
        Ok(Client {
            inner: Arc::new(Inner {
                auth: self.auth.of_client(&api),
                transport: api.transport,
                http,
                base_url: url,
                default_headers,
                timeout: self.timeout,
                total_timeout: self.total_timeout,
                read_timeout: self.read_timeout,
                max_response_bytes: self.max_response_bytes,
                retry: self.retry,
                budget: Budget::full(),
                throttle: self.throttle,
                hooks: self.hooks,
                security: self.security,
                allow_http: self.allow_http,
                unchecked: self.unchecked,
                #[cfg(feature = "tracing")]
                traced_query: self.traced_query,
                #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
                driver: super::block_on::Driver::default(),
            }),
        })
    }

    /// What sends the requests, and the same once more where it is `reqwest`.
    fn carrier(&mut self) -> Result<(Arc<dyn Transport>, Option<reqwest::Client>), RequestError> {
        if let Some(transport) = self.transport.take() {
            return Ok((transport, None));
        }
        let client = match self.http_client.take() {
            Some(client) => client,
            None => self.new_http_client()?,
        };
        Ok((Arc::new(client.clone()), Some(client)))
    }

    fn new_http_client(&mut self) -> Result<reqwest::Client, RequestError> {
        let mut builder = reqwest::Client::builder();
        #[cfg(not(target_arch = "wasm32"))]
        {
            builder = builder.connect_timeout(self.connect_timeout);
        }
        if let Some(configure) = self.configure_http.take() {
            builder = configure(builder);
        }
        // In a browser both are the browser's.
        #[cfg(not(target_arch = "wasm32"))]
        {
            let policy = reqwest::redirect::Policy::none();
            builder = builder.redirect(policy).referer(false);
        }
        builder.build().map_err(|error| {
            RequestError::of_client(format!("the HTTP client cannot be built: {error}"))
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The base URL has not been checked yet and might hold a password.
        f.debug_struct("ClientBuilder")
            .field("auth", &self.auth)
            .finish_non_exhaustive()
    }
}

/// The URL as it stands before a path.
pub(super) fn without_slash(url: &Url) -> &str {
    url.as_str().trim_end_matches('/')
}

/// Parses the base URL; the reason does not quote it, since it might hold a password.
pub(super) fn check_base_url(text: &str) -> Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "the base URL is not an absolute URL")?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("the base URL is neither http nor https");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the base URL has a user name or password; give them with `auth`");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL has a query or a fragment");
    }
    Ok(url)
}

/// Whether others on the network can read what goes to the URL.
pub(super) fn is_exposed(url: &Url) -> bool {
    let is_local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    url.scheme() == "http" && !is_local
}
