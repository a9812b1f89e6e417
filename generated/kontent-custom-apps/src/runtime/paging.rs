//! How an operation is paged: the facts that the generator writes beside each operation that gives its items in pages.
//!
//! All pointers are JSON Pointers (RFC 6901) into the body of the response; the empty one is the body itself.

/// How an operation is paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// How the next page is asked for.
    pub style: PageStyle,
    /// Where the array of items stands. Where it is missing or `null`, the page is empty.
    pub items: &'static str,
    /// Where the number of all items stands.
    pub total: Option<&'static str>,
    /// Where it stands whether there are more pages.
    pub more: Option<&'static str>,
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// By the number of the page.
    Number {
        /// The parameter that takes the number.
        parameter: PagePlace,
        /// The number of the first page, where the document tells it.
        first: Option<u64>,
        /// Where a response says which page it is.
        number: Option<&'static str>,
    },
    /// By the number of the items before the page.
    Offset {
        /// The parameter that takes the number.
        parameter: PagePlace,
    },
    /// By a token that came with the page before.
    Cursor {
        /// The parameter that takes the token.
        parameter: PagePlace,
        /// Where the token of the next page comes from.
        token: PageToken,
    },
    /// By a URL in the body of the page before.
    NextUrl {
        /// Where the URL stands.
        next: &'static str,
    },
    /// By the `Link` header of the page before, with the relation `next` (RFC 8288).
    Link,
}

/// The part of a request that says which page is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagePlace {
    /// A query parameter of this name.
    Query(&'static str),
    /// A header parameter of this name.
    Header(&'static str),
    /// The value at this pointer in the JSON body of the request.
    Body(&'static str),
}

/// Where the token of the next page comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageToken {
    /// The value at this pointer in the body.
    Body(&'static str),
    /// The header of this name.
    Header(&'static str),
    /// The value at this pointer in the last item of the page.
    LastItem(&'static str),
}
