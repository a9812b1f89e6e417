//! YAML texts to trees, from the events of a YAML 1.2 parser.
//!
//! Aliases are expanded, merge keys (`<<`) are carried out, and both are bounded: the size and the depth of what they
//! expand to count as if it had been written out.

use std::borrow::Cow;
use std::collections::BTreeMap;

use granit_parser::{Event, Parser, ScalarStyle, Tag};

use super::MAX_DEPTH;
use super::scalar::{is_not_finite, resolve_plain};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::node::{Node, Value};
use crate::sources::{FileId, Span};

mod error;
mod frame;

use frame::{ArrayFrame, Done, Frame, KeyForm, ObjectFrame};

/// How much one document may expand to, in values. Long strings count for several.
const MAX_WEIGHT: usize = 2_000_000;

/// The length of a string that weighs as much as one value.
const BYTES_PER_WEIGHT: usize = 128;

/// The tree of a YAML text, or `None` after the reason was reported.
pub(super) fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    // The builder counts depth itself; the parser's own limits only have to lie above.
    let options = granit_parser::options! {
        emit_comments: false,
        flow_nesting_limit: MAX_DEPTH + 8,
        block_nesting_limit: MAX_DEPTH + 8,
    };
    let mut builder = Builder::new(file, text, diagnostics);
    for next in Parser::new_from_str_with_options(text, options) {
        let step = match next {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or(0..0);
                builder.event(event, Span::new(file, range.start, range.end))
            }
            Err(error) => Err(Stop::Broken(Box::new(error::syntax(file, text, &error)))),
        };
        match step {
            Ok(()) => {}
            Err(Stop::SecondDocument(diagnostic)) => {
                // The first document is whole, so that later stages can still look at it.
                builder.diagnostics.report(*diagnostic);
                break;
            }
            Err(Stop::Broken(diagnostic)) => {
                builder.diagnostics.report(*diagnostic);
                return None;
            }
        }
    }
    let nothing = Node::new(Value::Null, Span::start_of(file));
    Some(builder.root.unwrap_or(nothing))
}

/// Why reading ends early.
enum Stop {
    SecondDocument(Box<Diagnostic>),
    Broken(Box<Diagnostic>),
}

impl Stop {
    fn broken(diagnostic: Diagnostic) -> Self {
        Self::Broken(Box::new(diagnostic))
    }
}

/// A value that aliases may repeat.
struct Anchored {
    node: Node,
    weight: usize,
    height: usize,
}

struct Builder<'a> {
    file: FileId,
    text: &'a str,
    diagnostics: &'a mut Diagnostics,
    /// The open containers, the outermost first.
    frames: Vec<Frame>,
    anchors: BTreeMap<usize, Anchored>,
    root: Option<Node>,
    documents: usize,
    /// The weight of everything so far.
    weight: usize,
}

impl<'a> Builder<'a> {
    fn new(file: FileId, text: &'a str, diagnostics: &'a mut Diagnostics) -> Self {
        Self { file, text, diagnostics, frames: Vec::new(), anchors: BTreeMap::new(), root: None, documents: 0, weight: 0 }
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Stop> {
        match event {
            Event::DocumentStart(..) => self.document(span),
            Event::Scalar(text, style, anchor, tag) => self.scalar(&text, style, anchor, tag.as_deref(), span),
            Event::SequenceStart(_, anchor, tag) => {
                self.check_container_tag(tag.as_ref(), "seq", span);
                self.open(Frame::Array(ArrayFrame::new(span, anchor, self.weight)), span)
            }
            Event::MappingStart(_, anchor, tag) => {
                self.check_container_tag(tag.as_ref(), "map", span);
                self.open(Frame::Object(ObjectFrame::new(span, anchor, self.weight)), span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            // The others carry no value; those that tools may ask for are not switched on.
            _ => Ok(()),
        }
    }

    fn document(&mut self, span: Span) -> Result<(), Stop> {
        self.documents += 1;
        if self.documents == 1 {
            return Ok(());
        }
        let diagnostic = Diagnostic::new(Code::SeveralDocuments, span, "a second YAML document begins here")
            .help("keep one document per file, and refer to others by `$ref`");
        Err(Stop::SecondDocument(Box::new(diagnostic)))
    }

    fn expects_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame::Object(frame)) if frame.expects_key())
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, anchor: usize, tag: Option<&Tag>, span: Span) -> Result<(), Stop> {
        let plain = style == ScalarStyle::Plain;
        // The parser gives `~` for a value that is not there at all.
        let text = if plain && span.range().is_empty() { "" } else { text };
        let span = self.without_trailing_blanks(span);
        self.add_weight(1 + text.len() / BYTES_PER_WEIGHT, span)?;
        let (key, value) = if self.expects_key() {
            let key = if plain && text == "<<" { KeyForm::Merge } else { KeyForm::Text(text.to_owned()) };
            (key, Value::String(text.to_owned()))
        } else {
            (KeyForm::NotAKey, self.scalar_value(text, plain, tag, span))
        };
        self.add(Done { node: Node::new(value, span), place: span, weight: 1 + text.len() / BYTES_PER_WEIGHT, height: 1, anchor, key })
    }

