// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

use serde::{Deserialize, Serialize};

/// A cage.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Cage {
    /// The id of the animal.
    pub id: String,
    /// The house of the animal.
    pub house: String,
    /// The door of the animal.
    pub door: String,
    /// The lock of the animal.
    pub lock: String,
    /// The floor of the animal.
    pub floor: String,
}

/// What is required to make a value of [`Cage`].
#[derive(Clone, Debug)]
pub struct CageInit {
    /// The id of the animal.
    pub id: String,
    /// The house of the animal.
    pub house: String,
    /// The door of the animal.
    pub door: String,
    /// The lock of the animal.
    pub lock: String,
    /// The floor of the animal.
    pub floor: String,
}

impl Cage {
    /// Makes a value from what is required.
    pub fn new(init: CageInit) -> Self {
        Self {
            id: init.id,
            house: init.house,
            door: init.door,
            lock: init.lock,
            floor: init.floor,
        }
    }
}

impl From<CageInit> for Cage {
    fn from(init: CageInit) -> Self {
        Self::new(init)
    }
}
