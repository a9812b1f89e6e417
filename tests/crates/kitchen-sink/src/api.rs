// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! Kitchen sink: the operations, their calls and what belongs to them.

mod get_untagged_by_pet_id;
mod options_untagged_by_pet_id;
mod trace_untagged_by_pet_id;

use crate::runtime::Client;

pub use self::get_untagged_by_pet_id::GetUntaggedByPetId;
pub use self::options_untagged_by_pet_id::OptionsUntaggedByPetId;
pub use self::trace_untagged_by_pet_id::TraceUntaggedByPetId;

/// Operations of Kitchen sink.
///
/// Reached by [`Client::api`](crate::Client::api).
#[derive(Clone, Copy, Debug)]
pub struct Api<'a> {
    client: &'a Client,
}

impl<'a> Api<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /untagged/{petId}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.api().get_untagged_by_pet_id("pet_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_untagged_by_pet_id(&self, pet_id: &str) -> GetUntaggedByPetId {
        GetUntaggedByPetId::new(self.client, pet_id)
    }

    /// Call `OPTIONS /untagged/{petId}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.api().options_untagged_by_pet_id("pet_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn options_untagged_by_pet_id(&self, pet_id: &str) -> OptionsUntaggedByPetId {
        OptionsUntaggedByPetId::new(self.client, pet_id)
    }

    /// Call `TRACE /untagged/{petId}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.api().trace_untagged_by_pet_id("pet_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn trace_untagged_by_pet_id(&self, pet_id: &str) -> TraceUntaggedByPetId {
        TraceUntaggedByPetId::new(self.client, pet_id)
    }
}
