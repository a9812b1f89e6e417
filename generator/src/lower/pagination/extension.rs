//! `x-rust-pagination`: how the author of the document says that an operation is paged.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{BodyKind, Kind, Location, Operation, PagePlace, PageStyle, PageToken, Paging, SchemaId};

use super::super::context::{At, Context};
use super::Page;
use super::shape::{self, Lost};

/// The styles, each with the keys that only it has.
const STYLES: &[(&str, &[&str])] = &[
    ("number", &["page", "first", "number"]),
    ("offset", &["offset"]),
    ("cursor", &["cursor", "token", "token-header", "token-item"]),
    ("next-url", &["next"]),
    ("link", &[]),
];

/// The keys of all styles.
const COMMON: &[&str] = &["style", "items", "size", "total", "more"];

/// Reads the extension of an operation. What is wrong with it is reported, and costs the paging alone.
pub(super) fn paging<'a>(context: &mut Context<'a>, at: &At<'a>, operation: &Operation) -> Option<Paging> {
    let found = Reader { context: &*context, at, operation }.paging();
    found.map_err(|problem| context.report(*problem)).ok()
}

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

struct Reader<'r, 'a> {
    context: &'r Context<'a>,
    at: &'r At<'a>,
    operation: &'r Operation,
}

impl Reader<'_, '_> {
    fn paging(&self) -> Result<Paging> {
        let (style, own) = self.style()?;
        self.keys(style, own)?;
        let page = Page::of(&self.context.schemas, self.operation).ok_or_else(|| {
            problem(self.at, "the operation has no JSON response that could be a page", "describe the page as the response of one success")
        })?;
        let (items, item) = self.items(&page)?;
        Ok(Paging {
            style: self.read(style, &page, item)?,
            size: self.parameter("size")?,
            total: self.pointer("total", &page, page.body)?,
            more: self.pointer("more", &page, page.body)?,
            items,
            item,
        })
    }

