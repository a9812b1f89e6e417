// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Models: the operations, their calls and what belongs to them.

mod get_account;
mod get_both;
mod get_choice;
mod get_closed;
mod get_defaults;
mod get_formats;
mod get_merged;
mod get_nullable;
mod get_paint;
mod get_pet;
mod get_rest;
mod get_shape;
mod get_states;
mod get_tree;
mod get_wire_names;
mod put_account;
mod put_both;
mod put_choice;
mod put_closed;
mod put_defaults;
mod put_formats;
mod put_merged;
mod put_nullable;
mod put_paint;
mod put_pet;
mod put_rest;
mod put_shape;
mod put_states;
mod put_tree;
mod put_wire_names;

use crate::runtime::Client;
use crate::types;

pub use self::get_account::GetAccount;
pub use self::get_both::GetBoth;
pub use self::get_choice::GetChoice;
pub use self::get_closed::GetClosed;
pub use self::get_defaults::GetDefaults;
pub use self::get_formats::GetFormats;
pub use self::get_merged::GetMerged;
pub use self::get_nullable::GetNullable;
pub use self::get_paint::GetPaint;
pub use self::get_pet::GetPet;
pub use self::get_rest::GetRest;
pub use self::get_shape::GetShape;
pub use self::get_states::GetStates;
pub use self::get_tree::GetTree;
pub use self::get_wire_names::GetWireNames;
pub use self::put_account::PutAccount;
pub use self::put_both::PutBoth;
pub use self::put_choice::PutChoice;
pub use self::put_closed::PutClosed;
pub use self::put_defaults::PutDefaults;
pub use self::put_formats::PutFormats;
pub use self::put_merged::PutMerged;
pub use self::put_nullable::PutNullable;
pub use self::put_paint::PutPaint;
pub use self::put_pet::PutPet;
pub use self::put_rest::PutRest;
pub use self::put_shape::PutShape;
pub use self::put_states::PutStates;
pub use self::put_tree::PutTree;
pub use self::put_wire_names::PutWireNames;

/// Values that come and go.
///
/// Reached by [`Client::models`](crate::Client::models).
#[derive(Clone, Copy, Debug)]
pub struct Models<'a> {
    client: &'a Client,
}

