//! Why a reference cannot be followed, and how that is said.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::sources::Span;

/// Why a reference cannot be followed. In each, `span` is the place of the `$ref` string and `reference` its text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RefProblem {
    /// It is no string, or the string is no reference.
    Malformed {
        /// The place of the value.
        span: Span,
        /// What is wrong.
        message: String,
        /// What to write instead.
        help: Option<String>,
    },
    /// It names a scheme or a host.
    Remote {
        /// The place of the string.
        span: Span,
        /// The string.
        reference: String,
    },
    /// It leads out of the folder of the root document.
    OutsideRoot {
        /// The place of the string.
        span: Span,
        /// The string.
        reference: String,
    },
    /// The file does not exist or cannot be read.
    UnknownFile {
        /// The place of the string.
        span: Span,
        /// The string.
        reference: String,
        /// Why the file cannot be read.
        reason: String,
        /// A reference that was probably meant.
        suggestion: Option<String>,
    },
    /// The file was read but is broken. What is wrong has been reported in the file itself.
    BrokenFile {
        /// The place of the string.
        span: Span,
        /// The string.
        reference: String,
    },
    /// The file has nothing under the pointer.
    UnknownPointer {
        /// The place of the string.
        span: Span,
        /// The string.
        reference: String,
        /// The first key of the pointer that does not exist.
        missing: String,
        /// The pointer to the last value on the way that does exist.
        parent: String,
        /// The key of that value, unless it is the whole file.
        parent_span: Option<Span>,
        /// A reference that was probably meant.
        suggestion: Option<String>,
    },
    /// Following it comes back to where it has been.
    Cycle {
        /// The `$ref` strings of the circle, the one that stands first in the sources at the front.
        hops: Vec<Span>,
    },
}

impl RefProblem {
    /// Reports the problem under its code. A broken file has been reported already and is not mentioned again.
    pub fn report(self, diagnostics: &mut Diagnostics) {
        if let Some(diagnostic) = self.into_diagnostic() {
            diagnostics.report(diagnostic);
        }
    }

    /// The diagnostic, or `None` for a broken file, which has been reported already.
    pub fn into_diagnostic(self) -> Option<Diagnostic> {
        Some(match self {
            Self::BrokenFile { .. } => return None,
            Self::Malformed { span, message, help } => {
                let diagnostic = Diagnostic::new(Code::MalformedReference, span, message);
                with_help(diagnostic, help)
            }
            Self::Remote { span, reference } => {
                let message = format!("`{reference}` is not a file beside this document");
                Diagnostic::new(Code::RemoteReference, span, message)
                    .help("save the document beside this one and refer to it by its path, such as `./common.yaml`")
            }
            Self::OutsideRoot { span, reference } => {
                let message = format!("`{reference}` leaves the folder of the root document");
                Diagnostic::new(Code::OutsideRoot, span, message).help(
                    "move the file into that folder and refer to it by a path relative to the file in which the \
                     `$ref` stands; `cargo xtask generate --allow-outside` follows relative paths to anywhere",
                )
            }
            Self::UnknownFile { span, reference, reason, suggestion } => {
                let message = format!("the file of `{reference}` cannot be read: {reason}");
                let diagnostic = Diagnostic::new(Code::UnknownFile, span, message);
                let help = || "put the file there, or write the path of one that exists".to_owned();
                with_help(diagnostic, Some(suggestion.map_or_else(help, did_you_mean)))
            }
            Self::UnknownPointer { span, reference, missing, parent, parent_span, suggestion } => {
                let diagnostic = unknown_pointer(span, &reference, &missing, &parent, parent_span);
                let help = || format!("add `{missing}` there, or refer to something that exists");
                with_help(diagnostic, Some(suggestion.map_or_else(help, did_you_mean)))
            }
            Self::Cycle { hops } => cycle(&hops)?,
        })
    }
}

fn with_help(diagnostic: Diagnostic, help: Option<String>) -> Diagnostic {
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

#[allow(clippy::needless_pass_by_value, reason = "it is mapped over an option of a string")]
fn did_you_mean(suggestion: String) -> String {
    format!("did you mean `{suggestion}`?")
}

fn unknown_pointer(span: Span, reference: &str, missing: &str, parent: &str, parent_span: Option<Span>) -> Diagnostic {
    let place = if parent.is_empty() { "at the top of the file".to_owned() } else { format!("under `{parent}`") };
    let diagnostic = Diagnostic::new(Code::UnknownReference, span, format!("`{reference}` leads nowhere"))
        .label(format!("there is no `{missing}` {place}"));
    match parent_span {
        Some(parent_span) => diagnostic.secondary(parent_span, "the last part that exists"),
        None => diagnostic,
    }
}

/// One finding per circle: whichever reference led into it, the message stands at the same place.
fn cycle(hops: &[Span]) -> Option<Diagnostic> {
    let (first, others) = hops.split_first()?;
    let diagnostic = Diagnostic::new(Code::ReferenceCycle, *first, "following this reference leads back to it")
        .help("write the value out at one place of the circle");
    let over = |diagnostic: Diagnostic, hop: &Span| diagnostic.secondary(*hop, "then over this one");
    Some(others.iter().fold(diagnostic, over))
}
