//! Holds what is about to be sent against the limits of the document.
//!
//! In: a value as JSON, just as it goes out, and the table of its limits. Out: the limits that it breaks. The walk is
//! compiled once, whatever the number of types. In doubt a value passes: the server has the last word.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::call::{Call, tree};
use super::check_json::{Json, member};
use super::check_limit::{Branch, Limit, TaggedBranch};
use super::check_value::{may_be, of_number, of_text, repeated, too_few, too_many};
use super::check_violation::Violation;
use super::encode::Reason;
use super::request_error::MOST;

/// How many limits are looked at, and how deeply: unions that nest tried branch by branch would take forever.
const STEPS: u32 = 1_000_000;
const DEPTH: u32 = 256;

impl Call {
    /// Holds the value of the next parameter or body against limits. What breaks them is reported when the call is sent.
    pub fn limits(mut self, limits: &'static [Limit]) -> Self {
        self.limits = limits;
        self
    }

    /// Checks a value and hands it on.
    pub(super) fn checked(
        &mut self,
        part: &'static str,
        name: &'static str,
        value: Result<Value, Reason>,
    ) -> Result<Value, Reason> {
        let limits = self.take_limits();
        if let (Ok(value), false) = (&value, limits.is_empty()) {
            self.check(part, name, limits, &value.into());
        }
        value
    }

    /// Checks a text that goes out as it is.
    pub(super) fn check_text(&mut self, part: &'static str, name: &'static str, text: &str) {
        let limits = self.take_limits();
        if !limits.is_empty() {
            self.check(part, name, limits, &Json::Text(text.into()));
        }
    }

    /// Checks the text of a body of JSON. One that nests too deeply to be read again is not checked.
    pub(super) fn checked_json(
        &mut self,
        text: Result<Vec<u8>, Reason>,
    ) -> Result<Vec<u8>, Reason> {
        let limits = self.take_limits();
        if let (Ok(text), false) = (&text, limits.is_empty())
            && let Ok(value) = serde_json::from_slice(text)
        {
            self.check("body", "", limits, &value);
        }
        text
    }

    /// Checks a part of a multipart body, and leaves it to [`Call::multipart`] to send it. Without a name it is all that are
    /// not named.
    pub fn part<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        let limits = self.take_limits();
        if let (Ok(value), false) = (tree(value), limits.is_empty()) {
            let (mut walk, value) = (Walk::new("body", ""), Json::from(&value));
            if name.is_empty() {
                walk.all(limits, &value);
            } else {
                walk.below(name, limits, &value);
            }
            self.violations.append(&mut walk.found);
        }
        self
    }

    fn take_limits(&mut self) -> &'static [Limit] {
        let limits = std::mem::take(&mut self.limits);
        if self.client.inner.unchecked {
            &[]
        } else {
            limits
        }
    }

    /// Replaces the violations of the same value: a parameter may be set twice.
    fn check(
        &mut self,
        part: &'static str,
        name: &'static str,
        limits: &'static [Limit],
        value: &Json<'_>,
    ) {
        self.violations
            .retain(|known| (known.part, known.name) != (part, name));
        let mut walk = Walk::new(part, name);
        walk.all(limits, value);
        self.violations.append(&mut walk.found);
    }
}

/// A walk along a value.
struct Walk {
    part: &'static str,
    name: &'static str,
    /// Where it stands.
    pointer: String,
    found: Vec<Violation>,
    /// How many limits it still looks at.
    steps: u32,
    /// How much deeper it may go.
    depth: u32,
}

impl Walk {
    fn new(part: &'static str, name: &'static str) -> Self {
        Self {
            part,
            name,
            pointer: String::new(),
            found: Vec::new(),
            steps: STEPS,
            depth: DEPTH,
        }
    }

    fn all(&mut self, limits: &'static [Limit], value: &Json<'_>) {
        if self.depth == 0 {
            return;
        }
        self.depth -= 1;
        for limit in limits {
            if self.steps == 0 || self.found.len() >= MOST {
                break;
            }
            self.steps -= 1;
            self.one(limit, value);
        }
        self.depth += 1;
    }

