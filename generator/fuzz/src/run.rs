//! One document through the whole pipeline, and what must hold of the result.

use std::path::Path;

use generator::{FileSet, Generated, Mode, Target, generate_text};

/// Generates a document of that name. No other file is read: its folder does not exist.
pub fn generate(name: &str, text: &str) -> Generated {
    let target = Target {
        package: "hostile".to_owned(),
        source: name.to_owned(),
        command: "cargo xtask codegen hostile".to_owned(),
        workspace: false,
    };
    generate_text(&Path::new("/nowhere").join(name), text, &target, Mode::Lenient)
}

/// Generates a document and checks everything that is promised of it, also that what was found can be shown.
pub fn check(name: &str, text: &str, extra: fn(&FileSet) -> Result<(), String>) -> Result<Generated, String> {
    let generated = generate(name, text);
    for diagnostic in generated.diagnostics.iter() {
        let range = diagnostic.primary.span.range();
        if generated.sources.text(diagnostic.primary.span.file).get(range.clone()).is_none() {
            return Err(format!("{} points at {range:?}, which is not in the text", diagnostic.code));
        }
    }
    if let Some(files) = &generated.files {
        crate::oracle::check(files)?;
        extra(files)?;
    }
    Ok(generated)
}
