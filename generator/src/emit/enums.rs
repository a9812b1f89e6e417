//! Open enumerations: known values as variants, and one more for every other value, which goes back as it came.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::scope::Scope;
use super::{lints, print};
use crate::ir::{EnumVariant, IntegerEnum, IntegerVariant, StringEnum};
use crate::names::Ident;

/// Prints an enumeration of strings.
pub(super) fn strings(it: &StringEnum, scope: &mut Scope<'_>) -> Vec<String> {
    let StringEnum { docs, name, variants, unknown } = it;
    let docs = scope.docs(docs);
    let (other, string_enum) = (scope.runtime("UnknownValue"), scope.runtime("string_enum"));
    let known: Vec<_> = variants.iter().map(|it| &it.name).collect();
    let values: Vec<_> = variants.iter().map(|it| &it.value).collect();
    let lines: Vec<_> = variants.iter().map(|EnumVariant { docs, name, value: _ }| variant(&scope.docs(docs), name)).collect();
    let allow = lints::lines(variants.len());
    let accessor = quote! {
        /// The value as it is sent.
        #allow
        pub fn as_str(&self) -> &str {
            match self {
                #(Self::#known => #values,)*
                Self::#unknown(value) => value.as_str(),
            }
        }
    };
    vec![
        definition(&docs, name, &lines, unknown, &other),
        print::impl_block(&quote!(impl #name), &[all(&known), accessor]),
        print::item(&quote! {
            impl From<&str> for #name {
                #allow
                fn from(value: &str) -> Self {
                    match value {
                        #(#values => Self::#known,)*
                        _ => Self::#unknown(#other::new(value)),
                    }
                }
            }
        }),
        print::item(&quote!(#string_enum!(#name);)),
    ]
}

/// Prints an enumeration of integers.
pub(super) fn integers(it: &IntegerEnum, scope: &mut Scope<'_>) -> Vec<String> {
    let IntegerEnum { docs, name, variants, unknown } = it;
    let docs = scope.docs(docs);
    let (other, integer_enum) = (scope.runtime("UnknownInteger"), scope.runtime("integer_enum"));
    let known: Vec<_> = variants.iter().map(|it| &it.name).collect();
    let values: Vec<_> = variants.iter().map(|it| number(it.value)).collect();
    let lines: Vec<_> = variants.iter().map(|IntegerVariant { docs, name, value: _ }| variant(&scope.docs(docs), name)).collect();
    let allow = lints::lines(variants.len());
    let accessor = quote! {
        /// The value as it is sent.
        #allow
        pub fn as_i64(&self) -> i64 {
            match self {
                #(Self::#known => #values,)*
                Self::#unknown(value) => value.as_i64(),
            }
        }
    };
    vec![
        definition(&docs, name, &lines, unknown, &other),
        print::impl_block(&quote!(impl #name), &[all(&known), accessor]),
        print::item(&quote! {
            impl From<i64> for #name {
                #allow
                fn from(value: i64) -> Self {
                    match value {
                        #(#values => Self::#known,)*
                        _ => Self::#unknown(#other::new(value)),
                    }
                }
            }
        }),
        print::item(&quote!(#integer_enum!(#name);)),
    ]
}

fn definition(docs: &TokenStream, name: &Ident, variants: &[TokenStream], unknown: &Ident, other: &TokenStream) -> String {
    print::item(&quote! {
        #docs
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that this version of the crate does not know; it goes back unchanged.
            #unknown(#other)
        }
    })
}

/// An integer with its digits in groups of three, as clippy wants long ones.
fn number(value: i64) -> TokenStream {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if digits.len() > 5 && index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    let sign = if value < 0 { quote!(-) } else { TokenStream::new() };
    match text.parse::<Literal>() {
        Ok(literal) => quote!(#sign #literal),
        // Digits are a literal; without the groups the number is the same.
        Err(_) => Literal::i64_unsuffixed(value).to_token_stream(),
    }
}

fn variant(docs: &TokenStream, name: &Ident) -> TokenStream {
    quote!(#docs #name)
}

fn all(known: &[&Ident]) -> TokenStream {
    quote! {
        /// Every value that this version of the crate knows.
        pub const ALL: &'static [Self] = &[#(Self::#known),*];
    }
}
