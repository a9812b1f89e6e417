// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! Types of the API's schemas.

mod aux_model;
mod lib_rs;
mod r#type;
mod union;
mod z_qx_pwned;
mod z_qx_pwned_not_paren_paren;

pub use self::aux_model::Aux;
pub use self::lib_rs::LibRs;
pub use self::r#type::{Type, TypeKind};
pub use self::union::Union;
pub use self::z_qx_pwned::{ZQxPwned, ZQxPwnedKind};
pub use self::z_qx_pwned_not_paren_paren::ZQxPwnedNotParenParen;
