//! The environment variables of a client: the table of their names, and the settings of the builder that read them.

use proc_macro2::TokenStream;
use quote::quote;

use super::print;
use super::scope::Scope;
use crate::ir::{Variable, Variables};
use crate::names::Ident;

/// `static VARIABLES`.
pub(super) fn variables(it: &Variables, scope: &mut Scope<'_>) -> String {
    let Variables { docs: _, base_url, credentials, required, is_default } = it;
    let ty = scope.runtime("Variables");
    let rows: Vec<_> = credentials.iter().map(|(scheme, variable)| row(scheme, variable, scope)).collect();
    let required = if *is_default {
        let security = scope.name("crate", "security");
        quote!(#security::DEFAULT)
    } else {
        let sets = required.iter().map(|set| {
            let schemes = set.iter().map(|scheme| {
                let security = scope.name("crate", "security");
                quote!(&#security::#scheme)
            });
            let schemes: Vec<_> = schemes.collect();
            quote!(&[#(#schemes),*])
        });
        let sets: Vec<_> = sets.collect();
        quote!(&[#(#sets),*])
    };
    print::item(&quote! {
        /// The environment variables that [`Client::from_env`] reads.
        static VARIABLES: #ty = #ty { base_url: #base_url, credentials: &[#(#rows),*], required: #required };
    })
}

fn row(scheme: &Ident, variable: &Variable, scope: &mut Scope<'_>) -> TokenStream {
    let (security, row, kinds) = (scope.name("crate", "security"), scope.runtime("EnvCredential"), scope.runtime("EnvKind"));
    let kind = match variable {
        Variable::Token(name) => quote!(#kinds::Token(#name)),
        Variable::Basic { user, password } => quote!(#kinds::Basic { user: #user, password: #password }),
        Variable::Client { id, secret, constructor } => {
            let auth = scope.runtime("Auth");
            quote!(#kinds::Client { id: #id, secret: #secret, auth: #auth::#constructor })
        }
        Variable::Refresh { id, secret, token, request } => {
            let auth = scope.runtime("Auth");
            let make = quote!(|id, secret, token| {
                let request = #security::#request(id, token);
                let request = match secret {
                    Some(secret) => request.client_secret(secret),
                    None => request,
                };
                #auth::fetched(&#security::#scheme, request)
            });
            quote!(#kinds::Refresh { id: #id, secret: #secret, token: #token, auth: #make })
        }
    };
    quote!(#row { scheme: &#security::#scheme, kind: #kind })
}

/// The settings of the builder.
pub(super) fn settings(scope: &mut Scope<'_>) -> String {
    let builder = scope.runtime("ClientBuilder");
    let env = quote! {
        /// Takes the base URL and the credentials from the environment variables of [`Client::from_env`].
        ///
        /// What stands before it holds where a variable is unset, and what stands after it goes before all of them.
        pub fn env(self) -> Self {
            self.env_from(|name| std::env::var(name).ok())
        }
    };
    let env_from = quote! {
        /// Takes them from another source that knows the same names, such as a file, a vault or a test.
        pub fn env_from(self, read: impl Fn(&str) -> Option<String>) -> Self {
            self.variables(&VARIABLES, read)
        }
    };
    print::impl_block(&quote!(impl #builder), &[env, env_from])
}
