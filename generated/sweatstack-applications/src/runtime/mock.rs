//! A test double of the API: it answers the calls of a client by operation, and keeps what was sent.
//!
//! In: expectations, and the requests of the client that it is the transport of. Out: responses and faults without a
//! network, in the order in which the expectations were registered. Everything above the transport is as in production.

use std::marker::PhantomData;
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::{Method, Request, Response};

use super::auth::{Auth, Scheme, SchemeKind};
use super::body::Body;
use super::byte_stream::ByteStream;
use super::client::{Client, ClientBuilder};
use super::mock_expectation::{Entry, Expectation, Target};
use super::mock_operation::{MockOperation, SampleOf};
use super::mock_reply::{Play, Reply};
use super::mock_report::{self, Unmatched};
use super::mock_request::SentRequest;
use super::operation::{BoxFuture, Operation, OperationInfo};
use super::token::BoxError;
use super::transport::Transport;

/// Answers the calls of a client in place of a server, as it is told by expectations, and keeps what was sent.
///
/// Clones share everything. An expectation answers the calls of its operation that its conditions hold for; the first one
/// that was registered and is not used up goes first. A call that none of them fits ends in an error that lists them.
///
/// ```text
/// let (client, mock) = Client::mock();
/// mock.on::<projects::Create>().status(429).times(2);
/// mock.on::<projects::Create>().fails(CreateError::Conflict(Problem::new("name taken")));
/// mock.on::<projects::Get>().when(|request| request.path_param("projectId") == "p1").sample();
/// ..
/// assert_eq!(mock.requests::<projects::Create>()[0].json()["name"], "Billing");
/// mock.verify();
/// ```
///
/// The pauses between attempts and [`Expectation::delay`] go by Tokio's clock, so that tests with a paused one
/// (`#[tokio::test(start_paused = true)]`, Tokio's feature `test-util`) do not wait.
#[derive(Clone, Default)]
pub struct Mock {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    entries: Vec<Entry>,
    next_id: u64,
    requests: Vec<SentRequest>,
    unmatched: Vec<String>,
    samples: &'static [&'static [SampleOf]],
    /// The names of query parameters that hold credentials.
    hidden: Vec<&'static str>,
    answers_with_samples: bool,
    is_closed: bool,
}

impl Mock {
    /// Where the clients of mocks take the API to be; a name that can never exist (RFC 6761, section 6.4).
    pub const BASE_URL: &'static str = "https://mock.invalid";

    /// A mock for a client of your own, by `ClientBuilder::transport(mock.clone())`.
    pub fn new() -> Self {
        Self::default()
    }

    /// A client with credentials for the schemes, and its mock.
    #[doc(hidden)]
    pub fn client(
        builder: ClientBuilder,
        schemes: &[&'static Scheme],
        samples: &'static [&'static [SampleOf]],
        settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> (Client, Self) {
        let mock = Self::new();
        let keys = schemes.iter().filter_map(|scheme| match scheme.kind {
            SchemeKind::ApiKey { name, .. } => Some(name),
            _ => None,
        });
        {
            let mut state = mock.state();
            state.samples = samples;
            state.hidden = keys.collect();
        }
        let auth = schemes.iter().fold(Auth::none(), |auth, scheme| {
            auth.and(match scheme.kind {
                SchemeKind::Basic => Auth::basic_credentials(scheme, "mock", "mock-password"),
                _ => Auth::token(scheme, "mock-token"),
            })
        });
        let builder = settings(builder.auth(auth).transport(mock.clone()));
        let client = builder.build();
        let client =
            client.unwrap_or_else(|error| panic!("the client of the mock is refused: {error}"));
        (client, mock)
    }

    /// Registers an expectation for an operation, which holds for all of its calls until it says otherwise.
    ///
    /// Unless told what to answer, it answers as [`Expectation::sample`] does.
    #[track_caller]
    pub fn on<O: MockOperation>(&self) -> Expectation<O> {
        let reply = O::SAMPLE.map_or_else(|| Reply::new(200), |sample| sample.reply());
        self.register(Target::Operation(O::INFO), reply)
    }

    /// Registers an expectation for calls by `Client::request`, and others that belong to no operation, such as those
    /// for a token. The path is that of the whole URL.
    ///
    /// Unless told what to answer, it answers with status 200 and nothing else.
    #[track_caller]
    pub fn on_path(&self, method: Method, path: impl Into<String>) -> Expectation<()> {
        self.register(Target::Path(method, path.into()), Reply::new(200))
    }

    #[track_caller]
    fn register<O>(&self, target: Target, reply: Reply) -> Expectation<O> {
        let place = Location::caller();
        let mut state = self.state();
        let id = state.next_id;
        state.next_id += 1;
        state.entries.push(Entry::new(id, target, reply, place));
        Expectation {
            mock: self.clone(),
            id,
            operation: PhantomData,
        }
    }

    /// Answers the calls that no expectation fits with samples of their operations, in place of an error.
    pub fn answer_with_samples(&self) {
        self.state().answers_with_samples = true;
    }

    /// From here on, every call is one that no expectation fits.
    pub fn expect_no_more(&self) {
        self.state().is_closed = true;
    }

    /// What was sent for an operation, each attempt and each redirect that was followed, in this order.
    pub fn requests<O: Operation>(&self) -> Vec<SentRequest> {
        let mut requests = self.all_requests();
        requests.retain(|request| is_same(request.operation(), O::INFO));
        requests
    }

    /// Everything that was sent.
    pub fn all_requests(&self) -> Vec<SentRequest> {
        self.state().requests.clone()
    }

    /// Every operation of the crate, as far as its features are on, with a success as the document describes it.
    pub fn samples(&self) -> impl Iterator<Item = &'static SampleOf> + use<> {
        self.state().samples.iter().copied().flatten()
    }

