//! Structs, enums, unions and aliases made from schemas.

use super::{ArgType, Docs, Limit, Ty};
use crate::names::Ident;

/// One type with its impls.
#[derive(Clone, Debug)]
pub enum Item {
    /// An object.
    Struct(Struct),
    /// An open enumeration of strings.
    StringEnum(StringEnum),
    /// An open enumeration of integers.
    IntegerEnum(IntegerEnum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(Alias),
    /// A path value in one of several forms.
    PathVariants(PathVariants),
    /// The parts of a multipart body.
    Multipart(Multipart),
}

/// `#[non_exhaustive] pub struct`, with `new` and setters.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Above the struct.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// `Default` can be derived: nothing is required.
    pub derive_default: bool,
    /// `Eq` and `Hash` can be derived: no float, no JSON value inside.
    pub derive_eq: bool,
    /// In the order of the schema.
    pub fields: Vec<Field>,
    /// Properties that the schema does not name: `#[serde(flatten)] pub <name>: BTreeMap<String, T>`.
    pub rest: Option<Field>,
    /// How values are made.
    pub constructor: Constructor,
    /// One per optional field (`rest` included), in the order of the fields.
    pub setters: Vec<Setter>,
    /// The table of limits on what is sent of it; empty where it has none.
    pub limits: Vec<Limit>,
}

/// How a struct is constructed.
#[derive(Clone, Debug)]
pub enum Constructor {
    /// `new()`: nothing is required, same as `default()`.
    Empty,
    /// `new(a, b)`: up to four required fields, in the order of the schema.
    Positional(Vec<Parameter>),
    /// `new(init: XInit)`: more than four. `XInit` is a struct with the required fields, public and exhaustive.
    Init {
        /// Name of the struct that holds the required fields.
        name: Ident,
        /// Its fields: owned types.
        parameters: Vec<Parameter>,
    },
}

/// A required field in a constructor.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Same name as the field.
    pub name: Ident,
    /// How it is taken in `new(..)`; in an `Init` struct the field's own type is used.
    pub arg: ArgType,
    /// Type of the field.
    pub ty: Ty,
    /// Above the field of an `Init` struct.
    pub docs: Docs,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Above the field.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// `#[serde(rename = "..")]` where the wire name differs.
    pub rename: Option<String>,
    /// Its whole type, `Option` or `Field` included.
    pub ty: Ty,
    /// Which serde attributes follow from how the field may be missing.
    pub presence: Presence,
    /// What `new` puts there.
    pub initial: FieldDefault,
}

/// How a field may be missing on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there: no attribute.
    Required,
    /// Always there, maybe null: `deserialize_with = "Option::deserialize"`, so that a missing one is an error.
    RequiredNullable,
    /// `Option<T>`: `skip_serializing_if = "Option::is_none"`.
    Optional,
    /// `Option<Value>` in which null is a value: `deserialize_with = "present"` and `default` and `skip_serializing_if`.
    OptionalAny,
    /// `Field<T>`: `default, skip_serializing_if = "Field::is_absent"`.
    ThreeState,
    /// The rest of the properties: `flatten`.
    Flatten,
}

/// What a constructor puts into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldDefault {
    /// The parameter of the same name.
    Parameter,
    /// `None`, `Field::Absent` or an empty map: `Default::default()` spelled as the type's own empty value.
    Empty,
    /// The only value that an enumeration knows: `Type::Variant`.
    Constant {
        /// Type of the enumeration.
        ty: Ty,
        /// Its variant.
        variant: Ident,
    },
}

/// `pub fn name(mut self, name: ..) -> Self`.
#[derive(Clone, Debug)]
pub struct Setter {
    /// Above the method.
    pub docs: Docs,
    /// Name of the field and of the method.
    pub name: Ident,
    /// How the value is taken.
    pub arg: ArgType,
    /// How it is stored: wrapped in `Some(..)` or as it is (`Field<T>` by `Into`, a map).
    pub wrap_some: bool,
}

