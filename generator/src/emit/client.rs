//! `src/client.rs`: how a client is made for this API, what it offers, and the servers that it may talk to. The type itself is the runtime's.

use proc_macro2::TokenStream;
use quote::quote;

use super::print::{self, Top};
use super::scope::{Scope, World};
use super::{docs, environment, servers};
use crate::ir::{Crate, ServerChoice, TagModule};

/// The file.
pub(super) fn file(it: &Crate, world: &World<'_>) -> String {
    let mut scope = Scope::new(world, []);
    let client = scope.runtime("Client");
    let mut members = vec![new(it, &mut scope), from_env(it, &mut scope), builder(it, &mut scope)];
    members.extend(it.tags.iter().map(accessor));
    let mut parts = vec![environment::variables(&it.client.variables, &mut scope), print::impl_block(&quote!(impl #client), &members)];
    parts.push(environment::settings(&mut scope));
    if let ServerChoice::Enum(servers) = &it.client.servers {
        parts.extend(servers::emit(&it.client, servers, &mut scope));
    }
    let top = Top { docs: vec!["The client of this API.".to_owned()], ..Top::default() };
    print::file(&it.source, &top, &scope, parts)
}

fn new(it: &Crate, scope: &mut Scope<'_>) -> TokenStream {
    let result = scope.runtime("Result");
    let url = matches!(it.client.servers, ServerChoice::Ask);
    let (url, given) = if url { (quote!(base_url: impl Into<String>,), quote!(base_url)) } else { (quote!(), quote!()) };
    let (auth, with_auth) = if it.client.takes_auth {
        let auth = scope.runtime("Auth");
        (quote!(auth: impl Into<#auth>), quote!(.auth(auth)))
    } else {
        (quote!(), quote!())
    };
    quote! {
        /// Makes a client with the default settings.
        ///
        /// # Errors
        /// [`Error::Request`](crate::Error::Request) where the client cannot be set up.
        pub fn new(#url #auth) -> #result<Self> {
            Self::builder(#given)#with_auth.build()
        }
    }
}

fn from_env(it: &Crate, scope: &mut Scope<'_>) -> TokenStream {
    let result = scope.runtime("Result");
    let lines = it.client.variables.docs.iter().map(|line| format!(" {line}"));
    let given = matches!(it.client.servers, ServerChoice::Ask).then(|| quote!(""));
    quote! {
        /// Makes a client from environment variables:
        ///
        #(#[doc = #lines])*
        ///
        /// What is empty counts as unset. [`ClientBuilder::env`] reads the same variables beside settings of your own.
        ///
        /// # Errors
        /// [`Error::Request`](crate::Error::Request) where variables are missing, which it names, or the client cannot be set up.
        pub fn from_env() -> #result<Self> {
            Self::builder(#given).env().build()
        }
    }
}

fn builder(it: &Crate, scope: &mut Scope<'_>) -> TokenStream {
    let builder = scope.runtime("ClientBuilder");
    let security = it.client.has_default.then(|| {
        let module = scope.name("crate", "security");
        quote!(.security(#module::DEFAULT))
    });
    match it.client.servers {
        ServerChoice::Ask => quote! {
            /// Starts a client with settings of your own, for the server with this URL.
            pub fn builder(base_url: impl Into<String>) -> #builder {
                #builder::new(base_url)#security
            }
        },
        ServerChoice::Enum(_) => quote! {
            /// Starts a client with settings of your own.
            pub fn builder() -> #builder {
                #builder::new(Server::default().url())#security
            }
        },
    }
}

fn accessor(tag: &TagModule) -> TokenStream {
    // The paths stay whole: an import would have to repeat the feature.
    let TagModule { docs, module, handle, accessor, feature, .. } = tag;
    let docs = docs::summary(docs);
    quote! {
        #docs
        #[cfg(feature = #feature)]
        pub fn #accessor(&self) -> crate::#module::#handle<'_> {
            crate::#module::#handle::new(self)
        }
    }
}