    fn scalar_value(&mut self, text: &str, plain: bool, tag: Option<&Tag>, span: Span) -> Value {
        let as_plain = match tag {
            None => plain,
            Some(tag) => match tag.core_suffix() {
                Some("str") => false,
                Some("int" | "float" | "bool" | "null") => true,
                // `! text` says that the text is a string (YAML 1.2.2 section 6.9.1).
                _ if is_non_specific(tag) => false,
                _ => {
                    self.report_tag(tag, span);
                    plain
                }
            },
        };
        if !as_plain {
            return Value::String(text.to_owned());
        }
        if is_not_finite(text) {
            let message = format!("`{text}` is read as a string");
            let diagnostic =
                Diagnostic::new(Code::NotANumber, span, message).help("leave the key out, or put the text in quotes if a string is meant");
            self.diagnostics.report(diagnostic);
        }
        resolve_plain(text)
    }

    fn check_container_tag(&mut self, tag: Option<&Cow<'_, Tag>>, expected: &str, span: Span) {
        if let Some(tag) = tag
            && tag.core_suffix() != Some(expected)
            && !is_non_specific(tag)
        {
            self.report_tag(tag, span);
        }
    }

    fn report_tag(&mut self, tag: &Tag, span: Span) {
        let message = format!("the tag `{}` is ignored", tag.original());
        let diagnostic = Diagnostic::new(Code::UnknownTag, span, message)
            .label("read as if it had no tag")
            .help("remove the tag; to take in another file, use `$ref`");
        self.diagnostics.report(diagnostic);
    }

    fn open(&mut self, frame: Frame, span: Span) -> Result<(), Stop> {
        self.frames.push(frame);
        check_depth(self.frames.len(), span)?;
        self.add_weight(1, span)
    }

    fn close(&mut self, span: Span) -> Result<(), Stop> {
        let Some(frame) = self.frames.pop() else {
            return Ok(());
        };
        // Only brackets have a place of their own; a block ends where its last value does.
        let bracket = matches!(self.text.get(span.range()), Some("]" | "}"));
        let end = bracket.then_some(span.end);
        let done = frame.finish(end, self.weight, self.diagnostics);
        self.add(done)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Stop> {
        let Some(anchored) = self.anchors.get(&anchor) else {
            // The parser knows the anchor, so it belongs to a container that is still open.
            return Err(Stop::broken(
                Diagnostic::new(Code::UnknownAlias, span, "a value cannot contain itself by an alias")
                    .help("use `$ref` for recursive schemas"),
            ));
        };
        let (weight, height) = (anchored.weight, anchored.height);
        // The limits are checked before the copy is made.
        check_depth(self.frames.len() + height, span)?;
        self.add_weight(weight, span)?;
        let node = self.anchors[&anchor].node.clone();
        let key = match (self.expects_key(), node.scalar_text()) {
            (false, _) => KeyForm::NotAKey,
            (true, Some(text)) => KeyForm::Text(text.to_owned()),
            (true, None) => KeyForm::Bad,
        };
        self.add(Done { node, place: span, weight, height, anchor: 0, key })
    }

    /// Puts a finished value where it belongs: under a key, into a list, or at the top.
    fn add(&mut self, done: Done) -> Result<(), Stop> {
        if done.anchor != 0 {
            // The copy that is kept for aliases takes room as well.
            self.add_weight(done.weight, done.place)?;
            let anchored = Anchored { node: done.node.clone(), weight: done.weight, height: done.height };
            self.anchors.insert(done.anchor, anchored);
        }
        match self.frames.last_mut() {
            None => self.root = Some(done.node),
            Some(Frame::Array(frame)) => frame.push(done),
            Some(Frame::Object(frame)) => frame.push(done, self.diagnostics),
        }
        Ok(())
    }

    fn add_weight(&mut self, weight: usize, span: Span) -> Result<(), Stop> {
        self.weight += weight;
        if self.weight <= MAX_WEIGHT {
            return Ok(());
        }
        let message = format!("the document expands to more than {MAX_WEIGHT} values");
        Err(Stop::broken(
            Diagnostic::new(Code::TooLarge, span, message)
                .label("the limit is passed here")
                .help("refer to components by `$ref` instead of repeating them by aliases"),
        ))
    }

    /// Block scalars reach over the blank lines after them, which nobody means.
    fn without_trailing_blanks(&self, span: Span) -> Span {
        let text = self.text.get(span.range()).unwrap_or("");
        let start = span.start as usize;
        Span::new(self.file, start, start + text.trim_end().len())
    }
}

/// The tag `!`, which asks for the default of the node's kind.
fn is_non_specific(tag: &Tag) -> bool {
    tag.original() == "!"
}

fn check_depth(depth: usize, span: Span) -> Result<(), Stop> {
    if depth <= MAX_DEPTH {
        return Ok(());
    }
    Err(Stop::broken(Diagnostic::new(Code::TooDeep, span, "values are nested too deeply").label("too deep from here")))
}
