//! Markdown as rustdoc reads it, with the parser that rustdoc has.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use crate::odd::MARKER;

/// The blocks that rustdoc would compile as tests. An error where HTML or a link came from the document.
pub fn examples(text: &str) -> Result<Vec<String>, String> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_SMART_PUNCTUATION;
    let mut found = Vec::new();
    let mut open: Option<String> = None;
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => open = is_rust(&kind).then(String::new),
            Event::End(TagEnd::CodeBlock) => found.extend(open.take()),
            Event::Text(part) => {
                if let Some(block) = &mut open {
                    block.push_str(&part);
                }
            }
            Event::Html(html) | Event::InlineHtml(html) if html.contains(MARKER) => return Err(format!("the document wrote HTML: {html}")),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => link(&dest_url)?,
            _ => {}
        }
    }
    Ok(found)
}

/// Rustdoc compiles blocks without a language, and those whose words are all its own.
fn is_rust(kind: &CodeBlockKind<'_>) -> bool {
    let CodeBlockKind::Fenced(words) = kind else { return true };
    let own = |word: &str| matches!(word, "rust" | "no_run" | "ignore" | "should_panic" | "compile_fail" | "test_harness") || word.starts_with("edition");
    words.split([',', ' ', '\t']).filter(|word| !word.is_empty()).all(own)
}

/// Links lead to the web or to items, never to a script.
fn link(target: &str) -> Result<(), String> {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme.trim().to_ascii_lowercase());
    match scheme.as_deref() {
        None | Some("http" | "https" | "mailto") => Ok(()),
        // A path to an item, such as `crate::Client`.
        Some(_) if target.contains("::") && target.split("::").all(|part| part != MARKER) => Ok(()),
        Some(scheme) => Err(format!("the document wrote a link of the scheme `{scheme}`: {target}")),
    }
}
