//! `oneOf` and `anyOf`: first the branches, and when all schemas are known, how they are told apart.

use std::collections::HashSet;

use openapiv3::Discriminator;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Kind, Origin, Property, SchemaId, Schemas, StringFormat, Union, UnionBy, Variant};
use crate::node::{Entry, Node, Object, Value};
use crate::sources::Span;

use super::context::{At, Context, component_name};
use super::schema::{self, Keywords};

/// A union whose branches are lowered but not told apart yet.
pub(super) struct Open {
    id: SchemaId,
    discriminator: Option<Discriminator>,
    mapping: Vec<Mapped>,
}

/// An entry of a discriminator's `mapping` that leads to a schema.
struct Mapped {
    value: String,
    /// The name of the schema.
    name: String,
    span: Span,
    pointer: String,
}

/// Keywords beside the union that every branch shares.
const SHARED: &[&str] = &["type", "properties", "required", "additionalProperties", "minProperties", "maxProperties"];

/// Lowers the branches. The union is classified later.
pub(super) fn lower(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, keyword: &str, branches: &At<'_>, keywords: &Keywords) -> Kind {
    let mut items = branches.items();
    if items.iter().any(|branch| is_null(branch.node)) {
        context.schemas.get_mut(id).nullable = true;
        items.retain(|branch| !is_null(branch.node));
    }
    let base = base(at.node, keyword);
    if base.is_some() && items.iter().all(|branch| only_constrains(branch.node)) || items.is_empty() {
        return without_union(context, id, at, keyword, branches);
    }
    let mut variants = Vec::new();
    for (index, branch) in items.iter().enumerate() {
        let origin = Origin::Branch(id, index);
        let schema = match &base {
            Some(base) => {
                let joined = join(base, branch.node);
                schema::schema(context, &At::new(&joined, branch.pointer.clone()), origin)
            }
            None => schema::schema(context, branch, origin),
        };
        if !variants.iter().any(|known: &Variant| known.schema == schema) {
            variants.push(Variant { schema, tags: Vec::new() });
        }
    }
    if let [only] = variants.as_slice() {
        return Kind::Alias(only.schema);
    }
    let mapping = mapping(context, at);
    context.open_unions.push(Open { id, discriminator: keywords.data.discriminator.clone(), mapping });
    Kind::Union(Union { variants, by: UnionBy::Trial })
}

/// The mapping of a discriminator without what leads nowhere, which is reported with the document's other references.
fn mapping(context: &Context<'_>, at: &At<'_>) -> Vec<Mapped> {
    let entries = at.child("discriminator").and_then(|at| at.child("mapping")).map(|mapping| mapping.entries()).unwrap_or_default();
    let mapped = |(value, at): (&str, At<'_>)| {
        let name = component_name(at.node.as_str()?);
        let named = context.documents.root().pointer("/components/schemas").is_some_and(|schemas| schemas.get(&name).is_some());
        let leads = named || context.documents.resolve(at.file(), at.node).is_ok();
        leads.then(|| Mapped { value: value.to_owned(), name, span: at.node.span, pointer: at.pointer })
    };
    entries.into_iter().filter_map(mapped).collect()
}

/// A branch that stands for null: `nullable` in the words of OpenAPI 3.1, or an enumeration of null alone.
fn is_null(node: &Node) -> bool {
    node.get("type").and_then(Node::as_str) == Some("null")
        || node.get("enum").and_then(Node::as_array).is_some_and(|values| !values.is_empty() && values.iter().all(Node::is_null))
}

/// A branch such as `{required: [a]}`, that restricts what stands beside the union but is no type of its own.
fn only_constrains(node: &Node) -> bool {
    node.as_object().is_some_and(|object| object.keys().all(|key| matches!(key, "required" | "not" | "description" | "title" | "type")))
}

/// The keywords beside the union as a schema, where they describe an object.
fn base(node: &Node, keyword: &str) -> Option<Node> {
    node.get("properties").or_else(|| node.get("additionalProperties").filter(|value| value.as_object().is_some()))?;
    let entries = node.as_object()?.iter().filter(|entry| entry.key != keyword && SHARED.contains(&entry.key.as_str())).cloned().collect();
    Some(Node::new(Value::Object(Object::from_entries(entries).0), node.span))
}

