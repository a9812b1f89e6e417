//! How values of a struct are made: `new`, the struct of required fields where there are many, and a setter for each optional field.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{arguments, lints, print};
use crate::ir::{Constructor, Field, FieldDefault, Parameter, Setter, Struct, Ty};
use crate::names::Ident;

/// Prints everything that makes values.
pub(super) fn emit(it: &Struct, scope: &mut Scope<'_>) -> Vec<String> {
    let name = &it.name;
    let mut members = vec![new(it, scope)];
    members.extend(it.setters.iter().map(|setter| self::setter(setter, scope)));
    let body = print::impl_block(&quote!(impl #name), &members);
    match &it.constructor {
        Constructor::Empty if !it.derive_default => vec![body, default_from_new(name)],
        Constructor::Empty | Constructor::Positional(_) => vec![body],
        Constructor::Init { name: init, parameters } => vec![init_struct(name, init, parameters, scope), body, from_init(name, init)],
    }
}

fn new(it: &Struct, scope: &mut Scope<'_>) -> TokenStream {
    let values: Vec<_> = it.fields.iter().chain(&it.rest).map(|field| initial(field, &it.constructor, scope)).collect();
    match &it.constructor {
        Constructor::Empty if it.derive_default => {
            // A setter of that name would be found first.
            let shadowed = it.setters.iter().any(|setter| setter.name.as_str() == "default");
            let this = if shadowed { quote!(<Self as Default>) } else { quote!(Self) };
            quote! {
                /// Makes a value in which nothing is set.
                pub fn new() -> Self {
                    #this::default()
                }
            }
        }
        Constructor::Empty => quote! {
            /// Makes a value in which nothing optional is set.
            pub fn new() -> Self {
                Self { #(#values),* }
            }
        },
        Constructor::Positional(parameters) => {
            let parameters: Vec<_> = parameters.iter().map(|it| arguments::signature(&it.name, &it.arg, scope)).collect();
            quote! {
                /// Makes a value from what is required.
                pub fn new(#(#parameters),*) -> Self {
                    Self { #(#values),* }
                }
            }
        }
        Constructor::Init { name, .. } => {
            let allow = lints::lines(values.len());
            quote! {
                /// Makes a value from what is required.
                #allow
                pub fn new(init: #name) -> Self {
                    Self { #(#values),* }
                }
            }
        }
    }
}

/// `name: value` in the struct expression of `new`.
fn initial(field: &Field, constructor: &Constructor, scope: &mut Scope<'_>) -> TokenStream {
    let name = &field.name;
    match &field.initial {
        FieldDefault::Parameter => parameter(name, constructor),
        FieldDefault::Empty => {
            let empty = empty(&field.ty, scope);
            quote!(#name: #empty)
        }
        FieldDefault::Constant { ty, variant } => {
            let ty = scope.ty(ty);
            if matches!(field.ty, Ty::Option(_)) { quote!(#name: Some(#ty::#variant)) } else { quote!(#name: #ty::#variant) }
        }
    }
}

fn parameter(name: &Ident, constructor: &Constructor) -> TokenStream {
    match constructor {
        Constructor::Init { .. } => quote!(#name: init.#name),
        Constructor::Empty => quote!(#name),
        Constructor::Positional(parameters) => {
            let value = parameters.iter().find(|it| it.name == *name).map(|it| &it.arg);
            match value.map(|arg| arguments::owned(name, arg)) {
                Some(value) if value.to_string() != name.to_string() => quote!(#name: #value),
                _ => quote!(#name),
            }
        }
    }
}

/// The empty value of a type that may be left out.
fn empty(ty: &Ty, scope: &mut Scope<'_>) -> TokenStream {
    match ty {
        Ty::Option(_) => quote!(None),
        Ty::Vec(_) => quote!(Vec::new()),
        Ty::Field(_) => {
            let field = scope.runtime("Field");
            quote!(#field::Absent)
        }
        Ty::Map(_) => {
            let map = scope.name("std::collections", "BTreeMap");
            quote!(#map::new())
        }
        _ => quote!(Default::default()),
    }
}

fn setter(setter: &Setter, scope: &mut Scope<'_>) -> TokenStream {
    let (docs, name, allow) = (scope.docs(&setter.docs), &setter.name, lints::setter(&setter.name));
    let (parameter, value) = (arguments::signature(name, &setter.arg, scope), arguments::owned(name, &setter.arg));
    let value = if setter.wrap_some { quote!(Some(#value)) } else { value };
    quote! {
        #docs
        #[must_use]
        #allow
        pub fn #name(mut self, #parameter) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// The struct that names the required fields of a type that has many.
fn init_struct(name: &Ident, init: &Ident, parameters: &[Parameter], scope: &mut Scope<'_>) -> String {
    let docs = format!(" What is required to make a value of [`{name}`].");
    let fields: Vec<_> = parameters
        .iter()
        .map(|Parameter { name, ty, docs, arg: _ }| {
            let (docs, ty) = (scope.docs(docs), scope.ty(ty));
            quote!(#docs pub #name: #ty)
        })
        .collect();
    print::item(&quote! {
        #[doc = #docs]
        #[derive(Clone, Debug)]
        pub struct #init {
            #(#fields,)*
        }
    })
}

fn from_init(name: &Ident, init: &Ident) -> String {
    print::item(&quote! {
        impl From<#init> for #name {
            fn from(init: #init) -> Self {
                Self::new(init)
            }
        }
    })
}

/// `Default` where it cannot be derived although nothing is asked for, since some field has one value only.
fn default_from_new(name: &Ident) -> String {
    print::item(&quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    })
}
