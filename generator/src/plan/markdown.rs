//! Descriptions of documents as safe rustdoc.
//!
//! A description is CommonMark written by somebody else. Three things must not come of it: code that rustdoc would compile as a test,
//! links and HTML that rustdoc warns about, and characters that change how the source is read. Prose stays prose.

use super::html::to_markdown;

/// Paragraphs of a description, for `ir::Docs`.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut blocks = Blocks::default();
    for line in to_markdown(text).lines() {
        blocks.line(&clean(line));
    }
    blocks.finish()
}

/// A text on one line.
pub(super) fn line(text: &str) -> String {
    let joined = clean(&to_markdown(text)).split_whitespace().collect::<Vec<_>>().join(" ");
    escape(&joined)
}

/// A value as code.
pub(super) fn code(value: &str) -> String {
    let value = clean(value).split_whitespace().collect::<Vec<_>>().join(" ");
    if value.is_empty() {
        return "`\"\"`".to_owned();
    }
    // Backticks inside are allowed between more of them than stand together inside (CommonMark 0.31, section 6.1).
    let longest = value.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if longest > 0 { format!("{fence} {value} {fence}") } else { format!("`{value}`") }
}

/// A page by its address and what is said of it. What is no address of the web, or holds what would end one, is shown as code.
pub(super) fn link(text: Option<&str>, url: &str) -> String {
    let url = url.trim();
    let label = text.map(line).filter(|text| !text.is_empty());
    let harmless = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"`\\|()".contains(c);
    let web = (url.starts_with("https://") || url.starts_with("http://")) && clean(url) == url && url.chars().all(harmless);
    match label {
        Some(label) if url.is_empty() => label,
        // Links do not stand in links, and a bracket would end the text.
        Some(label) if web && !label.contains(['[', ']', '<', '`', '\\', '!']) => format!("[{label}]({url})"),
        Some(label) if web => format!("{label}: <{url}>"),
        Some(label) => format!("{label}: {}", code(url)),
        None if web => format!("<{url}>"),
        None => code(url),
    }
}

/// An address of e-mail, as a link if it is a plain one.
pub(super) fn email(address: &str) -> String {
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || ".-_+".contains(c));
    match address.split_once('@') {
        Some((name, host)) if plain(name) && plain(host) && !host.contains(['_', '+']) => format!("<{address}>"),
        _ => code(address),
    }
}

/// Without characters that are invisible or reorder the text: controls, and Unicode's bidirectional and zero-width formatting.
fn clean(text: &str) -> String {
    text.chars()
        .map(|character| if character == '\t' || character == '\n' { ' ' } else { character })
        .filter(|character| !character.is_control())
        .filter(|character| !matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{61c}'))
        .collect()
}

/// Collects lines into paragraphs. A fenced block is one paragraph.
#[derive(Default)]
struct Blocks {
    done: Vec<String>,
    current: Vec<String>,
    fenced: bool,
    /// Width of the marker of the list item that the current line continues.
    item: Option<usize>,
}

impl Blocks {
    fn line(&mut self, line: &str) {
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            if self.fenced {
                self.current.push("```".to_owned());
                self.flush();
            } else {
                self.flush();
                // Without a language rustdoc takes the block for Rust and compiles it.
                self.current.push("```text".to_owned());
            }
            self.fenced = !self.fenced;
        } else if self.fenced {
            self.current.push(line.trim_end().to_owned());
        } else if trimmed.is_empty() {
            self.flush();
        } else {
            self.text(trimmed.trim_end());
        }
    }

    /// A line of prose or of a list. Blanks in front are dropped, since four of them would begin an indented code block; lines that
    /// continue a list item are indented to its text, as rustdoc wants it.
    fn text(&mut self, line: &str) {
        let (markers, rest) = list_markers(line);
        if !markers.is_empty() {
            self.item = list_marker(line);
        }
        let indent = if markers.is_empty() { self.item.unwrap_or(0) } else { 0 };
        self.current.push(format!("{:indent$}{markers}{}", "", escape(rest)));
    }

    fn flush(&mut self) {
        self.item = None;
        if !self.current.is_empty() {
            self.done.push(std::mem::take(&mut self.current).join("\n"));
        }
    }

    fn finish(mut self) -> Vec<String> {
        if self.fenced {
            self.current.push("```".to_owned());
        }
        self.flush();
        self.done
    }
}

