//! What a response carries: how a status is matched, and how its payload is read into a value or a variant.

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
            // No range pattern, since one would overlap with the exact statuses before it (`clippy::match_overlapping_arm`).
            let class = number(u16::from(class));
            quote!(status if status / 100 == #class)
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
        Payload::Download => quote!(response.download()),
        Payload::Events(Some(_)) => quote!(response.events()),
        Payload::Events(None) => quote!(response.text_events()),
        Payload::Lines(_) => quote!(response.json_lines()),
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
