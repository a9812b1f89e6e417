//! Limits on what is sent: which types and parameters have tables of them, and what stands there.
//!
//! Only what an operation sends counts, and of that only what has a limit, itself or below. Structs and unions have tables of their own, so
//! that a type that contains itself needs no end; everything else is written where it is used.

use std::collections::BTreeSet;

use crate::ir::{Limit, LimitBranch, Named};
use crate::model::{Api, BodyKind, Constraints, Kind, Object, Pattern, PropertyNames, SchemaId, Union, UnionBy};
use crate::names::inline::{Home, home};
use crate::usage::{View, children};

use super::Planner;

/// Which schemas have tables.
pub(super) struct Limits {
    /// What requests are made of.
    sent: BTreeSet<SchemaId>,
    /// Schemas with a limit, and those that contain one.
    limited: BTreeSet<SchemaId>,
}

impl Limits {
    /// Walks from the operations to all that they send, and from the limits to all that contains them.
    pub(super) fn find(api: &Api) -> Self {
        let mut sent = BTreeSet::new();
        let mut open: Vec<SchemaId> = (0..api.operations.len()).flat_map(|index| sent_by(api, index)).collect();
        while let Some(id) = open.pop() {
            if sent.insert(id) {
                open.extend(below(&api.schemas.get(id).kind));
            }
        }
        let mut parents: Vec<Vec<SchemaId>> = vec![Vec::new(); api.schemas.iter().count()];
        for id in &sent {
            for child in below(&api.schemas.get(*id).kind) {
                parents[child.index()].push(*id);
            }
        }
        let mut limited = BTreeSet::new();
        let mut open: Vec<SchemaId> =
            sent.iter().copied().filter(|id| !of_constraints(&api.schemas.get(*id).constraints).is_empty()).collect();
        while let Some(id) = open.pop() {
            if limited.insert(id) {
                open.extend(&parents[id.index()]);
            }
        }
        Self { sent, limited }
    }

    /// Something that is sent has a pattern that is checked.
    pub(super) fn have_pattern(&self, api: &Api) -> bool {
        let sent = self.sent.iter().map(|id| &api.schemas.get(*id).constraints);
        let texts = api.operations.iter().filter_map(|operation| operation.body.as_ref()).map(|body| &body.content.text);
        let of_names = |it: &Constraints| it.names.as_ref().and_then(|names| names.pattern.clone());
        let checked = |pattern: Option<Pattern>| pattern.is_some_and(|pattern| pattern.regex.is_some());
        sent.chain(texts).any(|it| checked(it.pattern.clone()) || checked(of_names(it)))
    }
}

/// What an operation sends: its parameters and its body, or the parts of it.
fn sent_by(api: &Api, index: usize) -> Vec<SchemaId> {
    let operation = &api.operations[index];
    // The value of one that has forms is a text.
    let text = |id: SchemaId| matches!(api.schemas.get(api.schemas.target(id).0).kind, Kind::String(_));
    let checked = operation.parameters.iter().filter(|parameter| parameter.forms.is_none() || text(parameter.schema));
    let parameters = checked.map(|parameter| parameter.schema);
    let body = operation.body.iter().flat_map(|body| match body.content.kind {
        BodyKind::Json(id) | BodyKind::Form(id) => vec![id],
        BodyKind::Multipart(_) => {
            let headers = body.content.encoding.iter().flat_map(|encoding| &encoding.headers).map(|header| header.schema);
            api.multipart(&body.content).map(|(_, object)| of_object(object).into_iter().chain(headers).collect()).unwrap_or_default()
        }
        BodyKind::Text | BodyKind::Bytes | BodyKind::Events(_) | BodyKind::Lines(_) => Vec::new(),
    });
    parameters.chain(body).collect()
}

/// The schemas directly below one, as a request has it.
fn below(kind: &Kind) -> Vec<SchemaId> {
    match kind {
        Kind::Object(object) => of_object(object),
        _ => children(kind),
    }
}

fn of_object(object: &Object) -> Vec<SchemaId> {
    let sent = object.properties.iter().filter(|property| !property.read_only);
    sent.map(|property| property.schema).chain(object.additional).collect()
}

