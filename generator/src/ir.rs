//! What the Rust of one crate looks like: plain data between `plan`, which decides it, and `emit`, which spells it.
//!
//! Nothing in here knows OpenAPI beyond the wire names that the emitted code must carry, and nothing in here can fail. Lists stand in
//! the order in which they are printed.

mod client;
mod doc;
mod item;
mod limit;
mod manifest;
mod mock;
mod operation;
mod paging;
mod ty;

pub use client::{
    AuthMethod, Client, FormatSetting, RefreshRequest, SchemeConst, SchemeKind, Security, ServerChoice, ServerPiece, ServerVariable,
    ServerVariables, ServerVariant, TokenRequest, Variable, VariableDefault, Variables,
};
pub use doc::{Docs, Example};
pub use item::{
    Alias, Constructor, EnumVariant, Field, FieldDefault, FormHeader, FormPart, IntegerEnum, IntegerVariant, Item, Multipart, Parameter,
    PartEncoding, PathVariant, PathVariants, Presence, Setter, StringEnum, Struct, Union, UnionVariant, VariantMatch,
};
pub use limit::{Limit, LimitBranch};
pub use manifest::{Manifest, Readme, ReadmeRow};
pub use mock::{Given, Mock, MockReply, MockStatus, Sample};
pub use operation::{
    Argument, CallTypes, Decode, DecodeArm, Failure, FailureVariant, Info, Operation, Outcome, OutcomeVariant, PartLimits, Payload, Repeat,
    SecurityRequirement, Send, StatusMatch, TagModule,
};
pub use paging::{PagePlace, PageStyle, PageToken, Paging};
pub use ty::{ArgType, Named, Scalar, Ty};

use crate::names::Ident;

/// One crate, whole.
#[derive(Clone, Debug)]
pub struct Crate {
    /// What the header of each file says: `specs/hyphen/openapi.yaml` and the name to run `codegen` with.
    pub source: Source,
    /// `Cargo.toml`.
    pub manifest: Manifest,
    /// `README.md`.
    pub readme: Readme,
    /// Documentation of the crate root.
    pub docs: Docs,
    /// The document's own version (`info.version`), as a constant.
    pub api_version: String,
    /// `client.rs`.
    pub client: Client,
    /// `security.rs`, where the document declares schemes.
    pub security: Option<Security>,
    /// A module per tag, sorted by module name.
    pub tags: Vec<TagModule>,
    /// A file per component schema, sorted by file stem.
    pub types: Vec<TypeFile>,
    /// Stems of the files of `src/runtime/`, sorted.
    pub runtime: Vec<&'static str>,
    /// Set where the type graph is deeper than rustc's default limit allows.
    pub recursion_limit: Option<u32>,
    /// Lints that the names of this document would set off everywhere.
    pub allowed: Vec<Allowance>,
}

/// Lints that the whole crate is excused from.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// Their paths, such as `clippy::disallowed_names`.
    pub lints: &'static [&'static str],
    /// Why.
    pub reason: &'static str,
}

/// Where the crate comes from, for the header of its files.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path of the document as the header shows it, with `/` separators.
    pub path: String,
    /// The command that writes the crate, such as `cargo xtask codegen hyphen`.
    pub command: String,
}

/// `src/types/<stem>.rs`: one component schema with its inline types.
#[derive(Clone, Debug)]
pub struct TypeFile {
    /// Module name and file stem.
    pub module: Ident,
    /// The component's item first, then the inline ones in the order in which the component mentions them.
    pub items: Vec<Item>,
    /// The feature that it needs.
    pub feature: Option<&'static str>,
}
