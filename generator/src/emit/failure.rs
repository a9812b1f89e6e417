//! The enum of the errors that an operation documents, and how a response becomes one of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{lints, payload, print};
use crate::ir::{Failure, FailureVariant, Payload, StatusMatch};

/// Prints the enum and its `Failure`.
pub(super) fn emit(it: &Failure, scope: &mut Scope<'_>) -> Vec<String> {
    vec![definition(it, scope), decoder(it, scope)]
}

fn definition(it: &Failure, scope: &mut Scope<'_>) -> String {
    let Failure { docs, name, variants } = it;
    let docs = scope.docs(docs);
    let allow = lints::sizes(&variants.iter().map(|variant| &variant.payload).collect::<Vec<_>>());
    let variants: Vec<_> = variants.iter().map(|variant| self::variant(variant, scope)).collect();
    print::item(&quote! {
        #docs
        #allow
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    })
}

fn variant(it: &FailureVariant, scope: &mut Scope<'_>) -> TokenStream {
    let FailureVariant { docs, name, status, payload } = it;
    let docs = scope.docs(docs);
    let status = has_status(*status).then(|| scope.name("http", "StatusCode"));
    let held = (*payload != Payload::Empty).then(|| scope.ty(&payload.ty()));
    match (status, held) {
        (None, None) => quote!(#docs #name),
        (Some(ty), None) | (None, Some(ty)) => quote!(#docs #name(#ty)),
        (Some(status), Some(ty)) => quote!(#docs #name(#status, #ty)),
    }
}

/// Where the variant stands for several statuses, it says which one it was.
fn has_status(status: StatusMatch) -> bool {
    !matches!(status, StatusMatch::Exact(_))
}

fn decoder(it: &Failure, scope: &mut Scope<'_>) -> String {
    let name = &it.name;
    let (failure, response, error) = (scope.runtime("Failure"), scope.runtime("RawResponse"), scope.runtime("DecodeError"));
    if let [FailureVariant { docs: _, name: variant, status: status @ StatusMatch::Default, payload }] = it.variants.as_slice() {
        // There is nothing to tell apart.
        let value = payload::read_into(payload, &quote!(Self::#variant), has_status(*status));
        return print::item(&quote! {
            impl #failure for #name {
                fn decode(response: &#response) -> Option<Result<Self, #error>> {
                    Some(#value)
                }
            }
        });
    }
    let arms = it.variants.iter().map(|FailureVariant { docs: _, name, status, payload }| {
        let pattern = payload::pattern(*status);
        let value = payload::read_into(payload, &quote!(Self::#name), has_status(*status));
        quote!(#pattern => #value)
    });
    let complete = it.variants.iter().any(|variant| variant.status == StatusMatch::Default);
    let other = (!complete).then(|| quote!(_ => return None,));
    print::item(&quote! {
        impl #failure for #name {
            fn decode(response: &#response) -> Option<Result<Self, #error>> {
                let decoded = match response.status().as_u16() {
                    #(#arms,)*
                    #other
                };
                Some(decoded)
            }
        }
    })
}
