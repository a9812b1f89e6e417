//! Where an argument goes: one step in the chain of methods of the runtime's `Call`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use super::{arguments, limits};
use crate::ir::{Argument, PartLimits, Send};
use crate::names::Ident;

/// `.query("pageNum", QueryStyle::Form, &page_num)`, after the limits that the value is held against.
pub(super) fn step(argument: &Argument, scope: &mut Scope<'_>) -> TokenStream {
    let (limits, sent) = (limits::step(&argument.limits, scope), sent(argument, scope));
    quote!(#limits #sent)
}

fn sent(argument: &Argument, scope: &mut Scope<'_>) -> TokenStream {
    let Argument { name: argument, ty, send, docs: _, limits: _ } = argument;
    match send {
        Send::Path { name, style: _, reserved: true } => {
            let value = arguments::borrowed(argument, ty);
            quote!(.path_reserved(#name, #value))
        }
        Send::Path { name, style, reserved: false } => {
            styled("path", name, ("PathStyle", style), &arguments::borrowed(argument, ty), scope)
        }
        Send::PathVariants { name } => quote!(.path_segments(#name, #argument.value(), &#argument.segments())),
        Send::Query { name, style, reserved } => {
            let method = if *reserved { "query_reserved" } else { "query" };
            styled(method, name, ("QueryStyle", style), &arguments::borrowed(argument, ty), scope)
        }
        Send::Header { name, style, sensitive } => {
            let method = if *sensitive { "sensitive_header" } else { "header" };
            styled(method, name, ("HeaderStyle", style), &arguments::borrowed(argument, ty), scope)
        }
        Send::Cookie { name, style } => styled("cookie", name, ("CookieStyle", style), &arguments::borrowed(argument, ty), scope),
        Send::Json { content_type } => {
            let value = arguments::borrowed(argument, ty);
            quote!(.json(#content_type, #value))
        }
        Send::Form { styles } => {
            let value = arguments::borrowed(argument, ty);
            if styles.is_empty() { quote!(.form(#value)) } else { styled_form(styles, &value, scope) }
        }
        Send::Multipart { content_type, limits } => {
            let value = arguments::borrowed(argument, ty);
            let checked: Vec<_> = limits.iter().map(|part| self::part(argument, part, scope)).collect();
            quote!(#(#checked)* .multipart(#content_type, #value))
        }
        Send::Text { content_type } => {
            let value = arguments::passed(argument, ty);
            quote!(.text(#content_type, #value))
        }
        Send::Bytes { content_type } => {
            let value = arguments::passed(argument, ty);
            quote!(.body(#content_type, #value))
        }
    }
}

/// `.limits(&[..]).part("caption", &body.caption)`
fn part(argument: &Ident, part: &PartLimits, scope: &mut Scope<'_>) -> TokenStream {
    let PartLimits { name, field, limits } = part;
    let limits = limits::step(limits, scope);
    quote!(#limits.part(#name, &#argument.#field))
}

/// `.form_styled(&[("name", QueryStyle::Variant)], value)`
fn styled_form(styles: &[(String, &'static str)], value: &TokenStream, scope: &mut Scope<'_>) -> TokenStream {
    let style = scope.runtime("QueryStyle");
    let styles = styles.iter().map(|(name, variant)| {
        let variant = format_ident!("{variant}");
        quote!((#name, #style::#variant))
    });
    quote!(.form_styled(&[#(#styles),*], #value))
}

/// `.method("name", Style::Variant, value)`
fn styled(method: &str, name: &str, style: (&str, &str), value: &TokenStream, scope: &mut Scope<'_>) -> TokenStream {
    let (method, style, variant) = (format_ident!("{method}"), scope.runtime(style.0), format_ident!("{}", style.1));
    quote!(.#method(#name, #style::#variant, #value))
}
