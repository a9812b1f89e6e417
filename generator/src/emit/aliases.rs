//! `pub type`.

use quote::quote;

use super::print;
use super::scope::Scope;
use crate::ir::Alias;

/// Prints an alias.
pub(super) fn emit(alias: &Alias, scope: &mut Scope<'_>) -> Vec<String> {
    let Alias { docs, name, ty } = alias;
    let (docs, ty) = (scope.docs(docs), scope.ty(ty));
    vec![print::item(&quote! {
        #docs
        pub type #name = #ty;
    })]
}
