//! Single shapes that the sample does not have.

use super::sample::{empty, id, list, tagged};
use crate::emit::scope::{Scope, World};
use crate::emit::{docs, imports, items, operation, print, tag};
use crate::ir::*;

/// Prints an item of `src/types/`.
fn printed(item: &Item) -> String {
    let world = World::default();
    let mut scope = Scope::among_types(&world, items::names(item));
    items::emit(item, &mut scope).join("\n\n")
}

#[test]
fn documentation_is_one_line_for_each_line() {
    let example = Example {
        imports: vec!["use a::b;".to_owned()],
        opening: "fn example() {".to_owned(),
        statements: vec!["let a=1;".to_owned()],
        closing: vec!["}".to_owned()],
    };
    let docs = Docs { example: Some(example), deprecated: true, ..Docs::line("One\ntwo \u{202e}\u{7}three.").and("Four \"five\" \\ */.") };
    let attributes = docs::attributes(&docs);
    let expected = r#"/// One
/// two three.
///
/// Four "five" \ */.
///
/// # Example
///
/// ```no_run
/// use a::b;
///
/// # fn example() {
/// let a = 1;
/// # }
/// ```
#[deprecated]
struct A;"#;
    assert_eq!(print::item(&quote::quote!(#attributes struct A;)), expected);
}

#[test]
fn imports_stand_in_groups() {
    let mut imports = imports::Imports::default();
    let names = [("crate", "types"), ("std::fmt", "Debug"), ("super", "B"), ("super", "A"), ("serde", "Serialize"), ("crate", "security")];
    for (module, name) in names.into_iter().chain([("crate::runtime", "Call"), ("crate::runtime", "operation"), ("bytes", "Bytes")]) {
        imports.add(module, name);
    }
    let expected = "use std::fmt::Debug;\n\nuse bytes::Bytes;\nuse serde::Serialize;\n\nuse super::{A, B};\n\
                    use crate::runtime::{Call, operation};\nuse crate::security;\nuse crate::types;";
    assert_eq!(imports.groups().join("\n\n"), expected);
}

#[test]
fn a_setter_named_default_does_not_shadow_the_trait() {
    let Item::Struct(mut it) = empty("Empty") else { unreachable!("it is a struct") };
    it.setters = vec![Setter { docs: Docs::line("Sets it."), name: id("default"), arg: ArgType::IntoString, wrap_some: true }];
    assert!(printed(&Item::Struct(it)).contains("<Self as Default>::default()"));
}

#[test]
fn a_constant_in_a_struct_that_asks_for_nothing_gives_it_a_default() {
    let Item::Struct(mut it) = empty("Empty") else { unreachable!("it is a struct") };
    it.derive_default = false;
    it.fields = vec![Field {
        docs: Docs::line("What it is."),
        name: id("kind"),
        rename: None,
        ty: Ty::Named(Named::Type(id("Kind"))),
        presence: Presence::Required,
        initial: FieldDefault::Constant { ty: Ty::Named(Named::Type(id("Kind"))), variant: id("Only") },
    }];
    let printed = printed(&Item::Struct(it));
    assert!(printed.contains("Self { kind: Kind::Only }"), "{printed}");
    assert!(printed.contains("impl Default for Empty {\n    fn default() -> Self {\n        Self::new()"), "{printed}");
}

#[test]
fn members_without_a_tag_are_tried_after_the_tag() {
    let Item::Union(mut it) = tagged() else { unreachable!("it is a union") };
    it.variants[1].matches = VariantMatch::Trial;
    let expected = r#"        match union::tag(&value, "kind").as_deref() {
            Some("animal" | "beast") => union::variant(value).map(Self::Animal),
            _ => {
                let candidates = [union::candidate(&value).map(|it| it.map(Self::Cage))];
                Ok(union::choose(candidates).unwrap_or(Self::Unknown(value)))
            }
        }"#;
    let printed = printed(&Item::Union(it));
    assert!(printed.contains(expected), "{printed}");
}

#[test]
fn long_enumerations_may_have_long_functions() {
    let variants = (0..100).map(|n| EnumVariant { docs: Docs::line("One."), name: id(&format!("V{n}")), value: n.to_string() }).collect();
    let item = Item::StringEnum(StringEnum { docs: Docs::line("Many."), name: id("Many"), variants, unknown: id("Unknown") });
    assert_eq!(printed(&item).matches("#[allow(clippy::too_many_lines").count(), 2);
}

#[test]
fn arguments_are_collected_before_they_are_sent() {
    let source = super::sample::source();
    let mut it = list();
    it.arguments.push(it.setters[2].clone());
    let text = operation::file(&source, &World::default(), &it);
    let expected = r#"        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        Self {
            call: Call::new(client, Self::INFO)
                .path("houseId", PathStyle::Simple, house_id)
                .query("tags", QueryStyle::Form, &tags),
        }"#;
    assert!(text.contains(expected), "{text}");
}

#[test]
fn lists_are_sorted_and_broken_where_they_are_wide() {
    let list = imports::modules([id("b"), id("a")].iter());
    assert_eq!(list, "mod a;\nmod b;");
    let long: Vec<_> = (0..20).map(|n| id(&format!("Name{n:02}"))).collect();
    let export = imports::export(&id("module"), &long);
    assert!(export.lines().count() > 2 && export.lines().all(|line| line.len() <= 100), "{export}");
}

#[test]
fn an_operation_called_types_does_not_hide_the_types() {
    let mut it = super::sample::zoo().tags.remove(0);
    it.operations[0].module = id("types");
    it.operations[0].arguments[0].ty = ArgType::Ref(Ty::Named(Named::Type(id("Cage"))));
    let text = tag::file(&super::sample::source(), &World::default(), &it);
    assert!(text.contains("mod types;") && !text.contains("use crate::types;"), "{text}");
    assert!(text.contains("house_id: &crate::types::Cage"), "{text}");
}

#[test]
fn a_setter_with_the_name_of_an_operator_is_allowed() {
    let Item::Struct(mut it) = empty("Claims") else { unreachable!("it is a struct") };
    let setter = |name| Setter { docs: Docs::line("Sets it."), name: id(name), arg: ArgType::IntoString, wrap_some: true };
    it.setters = vec![setter("iss"), setter("sub")];
    assert_eq!(printed(&Item::Struct(it)).matches("#[allow(clippy::should_implement_trait").count(), 1);
}

#[test]
fn fields_of_a_multipart_body_become_parts() {
    let Item::Struct(mut it) = empty("Form") else { unreachable!("it is a struct") };
    let part = Ty::Scalar(Scalar::Part);
    let list = |ty: &Ty| Ty::Vec(Box::new(ty.clone()));
    let option = |ty: &Ty| Ty::Option(Box::new(ty.clone()));
    let field = |name: &str, ty: Ty| Field {
        docs: Docs::line("A part."),
        name: id(name),
        rename: None,
        ty,
        presence: Presence::Required,
        initial: FieldDefault::Parameter,
    };
    let types = [part.clone(), list(&part), option(&part), option(&list(&part)), Ty::Scalar(Scalar::String), part.clone(), part.clone()];
    let file = || PartEncoding::File("a/b".to_owned());
    let encodings = [
        file(),
        file(),
        file(),
        file(),
        PartEncoding::Text(None),
        PartEncoding::Text(Some("text/csv".to_owned())),
        PartEncoding::Json("c/d+json".to_owned()),
    ];
    let names = ["one", "many", "maybe", "some", "text", "csv", "json"];
    it.fields = names.iter().zip(types).map(|(name, ty)| field(name, ty)).collect();
    it.rest = Some(field("rest", Ty::Map(Box::new(part.clone()))));
    it.constructor = Constructor::Positional(Vec::new());
    it.derive_default = false;
    let parts = names
        .iter()
        .zip(encodings)
        .map(|(name, encoding)| FormPart { name: format!("{name}[]"), field: id(name), encoding, headers: Vec::new() })
        .collect();
    let printed = printed(&Item::Multipart(Multipart { structure: it, parts, rest: file() }));
    let expected = r#"impl From<&Form> for crate::runtime::Form {
    fn from(body: &Form) -> Self {
        let named = Self::new()
            .files("one[]", "a/b", [&body.one])
            .files("many[]", "a/b", &body.many)
            .files("maybe[]", "a/b", &body.maybe)
            .files("some[]", "a/b", body.some.iter().flatten())
            .text("text[]", &body.text)
            .text_as("csv[]", "text/csv", &body.csv)
            .json("json[]", "c/d+json", &body.json);
        body.rest
            .iter()
            .fold(named, |form, (name, value)| form.files(name, "a/b", [value]))
    }
}"#;
    assert!(printed.contains(expected), "{printed}");
    assert!(!printed.contains("serde"), "{printed}");
}
