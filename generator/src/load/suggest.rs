//! Near misses: the name or pointer that was probably meant.

use crate::node::{Node, Value, escape_token};

/// Sections in which components are looked for when a pointer names the wrong one.
const SECTIONS: [&str; 12] = [
    "/components/schemas",
    "/components/parameters",
    "/components/responses",
    "/components/requestBodies",
    "/components/headers",
    "/components/examples",
    "/components/securitySchemes",
    "/components/links",
    "/components/pathItems",
    "/definitions",
    "/parameters",
    "/responses",
];

/// A pointer in `tree` like the one of `tokens` under which there is something: a key spelt slightly differently, or
/// the last key in another section.
pub(super) fn pointer(tree: &Node, tokens: &[String]) -> Option<String> {
    respelt(tree, tokens).or_else(|| component(tree, tokens.last()?))
}

/// The pointer to the component of this name, in whichever section it stands.
pub(super) fn component(tree: &Node, name: &str) -> Option<String> {
    SECTIONS.iter().find_map(|section| {
        tree.pointer(section)?.get(name)?;
        Some(format!("{section}/{}", escape_token(name)))
    })
}

fn respelt(tree: &Node, tokens: &[String]) -> Option<String> {
    let mut node = tree;
    let mut pointer = String::new();
    for token in tokens {
        let (key, child) = match node.step(token) {
            Some(child) => (token.as_str(), child),
            None => closest(node, token)?,
        };
        pointer.push('/');
        pointer.push_str(&escape_token(key));
        node = child;
    }
    Some(pointer)
}

fn closest<'a>(node: &'a Node, wanted: &str) -> Option<(&'a str, &'a Node)> {
    let Value::Object(object) = &node.value else {
        return None;
    };
    let key = nearest(wanted, object.keys())?;
    object.entry(key).map(|entry| (entry.key.as_str(), &entry.value))
}

/// The candidate most like `wanted`, if any is like it: equal but for case, or with a third of its letters changed at
/// most. Of equally near ones the first is taken.
///
/// ```
/// use generator::load::nearest;
/// assert_eq!(nearest("Appp", ["Apple", "App", "Zoo"]), Some("App"));
/// assert_eq!(nearest("Widget", ["App", "Zoo"]), None);
/// ```
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = wanted.chars().count();
    let limit = (length / 3).max(1);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let distance = if candidate.eq_ignore_ascii_case(wanted) { 0 } else { distance(wanted, candidate, limit)? };
            // Replacing all letters of a short name is no likeness.
            (distance < length.max(1)).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters have to be inserted, deleted, replaced or swapped with their neighbour, if at most `limit`.
fn distance(left: &str, right: &str, limit: usize) -> Option<usize> {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for (row, letter) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let replaced = above[column] + usize::from(letter != other);
            let mut best = replaced.min(above[column + 1] + 1).min(current[column] + 1);
            let swapped = row > 0 && column > 0 && *letter == right[column - 1] && left[row - 1] == *other;
            if swapped {
                best = best.min(before[column - 1] + 1);
            }
            current.push(best);
        }
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen_are_recognised() {
        let names = ["App", "AppSettings", "Organization", "Project"];
        assert_eq!(nearest("Appp", names), Some("App"));
        assert_eq!(nearest("Oragnization", names), Some("Organization"), "a swap is one slip");
        assert_eq!(nearest("project", names), Some("Project"));
        assert_eq!(nearest("appsettings", names), Some("AppSettings"));
        assert_eq!(nearest("Orgs", names), None);
        assert_eq!(nearest("X", names), None);
        assert_eq!(nearest("", names), None);
    }

    #[test]
    fn distances_are_exact_up_to_the_limit() {
        assert_eq!(distance("kitten", "sitting", 3), Some(3));
        assert_eq!(distance("kitten", "sitting", 2), None);
        assert_eq!(distance("ab", "ba", 1), Some(1));
        assert_eq!(distance("", "abc", 3), Some(3));
    }
}
