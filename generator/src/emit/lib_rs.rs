//! `src/lib.rs`: the modules of the crate and what stands at its root.

use std::collections::BTreeMap;

use super::{docs, imports, print};
use crate::ir::{Client, Crate, ServerChoice};

/// What the root re-exports, by the runtime file that it comes from.
const ROOT: &[(&str, &[&str])] = &[
    ("auth", &["Auth", "ExposeSecret", "SecretString"]),
    ("base64", &["Base64"]),
    ("body", &["Body"]),
    ("byte_stream", &["ByteStream"]),
    ("cached", &["Cached"]),
    ("client", &["Client", "ClientBuilder"]),
    ("client_credentials", &["ClientCredentials"]),
    ("cursor", &["Cursor"]),
    ("date", &["Date"]),
    ("date_time", &["DateTime"]),
    ("download", &["Download"]),
    ("error", &["Error", "Result"]),
    ("event_parser", &["Event"]),
    ("event_stream", &["EventStream"]),
    ("field", &["Field"]),
    ("file_error", &["FileError"]),
    ("hook", &["CallContext", "Hook"]),
    ("json_lines", &["JsonLines"]),
    ("location", &["Location"]),
    ("multipart", &["Form"]),
    ("operation", &["BoxFuture"]),
    ("options", &["Options"]),
    ("pages", &["Items", "Pages"]),
    ("part", &["Part"]),
    ("rate_limit", &["RateLimit"]),
    ("rate_limiter", &["RateLimiter", "Throttle"]),
    ("raw_call", &["RawCall"]),
    ("refresh_token", &["RefreshToken"]),
    ("response", &["RawResponse", "Response"]),
    ("retry", &["Attempt", "Retry", "Verdict"]),
    ("secret", &["Secret"]),
    ("token", &["BoxError", "Token", "TokenProvider"]),
    ("token_format", &["ClientAuthentication", "TimeUnit", "TokenFormat"]),
    ("transport", &["CallParts", "NotSent", "Transport"]),
];

/// What the root re-exports for a feature, in crates that have lists in pages.
const BLOCKING: &str = "\n#[cfg(all(feature = \"blocking\", not(target_arch = \"wasm32\")))]\npub use crate::runtime::Blocking;";

/// The file.
pub(super) fn file(it: &Crate) -> String {
    let always = ["cfg_attr(docsrs, feature(doc_cfg))", "doc = include_str!(\"../README.md\")", "forbid(unsafe_code)"];
    let mut attributes: Vec<_> = always.iter().map(|attribute| format!("#![{attribute}]")).collect();
    attributes.extend(it.recursion_limit.map(|limit| format!("#![recursion_limit = \"{limit}\"]")));
    attributes.push("#![warn(missing_docs)]".to_owned());
    attributes.extend(it.allowed.iter().map(|allowed| format!("#![allow({}, reason = \"{}\")]", allowed.lints.join(", "), allowed.reason)));
    let docs = print::inner_docs(&docs::lines(&it.docs));
    print::join(vec![print::header(&it.source), docs, attributes.join("\n"), modules(it), exports(it), version(it)])
}

fn modules(it: &Crate) -> String {
    let mut modules = BTreeMap::from([
        ("client".to_owned(), "mod client;".to_owned()),
        ("mock".to_owned(), "#[cfg(feature = \"mock\")]\npub mod mock;".to_owned()),
        ("runtime".to_owned(), "#[doc(hidden)]\npub mod runtime;".to_owned()),
        ("types".to_owned(), "pub mod types;".to_owned()),
    ]);
    modules.extend(it.security.iter().map(|_| ("security".to_owned(), "pub mod security;".to_owned())));
    modules.extend(it.tags.iter().map(|tag| {
        let line = format!("#[cfg(feature = \"{}\")]\npub mod {};", tag.feature, tag.module);
        (tag.module.as_str().to_owned(), line)
    }));
    modules.into_values().collect::<Vec<_>>().join("\n")
}

fn exports(it: &Crate) -> String {
    let stamped = ROOT.iter().filter(|(stem, _)| it.runtime.contains(stem));
    let names = stamped.flat_map(|(_, names)| names.iter().map(|name| (*name).to_owned())).collect();
    let blocking = if it.runtime.contains(&"block_on_pages") { BLOCKING } else { "" };
    servers(&it.client) + &imports::list("pub use crate::runtime::", &names) + blocking
}

/// The enum of servers with the types of their variables.
fn servers(it: &Client) -> String {
    let ServerChoice::Enum(servers) = &it.servers else { return String::new() };
    let variables = servers.iter().filter_map(|server| server.variables.as_ref()).map(|variables| variables.name.to_string());
    let enums = it.enums.iter().map(|it| it.name.to_string());
    imports::list("pub use crate::client::", &variables.chain(enums).chain(["Server".to_owned()]).collect()) + "\n"
}

fn version(it: &Crate) -> String {
    let version = &it.api_version;
    print::item(&quote::quote! {
        /// The version that the API's document gives itself. The version of the crate is another matter.
        pub const API_VERSION: &str = #version;
    })
}
