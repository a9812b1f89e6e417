//! JSON texts to trees, by RFC 8259. What people write by habit from other languages (comments, commas before closing brackets, single
//! quotes, keys without quotes, tabs in strings) is an error, and is read on as it is meant.

use jsonc_parser::ast;
use jsonc_parser::common::Ranged as _;
use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::{MAX_DEPTH, unique};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::node::{Entry, Node, Number, Value};
use crate::sources::{FileId, Span};

/// The parser with every extension off.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The parser with those extensions on whose meaning nobody doubts.
const FORGIVING: ParseOptions = ParseOptions {
    allow_comments: true,
    allow_loose_object_property_names: true,
    allow_trailing_commas: true,
    allow_single_quoted_strings: true,
    ..STRICT
};

/// The tree of a JSON text, or `None` where what is wrong leaves none; the first thing that is wrong was reported.
pub(super) fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT);
    let value = match parsed {
        Ok(parsed) => {
            if let Some(diagnostic) = stray_character(file, text) {
                diagnostics.report(diagnostic);
            }
            parsed.value?
        }
        Err(error) => {
            diagnostics.report(syntax_error(file, text, &error));
            parse_to_ast(text, &CollectOptions::default(), &FORGIVING).ok()?.value?
        }
    };
    let mut reader = Reader { file, diagnostics };
    reader.node(value, 1)
}

struct Reader<'a> {
    file: FileId,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn node(&mut self, value: ast::Value<'_>, depth: usize) -> Option<Node> {
        let range = value.range();
        let span = Span::new(self.file, range.start, range.end);
        if depth > MAX_DEPTH {
            self.diagnostics.report(too_deep(span));
            return None;
        }
        let value = match value {
            ast::Value::NullKeyword(_) => Value::Null,
            ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
            ast::Value::NumberLit(literal) => Value::Number(Number::new(literal.value)),
            ast::Value::StringLit(literal) => Value::String(literal.value.into_owned()),
            ast::Value::Array(array) => {
                let items = array.elements.into_iter();
                let items: Option<Vec<Node>> = items.map(|item| self.node(item, depth + 1)).collect();
                Value::Array(items?)
            }
            ast::Value::Object(object) => {
                let properties = object.properties.into_iter();
                let entries: Option<Vec<Entry>> = properties.map(|property| self.entry(property, depth)).collect();
                Value::Object(unique(entries?, self.diagnostics))
            }
        };
        Some(Node::new(value, span))
    }

    fn entry(&mut self, property: ast::ObjectProp<'_>, depth: usize) -> Option<Entry> {
        let range = match &property.name {
            ast::ObjectPropName::String(literal) => literal.range,
            ast::ObjectPropName::Word(word) => word.range,
        };
        let key_span = Span::new(self.file, range.start, range.end);
        let value = self.node(property.value, depth + 1)?;
        Some(Entry::new(property.name.into_string(), key_span, value))
    }
}

fn too_deep(span: Span) -> Diagnostic {
    let span = Span { end: span.start + 1, ..span };
    Diagnostic::new(Code::TooDeep, span, "values are nested too deeply")
        .label("too deep from here")
        .help("give the inner values a place of their own, and refer to them by `$ref`")
}

/// Finds what the parser lets pass although RFC 8259 does not: control characters in strings (section 7) and blanks
/// other than space, tab and line breaks between tokens (section 2). The text is otherwise known to be well-formed.
fn stray_character(file: FileId, text: &str) -> Option<Diagnostic> {
    let mut in_string = false;
    let mut escaped = false;
    for (index, character) in text.char_indices() {
        let stray = if in_string { character < ' ' } else { !character.is_ascii() || matches!(character, '\u{B}' | '\u{C}') };
        if stray {
            return Some(stray_at(file, index, character, in_string));
        }
        if escaped {
            escaped = false;
        } else if in_string && character == '\\' {
            escaped = true;
        } else if character == '"' {
            in_string = !in_string;
        }
    }
    None
}

fn stray_at(file: FileId, index: usize, character: char, in_string: bool) -> Diagnostic {
    let number = u32::from(character);
    let (message, help) = if in_string {
        (
            format!("a string holds the control character U+{number:04X}"),
            format!("write `\\u{number:04x}`, or `\\n` and `\\t` for line breaks and tabs"),
        )
    } else {
        (format!("unexpected character U+{number:04X} between values"), "use spaces and line breaks only".to_owned())
    };
    let span = Span::new(file, index, index + character.len_utf8());
    Diagnostic::new(Code::JsonSyntax, span, message).help(help)
}

fn syntax_error(file: FileId, text: &str, error: &ParseError) -> Diagnostic {
    let range = error.range();
    let start = range.start.min(text.len());
    // Some ranges are empty, and those of whole containers would mark half the file: one character shows the place.
    let width = text[start..].chars().next().map_or(0, char::len_utf8);
    let end = match error.kind() {
        ParseErrorKind::UnexpectedWord | ParseErrorKind::UnexpectedToken => range.end,
        _ => start + width,
    };
    let span = Span::new(file, start, end);
    if let ParseErrorKind::NestingDepthExceeded = error.kind() {
        return too_deep(span);
    }
    Diagnostic::new(Code::JsonSyntax, span, message(error.kind())).help(help(error.kind()))
}

fn message(kind: &ParseErrorKind) -> String {
    match kind {
        ParseErrorKind::UnterminatedArray => "this array is never closed".to_owned(),
        ParseErrorKind::UnterminatedObject => "this object is never closed".to_owned(),
        ParseErrorKind::ExpectedComma => "expected a comma".to_owned(),
        ParseErrorKind::ExpectedColonAfterObjectKey => "expected a colon after the key".to_owned(),
        ParseErrorKind::ExpectedObjectValue => "expected a value after the colon".to_owned(),
        ParseErrorKind::ExpectedStringObjectProperty => "expected a key in double quotes".to_owned(),
        ParseErrorKind::MultipleRootJsonValues => "text follows after the end of the value".to_owned(),
        other => {
            let text = other.to_string();
            let mut characters = text.chars();
            let first = characters.next().map(|first| first.to_lowercase().to_string());
            first.unwrap_or_default() + characters.as_str()
        }
    }
}

fn help(kind: &ParseErrorKind) -> &'static str {
    match kind {
        ParseErrorKind::CommentsNotAllowed => "save the file as `.yaml` to write comments with `#`",
        ParseErrorKind::TrailingCommasNotAllowed => "remove the comma before the closing bracket",
        ParseErrorKind::SingleQuotedStringsNotAllowed | ParseErrorKind::ExpectedStringObjectProperty => {
            "write keys and strings in double quotes"
        }
        ParseErrorKind::UnexpectedWord => "only `true`, `false` and `null` stand without quotes; a YAML text needs the ending `.yaml`",
        ParseErrorKind::ExpectedComma => "numbers have no leading zeros, and values are separated by commas",
        ParseErrorKind::UnterminatedArray => "write `]` where it ends; the file may be cut off",
        ParseErrorKind::UnterminatedObject => "write `}` where it ends; the file may be cut off",
        ParseErrorKind::ExpectedColonAfterObjectKey | ParseErrorKind::ExpectedObjectValue => "write `\"key\": value`",
        ParseErrorKind::MultipleRootJsonValues => "remove it: a file holds one value",
        _ => "look at the text just before, too: an open quote, a missing comma and a missing bracket are the usual reasons",
    }
}
