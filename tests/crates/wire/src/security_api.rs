// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Security: the operations, their calls and what belongs to them.

mod anonymous;
mod basic;
mod bearer;
mod both;
mod digest;
mod either;
mod key;
mod nobody;
mod oauth;
mod openid;
mod other_key;
mod query_and_parameter;
mod query_key;
mod session;
mod sets;

use crate::runtime::Client;

pub use self::anonymous::Anonymous;
pub use self::basic::Basic;
pub use self::bearer::Bearer;
pub use self::both::Both;
pub use self::digest::Digest;
pub use self::either::Either;
pub use self::key::Key;
pub use self::nobody::Nobody;
pub use self::oauth::Oauth;
pub use self::openid::Openid;
pub use self::other_key::OtherKey;
pub use self::query_and_parameter::QueryAndParameter;
pub use self::query_key::QueryKey;
pub use self::session::Session;
pub use self::sets::Sets;

/// Credentials.
///
/// Reached by [`Client::security_api`](crate::Client::security_api).
#[derive(Clone, Copy, Debug)]
pub struct Security<'a> {
    client: &'a Client,
}

impl<'a> Security<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /security`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().nobody().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nobody(&self) -> Nobody {
        Nobody::new(self.client)
    }

    /// Call `PUT /security`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().bearer().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bearer(&self) -> Bearer {
        Bearer::new(self.client)
    }

    /// Call `POST /security`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().basic().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn basic(&self) -> Basic {
        Basic::new(self.client)
    }

    /// Call `DELETE /security`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().key().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn key(&self) -> Key {
        Key::new(self.client)
    }

    /// Call `PATCH /security`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().other_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn other_key(&self) -> OtherKey {
        OtherKey::new(self.client)
    }

    /// Call `OPTIONS /security`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().query_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_key(&self) -> QueryKey {
        QueryKey::new(self.client)
    }

    /// Call `TRACE /security`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().session().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn session(&self) -> Session {
        Session::new(self.client)
    }

    /// Call `GET /security/more`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().oauth().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn oauth(&self) -> Oauth {
        Oauth::new(self.client)
    }

    /// Call `PUT /security/more`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().openid().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn openid(&self) -> Openid {
        Openid::new(self.client)
    }

    /// Call `POST /security/more`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().digest().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn digest(&self) -> Digest {
        Digest::new(self.client)
    }

    /// Call `DELETE /security/more`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().either().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn either(&self) -> Either {
        Either::new(self.client)
    }

    /// Call `PATCH /security/more`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().both().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn both(&self) -> Both {
        Both::new(self.client)
    }

    /// Call `GET /security/optional`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().anonymous().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn anonymous(&self) -> Anonymous {
        Anonymous::new(self.client)
    }

    /// Call `PUT /security/optional`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().sets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sets(&self) -> Sets {
        Sets::new(self.client)
    }

    /// Call `POST /security/optional`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.security_api().query_and_parameter().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_and_parameter(&self) -> QueryAndParameter {
        QueryAndParameter::new(self.client)
    }
}
