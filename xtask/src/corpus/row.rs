//! What came of one document: a line of the table, and of the file of JSON lines. The process that generates and the one that gathers
//! exchange it in the same form.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use crate::output::{BAD, CHANGED, GOOD, painted};

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// The file.
    pub(super) document: String,
    /// The crate.
    pub(super) package: String,
    /// The version that the document says it is written in.
    pub(super) dialect: String,
    /// Whether there is a crate.
    pub(super) generated: bool,
    /// Why there is none.
    pub(super) failure: Option<String>,
    /// Operations in the document.
    pub(super) documented: usize,
    /// Operations in the crate.
    pub(super) emitted: usize,
    /// The others, with reasons.
    pub(super) left_out: Value,
    /// How many findings there are of each code.
    pub(super) codes: BTreeMap<String, usize>,
    /// How long generating took, without writing.
    pub(super) seconds: f64,
    /// The most memory that it took, where the system tells.
    pub(super) peak_mb: Option<u64>,
    /// What the compiler said, if it was asked.
    pub(super) checked: Option<Checked>,
}

/// What the compiler said about a crate.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Checked {
    /// Whether the library compiles.
    pub(super) compiled: bool,
    /// How many errors there are of each code.
    pub(super) errors: BTreeMap<String, usize>,
    /// How many warnings there are of each lint.
    pub(super) warnings: BTreeMap<String, usize>,
    /// The first messages, as the compiler shows them.
    pub(super) messages: Vec<String>,
}

impl Row {
    /// A document on which the process ended without a row.
    pub(super) fn crashed(document: String, package: String, why: String, time: Duration) -> Self {
        Self {
            document,
            package,
            dialect: String::new(),
            generated: false,
            failure: Some(why),
            documented: 0,
            emitted: 0,
            left_out: json!([]),
            codes: BTreeMap::new(),
            seconds: time.as_secs_f64(),
            peak_mb: None,
            checked: None,
        }
    }

    /// Whether there is a crate and, if that was looked at, it compiles.
    pub(super) fn is_good(&self) -> bool {
        self.generated && self.checked.as_ref().is_none_or(|checked| checked.compiled)
    }

    /// The operations that are left out, each as a line.
    pub(super) fn losses(&self) -> Vec<String> {
        let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
        let line = |lost: &Value| {
            let reasons =
                lost["reasons"].as_array().into_iter().flatten().map(|why| format!("{} {}", text(why, "code"), text(why, "message")));
            let reasons = reasons.take(3).collect::<Vec<_>>().join("; ");
            let reasons = if reasons.is_empty() { "no finding stands at this operation".to_owned() } else { reasons };
            format!("{}: {} {}: {reasons}", self.document, text(lost, "method"), text(lost, "path"))
        };
        self.left_out.as_array().into_iter().flatten().map(line).collect()
    }

    /// The line that tells of the document as soon as it is done.
    pub(super) fn progress(&self) -> String {
        let what = match &self.failure {
            Some(failure) => painted(BAD, format_args!("not generated: {failure}")),
            None if self.emitted == self.documented => painted(GOOD, format_args!("all of {} operations", self.documented)),
            None => painted(CHANGED, format_args!("{} of {} operations", self.emitted, self.documented)),
        };
        let memory = self.peak_mb.map(|peak| format!(", {peak} MB")).unwrap_or_default();
        format!("{}: {what}, {:.1} s{memory}", self.document, self.seconds)
    }

    /// As JSON on one line.
    pub(super) fn to_json(&self) -> Value {
        let checked = self.checked.as_ref().map(|checked| {
            json!({
                "compiled": checked.compiled,
                "errors": checked.errors,
                "warnings": checked.warnings,
                "messages": checked.messages,
            })
        });
        json!({
            "document": self.document,
            "package": self.package,
            "dialect": self.dialect,
            "generated": self.generated,
            "failure": self.failure,
            "operations": { "documented": self.documented, "emitted": self.emitted, "left_out": self.left_out },
            "diagnostics": self.codes,
            "seconds": (self.seconds * 1000.0).round() / 1000.0,
            "peak_mb": self.peak_mb,
            "checked": checked,
        })
    }

    /// Reads what another process of this program has written; `None` if it is something else.
    pub(super) fn from_json(value: &Value) -> Option<Self> {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        let operations = &value["operations"];
        let count = |value: &Value| usize::try_from(value.as_u64()?).ok();
        let codes = value["diagnostics"].as_object()?.iter().map(|(code, number)| Some((code.clone(), count(number)?)));
        Some(Self {
            document: text("document")?,
            package: text("package")?,
            dialect: text("dialect")?,
            generated: value["generated"].as_bool()?,
            failure: text("failure"),
            documented: count(&operations["documented"])?,
            emitted: count(&operations["emitted"])?,
            left_out: operations["left_out"].clone(),
            codes: codes.collect::<Option<_>>()?,
            seconds: value["seconds"].as_f64()?,
            peak_mb: value["peak_mb"].as_u64(),
            checked: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_reads_as_it_was_written() {
        let mut row = Row::crashed("a.yaml".to_owned(), "a".to_owned(), "ended".to_owned(), Duration::from_millis(1500));
        row.codes.insert("E0301".to_owned(), 3);
        row.documented = 7;
        row.peak_mb = Some(12);
        row.left_out = json!([{ "method": "GET", "path": "/a", "reasons": [] }]);
        assert_eq!(Row::from_json(&row.to_json()), Some(row));
        assert_eq!(Row::from_json(&json!({ "document": "a.yaml" })), None);
    }
}
