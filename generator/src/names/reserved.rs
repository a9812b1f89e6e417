//! Names that are taken before the document has its say.

/// Keywords of all editions, strict and reserved. All but the last four can be written raw.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield", "Self", "crate", "self", "super",
];

/// Keywords that have no raw form.
pub(super) const NEVER_RAW: &[&str] = &["Self", "crate", "self", "super", "_"];

/// Types that any emitted file uses unqualified: the prelude, and serde's traits. Other imports give way: where a schema has the name of
/// one, the file that needs both spells the path. `New` would be taken for what its own constructor `new` makes
/// (`clippy::self_named_constructors`).
pub(super) const TYPES: &[&str] = &[
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "Deserialize",
    "Deserializer",
    "Drop",
    "Eq",
    "Err",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "New",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Serialize",
    "Serializer",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Types of the runtime that every file of an operation names: one of its own under such a name would be hard to read.
pub(super) const CALL_TYPES: &[&str] = &["Call", "Client", "Operation"];

/// Crates that files of tags import from, beside the modules of their operations.
pub(super) const CRATES: &[&str] = &["alloc", "base64", "bytes", "core", "http", "jiff", "reqwest", "serde", "serde_json", "std", "uuid"];

/// Modules at the crate root, and crates whose names a module would hide.
pub(super) const MODULES: &[&str] = &[
    "alloc",
    "base64",
    "bytes",
    "client",
    "core",
    "fastrand",
    "futures_core",
    "http",
    "httpdate",
    "jiff",
    "lib",
    "main",
    "mock",
    "percent_encoding",
    "reqwest",
    "runtime",
    "secrecy",
    "security",
    "serde",
    "serde_json",
    "std",
    "tokio",
    "tracing",
    "types",
    "url",
    "uuid",
    "mod",
    "test",
];

/// File names that Windows keeps for devices.
pub(super) const DEVICES: &[&str] = &["aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3", "lpt4"];

/// Methods of `Client` beside the accessors of tags.
pub(super) const CLIENT_METHODS: &[&str] = &[
    "new",
    "builder",
    "from_env",
    "request",
    "base_url",
    "block_on",
    "mock",
    "mock_with",
    "clone",
    "default",
    "execute",
    "send",
    "auth",
    "options",
    "into",
    "try_into",
];

/// Methods of a handle beside the operations. Those of the prelude that take `self` by value are found before one that borrows it.
pub(super) const HANDLE_METHODS: &[&str] = &["new", "clone", "client", "into", "try_into"];

/// Methods of a call beside the setters, and the locals of emitted bodies.
pub(super) const CALL_METHODS: &[&str] = &[
    "new",
    "send",
    "send_blocking",
    "response",
    "response_blocking",
    "download",
    "options",
    "stream",
    "pages",
    "into_future",
    "call",
    "client",
    "clone",
    "decode",
    "body",
];

/// Associated functions of a struct beside the setters.
pub(super) const STRUCT_METHODS: &[&str] = &["new", "default", "from", "into", "clone", "init", "serialize", "deserialize"];

/// Features beside those of tags.
pub(super) const FEATURES: &[&str] = &[
    "all",
    "default",
    "rustls",
    "native-tls",
    "rustls-no-provider",
    "system-proxy",
    "brotli",
    "gzip",
    "multipart",
    "tracing",
    "blocking",
    "mock",
    "webhook-types",
    "http2",
    "sse",
    "wasm",
];
