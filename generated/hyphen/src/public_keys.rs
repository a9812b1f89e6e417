// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Public Keys: the operations, their calls and what belongs to them.

use crate::runtime::Client;
use crate::types;

mod create;
mod get;
mod list;

pub use self::create::Create;
pub use self::get::Get;
pub use self::list::List;

/// Public keys of projects.
///
/// Reached by [`Client::public_keys`](crate::Client::public_keys).
#[derive(Clone, Copy, Debug)]
pub struct PublicKeys<'a> {
    client: &'a Client,
}

impl<'a> PublicKeys<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the public keys.
    ///
    /// `GET /api/public-keys/`
    pub fn list(&self) -> List {
        List::new(self.client)
    }

    /// Create a public key.
    ///
    /// `POST /api/public-keys/`
    pub fn create(&self, body: &types::PublicKeyCreate) -> Create {
        Create::new(self.client, body)
    }

    /// Get a public key.
    ///
    /// `GET /api/public-keys/{id}`
    ///
    /// - `id`: Id of the public key, or the key itself.
    pub fn get(&self, id: &str) -> Get {
        Get::new(self.client, id)
    }
}
