// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! traits: the operations, their calls and what belongs to them.

mod add;
mod as_mut;
mod as_ref;
mod as_str;
mod bitand;
mod bitor;
mod bitxor;
mod borrow;
mod borrow_mut;
mod clone_traits;
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
mod numbers;
mod rem;
mod shl;
mod shr;
mod sub;
mod to_owned_traits;
mod to_string_traits;

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
pub use self::clone_traits::CloneTraits;
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
pub use self::numbers::Numbers;
pub use self::rem::Rem;
pub use self::shl::Shl;
pub use self::shr::Shr;
pub use self::sub::Sub;
pub use self::to_owned_traits::ToOwnedTraits;
pub use self::to_string_traits::ToStringTraits;

/// Operations of traits.
///
/// Reached by [`Client::traits`](crate::Client::traits).
#[derive(Clone, Copy, Debug)]
pub struct Traits<'a> {
    client: &'a Client,
}

impl<'a> Traits<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /traits/0/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().add("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, x: &str) -> Add {
        Add::new(self.client, x)
    }

    /// Call `GET /traits/1/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().sub("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sub(&self, x: &str) -> Sub {
        Sub::new(self.client, x)
    }

    /// Call `GET /traits/2/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().mul("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mul(&self, x: &str) -> Mul {
        Mul::new(self.client, x)
    }

    /// Call `GET /traits/3/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().div("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn div(&self, x: &str) -> Div {
        Div::new(self.client, x)
    }

    /// Call `GET /traits/4/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().rem("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rem(&self, x: &str) -> Rem {
        Rem::new(self.client, x)
    }

    /// Call `GET /traits/5/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().shl("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shl(&self, x: &str) -> Shl {
        Shl::new(self.client, x)
    }

    /// Call `GET /traits/6/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().shr("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shr(&self, x: &str) -> Shr {
        Shr::new(self.client, x)
    }

    /// Call `GET /traits/7/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().bitand("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bitand(&self, x: &str) -> Bitand {
        Bitand::new(self.client, x)
    }

    /// Call `GET /traits/8/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().bitor("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bitor(&self, x: &str) -> Bitor {
        Bitor::new(self.client, x)
    }

    /// Call `GET /traits/9/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().bitxor("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bitxor(&self, x: &str) -> Bitxor {
        Bitxor::new(self.client, x)
    }

    /// Call `GET /traits/10/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().neg("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn neg(&self, x: &str) -> Neg {
        Neg::new(self.client, x)
    }

    /// Call `GET /traits/11/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().not("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn not(&self, x: &str) -> Not {
        Not::new(self.client, x)
    }

    /// Call `GET /traits/12/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().index("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn index(&self, x: &str) -> Index {
        Index::new(self.client, x)
    }

    /// Call `GET /traits/13/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().index_mut("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn index_mut(&self, x: &str) -> IndexMut {
        IndexMut::new(self.client, x)
    }

    /// Call `GET /traits/14/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().next("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn next(&self, x: &str) -> Next {
        Next::new(self.client, x)
    }

    /// Call `GET /traits/15/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().iter("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(
        clippy::iter_not_returning_iterator,
        reason = "the API calls its operation so"
    )]
    pub fn iter(&self, x: &str) -> Iter {
        Iter::new(self.client, x)
    }

    /// Call `GET /traits/16/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().iter_mut("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(
        clippy::iter_not_returning_iterator,
        reason = "the API calls its operation so"
    )]
    pub fn iter_mut(&self, x: &str) -> IterMut {
        IterMut::new(self.client, x)
    }

    /// Call `GET /traits/17/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().into_iter("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_iter(&self, x: &str) -> IntoIter {
        IntoIter::new(self.client, x)
    }

    /// Call `GET /traits/18/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().deref("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn deref(&self, x: &str) -> Deref {
        Deref::new(self.client, x)
    }

    /// Call `GET /traits/19/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().deref_mut("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deref_mut(&self, x: &str) -> DerefMut {
        DerefMut::new(self.client, x)
    }

    /// Call `GET /traits/20/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().eq("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn eq(&self, x: &str) -> EqCall {
        EqCall::new(self.client, x)
    }

    /// Call `GET /traits/21/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().cmp("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn cmp(&self, x: &str) -> Cmp {
        Cmp::new(self.client, x)
    }

    /// Call `GET /traits/22/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().hash("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn hash(&self, x: &str) -> Hash {
        Hash::new(self.client, x)
    }

    /// Call `GET /traits/23/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().borrow("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn borrow(&self, x: &str) -> Borrow {
        Borrow::new(self.client, x)
    }

    /// Call `GET /traits/24/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().borrow_mut("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn borrow_mut(&self, x: &str) -> BorrowMut {
        BorrowMut::new(self.client, x)
    }

    /// Call `GET /traits/25/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().as_ref("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn as_ref(&self, x: &str) -> AsRefCall {
        AsRefCall::new(self.client, x)
    }

    /// Call `GET /traits/26/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().as_mut("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn as_mut(&self, x: &str) -> AsMut {
        AsMut::new(self.client, x)
    }

    /// Call `GET /traits/27/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().from_str("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_str(&self, x: &str) -> FromStr {
        FromStr::new(self.client, x)
    }

    /// Call `GET /traits/28/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().from_iter("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_iter(&self, x: &str) -> FromIter {
        FromIter::new(self.client, x)
    }

    /// Call `GET /traits/29/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().to_owned_traits("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_owned_traits(&self, x: &str) -> ToOwnedTraits {
        ToOwnedTraits::new(self.client, x)
    }

    /// Call `GET /traits/30/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().to_string_traits("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_string_traits(&self, x: &str) -> ToStringTraits {
        ToStringTraits::new(self.client, x)
    }

    /// Call `GET /traits/31/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().as_str("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn as_str(&self, x: &str) -> AsStr {
        AsStr::new(self.client, x)
    }

    /// Call `GET /traits/32/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().is_ok("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_ok(&self, x: &str) -> IsOk {
        IsOk::new(self.client, x)
    }

    /// Call `GET /traits/33/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().from_date("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_date(&self, x: &str) -> FromDate {
        FromDate::new(self.client, x)
    }

    /// Call `GET /traits/34/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().fmt("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fmt(&self, x: &str) -> Fmt {
        Fmt::new(self.client, x)
    }

    /// Call `GET /traits/35/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().default("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn default(&self, x: &str) -> DefaultCall {
        DefaultCall::new(self.client, x)
    }

    /// Call `GET /traits/36/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().clone_traits("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clone_traits(&self, x: &str) -> CloneTraits {
        CloneTraits::new(self.client, x)
    }

    /// Call `GET /traits/37/{x}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().drop("x").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn drop(&self, x: &str) -> DropCall {
        DropCall::new(self.client, x)
    }

    /// Call `GET /traits`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.traits().numbers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn numbers(&self) -> Numbers {
        Numbers::new(self.client)
    }
}
