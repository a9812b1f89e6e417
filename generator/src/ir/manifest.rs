//! `Cargo.toml` and `README.md`.

/// `Cargo.toml`.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// Package name.
    pub name: String,
    /// Our own version of the crate; the document's version is a constant in the crate.
    pub version: String,
    /// One line, escaped by the emitter.
    pub description: String,
    /// Features of the tags, sorted.
    pub tag_features: Vec<String>,
    /// There are types that only webhooks need, and the feature of this name.
    pub webhooks: Option<&'static str>,
    /// `uuid` is used.
    pub uuid: bool,
    /// `base64` is used.
    pub base64: bool,
    /// Stand in a workspace: lints are inherited (`[lints] workspace = true`).
    pub workspace: bool,
}

/// `README.md`, from the API's own operations.
#[derive(Clone, Debug)]
pub struct Readme {
    /// Title of the API.
    pub title: String,
    /// Paragraphs about the API, safe Markdown.
    pub paragraphs: Vec<String>,
    /// Who offers the API and on which terms: what a line is about, and safe Markdown.
    pub about: Vec<(&'static str, String)>,
    /// Lines of the first call, Rust code.
    pub first_call: Vec<String>,
    /// Lines that go through a list, Rust code, where an operation gives its items in pages.
    pub pages: Vec<String>,
    /// Lines that handle a documented error, Rust code, where an operation documents one.
    pub errors: Vec<String>,
    /// Lines of a test by the mock, Rust code, where there is an operation to be called.
    pub testing: Vec<String>,
    /// Tables of operations: the title of a tag and its rows.
    pub operations: Vec<(String, Vec<ReadmeRow>)>,
    /// Rows of credentials: (constructor, what it is).
    pub auth: Vec<(String, String)>,
    /// Rows of environment variables: (names, what they hold).
    pub variables: Vec<(String, String)>,
}

/// A row of a table of operations: the call as in Rust, `METHOD /path`, and the summary.
pub type ReadmeRow = (String, String, String);
