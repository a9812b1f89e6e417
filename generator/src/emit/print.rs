//! From tokens to the text of a file. In: rendered items, one by one; out: a file whose items are separated by blank lines.
//!
//! `prettyplease` prints no blank lines, so every item, and every group of members of an impl, is printed on its own and then joined.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::scope::Scope;
use crate::ir::Source;

/// The line that an impl's members are printed under before they are taken out again. The type does not matter.
const SHELL: &str = "impl Shell {\n";

/// The first line of every file that is not copied as it is.
pub(crate) fn header(source: &Source) -> String {
    let Source { path, command } = source;
    docs::printable(&format!("// @generated from {path} by {command}. Do not edit."))
}

/// Prints items that belong together, without a line at the end.
pub(super) fn item(tokens: &TokenStream) -> String {
    unparse(tokens).trim_end().to_owned()
}

/// Prints an impl with a blank line between two groups of members.
///
/// `head` is everything up to the opening brace.
pub(super) fn impl_block(head: &TokenStream, groups: &[TokenStream]) -> String {
    let head = item(&quote!(#head {}));
    let head = head.strip_suffix("{}").unwrap_or(&head);
    let groups: Vec<_> = groups.iter().filter(|group| !group.is_empty()).map(members).collect();
    format!("{head}{{\n{}\n}}", groups.join("\n\n"))
}

/// Prints members of an impl, indented as they stand there.
fn members(tokens: &TokenStream) -> String {
    let text = unparse(&quote!(impl Shell { #tokens }));
    let inner = text.strip_prefix(SHELL).and_then(|rest| rest.trim_end().strip_suffix('}'));
    inner.unwrap_or(&text).trim_end().to_owned()
}

/// Prints tokens. Text that is no Rust, which is a mistake of this stage, stays as it is, so that the compiler of the crate shows it.
fn unparse(tokens: &TokenStream) -> String {
    let file = syn::parse2::<syn::File>(tokens.clone());
    debug_assert!(file.is_ok(), "{:?} in {tokens}", file.err());
    file.map_or_else(|_| tokens.to_string(), |file| prettyplease::unparse(&file))
}

/// What a module says before its imports.
#[derive(Debug, Default)]
pub(super) struct Top {
    /// Lines of its documentation.
    pub(super) docs: Vec<String>,
    /// Its `mod` lines.
    pub(super) modules: String,
}

/// Puts a file together: header, module documentation, inner attributes, modules, imports, items. What is empty leaves no trace.
pub(super) fn file(source: &Source, top: &Top, scope: &Scope<'_>, parts: Vec<String>) -> String {
    let mut blocks = vec![header(source), inner_docs(&top.docs)];
    blocks.extend(scope.inner_attributes());
    blocks.push(top.modules.clone());
    blocks.extend(scope.imports().groups());
    blocks.extend(parts);
    join(blocks)
}

/// `//!` lines.
pub(super) fn inner_docs(lines: &[String]) -> String {
    lines.iter().map(|line| format!("//! {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// Blocks of text with a blank line between two of them.
pub(super) fn join(mut blocks: Vec<String>) -> String {
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

/// Statements as they would stand in a function body, without its indentation. Text that is no Rust stays as it is.
pub(super) fn statements(statements: &[String]) -> Vec<String> {
    let Ok(file) = syn::parse_file(&format!("fn example() {{ {} }}", statements.join("\n"))) else { return statements.to_vec() };
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let body = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    body.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}
