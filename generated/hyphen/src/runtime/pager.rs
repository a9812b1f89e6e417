//! The way from page to page, apart from what the items are.
//!
//! In: a call and the facts about its paging. Out: one response after another, each asked for only when it is wanted. None
//! of it is generic, so that it is compiled once.
//!
//! A page that could not be had leaves the pager where it was, so that polling again asks for the same page. A page after
//! which there is no way on (a loop, a URL of another origin) ends the list with an error.

use std::collections::HashSet;
use std::fmt;
use std::task::{Context, Poll, ready};

use serde_json::Value;
use url::Url;

use super::call::Call;
use super::cursor::{Cursor, Position};
use super::decode_error::DecodeError;
use super::error::{Error, Result};
use super::operation::BoxFuture;
use super::page_facts::PageFacts;
use super::page_request::{self, fingerprint};
use super::paging::{PageStyle, Paging};
use super::prepare;
use super::request_error::{Problem, RequestError};
use super::response::RawResponse;

/// The way from page to page.
pub(super) struct Pager {
    pub(super) call: Call,
    paging: &'static Paging,
    /// The page that was read last, and how many items the pages before it have.
    page: (Position, Option<u64>),
    next: Next,
    /// How many items the pages before the next one have, where the list was read from its start.
    seen: Option<u64>,
    total: Option<u64>,
    pages_left: usize,
    pending: Option<BoxFuture<'static, Result<RawResponse>>>,
    /// Fingerprints of the tokens and URLs that were asked for.
    used: HashSet<u64>,
    /// The fingerprint of the page before.
    last: Option<u64>,
}

/// What comes after the page at hand.
enum Next {
    Page(Position),
    /// Nothing, and this is why.
    Failed(Error),
    End,
}

impl Pager {
    pub(super) fn new(call: Call, paging: &'static Paging) -> Self {
        let given = paging
            .style
            .parameter()
            .and_then(|place| page_request::given(&call, place));
        let offset = given.as_deref().map_or(Some(0), |text| text.parse().ok());
        let mut used = HashSet::new();
        let mut seen = given.is_none().then_some(0);
        match paging.style {
            PageStyle::Offset { .. } => seen = offset,
            PageStyle::Number { .. } => {}
            PageStyle::Cursor { .. } => used.extend(given.map(|text| fingerprint(text.as_bytes()))),
            PageStyle::NextUrl { .. } | PageStyle::Link => {
                used.extend(
                    page_request::url(&call).map(|url| fingerprint(url.as_str().as_bytes())),
                );
            }
        }
        Self {
            call,
            paging,
            page: (Position::First, seen),
            next: Next::Page(Position::First),
            seen,
            total: None,
            pages_left: usize::MAX,
            pending: None,
            used,
            last: None,
        }
    }

    /// Goes to the page of a cursor.
    pub(super) fn resume(&mut self, cursor: Cursor) {
        let fits = match (&cursor.page, self.paging.style) {
            (Position::First, _)
            | (Position::Number(_), PageStyle::Number { .. } | PageStyle::Offset { .. })
            | (Position::Token(_), PageStyle::Cursor { .. }) => true,
            (Position::Url(url), PageStyle::NextUrl { .. } | PageStyle::Link) => {
                Url::parse(url).is_ok_and(|url| self.is_own(&url))
            }
            _ => false,
        };
        self.pending = None;
        if fits && cursor.operation == self.call.info.id {
            self.used.extend(mark(&cursor.page));
            self.seen = match cursor.page {
                Position::Number(offset)
                    if matches!(self.paging.style, PageStyle::Offset { .. }) =>
                {
                    Some(offset)
                }
                _ => cursor.seen,
            };
            self.page = (cursor.page.clone(), self.seen);
            self.next = Next::Page(cursor.page);
        } else {
            let problem = Problem::new("the cursor is one of another operation or another server");
            let facts = prepare::facts(&self.call);
            self.next = Next::Failed(RequestError::of_call(&facts, problem).into());
        }
    }

    pub(super) fn limit(&mut self, pages: usize) {
        self.pages_left = pages;
    }

