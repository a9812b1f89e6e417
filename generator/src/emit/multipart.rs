//! The parts of a multipart body: a struct like those of schemas but without serde, and how it becomes the runtime's `Form`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use super::{constructors, print};
use crate::ir::{Field, FormHeader, FormPart, Multipart, PartEncoding, Struct, Ty};

/// Prints the struct with its constructor and setters, and the conversion.
pub(super) fn emit(it: &Multipart, scope: &mut Scope<'_>) -> Vec<String> {
    let mut parts = vec![definition(&it.structure, scope)];
    parts.extend(constructors::emit(&it.structure, scope));
    parts.push(conversion(it, scope));
    parts
}

fn definition(it: &Struct, scope: &mut Scope<'_>) -> String {
    let (docs, name) = (scope.docs(&it.docs), &it.name);
    let default = it.derive_default.then(|| quote!(Default,));
    let fields: Vec<_> = it.fields.iter().chain(&it.rest).map(|field| self::field(field, scope)).collect();
    print::item(&quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    })
}

fn field(field: &Field, scope: &mut Scope<'_>) -> TokenStream {
    let (docs, name, ty) = (scope.docs(&field.docs), &field.name, scope.ty(&field.ty));
    quote!(#docs pub #name: #ty)
}

fn conversion(it: &Multipart, scope: &mut Scope<'_>) -> String {
    let (name, form) = (&it.structure.name, scope.runtime("Form"));
    let fields = it.parts.iter().zip(&it.structure.fields);
    let steps: Vec<_> = fields.map(|(part, field)| step(part, &field.ty, scope)).collect();
    let named = quote!(Self::new() #(#steps)*);
    let body = match &it.structure.rest {
        Some(rest) => {
            let (rest, step) = (&rest.name, one(&it.rest, &quote!(name), &quote!(value), &quote!([value])));
            quote! {
                let named = #named;
                body.#rest.iter().fold(named, |form, (name, value)| form #step)
            }
        }
        None => named,
    };
    // A form of no parts looks at nothing.
    let argument = if it.parts.is_empty() && it.structure.rest.is_none() { quote!(_) } else { quote!(body) };
    print::item(&quote! {
        impl From<&#name> for #form {
            fn from(#argument: &#name) -> Self {
                #body
            }
        }
    })
}

/// `.text("name", &body.name)`
fn step(part: &FormPart, ty: &Ty, scope: &mut Scope<'_>) -> TokenStream {
    let FormPart { name, field, encoding, headers } = part;
    let files = match ty {
        Ty::Option(inner) if matches!(**inner, Ty::Vec(_)) => quote!(body.#field.iter().flatten()),
        Ty::Option(_) | Ty::Vec(_) => quote!(&body.#field),
        _ => quote!([&body.#field]),
    };
    let parts = one(encoding, &quote!(#name), &quote!(&body.#field), &files);
    let headers: Vec<_> = headers.iter().map(|header| self::header(header, scope)).collect();
    quote!(#parts #(#headers)*)
}

/// `.header_of_last("X-A", HeaderStyle::Simple, &body.name_x_a)`
fn header(header: &FormHeader, scope: &mut Scope<'_>) -> TokenStream {
    let FormHeader { name, field, style } = header;
    let (style, variant) = (scope.runtime("HeaderStyle"), format_ident!("{style}"));
    quote!(.header_of_last(#name, #style::#variant, &body.#field))
}

/// The step for a part, or parts, of one name.
fn one(encoding: &PartEncoding, name: &TokenStream, value: &TokenStream, files: &TokenStream) -> TokenStream {
    match encoding {
        PartEncoding::File(content_type) => quote!(.files(#name, #content_type, #files)),
        PartEncoding::Text(None) => quote!(.text(#name, #value)),
        PartEncoding::Text(Some(content_type)) => quote!(.text_as(#name, #content_type, #value)),
        PartEncoding::Json(content_type) => quote!(.json(#name, #content_type, #value)),
    }
}
