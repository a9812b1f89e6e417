//! Numbers that remember how they were written.

use std::str::FromStr;

/// A number with its source text.
///
/// Besides the JSON form (RFC 8259 section 6) the text may have the forms of the YAML 1.2 core schema (section 10.3.2):
/// `+1`, `007`, `.5`, `1.`, `0o17` and `0x1f`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number {
    text: Box<str>,
}

impl Number {
    /// A number from its text. The caller has made sure that the text is a number.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into() }
    }

    /// The text as it stands in the source.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value as a signed integer, if it is one and fits. `1.0` is not written as an integer and gives `None`.
    pub fn as_i64(&self) -> Option<i64> {
        i64::try_from(self.integer()?).ok()
    }

    /// The value as an unsigned integer, if it is one and fits.
    pub fn as_u64(&self) -> Option<u64> {
        u64::try_from(self.integer()?).ok()
    }

    /// The nearest finite binary floating point number.
    pub fn as_f64(&self) -> Option<f64> {
        if let Some(integer) = self.prefixed_integer() {
            // Octal and hexadecimal texts go through their decimal spelling, which rounds correctly.
            return f64::from_str(&integer.to_string()).ok();
        }
        f64::from_str(&self.text).ok().filter(|value| value.is_finite())
    }

    /// The number for serde: exact for integers of 64 bits, the nearest `f64` otherwise, `None` if neither can hold it.
    pub fn to_json(&self) -> Option<serde_json::Number> {
        if let Some(value) = self.as_i64() {
            // `-0` is a floating point zero to serde_json, since integers have no negative zero.
            let negative_zero = value == 0 && self.text.starts_with('-');
            return if negative_zero { serde_json::Number::from_f64(-0.0) } else { Some(value.into()) };
        }
        if let Some(value) = self.as_u64() {
            return Some(value.into());
        }
        self.as_f64().and_then(serde_json::Number::from_f64)
    }

    fn integer(&self) -> Option<i128> {
        self.prefixed_integer().or_else(|| self.text.parse().ok())
    }

    fn prefixed_integer(&self) -> Option<i128> {
        let (digits, radix) = match (self.text.strip_prefix("0x"), self.text.strip_prefix("0o")) {
            (Some(digits), _) => (digits, 16),
            (_, Some(digits)) => (digits, 8),
            (None, None) => return None,
        };
        i128::from_str_radix(digits, radix).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_exact_up_to_64_bits() {
        assert_eq!(Number::new("-9223372036854775808").as_i64(), Some(i64::MIN));
        assert_eq!(Number::new("9223372036854775808").as_i64(), None);
        assert_eq!(Number::new("18446744073709551615").as_u64(), Some(u64::MAX));
        assert_eq!(Number::new("-9223372036854776000").as_i64(), None);
        assert_eq!(Number::new("-9223372036854776000").as_f64(), Some(-9_223_372_036_854_776_000.0));
        assert_eq!(Number::new("1.0").as_i64(), None);
    }

    #[test]
    fn yaml_forms_are_read() {
        assert_eq!(Number::new("+12").as_i64(), Some(12));
        assert_eq!(Number::new("012").as_i64(), Some(12), "YAML 1.2 has no octal by a leading zero");
        assert_eq!(Number::new("0o17").as_i64(), Some(15));
        assert_eq!(Number::new("0x1F").as_u64(), Some(31));
        assert_eq!(Number::new("0x10").as_f64(), Some(16.0));
        assert_eq!(Number::new(".5").as_f64(), Some(0.5));
        assert_eq!(Number::new("5.").as_f64(), Some(5.0));
    }

    #[test]
    fn json_numbers_agree_with_serde_json() {
        for text in ["0", "-0", "1", "-1", "1.5", "1e3", "-2.5E-3", "9223372036854775807", "18446744073709551615"] {
            let expected: serde_json::Value = serde_json::from_str(text).expect("a JSON number");
            let actual = Number::new(text).to_json().map(serde_json::Value::Number);
            assert_eq!(actual, Some(expected), "{text}");
        }
        assert_eq!(Number::new("1e999").to_json(), None);
    }
}
