// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! con.rs: the operations, their calls and what belongs to them.

mod nul_call;

use crate::runtime::Client;

pub use self::nul_call::{Nul, NulForm};

/// A device.
///
/// Reached by [`Client::con_rs`](crate::Client::con_rs).
#[derive(Clone, Copy, Debug)]
pub struct ConRs<'a> {
    client: &'a Client,
}

impl<'a> ConRs<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `PUT /b%2e%2e/..;/?a=b#c`.
    ///
    /// Gives a string of the media type `text/plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::Client) -> hostile::Result<()> {
    /// let value = client.con_rs().nul().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nul(&self) -> Nul {
        Nul::new(self.client)
    }
}
