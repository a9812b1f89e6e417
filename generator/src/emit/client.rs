//! `src/client.rs`: how a client is made for this API, what it offers, and the servers that it may talk to. The type itself is the runtime's.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::print::{self, Top};
use super::scope::{Scope, World};
use crate::ir::{Crate, ServerChoice, ServerVariant, TagModule};

/// The file.
pub(super) fn file(it: &Crate, world: &World<'_>) -> String {
    let mut scope = Scope::new(world, []);
    let client = scope.runtime("Client");
    let mut members = vec![new(it, &mut scope), builder(&it.client.servers, &mut scope)];
    members.extend(it.tags.iter().map(accessor));
    let mut parts = vec![print::impl_block(&quote!(impl #client), &members)];
    if let ServerChoice::Enum(servers) = &it.client.servers {
        parts.extend(self::servers(servers, &mut scope));
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

fn builder(servers: &ServerChoice, scope: &mut Scope<'_>) -> TokenStream {
    let builder = scope.runtime("ClientBuilder");
    match servers {
        ServerChoice::Ask => quote! {
            /// Starts a client with settings of your own, for the server with this URL.
            pub fn builder(base_url: impl Into<String>) -> #builder {
                #builder::new(base_url)
            }
        },
        ServerChoice::Enum(_) => quote! {
            /// Starts a client with settings of your own.
            pub fn builder() -> #builder {
                #builder::new(Server::default().url())
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

fn servers(servers: &[ServerVariant], scope: &mut Scope<'_>) -> Vec<String> {
    let builder = scope.runtime("ClientBuilder");
    let variants = servers.iter().enumerate().map(|(index, ServerVariant { docs, name, url: _ })| {
        let docs = docs::comment(docs);
        let default = (index == 0).then(|| quote!(#[default]));
        quote!(#docs #default #name)
    });
    let names = servers.iter().map(|server| &server.name);
    let urls = servers.iter().map(|server| &server.url);
    vec![
        print::item(&quote! {
            /// The servers of the API.
            #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
            #[non_exhaustive]
            pub enum Server {
                #(#variants,)*
            }
        }),
        print::impl_block(
            &quote!(impl Server),
            &[quote! {
                /// The base URL.
                pub const fn url(self) -> &'static str {
                    match self {
                        #(Self::#names => #urls,)*
                    }
                }
            }],
        ),
        print::impl_block(
            &quote!(impl #builder),
            &[quote! {
                /// Talks to this server.
                pub fn server(self, server: Server) -> Self {
                    self.base_url(server.url())
                }
            }],
        ),
    ]
}
