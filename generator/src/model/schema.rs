//! Schemas in an arena.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::load::Location;
use crate::sources::Span;

use super::{OperationId, Status};

/// Index of a schema in its arena.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(u32);

impl SchemaId {
    /// Position in the arena.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The arena.
#[derive(Clone, Debug, Default)]
pub struct Schemas(Vec<Schema>);

impl Schemas {
    /// Adds a schema.
    pub fn add(&mut self, schema: Schema) -> SchemaId {
        let id = SchemaId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.push(schema);
        id
    }

    /// The schema with that id.
    pub fn get(&self, id: SchemaId) -> &Schema {
        &self.0[id.0 as usize]
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, id: SchemaId) -> &mut Schema {
        &mut self.0[id.0 as usize]
    }

    /// All of them, in the order in which they were met.
    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        self.0.iter().enumerate().map(|(index, schema)| (SchemaId(u32::try_from(index).unwrap_or(u32::MAX)), schema))
    }

    /// Follows aliases to the schema that has a shape of its own. Tells whether one of the links is nullable.
    pub fn target(&self, id: SchemaId) -> (SchemaId, bool) {
        let mut nullable = false;
        let mut current = id;
        // `lower` refuses cycles of aliases, so the walk ends; the bound keeps a mistake there from hanging.
        for _ in 0..=self.0.len() {
            let schema = self.get(current);
            nullable |= schema.nullable;
            match schema.kind {
                Kind::Alias(next) => current = next,
                _ => break,
            }
        }
        (current, nullable)
    }
}

impl Schemas {
    /// Arrays, maps and aliases that lead back to themselves through nothing but such: Rust has no name for a type of that kind.
    pub fn endless(&self) -> BTreeSet<SchemaId> {
        // Each schema leads to at most one other, so every circle is found by walking on until something known is met.
        let mut walk_of = vec![0_usize; self.0.len()];
        let mut endless = BTreeSet::new();
        for (walk, (start, _)) in (1..).zip(self.iter()) {
            let mut path = Vec::new();
            let mut current = Some(start);
            while let Some(id) = current.filter(|id| walk_of[id.index()] == 0) {
                walk_of[id.index()] = walk;
                path.push(id);
                current = match self.get(id).kind {
                    Kind::Array(next) | Kind::Map(next) | Kind::Alias(next) => Some(next),
                    _ => None,
                };
            }
            if let Some(again) = current.filter(|id| walk_of[id.index()] == walk) {
                endless.extend(path.into_iter().skip_while(|id| *id != again));
            }
        }
        endless
    }
}

/// A schema, wherever it stands.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where names come from.
    pub origin: Origin,
    /// Its place in the text.
    pub span: Span,
    /// Its place in the tree.
    pub location: Location,
    /// Texts.
    pub docs: Docs,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// Null is a value.
    pub nullable: bool,
    /// `format: password` or `x-rust-secret`.
    pub secret: bool,
    /// `default`.
    pub default: Option<Json>,
    /// `example`.
    pub example: Option<Json>,
    /// Limits on values.
    pub constraints: Constraints,
    /// What it is.
    pub kind: Kind,
}

/// Why a schema exists: what its Rust name is made of when it needs one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Something refers to it by `$ref`: the last part of the pointer, or the file's stem.
    Component(String),
    /// It stands inline in a parameter, body or response that has this name and is used by reference.
    Shared(String),
    /// A property of an object.
    Property(SchemaId, String),
    /// The items of an array.
    Items(SchemaId),
    /// The values of a map, or the rest of an object's properties.
    Values(SchemaId),
    /// A branch of a union: its number, from 0.
    Branch(SchemaId, usize),
    /// A parameter.
    Parameter(OperationId, String),
    /// The request body.
    Body(OperationId),
    /// The body of a response.
    Response(OperationId, Status),
}

/// Texts of a schema, parameter or operation.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// `title` or `summary`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `deprecated`
    pub deprecated: bool,
    /// `externalDocs`
    pub more: Option<Link>,
}

/// A page that somebody may want to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its address, as it is written.
    pub url: String,
    /// What is said of it.
    pub text: Option<String>,
}

