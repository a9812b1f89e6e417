// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! ../../zQxPwned: the operations, their calls and what belongs to them.

mod z_qx_pwned_call;

use crate::runtime::Client;

pub use self::z_qx_pwned_call::{
    ZQxPwnedCall, ZQxPwnedCallBody, ZQxPwnedCallBodyFnMainZQxPwned, ZQxPwnedCallBodyRItem,
};

/// \<b onclick=zQxPwned\>
///
/// Reached by [`Client::z_qx_pwned`](crate::Client::z_qx_pwned).
#[derive(Clone, Copy, Debug)]
pub struct ZQxPwned<'a> {
    client: &'a Client,
}

impl<'a> ZQxPwned<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `POST /a"/{id"#}/b\n{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::Client) -> hostile::Result<()> {
    /// client.z_qx_pwned().z_qx_pwned("id", "x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn z_qx_pwned(&self, id: &str, x: &str) -> ZQxPwnedCall {
        ZQxPwnedCall::new(self.client, id, x)
    }
}
