//! What a caller gets, in the words of the table.

use ::hyphen::types::Project;
use ::hyphen::{Response, Result};

/// The result of a call and how often the server was asked, such as `Api 503, 3 requests`.
pub(crate) fn told(result: &Result<Response<Project>>, requests: usize) -> String {
    let (what, attempts) = match result {
        Ok(response) => ("value".to_owned(), response.attempts()),
        Err(error) => (hyphen::kind(error), error.attempts()),
    };
    let mut text = format!("{what}, {}", count(requests, "request"));
    if attempts as usize != requests {
        text = format!("{text} in {}", count(attempts as usize, "attempt"));
    }
    text
}

/// A number with its noun.
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// What a call ends with, in the words of each crate: they have types of their own.
macro_rules! words {
    ($($krate:ident),+) => {$(
        pub(crate) mod $krate {
            use ::$krate::Error;

            /// The variant of an error, with what else tells it from its like.
            pub(crate) fn kind(error: &Error) -> String {
                let (name, detail) = match error {
                    Error::Api(_) => ("Api", error.status().map(|status| status.as_u16().to_string()).unwrap_or_default()),
                    Error::Decode(_) => ("Decode", String::new()),
                    Error::Timeout(inner) if inner.is_total() => ("Timeout", "(whole call)".to_owned()),
                    Error::Timeout(inner) if inner.is_stall() => ("Timeout", "(stalled)".to_owned()),
                    Error::Timeout(inner) if inner.is_connect() => ("Timeout", "(connecting)".to_owned()),
                    Error::Timeout(_) => ("Timeout", String::new()),
                    Error::Transport(inner) if inner.is_connect() => ("Transport", "(no connection)".to_owned()),
                    Error::Transport(inner) if inner.is_too_large() => ("Transport", "(too long)".to_owned()),
                    Error::Transport(_) => ("Transport", String::new()),
                    Error::Auth(_) => ("Auth", String::new()),
                    Error::Request(_) => ("Request", String::new()),
                    Error::File(_) => ("File", String::new()),
                    _ => ("another error", String::new()),
                };
                format!("{name} {detail}").trim_end().to_owned()
            }
        }
    )+};
}
words!(hyphen, kontent_custom_apps, wire);