/// Width of a list marker and the blank behind it: `- `, `* `, `+ ` or `1. `, `1) `.
fn list_marker(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mark = line.as_bytes().get(digits)?;
    let fits = if digits == 0 { matches!(mark, b'-' | b'*' | b'+') } else { digits < 10 && matches!(mark, b'.' | b')') };
    (fits && line.as_bytes().get(digits + 1) == Some(&b' ')).then_some(digits + 2)
}

/// The markers that a line begins with, one blank behind each, and the rest. More blanks would begin an indented code block.
fn list_markers(line: &str) -> (String, &str) {
    let mut markers = String::new();
    let mut rest = line;
    while let Some(width) = list_marker(rest) {
        let (marker, after) = rest.split_at(width);
        markers.push_str(marker);
        rest = after.trim_start();
    }
    (markers, rest)
}

/// How many backticks a text begins with.
fn backticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// The code span at the beginning of a text: it ends at the next run of as many backticks (CommonMark 0.31, section 6.1).
fn code_span(text: &str) -> Option<&str> {
    let width = backticks(text);
    let mut place = width;
    while let Some(found) = text[place..].find('`') {
        place += found;
        let other = backticks(&text[place..]);
        place += other;
        if other == width {
            return Some(&text[..place]);
        }
    }
    None
}

/// What stands for itself at the beginning of a text, as it is written, and how long it was: code spans, backticks that begin none,
/// escapes, and what would be the fence of a code block behind a list marker.
fn verbatim(text: &str) -> Option<(String, usize)> {
    if text.starts_with('`') {
        return Some(match code_span(text) {
            Some(span) => (span.to_owned(), span.len()),
            None => ("\\`".repeat(backticks(text)), backticks(text)),
        });
    }
    if text.starts_with("~~~") {
        return Some(("\\~".repeat(3), 3));
    }
    // The author's own escape stays one; a second backslash in front would undo it.
    let escaped = text.strip_prefix('\\')?.chars().next().filter(char::is_ascii_punctuation)?;
    Some((format!("\\{escaped}"), 2))
}

/// Escapes what rustdoc would take for HTML, a link to an item or the fence of a code block, outside code spans, and marks bare addresses as
/// links.
fn escape(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        if let Some((text, length)) = verbatim(rest) {
            out.push_str(&text);
            rest = &rest[length..];
            continue;
        } else if rest.starts_with("http://") || rest.starts_with("https://") {
            let end = address_end(rest);
            out.push('<');
            out.push_str(&rest[..end]);
            out.push('>');
            rest = &rest[end..];
            continue;
        } else if let Some((link, after)) = inline_link(rest) {
            out.push_str(&link);
            rest = after;
            continue;
        } else if let Some((address, after)) = angle_link(rest) {
            out.push_str(address);
            rest = after;
            continue;
        } else if matches!(character, '<' | '>' | '[' | ']') {
            out.push('\\');
            out.push(character);
        } else {
            out.push(character);
        }
        rest = &rest[character.len_utf8()..];
    }
    out
}

/// Where an address ends: at a blank, a bracket or a quote; a final full stop or comma belongs to the sentence.
fn address_end(text: &str) -> usize {
    let end =
        text.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '`' | ')' | ']' | '|' | '\\')).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']).len()
}

/// `[text](https://..)` stays a link.
fn inline_link(text: &str) -> Option<(String, &str)> {
    let inner = text.strip_prefix('[')?;
    let (label, after) = inner.split_once("](")?;
    let (address, after) = after.split_once(')')?;
    let web = address.starts_with("http://") || address.starts_with("https://") || address.starts_with("mailto:");
    let tame = |text: &str| !text.contains(['[', ']', '<', '>', '`', '(', '\\']);
    let address = address.split_whitespace().next()?;
    (web && tame(label) && tame(address)).then(|| (format!("[{label}]({address})"), after))
}

/// `<https://..>` stays a link.
fn angle_link(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('<')?;
    let (address, _) = inner.split_once('>')?;
    let web = address.starts_with("http://") || address.starts_with("https://");
    (web && !address.contains(char::is_whitespace) && !address.contains('<')).then(|| text.split_at(address.len() + 2))
}

