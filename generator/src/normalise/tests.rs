//! Text in, normalised document out; what belongs to one concern is in the modules below.

mod documents;
mod files;
mod mended;
mod references;
mod schemas;
mod swagger;

use std::path::Path;

use serde_json::{Value as Json, json};

use super::normalise;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::load::{Documents, load, load_text};
use crate::node::Node;
use crate::sources::{Sources, Span};

/// What came of a text.
struct Normal {
    documents: Documents,
    sources: Sources,
    diagnostics: Diagnostics,
}

impl Normal {
    /// Normalises a document.
    fn of(text: &str) -> Self {
        let mut sources = Sources::new(Path::new("/nowhere"));
        let mut diagnostics = Diagnostics::new();
        let mut documents = load_text(Path::new("/nowhere/a.yaml"), text, &mut sources, &mut diagnostics).expect("the text is YAML");
        normalise(&mut documents, &mut diagnostics);
        Self { documents, sources, diagnostics }
    }

    /// Normalises one component schema `S`, in JSON or YAML flow style, of a document of this version.
    fn schema(version: &str, schema: &str) -> Self {
        Self::of(&format!("openapi: {version}\ninfo: {{title: t, version: v}}\npaths: {{}}\ncomponents: {{schemas: {{S: {schema}}}}}\n"))
    }

    fn json(&self) -> Json {
        self.documents.root().to_json()
    }

    /// What stands under a pointer.
    fn at(&self, pointer: &str) -> Json {
        self.node(pointer).to_json()
    }

    fn node(&self, pointer: &str) -> &Node {
        let found = self.documents.root().pointer(pointer);
        assert!(found.is_some(), "{pointer} leads nowhere in {:#}", self.json());
        found.expect("it was just looked at")
    }

    /// The component schema `S`.
    fn s(&self) -> Json {
        self.at("/components/schemas/S")
    }

    /// The text that a node was made from.
    fn text(&self, pointer: &str) -> &str {
        self.sources.slice(self.node(pointer).span)
    }

    fn slice(&self, span: Span) -> &str {
        self.sources.slice(span)
    }

    /// The codes of all findings with the text that they point at.
    fn found(&self) -> Vec<String> {
        let one = |found: &Diagnostic| format!("{} {}", found.code, self.slice(found.primary.span));
        self.diagnostics.iter().map(one).collect()
    }

    /// The codes alone, and each finding says where it is and what to do.
    fn codes(&self) -> Vec<&'static str> {
        for found in self.diagnostics.iter() {
            assert!(found.help.is_some(), "{found:?}");
            assert!(found.pointer.is_some(), "{found:?}");
        }
        self.diagnostics.iter().map(|found| found.code.id()).collect()
    }
}

/// Holds a folded schema of 3.1 and the codes that came of it against what is expected.
#[track_caller]
fn folds(schema: &str, expected: &Json, codes: &[&str]) {
    let normal = Normal::schema("3.1.0", schema);
    assert_eq!(normal.s(), *expected, "{schema}");
    assert_eq!(normal.codes(), codes, "{schema}");
}

#[test]
fn a_document_of_3_0_without_mistakes_stays_as_it_is() {
    let text = r"
openapi: 3.0.1
info: {title: t, version: 1.0}
paths:
  /a/{default}:
    parameters: [{$ref: '#/components/parameters/P'}]
    get:
      responses:
        default: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/S'}, example: {type: [a, 'null'], const: 1}}}}
components:
  parameters: {P: {in: path, name: default, required: true, schema: {type: string, enum: [a, null], nullable: true}}}
  schemas:
    S: {type: object, required: [const], additionalProperties: false, properties: {const: {type: string, x-a: {const: 1}}, default: {default: {prefixItems: []}}}}
    T: {allOf: [{$ref: '#/components/schemas/S'}], minimum: 1, exclusiveMinimum: true, not: {type: string}}
x-other: {components: {schemas: {A: {const: 1}}}}
";
    let normal = Normal::of(text);
    let mut sources = Sources::new(Path::new("/nowhere"));
    let mut diagnostics = Diagnostics::new();
    let loaded = load_text(Path::new("/nowhere/a.yaml"), text, &mut sources, &mut diagnostics).expect("YAML");
    assert_eq!(normal.documents.root(), loaded.root());
    assert_eq!(normal.codes(), [""; 0]);
}

#[test]
fn unknown_versions_are_left_alone() {
    for version in ["openapi: 3.3.0", "openapi: 4", "swagger: '1.2'", "openapi: [3.1.0]", "info: {}", "openapi: 3.10.0"] {
        let normal = Normal::of(&format!("{version}\ncomponents: {{schemas: {{S: {{const: 1}}}}}}"));
        assert_eq!(normal.s(), json!({"const": 1}), "{version}");
    }
}
