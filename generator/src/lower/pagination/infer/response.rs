//! What a response can say about its page and the next one: the properties of its body, by their names and types.

use crate::model::{Kind, SchemaId};
use crate::node::escape_token;

use super::super::Page;
use super::folded;

/// Names of arrays of items, the likelier ones first.
const ITEMS: &[&str] = &["data", "items", "results", "value", "values", "records", "entries", "content", "elements", "objects", "list"];
/// Arrays that stand beside the items.
const BESIDE: &[&str] = &[
    "errors",
    "warnings",
    "messages",
    "links",
    "included",
    "facets",
    "aggregations",
    "columns",
    "fields",
    "headers",
    "sort",
    "filters",
    "notices",
    "metadata",
];
/// Objects that wrap the items.
const WRAPPERS: &[&str] = &["data", "result", "results", "response", "embedded", "payload"];
/// Objects that tell about the page.
const ABOUT: &[&str] = &[
    "meta",
    "metadata",
    "pagination",
    "paging",
    "page",
    "pageinfo",
    "paginationinfo",
    "pager",
    "links",
    "responsemetadata",
    "cursor",
    "cursors",
    "next",
    "nextpage",
];
const TOTAL: &[&str] = &[
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalrecords",
    "totalelements",
    "totalentries",
    "totalhits",
    "totalsize",
    "totalrows",
];
const MORE: &[&str] = &["hasmore", "hasnext", "hasnextpage", "hasmoreresults", "hasmorepages", "hasmoreitems"];
const NUMBER: &[&str] = &["page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage"];
/// Those called after a URI are as often a path below the base URL, which would be taken for one of the host.
const NEXT_URL: &[&str] = &["nextlink", "odatanextlink", "nextpageurl", "nexturl", "nextpagelink"];
const TOKEN: &[&str] = &[
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "nextpagecursor",
    "continuationtoken",
    "nextcontinuationtoken",
    "nextmarker",
    "endcursor",
    "lastid",
];

/// What the body says.
pub(super) struct Response {
    pub(super) items: String,
    pub(super) item: SchemaId,
    pub(super) item_has_id: bool,
    pub(super) total: Option<String>,
    /// The total is certain to be that of all pages, so that it can end the list.
    pub(super) total_is_certain: bool,
    pub(super) more: Option<String>,
    pub(super) number: Option<String>,
    pub(super) next_url: Option<String>,
    pub(super) token: Option<String>,
}

/// The `format` of a string, which the model does not keep where it makes no difference to types.
type Formats<'f> = &'f dyn Fn(SchemaId) -> Option<&'f str>;

impl Response {
    /// Looks at a body; `None` where it has no array that must be the items.
    pub(super) fn of(page: &Page<'_>, formats: Formats<'_>) -> Option<Self> {
        let (wrapper, items, item) = items(page)?;
        let mut facts = Vec::new();
        about(page, &Place { pointer: String::new(), name: String::new(), id: page.body }, 0, &mut facts);
        if let Some(wrapper) = wrapper {
            about(page, &wrapper, 0, &mut facts);
        }
        let one = |fits: &dyn Fn(&Fact<'_>) -> bool| {
            let mut found = facts.iter().filter(|fact| fits(fact));
            found.next().filter(|_| found.next().is_none())
        };
        let only = |fits: &dyn Fn(&Fact<'_>) -> bool| one(fits).map(|fact| fact.pointer.clone());
        // Some APIs call the number of items on the page a total.
        let total = one(&|fact| TOTAL.contains(&fact.name.as_str()) && is_number(fact.kind) && !fact.speaks_of("page"));
        let named =
            |names: &'static [&'static str], kind: fn(&Kind) -> bool| only(&|fact| names.contains(&fact.name.as_str()) && kind(fact.kind));
        Some(Self {
            item_has_id: page.properties(page.schemas.target(item).0).iter().any(|property| property.name == "id"),
            total_is_certain: total.is_some_and(|fact| fact.name != "total" && !fact.speaks_of("return")),
            total: total.map(|fact| fact.pointer.clone()),
            more: named(MORE, |kind| matches!(kind, Kind::Boolean)),
            number: only(&|fact| {
                let spring = fact.name == "number" && fact.parent == "page";
                (spring || NUMBER.contains(&fact.name.as_str())) && is_number(fact.kind)
            }),
            next_url: only(&|fact| fact.is_next_url(formats)),
            token: only(&|fact| fact.is_token()),
            items,
            item,
        })
    }
}

