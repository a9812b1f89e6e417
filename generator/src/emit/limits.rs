//! Tables of limits, as constants of the runtime's types.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::print;
use super::scope::Scope;
use crate::ir::{Limit, LimitBranch};
use crate::names::Ident;

/// `impl Limited for Pet`, where there is a table.
pub(super) fn table(name: &Ident, limits: &[Limit], scope: &mut Scope<'_>) -> Option<String> {
    if limits.is_empty() {
        return None;
    }
    let limited = scope.runtime("Limited");
    let (limit, limits) = (scope.runtime("Limit"), list(limits, scope));
    Some(print::item(&quote! {
        impl #limited for #name {
            const LIMITS: &'static [#limit] = #limits;
        }
    }))
}

/// `.limits(&[..])`, the step before the value that is held against them; nothing where there are none.
pub(super) fn step(limits: &[Limit], scope: &mut Scope<'_>) -> TokenStream {
    if limits.is_empty() {
        return TokenStream::new();
    }
    let limits = list(limits, scope);
    quote!(.limits(#limits))
}

/// `&[Limit::MinLength(1), Limit::MaxLength(25)]`
fn list(limits: &[Limit], scope: &mut Scope<'_>) -> TokenStream {
    let limits: Vec<_> = limits.iter().map(|it| limit(it, scope)).collect();
    quote!(&[#(#limits),*])
}

fn limit(it: &Limit, scope: &mut Scope<'_>) -> TokenStream {
    let limit = scope.runtime("Limit");
    match it {
        Limit::Count { variant, count } => {
            let (variant, count) = (format_ident!("{variant}"), number(*count));
            quote!(#limit::#variant(#count))
        }
        Limit::Bound { variant, bound } => {
            let variant = format_ident!("{variant}");
            quote!(#limit::#variant(#bound))
        }
        Limit::Pattern { text, regex } => {
            let pattern = scope.runtime("check_pattern");
            quote!(#limit::Pattern { text: #text, regex: #regex, matches: #pattern::matches })
        }
        Limit::UniqueItems => quote!(#limit::UniqueItems),
        Limit::Names(limits) => {
            let limits = list(limits, scope);
            quote!(#limit::Names(#limits))
        }
        Limit::Among(values) => quote!(#limit::Among(&[#(#values),*])),
        Limit::Member(name, limits) => {
            let limits = list(limits, scope);
            quote!(#limit::Member(#name, #limits))
        }
        Limit::Rest(named, limits) => {
            let limits = list(limits, scope);
            quote!(#limit::Rest(&[#(#named),*], #limits))
        }
        Limit::Items(limits) => {
            let limits = list(limits, scope);
            quote!(#limit::Items(#limits))
        }
        Limit::Type(named) => {
            let (limits_of, named) = (scope.runtime("limits_of"), scope.named(named));
            quote!(#limit::Type(#limits_of::<#named>))
        }
        Limit::Tagged(property, branches) => {
            let branches = branches.iter().map(|(tags, limits)| {
                let limits = list(limits, scope);
                quote!((&[#(#tags),*], #limits))
            });
            let branches: Vec<_> = branches.collect();
            quote!(#limit::Tagged(#property, &[#(#branches),*]))
        }
        Limit::OneOf(branches) => {
            let branches: Vec<_> = branches.iter().map(|it| branch(it, scope)).collect();
            quote!(#limit::OneOf(&[#(#branches),*]))
        }
    }
}

/// `Branch { kind: JsonKind::String, required: &[], limits: &[] }`
fn branch(it: &LimitBranch, scope: &mut Scope<'_>) -> TokenStream {
    let LimitBranch { kind, required, limits } = it;
    let (branch, json_kind, kind) = (scope.runtime("Branch"), scope.runtime("JsonKind"), format_ident!("{kind}"));
    let limits = list(limits, scope);
    quote!(#branch { kind: #json_kind::#kind, required: &[#(#required),*], limits: #limits })
}

/// A number with underscores between groups of three digits, as people write large ones.
fn number(count: u64) -> TokenStream {
    let digits = count.to_string();
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap_or_default()).collect();
    // Digits are a token of their own, whatever stands between them.
    if digits.len() > 4 { groups.join("_").parse().unwrap_or_default() } else { digits.parse().unwrap_or_default() }
}