    fn style(&self) -> Result<(&'static str, &'static [&'static str])> {
        let known = || format!("the styles are {}", list(STYLES.iter().map(|(name, _)| *name)));
        let place = self.required("style", &known())?;
        let text = place.node.as_str().unwrap_or_default();
        let found = STYLES.iter().find(|(name, _)| *name == text);
        found.copied().ok_or_else(|| problem(&place, format!("no style of paging is called `{text}`"), known()))
    }

    /// Every key must be one of the style.
    fn keys(&self, style: &str, own: &[&str]) -> Result<()> {
        for (key, place) in self.at.entries() {
            if !COMMON.contains(&key) && !own.contains(&key) {
                let known = list(COMMON.iter().chain(own).copied());
                return Err(problem(
                    &place,
                    format!("paging of the style `{style}` has no `{key}`"),
                    format!("the keys of this style are {known}"),
                ));
            }
        }
        Ok(())
    }

    fn read(&self, style: &str, page: &Page<'_>, item: SchemaId) -> Result<PageStyle> {
        Ok(match style {
            "number" => {
                let (first, number) = (self.first()?, self.pointer("number", page, page.body)?);
                if first.is_none() && number.is_none() {
                    return Err(problem(
                        self.at,
                        "nothing tells the number of the first page, so that the one of the second is not known",
                        "add `first: 0` or `first: 1`, or `number`, a JSON pointer to where a response says which page it is",
                    ));
                }
                PageStyle::Number { parameter: self.wanted("page")?, first, number }
            }
            "offset" => PageStyle::Offset { parameter: self.wanted("offset")? },
            "cursor" => PageStyle::Cursor { parameter: self.wanted("cursor")?, token: self.token(page, item)? },
            "next-url" => {
                let place = self.required("next", "add `next`, a JSON pointer to the URL of the next page")?;
                let missing = || problem(&place, "`next` is no JSON pointer", "write a pointer such as `/links/next`");
                PageStyle::NextUrl { next: self.pointer("next", page, page.body)?.ok_or_else(missing)? }
            }
            _ => PageStyle::Link,
        })
    }

    fn items(&self, page: &Page<'_>) -> Result<(String, SchemaId)> {
        let pointer = self.pointer("items", page, page.body)?.unwrap_or_default();
        let place = self.at.child("items").unwrap_or_else(|| self.at.clone());
        match page.at(&pointer).map(|id| page.kind(id)) {
            Ok(Kind::Array(item)) => Ok((pointer, *item)),
            Ok(other) => {
                let what = if pointer.is_empty() { "the body of the response".to_owned() } else { format!("`{pointer}`") };
                let message = format!("{what} is {}, not an array of items", shape::noun(other));
                Err(problem(&place, message, "set `items` to the JSON pointer of the array, such as `/data`"))
            }
            Err(at) => Err(lost(&place, &pointer, &at)),
        }
    }

    fn first(&self) -> Result<Option<u64>> {
        let Some(place) = self.at.child("first") else { return Ok(None) };
        match place.node.scalar_text() {
            Some("0") => Ok(Some(0)),
            Some("1") => Ok(Some(1)),
            _ => Err(problem(&place, "`first` must be 0 or 1", "write the number of the first page")),
        }
    }

    fn token(&self, page: &Page<'_>, item: SchemaId) -> Result<PageToken> {
        let body = self.pointer("token", page, page.body)?.map(PageToken::Body);
        let last = self.pointer("token-item", page, item)?.map(PageToken::LastItem);
        let header = self.text("token-header")?.map(PageToken::Header);
        let mut found = [body, header, last].into_iter().flatten();
        match (found.next(), found.next()) {
            (Some(token), None) => Ok(token),
            _ => Err(problem(
                self.at,
                "paging of the style `cursor` takes its token from one place",
                "add one of `token` (a pointer into the body), `token-header` and `token-item` (a pointer into the last item)",
            )),
        }
    }

    fn wanted(&self, key: &str) -> Result<PagePlace> {
        let help = format!("add `{key}`, the name of the parameter, or a JSON pointer into the body of the request");
        self.required(key, &help)?;
        self.parameter(key)?.ok_or_else(|| problem(self.at, format!("there is no `{key}`"), help))
    }

    /// The parameter that a key names: its place is looked up.
    fn parameter(&self, key: &str) -> Result<Option<PagePlace>> {
        let Some(name) = self.text(key)? else { return Ok(None) };
        let place = self.at.child(key).unwrap_or_else(|| self.at.clone());
        if name.starts_with('/') {
            return self.in_body(&place, &name).map(Some);
        }
        let all = || self.operation.parameters.iter().filter(|it| matches!(it.location, Location::Query | Location::Header));
        match all().find(|parameter| parameter.name == name).map(|parameter| parameter.location) {
            Some(Location::Query) => Ok(Some(PagePlace::Query(name))),
            Some(_) => Ok(Some(PagePlace::Header(name))),
            None => {
                let known: Vec<&str> = all().map(|parameter| parameter.name.as_str()).collect();
                let help = match known.as_slice() {
                    [] => "it has no parameter in the query or a header; a JSON pointer leads into its body".to_owned(),
                    known => format!("its parameters are {}", list(known.iter().copied())),
                };
                Err(problem(&place, format!("the operation has no query or header parameter `{name}`"), help))
            }
        }
    }

    fn in_body(&self, place: &At<'_>, pointer: &str) -> Result<PagePlace> {
        let body = self.operation.body.as_ref().map(|body| body.content.kind);
        let Some(BodyKind::Json(id)) = body else {
            return Err(problem(place, format!("`{pointer}` leads into a JSON body, and the operation sends none"), "name a parameter"));
        };
        match shape::follow(&self.context.schemas, id, pointer) {
            Ok(_) => Ok(PagePlace::Body(pointer.to_owned())),
            Err(at) => Err(lost(place, pointer, &at)),
        }
    }

    /// A pointer that leads somewhere in values of a schema.
    fn pointer(&self, key: &str, page: &Page<'_>, from: SchemaId) -> Result<Option<String>> {
        let Some(pointer) = self.text(key)? else { return Ok(None) };
        let place = self.at.child(key).unwrap_or_else(|| self.at.clone());
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return Err(problem(&place, format!("`{pointer}` is no JSON pointer"), format!("write `/{pointer}`")));
        }
        match shape::follow(page.schemas, from, &pointer) {
            Ok(_) => Ok(Some(pointer)),
            Err(at) => Err(lost(&place, &pointer, &at)),
        }
    }

    fn text(&self, key: &str) -> Result<Option<String>> {
        let Some(place) = self.at.child(key) else { return Ok(None) };
        match place.node.as_str() {
            Some(text) => Ok(Some(text.to_owned())),
            None => Err(problem(&place, format!("`{key}` must be a string, but is {}", place.node.in_words()), "write it in quotes")),
        }
    }

    fn required(&self, key: &str, help: &str) -> Result<At<'_>> {
        self.at.child(key).ok_or_else(|| problem(self.at, format!("`x-rust-pagination` has no `{key}`"), help))
    }
}

fn lost(place: &At<'_>, pointer: &str, lost: &Lost) -> Box<Diagnostic> {
    let message = format!("`{pointer}` leads nowhere: there is no `{}`", lost.token);
    let help = match lost.known.as_slice() {
        [] => "what stands there has no properties".to_owned(),
        known => format!("the properties there are {}", list(known.iter().map(String::as_str))),
    };
    problem(place, message, help)
}

fn problem(place: &At<'_>, message: impl Into<String>, help: impl Into<String>) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(Code::BadExtension, place.node.span, message).pointer(&*place.pointer).help(help))
}

/// `a, b and c`
fn list<'t>(names: impl Iterator<Item = &'t str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
