//! `src/<tag>/<operation>.rs`: the call of one operation with its setters, what the runtime must know about it, and the types that belong
//! to it alone.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::print::{self, Top};
use super::scope::{Scope, World};
use super::{arguments, docs, failure, items, lints, outcome, paging, payload, send};
use crate::ir::{Argument, Decode, DecodeArm, Info, Operation, Repeat, SecurityRequirement, Source, StatusMatch};
use crate::names::Ident;

/// The file of an operation.
pub(super) fn file(source: &Source, world: &World<'_>, it: &Operation) -> String {
    let mut scope = Scope::new(world, names(it));
    let call = &it.call;
    let mut parts = vec![call_struct(it, &mut scope), call_impl(it, &mut scope), operation(it, &mut scope)];
    let macro_name = scope.runtime("operation");
    parts.push(print::item(&quote!(#macro_name!(#call);)));
    parts.extend(it.outcome.iter().map(|outcome| outcome::emit(outcome, &mut scope)));
    parts.extend(it.failure.iter().flat_map(|failure| failure::emit(failure, &mut scope)));
    parts.extend(it.items.iter().flat_map(|item| items::emit(item, &mut scope)));
    print::file(source, &Top::default(), &scope, parts)
}

/// The names that the file of an operation defines; the tag's module exports them.
pub(super) fn names(it: &Operation) -> Vec<&Ident> {
    let mut names = vec![&it.call];
    names.extend(it.outcome.iter().map(|outcome| &outcome.name));
    names.extend(it.failure.iter().map(|failure| &failure.name));
    names.extend(it.items.iter().flat_map(items::names));
    names
}

fn call_struct(it: &Operation, scope: &mut Scope<'_>) -> String {
    let (docs, name, call) = (docs::comment(&it.call_docs), &it.call, scope.runtime("Call"));
    print::item(&quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is awaited"]
        pub struct #name {
            call: #call,
        }
    })
}

fn call_impl(it: &Operation, scope: &mut Scope<'_>) -> String {
    let name = &it.call;
    let mut members: Vec<TokenStream> = it.paging.iter().map(|paging| paging::constant(paging, scope)).collect();
    members.push(new(it, scope));
    members.extend(it.setters.iter().map(|argument| setter(argument, scope)));
    members.extend(it.paging.iter().flat_map(|paging| paging::methods(paging, &it.types.value, scope)));
    print::impl_block(&quote!(impl #name), &members)
}

fn new(it: &Operation, scope: &mut Scope<'_>) -> TokenStream {
    let (client, call) = (scope.runtime("Client"), scope.runtime("Call"));
    let allow = [lints::arguments(it.arguments.len()), lints::null(&it.arguments)];
    let allow = allow.iter().flatten();
    let parameters: Vec<_> = it.arguments.iter().map(|argument| arguments::signature(&argument.name, &argument.ty, scope)).collect();
    let collected: Vec<_> = it.arguments.iter().filter_map(|it| arguments::collected(&it.name, &it.ty, scope)).collect();
    let sent: Vec<_> = it.arguments.iter().map(|argument| send::step(argument, scope)).collect();
    let repeat = repeat(&it.repeat, scope);
    let servers = it.servers.iter().map(|(usual, own)| quote!(.server(#usual, #own)));
    quote! {
        #(#allow)*
        pub(super) fn new(client: &#client, #(#parameters),*) -> Self {
            #(#collected)*
            Self { call: #call::new(client, Self::INFO)#(#servers)* #repeat #(#sent)* }
        }
    }
}

/// Says how often the request may be sent, where the document knows better than the method.
fn repeat(it: &Repeat, scope: &mut Scope<'_>) -> Option<TokenStream> {
    let mut variant = |variant: TokenStream| {
        let ty = scope.runtime("Repeat");
        Some(quote!(.repeat(#ty::#variant)))
    };
    match it {
        Repeat::ByMethod => None,
        Repeat::Always => variant(quote!(Always)),
        Repeat::Never => variant(quote!(Never)),
        Repeat::WithKey(name) => variant(quote!(WithKey(#name))),
    }
}

fn setter(argument: &Argument, scope: &mut Scope<'_>) -> TokenStream {
    let (docs, name) = (docs::attributes(&argument.docs), &argument.name);
    let allow = lints::setter(name);
    let parameter = arguments::signature(name, &argument.ty, scope);
    let collected = arguments::collected(name, &argument.ty, scope);
    let sent = send::step(argument, scope);
    quote! {
        #docs
        #allow
        pub fn #name(mut self, #parameter) -> Self {
            #collected
            self.call = self.call #sent;
            self
        }
    }
}

fn operation(it: &Operation, scope: &mut Scope<'_>) -> String {
    let (name, value) = (&it.call, scope.ty(&it.types.value));
    let failure = it.types.failure.as_ref().map_or_else(|| scope.runtime("NoFailure"), |failure| quote!(#failure));
    let (operation, info_type) = (scope.runtime("Operation"), scope.runtime("OperationInfo"));
    let (response, error) = (scope.runtime("RawResponse"), scope.runtime("DecodeError"));
    let (info, decode) = (info(&it.info, scope), decode(it));
    let mut members = vec![
        quote! {
            type Value = #value;
            type Failure = #failure;
        },
        quote!(const INFO: &'static #info_type = &#info;),
    ];
    members.extend(unread(&it.unread, scope));
    members.push(quote! {
        fn decode(response: &#response) -> Result<Self::Value, #error> {
            #decode
        }
    });
    print::impl_block(&quote!(impl #operation for #name), &members)
}

fn info(info: &Info, scope: &mut Scope<'_>) -> TokenStream {
    let Info { id, method, path, accept, security, success } = info;
    let (info, http_method, method) = (scope.runtime("OperationInfo"), scope.name("http", "Method"), format_ident!("{method}"));
    let accept = accept.as_ref().map_or_else(|| quote!(None), |accept| quote!(Some(#accept)));
    let (security, success) = (security_of(security, scope), success_of(success, scope));
    quote! {
        #info {
            id: #id,
            method: #http_method::#method,
            path: #path,
            accept: #accept,
            security: #security,
            success: &[#(#success),*],
        }
    }
}

fn security_of(security: &SecurityRequirement, scope: &mut Scope<'_>) -> TokenStream {
    match security {
        SecurityRequirement::None => quote!(&[]),
        SecurityRequirement::Default => {
            let security = scope.name("crate", "security");
            quote!(#security::DEFAULT)
        }
        SecurityRequirement::Alternatives(alternatives) => {
            let sets = alternatives.iter().map(|schemes| {
                let schemes = schemes.iter().map(|scheme| {
                    let security = scope.name("crate", "security");
                    quote!(&#security::#scheme)
                });
                quote!(&[#(#schemes),*])
            });
            quote!(&[#(#sets),*])
        }
    }
}

/// Which successes are not read before they are decoded; nothing for the many that are.
fn unread(unread: &[StatusMatch], scope: &mut Scope<'_>) -> Option<TokenStream> {
    (!unread.is_empty()).then(|| {
        let (status, entries) = (scope.runtime("Status"), success_of(unread, scope));
        quote!(const UNREAD: &'static [#status] = &[#(#entries),*];)
    })
}

fn success_of(success: &[StatusMatch], scope: &mut Scope<'_>) -> Vec<TokenStream> {
    let mut entry = |status: &StatusMatch| {
        let name = scope.runtime("Status");
        match status {
            StatusMatch::Exact(code) => {
                let code = payload::number(*code);
                quote!(#name::Exact(#code))
            }
            StatusMatch::Range(class) => {
                let class = payload::number(u16::from(*class));
                quote!(#name::Range(#class))
            }
            StatusMatch::Default => quote!(#name::Default),
        }
    };
    success.iter().map(&mut entry).collect()
}

/// The body of `decode`.
fn decode(it: &Operation) -> TokenStream {
    match (&it.decode, &it.outcome) {
        (Decode::Single(payload), _) => payload::read(payload),
        (Decode::ByStatus(arms), Some(outcome)) => by_status(arms, &outcome.name),
        // The plan names the enum wherever there are several successes.
        (Decode::ByStatus(_), None) => quote!(response.empty()),
    }
}

fn by_status(arms: &[DecodeArm], outcome: &Ident) -> TokenStream {
    let last = arms.len().saturating_sub(1);
    let arms = arms.iter().enumerate().map(|(index, DecodeArm { status, variant, payload })| {
        // The last arm also takes successes that are not documented.
        let pattern = if index == last { quote!(_) } else { payload::pattern(*status) };
        let value = payload::read_into(payload, &quote!(#outcome::#variant), false);
        quote!(#pattern => #value)
    });
    quote! {
        match response.status().as_u16() {
            #(#arms,)*
        }
    }
}
