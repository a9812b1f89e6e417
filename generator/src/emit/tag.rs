//! `src/<tag>.rs`: the handle with a method for each operation, and what its operations define.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{DEPRECATED, Scope, World};
use super::{arguments, docs, imports, items, lints, operation, print};
use crate::ir::{Operation, Source, TagModule};

/// The file of a tag.
pub(super) fn file(source: &Source, world: &World<'_>, it: &TagModule) -> String {
    let names = it.operations.iter().flat_map(operation::names);
    let modules = || it.operations.iter().map(|operation| &operation.module);
    let deprecated = it.operations.iter().flat_map(|operation| &operation.items).filter(|item| items::docs(item).deprecated);
    let mut scope = Scope::new(world, names.chain(modules()).chain([&it.handle])).with_deprecated(deprecated.flat_map(items::names));
    let top = print::Top { docs: docs::lines(&it.module_docs), modules: imports::modules(modules()) };
    let parts = vec![exports(it), handle(it, &mut scope), methods(it, &mut scope)];
    print::file(source, &top, &scope, parts)
}

fn exports(it: &TagModule) -> String {
    let mut operations: Vec<_> = it.operations.iter().collect();
    operations.sort_by_key(|operation| operation.module.as_str());
    let lines = operations.into_iter().map(|operation| {
        let line = imports::export(&operation.module, operation::names(operation));
        let deprecated = operation.items.iter().any(|item| items::docs(item).deprecated);
        if deprecated { format!("#[allow(deprecated, reason = \"{DEPRECATED}\")]\n{line}") } else { line }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn handle(it: &TagModule, scope: &mut Scope<'_>) -> String {
    let (docs, name, client) = (docs::comment(&it.docs), &it.handle, scope.runtime("Client"));
    print::item(&quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            client: &'a #client,
        }
    })
}

fn methods(it: &TagModule, scope: &mut Scope<'_>) -> String {
    let (name, client) = (&it.handle, scope.runtime("Client"));
    let mut members = vec![quote! {
        pub(crate) const fn new(client: &'a #client) -> Self {
            Self { client }
        }
    }];
    members.extend(it.operations.iter().map(|operation| method(operation, scope)));
    print::impl_block(&quote!(impl<'a> #name<'a>), &members)
}

fn method(it: &Operation, scope: &mut Scope<'_>) -> TokenStream {
    let (docs, method, call) = (docs::attributes(&it.method_docs), &it.method, &it.call);
    let allow = [lints::arguments(it.arguments.len()), lints::null(&it.arguments), lints::method(&it.method)];
    let allow = allow.iter().flatten();
    let parameters: Vec<_> = it.arguments.iter().map(|argument| arguments::signature(&argument.name, &argument.ty, scope)).collect();
    let names = it.arguments.iter().map(|argument| &argument.name);
    quote! {
        #docs
        #(#allow)*
        pub fn #method(&self, #(#parameters),*) -> #call {
            #call::new(self.client, #(#names),*)
        }
    }
}
