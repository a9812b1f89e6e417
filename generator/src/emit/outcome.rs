//! The enum of an operation that has several successes.

use quote::quote;

use super::scope::Scope;
use super::{lints, print};
use crate::ir::{Outcome, OutcomeVariant, Payload};

/// Prints the enum.
pub(super) fn emit(it: &Outcome, scope: &mut Scope<'_>) -> String {
    let Outcome { docs, name, variants } = it;
    let docs = scope.docs(docs);
    let allow = lints::sizes(&variants.iter().map(|variant| &variant.payload).collect::<Vec<_>>());
    let variants: Vec<_> = variants
        .iter()
        .map(|OutcomeVariant { docs, name, payload }| {
            let docs = scope.docs(docs);
            let held = (*payload != Payload::Empty).then(|| scope.ty(&payload.ty())).map(|ty| quote!((#ty)));
            quote!(#docs #name #held)
        })
        .collect();
    // A body that is still to be read can be had once.
    let derives =
        if it.variants.iter().any(|variant| variant.payload.is_unread()) { quote!(Debug) } else { quote!(Clone, Debug, PartialEq) };
    print::item(&quote! {
        #docs
        #allow
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    })
}
