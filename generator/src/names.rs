//! Every Rust identifier, module, file stem and feature name of a crate is minted here, and nowhere else.

mod ident;

pub use ident::Ident;
