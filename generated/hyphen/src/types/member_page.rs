// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::Member;

/// Page of members.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MemberPage {
    /// Number of all records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Number of the page.
    #[serde(rename = "pageNum", skip_serializing_if = "Option::is_none")]
    pub page_num: Option<f64>,
    /// Size of the page.
    #[serde(rename = "pageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<f64>,
    /// Members of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Member>>,
}

impl MemberPage {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, total: f64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets `page_num`.
    #[must_use]
    pub fn page_num(mut self, page_num: f64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, page_size: f64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl IntoIterator<Item = Member>) -> Self {
        self.data = Some(data.into_iter().collect());
        self
    }
}
