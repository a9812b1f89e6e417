//! Documentation comments.

/// What stands above an item, as Markdown that is already safe: escaped, without raw HTML or unfinished code fences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// Paragraphs; the emitter puts an empty `///` line between two of them and wraps nothing.
    pub paragraphs: Vec<String>,
    /// A compiled example, where there is one. Stands last, under `# Example`.
    pub example: Option<Example>,
    /// `#[deprecated]` on the item.
    pub deprecated: bool,
}

/// Rust code of a documentation example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// `use` lines, which readers see.
    pub imports: Vec<String>,
    /// The line that opens the function around the statements, hidden from readers.
    pub opening: String,
    /// The statements; the emitter breaks long ones.
    pub statements: Vec<String>,
    /// The lines that close the function, hidden from readers.
    pub closing: Vec<String>,
}

impl Docs {
    /// Documentation of one paragraph.
    pub fn line(text: impl Into<String>) -> Self {
        Self { paragraphs: vec![text.into()], ..Self::default() }
    }

    /// The same with another paragraph at the end.
    #[must_use]
    pub fn and(mut self, paragraph: impl Into<String>) -> Self {
        self.paragraphs.push(paragraph.into());
        self
    }
}
