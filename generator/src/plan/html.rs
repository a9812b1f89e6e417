//! The HTML that descriptions hold, as CommonMark.
//!
//! CommonMark allows HTML, and authors make use of it for links, emphasis, lists and line breaks. rustdoc would show it too, but an
//! unclosed element there swallows the rest of the page, and a reader of the source sees tags. So what has a spelling in CommonMark gets
//! that; every other tag stays as it is, and is escaped with the rest of the text.

use std::borrow::Cow;
use std::collections::BTreeSet;

/// The text with its links, emphasis, code, lists, paragraphs and line breaks in CommonMark.
pub(super) fn to_markdown(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let closing = closing(text);
    while let Some(place) = rest.find(['<', '`', '\\']) {
        out.push_str(&rest[..place]);
        rest = &rest[place..];
        rest = match rest.as_bytes()[0] {
            b'`' => code(rest, &mut out),
            b'<' => element(rest, &closing, &mut out),
            _ => escaped(rest, &mut out),
        };
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The names of all elements that are closed somewhere. Others are no elements but placeholders: `/pets/<i>`.
fn closing(text: &str) -> BTreeSet<String> {
    let names = text.split("</").skip(1).filter_map(|rest| rest.split_once('>'));
    names.map(|(name, _)| name.trim().to_ascii_lowercase()).collect()
}

/// Copies a backslash and what it escapes; returns what follows.
fn escaped<'a>(text: &'a str, out: &mut String) -> &'a str {
    let length = 1 + text[1..].chars().next().map_or(0, char::len_utf8);
    out.push_str(&text[..length]);
    &text[length..]
}

/// Copies a code span or a fenced block, in which a tag is no tag; returns what follows.
fn code<'a>(text: &'a str, out: &mut String) -> &'a str {
    let width = text.len() - text.trim_start_matches('`').len();
    let fence = &text[..width];
    let end = text[width..].find(fence).map_or(width, |place| width + place + width);
    out.push_str(&text[..end]);
    &text[end..]
}

/// Writes the element that begins here, or the bracket if there is none; returns what follows.
fn element<'a>(text: &'a str, closing: &BTreeSet<String>, out: &mut String) -> &'a str {
    let Some(tag) = Tag::read(text) else {
        out.push('<');
        return &text[1..];
    };
    if let Some((markdown, length)) = tag.with_content(text) {
        out.push_str(&markdown);
        return &text[length..];
    }
    match tag.mark() {
        Some("") if !closing.contains(&tag.name) => out.push_str(&text[..tag.length]),
        Some(mark) => out.push_str(mark),
        None => out.push_str(&text[..tag.length]),
    }
    &text[tag.length..]
}

/// A tag: `<b>`, `</b>`, `<br/>`.
struct Tag<'a> {
    /// The name of the element, in small letters.
    name: String,
    /// What stands behind the name.
    attributes: &'a str,
    closes: bool,
    /// How many bytes the tag takes.
    length: usize,
}

