//! Limits on what is sent, as the tables of the runtime have them.

use super::Named;

/// A limit, or the way to the limits of a part of the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// `Limit::MaxLength(5)` and its kind.
    Count {
        /// Variant of the runtime's `Limit`.
        variant: &'static str,
        /// The number.
        count: u64,
    },
    /// `Limit::Minimum("0.5")` and its kind.
    Bound {
        /// Variant of the runtime's `Limit`.
        variant: &'static str,
        /// A number of JSON.
        bound: String,
    },
    /// `Limit::Pattern { .. }`
    Pattern {
        /// As the document spells it.
        text: String,
        /// For the engine.
        regex: String,
    },
    /// `Limit::UniqueItems`
    UniqueItems,
    /// `Limit::Names(&[..])`
    Names(Vec<Limit>),
    /// `Limit::Among(&["a", "b"])`
    Among(Vec<String>),
    /// `Limit::Member("name", &[..])`
    Member(String, Vec<Limit>),
    /// `Limit::Rest(&["named"], &[..])`
    Rest(Vec<String>, Vec<Limit>),
    /// `Limit::Items(&[..])`
    Items(Vec<Limit>),
    /// `Limit::Type(limits_of::<Pet>)`: the type has a table of its own.
    Type(Named),
    /// `Limit::Tagged("kind", &[(&["cat"], &[..])])`
    Tagged(String, Vec<(Vec<String>, Vec<Limit>)>),
    /// `Limit::OneOf(&[Branch { .. }])`
    OneOf(Vec<LimitBranch>),
}

/// One of several types, which nothing tells apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitBranch {
    /// Variant of the runtime's `JsonKind`.
    pub kind: &'static str,
    /// Wire names of what it requires.
    pub required: Vec<String>,
    /// Its limits.
    pub limits: Vec<Limit>,
}
