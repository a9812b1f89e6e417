//! Reads one value out of a JSON text and skips the rest.
//!
//! In: a text and a JSON Pointer (RFC 6901). Out: the value at that place, without a tree of everything around it.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny};
use serde::de::{MapAccess, SeqAccess, Visitor};

/// The value at a place, `None` where it is `null` or where nothing stands.
///
/// # Errors
/// When the text is not JSON, or the value does not have the shape of `T`.
pub(super) fn pick<T: DeserializeOwned>(
    text: &[u8],
    pointer: &str,
) -> Result<Option<T>, serde_json::Error> {
    let path: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    let mut reader = serde_json::Deserializer::from_slice(text);
    let found = Pick::new(&path).deserialize(&mut reader)?;
    reader.end()?;
    Ok(found)
}

/// A token of a pointer as the key that it stands for (RFC 6901, section 4).
fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// The way that is left.
struct Pick<'p, T> {
    path: &'p [String],
    value: PhantomData<T>,
}

impl<'p, T> Pick<'p, T> {
    fn new(path: &'p [String]) -> Self {
        Self {
            path,
            value: PhantomData,
        }
    }
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Pick<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        if self.path.is_empty() {
            Option::deserialize(deserializer)
        } else {
            deserializer.deserialize_any(self)
        }
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Pick<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<T>, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<String>()? {
            if key == self.path[0] {
                found = map.next_value_seed(Pick::new(&self.path[1..]))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Option<T>, A::Error> {
        let wanted: Option<usize> = self.path[0].parse().ok();
        for index in 0.. {
            if wanted != Some(index) {
                if items.next_element::<IgnoredAny>()?.is_none() {
                    break;
                }
                continue;
            }
            let found = items.next_element_seed(Pick::new(&self.path[1..]))?;
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(found.flatten());
        }
        Ok(None)
    }

    // The way ends at a value that holds no others.

    fn visit_bool<E>(self, _: bool) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_str<E>(self, _: &str) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
}

/// The length of an array.
pub(super) struct Count(pub(super) usize);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<IgnoredAny>::deserialize(deserializer).map(|items| Self(items.len()))
    }
}
