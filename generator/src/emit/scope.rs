//! What one file calls things. In: types and names of the ir; out: the shortest spelling that is right in this file, with the imports that
//! it needs written down on the side.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::imports::Imports;
use super::{docs, items, lints};
use crate::ir::{Docs, Named, Scalar, Ty, TypeFile};
use crate::names::Ident;

/// What the files of a crate have to know about its schema types.
#[derive(Debug, Default)]
pub(super) struct World<'a> {
    /// Names of all types of `src/types/`.
    types: BTreeSet<&'a str>,
    /// Those that the document calls deprecated.
    deprecated: BTreeSet<&'a str>,
}

impl<'a> World<'a> {
    /// Looks over all type files.
    pub(super) fn new(types: &'a [TypeFile]) -> Self {
        let all = || types.iter().flat_map(|file| &file.items);
        Self {
            types: all().flat_map(items::names).map(Ident::as_str).collect(),
            deprecated: all().filter(|item| items::docs(item).deprecated).flat_map(items::names).map(Ident::as_str).collect(),
        }
    }
}

/// The names of one file.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    world: &'a World<'a>,
    /// Stands in `src/types/`, where the other types are siblings.
    among_types: bool,
    /// Names that the file itself defines.
    local: BTreeSet<&'a str>,
    /// Types of operations that the file speaks of and that the document calls deprecated.
    deprecated_local: BTreeSet<&'a str>,
    /// The tag whose module has the types of its operations, where the file is not one of them.
    tag: Option<&'a Ident>,
    imports: Imports,
    deprecated: bool,
    /// Has a type that clippy finds too complex.
    complex: bool,
}

impl<'a> Scope<'a> {
    /// A file outside of `src/types/` that defines these names.
    pub(super) fn new(world: &'a World<'a>, local: impl IntoIterator<Item = &'a Ident>) -> Self {
        Self {
            world,
            among_types: false,
            local: local.into_iter().map(Ident::as_str).collect(),
            deprecated_local: BTreeSet::new(),
            tag: None,
            imports: Imports::default(),
            deprecated: false,
            complex: false,
        }
    }

    /// The same, where these of the names are deprecated and are defined elsewhere, so that no docs of theirs are written here.
    pub(super) fn with_deprecated(mut self, names: impl IntoIterator<Item = &'a Ident>) -> Self {
        self.deprecated_local = names.into_iter().map(Ident::as_str).collect();
        self
    }

    /// A file of `src/types/` that defines these names.
    pub(super) fn among_types(world: &'a World<'a>, local: impl IntoIterator<Item = &'a Ident>) -> Self {
        Self { among_types: true, ..Self::new(world, local) }
    }

    /// A file beside the module of a tag, which speaks of the types of its operations.
    pub(super) fn beside(world: &'a World<'a>, tag: &'a Ident) -> Self {
        Self { tag: Some(tag), ..Self::new(world, []) }
    }

    /// A name of a module, imported. Where the file has that name for something else, the whole path is spelled.
    pub(super) fn name(&mut self, module: &str, name: &str) -> TokenStream {
        tokens(&self.path(module, name))
    }

    /// The same as text, for attributes that hold paths in strings.
    pub(super) fn path(&mut self, module: &str, name: &str) -> String {
        if self.local.contains(name) || self.among_types && self.world.types.contains(name) {
            return format!("{module}::{name}");
        }
        self.imports.add(module, name);
        name.to_owned()
    }

