//! How the items of an operation come in pages.

use super::SchemaId;

/// How the items of an operation come in pages. Pointers are JSON Pointers (RFC 6901) into the body of the response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// How the next page is asked for.
    pub style: PageStyle,
    /// Where the array of items stands; empty where the body is the array.
    pub items: String,
    /// The schema of an item.
    pub item: SchemaId,
    /// The parameter that sets the size of a page.
    pub size: Option<PagePlace>,
    /// Where the number of all items stands.
    pub total: Option<String>,
    /// Where it stands whether there are more pages.
    pub more: Option<String>,
}

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// By the number of the page.
    Number {
        /// What takes the number.
        parameter: PagePlace,
        /// The number of the first page, where it is known.
        first: Option<u64>,
        /// Where a response says which page it is.
        number: Option<String>,
    },
    /// By the number of the items before the page.
    Offset {
        /// What takes the number.
        parameter: PagePlace,
    },
    /// By a token that comes with the page before.
    Cursor {
        /// What takes the token.
        parameter: PagePlace,
        /// Where the token of the next page comes from.
        token: PageToken,
    },
    /// By a URL in the body of the page before.
    NextUrl {
        /// Where the URL stands.
        next: String,
    },
    /// By the `Link` header of the page before (RFC 8288).
    Link,
}

/// The part of a request that says which page is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagePlace {
    /// The query parameter of this name.
    Query(String),
    /// The header parameter of this name.
    Header(String),
    /// The value at this pointer in the JSON body of the request.
    Body(String),
}

/// Where the token of the next page comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageToken {
    /// The value at this pointer in the body.
    Body(String),
    /// The header of this name.
    Header(String),
    /// The value at this pointer in the last item of the page.
    LastItem(String),
}