#[cfg(test)]
mod tests {
    use super::{code, email, line, link, paragraphs};

    #[test]
    fn prose_keeps_its_paragraphs() {
        assert_eq!(paragraphs("One\ntwo.\n\nThree."), ["One\ntwo.", "Three."]);
    }

    #[test]
    fn list_items_keep_their_lines() {
        assert_eq!(paragraphs("* one\nmore\n* two\n\nend"), ["* one\n  more\n* two", "end"]);
        assert_eq!(paragraphs("1. one\nmore"), ["1. one\n   more"]);
        assert_eq!(paragraphs("1.  one\nmore"), ["1. one\n   more"]);
    }

    #[test]
    fn no_block_is_compiled_as_a_test() {
        assert_eq!(paragraphs("```\nfn main() {}\n```"), ["```text\nfn main() {}\n```"]);
        assert_eq!(paragraphs("```rust\nevil()"), ["```text\nevil()\n```"]);
        assert_eq!(paragraphs("    indented()"), ["indented()"]);
    }

    #[test]
    fn no_list_item_begins_a_block_that_is_compiled() {
        assert_eq!(paragraphs("- ```\n  evil()"), ["- \\`\\`\\`\n  evil()"]);
        assert_eq!(paragraphs("- ~~~\n  evil()"), ["- \\~\\~\\~\n  evil()"]);
        assert_eq!(paragraphs("-     evil()"), ["- evil()"]);
        assert_eq!(paragraphs("- 1.     - evil()"), ["- 1. - evil()"]);
    }

    #[test]
    fn code_spans_end_at_as_many_backticks() {
        assert_eq!(line("a ``b ` <c>`` <d>"), "a ``b ` <c>`` \\<d\\>");
        assert_eq!(line("a `` <b> ` <c> ```"), "a \\`\\` \\<b\\> \\` \\<c\\> \\`\\`\\`");
        assert_eq!(code("a``b"), "``` a``b ```");
    }

    #[test]
    fn an_escape_of_the_author_is_not_undone() {
        assert_eq!(line("a \\<b> \\`<c>` d\\e \\\\<f>"), "a \\<b\\> \\`\\<c\\>\\` d\\e \\\\\\<f\\>");
    }

    #[test]
    fn html_and_item_links_are_escaped() {
        assert_eq!(line("a <x> [c] `<d>`"), "a \\<x\\> \\[c\\] `<d>`");
    }

    #[test]
    fn html_of_prose_is_prose() {
        assert_eq!(paragraphs("One.<p>Two <b>three</b><br>four"), ["One.", "Two **three**\nfour"]);
        assert_eq!(line("<ul><li>one</li><li>a [b]</li></ul>"), "- one - a \\[b\\]");
        assert_eq!(line("<a href='https://a.example/x'>y</a> <table>"), "[y](https://a.example/x) \\<table\\>");
    }

    #[test]
    fn addresses_are_links() {
        assert_eq!(line("see https://a.example/x."), "see <https://a.example/x>.");
        assert_eq!(line("[a](https://a.example/b) <https://c.example>"), "[a](https://a.example/b) <https://c.example>");
    }

    #[test]
    fn links_are_links_or_code() {
        assert_eq!(link(Some("More"), "https://a.example/x?y=1"), "[More](https://a.example/x?y=1)");
        assert_eq!(link(None, " http://a.example "), "<http://a.example>");
        assert_eq!(link(Some("see [b](c)"), "https://a.example"), "see \\[b\\](c): <https://a.example>");
        assert_eq!(link(Some("Wiki"), "https://a.example/x_(y)"), "Wiki: `https://a.example/x_(y)`");
        assert_eq!(link(Some("a"), "javascript:alert(1)"), "a: `javascript:alert(1)`");
        assert_eq!(link(None, "https://a.example/><script>"), "`https://a.example/><script>`");
        assert_eq!(email("a.b@c.example"), "<a.b@c.example>");
        assert_eq!(email("<img>@c"), "`<img>@c`");
    }

    #[test]
    fn invisible_characters_are_removed() {
        assert_eq!(line("a\u{202e}b\u{0}c\u{200b}"), "abc");
        assert_eq!(code("x`y"), "`` x`y ``");
    }
}
