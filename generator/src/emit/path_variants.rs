//! Enums of path parameters that have several forms, such as `{id}` and `codename/{codename}`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, print};
use crate::ir::{PathVariant, PathVariants};

/// Prints the enum and its segments.
pub(super) fn emit(it: &PathVariants) -> Vec<String> {
    let PathVariants { docs, name, variants } = it;
    let docs = docs::comment(docs);
    let lines = variants.iter().map(|PathVariant { docs, name, segments: _ }| {
        let docs = docs::comment(docs);
        quote!(#docs #name(String))
    });
    let definition = print::item(&quote! {
        #docs
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#lines,)*
        }
    });
    vec![definition, print::impl_block(&quote!(impl #name), &[value(variants), segments(variants)])]
}

fn value(variants: &[PathVariant]) -> TokenStream {
    let names = variants.iter().map(|variant| &variant.name);
    quote! {
        /// The value, without the words that go before or after it.
        pub fn value(&self) -> &str {
            match self {
                #(Self::#names(value))|* => value,
            }
        }
    }
}

fn segments(variants: &[PathVariant]) -> TokenStream {
    let arms = variants.iter().map(|PathVariant { docs: _, name, segments }| {
        let segments = segments.iter().map(|segment| segment.as_ref().map_or_else(|| quote!(value), |literal| quote!(#literal)));
        quote!(Self::#name(value) => vec![#(#segments),*])
    });
    quote! {
        /// The segments of the path that stand for the value.
        pub fn segments(&self) -> Vec<&str> {
            match self {
                #(#arms,)*
            }
        }
    }
}