    /// The module of a tag, imported. Its name may be a keyword, which is spelled raw.
    pub(super) fn module(&mut self, module: &Ident) -> TokenStream {
        self.imports.add("crate", &module.to_string());
        quote!(#module)
    }

    /// A name of the runtime.
    pub(super) fn runtime(&mut self, name: &str) -> TokenStream {
        self.name("crate::runtime", name)
    }

    /// A type of this crate.
    pub(super) fn named(&mut self, named: &Named) -> TokenStream {
        let (Named::Type(name) | Named::Local(name)) = named;
        if matches!(named, Named::Local(_)) {
            self.deprecated |= self.deprecated_local.contains(name.as_str());
            let Some(tag) = self.tag else { return quote!(#name) };
            let module = self.module(tag);
            return quote!(#module::#name);
        }
        self.deprecated |= self.world.deprecated.contains(name.as_str());
        if self.among_types {
            if !self.local.contains(name.as_str()) {
                self.imports.add("super", &name.to_string());
            }
            return quote!(#name);
        }
        let types = self.name("crate", "types");
        quote!(#types::#name)
    }

    /// A type as it stands in fields, arguments and results.
    pub(super) fn ty(&mut self, ty: &Ty) -> TokenStream {
        self.complex |= lints::is_complex(ty);
        match ty {
            Ty::Scalar(scalar) => self.scalar(*scalar),
            Ty::Vec(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            Ty::Map(inner) => {
                let (map, inner) = (self.name("std::collections", "BTreeMap"), self.ty(inner));
                quote!(#map<String, #inner>)
            }
            Ty::Option(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
            Ty::Field(inner) => {
                let (field, inner) = (self.runtime("Field"), self.ty(inner));
                quote!(#field<#inner>)
            }
            Ty::Boxed(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
            Ty::Events(inner) => {
                let (stream, inner) = (self.runtime("EventStream"), self.ty(inner));
                quote!(#stream<#inner>)
            }
            Ty::Lines(inner) => {
                let (lines, inner) = (self.runtime("JsonLines"), self.ty(inner));
                quote!(#lines<#inner>)
            }
            Ty::Named(named) => self.named(named),
            Ty::Unit => quote!(()),
        }
    }

    fn scalar(&mut self, scalar: Scalar) -> TokenStream {
        match scalar {
            Scalar::Bool => quote!(bool),
            Scalar::I32 => quote!(i32),
            Scalar::I64 => quote!(i64),
            Scalar::U32 => quote!(u32),
            Scalar::U64 => quote!(u64),
            Scalar::F32 => quote!(f32),
            Scalar::F64 => quote!(f64),
            Scalar::String => quote!(String),
            Scalar::Base64 => self.runtime("Base64"),
            Scalar::Date => self.runtime("Date"),
            Scalar::DateTime => self.runtime("DateTime"),
            Scalar::Secret => self.runtime("Secret"),
            Scalar::Location => self.runtime("Location"),
            Scalar::Part => self.runtime("Part"),
            Scalar::Form => self.runtime("Form"),
            Scalar::Body => self.runtime("Body"),
            Scalar::Download => self.runtime("Download"),
            Scalar::Uuid => self.name("uuid", "Uuid"),
            Scalar::Json => self.name("serde_json", "Value"),
            Scalar::Bytes => self.name("bytes", "Bytes"),
        }
    }

    /// Documentation of something that the file itself goes on to touch, so that its deprecation concerns the file.
    pub(super) fn docs(&mut self, docs: &Docs) -> TokenStream {
        self.deprecated |= docs.deprecated;
        docs::attributes(docs)
    }

    /// The imports that were asked for.
    pub(super) fn imports(&self) -> &Imports {
        &self.imports
    }

    /// What the file needs so that deprecated parts of the API, and types that it nests deeply, do not make the crate warn about itself.
    pub(super) fn inner_attributes(&self) -> Option<String> {
        let deprecated = self.deprecated.then(|| format!("#![allow(deprecated, reason = \"{DEPRECATED}\")]"));
        let complex = self.complex.then(|| format!("#![allow(clippy::type_complexity, reason = \"{COMPLEX}\")]"));
        let lines: Vec<_> = [complex, deprecated].into_iter().flatten().collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// Why a crate touches what it calls deprecated.
pub(super) const DEPRECATED: &str = "what the API has deprecated can still be used";

/// Why a crate has types of many layers.
const COMPLEX: &str = "the API nests its lists and maps so deeply";

/// The tokens of a path that is written down in this stage.
fn tokens(path: &str) -> TokenStream {
    let segments = path.split("::").map(|segment| proc_macro2::Ident::new(segment, Span::call_site()));
    quote!(#(#segments)::*)
}
