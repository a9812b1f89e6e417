//! `src/security.rs`: the security schemes of the document, and a constructor of `Auth` for each that takes credentials.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use super::print::{self, Top};
use super::scope::{Scope, World};
use crate::ir::{FormatSetting, RefreshRequest, SchemeConst, SchemeKind, Security, Source, TokenRequest};

/// The file.
pub(super) fn file(source: &Source, world: &World<'_>, it: &Security) -> String {
    let fetched = it.schemes.iter().filter_map(|scheme| scheme.tokens.as_ref()).map(|tokens| &tokens.name);
    let refreshed = it.schemes.iter().filter_map(|scheme| scheme.refresh.as_ref()).map(|refresh| &refresh.name);
    let mut scope = Scope::new(world, it.schemes.iter().map(|scheme| &scheme.constant).chain(fetched).chain(refreshed));
    let mut parts: Vec<_> = it.schemes.iter().map(|scheme| constant(scheme, &mut scope)).collect();
    parts.push(default(it, &mut scope));
    parts.extend(constructors(it, &mut scope));
    parts.extend(it.schemes.iter().filter_map(|scheme| scheme.tokens.as_ref()).map(|tokens| token_request(tokens, &mut scope)));
    parts.extend(it.schemes.iter().filter_map(|scheme| scheme.refresh.as_ref()).map(|refresh| refresh_request(refresh, &mut scope)));
    let top = Top { docs: vec!["The credentials that the API takes.".to_owned()], ..Top::default() };
    print::file(source, &top, &scope, parts)
}

fn constant(it: &SchemeConst, scope: &mut Scope<'_>) -> String {
    let SchemeConst { docs: _, constant, name, kind, auth: _, tokens: _, refresh: _ } = it;
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
    let members: Vec<_> = it
        .schemes
        .iter()
        .flat_map(|scheme| [constructor(scheme, scope), fetched(scheme, scope), refreshed(scheme, scope)])
        .flatten()
        .collect();
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

/// The constructor of credentials that fetch tokens.
fn fetched(it: &SchemeConst, scope: &mut Scope<'_>) -> Option<TokenStream> {
    let TokenRequest { docs, name, .. } = it.tokens.as_ref()?;
    let (docs, constant, secret) = (docs::attributes(docs), &it.constant, scope.runtime("SecretString"));
    Some(quote! {
        #docs
        pub fn #name(id: impl Into<String>, secret: impl Into<#secret>) -> Self {
            Self::fetched(&#constant, #name(id, secret))
        }
    })
}

/// The constructor of credentials that refresh tokens.
fn refreshed(it: &SchemeConst, scope: &mut Scope<'_>) -> Option<TokenStream> {
    let RefreshRequest { docs, name, .. } = it.refresh.as_ref()?;
    let (docs, constant, secret) = (docs::attributes(docs), &it.constant, scope.runtime("SecretString"));
    Some(quote! {
        #docs
        pub fn #name(client_id: impl Into<String>, token: impl Into<#secret>) -> Self {
            Self::fetched(&#constant, #name(client_id, token))
        }
    })
}

/// The function that makes the source of refreshed tokens.
fn refresh_request(it: &RefreshRequest, scope: &mut Scope<'_>) -> String {
    let RefreshRequest { docs: _, function_docs, name, url } = it;
    let (docs, source, secret) = (docs::attributes(function_docs), scope.runtime("RefreshToken"), scope.runtime("SecretString"));
    print::item(&quote! {
        #docs
        pub fn #name(client_id: impl Into<String>, token: impl Into<#secret>) -> #source {
            #source::new(#url, client_id, token)
        }
    })
}

/// The function that makes the source of the tokens.
fn token_request(it: &TokenRequest, scope: &mut Scope<'_>) -> String {
    let TokenRequest { docs: _, function_docs, name, url, scopes, format } = it;
    let (docs, source, secret) = (docs::attributes(function_docs), scope.runtime("ClientCredentials"), scope.runtime("SecretString"));
    let scopes = (!scopes.is_empty()).then(|| quote!(.scopes([#(#scopes),*])));
    let format = (!format.is_empty()).then(|| {
        let (ty, settings) = (scope.runtime("TokenFormat"), format.iter().map(|it| setting(it, scope)).collect::<Vec<_>>());
        quote!(.format(#ty::standard()#(#settings)*))
    });
    print::item(&quote! {
        #docs
        pub fn #name(id: impl Into<String>, secret: impl Into<#secret>) -> #source {
            #source::new(#url, id, secret)#scopes #format
        }
    })
}

fn setting(it: &FormatSetting, scope: &mut Scope<'_>) -> TokenStream {
    match it {
        FormatSetting::Authentication(kind) => {
            let (ty, kind) = (scope.runtime("ClientAuthentication"), format_ident!("{kind}"));
            quote!(.authentication(#ty::#kind))
        }
        FormatSetting::ClientFields(id, secret) => quote!(.client_fields(#id, #secret)),
        FormatSetting::GrantTypeField(Some(name)) => quote!(.grant_type_field(Some(#name))),
        FormatSetting::GrantTypeField(None) => quote!(.grant_type_field(None)),
        FormatSetting::AccessTokenField(name) => quote!(.access_token_field(#name)),
        FormatSetting::LifetimeField(name, unit) => {
            let (ty, unit) = (scope.runtime("TimeUnit"), format_ident!("{unit}"));
            quote!(.lifetime_field(#name, #ty::#unit))
        }
    }
}
