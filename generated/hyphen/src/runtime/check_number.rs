//! Numbers of JSON, compared digit by digit: 64-bit integers do not fit into floats, and `0.1` is no float at all.

use std::cmp::Ordering;

/// `digits * 10^exponent`.
#[derive(Clone, Copy)]
struct Decimal {
    digits: i128,
    exponent: i32,
}

/// Which of two numbers is larger; `None` where one of the texts is no number.
pub(super) fn compare(a: &str, b: &str) -> Option<Ordering> {
    let exact = || {
        let (a, b) = aligned(parse(a)?, parse(b)?)?;
        Some(a.cmp(&b))
    };
    // Numbers of more digits than fit are as good as equal where their floats are.
    let floats = || {
        let (a, b): (f64, f64) = (a.parse().ok()?, b.parse().ok()?);
        a.partial_cmp(&b)
    };
    exact().or_else(floats)
}

/// Whether the first number is a multiple of the second; `None` where there are too many digits to tell.
pub(super) fn is_multiple(value: &str, factor: &str) -> Option<bool> {
    let (value, factor) = aligned(parse(value)?, parse(factor)?)?;
    value.checked_rem(factor).map(|rest| rest == 0)
}

/// Both numbers in units of the same power of ten.
fn aligned(a: Decimal, b: Decimal) -> Option<(i128, i128)> {
    let exponent = a.exponent.min(b.exponent);
    let scaled = |number: Decimal| {
        if number.digits == 0 {
            return Some(0);
        }
        let zeros = u32::try_from(number.exponent.checked_sub(exponent)?).ok()?;
        number.digits.checked_mul(10_i128.checked_pow(zeros)?)
    };
    Some((scaled(a)?, scaled(b)?))
}

/// Reads a number of JSON (RFC 8259, section 6).
fn parse(text: &str) -> Option<Decimal> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
        None => (text, 0_i32),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = format!("{whole}{fraction}").parse().ok()?;
    let places = i32::try_from(fraction.len()).ok()?;
    Some(Decimal {
        digits,
        exponent: exponent.checked_sub(places)?,
    })
}
