//! What a request can say about the page that is wanted: its query parameters, by their names and types.

use crate::model::{Kind, Location, Operation, PagePlace, Parameter, Schemas, StringFormat};

use super::folded;

const NUMBER: &[&str] = &["page", "pagenumber", "pagenum", "pageno", "pageindex"];
const OFFSET: &[&str] = &["offset", "skip", "startat"];
const SIZE: &[&str] = &[
    "perpage",
    "pagesize",
    "limit",
    "size",
    "count",
    "maxresults",
    "top",
    "itemsperpage",
    "pagelimit",
    "maxpagesize",
    "take",
    "maxitems",
    "resultsperpage",
    "numitems",
];
const CURSOR: &[&str] = &[
    "cursor",
    "pagecursor",
    "pagetoken",
    "nexttoken",
    "continuationtoken",
    "continuation",
    "nextpagetoken",
    "nextcursor",
    "paginationtoken",
    "startingafter",
    "after",
    "pageafter",
    "aftercursor",
    "startafter",
    "marker",
    "nextpagecursor",
];
/// Those that take the id of an item.
const ID: &[&str] = &["startingafter"];

/// What the parameters say. Where two of them could be meant, neither is.
pub(super) struct Request {
    pub(super) number: Option<Number>,
    pub(super) offset: Option<PagePlace>,
    pub(super) size: Option<PagePlace>,
    pub(super) cursor: Option<PagePlace>,
    pub(super) cursor_is_id: bool,
}

/// The parameter for the number of a page.
pub(super) struct Number {
    pub(super) place: PagePlace,
    /// The number of the first page, where the parameter tells it.
    pub(super) first: Option<u64>,
}

impl Request {
    pub(super) fn of(schemas: &Schemas, operation: &Operation) -> Self {
        let number = only(schemas, operation, NUMBER, is_number);
        let cursor = only(schemas, operation, CURSOR, is_token).filter(|parameter| !parameter.required);
        Self {
            number: number.map(|parameter| Number { place: place(parameter), first: first(schemas, parameter) }),
            offset: only(schemas, operation, OFFSET, is_number).map(place),
            size: only(schemas, operation, SIZE, is_number).map(place),
            cursor_is_id: cursor.is_some_and(|parameter| ID.contains(&folded(&parameter.name).as_str())),
            cursor: cursor.map(place),
        }
    }

    /// Some parameter is about pages.
    pub(super) fn is_paged(&self) -> bool {
        self.number.is_some() || self.offset.is_some() || self.size.is_some() || self.cursor.is_some()
    }
}

fn place(parameter: &Parameter) -> PagePlace {
    PagePlace::Query(parameter.name.clone())
}

/// The one query parameter of such a name and type.
fn only<'o>(schemas: &Schemas, operation: &'o Operation, names: &[&str], fits: fn(&Kind) -> bool) -> Option<&'o Parameter> {
    let named = |parameter: &&Parameter| {
        let kind = &schemas.get(schemas.target(parameter.schema).0).kind;
        parameter.location == Location::Query && names.contains(&folded(&parameter.name).as_str()) && fits(kind)
    };
    let mut found = operation.parameters.iter().filter(named);
    found.next().filter(|_| found.next().is_none())
}

fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Integer(_) | Kind::Number(_))
}

fn is_token(kind: &Kind) -> bool {
    matches!(kind, Kind::String(StringFormat::Plain | StringFormat::Uuid | StringFormat::Byte) | Kind::Integer(_))
}

/// The number of the first page: the default, or a least value of one. A least value of zero proves nothing, since a sloppy document
/// says so of pages that begin at one.
fn first(schemas: &Schemas, parameter: &Parameter) -> Option<u64> {
    let own = schemas.get(parameter.schema);
    let target = schemas.get(schemas.target(parameter.schema).0);
    let default = own.default.as_ref().or(target.default.as_ref()).and_then(serde_json::Value::as_u64);
    let minimum = own.constraints.minimum.as_ref().or(target.constraints.minimum.as_ref());
    match (default, minimum) {
        (Some(default), _) => Some(default).filter(|default| *default < 2),
        (None, Some((least, false))) if least == "1" => Some(1),
        _ => None,
    }
}
