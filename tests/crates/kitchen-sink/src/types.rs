// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! Types of the API's schemas.

mod alias;
mod both;
mod cat;
mod choice;
mod color;
mod deep;
mod dog;
mod event;
mod everything;
mod expression;
mod friends;
mod level;
#[cfg(feature = "webhook-types")]
mod made_toy;
mod man;
mod names;
mod nested;
mod owned;
mod owner;
mod page;
mod pet;
mod place;
mod point;
mod problem;
mod problem_value;
mod shape;
mod sort;
mod states;
#[cfg(feature = "webhook-types")]
mod toy_made_payload;
mod tree;
mod unused;
mod with_rest;
mod woman;

pub use self::alias::Alias;
pub use self::both::{Both, BothKind};
pub use self::cat::Cat;
pub use self::choice::Choice;
pub use self::color::Color;
pub use self::deep::Deep;
pub use self::dog::{Dog, DogBark, DogInput};
pub use self::event::{Event, EventClosed, EventOpened};
pub use self::everything::{
    Everything, EverythingClosed, EverythingInit, EverythingInline, EverythingInlineMore,
    EverythingInlineMoreKind, EverythingInput, EverythingInputInit, EverythingMapValueItem,
};
pub use self::expression::{Expression, ExpressionOption3};
pub use self::friends::Friends;
pub use self::level::Level;
#[cfg(feature = "webhook-types")]
pub use self::made_toy::{MadeToy, MadeToyState};
pub use self::man::{Man, ManHome};
pub use self::names::Names;
pub use self::nested::Nested;
pub use self::owned::Owned;
pub use self::owner::{Owner, OwnerInput};
pub use self::page::{Page, PageInner, PageInnerThing};
pub use self::pet::{Pet, PetInput};
pub use self::place::Place;
pub use self::point::Point;
pub use self::problem::Problem;
pub use self::problem_value::{ProblemValue, ProblemValueCode, ProblemValueDetail};
pub use self::shape::{Shape, ShapeCircle, ShapeCircleKind, ShapeSquare, ShapeSquareKind};
pub use self::sort::Sort;
pub use self::states::{States, StatesNullableEnum};
#[cfg(feature = "webhook-types")]
pub use self::toy_made_payload::{ToyMadePayload, ToyMadePayloadBy};
pub use self::tree::Tree;
#[allow(deprecated, reason = "what the API has deprecated can still be used")]
pub use self::unused::Unused;
pub use self::with_rest::WithRest;
pub use self::woman::Woman;
