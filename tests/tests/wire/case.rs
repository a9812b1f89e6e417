//! A case: a call, the requests that it must send, the responses that it gets, and what it must come to.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use wire::{Auth, Client, Error, Retry};

use crate::received::Received;
use crate::server::{Reply, Server};

/// The text that a call comes to, on its way.
pub(crate) type Outcome = Pin<Box<dyn Future<Output = String> + Send>>;

/// A case. What is not said is: one request of no importance, a response without content, and the value `()`.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    call: fn(Client) -> Outcome,
    auth: fn() -> Auth,
    base: &'static str,
    requests: Option<Vec<Vec<u8>>>,
    replies: Vec<Reply>,
    outcome: Expected,
}

/// What a call must come to.
enum Expected {
    /// This text.
    Is(String),
    /// A text with these words in it.
    Says(Vec<&'static str>),
}

impl Case {
    pub(crate) fn new(name: &'static str, call: fn(Client) -> Outcome) -> Self {
        Self { name, call, auth: Auth::none, base: "", requests: None, replies: Vec::new(), outcome: Expected::Is("()".to_owned()) }
    }

    /// The request: its first line without the version, its headers sorted by name, and behind an empty line its body. The
    /// headers that every request has are left out (see [`Received::text`]). Said again, it is the request after that.
    pub(crate) fn sends(mut self, request: impl Into<Vec<u8>>) -> Self {
        self.requests.get_or_insert_default().push(request.into());
        self
    }

    /// Like [`Case::sends`] for bodies whose lines end as those of multipart do: the text below the headers is given with
    /// plain ends, and the boundary is called `BOUNDARY`.
    pub(crate) fn sends_parts(self, head: &str, body: &str) -> Self {
        let body = body.replace('\n', "\r\n");
        self.sends(format!("{head}\n\n{body}"))
    }

    /// The next response, with a body and one header where it is not empty.
    pub(crate) fn gets(mut self, status: u16, header: &'static str, body: impl AsRef<[u8]>) -> Self {
        self.replies.push(Reply::new(status, header, body.as_ref()));
        self
    }

    /// The next response with a body of JSON.
    pub(crate) fn gets_json(self, status: u16, body: &str) -> Self {
        self.gets(status, "content-type: application/json", body)
    }

    /// The next response as it goes over the wire.
    pub(crate) fn gets_raw(mut self, bytes: &[u8]) -> Self {
        self.replies.push(Reply::raw(bytes));
        self
    }

    /// The value of the call, as `Debug` prints it; behind `failure: ` a documented failure.
    pub(crate) fn gives(mut self, value: impl Into<String>) -> Self {
        self.outcome = Expected::Is(value.into());
        self
    }

    /// The call fails; its error, or the failure, has these words in its text.
    pub(crate) fn fails(mut self, words: &[&'static str]) -> Self {
        self.outcome = Expected::Says(words.to_vec());
        self
    }

    /// The call fails with these words before anything is sent.
    pub(crate) fn refused(mut self, words: &[&'static str]) -> Self {
        self.requests = Some(Vec::new());
        self.fails(words)
    }

    /// The credentials of the client.
    pub(crate) fn with(mut self, auth: fn() -> Auth) -> Self {
        self.auth = auth;
        self
    }

    /// What stands behind the address of the server in the base URL.
    pub(crate) fn base(mut self, base: &'static str) -> Self {
        self.base = base;
        self
    }

    /// Runs the case; the error says what differs.
    pub(crate) async fn run(&self) -> Result<(), String> {
        let server = Server::start(self.replies.clone()).await.map_err(|error| error.to_string())?;
        let builder = Client::builder()
            .configure_http(|http| http.tls_certs_only([]))
            .base_url(format!("{}{}", server.url(), self.base))
            .auth((self.auth)())
            .retry(Retry::never());
        let client = builder.build().map_err(|error| error.to_string())?;
        let outcome = (self.call)(client).await;
        let received = server.finish();
        self.compare_requests(&received)?;
        match &self.outcome {
            Expected::Is(expected) => same("the outcome", expected.as_bytes(), outcome.as_bytes()),
            Expected::Says(_) if !outcome.starts_with("error: ") && !outcome.starts_with("failure: ") => {
                Err(format!("  the call did not fail, but came to\n    {outcome}"))
            }
            Expected::Says(words) => match words.iter().find(|words| !outcome.contains(**words)) {
                Some(words) => Err(format!("  the outcome does not say `{words}`:\n    {outcome}")),
                None => Ok(()),
            },
        }
    }

    fn compare_requests(&self, received: &[Received]) -> Result<(), String> {
        let Some(expected) = &self.requests else { return Ok(()) };
        for (received, expected) in received.iter().zip(expected) {
            received.check()?;
            same("the request", expected, &received.text())?;
        }
        if received.len() == expected.len() {
            return Ok(());
        }
        Err(format!("  {} requests instead of {}", received.len(), expected.len()))
    }
}

fn same(what: &str, expected: &[u8], found: &[u8]) -> Result<(), String> {
    if expected == found {
        return Ok(());
    }
    Err(format!("  {what} should be\n    {}\n  and is\n    {}", expected.escape_ascii(), found.escape_ascii()))
}

/// The outcome of a call without documented failures.
pub(crate) fn value<T: Debug>(result: Result<T, Error>) -> String {
    match result {
        Ok(value) => format!("{value:?}"),
        Err(error) => format!("error: {error}"),
    }
}

/// The outcome of a call with the documented failures `F`.
pub(crate) fn typed<T: Debug, F: Debug + wire::runtime::Failure>(result: Result<T, Error>) -> String {
    match result.map_err(Error::typed::<F>) {
        Ok(value) => format!("{value:?}"),
        Err(Ok(failure)) => format!("failure: {failure:?}"),
        Err(Err(error)) => format!("error: {error}"),
    }
}

/// Makes a case from a name and a call. In the middle may stand the type of the documented failures.
macro_rules! case {
    ($name:literal, |$client:ident| $call:expr) => {
        $crate::case::Case::new($name, |$client: ::wire::Client| Box::pin(async move { $crate::case::value($call.await) }))
    };
    ($name:literal, $failure:ty, |$client:ident| $call:expr) => {
        $crate::case::Case::new($name, |$client: ::wire::Client| Box::pin(async move { $crate::case::typed::<_, $failure>($call.await) }))
    };
}
pub(crate) use case;
