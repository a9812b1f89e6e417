//! Diagnostics as text for people and as JSON for machines.

use super::{Diagnostics, Severity};

/// One line that counts the findings, such as `2 errors, 1 warning`.
pub fn summary(diagnostics: &Diagnostics) -> String {
    let counts = [Severity::Error, Severity::Warning, Severity::Note]
        .map(|severity| (severity.name(), diagnostics.count(severity)));
    let parts: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| format!("{count} {name}{}", if *count == 1 { "" } else { "s" }))
        .collect();
    if parts.is_empty() {
        "no findings".to_owned()
    } else {
        parts.join(", ")
    }
}
