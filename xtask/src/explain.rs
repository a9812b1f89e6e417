//! `cargo xtask explain`: what a code means.

use generator::diagnostics::Code;

use crate::cli::Explain;
use crate::error::Failure;
use crate::output::{Output, STRONG, painted};

/// The width of a paragraph.
const WIDTH: usize = 100;

/// Runs the command. The case of the letter does not matter.
pub(crate) fn run(options: &Explain, output: &mut Output) -> Result<(), Failure> {
    let wanted = options.code.to_uppercase();
    let Some(code) = Code::from_id(&wanted) else {
        let alike = Code::ALL.iter().map(|code| code.id()).filter(|id| is_alike(id, &wanted)).collect::<Vec<_>>();
        let hint =
            if alike.is_empty() { "docs/diagnostics.md lists them all".to_owned() } else { format!("there are {}", alike.join(", ")) };
        return Err(Failure::Usage(format!("there is no code `{}`; {hint}", options.code)));
    };
    output.line(painted(STRONG, format_args!("{} {}: {}", code.severity().name(), code.id(), code.title())));
    output.line(format_args!("\n{}", wrapped(code.explain())));
    Ok(())
}

/// Whether two codes have the same number, or are of the same area.
fn is_alike(id: &str, wanted: &str) -> bool {
    let number = wanted.trim_start_matches(|first: char| first.is_ascii_alphabetic());
    id[1..] == *number || (number.len() == 4 && number.get(..2) == id.get(1..3))
}

/// A paragraph with line breaks.
fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_alike_by_number_or_area() {
        assert!(is_alike("W0410", "E0410"));
        assert!(is_alike("E0301", "E0399"));
        assert!(!is_alike("E0301", "E0401"));
        assert!(!is_alike("E0301", "nonsense"));
    }

    #[test]
    fn paragraphs_are_broken_between_words() {
        let text = "word ".repeat(50);
        let lines = wrapped(&text);
        assert!(lines.lines().all(|line| line.len() <= WIDTH && !line.ends_with(' ')), "{lines}");
        assert_eq!(lines.split_whitespace().count(), 50);
    }
}
