// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Package Download: the operations, their calls and what belongs to them.

mod get;
mod list_versions;

use crate::runtime::Client;

pub use self::get::{Get, GetError};
pub use self::list_versions::{ListVersions, ListVersionsError};

/// Downloads of packages.
///
/// Reached by [`Client::package_download`](crate::Client::package_download).
#[derive(Clone, Copy, Debug)]
pub struct PackageDownload<'a> {
    client: &'a Client,
}

impl<'a> PackageDownload<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Get the download URL of a version of a package.
    ///
    /// `GET /api/downloads/{packageName}/{version}`
    ///
    /// - `package_name`: Name of the package.
    /// - `version`: Version of the package.
    ///
    /// Gives the target of the redirect, which is not followed.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.package_download().get("package_name", "version").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, package_name: &str, version: &str) -> Get {
        Get::new(self.client, package_name, version)
    }

    /// List the versions of a package.
    ///
    /// `GET /api/downloads/{packageName}/versions`
    ///
    /// - `package_name`: Name of the package.
    ///
    /// Gives [`PackageVersionList`](crate::types::PackageVersionList).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListVersionsError::NotFound`] for 404: The package does not exist.
    /// - [`ListVersionsError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.package_download().list_versions("package_name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_versions(&self, package_name: &str) -> ListVersions {
        ListVersions::new(self.client, package_name)
    }
}
