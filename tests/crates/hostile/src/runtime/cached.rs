//! Keeps the token of a provider, and fetches the next one in time.
//!
//! In: a [`TokenProvider`] that is slow or costs something. Out: one that answers from memory as long as it may.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::operation::BoxFuture;
use super::timer::{Deadline, Instant};
use super::token::{BoxError, Token, TokenProvider};

/// A token that is refused so soon after it was fetched is not replaced: the next one would fare no better.
const TOO_YOUNG: Duration = Duration::from_secs(5);

/// How long a failed early refresh is not tried again.
const PAUSE: Duration = Duration::from_secs(5);

/// Keeps the token of a provider until shortly before it expires. Clones share it.
///
/// - However many calls need a token, one request is made for it, and all of them get its result.
/// - A token is refreshed when a fifth of its life is left, or a minute if that is less. Calls use the old one meanwhile,
///   and for as long as it is good if the refresh fails.
/// - A token without lifetime is used until the server refuses it.
/// - A token that the server refuses is replaced if it is the one that is kept, and at least five seconds old.
pub struct Cached<P> {
    shared: Arc<Shared<P>>,
}

struct Shared<P> {
    provider: P,
    limit: Duration,
    state: Mutex<State>,
    /// Held by the one who fetches.
    flight: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    /// From when on the token is refreshed while it is still used.
    refresh_at: Option<Instant>,
    is_refreshing: bool,
    /// How many fetches have failed, and why the last one did.
    failures: u64,
    failure: Option<Arc<dyn StdError + Send + Sync>>,
}

impl<P: TokenProvider> Cached<P> {
    /// Keeps the token of this provider.
    pub fn new(provider: P) -> Self {
        Self::with_limit(provider, Duration::from_secs(60))
    }

    /// Keeps the token of this provider, which is given up when it needs longer than this for one. The limit of
    /// [`Cached::new`] is a minute.
    pub fn with_limit(provider: P, limit: Duration) -> Self {
        Self {
            shared: Arc::new(Shared {
                provider,
                limit,
                state: Mutex::default(),
                flight: tokio::sync::Mutex::default(),
            }),
        }
    }
}

impl<P: TokenProvider> TokenProvider for Cached<P> {
    fn token<'a>(&'a self, rejected: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
        Box::pin(Shared::token(&self.shared, rejected))
    }
}

impl<P> Clone for Cached<P> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl<P> fmt::Debug for Cached<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached").finish_non_exhaustive()
    }
}

impl<P: TokenProvider> Shared<P> {
    async fn token(this: &Arc<Self>, rejected: Option<&Token>) -> Result<Token, BoxError> {
        let seen = {
            let mut state = this.state();
            if let Some(rejected) = rejected {
                state.reject(rejected)?;
            }
            if let Some(token) = state.usable(rejected) {
                if state.is_due() && Self::refresh(this) {
                    state.is_refreshing = true;
                }
                return Ok(token);
            }
            state.failures
        };
        let _flight = this.flight.lock().await;
        {
            let state = this.state();
            if let Some(token) = state.usable(rejected) {
                return Ok(token);
            }
            // The fetch that this call has waited for is the one it would have made.
            if let Some(failure) = state.failure.clone().filter(|_| state.failures != seen) {
                return Err(Box::new(SharedFailure(failure)));
            }
        }
        this.fetch(rejected).await
    }

    /// Fetches a token and keeps it, or why there is none.
    async fn fetch(&self, rejected: Option<&Token>) -> Result<Token, BoxError> {
        let end = Deadline::after(Instant::now(), Some(self.limit));
        let fetched = match end.limit(self.provider.token(rejected)).await {
            Some(Ok(token)) if token.is_expired() => Err(Unusable::Expired.into()),
            Some(Ok(token)) if rejected.is_some_and(|old| old.is_same(&token)) => {
                Err(Unusable::NotNew.into())
            }
            Some(result) => result,
            None => Err(Unusable::Late.into()),
        };
        let mut state = self.state();
        match fetched {
            Ok(token) => {
                state.keep(token.clone());
                Ok(token)
            }
            Err(error) => {
                let failure = Arc::from(error);
                state.failures += 1;
                state.failure = Some(Arc::clone(&failure));
                Err(Box::new(SharedFailure(failure)))
            }
        }
    }

