//! Unions: one variant per member, and one for values that are none of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{limits, lints, print};
use crate::ir::{Ty, Union, UnionVariant, VariantMatch};

/// Prints a union.
pub(super) fn emit(it: &Union, scope: &mut Scope<'_>) -> Vec<String> {
    let mut parts = vec![definition(it, scope), serialize(it, scope), deserialize(it, scope)];
    parts.extend(it.variants.iter().filter(|variant| variant.from).map(|variant| from(it, variant, scope)));
    parts.extend(limits::table(&it.name, &it.limits, scope));
    parts
}

fn definition(it: &Union, scope: &mut Scope<'_>) -> String {
    let Union { docs, name, variants, unknown, tag: _, limits: _ } = it;
    let (docs, json) = (scope.docs(docs), scope.name("serde_json", "Value"));
    let allow = lints::sizes(&variants.iter().map(|variant| &variant.ty).collect::<Vec<_>>());
    let variants: Vec<_> = variants
        .iter()
        .map(|UnionVariant { docs, name, ty, matches: _, from: _ }| {
            let (docs, ty) = (scope.docs(docs), scope.ty(ty));
            quote!(#docs #name(#ty))
        })
        .collect();
    print::item(&quote! {
        #docs
        #allow
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that this version of the crate does not know; it goes back unchanged.
            #unknown(#json)
        }
    })
}

fn serialize(it: &Union, scope: &mut Scope<'_>) -> String {
    let Union { name, unknown, .. } = it;
    let (serialize, serializer) = (scope.name("serde", "Serialize"), scope.name("serde", "Serializer"));
    let variants = it.variants.iter().map(|variant| &variant.name);
    print::item(&quote! {
        impl #serialize for #name {
            fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#variants(value) => value.serialize(serializer),)*
                    Self::#unknown(value) => value.serialize(serializer),
                }
            }
        }
    })
}

fn deserialize(it: &Union, scope: &mut Scope<'_>) -> String {
    let Union { name, unknown, .. } = it;
    let (deserialize, deserializer) = (scope.name("serde", "Deserialize"), scope.name("serde", "Deserializer"));
    let json = scope.name("serde_json", "Value");
    let other = trial(it, scope).unwrap_or_else(|| quote!(Ok(Self::#unknown(value))));
    let body = match &it.tag {
        Some(tag) => by_tag(it, tag, &other, scope),
        None => other,
    };
    print::item(&quote! {
        impl<'de> #deserialize<'de> for #name {
            fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = #json::deserialize(deserializer)?;
                #body
            }
        }
    })
}

/// The variant follows from the tag; a value with another tag, or with none, is left to `other`.
fn by_tag(it: &Union, tag: &str, other: &TokenStream, scope: &mut Scope<'_>) -> TokenStream {
    let union = scope.runtime("union");
    let arms = it.variants.iter().filter_map(|variant| match &variant.matches {
        VariantMatch::Tag(values) => {
            let name = &variant.name;
            Some(quote!(Some(#(#values)|*) => #union::variant(value).map(Self::#name)))
        }
        VariantMatch::Trial => None,
    });
    quote! {
        match #union::tag(&value, #tag).as_deref() {
            #(#arms,)*
            _ => #other,
        }
    }
}

/// The variant follows from what can be read; `None` where no variant is found by trial.
fn trial(it: &Union, scope: &mut Scope<'_>) -> Option<TokenStream> {
    let names: Vec<_> = it.variants.iter().filter(|variant| variant.matches == VariantMatch::Trial).map(|variant| &variant.name).collect();
    if names.is_empty() {
        return None;
    }
    let (union, unknown) = (scope.runtime("union"), &it.unknown);
    let chosen = quote! {
        let candidates = [#(#union::candidate(&value).map(|it| it.map(Self::#names)),)*];
        Ok(#union::choose(candidates).unwrap_or(Self::#unknown(value)))
    };
    // Beside a tag, the trial is an arm of the match.
    Some(if it.tag.is_some() { quote!({ #chosen }) } else { chosen })
}

/// `From` for what a variant holds; a boxed member is taken without its box.
fn from(it: &Union, variant: &UnionVariant, scope: &mut Scope<'_>) -> String {
    let (name, variant_name) = (&it.name, &variant.name);
    let (ty, value) = match &variant.ty {
        Ty::Boxed(inner) => (scope.ty(inner), quote!(Box::new(value))),
        ty => (scope.ty(ty), quote!(value)),
    };
    print::item(&quote! {
        impl From<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self::#variant_name(#value)
            }
        }
    })
}
