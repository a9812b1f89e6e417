//! What the generator has to say about a document: errors, warnings and notes with their places.
//!
//! Stages report into a [`Diagnostics`] and go on, so that one run shows everything at once. The text and JSON forms are
//! in [`render`], the catalogue of codes is in [`codes`].

pub mod codes;
pub mod render;

pub use codes::Code;

use crate::sources::Span;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The document cannot be generated from; no code is written.
    Error,
    /// Code is written, but it says less than the document does.
    Warning,
    /// Worth knowing; nothing is lost.
    Note,
}

impl Severity {
    /// The word that stands before the code: `error`, `warning` or `note`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A place with a short text beside it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What to say there; may be empty at the primary place.
    pub text: String,
}

/// One finding.
///
/// ```
/// # use generator::{diagnostics::{Code, Diagnostic, Diagnostics}, sources::{Sources, Span}};
/// # let file = Sources::new(std::path::Path::new(".")).add("a.yaml", "openapi: 1.0");
/// # let span = Span::new(file, 9, 12);
/// let mut diagnostics = Diagnostics::default();
/// diagnostics.report(
///     Diagnostic::new(Code::UnsupportedVersion, span, "OpenAPI 1.0 is not supported")
///         .label("this version")
///         .pointer("/openapi")
///         .help("write `openapi: 3.0.3`"),
/// );
/// assert!(diagnostics.has_errors());
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// The stable code, which also fixes the severity.
    pub code: Code,
    /// One sentence without a full stop that names the thing it is about.
    pub message: String,
    /// The place that the finding is about.
    pub primary: Label,
    /// Further places, such as the first definition of something that stands twice.
    pub secondary: Vec<Label>,
    /// The JSON pointer of the primary place, where it is known.
    pub pointer: Option<String>,
    /// What to write instead.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding at a place. The other methods add to it.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            primary: Label { span, text: String::new() },
            secondary: Vec::new(),
            pointer: None,
            help: None,
        }
    }

    /// Sets the text beside the primary place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Adds a further place.
    #[must_use]
    pub fn secondary(mut self, span: Span, text: impl Into<String>) -> Self {
        self.secondary.push(Label { span, text: text.into() });
        self
    }

    /// Sets the JSON pointer of the primary place.
    #[must_use]
    pub fn pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Sets the line that says what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The severity of the code.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// What makes two findings the same: they say the same about the same place.
    fn identity(&self) -> (Span, &'static str, &str) {
        (self.primary.span, self.code.id(), &self.message)
    }
}

/// All findings of a run.
#[derive(Clone, Default, Debug)]
pub struct Diagnostics {
    all: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No findings yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding. Several stages may report the same one; [`Diagnostics::iter`] gives it once.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.all.push(diagnostic);
    }

    /// Adds all findings of another collection.
    pub fn extend(&mut self, other: Diagnostics) {
        self.all.extend(other.all);
    }

    /// Keeps only the findings for which `keep` says yes, for those that a configuration accepts.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.all.retain(keep);
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether anything stops the generation.
    pub fn has_errors(&self) -> bool {
        self.all.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }

    /// How many different findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|diagnostic| diagnostic.severity() == severity).count()
    }

    /// The findings sorted by file, position, code and message, each once. Of equal ones the first reported stays.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        let mut sorted: Vec<&Diagnostic> = self.all.iter().collect();
        sorted.sort_by(|left, right| left.identity().cmp(&right.identity()));
        sorted.dedup_by(|later, first| later.identity() == first.identity());
        sorted.into_iter()
    }

    /// The gate between reading and planning: the findings if none is an error, otherwise all of them as the error.
    pub fn into_result(self) -> Result<Diagnostics, Rejected> {
        if self.has_errors() { Err(Rejected(self)) } else { Ok(self) }
    }
}

/// The document has errors; all findings are inside, warnings and notes too.
#[derive(Clone, Debug)]
pub struct Rejected(pub Diagnostics);

impl std::fmt::Display for Rejected {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&render::summary(&self.0))
    }
}

impl std::error::Error for Rejected {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::{FileId, Sources};

    fn files() -> (FileId, FileId) {
        let mut sources = Sources::new(std::path::Path::new("/nowhere"));
        (sources.add("/nowhere/a.yaml", "0123456789"), sources.add("/nowhere/b.yaml", "0123456789"))
    }

    #[test]
    fn findings_come_sorted_and_once() {
        let (a, b) = files();
        let mut diagnostics = Diagnostics::new();
        let mut report = |file, start, code, message: &str| {
            diagnostics.report(Diagnostic::new(code, Span::new(file, start, start + 1), message));
        };
        report(b, 0, Code::MissingField, "first in b");
        report(a, 5, Code::UnknownReference, "same place, later code");
        report(a, 5, Code::MissingField, "same place, earlier code");
        report(a, 2, Code::UnsupportedKeyword, "before");
        report(a, 2, Code::UnsupportedKeyword, "before");
        let messages: Vec<_> = diagnostics.iter().map(|found| found.message.as_str()).collect();
        assert_eq!(messages, ["before", "same place, earlier code", "same place, later code", "first in b"]);
        assert_eq!(diagnostics.count(Severity::Warning), 1);
        assert_eq!(diagnostics.count(Severity::Error), 3);
    }

    #[test]
    fn only_errors_close_the_gate() {
        let (a, _) = files();
        let mut diagnostics = Diagnostics::new();
        diagnostics.report(Diagnostic::new(Code::UnsupportedKeyword, Span::start_of(a), "a warning"));
        diagnostics.report(Diagnostic::new(Code::RenamedName, Span::start_of(a), "a note"));
        let mut open = diagnostics.into_result().expect("no error yet");
        open.report(Diagnostic::new(Code::MissingField, Span::start_of(a), "an error"));
        let Rejected(all) = open.into_result().expect_err("an error");
        assert_eq!(all.iter().count(), 3);
    }
}
