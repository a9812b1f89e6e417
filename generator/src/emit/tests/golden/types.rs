// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

//! Types of the API's schemas.

mod animal;
mod animals;
mod cage;
mod kind;
mod old;
mod tagged;
mod tried;
mod value;

pub use self::animal::Animal;
pub use self::animals::Animals;
pub use self::cage::{Cage, CageInit};
pub use self::kind::{Kind, Level};
#[allow(deprecated, reason = "what the API has deprecated can still be used")]
pub use self::old::Old;
pub use self::tagged::Tagged;
pub use self::tried::Tried;
pub use self::value::Value;