fn join(base: &Node, branch: &Node) -> Node {
    let parts = Node::new(Value::Array(vec![base.clone(), branch.clone()]), branch.span);
    let mut entries = vec![Entry::new("allOf", branch.span, parts)];
    entries.extend(["title", "description", "x-rust-name"].iter().filter_map(|key| branch.entry(key).cloned()));
    Node::new(Value::Object(Object::from_entries(entries).0), branch.span)
}

/// The branches only restrict: the schema beside them is the type.
fn without_union(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, keyword: &str, branches: &At<'_>) -> Kind {
    context.report(
        Diagnostic::new(
            Code::UnsupportedKeyword,
            branches.node.span,
            format!("this `{keyword}` only restricts values and is left to the server"),
        )
        .pointer(&*branches.pointer)
        .help("nothing to do, unless a branch should be a type of its own"),
    );
    let mut node = at.node.clone();
    if let Value::Object(object) = &mut node.value {
        object.remove(keyword);
    }
    let inner = schema::schema(context, &At::new(&node, at.pointer.clone()), Origin::Branch(id, 0));
    let kind = context.schemas.get(inner).kind.clone();
    schema::reparent(context, &kind, inner, id);
    kind
}

/// Tells the branches of all unions apart.
pub(super) fn classify(context: &mut Context<'_>) {
    for open in std::mem::take(&mut context.open_unions) {
        let Kind::Union(union) = context.schemas.get(open.id).kind.clone() else { continue };
        let nullable = union.variants.iter().any(|variant| context.schemas.target(variant.schema).1);
        report_strays(context, &union, &open.mapping);
        let kind = match simple(&context.schemas, &union) {
            Some(kind) => {
                if let Some(discriminator) = &open.discriminator {
                    report_useless(context, discriminator, open.id);
                }
                kind
            }
            None => Kind::Union(tagged(context, &union, open.discriminator.as_ref(), open.id)),
        };
        let schema = context.schemas.get_mut(open.id);
        schema.nullable |= nullable;
        schema.kind = kind;
    }
}

/// Reports values of a discriminator that lead to schemas which are no branches: such a value is kept, but not typed.
fn report_strays(context: &mut Context<'_>, union: &Union, mapping: &[Mapped]) {
    let schemas = &context.schemas;
    let is_branch = |name: &str| union.variants.iter().any(|variant| component_of(schemas, variant.schema) == Some(name));
    let strays: Vec<&Mapped> = mapping.iter().filter(|mapped| !is_branch(&mapped.name)).collect();
    for Mapped { value, name, span, pointer } in strays {
        context.report(
            Diagnostic::new(Code::DiscriminatorIgnored, *span, format!("`{value}` leads to `{name}`, which is no branch of this union"))
                .label("a value of this kind is kept as JSON")
                .pointer(pointer)
                .help(format!("add `{name}` to the branches, or remove `{value}` from `mapping`")),
        );
    }
}

fn component_of(schemas: &Schemas, id: SchemaId) -> Option<&str> {
    match &schemas.get(id).origin {
        Origin::Component(name) => Some(name),
        _ => None,
    }
}

/// Branches that come to one and the same scalar: texts of several formats are text, integers and numbers are numbers.
fn simple(schemas: &Schemas, union: &Union) -> Option<Kind> {
    let kinds: Vec<&Kind> = union.variants.iter().map(|variant| &schemas.get(schemas.target(variant.schema).0).kind).collect();
    let all = |fits: fn(&Kind) -> bool| kinds.iter().all(|kind| fits(kind));
    if kinds.iter().any(|kind| matches!(kind, Kind::Any)) {
        Some(Kind::Any)
    } else if all(|kind| matches!(kind, Kind::String(_) | Kind::StringEnum(_))) {
        Some(Kind::String(StringFormat::Plain))
    } else if all(|kind| matches!(kind, Kind::Integer(_) | Kind::IntegerEnum(_))) {
        Some(Kind::Integer(None))
    } else if all(|kind| matches!(kind, Kind::Integer(_) | Kind::IntegerEnum(_) | Kind::Number(_))) {
        Some(Kind::Number(None))
    } else if all(|kind| matches!(kind, Kind::Boolean)) {
        Some(Kind::Boolean)
    } else {
        None
    }
}

