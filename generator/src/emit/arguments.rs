//! Arguments: how they stand in a signature, and how they are handed on.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::ir::{ArgType, Scalar, Ty};
use crate::names::Ident;

/// `name: impl Into<String>`
pub(super) fn signature(name: &Ident, arg: &ArgType, scope: &mut Scope<'_>) -> TokenStream {
    let ty = ty(arg, scope);
    quote!(#name: #ty)
}

fn ty(arg: &ArgType, scope: &mut Scope<'_>) -> TokenStream {
    match arg {
        ArgType::Str => quote!(&str),
        ArgType::IntoString => quote!(impl Into<String>),
        ArgType::Into(ty) => {
            let ty = scope.ty(ty);
            quote!(impl Into<#ty>)
        }
        ArgType::Value(ty) => scope.ty(ty),
        ArgType::Ref(ty) => {
            let ty = scope.ty(ty);
            quote!(&#ty)
        }
        ArgType::Slice(ty) => {
            let ty = scope.ty(ty);
            quote!(&[#ty])
        }
        ArgType::Strings => quote!(impl IntoIterator<Item = impl Into<String>>),
        ArgType::Iter(ty) => {
            let ty = scope.ty(ty);
            quote!(impl IntoIterator<Item = #ty>)
        }
        ArgType::StringEntries => quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>),
        ArgType::Entries(ty) => {
            let ty = scope.ty(ty);
            quote!(impl IntoIterator<Item = (impl Into<String>, #ty)>)
        }
    }
}

/// The value itself, to be stored in a field whose type says what is collected.
pub(super) fn owned(name: &Ident, arg: &ArgType) -> TokenStream {
    match arg {
        ArgType::Str => quote!(#name.to_owned()),
        ArgType::IntoString | ArgType::Into(_) => quote!(#name.into()),
        ArgType::Value(_) => quote!(#name),
        ArgType::Ref(_) => quote!(#name.clone()),
        ArgType::Slice(_) => quote!(#name.to_vec()),
        ArgType::Strings => quote!(#name.into_iter().map(Into::into).collect()),
        ArgType::Iter(_) => quote!(#name.into_iter().collect()),
        ArgType::StringEntries => quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
        ArgType::Entries(_) => quote!(#name.into_iter().map(|(key, value)| (key.into(), value)).collect()),
    }
}

/// A reference to the value, to be encoded. What is collected has gone through `collected` before.
pub(super) fn borrowed(name: &Ident, arg: &ArgType) -> TokenStream {
    match arg {
        ArgType::Str | ArgType::Ref(_) | ArgType::Slice(_) => quote!(#name),
        ArgType::IntoString | ArgType::Into(_) => quote!(&#name.into()),
        ArgType::Value(_) | ArgType::Strings | ArgType::Iter(_) | ArgType::StringEntries | ArgType::Entries(_) => quote!(&#name),
    }
}

/// The statement that makes one value of an argument that comes in pieces, under the same name.
pub(super) fn collected(name: &Ident, arg: &ArgType, scope: &mut Scope<'_>) -> Option<TokenStream> {
    let ty = match arg {
        ArgType::Strings => quote!(Vec<String>),
        ArgType::Iter(ty) => scope.ty(&Ty::Vec(Box::new(ty.clone()))),
        ArgType::StringEntries => scope.ty(&Ty::Map(Box::new(Ty::Scalar(Scalar::String)))),
        ArgType::Entries(ty) => scope.ty(&Ty::Map(Box::new(ty.clone()))),
        _ => return None,
    };
    let value = owned(name, arg);
    Some(quote!(let #name: #ty = #value;))
}

/// The value for a parameter that takes `impl Into<String>` or `impl Into<Body>`: text and bodies go on as they came.
pub(super) fn passed(name: &Ident, arg: &ArgType) -> TokenStream {
    match arg {
        ArgType::Str | ArgType::IntoString | ArgType::Into(Ty::Scalar(Scalar::String | Scalar::Body)) | ArgType::Value(_) => quote!(#name),
        _ => owned(name, arg),
    }
}
