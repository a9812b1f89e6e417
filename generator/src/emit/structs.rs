//! Structs: the definition with its serde attributes. Constructors and setters are in `constructors.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{constructors, limits, print};
use crate::ir::{Field, Presence, Struct};

/// Prints a struct with its constructor, setters and limits.
pub(super) fn emit(it: &Struct, scope: &mut Scope<'_>) -> Vec<String> {
    let mut parts = vec![definition(it, scope)];
    parts.extend(constructors::emit(it, scope));
    parts.extend(limits::table(&it.name, &it.limits, scope));
    parts
}

fn definition(it: &Struct, scope: &mut Scope<'_>) -> String {
    let (docs, name) = (scope.docs(&it.docs), &it.name);
    let derives = derives(it, scope);
    let fields: Vec<_> = it.fields.iter().chain(&it.rest).map(|field| self::field(field, scope)).collect();
    print::item(&quote! {
        #docs
        #[derive(#(#derives),*)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    })
}

fn derives(it: &Struct, scope: &mut Scope<'_>) -> Vec<TokenStream> {
    let mut derives = vec![quote!(Clone), quote!(Debug)];
    if it.derive_default {
        derives.push(quote!(Default));
    }
    derives.push(scope.name("serde", "Deserialize"));
    if it.derive_eq {
        derives.extend([quote!(Eq), quote!(Hash)]);
    }
    derives.push(quote!(PartialEq));
    derives.push(scope.name("serde", "Serialize"));
    derives
}

fn field(field: &Field, scope: &mut Scope<'_>) -> TokenStream {
    let (docs, name, ty) = (scope.docs(&field.docs), &field.name, scope.ty(&field.ty));
    let serde = serde(field, scope);
    quote! {
        #docs
        #serde
        pub #name: #ty
    }
}

/// How the field is called and what may be missing, as serde has to know it.
fn serde(field: &Field, scope: &mut Scope<'_>) -> Option<TokenStream> {
    let mut rules = Vec::new();
    if let Some(rename) = &field.rename {
        rules.push(quote!(rename = #rename));
    }
    match field.presence {
        Presence::Required => {}
        Presence::RequiredNullable => rules.push(quote!(deserialize_with = "Option::deserialize")),
        Presence::Optional => rules.push(quote!(skip_serializing_if = "Option::is_none")),
        Presence::OptionalAny => {
            rules.push(quote!(default));
            rules.push(quote!(deserialize_with = "crate::runtime::json::present"));
            rules.push(quote!(skip_serializing_if = "Option::is_none"));
        }
        Presence::ThreeState => {
            let absent = format!("{}::is_absent", scope.path("crate::runtime", "Field"));
            rules.push(quote!(default));
            rules.push(quote!(skip_serializing_if = #absent));
        }
        Presence::Flatten => rules.push(quote!(flatten)),
    }
    (!rules.is_empty()).then(|| quote!(#[serde(#(#rules),*)]))
}
