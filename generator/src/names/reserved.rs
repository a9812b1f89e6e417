//! Names that are taken before the document has its say.

/// Keywords of all editions, strict and reserved. All but the last four can be written raw.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
    "while", "yield", "Self", "crate", "self", "super",
];

/// Keywords that have no raw form.
pub(super) const NEVER_RAW: &[&str] = &["Self", "crate", "self", "super", "_"];

/// Types that any emitted file may use unqualified: the prelude, and what the imports of the runtime and of dependencies bring.
pub(super) const TYPES: &[&str] = &[
    "AsRef", "BTreeMap", "Base64", "Box", "Clone", "Copy", "Date", "DateTime", "Debug", "Default", "Deserialize", "DeserializeOwned",
    "Deserializer", "Display", "Drop", "Eq", "Err", "Extend", "Field", "Fn", "FnMut", "FnOnce", "From", "FromIterator", "FromStr", "Hash",
    "Infallible", "Into", "IntoFuture", "IntoIterator", "Iterator", "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd", "Result",
    "Secret", "Send", "Serialize", "Serializer", "Sized", "Some", "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto",
    "UnknownInteger", "UnknownValue", "Unpin", "Uuid", "Value", "Vec",
];

/// Types that the files of operations use beside those.
pub(super) const CALL_TYPES: &[&str] = &[
    "Auth", "Bytes", "Call", "Client", "CookieStyle", "DecodeError", "Error", "Failure", "HeaderStyle", "Location", "Method", "NoFailure",
    "Operation", "OperationInfo", "PathStyle", "QueryStyle", "RawResponse", "Response", "Status", "StatusCode",
];

/// Modules at the crate root, and crates whose names a module would hide.
pub(super) const MODULES: &[&str] = &[
    "alloc", "base64", "bytes", "client", "core", "http", "jiff", "lib", "main", "percent_encoding", "reqwest", "runtime", "secrecy",
    "security", "serde", "serde_json", "std", "tokio", "types", "url", "uuid", "mod", "test",
];

/// File names that Windows keeps for devices.
pub(super) const DEVICES: &[&str] =
    &["aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3", "lpt4"];

/// Methods of `Client` beside the accessors of tags.
pub(super) const CLIENT_METHODS: &[&str] =
    &["new", "builder", "from_env", "request", "base_url", "mock", "clone", "default", "execute", "send", "auth", "options"];

/// Methods of a handle beside the operations.
pub(super) const HANDLE_METHODS: &[&str] = &["new", "clone", "client"];

/// Methods of a call beside the setters, and the locals of emitted bodies.
pub(super) const CALL_METHODS: &[&str] =
    &["new", "send", "response", "options", "stream", "pages", "into_future", "call", "client", "clone", "decode", "body"];

/// Associated functions of a struct beside the setters.
pub(super) const STRUCT_METHODS: &[&str] = &["new", "default", "from", "into", "clone", "init", "serialize", "deserialize"];

/// Features beside those of tags.
pub(super) const FEATURES: &[&str] = &[
    "all", "default", "rustls", "native-tls", "rustls-no-provider", "gzip", "multipart", "tracing", "blocking", "mock", "http2", "sse",
    "wasm",
];
