// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::EventReference;
use crate::runtime::DateTime;

/// Filters and cursor of an event search.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SearchEventsRequest {
    /// Types of event to find.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<String>>,
    /// References of the events to find.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub references: Option<Vec<EventReference>>,
    /// How to combine the references, `AND` for all of them, `OR` for any of them.
    #[serde(rename = "referenceOperation", skip_serializing_if = "Option::is_none")]
    pub reference_operation: Option<String>,
    /// Earliest time of the events.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// Latest time of the events.
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
    /// Size of a page.
    #[serde(rename = "pageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<f64>,
    /// Cursor of the page.
    #[serde(rename = "pageCursor", skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
}

impl SearchEventsRequest {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `types`.
    #[must_use]
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `references`.
    #[must_use]
    pub fn references(
        mut self,
        references: impl IntoIterator<Item = EventReference>,
    ) -> Self {
        self.references = Some(references.into_iter().collect());
        self
    }

    /// Sets `reference_operation`.
    #[must_use]
    pub fn reference_operation(
        mut self,
        reference_operation: impl Into<String>,
    ) -> Self {
        self.reference_operation = Some(reference_operation.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, page_size: f64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `page_cursor`.
    #[must_use]
    pub fn page_cursor(mut self, page_cursor: impl Into<String>) -> Self {
        self.page_cursor = Some(page_cursor.into());
        self
    }
}