impl<'a> Tag<'a> {
    /// The tag that a text begins with.
    fn read(text: &'a str) -> Option<Self> {
        let (inner, _) = text.strip_prefix('<')?.split_once('>')?;
        let length = inner.len() + 2;
        let (closes, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
        let inner = inner.trim_end_matches('/');
        let end = inner.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let (name, attributes) = inner.split_at(end);
        let separated = attributes.is_empty() || attributes.starts_with(char::is_whitespace);
        // A `<` inside means that the bracket before it belongs to no tag: `a < b <br>`.
        (separated && !attributes.contains('<')).then(|| Self { name: name.to_ascii_lowercase(), attributes, closes, length })
    }

    /// A link, or a piece of code or emphasis, up to its closing tag, and how many bytes that takes.
    fn with_content(&self, text: &str) -> Option<(String, usize)> {
        if self.closes || !matches!(self.name.as_str(), "a" | "code" | "tt" | "b" | "strong" | "i" | "em") {
            return None;
        }
        let (content, after) = closed(&text[self.length..], &self.name)?;
        let length = text.len() - after.len();
        let trimmed = content.trim();
        if trimmed.is_empty() || trimmed.contains(['`', '\n']) {
            return None;
        }
        let markdown = match self.name.as_str() {
            "a" => link(trimmed, self.address()?)?,
            "code" | "tt" => format!("`{trimmed}`"),
            "b" | "strong" => format!("**{trimmed}**"),
            _ => format!("*{trimmed}*"),
        };
        Some((markdown, length))
    }

    /// The value of `href`.
    fn address(&self) -> Option<&'a str> {
        let place = self.attributes.to_ascii_lowercase().find("href")?;
        let value = self.attributes[place + "href".len()..].trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|character| matches!(character, '"' | '\''));
        match quote {
            Some(quote) => value[1..].split(quote).next().map(str::trim),
            None => value.split_whitespace().next(),
        }
    }

    /// What stands in CommonMark for the tag alone. A mark of emphasis without its end says nothing.
    fn mark(&self) -> Option<&'static str> {
        Some(match (self.name.as_str(), self.closes) {
            ("br", _) => "\n",
            ("p" | "div" | "ul" | "ol" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote", _) => "\n\n",
            ("li", false) => "\n- ",
            ("li" | "a" | "span" | "font" | "u" | "b" | "strong" | "i" | "em" | "code" | "tt" | "small", _) => "",
            _ => return None,
        })
    }
}

/// What stands before the closing tag of an element, and what behind it.
fn closed<'a>(text: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let (content, rest) = text.split_once('<')?;
    let (tag, after) = rest.strip_prefix('/')?.split_once('>')?;
    tag.trim().eq_ignore_ascii_case(name).then_some((content, after))
}

/// A link, where its address is one of the web and its text has no brackets of its own.
fn link(label: &str, address: &str) -> Option<String> {
    let web = ["http://", "https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    let tame = |text: &str| !text.contains(['[', ']', '\\']) && !text.contains("](");
    if !web || !tame(label) || address.contains(char::is_whitespace) {
        return None;
    }
    // Parentheses would end the address early (CommonMark 0.31, section 6.3).
    Some(format!("[{label}]({})", address.replace('(', "%28").replace(')', "%29")))
}

#[cfg(test)]
mod tests {
    use super::to_markdown;

    #[test]
    fn links_keep_their_address() {
        assert_eq!(
            to_markdown(r#"see <a href="https://a.example/B_(C)" target=_blank>this</a>."#),
            "see [this](https://a.example/B_%28C%29)."
        );
        assert_eq!(to_markdown("<A HREF='https://a.example'>this</A>"), "[this](https://a.example)");
        assert_eq!(to_markdown(r##"<a href="#local">this</a>"##), "this");
    }

    #[test]
    fn emphasis_and_code_have_marks() {
        assert_eq!(to_markdown("<b>one</b> <em>two</em> <code>three</code>"), "**one** *two* `three`");
        assert_eq!(to_markdown("<b>one <u>two</u></b>"), "one two");
        assert_eq!(to_markdown("<b></b>none"), "none");
    }

    #[test]
    fn blocks_become_paragraphs_and_lists() {
        assert_eq!(to_markdown("<p>One</p>two<br/>three"), "\n\nOne\n\ntwo\nthree");
        assert_eq!(to_markdown("<ul><li>one</li><li>two</li></ul>"), "\n\n\n- one\n- two\n\n");
    }

    #[test]
    fn what_is_no_known_tag_stays() {
        for text in
            ["a < b > c", "Map<String, Vec<u8>>", "<script>x</script>", "`<b>x</b>`", "```\n<b>x</b>\n```", "\\<b>x", "/pets/<i>", "<"]
        {
            assert_eq!(to_markdown(text), text);
        }
    }
}