    /// Where the items of a page stand.
    pub(super) fn items(&self) -> &'static str {
        self.paging.items
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// The place before an item of the page that was read last.
    pub(super) fn cursor_in_page(&self, index: usize) -> Cursor {
        self.cursor(self.page.0.clone(), index, self.page.1)
    }

    /// The place before a page that is still to come; `index` items of it are left out.
    pub(super) fn cursor_of_next(&self, index: usize) -> Option<Cursor> {
        match &self.next {
            Next::Page(page) => Some(self.cursor(page.clone(), index, self.seen)),
            Next::Failed(_) | Next::End => None,
        }
    }

    fn cursor(&self, page: Position, index: usize, seen: Option<u64>) -> Cursor {
        Cursor {
            operation: self.call.info.id.to_owned(),
            page,
            index,
            seen,
        }
    }

    /// The next page; `None` where there is none.
    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<RawResponse>>> {
        let mut pending = match self.pending.take() {
            Some(pending) => pending,
            None if self.pages_left == 0 => return Poll::Ready(None),
            None => match std::mem::replace(&mut self.next, Next::End) {
                Next::Page(page) => {
                    let call = page_request::at(self.call.clone(), self.paging, &page);
                    self.next = Next::Page(page);
                    call.execute()
                }
                Next::Failed(error) => return Poll::Ready(Some(Err(error))),
                Next::End => return Poll::Ready(None),
            },
        };
        let polled = pending.as_mut().poll(context);
        if polled.is_pending() {
            self.pending = Some(pending);
        }
        Poll::Ready(Some(ready!(polled)))
    }

    /// Takes a page that could be read, and finds out what comes after it.
    ///
    /// # Errors
    /// When the page is not the one that was asked for. None of its items may be given out then, and the list ends.
    pub(super) fn accept(&mut self, response: &RawResponse) -> Result<()> {
        let Next::Page(page) = std::mem::replace(&mut self.next, Next::End) else {
            return Ok(());
        };
        let facts = PageFacts::of(response, self.paging);
        self.check(response, &page, &facts)
            .map_err(|error| self.failed(error))?;
        self.pages_left = self.pages_left.saturating_sub(1);
        self.total = facts.total.or(self.total);
        self.page = (page, self.seen);
        self.seen = self
            .seen
            .map(|seen| seen.saturating_add(facts.count as u64));
        self.next = match self.after(response, &facts) {
            Ok(Some(next)) => {
                self.used.extend(mark(&next));
                Next::Page(next)
            }
            Ok(None) => Next::End,
            Err(error) => Next::Failed(self.failed(error)),
        };
        Ok(())
    }

    /// Tells the hooks about an error that the call itself did not end with.
    pub(super) fn failed(&self, error: impl Into<Error>) -> Error {
        self.call.client.failed(error)
    }

    /// Finds out that the server does not heed the parameter, which would give the same page for ever.
    fn check(
        &mut self,
        response: &RawResponse,
        page: &Position,
        facts: &PageFacts,
    ) -> Result<(), DecodeError> {
        if !matches!(
            self.paging.style,
            PageStyle::Number { .. } | PageStyle::Offset { .. }
        ) {
            return Ok(());
        }
        if let (Some(asked), Some(number)) = (self.number(page), facts.number)
            && asked != number
        {
            return Err(DecodeError::page(response, WRONG_PAGE));
        }
        let body = Some(fingerprint(response.body()));
        if facts.count > 0 && self.last == body {
            return Err(DecodeError::page(response, SAME_PAGE));
        }
        self.last = body;
        Ok(())
    }

    /// The number that a page was asked for with.
    fn number(&self, page: &Position) -> Option<u64> {
        match page {
            Position::Number(number) => Some(*number),
            _ => page_request::given(&self.call, self.paging.style.parameter()?)?
                .parse()
                .ok(),
        }
    }

