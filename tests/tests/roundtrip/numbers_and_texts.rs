//! What becomes of values that Rust's types do not hold as they are written: the exceptions to the round trip, pinned.

use wire::types::Formats;

/// A member of `Formats`, there and back.
fn through(text: &str) -> String {
    let encoded = match serde_json::from_str::<Formats>(text) {
        Ok(value) => wire::runtime::json::to_vec(&value).expect("it encodes"),
        Err(error) => return format!("error: {error}"),
    };
    String::from_utf8(encoded).expect("it is text")
}

/// Goes through every row: a member, and what it comes back as.
fn pins(rows: &[(&str, &str)]) {
    let all: Vec<_> = rows.iter().map(|(text, _)| format!("{text} => {}", through(text))).collect();
    let expected: Vec<_> = rows.iter().map(|(text, back)| format!("{text} => {back}")).collect();
    assert_eq!(all, expected);
}

/// `type: number` is an `f64`. What has no fraction goes out without one, since that is how nearly all of it came.
#[test]
fn numbers() {
    pins(&[
        (r#"{"double":1}"#, r#"{"double":1}"#),
        (r#"{"double":1.0}"#, r#"{"double":1}"#),
        (r#"{"double":1.50}"#, r#"{"double":1.5}"#),
        (r#"{"double":1e3}"#, r#"{"double":1000}"#),
        (r#"{"double":-0.0}"#, r#"{"double":-0}"#),
        (r#"{"double":0.1}"#, r#"{"double":0.1}"#),
        (r#"{"double":9007199254740992}"#, r#"{"double":9007199254740992}"#),
        (r#"{"double":9007199254740993}"#, r#"{"double":9007199254740992}"#),
        (r#"{"double":0.1234567890123456789}"#, r#"{"double":0.12345678901234568}"#),
        (r#"{"double":123456789012345678901234567890}"#, r#"{"double":1.2345678901234568e+29}"#),
        (r#"{"double":1e400}"#, "error: number out of range at line 1 column 15"),
        (r#"{"single":0.1}"#, r#"{"single":0.1}"#),
        (r#"{"single":16777217}"#, r#"{"single":16777216}"#),
    ]);
}

/// `type: integer` is an `i64`, or a `u64` by its format. What does not fit is an error with a place, never another number.
#[test]
fn integers() {
    pins(&[
        (r#"{"long":9007199254740993}"#, r#"{"long":9007199254740993}"#),
        (r#"{"long":9223372036854775807}"#, r#"{"long":9223372036854775807}"#),
        (r#"{"long":-9223372036854775808}"#, r#"{"long":-9223372036854775808}"#),
        (r#"{"long":9223372036854775808}"#, "error: invalid value: integer `9223372036854775808`, expected i64 at line 1 column 27"),
        (r#"{"long":1.0}"#, "error: invalid type: floating point `1.0`, expected i64 at line 1 column 11"),
        (r#"{"long":1e3}"#, "error: invalid type: floating point `1000.0`, expected i64 at line 1 column 11"),
        (r#"{"unsigned":18446744073709551615}"#, r#"{"unsigned":18446744073709551615}"#),
        (
            r#"{"unsigned":18446744073709551616}"#,
            "error: invalid type: floating point `1.8446744073709552e+19`, expected u64 at line 1 column 32",
        ),
        (r#"{"unsigned":-1}"#, "error: invalid value: integer `-1`, expected u64 at line 1 column 14"),
    ]);
}

/// A schema without a type keeps what `serde_json` keeps.
#[test]
fn any_values() {
    pins(&[
        (r#"{"any":1.0}"#, r#"{"any":1}"#),
        (r#"{"any":18446744073709551615}"#, r#"{"any":18446744073709551615}"#),
        (r#"{"any":18446744073709551616}"#, r#"{"any":1.8446744073709552e+19}"#),
        (r#"{"any":0.1234567890123456789}"#, r#"{"any":0.12345678901234568}"#),
        (r#"{"any":null}"#, r#"{"any":null}"#),
        (r#"{"any":{"b":1,"a":[]}}"#, r#"{"any":{"b":1,"a":[]}}"#),
    ]);
}

/// Texts with a format.
#[test]
fn texts() {
    pins(&[
        // RFC 9562, section 4: written in lower case, read in any.
        (r#"{"uid":"D88D505D-5199-11EE-A644-522476618AE8"}"#, r#"{"uid":"d88d505d-5199-11ee-a644-522476618ae8"}"#),
        (r#"{"uid":"d88d505d519911eea644522476618ae8"}"#, r#"{"uid":"d88d505d-5199-11ee-a644-522476618ae8"}"#),
        (r#"{"uid":"none"}"#, "error: UUID parsing failed: invalid character: found `n` at 0 at line 1 column 13"),
        (r#"{"when":"the day after tomorrow"}"#, r#"{"when":"the day after tomorrow"}"#),
        (r#"{"when":"2025-01-12t18:26:10.50z"}"#, r#"{"when":"2025-01-12t18:26:10.50z"}"#),
        (r#"{"day":"2025-1-2"}"#, r#"{"day":"2025-1-2"}"#),
        (r#"{"data":"AQI="}"#, r#"{"data":"AQI="}"#),
        // RFC 4648, section 3.2: the padding says nothing new; it is written.
        (r#"{"data":"AQI"}"#, r#"{"data":"AQI="}"#),
        (r#"{"data":"%"}"#, "error: invalid value: string \"%\", expected base64 text at line 1 column 11"),
        (r#"{"secret":"\u00e9\/"}"#, r#"{"secret":"é/"}"#),
    ]);
}

/// What is there, null or absent.
#[test]
fn members() {
    pins(&[
        // Servers write null for absent whether the description allows it or not; it is never sent.
        (r#"{"uri":null}"#, "{}"),
        (r#"{"nothing":null}"#, r#"{"nothing":null}"#),
        // A schema that does not speak of further properties does not keep them.
        (r#"{"another":1}"#, "{}"),
        (r#"{"uri":"a","uri":"b"}"#, "error: duplicate field `uri` at line 1 column 16"),
    ]);
}
