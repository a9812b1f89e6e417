//! Expectations: which calls they are for, how often, and what they answer.

#![allow(
    clippy::return_self_not_must_use,
    reason = "an expectation is registered before its methods are called"
)]

use std::fmt::Display;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use serde_json::Value;

use super::mock::{Mock, is_same};
use super::mock_operation::{MockOperation, sample};
use super::mock_reply::{End, Play, Reply};
use super::mock_request::SentRequest;
use super::operation::{Operation, OperationInfo};

/// An expectation that was registered by [`Mock::on`]; its methods say more about it.
///
/// | | |
/// | --- | --- |
/// | for which calls | [`when`](Self::when), [`when_path`](Self::when_path), [`when_query`](Self::when_query), [`when_header`](Self::when_header), [`when_json`](Self::when_json): all that are given must hold |
/// | how often | [`times`](Self::times), [`once`](Self::once), [`optional`](Self::optional); without them, as often as it is called |
/// | what it answers | [`sample`](Self::sample), [`sample_with`](Self::sample_with), [`returns`](Self::returns), [`fails`](Self::fails), [`status`](Self::status), [`responds`](Self::responds), [`answers`](Self::answers): the last one counts |
/// | what goes wrong | [`delay`](Self::delay), [`cut_body_after`](Self::cut_body_after), [`stall_body_after`](Self::stall_body_after), [`bad_json`](Self::bad_json), [`connection_refused`](Self::connection_refused), [`reset`](Self::reset), [`stall`](Self::stall) |
#[derive(Debug)]
pub struct Expectation<O> {
    pub(super) mock: Mock,
    pub(super) id: u64,
    pub(super) operation: PhantomData<fn() -> O>,
}

/// What the mock keeps of an expectation.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) id: u64,
    pub(super) target: Target,
    pub(super) place: &'static Location<'static>,
    pub(super) used: usize,
    pub(super) times: Times,
    conditions: Vec<Condition>,
    action: Action,
    delay: Option<Duration>,
    end: End,
}

/// Which calls an expectation is for, before its conditions are looked at.
#[derive(Clone, Debug)]
pub(super) enum Target {
    Operation(&'static OperationInfo),
    Path(Method, String),
}

/// How often an expectation is to be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Times {
    Exactly(usize),
    AtLeast(usize),
}

/// A condition, and what it says of a request that it does not hold for.
type Condition = Arc<dyn Fn(&SentRequest) -> Result<(), String> + Send + Sync>;

#[derive(Clone)]
enum Action {
    Reply(Reply),
    Answer(Arc<dyn Fn(&SentRequest) -> Reply + Send + Sync>),
}

impl Target {
    pub(super) fn takes(&self, request: &SentRequest) -> bool {
        match self {
            Self::Operation(operation) => is_same(operation, request.operation()),
            Self::Path(method, path) => {
                request.is_undocumented()
                    && request.method() == *method
                    && request.url().path() == path
            }
        }
    }

    /// What it is called in reports.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Operation(operation) => operation.id.to_owned(),
            Self::Path(method, path) => format!("{method} {path}"),
        }
    }
}

impl Entry {
    pub(super) fn new(
        id: u64,
        target: Target,
        reply: Reply,
        place: &'static Location<'static>,
    ) -> Self {
        Self {
            id,
            target,
            place,
            used: 0,
            times: Times::AtLeast(1),
            conditions: Vec::new(),
            action: Action::Reply(reply),
            delay: None,
            end: End::Whole,
        }
    }

    /// Why it does not answer a request; `None` where it does.
    pub(super) fn refusal(&self, request: &SentRequest) -> Option<String> {
        if self.is_used_up() {
            return Some(format!("used up after {}", count(self.used)));
        }
        self.conditions
            .iter()
            .find_map(|condition| condition(request).err())
    }

    fn is_used_up(&self) -> bool {
        matches!(self.times, Times::Exactly(times) if self.used >= times)
    }

    /// Uses it once, unless it is used up.
    pub(super) fn take(&mut self) -> bool {
        let is_taken = !self.is_used_up();
        self.used += usize::from(is_taken);
        is_taken
    }

    /// The answer to a request.
    pub(super) fn play(&self, request: &SentRequest) -> Play {
        Play {
            reply: match &self.action {
                Action::Reply(reply) => reply.clone(),
                Action::Answer(answer) => answer(request),
            },
            delay: self.delay,
            end: self.end,
        }
    }
}

/// `once`, `2 times`.
pub(super) fn count(times: usize) -> String {
    match times {
        1 => "1 use".to_owned(),
        times => format!("{times} uses"),
    }
}

impl<O> Expectation<O> {
    /// Only for requests that this holds for.
    ///
    /// ```text
    /// .when(|request| request.path_param("projectId") == "p1" && request.query("dry") == Some("true"))
    /// ```
    #[track_caller]
    pub fn when(self, condition: impl Fn(&SentRequest) -> bool + Send + Sync + 'static) -> Self {
        let place = Location::caller();
        self.condition(move |request| {
            if condition(request) {
                return Ok(());
            }
            let (file, line) = (place.file(), place.line());
            Err(format!("the condition at {file}:{line} does not hold"))
        })
    }

    /// Only for requests with this path parameter, by its name in the document.
    pub fn when_path(self, name: impl Into<String>, value: impl Display) -> Self {
        let (name, value) = (name.into(), value.to_string());
        self.condition(move |request| {
            let found = request.find_path_param(&name);
            same(&format!("path parameter `{name}`"), found, &value)
        })
    }

    /// Only for requests with this query parameter, decoded; of several with the name, the first one counts.
    pub fn when_query(self, name: impl Into<String>, value: impl Display) -> Self {
        let (name, value) = (name.into(), value.to_string());
        self.condition(move |request| {
            same(
                &format!("query parameter `{name}`"),
                request.query(&name),
                &value,
            )
        })
    }

