//! `cargo xtask dump`: what a stage of the generator makes of a document, as text, whole or only the parts that mention something.

mod blocks;

use generator::Stage;

use crate::cli::{Dump, StageName};
use crate::document::Document;
use crate::error::Failure;
use crate::output::Output;
use crate::report;
use crate::workspace::Workspace;

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &Dump, output: &mut Output) -> Result<(), Failure> {
    let document = Document::find(workspace, &options.document)?;
    let (text, diagnostics, sources) = generator::dump(&document.path, &workspace.root, &document.target, stage(options.stage));
    let text = match &options.item {
        None => text,
        Some(item) => {
            let part = part(options.stage, &text, item);
            if part.is_empty() && !text.is_empty() {
                return Err(Failure::Files(format!("nothing mentions `{item}` there")));
            }
            part
        }
    };
    output.text(&text);
    report::findings(&diagnostics, &sources, false, output);
    if diagnostics.has_errors() { Err(Failure::Shown) } else { Ok(()) }
}

fn stage(name: StageName) -> Stage {
    match name {
        StageName::Load => Stage::Load,
        StageName::Normal => Stage::Normal,
        StageName::Model => Stage::Model,
        StageName::Names => Stage::Names,
        StageName::Plan => Stage::Plan,
        StageName::Emit => Stage::Emit,
    }
}

/// What mentions an item: lines of a table, files, or blocks of nested text.
fn part(stage: StageName, text: &str, item: &str) -> String {
    match stage {
        StageName::Names => text.lines().filter(|line| line.contains(item)).flat_map(|line| [line, "\n"]).collect(),
        StageName::Emit => files(text, item),
        StageName::Load | StageName::Normal | StageName::Model | StageName::Plan => blocks::mentioning(text, item),
    }
}

/// The head of each emitted file.
const HEAD: &str = "==> ";

/// The emitted files whose path contains the text, or that define an item whose name does.
fn files(text: &str, item: &str) -> String {
    let mut kept = String::new();
    let mut file = String::new();
    for line in text.lines().chain([HEAD]) {
        if line.starts_with(HEAD) {
            if file.lines().any(|line| (line.starts_with(HEAD) || is_head_of_item(line)) && line.contains(item)) {
                kept.push_str(&file);
            }
            file.clear();
        }
        file.push_str(line);
        file.push('\n');
    }
    kept
}

/// Whether a line begins a definition, at the top of a file.
fn is_head_of_item(line: &str) -> bool {
    let line = line.strip_prefix("pub ").or_else(|| line.strip_prefix("pub(crate) ")).unwrap_or(line);
    ["struct ", "enum ", "type ", "fn ", "async fn ", "const ", "trait ", "mod ", "impl"].iter().any(|word| line.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_by_path_and_by_item() {
        let text = "==> src/types/pet.rs\nuse Cat;\npub struct Pet {\n    cat: Cat,\n}\n\n==> src/types/cat.rs\npub enum Cat {}\n";
        assert_eq!(files(text, "types/pet"), "==> src/types/pet.rs\nuse Cat;\npub struct Pet {\n    cat: Cat,\n}\n\n");
        assert_eq!(files(text, "Cat"), "==> src/types/cat.rs\npub enum Cat {}\n");
        assert_eq!(files(text, "Dog"), "");
    }
}
