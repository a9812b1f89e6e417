//! Names of tags and security schemes.

use super::reserved::{CLIENT_METHODS, DEVICES, FEATURES, MODULES};
use super::scope::Scope;
use super::words::{self, Case};
use super::{Ident, Minting, SchemeNames, TagNames};
use crate::model::Scheme;

/// Claims the names that belong to the crate as a whole.
pub(super) fn assign(minting: &mut Minting<'_>) {
    tags(minting);
    schemes(minting);
}

fn tags(minting: &mut Minting<'_>) {
    let mut modules = Scope::of_files("tag", "api", &[MODULES, DEVICES]);
    let mut accessors = Scope::new(Case::Snake, "tag", "api", &[CLIENT_METHODS]);
    let mut features = Scope::new(Case::Snake, "tag", "api", &[FEATURES, &["native_tls", "rustls_no_provider"]]);
    let api = minting.api;
    let mut order: Vec<usize> = (0..api.tags.len()).collect();
    order.sort_by_cached_key(|index| (words::claim_order(&api.tags[*index].name, Case::Snake), &api.tags[*index].name));
    let mut named: Vec<Option<TagNames>> = vec![None; api.tags.len()];
    for index in order {
        let tag = &api.tags[index];
        // Operations without a tag are the API's own.
        let name = tag.rust_name.as_deref().unwrap_or(if tag.name.is_empty() { "api" } else { &tag.name });
        let span = api.operations.iter().find(|operation| operation.tag == index).map(|operation| operation.span);
        let claimed = modules.claim(name);
        let module = match span {
            Some(span) => minting.take(claimed, "the tag", name, span),
            None => claimed.ident,
        };
        // A module has one type that is named by it, so its own scope is empty but for what the file imports.
        let handle = super::operation::call_scope().claim(name).ident;
        // A module gives up letters that its file can't have; a method does not.
        let accessor = accessors.claim(if name.is_ascii() { module.as_str() } else { name }).ident;
        let feature = features.claim(module.as_str()).ident.as_str().replace('_', "-");
        named[index] = Some(TagNames { module, handle, accessor, feature });
    }
    minting.names.tags = named.into_iter().flatten().collect();
}

fn schemes(minting: &mut Minting<'_>) {
    let mut constants = Scope::new(Case::Shouty, "scheme", "scheme", &[&["DEFAULT"]]);
    let mut methods = Scope::new(
        Case::Snake,
        "scheme",
        "scheme",
        &[&["auth", "none", "and", "token", "basic_credentials", "client_credentials", "provider", "fetched", "default", "from", "clone"]],
    );
    let api = minting.api;
    let mut order: Vec<usize> = (0..api.schemes.len()).collect();
    order.sort_by_cached_key(|index| (words::claim_order(&api.schemes[*index].name, Case::Snake), &api.schemes[*index].name));
    let mut named: Vec<Option<SchemeNames>> = vec![None; api.schemes.len()];
    for index in order {
        let scheme = &api.schemes[index];
        let name = scheme.rust_name.as_deref().unwrap_or(&scheme.name);
        let constant = constants.claim(name).ident;
        let method = minting.take(methods.claim(name), "the security scheme", name, scheme.span);
        named[index] = Some(SchemeNames { constant, fetched: method.clone(), refreshed: method.clone(), method });
    }
    minting.names.schemes = named.into_iter().flatten().collect();
    fetched(minting, &mut methods);
}

/// The constructors whose credentials fetch tokens. Where there is but one of a kind, it has the name of what it does.
fn fetched(minting: &mut Minting<'_>, methods: &mut Scope) {
    let api = minting.api;
    let by_name = |able: fn(&Scheme) -> bool| {
        let mut indices: Vec<usize> = (0..api.schemes.len()).filter(|index| able(&api.schemes[*index])).collect();
        indices.sort_by_key(|index| &api.schemes[*index].name);
        indices
    };
    for index in by_name(|scheme| scheme.tokens.is_some()) {
        let is_only = api.schemes.iter().filter(|scheme| scheme.tokens.is_some()).count() == 1;
        minting.names.schemes[index].fetched = constructor(methods, &api.schemes[index], "client credentials", is_only);
    }
    for index in by_name(|scheme| scheme.refresh_url.is_some()) {
        let is_only = api.schemes.iter().filter(|scheme| scheme.refresh_url.is_some()).count() == 1;
        minting.names.schemes[index].refreshed = constructor(methods, &api.schemes[index], "refresh token", is_only);
    }
}

/// What it does, after the name of the scheme where others do the same.
fn constructor(methods: &mut Scope, scheme: &Scheme, what: &str, is_only: bool) -> Ident {
    if is_only {
        // The plain name is reserved, so that no scheme can take it.
        return Scope::new(Case::Snake, "scheme", "scheme", &[]).claim(what).ident;
    }
    let name = scheme.rust_name.as_deref().unwrap_or(&scheme.name);
    methods.claim(&format!("{name} {what}")).ident
}