/// An object that facts are looked for in.
struct Place {
    pointer: String,
    name: String,
    id: SchemaId,
}

/// A property that may tell something.
struct Fact<'s> {
    pointer: String,
    /// Folded, as is that of the object around it.
    name: String,
    parent: String,
    kind: &'s Kind,
    id: SchemaId,
    text: &'s str,
}

impl Fact<'_> {
    fn speaks_of(&self, word: &str) -> bool {
        self.text.to_ascii_lowercase().contains(word)
    }

    fn is_next_url(&self, formats: Formats<'_>) -> bool {
        if !matches!(self.kind, Kind::String(_)) {
            return false;
        }
        let is_uri = matches!(formats(self.id), Some("uri" | "url" | "uri-reference"));
        let in_links = self.parent == "links" && self.name == "next" || self.parent == "next" && self.name == "href";
        NEXT_URL.contains(&self.name.as_str()) || in_links || is_uri && ["next", "nextpage"].contains(&self.name.as_str())
    }

    fn is_token(&self) -> bool {
        let is_value = matches!(self.kind, Kind::String(_) | Kind::Integer(_));
        let in_cursors = matches!(self.parent.as_str(), "cursor" | "cursors" | "next") && ["next", "after"].contains(&self.name.as_str());
        is_value && (TOKEN.contains(&self.name.as_str()) || in_cursors)
    }
}

fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Integer(_) | Kind::Number(_))
}

/// Collects what an object and the objects about the page in it tell.
fn about<'s>(page: &Page<'s>, place: &Place, depth: usize, facts: &mut Vec<Fact<'s>>) {
    /// `meta.links.next.href` is as deep as it gets.
    const DEPTH: usize = 3;
    for property in page.properties(place.id) {
        let name = folded(&property.name);
        let pointer = format!("{}/{}", place.pointer, escape_token(&property.name));
        let kind = page.kind(property.schema);
        if matches!(kind, Kind::Object(_)) {
            if depth < DEPTH && ABOUT.contains(&name.as_str()) {
                about(page, &Place { pointer, name, id: property.schema }, depth + 1, facts);
            }
        } else {
            let text = property.docs.description.as_deref().unwrap_or_default();
            facts.push(Fact { pointer, name, parent: place.name.clone(), kind, id: property.schema, text });
        }
    }
}

/// The array of items: the object that wraps it, its pointer and its items.
fn items(page: &Page<'_>) -> Option<(Option<Place>, String, SchemaId)> {
    if let Kind::Array(item) = page.kind(page.body) {
        return Some((None, String::new(), *item));
    }
    if let Some((pointer, item)) = array(page, page.body, "") {
        return Some((None, pointer, item));
    }
    let wraps = |name: &str| WRAPPERS.contains(&folded(name).as_str());
    let mut wrappers = page.properties(page.body).iter().filter(|property| wraps(&property.name));
    let wrapper = wrappers.next().filter(|_| wrappers.next().is_none())?;
    let pointer = format!("/{}", escape_token(&wrapper.name));
    let (items, item) = array(page, wrapper.schema, &pointer)?;
    Some((Some(Place { pointer, name: folded(&wrapper.name), id: wrapper.schema }), items, item))
}

/// The array of an object that is called like one of items, else the only one.
fn array(page: &Page<'_>, id: SchemaId, pointer: &str) -> Option<(String, SchemaId)> {
    let arrays = page.properties(id).iter().filter_map(|property| match page.kind(property.schema) {
        Kind::Array(item) => Some((folded(&property.name), &property.name, *item)),
        _ => None,
    });
    let arrays: Vec<_> = arrays.filter(|(name, ..)| !BESIDE.contains(&name.as_str())).collect();
    let by_name = ITEMS.iter().find_map(|wanted| arrays.iter().find(|(name, ..)| name == wanted));
    let (_, name, item) = by_name.or_else(|| arrays.first().filter(|_| arrays.len() == 1))?;
    Some((format!("{pointer}/{}", escape_token(name)), *item))
}