/// An enumeration of strings that keeps values it does not know.
#[derive(Clone, Debug)]
pub struct StringEnum {
    /// Above the enum.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// The known values. `Unknown(UnknownValue)` is added by the emitter under the name that `unknown` holds.
    pub variants: Vec<EnumVariant>,
    /// Name of the variant for other values: `Unknown` unless a known value has that name.
    pub unknown: Ident,
}

/// A known value.
#[derive(Clone, Debug)]
pub struct EnumVariant {
    /// Above the variant.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// Its text on the wire.
    pub value: String,
}

/// An enumeration of integers that keeps values it does not know.
#[derive(Clone, Debug)]
pub struct IntegerEnum {
    /// Above the enum.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// The known values.
    pub variants: Vec<IntegerVariant>,
    /// Name of the variant for other values.
    pub unknown: Ident,
}

/// A known integer.
#[derive(Clone, Debug)]
pub struct IntegerVariant {
    /// Above the variant.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// Its value on the wire.
    pub value: i64,
}

/// One of several types, with an `Unknown(Value)` for what fits none of them.
#[derive(Clone, Debug)]
pub struct Union {
    /// Above the enum.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// `Eq` and `Hash` never: the unknown variant holds a JSON value. In spec order.
    pub variants: Vec<UnionVariant>,
    /// Name of the variant for other values.
    pub unknown: Ident,
    /// The property that tells the variants apart; without one they are tried.
    pub tag: Option<String>,
    /// The table of limits on what is sent of it; empty where it has none.
    pub limits: Vec<Limit>,
}

/// One type of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Above the variant.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// What it holds.
    pub ty: Ty,
    /// How it is told apart.
    pub matches: VariantMatch,
    /// `impl From<T>` can be given: no other variant holds the same type.
    pub from: bool,
}

/// How a variant of a union is recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariantMatch {
    /// The tag has one of these values.
    Tag(Vec<String>),
    /// By trial: the value decodes, and encodes to the same again.
    Trial,
}

/// A struct that serde does not know, and how its fields become the parts of the runtime's `Form`.
#[derive(Clone, Debug)]
pub struct Multipart {
    /// The struct with its constructor and setters; presence and wire names of its fields have no meaning.
    pub structure: Struct,
    /// In the order of the fields.
    pub parts: Vec<FormPart>,
    /// How the values of the struct's `rest` are written.
    pub rest: PartEncoding,
}

/// A field of a multipart body.
#[derive(Clone, Debug)]
pub struct FormPart {
    /// Name of the part, or of each of several.
    pub name: String,
    /// The field.
    pub field: Ident,
    /// How it is written.
    pub encoding: PartEncoding,
    /// Headers of it, from fields of their own.
    pub headers: Vec<FormHeader>,
}

/// A field that is a header of parts.
#[derive(Clone, Debug)]
pub struct FormHeader {
    /// Name of the header.
    pub name: String,
    /// The field.
    pub field: Ident,
    /// Variant of the runtime's `HeaderStyle`.
    pub style: &'static str,
}

/// How a value becomes a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartEncoding {
    /// `Part`, or a list of them. The media type is that of parts which name none.
    File(String),
    /// Text, a part for each item of a list; objects as JSON. With the media type where the document gives one.
    Text(Option<String>),
    /// One part of JSON with this media type.
    Json(String),
}

/// `pub type`.
#[derive(Clone, Debug)]
pub struct Alias {
    /// Above the alias.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// What it stands for.
    pub ty: Ty,
}

/// `enum CustomAppReference { Id(String), Codename(String) }` for a path value that is itself a path.
#[derive(Clone, Debug)]
pub struct PathVariants {
    /// Above the enum.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// Its forms.
    pub variants: Vec<PathVariant>,
}

/// One form: `codename/{codename}` is `[Literal("codename"), Value]`.
#[derive(Clone, Debug)]
pub struct PathVariant {
    /// Above the variant.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// Literal segments; `None` stands for the value. Exactly one `None`.
    pub segments: Vec<Option<String>>,
}
