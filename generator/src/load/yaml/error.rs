//! What the YAML parser says about broken texts, put into the words of a diagnostic.

use granit_parser::{ErrorKind, ScanError};

use crate::diagnostics::{Code, Diagnostic};
use crate::sources::{FileId, Span};

/// The diagnostic for a text that cannot be parsed.
pub(super) fn syntax(file: FileId, text: &str, error: &ScanError) -> Diagnostic {
    let span = span(file, text, error);
    let code = match error.kind() {
        ErrorKind::UnknownAnchor => Code::UnknownAlias,
        ErrorKind::RecursionLimitExceeded => Code::TooDeep,
        _ => Code::YamlSyntax,
    };
    Diagnostic::new(code, span, message(error.kind())).help(help(error.kind()))
}

/// The character at which the parser stopped. At the end of the text that is the last character that is not blank,
/// since an empty line after the text shows nothing.
fn span(file: FileId, text: &str, error: &ScanError) -> Span {
    let offset = error.marker().byte_offset().unwrap_or(text.len());
    let rest = text.get(offset..).unwrap_or("");
    if rest.trim().is_empty() {
        let end = text.trim_end().len();
        let width = text[..end].chars().next_back().map_or(0, char::len_utf8);
        return Span::new(file, end - width, end);
    }
    let width = rest.chars().next().map_or(0, char::len_utf8);
    Span::new(file, offset, offset + width)
}

fn message(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::UnknownAnchor => "no anchor of this name stands before the alias".to_owned(),
        ErrorKind::RecursionLimitExceeded => "values are nested too deeply".to_owned(),
        ErrorKind::UnclosedFlowCollection { open } => format!("this `{open}` is never closed"),
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            format!("this `{open}` is closed by `{close}`")
        }
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => {
            format!("the character U+{:04X} is not allowed in YAML", u32::from(*character))
        }
        ErrorKind::UnexpectedCharacter { character } => {
            format!("a value cannot begin with `{character}`")
        }
        ErrorKind::TabNotAllowed | ErrorKind::TabInIndentation | ErrorKind::TabInBlockIndentation | ErrorKind::TabAtBlockScalarStart => {
            "a tab stands in the indentation".to_owned()
        }
        ErrorKind::ExpectedBlockMappingKey => "expected a key of the mapping above".to_owned(),
        ErrorKind::ExpectedBlockSequenceEntry => "expected `- ` for a further item of the list above".to_owned(),
        ErrorKind::MappingValueNotAllowed => "a second `: ` stands where a value goes on".to_owned(),
        ErrorKind::SimpleKeyExpected => "expected `: ` after the key".to_owned(),
        ErrorKind::UnclosedQuotedScalar => "a quoted text is never closed".to_owned(),
        other => other.to_string(),
    }
}

fn help(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::UnknownAnchor => "mark the value with `&name` further up in this file; put the text in quotes if no alias is meant",
        ErrorKind::TabNotAllowed | ErrorKind::TabInIndentation | ErrorKind::TabInBlockIndentation | ErrorKind::TabAtBlockScalarStart => {
            "indent with spaces"
        }
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::ExpectedBlockSequenceEntry | ErrorKind::InvalidIndentation => {
            "indent this line like the lines it belongs to; a missing colon or an open quote above has the same effect"
        }
        ErrorKind::MappingValueNotAllowed => "put the value in quotes if the colon belongs to it",
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => {
            "remove it, or write it as an escape such as `\\x9D` inside double quotes"
        }
        ErrorKind::UnexpectedCharacter { .. } => "put the value in quotes",
        ErrorKind::InvalidQuotedScalarIndent | ErrorKind::UnclosedQuotedScalar => {
            "check that the quote is closed; inside single quotes a quote is written twice"
        }
        ErrorKind::SimpleKeyExpected => "write `key: value`, with a blank after the colon",
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator => {
            "close each `[` by `]` and each `{` by `}`, with commas in between; put text that holds brackets in quotes"
        }
        ErrorKind::RecursionLimitExceeded => "give the inner values a place of their own, and refer to them by `$ref`",
        _ => "look at the line above, too: an open quote, a missing colon and wrong indentation are the usual reasons",
    }
}
