//! What the document allows of the values that go out, as tables.
//!
//! The generator writes a table for each type that has a limit, or a limit somewhere below it, and one for each parameter
//! with limits. They are constants: what they cost is their text. `check` walks a value along them.

/// A limit of JSON Schema (OpenAPI 3.0.3, Schema Object), or the way to the limits of a part of the value.
///
/// A limit says something of values of its own type alone: `MaxLength` has nothing to say of a number, or of `null`.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// `minLength`, in Unicode scalar values.
    MinLength(u64),
    /// `maxLength`, in Unicode scalar values.
    MaxLength(u64),
    /// `pattern`.
    Pattern {
        /// As the document spells it.
        text: &'static str,
        /// The same in the syntax of the engine behind `matches`.
        regex: &'static str,
        /// Whether the expression is found in a text. A pointer, so that only crates with a pattern hold an engine.
        matches: fn(&'static str, &str) -> bool,
    },
    /// `minimum`, as the document spells it, so that no digit is lost.
    Minimum(&'static str),
    /// `minimum` with `exclusiveMinimum`.
    ExclusiveMinimum(&'static str),
    /// `maximum`.
    Maximum(&'static str),
    /// `maximum` with `exclusiveMaximum`.
    ExclusiveMaximum(&'static str),
    /// `multipleOf`.
    MultipleOf(&'static str),
    /// `minItems`.
    MinItems(u64),
    /// `maxItems`.
    MaxItems(u64),
    /// `uniqueItems`.
    UniqueItems,
    /// `minProperties`.
    MinProperties(u64),
    /// `maxProperties`.
    MaxProperties(u64),
    /// `propertyNames`: the limits of the names of all properties.
    Names(&'static [Limit]),
    /// The only texts that are allowed.
    Among(&'static [&'static str]),
    /// The limits of a property.
    Member(&'static str, &'static [Limit]),
    /// The limits of all properties but these.
    Rest(&'static [&'static str], &'static [Limit]),
    /// The limits of each item of an array.
    Items(&'static [Limit]),
    /// The limits of a type, reached by a function since types may contain themselves.
    Type(fn() -> &'static [Limit]),
    /// The property whose value tells which of several types this is, and the limits that go with its values. A value
    /// that is not listed has no limits.
    Tagged(&'static str, &'static [TaggedBranch]),
    /// One of several types, which nothing tells apart.
    OneOf(&'static [Branch]),
}

/// Values of the property that tells types apart, and the limits of the type that they stand for.
pub type TaggedBranch = (&'static [&'static str], &'static [Limit]);

/// One of several types, as far as the JSON of a value shows that it may be meant.
#[derive(Clone, Copy, Debug)]
pub struct Branch {
    /// What kind of JSON its values are.
    pub kind: JsonKind,
    /// The properties that it requires.
    pub required: &'static [&'static str],
    /// Its limits.
    pub limits: &'static [Limit],
}

/// A type of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// Any of them.
    Any,
    /// `boolean`
    Boolean,
    /// `number` or `integer`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
}

/// A type with limits on what is sent of it.
pub trait Limited {
    /// The limits, down to the types that have tables of their own.
    const LIMITS: &'static [Limit];
}

/// The limits of a type, for [`Limit::Type`].
pub fn limits_of<T: Limited>() -> &'static [Limit] {
    T::LIMITS
}