impl<'a> Models<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /models/states`.
    ///
    /// Gives [`States`](crate::types::States).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_states().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_states(&self) -> GetStates {
        GetStates::new(self.client)
    }

    /// Call `PUT /models/states`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::States::new("required", None);
    /// client.models().put_states(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_states(&self, body: &types::States) -> PutStates {
        PutStates::new(self.client, body)
    }

    /// Call `GET /models/account`.
    ///
    /// Gives [`Account`](crate::types::Account).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_account().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_account(&self) -> GetAccount {
        GetAccount::new(self.client)
    }

    /// Call `PUT /models/account`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::AccountInput::new("name", "password");
    /// client.models().put_account(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_account(&self, body: &types::AccountInput) -> PutAccount {
        PutAccount::new(self.client, body)
    }

    /// Call `GET /models/paint`.
    ///
    /// Gives [`Paint`](crate::types::Paint).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_paint().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_paint(&self) -> GetPaint {
        GetPaint::new(self.client)
    }

    /// Call `PUT /models/paint`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Paint::new(types::Color::Blue);
    /// client.models().put_paint(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_paint(&self, body: &types::Paint) -> PutPaint {
        PutPaint::new(self.client, body)
    }

    /// Call `GET /models/pet`.
    ///
    /// Gives [`Pet`](crate::types::Pet).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_pet().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pet(&self) -> GetPet {
        GetPet::new(self.client)
    }

    /// Call `PUT /models/pet`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Pet::Cat(types::Cat::new("pet_type"));
    /// client.models().put_pet(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_pet(&self, body: &types::Pet) -> PutPet {
        PutPet::new(self.client, body)
    }

    /// Call `GET /models/shape`.
    ///
    /// Gives [`Shape`](crate::types::Shape).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_shape().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_shape(&self) -> GetShape {
        GetShape::new(self.client)
    }

    /// Call `PUT /models/shape`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Shape::Circle(types::ShapeCircle::new(1.0));
    /// client.models().put_shape(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_shape(&self, body: &types::Shape) -> PutShape {
        PutShape::new(self.client, body)
    }

    /// Call `GET /models/choice`.
    ///
    /// Gives [`Choice`](crate::types::Choice).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_choice().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_choice(&self) -> GetChoice {
        GetChoice::new(self.client)
    }

    /// Call `PUT /models/choice`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Choice::String("body".to_owned());
    /// client.models().put_choice(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_choice(&self, body: &types::Choice) -> PutChoice {
        PutChoice::new(self.client, body)
    }

    /// Call `GET /models/wire-names`.
    ///
    /// Gives [`WireNames`](crate::types::WireNames).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_wire_names().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_wire_names(&self) -> GetWireNames {
        GetWireNames::new(self.client)
    }

    /// Call `PUT /models/wire-names`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::WireNames::new();
    /// client.models().put_wire_names(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_wire_names(&self, body: &types::WireNames) -> PutWireNames {
        PutWireNames::new(self.client, body)
    }

    /// Call `GET /models/rest`.
    ///
    /// Gives [`WithRest`](crate::types::WithRest).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_rest().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_rest(&self) -> GetRest {
        GetRest::new(self.client)
    }

    /// Call `PUT /models/rest`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::WithRest::new("name");
    /// client.models().put_rest(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_rest(&self, body: &types::WithRest) -> PutRest {
        PutRest::new(self.client, body)
    }

    /// Call `GET /models/formats`.
    ///
    /// Gives [`Formats`](crate::types::Formats).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_formats().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_formats(&self) -> GetFormats {
        GetFormats::new(self.client)
    }

    /// Call `PUT /models/formats`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Formats::new();
    /// client.models().put_formats(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_formats(&self, body: &types::Formats) -> PutFormats {
        PutFormats::new(self.client, body)
    }

    /// Call `GET /models/defaults`.
    ///
    /// Gives [`Defaults`](crate::types::Defaults).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_defaults().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_defaults(&self) -> GetDefaults {
        GetDefaults::new(self.client)
    }

    /// Call `PUT /models/defaults`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Defaults::new("text");
    /// client.models().put_defaults(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_defaults(&self, body: &types::Defaults) -> PutDefaults {
        PutDefaults::new(self.client, body)
    }

    /// Call `GET /models/merged`.
    ///
    /// Gives [`Merged`](crate::types::Merged).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_merged().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_merged(&self) -> GetMerged {
        GetMerged::new(self.client)
    }

    /// Call `PUT /models/merged`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Merged::new("name", "tag", 1);
    /// client.models().put_merged(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_merged(&self, body: &types::Merged) -> PutMerged {
        PutMerged::new(self.client, body)
    }

    /// Call `GET /models/tree`.
    ///
    /// Gives [`Tree`](crate::types::Tree).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_tree().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tree(&self) -> GetTree {
        GetTree::new(self.client)
    }

    /// Call `PUT /models/tree`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Tree::new("name");
    /// client.models().put_tree(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_tree(&self, body: &types::Tree) -> PutTree {
        PutTree::new(self.client, body)
    }

    /// Call `GET /models/nullable`.
    ///
    /// Gives [`Nullable`](crate::types::Nullable).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_nullable().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_nullable(&self) -> GetNullable {
        GetNullable::new(self.client)
    }

    /// Call `PUT /models/nullable`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Nullable::new(None, None, None);
    /// client.models().put_nullable(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_nullable(&self, body: &types::Nullable) -> PutNullable {
        PutNullable::new(self.client, body)
    }

    /// Call `GET /models/both`.
    ///
    /// Gives [`Both`](crate::types::Both).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_both().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_both(&self) -> GetBoth {
        GetBoth::new(self.client)
    }

    /// Call `PUT /models/both`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Both::A(types::BothA::new(1));
    /// client.models().put_both(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_both(&self, body: &types::Both) -> PutBoth {
        PutBoth::new(self.client, body)
    }

    /// Call `GET /models/closed`.
    ///
    /// Gives [`Closed`](crate::types::Closed).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.models().get_closed().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_closed(&self) -> GetClosed {
        GetClosed::new(self.client)
    }

    /// Call `PUT /models/closed`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Closed::new("name");
    /// client.models().put_closed(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_closed(&self, body: &types::Closed) -> PutClosed {
        PutClosed::new(self.client, body)
    }
}
