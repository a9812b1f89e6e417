// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! lints: the operations, their calls and what belongs to them.

mod events;
mod mod_call;

use crate::runtime::Client;

pub use self::events::{Events, EventsResponse};
pub use self::mod_call::Mod;

/// Operations of lints.
///
/// Reached by [`Client::lints`](crate::Client::lints).
#[derive(Clone, Copy, Debug)]
pub struct Lints<'a> {
    client: &'a Client,
}

impl<'a> Lints<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /lints`.
    ///
    /// Gives server-sent events with [`EventsResponse`] as data, as a [stream](crate::EventStream).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let mut events = client.lints().events().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn events(&self) -> Events {
        Events::new(self.client)
    }

    /// Call `GET /lints/{foo}`.
    ///
    /// Gives [`Types`](crate::types::Types).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.lints().r#mod("foo").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#mod(&self, foo: &str) -> Mod {
        Mod::new(self.client, foo)
    }
}
