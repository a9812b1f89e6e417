//! What each shape looks like when it is printed.

pub(crate) mod sample;
