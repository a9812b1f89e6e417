//! Lists that come in pages, for threads without an async runtime.
//!
//! In: the streams of `pages.rs`. Out: iterators.

use std::fmt;

use serde::de::DeserializeOwned;

use super::client::Client;
use super::error::Result;
use super::pages::{Items, Pages};

/// Items or pages as an iterator, which waits for each page. Made by `for item in client.things().list().stream()`, and by
/// everything else that takes an `IntoIterator`.
///
/// An error is given where the stream gives one; where an async runtime is running, that is the only item.
#[must_use = "an iterator does nothing until it is asked"]
pub struct Blocking<S> {
    stream: S,
    is_over: bool,
}

impl<S> Blocking<S> {
    /// The stream, for its `cursor()` and `total()`.
    pub fn stream(&self) -> &S {
        &self.stream
    }

    fn new(stream: S) -> Self {
        Self {
            stream,
            is_over: false,
        }
    }

    /// The next element, if waiting is possible at all.
    fn step<T>(
        &mut self,
        client: &Client,
        next: impl AsyncFnOnce(&mut S) -> Result<Option<T>>,
    ) -> Option<Result<T>> {
        if self.is_over {
            return None;
        }
        match client.block_on(next(&mut self.stream)) {
            Ok(element) => element.transpose(),
            Err(error) => {
                self.is_over = true;
                Some(Err(error))
            }
        }
    }
}

impl<T: DeserializeOwned> Iterator for Blocking<Items<T>> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Self::Item> {
        let client = self.stream.pager.call.client.clone();
        self.step(&client, Items::try_next)
    }
}

impl<P> Iterator for Blocking<Pages<P>> {
    type Item = Result<P>;

    fn next(&mut self) -> Option<Self::Item> {
        let client = self.stream.pager.call.client.clone();
        self.step(&client, Pages::try_next)
    }
}

impl<T: DeserializeOwned> IntoIterator for Items<T> {
    type Item = Result<T>;
    type IntoIter = Blocking<Self>;

    fn into_iter(self) -> Self::IntoIter {
        Blocking::new(self)
    }
}

impl<P> IntoIterator for Pages<P> {
    type Item = Result<P>;
    type IntoIter = Blocking<Self>;

    fn into_iter(self) -> Self::IntoIter {
        Blocking::new(self)
    }
}

impl<S: fmt::Debug> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Blocking").field(&self.stream).finish()
    }
}