    /// Only for requests with this header.
    pub fn when_header(self, name: impl Into<String>, value: impl Display) -> Self {
        let (name, value) = (name.into(), value.to_string());
        self.condition(move |request| match request.header(&name) {
            Some(found) if found == value => Ok(()),
            // The value may be a credential.
            Some(_) => Err(format!("header `{name}` has another value")),
            None => Err(format!("header `{name}` is missing")),
        })
    }

    /// Only for requests whose body of JSON has this value at a pointer (RFC 6901); the empty pointer is the whole body.
    pub fn when_json(self, pointer: impl Into<String>, value: impl Into<Value>) -> Self {
        let (pointer, value) = (pointer.into(), value.into());
        self.condition(move |request| {
            let body = request
                .find_json()
                .ok_or_else(|| "the body is no JSON".to_owned())?;
            let found = body.pointer(&pointer).map(Value::to_string);
            same(
                &format!("`{pointer}` in the body"),
                found.as_deref(),
                &value.to_string(),
            )
        })
    }

    /// Exactly so many times. After that the next expectation has its turn, and [`Mock::verify`] asks for this number.
    pub fn times(self, times: usize) -> Self {
        self.change(|entry| entry.times = Times::Exactly(times))
    }

    /// Exactly one time.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// As often as it is called, be it never: [`Mock::verify`] does not ask for it.
    pub fn optional(self) -> Self {
        self.change(|entry| entry.times = Times::AtLeast(0))
    }

    /// Answers with a status and nothing else.
    ///
    /// # Panics
    /// When the number is no status of HTTP.
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        self.responds(Reply::new(status))
    }

    /// Answers with any response: a [`Reply`], or a status with a JSON value.
    ///
    /// ```text
    /// .responds((200, json!({ "id": "p1" })))
    /// .responds(Reply::new(429).header("retry-after", "1"))
    /// ```
    pub fn responds(self, reply: impl Into<Reply>) -> Self {
        let reply = reply.into();
        self.change(|entry| entry.action = Action::Reply(reply))
    }

    /// Answers with what a function makes of the request.
    pub fn answers(self, answer: impl Fn(&SentRequest) -> Reply + Send + Sync + 'static) -> Self {
        self.change(|entry| entry.action = Action::Answer(Arc::new(answer)))
    }

    /// Answers after a pause on Tokio's clock.
    pub fn delay(self, delay: Duration) -> Self {
        self.change(|entry| entry.delay = Some(delay))
    }

    /// The connection breaks when so many bytes of the body have come.
    pub fn cut_body_after(self, bytes: usize) -> Self {
        self.change(|entry| entry.end = End::CutAfter(bytes))
    }

    /// Nothing more comes after so many bytes of the body.
    pub fn stall_body_after(self, bytes: usize) -> Self {
        self.change(|entry| entry.end = End::StallAfter(bytes))
    }

    /// No connection is made; see [`Reply::connection_refused`].
    pub fn connection_refused(self) -> Self {
        self.responds(Reply::connection_refused())
    }

    /// The connection breaks after the request was sent.
    pub fn reset(self) -> Self {
        self.responds(Reply::reset())
    }

    /// Nothing ever comes, so that the time for the attempt runs out.
    pub fn stall(self) -> Self {
        self.responds(Reply::stall())
    }

    fn condition(
        self,
        condition: impl Fn(&SentRequest) -> Result<(), String> + Send + Sync + 'static,
    ) -> Self {
        self.change(|entry| entry.conditions.push(Arc::new(condition)))
    }

    fn change(self, change: impl FnOnce(&mut Entry)) -> Self {
        self.mock.change(self.id, change);
        self
    }
}

/// A value that was sent against the one that is expected.
fn same(what: &str, found: Option<&str>, expected: &str) -> Result<(), String> {
    match found {
        Some(found) if found == expected => Ok(()),
        Some(found) => Err(format!("{what} is `{found}`, not `{expected}`")),
        None => Err(format!("{what} is missing")),
    }
}

impl<O: MockOperation> Expectation<O> {
    /// Answers with the documented success that holds this value.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "the call reads like a `return`"
    )]
    pub fn returns(self, value: O::Given) -> Self {
        self.responds(O::success(&value))
    }

    /// Answers with a failure that the document describes.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "the call reads like a `return`"
    )]
    pub fn fails(self, failure: O::Failure) -> Self {
        self.responds(O::failure(&failure))
    }

    /// Answers with a success as the document describes it: one of its examples, or one that is made from the schema.
    ///
    /// # Panics
    /// When no value keeps to the schema.
    #[track_caller]
    pub fn sample(self) -> Self {
        let Some(sample) = O::SAMPLE else {
            panic!("no value keeps to the schema of `{}`", O::INFO.id)
        };
        self.responds(sample.reply())
    }

    /// Answers with a success whose body is no JSON.
    pub fn bad_json(self) -> Self {
        let status = O::SAMPLE.map_or(200, |sample| sample.status());
        self.responds(Reply::new(status).body("application/json", "{\"this is\": no JSON"))
    }
}

impl<O> Expectation<O>
where
    O: MockOperation<Given = <O as Operation>::Value>,
{
    /// Answers with the [`sample`](Self::sample) after a change.
    ///
    /// ```text
    /// mock.on::<projects::Get>().sample_with(|project| project.name = "Billing".into());
    /// ```
    ///
    /// # Panics
    /// When no value keeps to the schema.
    #[track_caller]
    pub fn sample_with(self, change: impl FnOnce(&mut O::Value)) -> Self {
        let mut value = sample::<O>();
        change(&mut value);
        self.returns(value)
    }
}