/// The union with its tag: the discriminator's, else a property that has a constant of its own in each branch.
fn tagged(context: &mut Context<'_>, union: &Union, discriminator: Option<&Discriminator>, id: SchemaId) -> Union {
    let by_constant = constant_tag(&context.schemas, union);
    let Some(discriminator) = discriminator else {
        return by_constant.unwrap_or_else(|| union.clone());
    };
    let property = &discriminator.property_name;
    let variants: Vec<Variant> = union
        .variants
        .iter()
        .map(|variant| Variant { schema: variant.schema, tags: tags(&context.schemas, variant.schema, discriminator) })
        .collect();
    let objects = variants.iter().all(|variant| object_properties(&context.schemas, variant.schema).is_some());
    if objects && variants.iter().all(|variant| !variant.tags.is_empty()) {
        return Union { variants, by: UnionBy::Tag(property.clone()) };
    }
    report_useless(context, discriminator, id);
    by_constant.unwrap_or_else(|| union.clone())
}

fn report_useless(context: &mut Context<'_>, discriminator: &Discriminator, id: SchemaId) {
    let property = &discriminator.property_name;
    let schema = context.schemas.get(id);
    let (span, pointer) = (schema.span, schema.location.pointer.clone());
    context.report(
        Diagnostic::new(
            Code::DiscriminatorIgnored,
            span,
            format!("the discriminator `{property}` does not tell all branches apart; they are tried instead"),
        )
        .pointer(pointer)
        .help("make each branch a reference to an object, or give each a value in `mapping`"),
    );
}

/// Values of the discriminator that lead to a branch: mapped ones, else the name of the component, and a constant of its own.
fn tags(schemas: &Schemas, id: SchemaId, discriminator: &Discriminator) -> Vec<String> {
    let name = component_of(schemas, id);
    let mut tags: Vec<String> = discriminator
        .mapping
        .iter()
        .filter(|(_, target)| name == Some(component_name(target).as_str()))
        .map(|(value, _)| value.clone())
        .collect();
    if let Some(constant) = constants(schemas, id).into_iter().find(|(property, _)| *property == discriminator.property_name)
        && !tags.contains(&constant.1)
    {
        tags.push(constant.1);
    }
    if tags.is_empty() {
        tags.extend(name.map(str::to_owned));
    }
    tags
}

/// A union told apart by a property that is required and has another constant in every branch.
fn constant_tag(schemas: &Schemas, union: &Union) -> Option<Union> {
    let all: Vec<Vec<(String, String)>> = union.variants.iter().map(|variant| constants(schemas, variant.schema)).collect();
    let (first, rest) = all.split_first()?;
    let (property, _) = first.iter().find(|(property, value)| {
        let mut seen = HashSet::from([value]);
        rest.iter().all(|constants| {
            let other = constants.iter().find(|(name, _)| name == property).map(|(_, value)| value);
            other.is_some_and(|other| seen.insert(other))
        })
    })?;
    let variants = union
        .variants
        .iter()
        .zip(&all)
        .map(|(variant, constants)| Variant {
            schema: variant.schema,
            tags: constants.iter().filter(|(name, _)| name == property).map(|(_, value)| value.clone()).collect(),
        })
        .collect();
    Some(Union { variants, by: UnionBy::Tag(property.clone()) })
}

/// Required properties with exactly one possible text.
fn constants(schemas: &Schemas, id: SchemaId) -> Vec<(String, String)> {
    let constant = |property: &Property| match &schemas.get(schemas.target(property.schema).0).kind {
        Kind::StringEnum(values) if property.required => match values.as_slice() {
            [only] => Some((property.name.clone(), only.value.clone())),
            _ => None,
        },
        _ => None,
    };
    object_properties(schemas, id).map(|properties| properties.iter().filter_map(constant).collect()).unwrap_or_default()
}

fn object_properties(schemas: &Schemas, id: SchemaId) -> Option<&[Property]> {
    match &schemas.get(schemas.target(id).0).kind {
        Kind::Object(object) => Some(&object.properties),
        _ => None,
    }
}
