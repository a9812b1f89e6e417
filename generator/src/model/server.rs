//! Servers.

/// A server.
#[derive(Clone, Debug)]
pub struct Server {
    /// Pieces of its URL, in order.
    pub url: Vec<UrlPiece>,
    /// The variables of the URL, in the order of the document.
    pub variables: Vec<ServerVariable>,
    /// `description`
    pub description: Option<String>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}

/// A server that an operation has in place of one of the document's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnServer {
    /// The document's, without a slash at its end.
    pub usual: String,
    /// The operation's.
    pub own: String,
}

/// A piece of a server's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlPiece {
    /// As it is.
    Literal(String),
    /// The value of a variable: its index.
    Variable(usize),
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// In the template.
    pub name: String,
    /// The value where none is chosen.
    pub default: String,
    /// `enum`: all values, where the document lists them.
    pub values: Vec<String>,
    /// `description`
    pub description: Option<String>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}

impl Server {
    /// The URL with the default of each variable.
    pub fn default_url(&self) -> String {
        self.written(|variable| variable.default.clone())
    }

    /// The URL as the document has it.
    pub fn template(&self) -> String {
        self.written(|variable| format!("{{{}}}", variable.name))
    }

    fn written(&self, value: impl Fn(&ServerVariable) -> String) -> String {
        let piece = |piece: &UrlPiece| match piece {
            UrlPiece::Literal(text) => text.clone(),
            UrlPiece::Variable(index) => value(&self.variables[*index]),
        };
        self.url.iter().map(piece).collect()
    }
}
