// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

#![allow(deprecated, reason = "what the API has deprecated can still be used")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::{
    Alias, Both, Choice, Color, Dog, DogInput, Event, Expression, Level, Man, Names, Nested, Owner,
    OwnerInput, Pet, PetInput, Shape, States, Tree, WithRest,
};
use crate::runtime::{
    Base64, Date, DateTime, Field, Limit, Limited, Secret, UnknownValue, check_pattern, limits_of,
    string_enum,
};

/// A field of every type.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Everything {
    /// Set by the server.
    ///
    /// Set by the server.
    pub id: String,
    /// The property `secret`.
    ///
    /// Sent, but not returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// The property `integer`.
    ///
    /// Limits: at least -9007199254740993, at most 9007199254740993.
    pub integer: i64,
    /// The property `small`.
    ///
    /// Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small: Option<i32>,
    /// The property `unsigned`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsigned: Option<u64>,
    /// The property `number`.
    ///
    /// Limits: a multiple of 0.5.
    pub number: f64,
    /// The property `single`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single: Option<f32>,
    /// The property `flag`.
    ///
    /// Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    /// The property `text`.
    ///
    /// Limits: 1 character, pattern `` ^[`"\\]$ ``.
    ///
    /// Default: `"x"`.
    pub text: String,
    /// The property `when`.
    pub when: DateTime,
    /// The property `day`.
    pub day: Date,
    /// The property `uid`.
    pub uid: Uuid,
    /// The property `data`.
    pub data: Base64,
    /// The property `any`.
    pub any: Value,
    /// The property `maybe`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::json::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maybe: Option<Value>,
    /// The property `anything_else`.
    pub anything_else: BTreeMap<String, Value>,
    /// The property `list`.
    ///
    /// Limits: 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<Vec<Option<i64>>>>,
    /// The map: a map to [`EverythingMapValueItem`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, Vec<EverythingMapValueItem>>>,
    /// The inline: [`EverythingInline`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<EverythingInline>,
    /// The color: [`Color`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
    /// The level: [`Level`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// The states: [`States`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub states: Option<States>,
    /// The shape: [`Shape`].
    pub shape: Shape,
    /// The pet: [`Pet`].
    pub pet: Pet,
    /// The choice: [`Choice`].
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub choice: Field<Choice>,
    /// The event: [`Event`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<Event>,
    /// The tree: [`Tree`].
    pub tree: Tree,
    /// The man: [`Man`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub man: Option<Man>,
    /// The expression: [`Expression`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<Expression>,
    /// The alias: [`Alias`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<Alias>,
    /// The names: [`Names`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Names>,
    /// The nested: [`Nested`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<Nested>,
    /// The dog: [`Dog`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dog: Option<Dog>,
    /// The both: [`Both`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both: Option<Both>,
    /// The rest: [`WithRest`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<WithRest>,
    /// The closed: [`EverythingClosed`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<EverythingClosed>,
    /// Use text.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// Who pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    /// The vet: [`Owner`].
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub vet: Field<Owner>,
    /// */ \[x\] \<b\>
    ///
    /// ```text
    /// fn main() {}
    /// ```
    ///
    /// code
    /// #!\[deny(all)\] <https://example.com/a_b>
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostile: Option<String>,
}

/// What is required to make a value of [`Everything`].
#[derive(Clone, Debug)]
pub struct EverythingInit {
    /// Set by the server.
    ///
    /// Set by the server.
    pub id: String,
    /// The property `integer`.
    ///
    /// Limits: at least -9007199254740993, at most 9007199254740993.
    pub integer: i64,
    /// The property `number`.
    ///
    /// Limits: a multiple of 0.5.
    pub number: f64,
    /// The property `text`.
    ///
    /// Limits: 1 character, pattern `` ^[`"\\]$ ``.
    ///
    /// Default: `"x"`.
    pub text: String,
    /// The property `when`.
    pub when: DateTime,
    /// The property `day`.
    pub day: Date,
    /// The property `uid`.
    pub uid: Uuid,
    /// The property `data`.
    pub data: Base64,
    /// The property `any`.
    pub any: Value,
    /// The property `anything_else`.
    pub anything_else: BTreeMap<String, Value>,
    /// The shape: [`Shape`].
    pub shape: Shape,
    /// The pet: [`Pet`].
    pub pet: Pet,
    /// The tree: [`Tree`].
    pub tree: Tree,
}

