//! Another order for the keys of a document, wherever their order says nothing.
//!
//! The order of paths, of the methods of a path, of properties and variables, and of the schemes that are needed together is part of what
//! a document says: the crate keeps it. All other mappings are sets.

use serde_yaml::{Mapping, Value};

/// What a mapping is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// An object of the specification: its keys are words.
    Words,
    /// A mapping from names to such objects, in any order.
    Names,
    /// A mapping from names to such objects whose order is kept.
    Ordered,
    /// Data of the API's.
    Data,
}

/// A small generator of numbers (xorshift), so that a failure can be repeated.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).expect("a number below a usize")
    }
}

/// The value with its keys in another order.
pub(super) fn shuffled(value: Value, role: Role, random: &mut Random) -> Value {
    match value {
        Value::Sequence(items) if role != Role::Data => {
            Value::Sequence(items.into_iter().map(|item| shuffled(item, Role::Words, random)).collect())
        }
        Value::Mapping(mapping) if role != Role::Data => Value::Mapping(shuffled_mapping(mapping, role, random)),
        other => other,
    }
}

fn shuffled_mapping(mapping: Mapping, role: Role, random: &mut Random) -> Mapping {
    let keeps_order = role == Role::Ordered || role != Role::Names && is_path_item(&mapping);
    let mut entries: Vec<(Value, Value)> = mapping
        .into_iter()
        .map(|(key, value)| {
            let inner = if role == Role::Words { role_of(key.as_str().unwrap_or_default(), &value) } else { Role::Words };
            let value = shuffled(value, inner, random);
            (key, value)
        })
        .collect();
    if !keeps_order {
        for last in (1..entries.len()).rev() {
            entries.swap(last, random.below(last + 1));
        }
    }
    entries.into_iter().collect()
}

/// What stands under a word of the specification.
fn role_of(key: &str, value: &Value) -> Role {
    match key {
        "example" | "examples" | "default" | "enum" | "mapping" | "security" => Role::Data,
        _ if key.starts_with("x-") => Role::Data,
        "paths" | "properties" | "variables" => Role::Ordered,
        "schemas" | "responses" | "parameters" | "requestBodies" | "headers" | "securitySchemes" | "content" => {
            if value.is_mapping() {
                Role::Names
            } else {
                Role::Words
            }
        }
        _ => Role::Words,
    }
}

/// Methods are keys whose order is that of the operations.
fn is_path_item(mapping: &Mapping) -> bool {
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"].iter().any(|method| mapping.contains_key(*method))
}
