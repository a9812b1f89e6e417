//! What a file shows, as lines. Each begins with the path of the item.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{
    Arm, Attribute, Expr, Fields, File, FnArg, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemStruct, Lit, Meta, Pat, Type, Visibility,
};

use super::text::tidy;

/// The lines of a file that belongs to a module.
pub(super) fn lines(module: &str, file: &File) -> Vec<String> {
    let values = wire_values(file);
    let mut lines = Vec::new();
    for item in &file.items {
        match item {
            Item::Struct(it) if public(&it.vis) => structure(module, it, &mut lines),
            Item::Enum(it) if public(&it.vis) => enumeration(module, it, &values, &mut lines),
            Item::Type(it) if public(&it.vis) => lines.push(format!("{module}::{} = {}", it.ident, tidy(&it.ty))),
            Item::Const(it) if public(&it.vis) => lines.push(format!("{module}::{}: {}", it.ident, tidy(&it.ty))),
            Item::Static(it) if public(&it.vis) => lines.push(format!("{module}::{}: {}", it.ident, tidy(&it.ty))),
            Item::Use(it) if public(&it.vis) && module == "crate" => lines.push(format!("{module}: use {}", tidy(&it.tree))),
            Item::Mod(it) if public(&it.vis) => lines.push(format!("{module}: mod {}", it.ident)),
            Item::Impl(it) => implementation(module, it, &mut lines),
            _ => {}
        }
    }
    lines
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn structure(module: &str, it: &ItemStruct, lines: &mut Vec<String>) {
    let name = format!("{module}::{}", it.ident);
    lines.push(format!("{name}: struct{}", notes(&it.attrs)));
    for field in it.fields.iter().filter(|field| public(&field.vis)) {
        let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        lines.push(format!("{name}.{ident}: {}{}{}", tidy(&field.ty), wire_name(&field.attrs), deprecated(&field.attrs)));
    }
}

fn enumeration(module: &str, it: &ItemEnum, values: &BTreeMap<String, String>, lines: &mut Vec<String>) {
    let name = format!("{module}::{}", it.ident);
    lines.push(format!("{name}: enum{}", notes(&it.attrs)));
    for variant in &it.variants {
        let held = match &variant.fields {
            Fields::Unit => String::new(),
            fields => tidy(fields),
        };
        let value = values.get(&format!("{}::{}", it.ident, variant.ident)).map(|value| format!(" = {value}")).unwrap_or_default();
        lines.push(format!("{name}::{}{held}{value}{}", variant.ident, deprecated(&variant.attrs)));
    }
}

fn implementation(module: &str, it: &ItemImpl, lines: &mut Vec<String>) {
    let Type::Path(path) = &*it.self_ty else { return };
    let Some(segment) = path.path.segments.last() else { return };
    // The types of the runtime are re-exported at the root.
    let of = if module == "security" && segment.ident == "Auth" { "crate" } else { module };
    let name = format!("{of}::{}", segment.ident);
    match &it.trait_ {
        None => lines.extend(it.items.iter().filter_map(|item| member(&name, item))),
        Some((path, _)) => {
            let last = path.segments.last().map(tidy).unwrap_or_default();
            let types: Vec<String> = it.items.iter().filter_map(associated).collect();
            // What every type of a kind has says nothing about this one.
            if !["Serialize", "Deserialize<'de>"].contains(&last.as_str()) {
                let types = if types.is_empty() { String::new() } else { format!(" {{ {} }}", types.join(", ")) };
                lines.push(format!("{name}: impl {last}{types}"));
            }
        }
    }
}

fn member(name: &str, item: &ImplItem) -> Option<String> {
    match item {
        ImplItem::Fn(it) if public(&it.vis) => Some(format!("{name}::{}{}", function(it), deprecated(&it.attrs))),
        ImplItem::Const(it) if public(&it.vis) => Some(format!("{name}::{}: {}", it.ident, tidy(&it.ty))),
        _ => None,
    }
}

/// `name(self, limit: i64) -> Self`
fn function(it: &ImplItemFn) -> String {
    let inputs = it.sig.inputs.iter().map(|input| match input {
        // Whether the function changes its own copy is no matter of the caller's.
        FnArg::Receiver(receiver) => tidy(receiver).replace("mut self", "self"),
        FnArg::Typed(typed) => tidy(typed),
    });
    let output = match &it.sig.output {
        syn::ReturnType::Default => String::new(),
        syn::ReturnType::Type(_, ty) => format!(" -> {}", tidy(ty)),
    };
    format!("{}({}){output}", it.sig.ident, inputs.collect::<Vec<_>>().join(", "))
}

/// `Value = types::Pet`, and of the constant that describes an operation its request.
fn associated(item: &ImplItem) -> Option<String> {
    match item {
        ImplItem::Type(it) => Some(format!("{} = {}", it.ident, tidy(&it.ty))),
        ImplItem::Const(it) => match &it.expr {
            Expr::Reference(reference) => match &*reference.expr {
                Expr::Struct(info) => {
                    let shown = info.fields.iter().filter(|field| ["method", "path", "success"].contains(&tidy(&field.member).as_str()));
                    Some(shown.map(|field| tidy(&field.expr)).collect::<Vec<_>>().join(" "))
                }
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// Derives, and whether it is deprecated.
fn notes(attributes: &[Attribute]) -> String {
    let derives = attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("derive") => Some(format!(" ({})", tidy(&list.tokens))),
        _ => None,
    });
    format!("{}{}", derives.unwrap_or_default(), deprecated(attributes))
}

fn deprecated(attributes: &[Attribute]) -> &'static str {
    if attributes.iter().any(|attribute| attribute.path().is_ident("deprecated")) { ", deprecated" } else { "" }
}

/// The name on the wire, where it is another one.
fn wire_name(attributes: &[Attribute]) -> String {
    let mut found = String::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let Meta::List(list) = &attribute.meta else { continue };
        let text = list.tokens.to_string();
        if let Some(rest) = text.split("rename = ").nth(1) {
            found = format!(" as {}", rest.split(',').next().unwrap_or(rest).trim_end());
        } else if text.contains("flatten") {
            " for the rest".clone_into(&mut found);
        }
    }
    found
}

/// What the variants of enumerations are on the wire, by type and variant: read from `as_str` and `as_i64`.
fn wire_values(file: &File) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for item in &file.items {
        let Item::Impl(block) = item else { continue };
        let Type::Path(path) = &*block.self_ty else { continue };
        for member in &block.items {
            let ImplItem::Fn(function) = member else { continue };
            if !["as_str", "as_i64", "url"].iter().any(|name| function.sig.ident == name) {
                continue;
            }
            for arm in arms(function) {
                let Pat::Path(variant) = &arm.pat else { continue };
                let Some(variant) = variant.path.segments.last() else { continue };
                values.insert(format!("{}::{}", tidy(path), variant.ident), value(&arm.body));
            }
        }
    }
    values
}

fn arms(function: &ImplItemFn) -> Vec<&Arm> {
    function
        .block
        .stmts
        .iter()
        .filter_map(|statement| match statement {
            syn::Stmt::Expr(Expr::Match(found), _) => Some(&found.arms),
            _ => None,
        })
        .flatten()
        .collect()
}

fn value(expression: &Expr) -> String {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => format!("{:?}", text.value()),
            other => other.to_token_stream().to_string(),
        },
        // A long text stands in a block of its own.
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(inner, None)] => value(inner),
            _ => tidy(block),
        },
        other => tidy(other),
    }
}