    /// Checks that each expectation was used as often as it says (at least once where it says nothing), and that each
    /// call was one that an expectation fits.
    ///
    /// # Panics
    /// When that is not so, with a list.
    #[track_caller]
    pub fn verify(&self) {
        let complaints = {
            let state = self.state();
            mock_report::complaints(&state.entries, &state.unmatched)
        };
        assert!(
            complaints.is_empty(),
            "the mock was not used as expected:\n{complaints}"
        );
    }

    /// [`Mock::verify`], then [`Mock::reset`]: for tests of several steps.
    ///
    /// # Panics
    /// As `verify` does.
    #[track_caller]
    pub fn checkpoint(&self) {
        self.verify();
        self.reset();
    }

    /// Forgets all expectations and requests.
    pub fn reset(&self) {
        let mut state = self.state();
        state.entries.clear();
        state.requests.clear();
        state.unmatched.clear();
        state.answers_with_samples = false;
        state.is_closed = false;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes an expectation, unless it has been forgotten.
    pub(super) fn change(&self, id: u64, change: impl FnOnce(&mut Entry)) {
        let mut state = self.state();
        if let Some(entry) = state.entries.iter_mut().find(|entry| entry.id == id) {
            change(entry);
        }
    }

    /// Finds the answer to a request.
    ///
    /// The conditions are looked at without the lock, since they are code of the test, which may ask the mock something.
    fn answer(&self, request: &SentRequest) -> Result<Play, Unmatched> {
        loop {
            let (entries, is_closed) = {
                let state = self.state();
                (state.entries.clone(), state.is_closed)
            };
            let mut entries_of_call = entries
                .iter()
                .filter(|entry| !is_closed && entry.target.takes(request));
            let Some(entry) = entries_of_call.find(|entry| entry.refusal(request).is_none()) else {
                return self.without_expectation(request, &entries, is_closed);
            };
            // Another call may have used it up in the meantime.
            let mut is_taken = false;
            self.change(entry.id, |entry| is_taken = entry.take());
            if is_taken {
                return Ok(entry.play(request));
            }
        }
    }

    fn without_expectation(
        &self,
        request: &SentRequest,
        entries: &[Entry],
        is_closed: bool,
    ) -> Result<Play, Unmatched> {
        let (answers_with_samples, samples) = {
            let state = self.state();
            (state.answers_with_samples && !is_closed, state.samples)
        };
        let mut samples = samples.iter().copied().flatten();
        let sample = samples.find(|sample| is_same(sample.operation, request.operation()));
        if let (true, Some(sample)) = (answers_with_samples, sample.and_then(|it| it.sample)) {
            return Ok(Play::of(sample.reply()));
        }
        let unmatched = Unmatched::new(request, entries, is_closed);
        self.state().unmatched.push(request.line());
        Err(unmatched)
    }
}

/// The same operation. The facts stand in constants, which have no single address.
pub(super) fn is_same(one: &OperationInfo, other: &OperationInfo) -> bool {
    one.id == other.id && one.method == other.method && one.path == other.path
}

impl Transport for Mock {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, BoxError>> {
        Box::pin(async move {
            let hidden = self.state().hidden.clone();
            let request = SentRequest::read(request, hidden).await?;
            self.state().requests.push(request.clone());
            let play = self.answer(&request)?;
            drop(request);
            play.run().await
        })
    }
}

impl std::fmt::Debug for Mock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.state();
        f.debug_struct("Mock")
            .field("expectations", &state.entries.len())
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}
