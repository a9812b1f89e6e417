// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Path: the operations, their calls and what belongs to them.

mod between;
mod content;
mod label_array;
mod label_boolean;
mod label_enum;
mod label_enums;
mod label_exploded_array;
mod label_exploded_boolean;
mod label_exploded_enum;
mod label_exploded_enums;
mod label_exploded_integer;
mod label_exploded_number;
mod label_exploded_object;
mod label_exploded_string;
mod label_integer;
mod label_number;
mod label_object;
mod label_string;
mod matrix_array;
mod matrix_boolean;
mod matrix_enum;
mod matrix_enums;
mod matrix_exploded_array;
mod matrix_exploded_boolean;
mod matrix_exploded_enum;
mod matrix_exploded_enums;
mod matrix_exploded_integer;
mod matrix_exploded_number;
mod matrix_exploded_object;
mod matrix_exploded_string;
mod matrix_integer;
mod matrix_number;
mod matrix_object;
mod matrix_string;
mod reserved;
mod simple_array;
mod simple_boolean;
mod simple_enum;
mod simple_enums;
mod simple_exploded_array;
mod simple_exploded_boolean;
mod simple_exploded_enum;
mod simple_exploded_enums;
mod simple_exploded_integer;
mod simple_exploded_number;
mod simple_exploded_object;
mod simple_exploded_string;
mod simple_integer;
mod simple_number;
mod simple_object;
mod simple_string;

use uuid::Uuid;

use crate::runtime::{Client, Date};
use crate::types;

pub use self::between::Between;
pub use self::content::Content;
pub use self::label_array::LabelArray;
pub use self::label_boolean::LabelBoolean;
pub use self::label_enum::LabelEnum;
pub use self::label_enums::LabelEnums;
pub use self::label_exploded_array::LabelExplodedArray;
pub use self::label_exploded_boolean::LabelExplodedBoolean;
pub use self::label_exploded_enum::LabelExplodedEnum;
pub use self::label_exploded_enums::LabelExplodedEnums;
pub use self::label_exploded_integer::LabelExplodedInteger;
pub use self::label_exploded_number::LabelExplodedNumber;
pub use self::label_exploded_object::LabelExplodedObject;
pub use self::label_exploded_string::LabelExplodedString;
pub use self::label_integer::LabelInteger;
pub use self::label_number::LabelNumber;
pub use self::label_object::LabelObject;
pub use self::label_string::LabelString;
pub use self::matrix_array::MatrixArray;
pub use self::matrix_boolean::MatrixBoolean;
pub use self::matrix_enum::MatrixEnum;
pub use self::matrix_enums::MatrixEnums;
pub use self::matrix_exploded_array::MatrixExplodedArray;
pub use self::matrix_exploded_boolean::MatrixExplodedBoolean;
pub use self::matrix_exploded_enum::MatrixExplodedEnum;
pub use self::matrix_exploded_enums::MatrixExplodedEnums;
pub use self::matrix_exploded_integer::MatrixExplodedInteger;
pub use self::matrix_exploded_number::MatrixExplodedNumber;
pub use self::matrix_exploded_object::MatrixExplodedObject;
pub use self::matrix_exploded_string::MatrixExplodedString;
pub use self::matrix_integer::MatrixInteger;
pub use self::matrix_number::MatrixNumber;
pub use self::matrix_object::MatrixObject;
pub use self::matrix_string::MatrixString;
pub use self::reserved::Reserved;
pub use self::simple_array::SimpleArray;
pub use self::simple_boolean::SimpleBoolean;
pub use self::simple_enum::SimpleEnum;
pub use self::simple_enums::SimpleEnums;
pub use self::simple_exploded_array::SimpleExplodedArray;
pub use self::simple_exploded_boolean::SimpleExplodedBoolean;
pub use self::simple_exploded_enum::SimpleExplodedEnum;
pub use self::simple_exploded_enums::SimpleExplodedEnums;
pub use self::simple_exploded_integer::SimpleExplodedInteger;
pub use self::simple_exploded_number::SimpleExplodedNumber;
pub use self::simple_exploded_object::SimpleExplodedObject;
pub use self::simple_exploded_string::SimpleExplodedString;
pub use self::simple_integer::SimpleInteger;
pub use self::simple_number::SimpleNumber;
pub use self::simple_object::SimpleObject;
pub use self::simple_string::SimpleString;

/// Path parameters.
///
/// Reached by [`Client::path`](crate::Client::path).
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    client: &'a Client,
}

