//! `oneOf` and `anyOf`: first the branches; when all schemas are known, [`classify`] finds out how they are told apart.

mod apart;

use openapiv3::Discriminator;

use crate::diagnostics::{Code, Diagnostic};
use crate::load::Location;
use crate::model::{Kind, Origin, SchemaId, Union, UnionBy, Variant};
use crate::node::{Entry, Node, Object, Value};
use crate::sources::Span;

use super::context::{At, Context, component_name, is_to_component};
use super::schema::{self, Keywords};

pub(super) use apart::classify;

/// A union whose branches are lowered but not told apart yet.
pub(super) struct Open {
    id: SchemaId,
    discriminator: Option<Discriminator>,
    mapping: Vec<Mapped>,
    /// By the index of the variant: the component that the branch refers to, also where the fields beside the union make it another type.
    components: Vec<Option<String>>,
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
    if let Some(required) = at.child("required").filter(|_| base.is_none()) {
        context.report(
            Diagnostic::new(Code::ValueRule, required.node.span, format!("`required` beside `{keyword}` is left to the server"))
                .pointer(&*required.pointer)
                .help("write it in each branch, where it tells which fields are optional"),
        );
    }
    if base.is_some() && items.iter().all(|branch| only_constrains(branch.node)) || items.is_empty() {
        return without_union(context, id, at, keyword, branches);
    }
    let (mut variants, mut components) = (Vec::new(), Vec::new());
    for (index, branch) in items.iter().enumerate() {
        let origin = Origin::Branch(id, index);
        let schema = match base.as_ref().filter(|_| !inherits(context, branch.node, &at.location(), 0)) {
            Some(base) => {
                let joined = join(base, branch.node);
                schema::schema(context, &At::new(&joined, branch.pointer.clone()), origin)
            }
            None => schema::schema(context, branch, origin),
        };
        if !variants.iter().any(|known: &Variant| known.schema == schema) {
            variants.push(Variant { schema, tags: Vec::new() });
            components.push(component(branch.node));
        }
    }
    if let [only] = variants.as_slice() {
        return Kind::Alias(only.schema);
    }
    let mapping = mapping(context, at);
    context.open_unions.push(Open { id, discriminator: keywords.data.discriminator.clone(), mapping, components });
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

/// The name of the component that a branch refers to.
fn component(branch: &Node) -> Option<String> {
    let reference = branch.get("$ref")?.as_str()?;
    is_to_component(reference).then(|| component_name(reference))
}

/// How many parents are looked through for the union.
const MAX_PARENTS: usize = 16;

/// The branch refers to a schema whose `allOf` contains the schema of the union: it has the fields beside the union already.
fn inherits(context: &mut Context<'_>, branch: &Node, union: &Location, depth: usize) -> bool {
    let Some(target) = branch.get("$ref").and_then(|reference| context.resolve(reference)) else { return false };
    let Some(parents) = target.child("allOf").filter(|_| depth < MAX_PARENTS) else { return false };
    parents.items().iter().any(|parent| {
        let reference = parent.node.get("$ref");
        reference.and_then(|reference| context.resolve(reference)).is_some_and(|parent| parent.location() == *union)
            || inherits(context, parent.node, union, depth + 1)
    })
}

/// The branches of a schema's union lead to one of these places: the children of that schema, which `allOf` builds from it.
pub(super) fn leads_to(context: &mut Context<'_>, at: &At<'_>, places: &[Location]) -> bool {
    let branches: Vec<_> = ["oneOf", "anyOf"].iter().filter_map(|key| at.child(key)).flat_map(|branches| branches.items()).collect();
    let references = branches.iter().filter_map(|branch| branch.node.get("$ref"));
    references.into_iter().any(|reference| context.resolve(reference).is_some_and(|target| places.contains(&target.location())))
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

/// The base and a branch as one schema. It is called after the component, if the branch is one.
fn join(base: &Node, branch: &Node) -> Node {
    let parts = Node::new(Value::Array(vec![base.clone(), branch.clone()]), branch.span);
    let mut entries = vec![Entry::new("allOf", branch.span, parts)];
    entries.extend(["title", "description", "x-rust-name"].iter().filter_map(|key| branch.entry(key).cloned()));
    entries.extend(component(branch).map(|name| Entry::new("title", branch.span, Node::new(Value::String(name), branch.span))));
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
