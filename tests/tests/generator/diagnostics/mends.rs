//! What the help of a finding says, done: the finding is gone then, and no other one has come.
//!
//! A case lists such edits in comments at its end, `# mend E0301: this text => that text`. Each is made alone in a copy of the case. A
//! `\n` in the new text is a line break.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use generator::Generated;

use crate::support::{cases, documents, generate};

/// How a line with an edit begins.
const MARK: &str = "# mend ";

/// How many documents show that the help of theirs mends them. More are welcome, fewer are not.
const DOCUMENTS: usize = 30;

/// An edit of a case.
struct Mend {
    case: PathBuf,
    /// The finding that it makes go away.
    code: String,
    from: String,
    to: String,
}

#[test]
fn the_help_mends() {
    let cases = documents(&cases("diagnostics"));
    let mends: Vec<Mend> = cases.iter().flat_map(|case| mends_of(case)).collect();
    let broken: Vec<String> = mends.iter().filter_map(|mend| problem(mend).map(|problem| describe(mend, &problem))).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    let mended: BTreeSet<&Path> = mends.iter().map(|mend| mend.case.as_path()).collect();
    assert!(mended.len() >= DOCUMENTS, "{} documents are mended by their help, of at least {DOCUMENTS}", mended.len());
}

/// The text of a case without its edits, as it is shown in a snapshot.
pub(super) fn without_mends(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with(MARK)).collect::<Vec<_>>().join("\n")
}

fn mends_of(case: &Path) -> Vec<Mend> {
    let bytes = std::fs::read(case).expect("a case can be read");
    let text = String::from_utf8_lossy(&bytes);
    let lines = text.lines().filter_map(|line| line.strip_prefix(MARK));
    let mend = |line: &str| {
        let (code, edit) = line.split_once(": ")?;
        let (from, to) = edit.split_once(" => ")?;
        Some(Mend { case: case.to_owned(), code: code.to_owned(), from: from.to_owned(), to: to.replace("\\n", "\n") })
    };
    lines.map(|line| mend(line).unwrap_or_else(|| panic!("{}: `{line}` is no edit", case.display()))).collect()
}

/// Why an edit does not do what it should, if so.
fn problem(mend: &Mend) -> Option<String> {
    let text = without_mends(&std::fs::read_to_string(&mend.case).expect("a case can be read"));
    let places = text.matches(&mend.from).count();
    if places != 1 {
        return Some(format!("`{}` stands {places} times in the case", mend.from));
    }
    let before = findings(&generate(&mend.case));
    if !before.keys().any(|(code, _)| *code == mend.code) {
        return Some("there is no such finding".to_owned());
    }
    let folder = tempfile::tempdir().expect("a folder");
    copy_files_of(&mend.case, folder.path());
    let copy = folder.path().join(mend.case.file_name().expect("a case has a name"));
    std::fs::write(&copy, text.replacen(&mend.from, &mend.to, 1)).expect("the copy can be written");
    let after = findings(&generate(&copy));
    let of_code = |all: &BTreeMap<(String, String), usize>| {
        all.iter().filter(|((code, _), _)| *code == mend.code).map(|(_, count)| count).sum::<usize>()
    };
    if of_code(&after) >= of_code(&before) {
        return Some(format!("the finding is still there: {:?}", after.keys()));
    }
    let new: Vec<&(String, String)> = after.keys().filter(|finding| !before.contains_key(finding)).collect();
    (!new.is_empty()).then(|| format!("new findings: {new:?}"))
}

/// Findings by code and message, since an edit may move them.
fn findings(generated: &Generated) -> BTreeMap<(String, String), usize> {
    let mut all = BTreeMap::new();
    for found in generated.diagnostics.iter() {
        *all.entry((found.code.id().to_owned(), found.message.clone())).or_default() += 1;
    }
    all
}

/// Further files of a case stand in a folder of its name.
fn copy_files_of(case: &Path, target: &Path) {
    let folder = case.with_extension("");
    if !folder.is_dir() {
        return;
    }
    let target = target.join(folder.file_name().expect("a folder has a name"));
    std::fs::create_dir(&target).expect("the folder is new");
    for file in documents(&folder) {
        std::fs::copy(&file, target.join(file.file_name().expect("a file has a name"))).expect("a file of the case");
    }
}

fn describe(mend: &Mend, problem: &str) -> String {
    format!("{}: {} by `{}`: {problem}", mend.case.display(), mend.code, mend.to.escape_debug())
}
