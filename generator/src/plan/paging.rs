//! Operations whose items come in pages: what `stream()` and `pages()` are like.

use crate::ir::{Docs, PagePlace, PageStyle, PageToken, Paging};
use crate::model;
use crate::usage::View;

use super::Planner;

/// Plans the paging of an operation.
pub(super) fn paging(planner: &Planner<'_>, index: usize) -> Option<Paging> {
    let paging = planner.api.operations[index].paging.as_ref()?;
    Some(Paging {
        stream_docs: stream_docs(planner, index, paging),
        pages_docs: Docs::line("The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.")
            .and("[`Pages`](crate::Pages) tells what an error means and how to go on later."),
        item: planner.element(paging.item, View::Response),
        style: style(&paging.style),
        items: paging.items.clone(),
        total: paging.total.clone(),
        more: paging.more.clone(),
    })
}

fn stream_docs(planner: &Planner<'_>, index: usize, paging: &model::Paging) -> Docs {
    let docs = Docs::line("The items of all pages, one after another; a page is asked for when its first item is wanted.");
    let docs = docs.and("[`Items`](crate::Items) tells what an error means and how to go on later.");
    match paging.size.as_ref().and_then(|size| setter(planner, index, size)) {
        Some(setter) => docs.and(format!("The size of the pages is that of [`{setter}`](Self::{setter}).")),
        None => docs,
    }
}

/// The setter of an optional parameter.
fn setter(planner: &Planner<'_>, index: usize, place: &model::PagePlace) -> Option<String> {
    let (location, name) = match place {
        model::PagePlace::Query(name) => (model::Location::Query, name),
        model::PagePlace::Header(name) => (model::Location::Header, name),
        model::PagePlace::Body(_) => return None,
    };
    let parameters = planner.api.operations[index].parameters.iter();
    let mut named = parameters.zip(&planner.names.operations[index].parameters);
    let (_, ident) = named.find(|(it, _)| !it.required && it.location == location && it.name == *name)?;
    Some(ident.to_string())
}

fn style(style: &model::PageStyle) -> PageStyle {
    match style {
        model::PageStyle::Number { parameter, first, number } => {
            PageStyle::Number { parameter: place(parameter), first: *first, number: number.clone() }
        }
        model::PageStyle::Offset { parameter } => PageStyle::Offset { parameter: place(parameter) },
        model::PageStyle::Cursor { parameter, token } => PageStyle::Cursor { parameter: place(parameter), token: self::token(token) },
        model::PageStyle::NextUrl { next } => PageStyle::NextUrl { next: next.clone() },
        model::PageStyle::Link => PageStyle::Link,
    }
}

fn place(place: &model::PagePlace) -> PagePlace {
    match place {
        model::PagePlace::Query(name) => PagePlace("Query", name.clone()),
        model::PagePlace::Header(name) => PagePlace("Header", name.clone()),
        model::PagePlace::Body(pointer) => PagePlace("Body", pointer.clone()),
    }
}

fn token(token: &model::PageToken) -> PageToken {
    match token {
        model::PageToken::Body(pointer) => PageToken("Body", pointer.clone()),
        model::PageToken::Header(name) => PageToken("Header", name.clone()),
        model::PageToken::LastItem(pointer) => PageToken("LastItem", pointer.clone()),
    }
}
