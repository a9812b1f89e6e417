//! The table of a corpus: in rows, out text for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::row::Row;

/// How many operations that are left out are listed.
const LOSSES: usize = 100;

/// The heads of the columns.
const HEADS: [&str; 10] = ["document", "dialect", "generated", "compiled", "warnings", "in", "emitted", "out", "seconds", "MB"];

/// The table, what was lost, and the totals.
pub(super) fn text(rows: &[Row]) -> String {
    let mut lines = vec![HEADS.map(str::to_owned).to_vec()];
    lines.extend(rows.iter().map(cells));
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..HEADS.len()).map(width).collect();
    let codes = std::iter::once("diagnostics".to_owned()).chain(rows.iter().map(|row| counts(&row.codes)));
    let mut text = String::new();
    for (line, codes) in lines.iter().zip(codes) {
        for (column, (cell, width)) in line.iter().zip(&widths).enumerate() {
            // Texts stand to the left, numbers to the right.
            let _ = if column < 4 { write!(text, "{cell:<width$}  ") } else { write!(text, "{cell:>width$}  ") };
        }
        let _ = writeln!(text, "{codes}");
    }
    text + &losses(rows) + &compiler(rows) + &totals(rows)
}

fn cells(row: &Row) -> Vec<String> {
    let yes = |is: bool| if is { "yes" } else { "NO" }.to_owned();
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
    vec![
        row.document.clone(),
        or_dash(Some(row.dialect.clone()).filter(|dialect| !dialect.is_empty())),
        yes(row.generated),
        or_dash(row.checked.as_ref().map(|checked| yes(checked.compiled))),
        or_dash(row.checked.as_ref().map(|checked| checked.warnings.values().sum::<usize>().to_string())),
        row.documented.to_string(),
        row.emitted.to_string(),
        (row.documented - row.emitted.min(row.documented)).to_string(),
        format!("{:.2}", row.seconds),
        or_dash(row.peak_mb.map(|peak| peak.to_string())),
    ]
}

fn counts(counts: &BTreeMap<String, usize>) -> String {
    counts.iter().map(|(code, count)| format!("{code}:{count}")).collect::<Vec<_>>().join(" ")
}

/// The operations that are left out, and the documents without a crate.
fn losses(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        if let Some(failure) = &row.failure {
            let _ = writeln!(text, "\nnot generated: {}: {failure}", row.document);
        }
    }
    let lost: Vec<String> = rows.iter().flat_map(Row::losses).collect();
    if !lost.is_empty() {
        text.push_str("\nleft out:\n");
    }
    for line in lost.iter().take(LOSSES) {
        let _ = writeln!(text, "  {line}");
    }
    if let more @ 1.. = lost.len().saturating_sub(LOSSES) {
        let _ = writeln!(text, "  and {more} more");
    }
    text
}

/// What the compiler said, by code.
fn compiler(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        let Some(checked) = &row.checked else { continue };
        if checked.compiled && checked.warnings.is_empty() {
            continue;
        }
        let verdict = if checked.compiled { "compiled with warnings" } else { "not compiled" };
        let _ = writeln!(text, "\n{verdict}: {}: {} {}", row.document, counts(&checked.errors), counts(&checked.warnings));
        for message in checked.messages.iter().take(2) {
            let _ = writeln!(text, "{}", message.trim_end());
        }
    }
    text
}

fn totals(rows: &[Row]) -> String {
    let count = |is: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| is(row)).count();
    let (documented, emitted) = (sum(rows, |row| row.documented), sum(rows, |row| row.emitted));
    let unexplained = rows.iter().flat_map(Row::losses).filter(|line| line.ends_with("no finding stands at this operation")).count();
    let mut text =
        format!("\n{} document{}, {} generated", rows.len(), if rows.len() == 1 { "" } else { "s" }, count(&|row| row.generated));
    if rows.iter().any(|row| row.checked.is_some()) {
        let compiled = count(&|row| row.checked.as_ref().is_some_and(|checked| checked.compiled));
        let clean = count(&|row| row.checked.as_ref().is_some_and(|checked| checked.compiled && checked.warnings.is_empty()));
        let _ = write!(text, ", {compiled} compiled, {clean} without a warning");
    }
    let _ = writeln!(
        text,
        "\n{documented} operations, {emitted} emitted ({}), {} left out, {unexplained} of them without a reason",
        percentage(emitted, documented),
        documented - emitted.min(documented)
    );
    let seconds: f64 = rows.iter().map(|row| row.seconds).sum();
    let peak = rows.iter().filter_map(|row| row.peak_mb).max().map(|peak| format!(", at most {peak} MB")).unwrap_or_default();
    let _ = writeln!(text, "{seconds:.1} s of generating{peak}");
    let mut codes: BTreeMap<String, usize> = BTreeMap::new();
    for (code, number) in rows.iter().flat_map(|row| &row.codes) {
        *codes.entry(code.clone()).or_default() += number;
    }
    let _ = writeln!(text, "diagnostics: {}", counts(&codes));
    text
}

fn sum(rows: &[Row], of: impl Fn(&Row) -> usize) -> usize {
    rows.iter().map(of).sum()
}

/// A share in hundredths of a percent, rounded down so that 100 % is said only of all.
fn percentage(part: usize, whole: usize) -> String {
    let hundredths = (part * 10_000).checked_div(whole).unwrap_or(10_000);
    format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_down() {
        assert_eq!(percentage(9_999_999, 10_000_000), "99.99 %");
        assert_eq!(percentage(3, 3), "100.00 %");
        assert_eq!(percentage(0, 0), "100.00 %");
    }
}
