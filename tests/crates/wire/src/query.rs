// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Query: the operations, their calls and what belongs to them.

mod content;
mod deep;
mod deep_required;
mod fixed;
mod form;
mod form_joined;
mod formats;
mod fragment;
mod names;
mod pipe;
mod pipe_exploded;
mod required;
mod reserved;
mod same;
mod space;
mod space_exploded;

use crate::runtime::Client;
use crate::types;

pub use self::content::Content;
pub use self::deep::Deep;
pub use self::deep_required::DeepRequired;
pub use self::fixed::Fixed;
pub use self::form::Form;
pub use self::form_joined::FormJoined;
pub use self::formats::Formats;
pub use self::fragment::Fragment;
pub use self::names::Names;
pub use self::pipe::Pipe;
pub use self::pipe_exploded::PipeExploded;
pub use self::required::Required;
pub use self::reserved::Reserved;
pub use self::same::Same;
pub use self::space::Space;
pub use self::space_exploded::SpaceExploded;

/// Query parameters.
///
/// Reached by [`Client::query`](crate::Client::query).
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    client: &'a Client,
}

impl<'a> Query<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /query/form`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().form().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form(&self) -> Form {
        Form::new(self.client)
    }

    /// Call `GET /query/form-joined`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().form_joined().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form_joined(&self) -> FormJoined {
        FormJoined::new(self.client)
    }

    /// Call `GET /query/space`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().space().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn space(&self) -> Space {
        Space::new(self.client)
    }

    /// Call `GET /query/space-exploded`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().space_exploded().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn space_exploded(&self) -> SpaceExploded {
        SpaceExploded::new(self.client)
    }

    /// Call `GET /query/pipe`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().pipe().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pipe(&self) -> Pipe {
        Pipe::new(self.client)
    }

    /// Call `GET /query/pipe-exploded`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().pipe_exploded().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pipe_exploded(&self) -> PipeExploded {
        PipeExploded::new(self.client)
    }

    /// Call `GET /query/deep`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().deep().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deep(&self) -> Deep {
        Deep::new(self.client)
    }

    /// Call `GET /query/deep-required`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Rgb::new(1, 1, 1);
    /// client.query().deep_required(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deep_required(&self, color: &types::Rgb) -> DeepRequired {
        DeepRequired::new(self.client, color)
    }

    /// Call `GET /query/reserved`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().reserved().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reserved(&self) -> Reserved {
        Reserved::new(self.client)
    }

    /// Call `GET /query/content`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().content().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn content(&self) -> Content {
        Content::new(self.client)
    }

    /// Call `GET /query/required`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let point = types::Rgb::new(1, 1, 1);
    /// client.query().required("text", [types::Color::Blue], &point).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn required(
        &self,
        text: &str,
        list: impl IntoIterator<Item = types::Color>,
        point: &types::Rgb,
    ) -> Required {
        Required::new(self.client, text, list, point)
    }

    /// Call `GET /query/formats`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().formats().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn formats(&self) -> Formats {
        Formats::new(self.client)
    }

    /// Call `GET /query/names`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().names().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn names(&self) -> Names {
        Names::new(self.client)
    }

    /// Call `GET /query/fixed?kind=a`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().fixed().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fixed(&self) -> Fixed {
        Fixed::new(self.client)
    }

    /// Call `GET /query/fixed#other`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().fragment().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fragment(&self) -> Fragment {
        Fragment::new(self.client)
    }

    /// Call `GET /query/same/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.query().same(1, "id_query", "id_header").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn same(&self, id: i64, id_query: &str, id_header: &str) -> Same {
        Same::new(self.client, id, id_query, id_header)
    }
}
