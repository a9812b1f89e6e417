//! Paging that nobody describes, and that the shape of the operation proves: what asks for the next page stands in the request, and what
//! leads to it in the response.
//!
//! A wrong guess would lose items without a word, so that in doubt there is none. Each one is reported with its reason and how to turn it
//! off.

mod request;
mod response;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Operation, PagePlace, PageStyle, PageToken, Paging};

use super::super::context::Context;
use super::{KEY, Page};
use request::Request;
use response::Response;

/// Infers the paging of an operation.
pub(super) fn paging(context: &mut Context<'_>, operation: &Operation) -> Option<Paging> {
    let is_reading = operation.method == "GET" && operation.body.is_none();
    let page = Page::of(&context.schemas, operation).filter(|_| is_reading)?;
    let request = Request::of(&context.schemas, operation);
    let formats = |id| context.documents.node(&context.schemas.get(id).location).and_then(|node| node.get("format")?.as_str());
    let response = Response::of(&page, &formats)?;
    let (style, reason) = style(operation, &request, &response)?;
    let is_counted = matches!(style, PageStyle::Number { .. } | PageStyle::Offset { .. });
    let paging = Paging {
        style,
        items: response.items,
        item: response.item,
        size: request.size,
        // Without a total the list ends at a page without items, which costs a request and loses nothing.
        total: response.total.filter(|_| response.total_is_certain || !is_counted),
        more: response.more,
    };
    context.report(note(operation, &paging, &reason));
    Some(paging)
}

/// The style that the shape proves, with the proof in words; from the one that leaves the least to chance.
fn style(operation: &Operation, request: &Request, response: &Response) -> Option<(PageStyle, String)> {
    by_url(operation, request, response).or_else(|| by_token(request, response)).or_else(|| by_count(request, response))
}

fn by_url(operation: &Operation, request: &Request, response: &Response) -> Option<(PageStyle, String)> {
    if let Some(next) = &response.next_url {
        return Some((PageStyle::NextUrl { next: next.clone() }, format!("the URL of the next one stands at `{next}`")));
    }
    let successes = operation.responses.iter().filter(|response| operation.is_success(response.status));
    let linked = successes.flat_map(|response| &response.headers).any(|header| header.eq_ignore_ascii_case("link"));
    (linked && request.is_paged()).then(|| (PageStyle::Link, "the header `Link` leads to the next one".to_owned()))
}

fn by_token(request: &Request, response: &Response) -> Option<(PageStyle, String)> {
    let parameter = request.cursor.clone()?;
    let (token, reason) = match (&response.token, &response.more) {
        (Some(pointer), _) => (PageToken::Body(pointer.clone()), format!("the token at `{pointer}`")),
        (None, Some(_)) if request.cursor_is_id && response.item_has_id => {
            (PageToken::LastItem("/id".to_owned()), "the `id` of the last item".to_owned())
        }
        _ => return None,
    };
    let reason = format!("`{}` asks for the next one with {reason}", name(&parameter));
    Some((PageStyle::Cursor { parameter, token }, reason))
}

fn by_count(request: &Request, response: &Response) -> Option<(PageStyle, String)> {
    match (&request.number, &request.offset) {
        (Some(number), None) => {
            let parameter = number.place.clone();
            let reason = format!("`{}` asks for the next one", name(&parameter));
            // Whether the first page is 0 or 1 must be known: taking one for the other would leave a page out.
            let echo = response.number.clone().filter(|_| number.first.is_none());
            let is_known = number.first.is_some() || echo.is_some();
            let is_listed = request.size.is_some() || response.total.is_some() || response.more.is_some();
            let style = PageStyle::Number { parameter, first: number.first, number: echo };
            (is_known && is_listed).then_some((style, reason))
        }
        // A list that does not tell how far it goes may be searched in windows that give fewer items than they span.
        (None, Some(offset)) if request.size.is_some() && (response.total.is_some() || response.more.is_some()) => {
            let reason = format!("`{}` asks for the next one", name(offset));
            Some((PageStyle::Offset { parameter: offset.clone() }, reason))
        }
        _ => None,
    }
}

fn name(place: &PagePlace) -> &str {
    match place {
        PagePlace::Query(name) | PagePlace::Header(name) | PagePlace::Body(name) => name,
    }
}

fn note(operation: &Operation, paging: &Paging, reason: &str) -> Diagnostic {
    let items = if paging.items.is_empty() { "are the body".to_owned() } else { format!("stand at `{}`", paging.items) };
    Diagnostic::new(
        Code::InferredPaging,
        operation.span,
        format!("`{}` gives its items in pages: they {items}, and {reason}", operation.label()),
    )
    .help(format!("write `{KEY}: false` here if that is wrong, or describe it there"))
}

/// A name without what differs from API to API: `page[number]`, `pageNumber` and `page_number` are one.
fn folded(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|character| character.to_ascii_lowercase()).collect()
}