    /// What comes after a page. An error here ends the list behind the items of the page.
    fn after(
        &self,
        response: &RawResponse,
        facts: &PageFacts,
    ) -> Result<Option<Position>, DecodeError> {
        if facts.more == Some(false) {
            return Ok(None);
        }
        match self.paging.style {
            PageStyle::Number { .. } | PageStyle::Offset { .. }
                if facts.count == 0 || self.is_all(facts) =>
            {
                Ok(None)
            }
            PageStyle::Number { first, .. } => {
                let number = self.number(&self.page.0).or(facts.number).or(first);
                let next = number.and_then(|number| number.checked_add(1));
                next.map(|next| Some(Position::Number(next)))
                    .ok_or_else(|| DecodeError::page(response, NO_NUMBER))
            }
            // An offset that is no number cannot be counted on.
            PageStyle::Offset { .. } => self
                .seen
                .map(|seen| Some(Position::Number(seen)))
                .ok_or_else(|| DecodeError::page(response, NO_NUMBER)),
            PageStyle::Cursor { .. } | PageStyle::NextUrl { .. } | PageStyle::Link => {
                self.behind(response, facts)
            }
        }
    }

    /// Whether all items have been seen. A total below what has been seen is wrong or out of date, and ends nothing.
    fn is_all(&self, facts: &PageFacts) -> bool {
        facts.more.is_none() && facts.total.is_some() && facts.total == self.seen
    }

    /// Where the response itself leads.
    fn behind(
        &self,
        response: &RawResponse,
        facts: &PageFacts,
    ) -> Result<Option<Position>, DecodeError> {
        let next = match &facts.next {
            Some(next) if !matches!(self.paging.style, PageStyle::Cursor { .. }) => {
                Position::Url(self.target(response, next)?)
            }
            Some(next @ (Value::String(_) | Value::Number(_))) => Position::Token(next.clone()),
            Some(_) => return Err(DecodeError::page(response, NO_TOKEN)),
            None if facts.more == Some(true) => return Err(DecodeError::page(response, NO_WAY)),
            None => return Ok(None),
        };
        if mark(&next).is_some_and(|mark| self.used.contains(&mark)) {
            return Err(DecodeError::page(response, LOOP));
        }
        Ok(Some(next))
    }

    /// The URL of the next page, which may be relative to that of the page at hand.
    fn target(&self, response: &RawResponse, next: &Value) -> Result<String, DecodeError> {
        let refuse = |reason| DecodeError::page(response, reason);
        let text = next.as_str().ok_or_else(|| refuse(NO_URL))?;
        let page = page_request::at(self.call.clone(), self.paging, &self.page.0);
        let base = page_request::url(&page).ok_or_else(|| refuse(NO_URL))?;
        let mut url = base.join(text).map_err(|_| refuse(NO_URL))?;
        url.set_fragment(None);
        if self.is_own(&url) {
            Ok(url.into())
        } else {
            Err(refuse(OTHER_ORIGIN))
        }
    }

    /// Whether a URL is one of the API's own origin, which alone may see the credentials.
    fn is_own(&self, url: &Url) -> bool {
        let has_user = !url.username().is_empty() || url.password().is_some();
        let origin = page_request::url(&self.call).map(|own| own.origin());
        !has_user && origin.is_some_and(|own| own.is_tuple() && own == url.origin())
    }
}

const WRONG_PAGE: &str =
    "pagination loop: the server answered with another page than the one that was asked for";
const SAME_PAGE: &str = "pagination loop: the page is the same as the one before";
const LOOP: &str = "pagination loop: the page leads to one that has been read";
const NO_NUMBER: &str =
    "the response does not tell the number of the page, so that the next one is not known";
const NO_WAY: &str = "the response says that there are more pages and does not lead to them";
const NO_TOKEN: &str = "what should lead to the next page is neither a text nor a number";
const NO_URL: &str = "what should lead to the next page is no URL";
const OTHER_ORIGIN: &str = "the next page is at another origin than the API";

/// What a token or URL is known by.
fn mark(page: &Position) -> Option<u64> {
    match page {
        Position::Token(Value::String(text)) | Position::Url(text) => {
            Some(fingerprint(text.as_bytes()))
        }
        Position::Token(token) => Some(fingerprint(token.to_string().as_bytes())),
        Position::First | Position::Number(_) => None,
    }
}

impl fmt::Debug for Pager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("call", &self.call)
            .field("cursor", &self.cursor_of_next(0))
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}
