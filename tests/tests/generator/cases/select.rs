//! What a case shows: `path` for a whole file, `path#Name` for one item of it.
//!
//! Paths are relative to `src`. `Name` is a type as it is defined, `Name::member` a method, constant or associated type of one of its
//! impls, `Name::*` all its impls.

use std::fmt;

use generator::FileSet;
use quote::ToTokens;
use syn::{File, ImplItem, Item, Type};

/// What to show.
pub(super) struct Selector {
    path: String,
    item: Option<String>,
}

/// The selectors of a case.
pub(super) fn selectors(input: &str) -> Vec<Selector> {
    let lines = input.lines().filter_map(|line| line.strip_prefix("# show: "));
    lines
        .flat_map(|line| line.split(", "))
        .map(|text| match text.split_once('#') {
            Some((path, item)) => Selector { path: path.to_owned(), item: Some(item.to_owned()) },
            None => Selector { path: text.to_owned(), item: None },
        })
        .collect()
}

impl fmt::Display for Selector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.item {
            Some(item) => write!(formatter, "{}#{item}", self.path),
            None => formatter.write_str(&self.path),
        }
    }
}

impl Selector {
    /// The text that is shown, or why there is none.
    pub(super) fn pick(&self, files: &FileSet) -> Result<String, String> {
        let inside = format!("src/{}", self.path);
        let Some(text) = files.get(&inside).or_else(|| files.get(&self.path)) else {
            let known: Vec<_> = files.iter().map(|(path, _)| path.as_str()).filter(|path| !path.contains("runtime/")).collect();
            return Err(format!("{self}: no such file; there are {}", known.join(", ")));
        };
        let Some(item) = &self.item else { return Ok(whole(text)) };
        let file = syn::parse_file(text).map_err(|error| format!("{self}: {error}"))?;
        let found = match item.split_once("::") {
            Some((name, member)) => members(&file, name, member),
            None => definition(&file, item),
        };
        if found.is_empty() { Err(format!("{self}: no such item; there are {}", defined(&file))) } else { Ok(found.join("\n\n")) }
    }
}

/// The file without its header, which says the same everywhere.
fn whole(text: &str) -> String {
    let text = text.split_once("\n\n").map_or(text, |(_, rest)| rest);
    text.trim_end().to_owned()
}

/// The item that defines a name.
fn definition(file: &File, name: &str) -> Vec<String> {
    let defines = |item: &&Item| match item {
        Item::Struct(it) => it.ident == name,
        Item::Enum(it) => it.ident == name,
        Item::Type(it) => it.ident == name,
        Item::Const(it) => it.ident == name,
        Item::Static(it) => it.ident == name,
        Item::Fn(it) => it.sig.ident == name,
        _ => false,
    };
    file.items.iter().filter(defines).map(|item| print(item.clone())).collect()
}

/// The names that a file defines.
fn defined(file: &File) -> String {
    let name = |item: &Item| match item {
        Item::Struct(it) => Some(it.ident.to_string()),
        Item::Enum(it) => Some(it.ident.to_string()),
        Item::Type(it) => Some(it.ident.to_string()),
        Item::Const(it) => Some(it.ident.to_string()),
        _ => None,
    };
    file.items.iter().filter_map(name).collect::<Vec<_>>().join(", ")
}

/// Members of the impls of a type: one of them, or with `*` the impls as they are.
fn members(file: &File, name: &str, member: &str) -> Vec<String> {
    let mut found = Vec::new();
    for item in &file.items {
        let Item::Impl(block) = item else { continue };
        if type_name(&block.self_ty) != Some(name.to_owned()) {
            continue;
        }
        let mut block = block.clone();
        if member != "*" {
            block.items.retain(|item| member_name(item).is_some_and(|name| name == member));
        }
        if member == "*" || !block.items.is_empty() {
            found.push(print(Item::Impl(block)));
        }
    }
    found
}

fn type_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

fn member_name(item: &ImplItem) -> Option<String> {
    match item {
        ImplItem::Fn(it) => Some(it.sig.ident.to_string()),
        ImplItem::Const(it) => Some(it.ident.to_string()),
        ImplItem::Type(it) => Some(it.ident.to_string()),
        _ => None,
    }
}

fn print(item: Item) -> String {
    let file = syn::parse2(item.into_token_stream()).expect("an item is a file");
    prettyplease::unparse(&file).trim_end().to_owned()
}
