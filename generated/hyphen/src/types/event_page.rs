// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::Event;

/// Page of events.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventPage {
    /// Events of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Event>>,
    /// Size of the page.
    #[serde(rename = "pageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<f64>,
    /// Cursor of the next page.
    #[serde(rename = "nextPageCursor", skip_serializing_if = "Option::is_none")]
    pub next_page_cursor: Option<String>,
}

impl EventPage {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl IntoIterator<Item = Event>) -> Self {
        self.data = Some(data.into_iter().collect());
        self
    }

    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, page_size: f64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `next_page_cursor`.
    #[must_use]
    pub fn next_page_cursor(mut self, next_page_cursor: impl Into<String>) -> Self {
        self.next_page_cursor = Some(next_page_cursor.into());
        self
    }
}