impl<'a> Path<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /path/simple/string/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_string("color").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_string(&self, color: &str) -> SimpleString {
        SimpleString::new(self.client, color)
    }

    /// Call `GET /path/simple/integer/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_integer(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_integer(&self, color: i64) -> SimpleInteger {
        SimpleInteger::new(self.client, color)
    }

    /// Call `GET /path/simple/number/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_number(1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_number(&self, color: f64) -> SimpleNumber {
        SimpleNumber::new(self.client, color)
    }

    /// Call `GET /path/simple/boolean/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_boolean(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_boolean(&self, color: bool) -> SimpleBoolean {
        SimpleBoolean::new(self.client, color)
    }

    /// Call `GET /path/simple/enum/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Color::Blue;
    /// client.path().simple_enum(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_enum(&self, color: &types::Color) -> SimpleEnum {
        SimpleEnum::new(self.client, color)
    }

    /// Call `GET /path/simple/array/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_array(["color"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_array(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> SimpleArray {
        SimpleArray::new(self.client, color)
    }

    /// Call `GET /path/simple/enums/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_enums([types::Color::Blue]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_enums(
        &self,
        color: impl IntoIterator<Item = types::Color>,
    ) -> SimpleEnums {
        SimpleEnums::new(self.client, color)
    }

    /// Call `GET /path/simple/object/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Rgb::new(1, 1, 1);
    /// client.path().simple_object(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_object(&self, color: &types::Rgb) -> SimpleObject {
        SimpleObject::new(self.client, color)
    }

    /// Call `GET /path/simple-exploded/string/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_exploded_string("color").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_string(&self, color: &str) -> SimpleExplodedString {
        SimpleExplodedString::new(self.client, color)
    }

    /// Call `GET /path/simple-exploded/integer/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_exploded_integer(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_integer(&self, color: i64) -> SimpleExplodedInteger {
        SimpleExplodedInteger::new(self.client, color)
    }

    /// Call `GET /path/simple-exploded/number/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_exploded_number(1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_number(&self, color: f64) -> SimpleExplodedNumber {
        SimpleExplodedNumber::new(self.client, color)
    }

    /// Call `GET /path/simple-exploded/boolean/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_exploded_boolean(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_boolean(&self, color: bool) -> SimpleExplodedBoolean {
        SimpleExplodedBoolean::new(self.client, color)
    }

    /// Call `GET /path/simple-exploded/enum/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Color::Blue;
    /// client.path().simple_exploded_enum(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_enum(&self, color: &types::Color) -> SimpleExplodedEnum {
        SimpleExplodedEnum::new(self.client, color)
    }

    /// Call `GET /path/simple-exploded/array/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_exploded_array(["color"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_array(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> SimpleExplodedArray {
        SimpleExplodedArray::new(self.client, color)
    }

    /// Call `GET /path/simple-exploded/enums/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().simple_exploded_enums([types::Color::Blue]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_enums(
        &self,
        color: impl IntoIterator<Item = types::Color>,
    ) -> SimpleExplodedEnums {
        SimpleExplodedEnums::new(self.client, color)
    }

    /// Call `GET /path/simple-exploded/object/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Rgb::new(1, 1, 1);
    /// client.path().simple_exploded_object(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_object(&self, color: &types::Rgb) -> SimpleExplodedObject {
        SimpleExplodedObject::new(self.client, color)
    }

    /// Call `GET /path/label/string/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_string("color").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_string(&self, color: &str) -> LabelString {
        LabelString::new(self.client, color)
    }

    /// Call `GET /path/label/integer/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_integer(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_integer(&self, color: i64) -> LabelInteger {
        LabelInteger::new(self.client, color)
    }

    /// Call `GET /path/label/number/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_number(1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_number(&self, color: f64) -> LabelNumber {
        LabelNumber::new(self.client, color)
    }

    /// Call `GET /path/label/boolean/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_boolean(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_boolean(&self, color: bool) -> LabelBoolean {
        LabelBoolean::new(self.client, color)
    }

    /// Call `GET /path/label/enum/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Color::Blue;
    /// client.path().label_enum(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_enum(&self, color: &types::Color) -> LabelEnum {
        LabelEnum::new(self.client, color)
    }

    /// Call `GET /path/label/array/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_array(["color"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_array(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> LabelArray {
        LabelArray::new(self.client, color)
    }

    /// Call `GET /path/label/enums/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_enums([types::Color::Blue]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_enums(
        &self,
        color: impl IntoIterator<Item = types::Color>,
    ) -> LabelEnums {
        LabelEnums::new(self.client, color)
    }

    /// Call `GET /path/label/object/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Rgb::new(1, 1, 1);
    /// client.path().label_object(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_object(&self, color: &types::Rgb) -> LabelObject {
        LabelObject::new(self.client, color)
    }

    /// Call `GET /path/label-exploded/string/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_exploded_string("color").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_string(&self, color: &str) -> LabelExplodedString {
        LabelExplodedString::new(self.client, color)
    }

    /// Call `GET /path/label-exploded/integer/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_exploded_integer(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_integer(&self, color: i64) -> LabelExplodedInteger {
        LabelExplodedInteger::new(self.client, color)
    }

    /// Call `GET /path/label-exploded/number/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_exploded_number(1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_number(&self, color: f64) -> LabelExplodedNumber {
        LabelExplodedNumber::new(self.client, color)
    }

    /// Call `GET /path/label-exploded/boolean/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_exploded_boolean(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_boolean(&self, color: bool) -> LabelExplodedBoolean {
        LabelExplodedBoolean::new(self.client, color)
    }

    /// Call `GET /path/label-exploded/enum/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Color::Blue;
    /// client.path().label_exploded_enum(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_enum(&self, color: &types::Color) -> LabelExplodedEnum {
        LabelExplodedEnum::new(self.client, color)
    }

    /// Call `GET /path/label-exploded/array/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_exploded_array(["color"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_array(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> LabelExplodedArray {
        LabelExplodedArray::new(self.client, color)
    }

    /// Call `GET /path/label-exploded/enums/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().label_exploded_enums([types::Color::Blue]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_enums(
        &self,
        color: impl IntoIterator<Item = types::Color>,
    ) -> LabelExplodedEnums {
        LabelExplodedEnums::new(self.client, color)
    }

    /// Call `GET /path/label-exploded/object/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Rgb::new(1, 1, 1);
    /// client.path().label_exploded_object(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_object(&self, color: &types::Rgb) -> LabelExplodedObject {
        LabelExplodedObject::new(self.client, color)
    }

    /// Call `GET /path/matrix/string/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_string("color").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_string(&self, color: &str) -> MatrixString {
        MatrixString::new(self.client, color)
    }

    /// Call `GET /path/matrix/integer/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_integer(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_integer(&self, color: i64) -> MatrixInteger {
        MatrixInteger::new(self.client, color)
    }

    /// Call `GET /path/matrix/number/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_number(1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_number(&self, color: f64) -> MatrixNumber {
        MatrixNumber::new(self.client, color)
    }

    /// Call `GET /path/matrix/boolean/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_boolean(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_boolean(&self, color: bool) -> MatrixBoolean {
        MatrixBoolean::new(self.client, color)
    }

    /// Call `GET /path/matrix/enum/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Color::Blue;
    /// client.path().matrix_enum(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_enum(&self, color: &types::Color) -> MatrixEnum {
        MatrixEnum::new(self.client, color)
    }

    /// Call `GET /path/matrix/array/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_array(["color"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_array(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> MatrixArray {
        MatrixArray::new(self.client, color)
    }

    /// Call `GET /path/matrix/enums/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_enums([types::Color::Blue]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_enums(
        &self,
        color: impl IntoIterator<Item = types::Color>,
    ) -> MatrixEnums {
        MatrixEnums::new(self.client, color)
    }

    /// Call `GET /path/matrix/object/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Rgb::new(1, 1, 1);
    /// client.path().matrix_object(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_object(&self, color: &types::Rgb) -> MatrixObject {
        MatrixObject::new(self.client, color)
    }

    /// Call `GET /path/matrix-exploded/string/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_exploded_string("color").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_string(&self, color: &str) -> MatrixExplodedString {
        MatrixExplodedString::new(self.client, color)
    }

    /// Call `GET /path/matrix-exploded/integer/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_exploded_integer(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_integer(&self, color: i64) -> MatrixExplodedInteger {
        MatrixExplodedInteger::new(self.client, color)
    }

    /// Call `GET /path/matrix-exploded/number/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_exploded_number(1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_number(&self, color: f64) -> MatrixExplodedNumber {
        MatrixExplodedNumber::new(self.client, color)
    }

    /// Call `GET /path/matrix-exploded/boolean/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_exploded_boolean(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_boolean(&self, color: bool) -> MatrixExplodedBoolean {
        MatrixExplodedBoolean::new(self.client, color)
    }

    /// Call `GET /path/matrix-exploded/enum/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Color::Blue;
    /// client.path().matrix_exploded_enum(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_enum(&self, color: &types::Color) -> MatrixExplodedEnum {
        MatrixExplodedEnum::new(self.client, color)
    }

    /// Call `GET /path/matrix-exploded/array/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_exploded_array(["color"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_array(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> MatrixExplodedArray {
        MatrixExplodedArray::new(self.client, color)
    }

    /// Call `GET /path/matrix-exploded/enums/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().matrix_exploded_enums([types::Color::Blue]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_enums(
        &self,
        color: impl IntoIterator<Item = types::Color>,
    ) -> MatrixExplodedEnums {
        MatrixExplodedEnums::new(self.client, color)
    }

    /// Call `GET /path/matrix-exploded/object/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Rgb::new(1, 1, 1);
    /// client.path().matrix_exploded_object(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_object(&self, color: &types::Rgb) -> MatrixExplodedObject {
        MatrixExplodedObject::new(self.client, color)
    }

    /// Call `GET /path/content/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let color = types::Rgb::new(1, 1, 1);
    /// client.path().content(&color).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn content(&self, color: &types::Rgb) -> Content {
        Content::new(self.client, color)
    }

    /// Call `GET /path/reserved/{name}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.path().reserved("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reserved(&self, name: &str) -> Reserved {
        Reserved::new(self.client, name)
    }

    /// Call `GET /path/between/{from}-{to}.{format}/end/`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let format = types::Color::Blue;
    /// client.path().between(&"2026-01-31".into(), uuid::Uuid::nil(), &format).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn between(&self, from: &Date, to: Uuid, format: &types::Color) -> Between {
        Between::new(self.client, from, to, format)
    }
}