    /// Starts a refresh that nobody waits for; `false` where there is no runtime to do so, and the token just expires.
    fn refresh(this: &Arc<Self>) -> bool {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            return false;
        };
        let this = Arc::clone(this);
        runtime.spawn(async move {
            let _done = Done(&this);
            let _flight = this.flight.lock().await;
            let is_due = this.state().is_due_now();
            if is_due && this.fetch(None).await.is_err() {
                this.state().refresh_at = Instant::now().checked_add(PAUSE);
            }
        });
        true
    }
}

impl<P> Shared<P> {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says that a refresh has ended, even where the provider panics.
struct Done<'a, P>(&'a Shared<P>);

impl<P> Drop for Done<'_, P> {
    fn drop(&mut self) {
        self.0.state().is_refreshing = false;
    }
}

impl State {
    /// Drops the token that the server refused, if it is the one that is kept.
    fn reject(&mut self, rejected: &Token) -> Result<(), Unusable> {
        match &self.token {
            Some(kept) if kept.is_same(rejected) => {
                if kept.age() < TOO_YOUNG {
                    return Err(Unusable::JustFetched);
                }
                self.token = None;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn usable(&self, rejected: Option<&Token>) -> Option<Token> {
        let is_rejected = |token: &Token| rejected.is_some_and(|old| old.is_same(token));
        self.token
            .clone()
            .filter(|token| !token.is_expired() && !is_rejected(token))
    }

    /// Whether a refresh should be started.
    fn is_due(&self) -> bool {
        !self.is_refreshing && self.is_due_now()
    }

    fn is_due_now(&self) -> bool {
        self.refresh_at.is_some_and(|at| Instant::now() >= at)
    }

    fn keep(&mut self, token: Token) {
        self.refresh_at = token
            .lifetime()
            .and_then(|lifetime| Instant::now().checked_add(unhurried(lifetime, fastrand::f64())));
        self.token = Some(token);
        self.failure = None;
    }
}

/// How long a token is used before it is refreshed.
///
/// The margin before its end is a fifth of its life or a minute, with up to ten seconds more so that many processes do
/// not refresh at once; but never more than half of its life, or a short token would be fetched for every call.
pub(crate) fn unhurried(lifetime: Duration, random: f64) -> Duration {
    let margin = Duration::from_secs(60).min(lifetime / 5);
    let jitter = Duration::from_secs(10).mul_f64(random);
    lifetime.saturating_sub((margin + jitter).min(lifetime / 2))
}

/// Why a token is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unusable {
    /// It had expired when it came.
    Expired,
    /// It is the one that was refused.
    NotNew,
    /// It did not come in time.
    Late,
    /// The refused one was fetched a moment ago.
    JustFetched,
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Expired => "the new token has already expired",
            Self::NotNew => "the new token is the one that the server refused",
            Self::Late => "the token did not come in time",
            Self::JustFetched => "the server refused a token that was just fetched",
        })
    }
}

impl StdError for Unusable {}

/// Whether an error says no more than that there is no token but the refused one.
pub(super) fn is_nothing_new(error: &BoxError) -> bool {
    let unusable = match error.downcast_ref::<SharedFailure>() {
        Some(SharedFailure(inner)) => inner.downcast_ref::<Unusable>(),
        None => error.downcast_ref::<Unusable>(),
    };
    matches!(unusable, Some(Unusable::NotNew | Unusable::JustFetched))
}

/// The failure of a fetch that several calls have waited for.
#[derive(Debug)]
struct SharedFailure(Arc<dyn StdError + Send + Sync>);

impl fmt::Display for SharedFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for SharedFailure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
