// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

//! Animals and where they live.

mod import;
mod list;
mod status;

use crate::runtime::Client;

pub use self::import::{AnimalReference, Import, ImportOutcome, ImportRequest};
pub use self::list::{List, ListError};
pub use self::status::Status;

/// Operations on animals.
///
/// Reached by [`Client::animals`](crate::Client::animals).
#[derive(Clone, Copy, Debug)]
pub struct Animals<'a> {
    client: &'a Client,
}

impl<'a> Animals<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the animals of a house.
    ///
    /// `GET /houses/{houseId}/animals`
    pub fn list(&self, house_id: &str) -> List {
        List::new(self.client, house_id)
    }

    /// Import an animal.
    #[deprecated]
    #[expect(clippy::too_many_arguments, reason = "the API requires all of them")]
    pub fn import(
        &self,
        animal: &AnimalReference,
        a: &str,
        b: &str,
        c: &str,
        d: &str,
        e: &str,
        f: &str,
        body: &ImportRequest,
    ) -> Import {
        Import::new(self.client, animal, a, b, c, d, e, f, body)
    }

    /// List the animals of a house.
    ///
    /// `GET /houses/{houseId}/animals`
    pub fn status(&self, house_id: &str) -> Status {
        Status::new(self.client, house_id)
    }
}
