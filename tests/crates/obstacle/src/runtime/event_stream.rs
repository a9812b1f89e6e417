//! Server-sent events as the result of a call (`text/event-stream`).
//!
//! In: a response whose body is still to be read. Out: its events, each with its data decoded.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::decode_error::DecodeError;
use super::error::Result;
use super::event_parser::{Event, Parser};
use super::response::RawResponse;
use super::values::{Decode, Values};

/// The events of a response, as they come.
///
/// The stream ends with the response. It also ends at an event whose data is `[DONE]`, by which some APIs say that nothing
/// follows; see [`EventStream::until`]. It waits for events as long as it takes, unless
/// [`EventStream::idle_timeout`] is set, and does not connect again by itself. `Debug` prints the status, not the events.
///
/// ```text
/// let mut events = client.chats().follow("c_1").await?;
/// while let Some(event) = events.try_next().await? {
///     println!("{}: {:?}", event.event, event.data);
/// }
/// ```
#[must_use = "events are not read unless they are asked for"]
pub struct EventStream<T> {
    values: Values<T>,
    parser: Parser,
    ready: VecDeque<Event<String>>,
    last_event_id: Option<String>,
    is_end: IsEnd,
    is_over: bool,
}

type IsEnd = Box<dyn Fn(&Event<String>) -> bool + Send + Sync>;

impl RawResponse {
    /// The body as events with data of JSON.
    ///
    /// # Errors
    /// Never; the signature is that of the other decoders.
    pub fn events<T: DeserializeOwned>(&self) -> Result<EventStream<T>, DecodeError> {
        Ok(EventStream::new(self, Self::json))
    }

    /// The body as events with data of text.
    ///
    /// # Errors
    /// Never; the signature is that of the other decoders.
    pub fn text_events(&self) -> Result<EventStream<String>, DecodeError> {
        Ok(EventStream::new(self, Self::text))
    }
}

impl<T> EventStream<T> {
    fn new(response: &RawResponse, decode: Decode<T>) -> Self {
        Self {
            values: Values::new(response, decode),
            parser: Parser::default(),
            ready: VecDeque::new(),
            last_event_id: None,
            is_end: Box::new(|event| event.data.trim() == "[DONE]"),
            is_over: false,
        }
    }

    /// Ends the stream at the event of which this is true, which is not given out any more. It takes the place of the
    /// rule for `[DONE]`.
    pub fn until(
        mut self,
        is_end: impl Fn(&Event<String>) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.is_end = Box::new(is_end);
        self
    }

    /// The longest time in which nothing may come, not even a comment. Servers that keep a quiet stream open send a
    /// comment now and then, commonly every 15 seconds.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.values = self.values.idle_timeout(timeout);
        self
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.values.status()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.values.headers()
    }

    /// The id of the last event that was given out, where it has one.
    pub fn last_event_id(&self) -> Option<&str> {
        self.last_event_id.as_deref()
    }

    /// How long the server asks to wait before connecting again after the stream has ended.
    pub fn retry(&self) -> Option<Duration> {
        self.parser.retry()
    }

    /// The next event; `None` at the end.
    ///
    /// # Errors
    /// `Error::Decode` when the data of an event does not have the documented shape; the next one can be asked for all the
    /// same. After `Error::Transport` or `Error::Timeout` nothing comes.
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The next event as it was sent.
    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<String>>>> {
        while !self.is_over {
            if let Some(event) = self.ready.pop_front() {
                self.last_event_id.clone_from(&event.id);
                self.is_over = (self.is_end)(&event);
                if self.is_over {
                    break;
                }
                return Poll::Ready(Some(Ok(event)));
            }
            if let Err(error) = self.values.check(self.parser.pending()) {
                self.is_over = true;
                return Poll::Ready(Some(Err(error)));
            }
            let piece = ready!(self.values.poll(context));
            match piece {
                Some(Ok(bytes)) => self.parser.push(&bytes, &mut self.ready),
                Some(Err(error)) => {
                    self.is_over = true;
                    return Poll::Ready(Some(Err(error)));
                }
                None => self.is_over = true,
            }
        }
        Poll::Ready(None)
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<Event<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let event = match ready!(self.poll_event(context)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let Event { event, id, data } = event;
        let decoded = self.values.decode(data.into());
        Poll::Ready(Some(decoded.map(|data| Event { event, id, data })))
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &format_args!("{}", self.values.operation()))
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
