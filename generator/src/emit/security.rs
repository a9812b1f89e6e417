//! `src/security.rs`: the security schemes of the document, and a constructor of `Auth` for each that takes credentials.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use super::print::{self, Top};
use super::scope::{Scope, World};
use crate::ir::{SchemeConst, SchemeKind, Security, Source};

/// The file.
pub(super) fn file(source: &Source, world: &World<'_>, it: &Security) -> String {
    let mut scope = Scope::new(world, it.schemes.iter().map(|scheme| &scheme.constant));
    let mut parts: Vec<_> = it.schemes.iter().map(|scheme| constant(scheme, &mut scope)).collect();
    parts.push(default(it, &mut scope));
    parts.extend(constructors(it, &mut scope));
    let top = Top { docs: vec!["The credentials that the API takes.".to_owned()], ..Top::default() };
    print::file(source, &top, &scope, parts)
}

fn constant(it: &SchemeConst, scope: &mut Scope<'_>) -> String {
    let SchemeConst { docs: _, constant, name, kind, auth: _ } = it;
    let (docs, scheme, kind) = (format!(" The scheme `{}`.", docs::printable(name)), scope.runtime("Scheme"), self::kind(kind, scope));
    print::item(&quote! {
        #[doc = #docs]
        pub static #constant: #scheme = #scheme { name: #name, kind: #kind };
    })
}

fn kind(kind: &SchemeKind, scope: &mut Scope<'_>) -> TokenStream {
    let ty = scope.runtime("SchemeKind");
    match kind {
        SchemeKind::Bearer => quote!(#ty::Bearer),
        SchemeKind::Basic => quote!(#ty::Basic),
        SchemeKind::ApiKey { location, name } => {
            let (locations, location) = (scope.runtime("KeyLocation"), format_ident!("{location}"));
            quote!(#ty::ApiKey { location: #locations::#location, name: #name })
        }
        SchemeKind::OAuth2 => quote!(#ty::OAuth2),
        SchemeKind::OpenIdConnect => quote!(#ty::OpenIdConnect),
        SchemeKind::MutualTls => quote!(#ty::MutualTls),
        SchemeKind::Http(name) => quote!(#ty::Http(#name)),
    }
}

fn default(it: &Security, scope: &mut Scope<'_>) -> String {
    let scheme = scope.runtime("Scheme");
    let sets = it.default.iter().map(|schemes| quote!(&[#(&#schemes),*]));
    print::item(&quote! {
        /// What operations require that say nothing of their own: one of these sets, all of its schemes together.
        pub const DEFAULT: &[&[&#scheme]] = &[#(#sets),*];
    })
}

fn constructors(it: &Security, scope: &mut Scope<'_>) -> Option<String> {
    let members: Vec<_> = it.schemes.iter().filter_map(|scheme| constructor(scheme, scope)).collect();
    let auth = (!members.is_empty()).then(|| scope.runtime("Auth"))?;
    Some(print::impl_block(&quote!(impl #auth), &members))
}

fn constructor(it: &SchemeConst, scope: &mut Scope<'_>) -> Option<TokenStream> {
    let method = it.auth.as_ref()?;
    let (docs, name, constant, secret) = (docs::attributes(&it.docs), &method.name, &it.constant, scope.runtime("SecretString"));
    Some(if method.basic {
        quote! {
            #docs
            pub fn #name(user: impl Into<String>, password: impl Into<#secret>) -> Self {
                Self::basic_credentials(&#constant, user, password)
            }
        }
    } else {
        quote! {
            #docs
            pub fn #name(token: impl Into<#secret>) -> Self {
                Self::token(&#constant, token)
            }
        }
    })
}
