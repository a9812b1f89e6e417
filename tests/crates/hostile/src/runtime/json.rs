//! JSON as the models write and read it.

use std::io;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// Writes a value as JSON text, with floats that have no fraction written as integers.
///
/// A `type: number` that came as `1` is an `f64` in the model and goes out as `1` again. This holds up to 2^53, the
/// range in which every whole number has a float of its own; a larger float keeps the form of `serde_json`.
///
/// # Errors
/// When the value cannot be JSON, such as a map whose keys are no texts.
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    let mut text = Vec::with_capacity(128);
    value.serialize(&mut Serializer::with_formatter(&mut text, PlainNumbers))?;
    Ok(text)
}

/// A value as a JSON tree, with the numbers as [`to_vec`] writes them, so that an `f32` keeps its short form.
///
/// # Errors
/// Those of [`to_vec`].
pub fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value, serde_json::Error> {
    read(&to_vec(value)?)
}

fn read(text: &[u8]) -> Result<Value, serde_json::Error> {
    // A text without escapes, which most parameters are, is what stands between the quotation marks.
    if let [b'"', inner @ .., b'"'] = text
        && !inner.contains(&b'\\')
        && let Ok(inner) = std::str::from_utf8(inner)
    {
        return Ok(inner.into());
    }
    serde_json::from_slice(text)
}

/// Reads a field so that `null` is a value of `T` and only a missing field is `None`.
///
/// It is for `Option<serde_json::Value>`, together with `#[serde(default)]`.
///
/// # Errors
/// Those of `T`.
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// The form of a finite float in JSON text.
pub(super) fn number(value: f64) -> String {
    let mut text = Vec::new();
    // Writing to a vector cannot fail, and the formatter writes ASCII only.
    let _ = PlainNumbers.write_f64(&mut text, value);
    String::from_utf8(text).unwrap_or_default()
}

struct PlainNumbers;

impl Formatter for PlainNumbers {
    fn write_f32<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()> {
        if is_whole(f64::from(value)) {
            write!(writer, "{value}")
        } else {
            CompactFormatter.write_f32(writer, value)
        }
    }

    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        if is_whole(value) {
            write!(writer, "{value}")
        } else {
            CompactFormatter.write_f64(writer, value)
        }
    }
}

fn is_whole(value: f64) -> bool {
    value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0
}
