//! Lists that come in pages, as streams of items or of pages.
//!
//! In: a call and the facts about its paging. Out: [`Items`] and [`Pages`], which ask for a page when it is wanted and not
//! before. Generic is only what decodes.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::StatusCode;
use serde::de::DeserializeOwned;

use super::call::Call;
use super::cursor::Cursor;
use super::decode_error::DecodeError;
use super::error::Result;
use super::json_pick::pick;
use super::pager::Pager;
use super::paging::Paging;
use super::response::RawResponse;

/// The items of a list that comes in pages.
///
/// It is a `Stream`, and [`Items::try_next`] needs no other crate. A page is asked for when its first item is, with the
/// parameters and options of the call it was made of. When a page cannot be had, that is one `Err`; going on after it asks
/// for the same page again, with nothing lost and nothing twice. When the server leads in a circle or to another origin,
/// that is one `Err` too, and the list ends.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pub(super) pager: Pager,
    /// What is left of the page that was read last.
    ready: std::vec::IntoIter<T>,
    /// How many items of that page were given out or left out.
    index: usize,
    /// How many items of the next page are left out.
    skip: usize,
}

impl<T> Items<T> {
    /// The items of a call.
    pub fn new(call: Call, paging: &'static Paging) -> Self {
        Self {
            pager: Pager::new(call, paging),
            ready: Vec::new().into_iter(),
            index: 0,
            skip: 0,
        }
    }

    /// Goes on at a place that [`Items::cursor`] gave, in place of the beginning. The parameters of the call have to be
    /// the same as then. A cursor of another operation is an error of the first item.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.skip = cursor.index;
        self.pager.resume(cursor);
        self.ready = Vec::new().into_iter();
        self
    }

    /// The place behind the item that was given out last, to go on from later; `None` at the end of the list.
    pub fn cursor(&self) -> Option<Cursor> {
        if self.ready.len() > 0 {
            Some(self.pager.cursor_in_page(self.index))
        } else {
            self.pager.cursor_of_next(self.skip)
        }
    }

    /// Ends after this many pages, counted from now on.
    pub fn pages_limit(mut self, pages: usize) -> Self {
        self.pager.limit(pages);
        self
    }

    /// The number of items on all pages, where the API tells it and a page has been read.
    pub fn total(&self) -> Option<u64> {
        self.pager.total()
    }
}

impl<T: DeserializeOwned> Items<T> {
    /// The next item; `None` at the end of the list. Nothing is lost when the future is dropped before it is done.
    ///
    /// # Errors
    /// See the variants of the crate's `Error`.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.ready.next() {
                self.index += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let response = match ready!(self.pager.poll_page(context)) {
                Some(Ok(response)) => response,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            let items = items::<T>(&response, self.pager.items());
            let items = items.map_err(|error| self.pager.failed(error));
            match items.and_then(|items| self.pager.accept(&response).map(|()| items)) {
                Ok(items) => self.turn(items),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    fn turn(&mut self, items: Vec<T>) {
        // The page may have shrunk since the cursor was made.
        self.index = std::mem::take(&mut self.skip).min(items.len());
        self.ready = items.into_iter();
        if let Some(last) = self.index.checked_sub(1) {
            self.ready.nth(last);
        }
    }
}

impl<T: DeserializeOwned> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

/// Nothing in it is ever pinned.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pager", &self.pager)
            .field("ready", &self.ready.len())
            .finish_non_exhaustive()
    }
}

/// The items of a page. One that is missing or `null` has none.
fn items<T: DeserializeOwned>(
    response: &RawResponse,
    pointer: &str,
) -> Result<Vec<T>, DecodeError> {
    let text = response.json_text();
    if text.iter().all(u8::is_ascii_whitespace) {
        let bare = [
            StatusCode::NO_CONTENT,
            StatusCode::RESET_CONTENT,
            StatusCode::NOT_MODIFIED,
        ];
        return if bare.contains(&response.status()) {
            Ok(Vec::new())
        } else {
            Err(DecodeError::empty(response))
        };
    }
    match pick(text, pointer) {
        Ok(items) => Ok(items.unwrap_or_default()),
        Err(error) => Err(DecodeError::json(response, text, error)),
    }
}

/// The pages of a list, each one as awaiting the call gives it.
///
/// See [`Items`] for when a page is asked for and what an error means.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<P> {
    pub(super) pager: Pager,
    decode: fn(&RawResponse) -> Result<P, DecodeError>,
    page: PhantomData<fn() -> P>,
}

impl<P> Pages<P> {
    /// The pages of a call.
    pub fn new(
        call: Call,
        paging: &'static Paging,
        decode: fn(&RawResponse) -> Result<P, DecodeError>,
    ) -> Self {
        Self {
            pager: Pager::new(call, paging),
            decode,
            page: PhantomData,
        }
    }

    /// Goes on at a place that [`Pages::cursor`] gave, in place of the beginning. The parameters of the call have to be
    /// the same as then. Where the place is inside a page, that page is given whole. A cursor of another operation is an
    /// error of the first page.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.pager.resume(cursor);
        self
    }

    /// The place behind the page that was given out last, to go on from later; `None` at the end of the list.
    pub fn cursor(&self) -> Option<Cursor> {
        self.pager.cursor_of_next(0)
    }

    /// Ends after this many pages, counted from now on.
    pub fn pages_limit(mut self, pages: usize) -> Self {
        self.pager.limit(pages);
        self
    }

    /// The number of items on all pages, where the API tells it and a page has been read.
    pub fn total(&self) -> Option<u64> {
        self.pager.total()
    }

    /// The next page; `None` at the end of the list. Nothing is lost when the future is dropped before it is done.
    ///
    /// # Errors
    /// See the variants of the crate's `Error`.
    pub async fn try_next(&mut self) -> Result<Option<P>> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        let page = ready!(self.pager.poll_page(context)).map(|response| {
            let response = response?;
            let page = (self.decode)(&response).map_err(|error| self.pager.failed(error))?;
            self.pager.accept(&response)?;
            Ok(page)
        });
        Poll::Ready(page)
    }
}

impl<P> Stream for Pages<P> {
    type Item = Result<P>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("pager", &self.pager)
            .finish_non_exhaustive()
    }
}
