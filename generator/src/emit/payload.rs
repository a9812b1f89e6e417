//! What a response carries: how a status is matched, how its payload is read into a value or a variant, and what clippy is told about it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Payload, StatusMatch};

/// The number without a suffix.
pub(super) fn number(number: u16) -> Literal {
    Literal::u16_unsuffixed(number)
}

/// The pattern over `response.status().as_u16()`.
pub(super) fn pattern(status: StatusMatch) -> TokenStream {
    match status {
        StatusMatch::Exact(code) => {
            let code = number(code);
            quote!(#code)
        }
        StatusMatch::Range(class) => {
            let first = u16::from(class) * 100;
            let (first, last) = (number(first), number(first + 99));
            quote!(#first..=#last)
        }
        StatusMatch::Default => quote!(_),
    }
}

/// Reads a payload alone: `Result<T, DecodeError>`.
pub(super) fn read(payload: &Payload) -> TokenStream {
    match payload {
        Payload::Empty => quote!(response.empty()),
        Payload::Json(_) => quote!(response.json()),
        Payload::Text => quote!(response.text()),
        Payload::Bytes => quote!(Ok(response.bytes())),
        Payload::Location => quote!(response.location()),
    }
}

/// Reads a payload into a variant, which may hold the status before the payload.
pub(super) fn read_into(payload: &Payload, variant: &TokenStream, with_status: bool) -> TokenStream {
    let read = read(payload);
    match (payload, with_status) {
        (Payload::Empty, false) => quote!(#read.map(|()| #variant)),
        (Payload::Empty, true) => quote!(#read.map(|()| #variant(response.status()))),
        (Payload::Bytes, false) => quote!(Ok(#variant(response.bytes()))),
        (Payload::Bytes, true) => quote!(Ok(#variant(response.status(), response.bytes()))),
        (_, false) => quote!(#read.map(#variant)),
        (_, true) => quote!(#read.map(|body| #variant(response.status(), body))),
    }
}

/// Clippy would rather have a large variant in a box; how large they are is the API's affair. Nothing where all are alike.
pub(super) fn allow_sizes<T: PartialEq>(held: &[T]) -> Option<TokenStream> {
    let differ = held.windows(2).any(|pair| pair[0] != pair[1]);
    differ.then(|| quote!(#[allow(clippy::large_enum_variant, reason = "the variants are as large as the API makes them")]))
}