    fn one(&mut self, limit: &'static Limit, value: &Json<'_>) {
        let broken = match value {
            Json::Null | Json::Bool(_) => None,
            Json::Text(text) => of_text(limit, text),
            Json::Number(number) => of_number(limit, &number.to_string()),
            Json::Array(items) => self.of_array(limit, items),
            Json::Object(members) => self.of_object(limit, members),
        };
        if let Some(reason) = broken {
            self.found.push(Violation {
                part: self.part,
                name: self.name,
                pointer: self.pointer.clone(),
                reason,
            });
        }
        match limit {
            Limit::Type(limits) => self.all(limits(), value),
            Limit::Tagged(property, branches) => self.tagged(property, branches, value),
            Limit::OneOf(branches) => self.one_of(branches, value),
            _ => {}
        }
    }

    fn of_array(&mut self, limit: &'static Limit, items: &[Json<'_>]) -> Option<Cow<'static, str>> {
        match limit {
            Limit::MinItems(least) => too_few(items.len(), *least, ("item", "items")),
            Limit::MaxItems(most) => too_many(items.len(), *most, ("item", "items")),
            Limit::UniqueItems => repeated(items)
                .map(|(first, second)| format!("items {first} and {second} are the same").into()),
            Limit::Items(limits) => {
                for (index, item) in items.iter().enumerate() {
                    self.below(&index.to_string(), limits, item);
                }
                None
            }
            _ => None,
        }
    }

    fn of_object(
        &mut self,
        limit: &'static Limit,
        members: &[(Cow<'_, str>, Json<'_>)],
    ) -> Option<Cow<'static, str>> {
        const UNIT: (&str, &str) = ("property", "properties");
        match limit {
            Limit::MinProperties(least) => return too_few(members.len(), *least, UNIT),
            Limit::MaxProperties(most) => return too_many(members.len(), *most, UNIT),
            Limit::Names(limits) => {
                for (name, _) in members {
                    self.name(name, limits);
                }
            }
            Limit::Member(name, limits) => {
                if let Some(member) = member(members, name) {
                    self.below(name, limits, member);
                }
            }
            Limit::Rest(named, limits) => {
                for (name, member) in members {
                    if !named.contains(&&**name) {
                        self.below(name, limits, member);
                    }
                }
            }
            _ => {}
        }
        None
    }

    /// What the name of a property breaks, told at the place of the property.
    fn name(&mut self, name: &str, limits: &'static [Limit]) {
        for reason in limits.iter().filter_map(|limit| of_text(limit, name)) {
            let length = self.pointer.len();
            self.push(name);
            self.found.push(Violation {
                part: self.part,
                name: self.name,
                pointer: self.pointer.clone(),
                reason: format!("the name: {reason}").into(),
            });
            self.pointer.truncate(length);
        }
    }

    /// Goes on with the value of a key.
    fn below(&mut self, key: &str, limits: &'static [Limit], value: &Json<'_>) {
        let length = self.pointer.len();
        self.push(key);
        self.all(limits, value);
        self.pointer.truncate(length);
    }

    /// Adds a key to the place.
    fn push(&mut self, key: &str) {
        self.pointer.push('/');
        for c in key.chars() {
            match c {
                '~' => self.pointer.push_str("~0"),
                '/' => self.pointer.push_str("~1"),
                c if c.is_control() => self.pointer.extend(c.escape_default()),
                c => self.pointer.push(c),
            }
        }
    }

    /// The limits that go with the value of a property; a value that is not listed has none.
    fn tagged(&mut self, property: &str, branches: &'static [TaggedBranch], value: &Json<'_>) {
        let tag: Option<Cow<'_, str>> = match value.get(property) {
            Some(Json::Text(text)) => Some(text.as_ref().into()),
            Some(Json::Number(number)) => Some(number.to_string().into()),
            Some(Json::Bool(value)) => Some(value.to_string().into()),
            _ => None,
        };
        let tag = tag.as_deref();
        let chosen = tag.and_then(|tag| branches.iter().find(|(tags, _)| tags.contains(&tag)));
        if let Some((_, limits)) = chosen {
            self.all(limits, value);
        }
    }

    /// A value that may be one of several types is refused only if each of those that it may be refuses it.
    fn one_of(&mut self, branches: &'static [Branch], value: &Json<'_>) {
        let before = self.found.len();
        let mut first = None;
        for branch in branches.iter().filter(|branch| may_be(branch, value)) {
            self.all(branch.limits, value);
            let found = self.found.split_off(before);
            if found.is_empty() {
                return;
            }
            first.get_or_insert(found);
        }
        self.found.extend(first.into_iter().flatten());
    }
}
