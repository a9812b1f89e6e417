//! Finds parts of text that is nested by indentation, as `{:#?}` and pretty JSON are.
//!
//! In: the text and something to look for. Out: the smallest member of a list around each mention, whole, below the first lines of all that
//! it stands in.

use std::collections::BTreeSet;

/// The parts that mention `item`.
pub(super) fn mentioning(text: &str, item: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut kept = BTreeSet::new();
    for (index, _) in lines.iter().enumerate().filter(|(_, line)| line.contains(item)) {
        if kept.contains(&index) {
            continue;
        }
        let around = enclosing(&lines, index);
        // A member stands directly below the opening line of a list; without any list, the innermost block does.
        let member = (0..around.len()).find(|&depth| around.get(depth + 1).is_some_and(|&above| lines[above].trim_end().ends_with('[')));
        let block = around[member.unwrap_or_else(|| 1.min(around.len() - 1))];
        kept.extend(around.iter().copied().skip_while(|&line| line != block));
        kept.extend(block..end(&lines, block));
    }
    kept.into_iter().flat_map(|index| [lines[index], "\n"]).collect()
}

/// The line itself, the opening line of the block in which it stands, and so on outwards.
fn enclosing(lines: &[&str], index: usize) -> Vec<usize> {
    let mut around = vec![index];
    let mut depth = indentation(lines[index]);
    for (above, line) in lines[..index].iter().enumerate().rev() {
        if !line.trim().is_empty() && indentation(line) < depth {
            depth = indentation(line);
            around.push(above);
        }
    }
    around
}

/// The line after the block that a line opens, its closing line included.
fn end(lines: &[&str], start: usize) -> usize {
    let depth = indentation(lines[start]);
    let opens = lines[start].trim_end().ends_with(['{', '[', '(']);
    if !opens {
        return start + 1;
    }
    let inside = lines[start + 1..].iter().take_while(|line| line.trim().is_empty() || indentation(line) > depth).count();
    (start + inside + 2).min(lines.len())
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
Api {
    title: \"Pets\",
    schemas: [
        Schema {
            name: \"Pet\",
            fields: [
                Field {
                    name: \"owner\",
                },
                Field {
                    name: \"tag\",
                },
            ],
        },
        Schema {
            name: \"Owner\",
        },
    ],
}
";

    #[test]
    fn the_smallest_member_of_a_list_is_shown_where_it_stands() {
        assert_eq!(
            mentioning(TEXT, "tag"),
            "Api {\n    schemas: [\n        Schema {\n            fields: [\n                Field {\n                    name: \"tag\",\n                \
             },\n"
        );
    }

    #[test]
    fn a_member_is_shown_whole() {
        let part = mentioning(TEXT, "\"Pet\"");
        assert!(part.contains("owner") && part.contains("tag"), "{part}");
        assert!(!part.contains("Owner"), "{part}");
    }

    #[test]
    fn outside_of_lists_the_block_is_shown() {
        assert_eq!(
            mentioning("Api {\n    info: Info {\n        title: 1,\n    },\n    rest: 2,\n}\n", "title"),
            "Api {\n    info: Info {\n        title: 1,\n    },\n"
        );
        assert_eq!(mentioning("alone\n", "alone"), "alone\n");
        assert_eq!(mentioning(TEXT, "absent"), "");
    }
}
