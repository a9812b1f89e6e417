//! Operations whose items come in pages.

use super::{Docs, Ty};

/// What an operation has that gives its items in pages: `stream()`, `pages()` and the constant `PAGING`.
#[derive(Clone, Debug)]
pub struct Paging {
    /// Above `stream`.
    pub stream_docs: Docs,
    /// Above `pages`.
    pub pages_docs: Docs,
    /// The type of an item.
    pub item: Ty,
    /// How the next page is asked for.
    pub style: PageStyle,
    /// JSON pointer to the array of items in the body.
    pub items: String,
    /// JSON pointer to the number of all items.
    pub total: Option<String>,
    /// JSON pointer to whether there are more pages.
    pub more: Option<String>,
}

/// A value of the runtime's `PageStyle`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// `PageStyle::Number { parameter, first, number }`
    Number {
        /// What takes the number.
        parameter: PagePlace,
        /// The number of the first page.
        first: Option<u64>,
        /// Where a response says which page it is.
        number: Option<String>,
    },
    /// `PageStyle::Offset { parameter }`
    Offset {
        /// What takes the number.
        parameter: PagePlace,
    },
    /// `PageStyle::Cursor { parameter, token }`
    Cursor {
        /// What takes the token.
        parameter: PagePlace,
        /// Where the token of the next page comes from.
        token: PageToken,
    },
    /// `PageStyle::NextUrl { next }`
    NextUrl {
        /// Where the URL stands.
        next: String,
    },
    /// `PageStyle::Link`
    Link,
}

/// A value of the runtime's `PagePlace`: the variant, and a name or a pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePlace(pub &'static str, pub String);

/// A value of the runtime's `PageToken`: the variant, and a name or a pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageToken(pub &'static str, pub String);
