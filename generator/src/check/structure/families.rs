//! Schemas that others extend by `allOf`, told apart by a discriminator (OpenAPI 3.0.3, "Composition and Inheritance").
//!
//! A reference to such a schema stands for any of those that extend it. There is no type for that: it would have to list schemas that do
//! not stand there.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::load::Location;
use crate::node::Node;
use crate::sources::Span;

/// What is known about references and discriminators.
#[derive(Default)]
pub(super) struct Families {
    /// Schemas with a discriminator and no union, and where the discriminator stands.
    parents: BTreeMap<Location, Span>,
    /// Schemas that stand in an `allOf`.
    extended: BTreeSet<Location>,
    /// Schemas that are referred to from elsewhere.
    used: BTreeSet<Location>,
    /// Places of the only branch of an `allOf`: it extends nothing, but is the same type.
    alone: BTreeSet<String>,
}

impl Families {
    /// A schema; `at` is its place.
    pub(super) fn schema(&mut self, node: &Node, at: &Location) {
        if node.get("allOf").and_then(Node::as_array).is_some_and(|branches| branches.len() == 1) && node.get("properties").is_none() {
            self.alone.insert(format!("{}/allOf/0", at.pointer));
        }
        if let Some(discriminator) = node.get("discriminator")
            && ["oneOf", "anyOf"].iter().all(|key| node.get(key).is_none())
        {
            self.parents.insert(at.clone(), discriminator.span);
        }
    }

    /// A reference to a schema; `from` is the place of the reference.
    pub(super) fn reference(&mut self, from: &str, target: &Location) {
        let extends = from.rsplit('/').nth(1) == Some("allOf") && !self.alone.contains(from);
        let targets = if extends { &mut self.extended } else { &mut self.used };
        targets.insert(target.clone());
    }

    /// Reports the schemas of which values may be more than their type says.
    pub(super) fn report(self, diagnostics: &mut Diagnostics) {
        for (location, span) in self.parents {
            if !self.extended.contains(&location) || !self.used.contains(&location) {
                continue;
            }
            let name = crate::node::unescape_token(location.pointer.rsplit('/').next().unwrap_or_default());
            diagnostics.report(
                Diagnostic::new(Code::DiscriminatorIgnored, span, format!("a value of `{name}` is read without what others add to it"))
                    .label("this discriminator has no `oneOf` beside it")
                    .pointer(format!("{}/discriminator", location.pointer))
                    .help(format!(
                        "make a schema of its own with `oneOf` of those that extend `{name}` and with this discriminator, and refer to it"
                    )),
            );
        }
    }
}
