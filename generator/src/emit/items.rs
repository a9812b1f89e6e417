//! Types made from schemas, of whatever kind: one printed item after another.

use super::scope::Scope;
use super::{aliases, enums, multipart, path_variants, structs, unions};
use crate::ir::{Constructor, Docs, Item, Struct};
use crate::names::Ident;

/// Prints an item with its impls.
pub(super) fn emit(item: &Item, scope: &mut Scope<'_>) -> Vec<String> {
    match item {
        Item::Struct(it) => structs::emit(it, scope),
        Item::StringEnum(it) => enums::strings(it, scope),
        Item::IntegerEnum(it) => enums::integers(it, scope),
        Item::Union(it) => unions::emit(it, scope),
        Item::Alias(it) => aliases::emit(it, scope),
        Item::PathVariants(it) => path_variants::emit(it),
        Item::Multipart(it) => multipart::emit(it, scope),
    }
}

/// The names that an item defines: its own, and that of the struct with the required fields.
pub(super) fn names(item: &Item) -> Vec<&Ident> {
    match item {
        Item::Struct(it) => of_struct(it),
        Item::Multipart(it) => of_struct(&it.structure),
        Item::StringEnum(it) => vec![&it.name],
        Item::IntegerEnum(it) => vec![&it.name],
        Item::Union(it) => vec![&it.name],
        Item::Alias(it) => vec![&it.name],
        Item::PathVariants(it) => vec![&it.name],
    }
}

fn of_struct(it: &Struct) -> Vec<&Ident> {
    match &it.constructor {
        Constructor::Init { name, .. } => vec![&it.name, name],
        Constructor::Empty | Constructor::Positional(_) => vec![&it.name],
    }
}

/// The documentation of an item.
pub(super) fn docs(item: &Item) -> &Docs {
    match item {
        Item::Struct(it) => &it.docs,
        Item::StringEnum(it) => &it.docs,
        Item::IntegerEnum(it) => &it.docs,
        Item::Union(it) => &it.docs,
        Item::Alias(it) => &it.docs,
        Item::PathVariants(it) => &it.docs,
        Item::Multipart(it) => &it.structure.docs,
    }
}
