//! The servers of the API, in `src/client.rs`: an enum of all of them, and a struct for the variables of each that has some.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{docs, enums, lints, print};
use crate::ir::{Client, ServerPiece, ServerVariable, ServerVariables, ServerVariant, VariableDefault};

/// Prints the enum with what belongs to it.
pub(super) fn emit(client: &Client, servers: &[ServerVariant], scope: &mut Scope<'_>) -> Vec<String> {
    let builder = scope.runtime("ClientBuilder");
    let variables: Vec<&ServerVariables> = servers.iter().filter_map(|server| server.variables.as_ref()).collect();
    let argument = if variables.is_empty() { quote!(Server) } else { quote!(impl Into<Server>) };
    let value = if variables.is_empty() { quote!(server) } else { quote!(server.into()) };
    let mut parts = if variables.is_empty() { fixed(servers) } else { variable(servers, scope) };
    parts.push(print::impl_block(
        &quote!(impl #builder),
        &[quote! {
            /// Talks to this server.
            pub fn server(self, server: #argument) -> Self {
                self.base_url(#value.url())
            }
        }],
    ));
    parts.extend(variables.iter().flat_map(|variables| structure(variables, scope)));
    for variant in servers {
        parts.extend(variant.variables.iter().map(|variables| from_variables(variant, variables)));
    }
    parts.extend(client.enums.iter().flat_map(|it| enums::strings(it, scope)));
    parts
}

/// Servers without variables: the enum is a plain list.
fn fixed(servers: &[ServerVariant]) -> Vec<String> {
    let variants = servers.iter().enumerate().map(|(index, ServerVariant { docs, name, .. })| {
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
    ]
}

/// Servers of which one has variables.
fn variable(servers: &[ServerVariant], scope: &mut Scope<'_>) -> Vec<String> {
    let cow = scope.name("std::borrow", "Cow");
    // A first server without variables is a default that can be derived.
    let derivable = servers.first().is_some_and(|first| first.variables.is_none());
    let variants = servers.iter().enumerate().map(|(index, ServerVariant { docs, name, variables, .. })| {
        let docs = docs::comment(docs);
        let default = (derivable && index == 0).then(|| quote!(#[default]));
        let held = variables.as_ref().map(|ServerVariables { name, .. }| quote!((#name)));
        quote!(#docs #default #name #held)
    });
    let urls = servers.iter().map(|ServerVariant { name, url, variables, .. }| {
        if variables.is_some() {
            quote!(Self::#name(server) => #cow::Owned(server.url()))
        } else {
            quote!(Self::#name => #cow::Borrowed(#url))
        }
    });
    let derived = derivable.then(|| quote!(Default,));
    let mut parts = vec![
        print::item(&quote! {
            /// The servers of the API.
            #[derive(Clone, Debug, #derived Eq, Hash, PartialEq)]
            #[non_exhaustive]
            pub enum Server {
                #(#variants,)*
            }
        }),
        print::impl_block(
            &quote!(impl Server),
            &[quote! {
                /// The base URL.
                pub fn url(&self) -> #cow<'static, str> {
                    match self {
                        #(#urls,)*
                    }
                }
            }],
        ),
    ];
    parts.extend(servers.first().and_then(default));
    parts
}

/// The first server with the defaults of its variables.
fn default(first: &ServerVariant) -> Option<String> {
    let ServerVariant { name, variables, .. } = first;
    let ServerVariables { name: held, .. } = variables.as_ref()?;
    Some(print::item(&quote! {
        impl Default for Server {
            fn default() -> Self {
                Self::#name(#held::new())
            }
        }
    }))
}

fn structure(it: &ServerVariables, scope: &mut Scope<'_>) -> Vec<String> {
    let ServerVariables { docs, name, fields, url: _ } = it;
    let docs = scope.docs(docs);
    let defined = fields.iter().map(|ServerVariable { docs, name, ty, default: _ }| {
        let (docs, ty) = (docs::comment(docs), ty.as_ref().map_or_else(|| quote!(String), |ty| quote!(#ty)));
        quote!(#docs pub #name: #ty)
    });
    let defaults = fields.iter().map(|ServerVariable { name, ty, default, docs: _ }| match (default, ty) {
        (VariableDefault::Known { ty, variant }, _) => quote!(#name: #ty::#variant),
        (VariableDefault::Text(text), Some(ty)) => quote!(#name: #ty::from(#text)),
        (VariableDefault::Text(text), None) => quote!(#name: #text.to_owned()),
    });
    let mut members = vec![quote! {
        /// Every variable has its default.
        pub fn new() -> Self {
            Self { #(#defaults,)* }
        }
    }];
    members.extend(fields.iter().map(setter));
    members.push(url(it));
    vec![
        print::item(&quote! {
            #docs
            #[derive(Clone, Debug, Eq, Hash, PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #(#defined,)*
            }
        }),
        print::impl_block(&quote!(impl #name), &members),
        print::item(&quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }),
    ]
}

fn setter(it: &ServerVariable) -> TokenStream {
    let (name, allow) = (&it.name, lints::setter(&it.name));
    let docs = format!(" Sets `{}`.", name.as_str());
    let ty = it.ty.as_ref().map_or_else(|| quote!(String), |ty| quote!(#ty));
    quote! {
        #[doc = #docs]
        #[must_use]
        #allow
        pub fn #name(mut self, #name: impl Into<#ty>) -> Self {
            self.#name = #name.into();
            self
        }
    }
}

fn url(it: &ServerVariables) -> TokenStream {
    let mut format = String::new();
    let mut values = Vec::new();
    for piece in &it.url {
        match piece {
            ServerPiece::Literal(text) => format += &text.replace('{', "{{").replace('}', "}}"),
            ServerPiece::Variable(field) => {
                format += "{}";
                values.push(quote!(self.#field));
            }
        }
    }
    quote! {
        /// The base URL.
        pub fn url(&self) -> String {
            format!(#format, #(#values),*)
        }
    }
}

fn from_variables(server: &ServerVariant, variables: &ServerVariables) -> String {
    let (variant, name) = (&server.name, &variables.name);
    print::item(&quote! {
        impl From<#name> for Server {
            fn from(server: #name) -> Self {
                Self::#variant(server)
            }
        }
    })
}
