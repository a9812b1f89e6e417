//! What clippy is told where an API asks for more than clippy likes. Each answer is nothing where clippy is content.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{ArgType, Argument, Ty};
use crate::names::Ident;

/// From so many arms or fields on, a function is longer than `clippy::too_many_lines` allows.
const MANY_LINES: usize = 90;

/// `clippy::too_many_arguments` is content with seven; `self` or the client is one of them.
const MANY_ARGUMENTS: usize = 7;

/// From this score on, a type is too complex for `clippy::type_complexity`: each name in it counts ten times the depth at which it stands.
const COMPLEX: usize = 250;

/// Methods of the operator traits that take `self` and one argument, like a setter.
const OPERATORS: &[&str] = &["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// Methods of the standard traits that borrow `self`, like an operation.
const BORROWING: &[&str] = &["as_ref", "borrow", "cmp", "deref", "eq", "hash", "index"];

/// For a function with a `match` of so many arms, or a struct of so many fields.
pub(super) fn lines(arms: usize) -> Option<TokenStream> {
    (arms > MANY_LINES).then(|| quote!(#[allow(clippy::too_many_lines, reason = "one line for each value")]))
}

/// For a function with so many arguments beside `self` or the client.
pub(super) fn arguments(count: usize) -> Option<TokenStream> {
    (count >= MANY_ARGUMENTS).then(|| quote!(#[expect(clippy::too_many_arguments, reason = "the API requires all of them")]))
}

/// For a function with these arguments, one of which may be null.
pub(super) fn null(arguments: &[Argument]) -> Option<TokenStream> {
    let nullable = arguments.iter().any(|argument| matches!(argument.ty, ArgType::Ref(Ty::Option(_))));
    nullable.then(|| quote!(#[allow(clippy::ref_option, reason = "null is one of the values that the API takes")]))
}

/// For an enum whose variants hold these types.
pub(super) fn sizes<T: PartialEq>(held: &[T]) -> Option<TokenStream> {
    let differ = held.windows(2).any(|pair| pair[0] != pair[1]);
    differ.then(|| quote!(#[allow(clippy::large_enum_variant, reason = "the variants are as large as the API makes them")]))
}

/// Whether clippy finds a type too complex, were it to stand inside one more.
pub(super) fn is_complex(ty: &Ty) -> bool {
    10 + score(ty, 2) > COMPLEX
}

fn score(ty: &Ty, depth: usize) -> usize {
    let own = 10 * depth;
    match ty {
        Ty::Vec(inner) | Ty::Option(inner) | Ty::Field(inner) | Ty::Boxed(inner) | Ty::Events(inner) | Ty::Lines(inner) => {
            own + score(inner, depth + 1)
        }
        Ty::Map(inner) => own + 10 * (depth + 1) + score(inner, depth + 1),
        Ty::Scalar(_) | Ty::Named(_) | Ty::Unit => own,
    }
}

/// For a setter of this name.
pub(super) fn setter(name: &Ident) -> Option<TokenStream> {
    confusable(name, OPERATORS, "it sets the field of this name")
}

/// For a method of a handle with this name.
pub(super) fn method(name: &Ident) -> Option<TokenStream> {
    confusable(name, BORROWING, "the API calls its operation so")
}

/// A name that clippy expects a trait or an iterator behind.
fn confusable(name: &Ident, traits: &[&str], reason: &str) -> Option<TokenStream> {
    if ["iter", "iter_mut"].contains(&name.as_str()) {
        return Some(quote!(#[allow(clippy::iter_not_returning_iterator, reason = #reason)]));
    }
    traits.contains(&name.as_str()).then(|| quote!(#[allow(clippy::should_implement_trait, reason = #reason)]))
}
