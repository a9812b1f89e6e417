//! Every Rust identifier, module, file stem and feature name of a crate is minted here, and nowhere else.
//!
//! `Api` in, `Names` out. Claims are made in the sorted order of the document's own names, those that are spelled as in Rust first, never
//! in the order of appearance, so that adding a schema or an operation does not rename another one unless the two really want the same
//! name.

mod api;
mod ident;
pub(crate) mod inline;
mod operation;
mod reserved;
mod route;
mod scope;
mod servers;
pub(crate) mod status;
mod table;
mod types;
mod words;

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, SchemaId};
use crate::sources::Span;
use crate::usage::{Usage, View};

use inline::Home;

pub use ident::Ident;

/// All names of a crate.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Types of schemas that have one.
    pub types: BTreeMap<(SchemaId, View), Ident>,
    /// Names for the structs of required fields, should they be needed.
    pub inits: BTreeMap<(SchemaId, View), Ident>,
    /// Inline schemas that are types of their own, by where they live, in the order in which they are met.
    pub(crate) inside: BTreeMap<Home, Vec<SchemaId>>,
    /// Modules of the types that have a file of their own.
    pub modules: BTreeMap<SchemaId, Ident>,
    /// Fields of objects, by the index of the property.
    pub fields: BTreeMap<SchemaId, Vec<Ident>>,
    /// The field that holds the rest of the properties.
    pub rests: BTreeMap<SchemaId, Ident>,
    /// Variants of enumerations and unions.
    pub variants: BTreeMap<SchemaId, Vec<Ident>>,
    /// The variant for unknown values.
    pub unknowns: BTreeMap<SchemaId, Ident>,
    /// Enums of path values in several forms, by the name that the document gives them.
    pub forms: BTreeMap<String, FormNames>,
    /// By the index of the tag.
    pub tags: Vec<TagNames>,
    /// By the index of the operation.
    pub operations: Vec<OperationNames>,
    /// By the index of the scheme.
    pub schemes: Vec<SchemeNames>,
    /// By the index of the server.
    pub servers: Vec<ServerNames>,
    /// Enumerations of the variables of servers.
    pub server_enums: Vec<ServerEnumNames>,
}

impl Names {
    /// Every identifier that stands in the crate because of the document, modules apart: these are ASCII, and no bindings.
    pub fn identifiers(&self) -> impl Iterator<Item = &Ident> {
        let members = [&self.fields, &self.variants].into_iter().flat_map(BTreeMap::values).flatten();
        let types = self.types.values().chain(self.rests.values()).chain(self.forms.values().map(|form| &form.ty));
        let tags = self.tags.iter().flat_map(|tag| [&tag.handle, &tag.accessor]);
        let operations = self.operations.iter().flat_map(|operation| {
            let parts = operation.multipart.iter().flat_map(|multipart| &multipart.fields);
            [&operation.method, &operation.call].into_iter().chain(&operation.parameters).chain(parts)
        });
        let schemes = self.schemes.iter().flat_map(|scheme| [&scheme.constant, &scheme.method]);
        let servers = self.servers.iter().flat_map(|server| [&server.variant].into_iter().chain(&server.fields));
        let values = self.server_enums.iter().flat_map(|values| [&values.ty].into_iter().chain(&values.variants));
        members.chain(types).chain(tags).chain(operations).chain(schemes).chain(servers).chain(values)
    }
}

/// Names of a tag.
#[derive(Clone, Debug)]
pub struct TagNames {
    /// `projects`
    pub module: Ident,
    /// `Projects`
    pub handle: Ident,
    /// `client.projects()`
    pub accessor: Ident,
    /// `projects`
    pub feature: String,
}

/// Names of an operation.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// `list`
    pub method: Ident,
    /// `list`
    pub module: Ident,
    /// `List`
    pub call: Ident,
    /// `ListError`
    pub failure: Ident,
    /// `ListOutcome`
    pub outcome: Ident,
    /// By the index of the parameter.
    pub parameters: Vec<Ident>,
    /// The body.
    pub body: Ident,
    /// The type of a multipart body whose parts the document names.
    pub multipart: Option<MultipartNames>,
    /// By the index of the response: variant of the failure or the outcome.
    pub responses: Vec<Ident>,
}

/// Names of the type of a multipart body.
#[derive(Clone, Debug)]
pub struct MultipartNames {
    /// `UploadForm`
    pub ty: Ident,
    /// `UploadFormInit`, should it be needed.
    pub init: Ident,
    /// By the index of the property.
    pub fields: Vec<Ident>,
    /// By the index of the encoding, and of the header of its parts.
    pub headers: Vec<Vec<Ident>>,
    /// The field that holds the rest of the properties.
    pub rest: Ident,
}

/// Names of an enum of path values.
#[derive(Clone, Debug)]
pub struct FormNames {
    /// `CustomAppReference`
    pub ty: Ident,
    /// `custom_app_reference`
    pub module: Ident,
    /// `Id`, `Codename`
    pub variants: Vec<Ident>,
}

/// Names of a security scheme.
#[derive(Clone, Debug)]
pub struct SchemeNames {
    /// `BEARER_AUTH`
    pub constant: Ident,
    /// `bearer_auth`
    pub method: Ident,
    /// `client_credentials`, should it be needed.
    pub fetched: Ident,
    /// `refresh_token`, should it be needed.
    pub refreshed: Ident,
}

/// Names of a server.
#[derive(Clone, Debug)]
pub struct ServerNames {
    /// `Regional`
    pub variant: Ident,
    /// `RegionalServer`, should it be needed.
    pub ty: Ident,
    /// By the index of the variable.
    pub fields: Vec<Ident>,
    /// By the index of the variable: index into `Names::server_enums`, where its values are listed.
    pub enums: Vec<Option<usize>>,
}

/// Names of the enumeration of a server's variable.
#[derive(Clone, Debug)]
pub struct ServerEnumNames {
    /// The variable.
    pub variable: String,
    /// Its values.
    pub values: Vec<String>,
    /// `ServerRegion`
    pub ty: Ident,
    /// By the index of the value.
    pub variants: Vec<Ident>,
    /// The variant for other values.
    pub unknown: Ident,
}

/// Mints all names of a crate. A name that is not the one a reader would expect is reported.
pub fn assign(api: &Api, usage: &Usage, diagnostics: &mut Diagnostics) -> Names {
    let mut minting = Minting { api, usage, diagnostics, names: Names::default() };
    api::assign(&mut minting);
    servers::assign(&mut minting);
    types::find_inline(&mut minting);
    types::assign_components(&mut minting);
    operation::assign(&mut minting);
    minting.names
}

/// What the parts share.
struct Minting<'a> {
    api: &'a Api,
    usage: &'a Usage,
    diagnostics: &'a mut Diagnostics,
    names: Names,
}

impl Minting<'_> {
    /// Takes a claimed identifier, and reports one that is not the first choice.
    fn take(&mut self, claimed: scope::Claimed, what: &str, name: &str, span: Span) -> Ident {
        if !claimed.first_choice {
            self.diagnostics.report(
                Diagnostic::new(Code::RenamedName, span, format!("{what} `{name}` is called `{}` in Rust", claimed.ident))
                    .help("its own name is taken or reserved there; set `x-rust-name` to choose another one"),
            );
        }
        claimed.ident
    }
}

/// The words of a name, in lower case, for texts about it.
pub(crate) fn words_of(name: &str) -> Vec<String> {
    words::split(name)
}

/// The names as a table of three columns: what, name in the document, name in Rust.
pub fn table(api: &Api, names: &Names) -> String {
    table::table(api, names)
}
