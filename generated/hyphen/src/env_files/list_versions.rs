// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Items, Operation, OperationInfo, PagePlace, PageStyle,
    Pages, Paging, PathStyle, QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`EnvFiles::list_versions`](super::EnvFiles::list_versions), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListVersions {
    call: Call,
}

impl ListVersions {
    const PAGING: &'static Paging = &Paging {
        style: PageStyle::Number {
            parameter: PagePlace::Query("pageNum"),
            first: None,
            number: Some("/pageNum"),
        },
        items: "/data",
        total: Some("/total"),
        more: None,
    };

    pub(super) fn new(client: &Client, organization_id: &str, app_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("appId", PathStyle::Simple, app_id),
        }
    }

    /// Number of the page.
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.call = self.call.query("pageNum", QueryStyle::Form, &page_num);
        self
    }

    /// Size of a page.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("pageSize", QueryStyle::Form, &page_size);
        self
    }

    /// Id of the environment; without it, the default environment "all" is used.
    pub fn environment_id(mut self, environment_id: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("environmentId", QueryStyle::Form, &environment_id.into());
        self
    }

    /// Id of the secret key that encrypts the .env file.
    pub fn secret_key_id(mut self, secret_key_id: f64) -> Self {
        self.call = self.call.query("secretKeyId", QueryStyle::Form, &secret_key_id);
        self
    }

    /// The items of all pages, one after another; a page is asked for when its first item is wanted.
    ///
    /// [`Items`](crate::Items) tells what an error means and how to go on later.
    ///
    /// The size of the pages is that of [`page_size`](Self::page_size).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let mut items = client
    ///     .env_files()
    ///     .list_versions("organization_id", "app_id")
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<types::EnvFileVersion> {
        Items::new(self.call, Self::PAGING)
    }

    /// The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.
    ///
    /// [`Pages`](crate::Pages) tells what an error means and how to go on later.
    pub fn pages(self) -> Pages<types::EnvFileVersionPage> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for ListVersions {
    type Value = types::EnvFileVersionPage;
    type Failure = ListVersionsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listEnvFileVersions",
        method: Method::GET,
        path: "/api/organizations/{organizationId}/apps/{appId}/dot-env/versions/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(ListVersions);

/// The failures that `listEnvFileVersions` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListVersionsError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for ListVersionsError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            401 => response.json().map(Self::Unauthorized),
            404 => response.json().map(Self::NotFound),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
