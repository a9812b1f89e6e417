//! What of OpenAPI the generator supports: one row per construct, with the case that pins it.
//!
//! The page `docs/support.md` is made from these rows. A test generates each case and looks for the code that the row promises, so that
//! the page cannot say what is not so.

mod rows;

use std::fmt::Write as _;

use crate::diagnostics::Code;

pub use rows::ROWS;

/// What becomes of a construct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// It has its counterpart in the crate.
    Full,
    /// The crate works, but says or does less than the document. A finding tells.
    Degraded,
    /// It is wrong, or beyond a client: the smallest piece that holds it is left out, or read as the row says. A finding tells.
    Rejected,
}

impl Support {
    /// The word of the page.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "supported",
            Self::Degraded => "degraded",
            Self::Rejected => "rejected",
        }
    }
}

/// A construct.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The heading under which it stands. Rows of one area follow each other.
    pub area: &'static str,
    /// The construct, in the words of the specification.
    pub construct: &'static str,
    /// What becomes of it.
    pub support: Support,
    /// The finding that tells of it. Supported constructs may have one, too, where something may be worth knowing.
    pub code: Option<Code>,
    /// The document that pins it, relative to `tests/`.
    pub case: &'static str,
    /// What it becomes.
    pub what: &'static str,
}

/// The table as a Markdown page.
pub fn support_markdown() -> String {
    let mut page = String::from(
        "# What is supported\n\n\
         Every construct of OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0 is in one of three states; nothing is dropped without a word.\n\n\
         - *Supported*: it has its counterpart in the crate.\n\
         - *Degraded*: the crate works, but says or does less than the document. A warning or a note tells.\n\
         - *Rejected*: it is wrong, or beyond a client. The smallest piece that holds it is left out or read as the row says. Where the \
         finding is\n  an error (`E`), `cargo xtask codegen` and `cargo xtask generate --strict` write no crate at all.\n\n\
         Each row links to the [code](diagnostics.md) of the finding and to the document that pins it: a test generates it and looks for the \
         code.\n",
    );
    let mut area = "";
    for row in ROWS {
        if row.area != area {
            area = row.area;
            let _ = write!(page, "\n## {area}\n\n| Construct | State | What it becomes | Code | Case |\n| --- | --- | --- | --- | --- |\n");
        }
        let code = row.code.map(|code| format!("[{}](diagnostics.md#{})", code.id(), anchor(code))).unwrap_or_default();
        let name = row.case.rsplit_once("cases/").map_or(row.case, |(_, name)| name);
        let case = format!("[{name}](../tests/{})", row.case);
        let _ = writeln!(page, "| {} | {} | {} | {code} | {case} |", row.construct, row.support.name(), row.what);
    }
    page
}

/// The anchor that Markdown makes of the heading of a code on the page of diagnostics.
fn anchor(code: Code) -> String {
    let heading = format!("{} {}", code.id(), code.title()).to_lowercase();
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
    kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use super::*;
    use crate::{Generated, Mode, Target, generate_as};

    fn generate(case: &str) -> Generated {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests").join(case);
        assert!(path.is_file(), "there is no case {case}");
        let target = Target { package: "case".into(), source: case.to_owned(), command: "test".into(), workspace: false };
        let base = path.parent().expect("a file is in a folder").to_path_buf();
        generate_as(&path, &base, &target, Mode::Lenient)
    }

    #[test]
    fn each_case_shows_what_its_row_says() {
        let mut known: BTreeMap<&str, Generated> = BTreeMap::new();
        let mut wrong = Vec::new();
        for row in ROWS.iter().filter(|row| !is_snapshot(row)) {
            let generated = known.entry(row.case).or_insert_with(|| generate(row.case));
            if let Some(code) = row.code
                && !generated.diagnostics.iter().any(|finding| finding.code == code)
            {
                wrong.push(format!("{}: {} does not report {code}", row.construct, row.case));
            }
            if row.support != Support::Rejected && generated.files.is_none() {
                wrong.push(format!("{}: {} has no crate", row.construct, row.case));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// Documents that are too large to keep are made by a test, and what is kept of them is a snapshot.
    fn is_snapshot(row: &Row) -> bool {
        Path::new(row.case).extension().is_some_and(|ending| ending == "snap")
    }

    #[test]
    fn each_snapshot_shows_what_its_row_says() {
        for row in ROWS.iter().filter(|row| is_snapshot(row)) {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests").join(row.case);
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", row.case));
            assert!(row.code.is_some_and(|code| text.contains(&format!("[{code}]"))), "{}: {}", row.construct, row.case);
        }
    }

    #[test]
    fn what_is_not_supported_has_a_finding() {
        for row in ROWS {
            assert!(row.support == Support::Full || row.code.is_some(), "{} is lost without a word", row.construct);
        }
    }

    #[test]
    fn rows_are_grouped_and_their_texts_fit_a_table() {
        let mut areas = Vec::new();
        for row in ROWS {
            if areas.last() != Some(&row.area) {
                areas.push(row.area);
            }
            for text in [row.construct, row.what] {
                assert!(!text.is_empty() && !text.contains(['|', '\n']), "{text:?}");
            }
        }
        assert_eq!(areas.iter().collect::<BTreeSet<_>>().len(), areas.len(), "an area stands twice: {areas:?}");
        let constructs: BTreeSet<_> = ROWS.iter().map(|row| (row.area, row.construct)).collect();
        assert_eq!(constructs.len(), ROWS.len(), "a construct stands twice");
    }

    #[test]
    fn anchors_are_those_of_the_page_of_diagnostics() {
        assert_eq!(anchor(Code::UnsupportedMediaType), "w0510-media-type-is-not-supported");
        assert_eq!(anchor(Code::DuplicateOperationId), "e0501-operationid-stands-twice");
    }
}