/// Limits on values, as the document states them.
#[derive(Clone, Debug, Default)]
pub struct Constraints {
    /// `format`, as it is written.
    pub format: Option<String>,
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// `pattern`
    pub pattern: Option<Pattern>,
    /// `minimum`, as text, and whether it is exclusive.
    pub minimum: Option<(String, bool)>,
    /// `maximum`, as text, and whether it is exclusive.
    pub maximum: Option<(String, bool)>,
    /// `multipleOf`, as text.
    pub multiple_of: Option<String>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `minProperties`
    pub min_properties: Option<u64>,
    /// `maxProperties`
    pub max_properties: Option<u64>,
    /// The values that an `enum` of booleans or of numbers lists, as JSON.
    pub constants: Vec<Json>,
    /// `propertyNames`
    pub names: Option<Box<PropertyNames>>,
}

/// `propertyNames`: what the names of an object's properties are held against.
#[derive(Clone, Debug, Default)]
pub struct PropertyNames {
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// `pattern`
    pub pattern: Option<Pattern>,
    /// `enum`: the only names. Empty where any are allowed.
    pub values: Vec<String>,
}

/// A `pattern`.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// As the document spells it.
    pub text: String,
    /// The same for the engine of the generated crates, where it can search for it.
    pub regex: Option<String>,
}

/// What a schema is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// `boolean`
    Boolean,
    /// `integer`; the format, where it is one that we know.
    Integer(Option<&'static str>),
    /// `number`; the format, where it is one that we know.
    Number(Option<&'static str>),
    /// `string`
    String(StringFormat),
    /// Strings from a list.
    StringEnum(Vec<EnumString>),
    /// Integers from a list.
    IntegerEnum(Vec<EnumInteger>),
    /// `array`
    Array(SchemaId),
    /// An object without properties of its own: a map.
    Map(SchemaId),
    /// An object with properties.
    Object(Object),
    /// One of several.
    Union(Union),
    /// The same as another schema.
    Alias(SchemaId),
}

/// Formats of strings that make a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StringFormat {
    /// Any other.
    Plain,
    /// `date-time`
    DateTime,
    /// `date`
    Date,
    /// `uuid`
    Uuid,
    /// `byte`
    Byte,
    /// `binary`
    Binary,
}

/// A value of a string enumeration.
#[derive(Clone, Debug)]
pub struct EnumString {
    /// On the wire.
    pub value: String,
    /// `x-enum-varnames`.
    pub name: Option<String>,
    /// `x-enum-descriptions`.
    pub description: Option<String>,
}

/// A value of an integer enumeration.
#[derive(Clone, Debug)]
pub struct EnumInteger {
    /// On the wire.
    pub value: i64,
    /// `x-enum-varnames`.
    pub name: Option<String>,
    /// `x-enum-descriptions`.
    pub description: Option<String>,
}

/// An object.
#[derive(Clone, Debug)]
pub struct Object {
    /// In the order of the document.
    pub properties: Vec<Property>,
    /// Values of properties that it does not name, where the schema keeps them.
    pub additional: Option<SchemaId>,
}

/// A property.
#[derive(Clone, Debug)]
pub struct Property {
    /// On the wire.
    pub name: String,
    /// Place of its key.
    pub span: Span,
    /// Its schema: a component's own id, or an inline one's.
    pub schema: SchemaId,
    /// In `required`.
    pub required: bool,
    /// `readOnly`
    pub read_only: bool,
    /// `writeOnly`
    pub write_only: bool,
    /// Texts of the place of use; of the component itself where the place has none.
    pub docs: Docs,
    /// `x-rust-name` at the place of use.
    pub rust_name: Option<String>,
}

/// `oneOf` or `anyOf`.
#[derive(Clone, Debug)]
pub struct Union {
    /// The branches, without a null branch (that is `nullable`).
    pub variants: Vec<Variant>,
    /// How they are told apart.
    pub by: UnionBy,
}

/// How the branches of a union are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnionBy {
    /// By the value of a property.
    Tag(String),
    /// By trial.
    Trial,
}

/// A branch.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its schema.
    pub schema: SchemaId,
    /// Values of the tag that lead here.
    pub tags: Vec<String>,
}
