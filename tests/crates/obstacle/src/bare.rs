// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! bare: the operations, their calls and what belongs to them.

mod add;
mod as_mut;
mod as_ref;
mod as_str;
mod bitand;
mod bitor;
mod bitxor;
mod borrow;
mod borrow_mut;
mod clone_bare;
mod cmp;
mod default;
mod deref;
mod deref_mut;
mod div;
mod drop;
mod eq;
mod fmt;
mod from_date;
mod from_iter;
mod from_str;
mod hash;
mod index;
mod index_mut;
mod into_iter;
mod is_ok;
mod iter;
mod iter_mut;
mod mul;
mod neg;
mod next;
mod not;
mod rem;
mod shl;
mod shr;
mod sub;
mod to_owned_bare;
mod to_string_bare;

use crate::runtime::Client;

pub use self::add::Add;
pub use self::as_mut::AsMut;
pub use self::as_ref::AsRefCall;
pub use self::as_str::AsStr;
pub use self::bitand::Bitand;
pub use self::bitor::Bitor;
pub use self::bitxor::Bitxor;
pub use self::borrow::Borrow;
pub use self::borrow_mut::BorrowMut;
pub use self::clone_bare::CloneBare;
pub use self::cmp::Cmp;
pub use self::default::DefaultCall;
pub use self::deref::Deref;
pub use self::deref_mut::DerefMut;
pub use self::div::Div;
pub use self::drop::DropCall;
pub use self::eq::EqCall;
pub use self::fmt::Fmt;
pub use self::from_date::FromDate;
pub use self::from_iter::FromIter;
pub use self::from_str::FromStr;
pub use self::hash::Hash;
pub use self::index::Index;
pub use self::index_mut::IndexMut;
pub use self::into_iter::IntoIter;
pub use self::is_ok::IsOk;
pub use self::iter::Iter;
pub use self::iter_mut::IterMut;
pub use self::mul::Mul;
pub use self::neg::Neg;
pub use self::next::Next;
pub use self::not::Not;
pub use self::rem::Rem;
pub use self::shl::Shl;
pub use self::shr::Shr;
pub use self::sub::Sub;
pub use self::to_owned_bare::ToOwnedBare;
pub use self::to_string_bare::ToStringBare;

/// Operations of bare.
///
/// Reached by [`Client::bare`](crate::Client::bare).
#[derive(Clone, Copy, Debug)]
pub struct Bare<'a> {
    client: &'a Client,
}

impl<'a> Bare<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /bare/0`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self) -> Add {
        Add::new(self.client)
    }

    /// Call `GET /bare/1`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().sub().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sub(&self) -> Sub {
        Sub::new(self.client)
    }

    /// Call `GET /bare/2`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().mul().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mul(&self) -> Mul {
        Mul::new(self.client)
    }

    /// Call `GET /bare/3`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().div().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn div(&self) -> Div {
        Div::new(self.client)
    }

    /// Call `GET /bare/4`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().rem().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rem(&self) -> Rem {
        Rem::new(self.client)
    }

    /// Call `GET /bare/5`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().shl().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shl(&self) -> Shl {
        Shl::new(self.client)
    }

    /// Call `GET /bare/6`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().shr().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shr(&self) -> Shr {
        Shr::new(self.client)
    }

    /// Call `GET /bare/7`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().bitand().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bitand(&self) -> Bitand {
        Bitand::new(self.client)
    }

    /// Call `GET /bare/8`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().bitor().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bitor(&self) -> Bitor {
        Bitor::new(self.client)
    }

    /// Call `GET /bare/9`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().bitxor().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bitxor(&self) -> Bitxor {
        Bitxor::new(self.client)
    }

    /// Call `GET /bare/10`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().neg().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn neg(&self) -> Neg {
        Neg::new(self.client)
    }

    /// Call `GET /bare/11`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().not().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn not(&self) -> Not {
        Not::new(self.client)
    }

    /// Call `GET /bare/12`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().index().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn index(&self) -> Index {
        Index::new(self.client)
    }

    /// Call `GET /bare/13`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().index_mut().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn index_mut(&self) -> IndexMut {
        IndexMut::new(self.client)
    }

    /// Call `GET /bare/14`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().next().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn next(&self) -> Next {
        Next::new(self.client)
    }

    /// Call `GET /bare/15`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().iter().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(
        clippy::iter_not_returning_iterator,
        reason = "the API calls its operation so"
    )]
    pub fn iter(&self) -> Iter {
        Iter::new(self.client)
    }

    /// Call `GET /bare/16`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().iter_mut().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(
        clippy::iter_not_returning_iterator,
        reason = "the API calls its operation so"
    )]
    pub fn iter_mut(&self) -> IterMut {
        IterMut::new(self.client)
    }

    /// Call `GET /bare/17`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().into_iter().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_iter(&self) -> IntoIter {
        IntoIter::new(self.client)
    }

    /// Call `GET /bare/18`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().deref().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn deref(&self) -> Deref {
        Deref::new(self.client)
    }

    /// Call `GET /bare/19`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().deref_mut().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deref_mut(&self) -> DerefMut {
        DerefMut::new(self.client)
    }

    /// Call `GET /bare/20`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().eq().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn eq(&self) -> EqCall {
        EqCall::new(self.client)
    }

    /// Call `GET /bare/21`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().cmp().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn cmp(&self) -> Cmp {
        Cmp::new(self.client)
    }

    /// Call `GET /bare/22`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().hash().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn hash(&self) -> Hash {
        Hash::new(self.client)
    }

    /// Call `GET /bare/23`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().borrow().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn borrow(&self) -> Borrow {
        Borrow::new(self.client)
    }

    /// Call `GET /bare/24`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().borrow_mut().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn borrow_mut(&self) -> BorrowMut {
        BorrowMut::new(self.client)
    }

    /// Call `GET /bare/25`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().as_ref().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn as_ref(&self) -> AsRefCall {
        AsRefCall::new(self.client)
    }

    /// Call `GET /bare/26`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().as_mut().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn as_mut(&self) -> AsMut {
        AsMut::new(self.client)
    }

    /// Call `GET /bare/27`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().from_str().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_str(&self) -> FromStr {
        FromStr::new(self.client)
    }

    /// Call `GET /bare/28`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().from_iter().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_iter(&self) -> FromIter {
        FromIter::new(self.client)
    }

    /// Call `GET /bare/29`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().to_owned_bare().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_owned_bare(&self) -> ToOwnedBare {
        ToOwnedBare::new(self.client)
    }

    /// Call `GET /bare/30`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().to_string_bare().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_string_bare(&self) -> ToStringBare {
        ToStringBare::new(self.client)
    }

    /// Call `GET /bare/31`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().as_str().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn as_str(&self) -> AsStr {
        AsStr::new(self.client)
    }

    /// Call `GET /bare/32`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().is_ok().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_ok(&self) -> IsOk {
        IsOk::new(self.client)
    }

    /// Call `GET /bare/33`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().from_date().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_date(&self) -> FromDate {
        FromDate::new(self.client)
    }

    /// Call `GET /bare/34`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().fmt().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fmt(&self) -> Fmt {
        Fmt::new(self.client)
    }

    /// Call `GET /bare/35`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().default().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn default(&self) -> DefaultCall {
        DefaultCall::new(self.client)
    }

    /// Call `GET /bare/36`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().clone_bare().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clone_bare(&self) -> CloneBare {
        CloneBare::new(self.client)
    }

    /// Call `GET /bare/37`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bare().drop().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn drop(&self) -> DropCall {
        DropCall::new(self.client)
    }
}
