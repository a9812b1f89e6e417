// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! Types of the API's schemas.

mod aux_model;
mod lib_rs;
mod slash_star_tilde_quote;
mod union;
mod z_qx_pwned;
mod z_qx_pwned_not_paren_paren;

pub use self::aux_model::Aux;
pub use self::lib_rs::LibRs;
pub use self::slash_star_tilde_quote::{SlashStarTildeQuote, SlashStarTildeQuoteKind};
pub use self::union::Union;
pub use self::z_qx_pwned::{ZQxPwned, ZQxPwnedKind};
pub use self::z_qx_pwned_not_paren_paren::ZQxPwnedNotParenParen;
