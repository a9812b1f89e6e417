//! What people see: results on the standard output, everything else on the standard error, colours only on a terminal.

use std::fmt::Display;
use std::io::{Stderr, Stdout, Write as _};

use anstream::{AutoStream, ColorChoice};
use clap::builder::styling::{AnsiColor, Style};

use crate::error::Failure;

/// A part of a line that is worth seeing.
pub(crate) const STRONG: Style = Style::new().bold();
/// Something that is right, or new.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// Something that changes, or deserves a look.
pub(crate) const CHANGED: Style = AnsiColor::Yellow.on_default();
/// Something that is wrong, or goes away.
pub(crate) const BAD: Style = AnsiColor::Red.on_default();
/// Something that is there for completeness.
pub(crate) const QUIET: Style = Style::new().dimmed();

/// The two streams of the process.
///
/// A reader that goes away, as in `cargo xtask dump .. | head`, is no reason to complain: what cannot be printed is dropped.
pub(crate) struct Output {
    out: AutoStream<Stdout>,
    err: AutoStream<Stderr>,
    color: bool,
}

impl Output {
    /// The streams of this process.
    pub(crate) fn new() -> Self {
        let err = std::io::stderr();
        let color = AutoStream::choice(&err) != ColorChoice::Never;
        Self { out: AutoStream::auto(std::io::stdout()), err: AutoStream::auto(err), color }
    }

    /// Whether texts for the standard error may hold colours.
    pub(crate) fn color(&self) -> bool {
        self.color
    }

    /// Prints a line of the result.
    pub(crate) fn line(&mut self, text: impl Display) {
        let _ = writeln!(self.out, "{text}");
        let _ = self.out.flush();
    }

    /// Prints a text of the result as it is.
    pub(crate) fn text(&mut self, text: &str) {
        let _ = self.out.write_all(text.as_bytes());
        let _ = self.out.flush();
    }

    /// Prints a line beside the result.
    pub(crate) fn note(&mut self, text: impl Display) {
        let _ = writeln!(self.err, "{text}");
    }

    /// Says why a command ends.
    pub(crate) fn failure(&mut self, failure: &Failure) {
        if let Some(message) = failure.message() {
            self.note(format_args!("{}: {message}", painted(BAD.bold(), "error")));
        }
    }
}

/// A text in a style.
pub(crate) fn painted(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}
