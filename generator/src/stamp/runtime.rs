//! The runtime: the files of `templates/src/runtime/`, and the module that declares those of them that a crate takes.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Item, ItemUse, UseTree, Visibility};

use crate::emit::header;
use crate::ir::Crate;

/// A file of the runtime.
pub(super) struct RuntimeFile {
    /// Its name without `.rs`, which is its module.
    pub(super) stem: &'static str,
    /// Its text, byte for byte as it was compiled and tested.
    pub(super) text: &'static str,
}

/// The module file of the runtime with everything in it.
pub(super) const INDEX: &str = include_str!("../../../templates/src/runtime.rs");

/// Includes files by their stems.
macro_rules! files {
    ($($stem:literal)*) => {
        &[$(RuntimeFile { stem: $stem, text: include_str!(concat!("../../../templates/src/runtime/", $stem, ".rs")) }),*]
    };
}

/// All files of the runtime, sorted.
#[rustfmt::skip]
pub(super) const RUNTIME: &[RuntimeFile] = files![
    "api_error" "attempt" "auth" "auth_error"
    "base64" "block_on" "block_on_pages" "body" "body_chain" "budget" "byte_stream"
    "cached" "call" "check" "check_json" "check_limit" "check_number" "check_pattern" "check_value" "check_violation" "client" "client_credentials"
    "content_disposition" "credentials" "cursor"
    "date" "date_time" "decode_error" "download"
    "encode" "encode_form" "encode_header" "encode_path" "encode_query" "environment" "error" "event_parser" "event_stream"
    "facts" "fault" "field" "file_body" "file_error" "file_work"
    "hook"
    "json" "json_lines" "json_path" "json_pick"
    "location"
    "message" "mock" "mock_expectation" "mock_operation" "mock_reply" "mock_report" "mock_request" "multipart"
    "operation" "options"
    "page_facts" "page_link" "page_request" "pager" "pages" "paging" "part" "path_template" "prepare"
    "rate_limit" "rate_limiter" "raw_call" "receive" "redirect" "refresh_token" "repeat" "request_error" "reqwest_browser" "reqwest_transport"
    "response" "retry" "retry_after" "retry_decision"
    "save" "secret" "send"
    "timer" "timer_browser" "times" "token" "token_endpoint" "token_format" "trace" "trace_off" "trace_spans" "trace_url" "transport" "transport_error"
    "union" "unknown"
    "values"
];

/// The files that no file for every API needs: a crate takes them for its own types, or because it takes tokens.
#[rustfmt::skip]
pub(super) const OPTIONAL: &[&str] = &[
    "base64", "block_on_pages", "body_chain",
    "check_pattern", "client_credentials", "cursor",
    "date", "date_time",
    "event_parser", "event_stream",
    "field",
    "json_lines", "json_pick",
    "multipart",
    "page_facts", "page_link", "page_request", "pager", "pages", "paging", "part",
    "secret",
    "refresh_token", "token_endpoint", "token_format",
    "union", "unknown",
    "values",
];

/// The stems for `Crate::runtime`: everything that is not optional, and what is used of the rest.
pub(crate) fn stems(used: impl Fn(&str) -> bool) -> Vec<&'static str> {
    RUNTIME.iter().map(|file| file.stem).filter(|stem| !OPTIONAL.contains(stem) || used(stem)).collect()
}

/// The files that a crate takes.
pub(super) fn stamped(it: &Crate) -> impl Iterator<Item = &'static RuntimeFile> {
    RUNTIME.iter().filter(|file| it.runtime.contains(&file.stem))
}

/// `src/runtime.rs`: the module file of the runtime without what belongs to files that the crate does not take.
pub(super) fn index(it: &Crate) -> String {
    let left_out: BTreeSet<_> = RUNTIME.iter().map(|file| file.stem).filter(|stem| !it.runtime.contains(stem)).collect();
    // The file is ours and a test parses it; as it is, it would be right for a crate that takes everything.
    let Ok(file) = syn::parse_file(INDEX) else { return format!("{}\n\n{INDEX}", header(&it.source)) };
    let kept: Vec<_> = file.items.iter().filter(|item| stem(item).is_none_or(|stem| !left_out.contains(stem.as_str()))).collect();
    let modules = kept.iter().filter(|item| matches!(item, Item::Mod(_)));
    let others = kept.iter().filter(|item| !matches!(item, Item::Mod(_))).map(|item| export(item));
    let parts = [
        header(&it.source),
        print(file.attrs.iter().map(ToTokens::to_token_stream).collect()),
        print(modules.map(ToTokens::to_token_stream).collect()),
        print(others.collect()),
    ];
    parts.join("\n\n") + "\n"
}

/// The module that a line of the index declares or re-exports from.
fn stem(item: &Item) -> Option<String> {
    match item {
        Item::Mod(module) => Some(module.ident.to_string()),
        Item::Use(ItemUse { tree: UseTree::Path(path), .. }) => match &*path.tree {
            UseTree::Path(inner) if path.ident == "self" => Some(inner.ident.to_string()),
            _ => Some(path.ident.to_string()),
        },
        _ => None,
    }
}

/// A re-export. A macro of the crate's own is there for those crates that have a use for it.
fn export(item: &Item) -> TokenStream {
    match item {
        Item::Use(ItemUse { vis: Visibility::Restricted(_), .. }) => {
            quote!(#[allow(unused_imports, reason = "not every API has a use for it")] #item)
        }
        _ => item.to_token_stream(),
    }
}

fn print(tokens: TokenStream) -> String {
    let text = tokens.to_string();
    syn::parse2(tokens).map_or(text, |file| prettyplease::unparse(&file).trim_end().to_owned())
}
