// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use serde::{Deserialize, Serialize};

use super::{CustomApp, Pagination};

/// Page of a list of custom apps.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CustomAppPage {
    /// Custom apps on this page.
    ///
    /// Limits: no item twice.
    pub custom_apps: Vec<CustomApp>,
    /// The pagination: [`Pagination`].
    pub pagination: Pagination,
}

impl CustomAppPage {
    /// Makes a value from what is required.
    pub fn new(
        custom_apps: impl IntoIterator<Item = CustomApp>,
        pagination: Pagination,
    ) -> Self {
        Self {
            custom_apps: custom_apps.into_iter().collect(),
            pagination,
        }
    }
}
