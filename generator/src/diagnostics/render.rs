//! Diagnostics as text for people and as JSON for machines.

mod frame;
mod json;

use annotate_snippets::{Group, Level, Renderer};

pub use json::to_json;

use super::{Diagnostic, Diagnostics, Severity};
use crate::sources::Sources;

/// The width at which the frames are laid out. It does not depend on the terminal, so that texts compare.
const WIDTH: usize = 220;

/// All findings as text, in order, with an empty line between two of them and a line break at the end. Nothing at all
/// gives the empty text.
///
/// ```text
/// error[E0301]: `#/components/schemas/Appp` leads nowhere
///   --> specs/openapi.yaml:12:19
///    |
/// 12 |             $ref: '#/components/schemas/Appp'
///    |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ there is no `Appp` under `/components/schemas`
///    |
///    = help: did you mean `#/components/schemas/App`?
/// ```
pub fn to_text(diagnostics: &Diagnostics, sources: &Sources, color: bool) -> String {
    let texts: Vec<String> = diagnostics.iter().map(|diagnostic| diagnostic_to_text(diagnostic, sources, color) + "\n").collect();
    texts.join("\n")
}

/// One finding as text, without a line break at the end.
pub fn diagnostic_to_text(diagnostic: &Diagnostic, sources: &Sources, color: bool) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.id());
    let frames = frame::frames(diagnostic, sources);
    let mut group = Group::with_title(title);
    for frame in &frames {
        group = frame.add_to(group);
    }
    if let Some(pointer) = &diagnostic.pointer {
        group = group.element(Level::NOTE.message(format!("at `{pointer}`")));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let text = renderer.term_width(WIDTH).render(&[group]);
    without_trailing_blanks(&with_true_columns(text, &frames))
}

/// Puts the columns right that the renderer counted in cut lines.
fn with_true_columns(mut text: String, frames: &[frame::Frame]) -> String {
    let mut from = 0;
    for frame in frames {
        let Some((rendered, correct)) = frame.head_correction() else {
            continue;
        };
        if let Some(found) = text[from..].find(&rendered) {
            let start = from + found;
            text.replace_range(start..start + rendered.len(), &correct);
            from = start + correct.len();
        }
    }
    text
}

/// The renderer pads empty frame lines, which version control and editors complain about in snapshots.
fn without_trailing_blanks(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// One line that counts the findings, such as `2 errors, 1 warning`.
pub fn summary(diagnostics: &Diagnostics) -> String {
    let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| (severity.name(), diagnostics.count(severity)));
    let parts: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| format!("{count} {name}{}", if *count == 1 { "" } else { "s" }))
        .collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}

#[cfg(test)]
mod tests;
