// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Public Keys: the operations, their calls and what belongs to them.

mod create;
mod get;
mod list;

use crate::runtime::Client;
use crate::types;

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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.public_keys().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List::new(self.client)
    }

    /// Create a public key.
    ///
    /// `POST /api/public-keys/`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::PublicKeyCreate::new("organization_id", "project_id", "name");
    /// client.public_keys().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::PublicKeyCreate) -> Create {
        Create::new(self.client, body)
    }

    /// Get a public key.
    ///
    /// `GET /api/public-keys/{id}`
    ///
    /// - `id`: Id of the public key, or the key itself.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.public_keys().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: &str) -> Get {
        Get::new(self.client, id)
    }
}