impl Everything {
    /// Makes a value from what is required.
    pub fn new(init: EverythingInit) -> Self {
        Self {
            id: init.id,
            secret: None,
            integer: init.integer,
            small: None,
            unsigned: None,
            number: init.number,
            single: None,
            flag: None,
            text: init.text,
            when: init.when,
            day: init.day,
            uid: init.uid,
            data: init.data,
            any: init.any,
            maybe: None,
            anything_else: init.anything_else,
            list: None,
            map: None,
            inline: None,
            color: None,
            level: None,
            states: None,
            shape: init.shape,
            pet: init.pet,
            choice: Field::Absent,
            event: None,
            tree: init.tree,
            man: None,
            expression: None,
            alias: None,
            names: None,
            nested: None,
            dog: None,
            both: None,
            rest: None,
            closed: None,
            old: None,
            owner: None,
            vet: Field::Absent,
            hostile: None,
        }
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `small`.
    #[must_use]
    pub fn small(mut self, small: i32) -> Self {
        self.small = Some(small);
        self
    }

    /// Sets `unsigned`.
    #[must_use]
    pub fn unsigned(mut self, unsigned: u64) -> Self {
        self.unsigned = Some(unsigned);
        self
    }

    /// Sets `single`.
    #[must_use]
    pub fn single(mut self, single: f32) -> Self {
        self.single = Some(single);
        self
    }

    /// Sets `flag`.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Value>) -> Self {
        self.maybe = Some(maybe.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = Vec<Option<i64>>>) -> Self {
        self.list = Some(list.into_iter().collect());
        self
    }

    /// Sets `map`.
    #[must_use]
    pub fn map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, Vec<EverythingMapValueItem>)>,
    ) -> Self {
        self.map = Some(
            map.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `inline`.
    #[must_use]
    pub fn inline(mut self, inline: EverythingInline) -> Self {
        self.inline = Some(inline);
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `states`.
    #[must_use]
    pub fn states(mut self, states: States) -> Self {
        self.states = Some(states);
        self
    }

    /// Sets `choice`.
    #[must_use]
    pub fn choice(mut self, choice: impl Into<Field<Choice>>) -> Self {
        self.choice = choice.into();
        self
    }

    /// Sets `event`.
    #[must_use]
    pub fn event(mut self, event: impl Into<Event>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets `man`.
    #[must_use]
    pub fn man(mut self, man: Man) -> Self {
        self.man = Some(man);
        self
    }

    /// Sets `expression`.
    #[must_use]
    pub fn expression(mut self, expression: impl Into<Expression>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// Sets `alias`.
    #[must_use]
    pub fn alias(mut self, alias: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.alias = Some(alias.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `nested`.
    #[must_use]
    pub fn nested(mut self, nested: impl IntoIterator<Item = Value>) -> Self {
        self.nested = Some(nested.into_iter().collect());
        self
    }

    /// Sets `dog`.
    #[must_use]
    pub fn dog(mut self, dog: Dog) -> Self {
        self.dog = Some(dog);
        self
    }

    /// Sets `both`.
    #[must_use]
    pub fn both(mut self, both: Both) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `rest`.
    #[must_use]
    pub fn rest(mut self, rest: WithRest) -> Self {
        self.rest = Some(rest);
        self
    }

    /// Sets `closed`.
    #[must_use]
    pub fn closed(mut self, closed: EverythingClosed) -> Self {
        self.closed = Some(closed);
        self
    }

    /// Sets `old`.
    #[deprecated]
    #[must_use]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(owner);
        self
    }

    /// Sets `vet`.
    #[must_use]
    pub fn vet(mut self, vet: impl Into<Field<Owner>>) -> Self {
        self.vet = vet.into();
        self
    }

    /// Sets `hostile`.
    #[must_use]
    pub fn hostile(mut self, hostile: impl Into<String>) -> Self {
        self.hostile = Some(hostile.into());
        self
    }
}

impl From<EverythingInit> for Everything {
    fn from(init: EverythingInit) -> Self {
        Self::new(init)
    }
}

/// A field of every type.
///
/// As a request sends it: without what only the server sets.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EverythingInput {
    /// The property `secret`.
    ///
    /// Sent, but not returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// The property `integer`.
    ///
    /// Limits: at least -9007199254740993, at most 9007199254740993.
    pub integer: i64,
    /// The property `small`.
    ///
    /// Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small: Option<i32>,
    /// The property `unsigned`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsigned: Option<u64>,
    /// The property `number`.
    ///
    /// Limits: a multiple of 0.5.
    pub number: f64,
    /// The property `single`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single: Option<f32>,
    /// The property `flag`.
    ///
    /// Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    /// The property `text`.
    ///
    /// Limits: 1 character, pattern `` ^[`"\\]$ ``.
    ///
    /// Default: `"x"`.
    pub text: String,
    /// The property `when`.
    pub when: DateTime,
    /// The property `day`.
    pub day: Date,
    /// The property `uid`.
    pub uid: Uuid,
    /// The property `data`.
    pub data: Base64,
    /// The property `any`.
    pub any: Value,
    /// The property `maybe`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::json::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maybe: Option<Value>,
    /// The property `anything_else`.
    pub anything_else: BTreeMap<String, Value>,
    /// The property `list`.
    ///
    /// Limits: 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<Vec<Option<i64>>>>,
    /// The map: a map to [`EverythingMapValueItem`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, Vec<EverythingMapValueItem>>>,
    /// The inline: [`EverythingInline`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<EverythingInline>,
    /// The color: [`Color`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
    /// The level: [`Level`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// The states: [`States`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub states: Option<States>,
    /// The shape: [`Shape`].
    pub shape: Shape,
    /// The pet: [`PetInput`].
    pub pet: PetInput,
    /// The choice: [`Choice`].
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub choice: Field<Choice>,
    /// The event: [`Event`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<Event>,
    /// The tree: [`Tree`].
    pub tree: Tree,
    /// The man: [`Man`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub man: Option<Man>,
    /// The expression: [`Expression`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<Expression>,
    /// The alias: [`Alias`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<Alias>,
    /// The names: [`Names`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Names>,
    /// The nested: [`Nested`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<Nested>,
    /// The dog: [`DogInput`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dog: Option<DogInput>,
    /// The both: [`Both`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both: Option<Both>,
    /// The rest: [`WithRest`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<WithRest>,
    /// The closed: [`EverythingClosed`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<EverythingClosed>,
    /// Use text.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// Who pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<OwnerInput>,
    /// The vet: [`OwnerInput`].
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub vet: Field<OwnerInput>,
    /// */ \[x\] \<b\>
    ///
    /// ```text
    /// fn main() {}
    /// ```
    ///
    /// code
    /// #!\[deny(all)\] <https://example.com/a_b>
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostile: Option<String>,
}

/// What is required to make a value of [`EverythingInput`].
#[derive(Clone, Debug)]
pub struct EverythingInputInit {
    /// The property `integer`.
    ///
    /// Limits: at least -9007199254740993, at most 9007199254740993.
    pub integer: i64,
    /// The property `number`.
    ///
    /// Limits: a multiple of 0.5.
    pub number: f64,
    /// The property `text`.
    ///
    /// Limits: 1 character, pattern `` ^[`"\\]$ ``.
    ///
    /// Default: `"x"`.
    pub text: String,
    /// The property `when`.
    pub when: DateTime,
    /// The property `day`.
    pub day: Date,
    /// The property `uid`.
    pub uid: Uuid,
    /// The property `data`.
    pub data: Base64,
    /// The property `any`.
    pub any: Value,
    /// The property `anything_else`.
    pub anything_else: BTreeMap<String, Value>,
    /// The shape: [`Shape`].
    pub shape: Shape,
    /// The pet: [`PetInput`].
    pub pet: PetInput,
    /// The tree: [`Tree`].
    pub tree: Tree,
}

impl EverythingInput {
    /// Makes a value from what is required.
    pub fn new(init: EverythingInputInit) -> Self {
        Self {
            secret: None,
            integer: init.integer,
            small: None,
            unsigned: None,
            number: init.number,
            single: None,
            flag: None,
            text: init.text,
            when: init.when,
            day: init.day,
            uid: init.uid,
            data: init.data,
            any: init.any,
            maybe: None,
            anything_else: init.anything_else,
            list: None,
            map: None,
            inline: None,
            color: None,
            level: None,
            states: None,
            shape: init.shape,
            pet: init.pet,
            choice: Field::Absent,
            event: None,
            tree: init.tree,
            man: None,
            expression: None,
            alias: None,
            names: None,
            nested: None,
            dog: None,
            both: None,
            rest: None,
            closed: None,
            old: None,
            owner: None,
            vet: Field::Absent,
            hostile: None,
        }
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `small`.
    #[must_use]
    pub fn small(mut self, small: i32) -> Self {
        self.small = Some(small);
        self
    }

    /// Sets `unsigned`.
    #[must_use]
    pub fn unsigned(mut self, unsigned: u64) -> Self {
        self.unsigned = Some(unsigned);
        self
    }

    /// Sets `single`.
    #[must_use]
    pub fn single(mut self, single: f32) -> Self {
        self.single = Some(single);
        self
    }

    /// Sets `flag`.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Value>) -> Self {
        self.maybe = Some(maybe.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = Vec<Option<i64>>>) -> Self {
        self.list = Some(list.into_iter().collect());
        self
    }

    /// Sets `map`.
    #[must_use]
    pub fn map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, Vec<EverythingMapValueItem>)>,
    ) -> Self {
        self.map = Some(
            map.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `inline`.
    #[must_use]
    pub fn inline(mut self, inline: EverythingInline) -> Self {
        self.inline = Some(inline);
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `states`.
    #[must_use]
    pub fn states(mut self, states: States) -> Self {
        self.states = Some(states);
        self
    }

    /// Sets `choice`.
    #[must_use]
    pub fn choice(mut self, choice: impl Into<Field<Choice>>) -> Self {
        self.choice = choice.into();
        self
    }

    /// Sets `event`.
    #[must_use]
    pub fn event(mut self, event: impl Into<Event>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets `man`.
    #[must_use]
    pub fn man(mut self, man: Man) -> Self {
        self.man = Some(man);
        self
    }

    /// Sets `expression`.
    #[must_use]
    pub fn expression(mut self, expression: impl Into<Expression>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// Sets `alias`.
    #[must_use]
    pub fn alias(mut self, alias: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.alias = Some(alias.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `nested`.
    #[must_use]
    pub fn nested(mut self, nested: impl IntoIterator<Item = Value>) -> Self {
        self.nested = Some(nested.into_iter().collect());
        self
    }

    /// Sets `dog`.
    #[must_use]
    pub fn dog(mut self, dog: DogInput) -> Self {
        self.dog = Some(dog);
        self
    }

    /// Sets `both`.
    #[must_use]
    pub fn both(mut self, both: Both) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `rest`.
    #[must_use]
    pub fn rest(mut self, rest: WithRest) -> Self {
        self.rest = Some(rest);
        self
    }

    /// Sets `closed`.
    #[must_use]
    pub fn closed(mut self, closed: EverythingClosed) -> Self {
        self.closed = Some(closed);
        self
    }

    /// Sets `old`.
    #[deprecated]
    #[must_use]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: OwnerInput) -> Self {
        self.owner = Some(owner);
        self
    }

    /// Sets `vet`.
    #[must_use]
    pub fn vet(mut self, vet: impl Into<Field<OwnerInput>>) -> Self {
        self.vet = vet.into();
        self
    }

    /// Sets `hostile`.
    #[must_use]
    pub fn hostile(mut self, hostile: impl Into<String>) -> Self {
        self.hostile = Some(hostile.into());
        self
    }
}

impl From<EverythingInputInit> for EverythingInput {
    fn from(init: EverythingInputInit) -> Self {
        Self::new(init)
    }
}

impl Limited for EverythingInput {
    const LIMITS: &'static [Limit] = &[
        Limit::Member(
            "integer",
            &[Limit::Minimum("-9007199254740993"), Limit::Maximum("9007199254740993")],
        ),
        Limit::Member("number", &[Limit::MultipleOf("0.5")]),
        Limit::Member(
            "text",
            &[
                Limit::MinLength(1),
                Limit::MaxLength(1),
                Limit::Pattern {
                    text: "^[`\"\\\\]$",
                    regex: "^[`\"\\\\]$",
                    matches: check_pattern::matches,
                },
            ],
        ),
        Limit::Member("list", &[Limit::MinItems(1), Limit::MaxItems(1)]),
        Limit::Member("alias", &[Limit::UniqueItems]),
        Limit::Member("names", &[Limit::UniqueItems]),
        Limit::Member("both", &[Limit::Type(limits_of::<Both>)]),
    ];
}

/// The schema `EverythingMapValueItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EverythingMapValueItem {
    /// The property `deep`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<bool>,
}

impl EverythingMapValueItem {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, deep: bool) -> Self {
        self.deep = Some(deep);
        self
    }
}

/// The schema `EverythingInline`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EverythingInline {
    /// The more: [`EverythingInlineMore`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<EverythingInlineMore>,
}

impl EverythingInline {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `more`.
    #[must_use]
    pub fn more(mut self, more: EverythingInlineMore) -> Self {
        self.more = Some(more);
        self
    }
}

/// The schema `EverythingInlineMore`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EverythingInlineMore {
    /// The kind: [`EverythingInlineMoreKind`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<EverythingInlineMoreKind>,
}

impl EverythingInlineMore {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<EverythingInlineMoreKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

/// The schema `EverythingInlineMoreKind`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EverythingInlineMoreKind {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl EverythingInlineMoreKind {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EverythingInlineMoreKind {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(EverythingInlineMoreKind);

/// The schema `EverythingClosed`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EverythingClosed {}

impl EverythingClosed {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}
