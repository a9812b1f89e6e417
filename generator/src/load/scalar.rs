//! What a YAML scalar means: the core schema of YAML 1.2.2 (section 10.3.2).
//!
//! Under it `no`, `on`, `12:30` and `2020-01-01` are strings, unlike in YAML 1.1.

use crate::node::{Number, Value};

/// The value of a scalar that was written without quotes.
pub(super) fn resolve_plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ if is_number(text) => Value::Number(Number::new(text)),
        _ => Value::String(text.to_owned()),
    }
}

/// Whether the text is an infinity or not-a-number of the core schema, which JSON cannot express.
pub(super) fn is_not_finite(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN")
}

fn is_number(text: &str) -> bool {
    if let Some(digits) = text.strip_prefix("0o") {
        return all(digits, |byte| matches!(byte, b'0'..=b'7'));
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return all(digits, |byte| byte.is_ascii_hexdigit());
    }
    is_decimal(text)
}

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, which covers decimal integers.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let digits = |text: &str| all(text, |byte| byte.is_ascii_digit());
    let mantissa_fits = match mantissa.split_once('.') {
        Some(("", fraction)) => digits(fraction),
        Some((whole, fraction)) => digits(whole) && (fraction.is_empty() || digits(fraction)),
        None => digits(mantissa),
    };
    let exponent_fits = exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent)));
    mantissa_fits && exponent_fits
}

fn all(text: &str, fits: impl Fn(u8) -> bool) -> bool {
    !text.is_empty() && text.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_scalars_follow_the_core_schema() {
        for text in ["0", "-19", "+1", "007", "0o17", "0x3A", "0.", "-0.0", ".5", "+12e03", "-2E+05", "1.0"] {
            assert_eq!(resolve_plain(text), Value::Number(Number::new(text)), "{text}");
        }
        for text in [
            "no",
            "yes",
            "on",
            "y",
            "0o8",
            "0x",
            "-0x1",
            "1_000",
            "12:30",
            "2020-01-01",
            "1.0.0",
            ".",
            "-",
            "e3",
            "1e",
            "+-1",
            "nUll",
            "tRue",
        ] {
            assert_eq!(resolve_plain(text), Value::String(text.to_owned()), "{text}");
        }
        for text in ["", "~", "null", "NULL"] {
            assert_eq!(resolve_plain(text), Value::Null);
        }
        assert_eq!(resolve_plain("True"), Value::Bool(true));
        assert_eq!(resolve_plain("FALSE"), Value::Bool(false));
    }

    #[test]
    fn infinities_are_recognised() {
        for text in [".inf", "-.INF", "+.Inf", ".nan"] {
            assert!(is_not_finite(text), "{text}");
            assert_eq!(resolve_plain(text), Value::String(text.to_owned()));
        }
        assert!(!is_not_finite("-.nan"));
        assert!(!is_not_finite("inf"));
    }
}
