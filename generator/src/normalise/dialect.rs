//! Which language a document is written in.

use crate::node::Node;

/// The dialects that are read. They are ordered by age.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Dialect {
    /// Swagger 2.0.
    Swagger2,
    /// `OpenAPI` 3.0: schemas are an extended subset of JSON Schema draft 5.
    V3_0,
    /// `OpenAPI` 3.1: schemas are those of JSON Schema 2020-12.
    V3_1,
    /// `OpenAPI` 3.2.
    V3_2,
}

impl Dialect {
    /// The dialect that a document says it is written in, `None` where it says nothing or something unknown.
    pub(super) fn of(root: &Node) -> Option<Self> {
        if let Some(version) = root.get("swagger") {
            return matches!(version.scalar_text()?, "2.0" | "2").then_some(Self::Swagger2);
        }
        let text = root.get("openapi")?.scalar_text()?;
        let is = |version: &str| text.strip_prefix(version).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']));
        [("3.0", Self::V3_0), ("3.1", Self::V3_1), ("3.2", Self::V3_2)]
            .into_iter()
            .find(|(version, _)| is(version))
            .map(|(_, dialect)| dialect)
    }

    /// Whether schemas are plain JSON Schema 2020-12.
    pub(super) fn has_json_schema(self) -> bool {
        self >= Self::V3_1
    }
}
