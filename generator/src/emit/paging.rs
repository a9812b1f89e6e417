//! `stream`, `pages` and the facts about the paging of an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use super::scope::Scope;
use crate::ir::{PagePlace, PageStyle, PageToken, Paging, Ty};

/// The facts.
pub(super) fn constant(it: &Paging, scope: &mut Scope<'_>) -> TokenStream {
    let (name, paging) = (scope.runtime("Paging"), paging(it, scope));
    quote!(const PAGING: &'static #name = &#paging;)
}

/// The methods; `value` is what awaiting the call gives.
pub(super) fn methods(it: &Paging, value: &Ty, scope: &mut Scope<'_>) -> [TokenStream; 2] {
    let (stream_docs, pages_docs) = (docs::attributes(&it.stream_docs), docs::attributes(&it.pages_docs));
    let (items, pages, operation) = (scope.runtime("Items"), scope.runtime("Pages"), scope.runtime("Operation"));
    let (item, value) = (scope.ty(&it.item), scope.ty(value));
    [
        quote! {
            #stream_docs
            pub fn stream(self) -> #items<#item> {
                #items::new(self.call, Self::PAGING)
            }
        },
        quote! {
            #pages_docs
            pub fn pages(self) -> #pages<#value> {
                #pages::new(self.call, Self::PAGING, <Self as #operation>::decode)
            }
        },
    ]
}

fn paging(it: &Paging, scope: &mut Scope<'_>) -> TokenStream {
    let (paging, style, items) = (scope.runtime("Paging"), style(&it.style, scope), &it.items);
    let (total, more) = (option(it.total.as_ref()), option(it.more.as_ref()));
    quote! {
        #paging {
            style: #style,
            items: #items,
            total: #total,
            more: #more,
        }
    }
}

fn style(style: &PageStyle, scope: &mut Scope<'_>) -> TokenStream {
    let name = scope.runtime("PageStyle");
    match style {
        PageStyle::Number { parameter, first, number } => {
            let first = option(first.map(proc_macro2::Literal::u64_unsuffixed).as_ref());
            let (parameter, number) = (place(parameter, scope), option(number.as_ref()));
            quote!(#name::Number { parameter: #parameter, first: #first, number: #number })
        }
        PageStyle::Offset { parameter } => {
            let parameter = place(parameter, scope);
            quote!(#name::Offset { parameter: #parameter })
        }
        PageStyle::Cursor { parameter, token: PageToken(variant, text) } => {
            let (parameter, token) = (place(parameter, scope), scope.runtime("PageToken"));
            let variant = format_ident!("{variant}");
            quote!(#name::Cursor { parameter: #parameter, token: #token::#variant(#text) })
        }
        PageStyle::NextUrl { next } => quote!(#name::NextUrl { next: #next }),
        PageStyle::Link => quote!(#name::Link),
    }
}

fn place(PagePlace(variant, text): &PagePlace, scope: &mut Scope<'_>) -> TokenStream {
    let (name, variant) = (scope.runtime("PagePlace"), format_ident!("{variant}"));
    quote!(#name::#variant(#text))
}

fn option(value: Option<&impl quote::ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