impl Planner<'_> {
    /// The table of a struct or union in a view; empty where it has none.
    pub(super) fn table(&self, id: SchemaId, view: View) -> Vec<Limit> {
        let is_sent = self.limits.limited.contains(&id) && self.usage.view(id, View::Request) == view;
        if is_sent { self.inside(id) } else { Vec::new() }
    }

    /// The limits of a schema where it is used.
    pub(super) fn limits(&self, id: SchemaId) -> Vec<Limit> {
        if !self.limits.limited.contains(&id) {
            return Vec::new();
        }
        match self.api.schemas.get(id).kind {
            Kind::Object(_) | Kind::Union(_) => match self.names.types.get(&(id, self.usage.view(id, View::Request))) {
                Some(ident) => match home(self.api, id) {
                    Home::Component(_) => vec![Limit::Type(Named::Type(ident.clone()))],
                    Home::Operation(_) => vec![Limit::Type(Named::Local(ident.clone()))],
                },
                // Without a type it is any JSON, of which nothing below is known.
                None => of_constraints(&self.api.schemas.get(id).constraints),
            },
            _ => self.inside(id),
        }
    }

    /// What is written in the table of a schema.
    fn inside(&self, id: SchemaId) -> Vec<Limit> {
        let schema = self.api.schemas.get(id);
        let mut limits = of_constraints(&schema.constraints);
        if self.cycles.is_endless(id) {
            return limits;
        }
        match &schema.kind {
            Kind::Array(items) => limits.extend(some(self.limits(*items)).map(Limit::Items)),
            Kind::Map(values) => limits.extend(some(self.limits(*values)).map(|values| Limit::Rest(Vec::new(), values))),
            Kind::Object(object) => limits.extend(self.members(object)),
            Kind::Union(union) => limits.extend(self.branches(union)),
            Kind::Alias(target) => limits.extend(self.limits(*target)),
            Kind::Any
            | Kind::Boolean
            | Kind::Integer(_)
            | Kind::Number(_)
            | Kind::String(_)
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_) => {}
        }
        limits
    }

    fn members(&self, object: &Object) -> Vec<Limit> {
        let sent = object.properties.iter().filter(|property| !property.read_only);
        let members = sent.filter_map(|property| Some(Limit::Member(property.name.clone(), some(self.limits(property.schema))?)));
        let names = || object.properties.iter().map(|property| property.name.clone()).collect();
        let rest = object.additional.and_then(|values| Some(Limit::Rest(names(), some(self.limits(values))?)));
        members.chain(rest).collect()
    }

    fn branches(&self, union: &Union) -> Option<Limit> {
        match &union.by {
            UnionBy::Tag(property) => {
                let branches = union.variants.iter().filter_map(|variant| Some((variant.tags.clone(), some(self.limits(variant.schema))?)));
                some(branches.collect()).map(|branches| Limit::Tagged(property.clone(), branches))
            }
            // A branch without limits is there to let its values pass.
            UnionBy::Trial => {
                let branches: Vec<LimitBranch> = union.variants.iter().map(|variant| self.branch(variant.schema)).collect();
                Some(Limit::OneOf(branches)).filter(|_| union.variants.iter().any(|variant| self.limits.limited.contains(&variant.schema)))
            }
        }
    }

    fn branch(&self, id: SchemaId) -> LimitBranch {
        let kind = self.structure_kind(id);
        let required = match kind {
            Kind::Object(object) => object.properties.iter().filter(|it| it.required && !it.read_only).map(|it| it.name.clone()).collect(),
            _ => Vec::new(),
        };
        LimitBranch { kind: json_kind(kind), required, limits: self.limits(id) }
    }
}

/// Variant of the runtime's `JsonKind`.
fn json_kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "Boolean",
        Kind::Integer(_) | Kind::Number(_) | Kind::IntegerEnum(_) => "Number",
        Kind::String(_) | Kind::StringEnum(_) => "String",
        Kind::Array(_) => "Array",
        Kind::Map(_) | Kind::Object(_) => "Object",
        Kind::Any | Kind::Union(_) | Kind::Alias(_) => "Any",
    }
}

/// The limits that a schema states itself.
pub(super) fn of_constraints(it: &Constraints) -> Vec<Limit> {
    let count = |variant, count: Option<u64>| count.map(|count| Limit::Count { variant, count });
    let bound = |(plain, exclusive), bound: &Option<(String, bool)>| {
        let (bound, is_exclusive) = bound.clone()?;
        Some(Limit::Bound { variant: if is_exclusive { exclusive } else { plain }, bound })
    };
    let multiple = it.multiple_of.clone().map(|bound| Limit::Bound { variant: "MultipleOf", bound });
    let all = [
        // A text has at least nothing.
        count("MinLength", it.min_length.filter(|least| *least > 0)),
        count("MaxLength", it.max_length),
        pattern(it.pattern.as_ref()),
        bound(("Minimum", "ExclusiveMinimum"), &it.minimum),
        bound(("Maximum", "ExclusiveMaximum"), &it.maximum),
        multiple,
        count("MinItems", it.min_items.filter(|least| *least > 0)),
        count("MaxItems", it.max_items),
        it.unique_items.then_some(Limit::UniqueItems),
        count("MinProperties", it.min_properties.filter(|least| *least > 0)),
        count("MaxProperties", it.max_properties),
        it.names.as_deref().and_then(|names| some(of_names(names))).map(Limit::Names),
    ];
    all.into_iter().flatten().collect()
}

fn pattern(it: Option<&Pattern>) -> Option<Limit> {
    it.and_then(|pattern| Some(Limit::Pattern { text: pattern.text.clone(), regex: pattern.regex.clone()? }))
}

/// The limits of the names of properties.
fn of_names(it: &PropertyNames) -> Vec<Limit> {
    let count = |variant, count: Option<u64>| count.map(|count| Limit::Count { variant, count });
    let all = [
        count("MinLength", it.min_length.filter(|least| *least > 0)),
        count("MaxLength", it.max_length),
        pattern(it.pattern.as_ref()),
        some(it.values.clone()).map(Limit::Among),
    ];
    all.into_iter().flatten().collect()
}

/// A list that holds something.
fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    Some(list).filter(|list| !list.is_empty())
}
