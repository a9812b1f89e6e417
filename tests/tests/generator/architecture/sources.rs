//! The generator's own files, read as tokens.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, File, ImplItem, Item, Meta, ReturnType, Signature};

use crate::support::workspace;

/// A file of `generator/src`.
pub(super) struct Source {
    /// Path below `generator/src`.
    pub(super) path: String,
    /// The module at the root that it belongs to: `lower` for `lower.rs` and `lower/schema.rs`.
    pub(super) module: String,
    /// How many modules deep it is: none for `lib.rs`, one for `lower.rs`.
    depth: usize,
    file: File,
    /// All words in order, `::` and `{` among them.
    words: Vec<String>,
}

/// All files but those of tests.
pub(super) fn sources() -> Vec<Source> {
    let root = workspace().join("generator/src");
    let mut open: Vec<PathBuf> = vec![root.clone()];
    let mut sources = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the generator") {
            let path = entry.expect("an entry").path();
            let is_tests = path.file_stem().is_some_and(|stem| stem == "tests");
            match path.extension() {
                _ if is_tests => {}
                _ if path.is_dir() => open.push(path),
                Some(extension) if extension == "rs" => sources.push(source(&root, &path)),
                _ => {}
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn source(root: &Path, path: &Path) -> Source {
    let text = std::fs::read_to_string(path).expect("a file of the generator");
    let mut file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    file.items.retain(|item| !is_test(item));
    let relative = path.strip_prefix(root).expect("it stands below").with_extension("");
    let parts: Vec<String> = relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let mut words = Vec::new();
    for item in &file.items {
        collect(item.to_token_stream(), &mut words);
    }
    let depth = if parts[0] == "lib" { 0 } else { parts.len() };
    Source { path: parts.join("/") + ".rs", module: parts[0].clone(), depth, file, words }
}

fn is_test(item: &Item) -> bool {
    let attributes: &[Attribute] = match item {
        Item::Mod(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    };
    attributes
        .iter()
        .any(|attribute| matches!(&attribute.meta, Meta::List(list) if list.path.is_ident("cfg") && list.tokens.to_string() == "test"))
}

/// Flattens tokens into words. What stands in `quote!` is left out, and so are attributes, documentation among them.
fn collect(tokens: TokenStream, words: &mut Vec<String>) {
    let mut before: [Option<String>; 2] = [None, None];
    for token in tokens {
        let word = match token {
            TokenTree::Group(group) => {
                let is_quote = before[1].as_deref() == Some("!") && before[0].as_deref().is_some_and(|name| name.starts_with("quote"));
                let is_attribute = before[1].as_deref() == Some("#");
                if !is_quote && !is_attribute {
                    words.push("{".to_owned());
                    collect(group.stream(), words);
                    words.push("}".to_owned());
                }
                String::new()
            }
            TokenTree::Literal(_) => String::new(),
            TokenTree::Ident(ident) => ident.to_string(),
            TokenTree::Punct(punct) => punct.as_char().to_string(),
        };
        if !word.is_empty() {
            words.push(word.clone());
        }
        before = [before[1].take(), Some(word)];
    }
}

impl Source {
    /// The word occurs.
    pub(super) fn names(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }

    /// The words and signs stand one after the other: `panic!`, `.unwrap`.
    pub(super) fn says(&self, text: &str) -> bool {
        let tokens: TokenStream = text.parse().expect("the words are tokens");
        let mut wanted = Vec::new();
        collect(tokens, &mut wanted);
        self.words.windows(wanted.len()).any(|window| window == wanted)
    }

    /// The modules at the root that the file names.
    pub(super) fn own_modules(&self) -> BTreeSet<String> {
        self.after_root().into_iter().map(|path| path[0].clone()).filter(|name| is_module(name)).collect()
    }

    /// The names that the file takes directly from a module at the root.
    pub(super) fn paths_into(&self, module: &str) -> Vec<String> {
        self.after_root().into_iter().filter(|path| path[0] == module).filter_map(|path| path.get(1).cloned()).collect()
    }

    /// Functions that return a `Result`.
    pub(super) fn fallible(&self) -> Vec<String> {
        let fails = |signature: &Signature| match &signature.output {
            ReturnType::Default => false,
            ReturnType::Type(_, ty) => {
                let mut words = Vec::new();
                collect(ty.to_token_stream(), &mut words);
                words
                    .iter()
                    .enumerate()
                    .any(|(index, word)| word == "Result" && words.get(index.wrapping_sub(3)).map(String::as_str) != Some("fmt"))
            }
        };
        let mut found = Vec::new();
        for item in &self.file.items {
            match item {
                Item::Fn(it) if fails(&it.sig) => found.push(it.sig.ident.to_string()),
                Item::Impl(it) => found.extend(it.items.iter().filter_map(|item| match item {
                    ImplItem::Fn(it) if fails(&it.sig) => Some(it.sig.ident.to_string()),
                    _ => None,
                })),
                _ => {}
            }
        }
        found
    }

    /// Every path that begins at the root of the crate, without that beginning; trees of `use` are taken apart.
    fn after_root(&self) -> Vec<Vec<String>> {
        let mut paths = Vec::new();
        for start in 0..self.words.len() {
            let Some(next) = self.root_ends(start) else { continue };
            self.path_from(next, &[], &mut paths);
        }
        paths.retain(|path| !path.is_empty());
        paths
    }

    /// Where a path goes on that begins here with the root: after `crate::`, or after as many `super::` as lead to it.
    fn root_ends(&self, start: usize) -> Option<usize> {
        let word = |index: usize| self.words.get(index).map(String::as_str);
        let separated = |index: usize| word(index) == Some(":") && word(index + 1) == Some(":");
        let begins = start == 0 || word(start - 1) != Some(":");
        if begins && word(start) == Some("crate") && separated(start + 1) {
            return Some(start + 3);
        }
        if self.depth == 0 {
            // In the root itself, every path begins there.
            let first =
                begins && word(start).is_some_and(is_module) && (separated(start + 1) || word(start.wrapping_sub(1)) == Some("use"));
            return first.then_some(start);
        }
        let mut index = start;
        for _ in 0..self.depth {
            if word(index) != Some("super") || !separated(index + 1) {
                return None;
            }
            index += 3;
        }
        (begins && word(index) != Some("super")).then_some(index)
    }

    /// Reads `a::b` or `a::{b, c::d}`; gives the index behind it.
    fn path_from(&self, mut index: usize, prefix: &[String], paths: &mut Vec<Vec<String>>) -> usize {
        let word = |index: usize| self.words.get(index).map(String::as_str);
        let mut path = prefix.to_vec();
        loop {
            match word(index) {
                Some("{") => {
                    index += 1;
                    while word(index).is_some_and(|word| word != "}") {
                        if word(index) == Some(",") {
                            index += 1;
                        } else {
                            index = self.path_from(index, &path, paths);
                        }
                    }
                    return index + 1;
                }
                Some(name) if name != "," && name != "}" => path.push(name.to_owned()),
                _ => break,
            }
            index += 1;
            if word(index) == Some(":") && word(index + 1) == Some(":") {
                index += 2;
            } else {
                break;
            }
        }
        if word(index) == Some("as") {
            index += 2;
        }
        paths.push(path);
        index
    }
}

/// The name of a module at the root of the generator.
fn is_module(name: &str) -> bool {
    let root = workspace().join("generator/src");
    root.join(format!("{name}.rs")).is_file()
}
