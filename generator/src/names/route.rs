//! What the path of an operation says for its name. In: method, path, operationId, tag; out: wishes for names, the best first.
//!
//! An operationId that somebody wrote is the name. One that a framework made from method and path says no more than they do, and says it
//! in a form that nobody would write, so that it counts like none.

use crate::model::Operation;

use super::words;

/// The names that an operation would like to have, the best first. The last one says everything there is.
pub(super) fn candidates(operation: &Operation, tag_name: &str, tag: &[String]) -> Vec<String> {
    let owners = owners(&operation.path);
    let without = |name: &str| without_tag(name, tag, &owners);
    let full = full_name(operation);
    if let Some(name) = written(operation) {
        let name = without_group(&name, tag_name).map_or(name.clone(), str::to_owned);
        // `Contacts_PutContacts` in the tag Contacts has its noun twice.
        return vec![without(&without(&name)), without(&name), name, full];
    }
    let own = route(operation, Detail::Own(tag));
    let short = route(operation, Detail::Short).unwrap_or_default();
    own.into_iter().chain([without(&short), without(&full), full]).collect()
}

/// By what the operations of a tag are sorted before they claim names: what stands under other things gives way, so that `GET /pets` is
/// `get`, and `GET /owners/{owner}/pets` has to say more.
pub(super) fn rank(operation: &Operation, tag: &[String]) -> (usize, String) {
    (tag_segment(&segments(&operation.path), tag).unwrap_or(0), full_name(operation))
}

/// The operationId, else method and path with all that is in it.
fn full_name(operation: &Operation) -> String {
    let id = operation.id.as_deref().filter(|id| !words::plain(id).is_empty());
    id.map(str::to_owned).or_else(|| route(operation, Detail::Full)).unwrap_or_default()
}

/// What a person wrote as the operationId.
fn written(operation: &Operation) -> Option<String> {
    let id = words::split(operation.id.as_deref()?);
    let method = [operation.method.to_ascii_lowercase()];
    let segments = segments(&operation.path);
    for skipped in 0..=segments.iter().take_while(|segment| is_prefix(segment)).count() {
        let path: Vec<String> = segments[skipped..].iter().flat_map(|segment| words::split(segment)).collect();
        if path.is_empty() {
            break;
        }
        // `getPetsPetId` and `pets_petId_get`.
        if id == [&method[..], &path].concat() || id == [&path, &method[..]].concat() {
            return None;
        }
        // FastAPI puts the name of the function in front: `read_pet_pets__pet_id__get`.
        if let Some(function) = id.strip_suffix(&[&path, &method[..]].concat()[..]).filter(|function| !function.is_empty()) {
            return Some(function.join(" "));
        }
    }
    (!id.is_empty()).then(|| operation.id.clone().unwrap_or_default())
}

/// How much of a path becomes part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Detail<'a> {
    /// What stands behind the segment of the tag: in the tag Pets it is `get by pet`.
    Own(&'a [String]),
    /// What tells operations apart as a rule: `GET /v1/owners/{owner}/pets/{pet}` is `get owners pets by pet`.
    Short,
    /// Everything.
    Full,
}

/// The name of an operation by its method and path.
fn route(operation: &Operation, detail: Detail<'_>) -> Option<String> {
    let segments = segments(&operation.path);
    let last = segments.iter().rposition(|segment| !is_value(segment));
    let first = match detail {
        Detail::Own(tag) => 1 + tag_segment(&segments, tag)?,
        Detail::Short | Detail::Full => 0,
    };
    let mut name = operation.method.to_ascii_lowercase();
    for (index, segment) in segments.iter().enumerate().skip(first) {
        let value = is_value(segment);
        let behind = last.is_none_or(|last| index > last);
        if detail != Detail::Full && (value && !behind || !value && is_prefix(segment)) {
            continue;
        }
        name.push_str(if value { " by " } else { " " });
        name.push_str(&words::plain(segment));
    }
    Some(name)
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/').filter(|segment| !segment.is_empty()).collect()
}

fn is_value(segment: &str) -> bool {
    segment.starts_with('{')
}

/// Segments that all paths of an API share: `api`, `rest`, `v1`, `v2.1`.
fn is_prefix(segment: &str) -> bool {
    let version = segment
        .strip_prefix('v')
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|character| character.is_ascii_digit() || character == '.'));
    version || matches!(segment, "api" | "rest")
}

/// Which segment of a path is the tag's: the last one of its words.
fn tag_segment(segments: &[&str], tag: &[String]) -> Option<usize> {
    segments.iter().rposition(|segment| !is_value(segment) && same_words(&words::split(segment), tag))
}

/// The things in a path that others belong to: `organization` in `/organizations/{id}/admins`.
fn owners(path: &str) -> Vec<String> {
    let segments = segments(path);
    let owned = segments.windows(3).filter(|three| !is_value(three[0]) && is_value(three[1]));
    owned.flat_map(|three| words::split(three[0])).map(|word| words::singular(&word)).collect()
}

/// The name without the words of its tag, which stand in front of the call anyway: `listProjects` of the tag Projects is `list`.
///
/// What is left must be a name, and must not name another thing: `deleteOrganizationAdmin` deletes no organization.
fn without_tag(name: &str, tag: &[String], owners: &[String]) -> String {
    let all = words::split(name);
    let found = (0..all.len()).find(|start| all.get(*start..start + tag.len()).is_some_and(|part| same_words(part, tag)));
    let Some(start) = found else { return name.to_owned() };
    if all[..start].iter().skip(1).any(|word| owners.iter().any(|owner| *owner == words::singular(word))) {
        return name.to_owned();
    }
    let end = start + tag.len();
    let mut before = &all[..start];
    if end == all.len() {
        // `getAnAlbum`: the article goes with the noun.
        while let [rest @ .., last] = before
            && ["a", "an", "the"].contains(&last.as_str())
        {
            before = rest;
        }
        // `addTracksToPlaylist` adds to nothing without it, and `listUsersPlaylists` lists no users; `removeTracksPlaylist` removes tracks.
        let is_plural = |word: &String| word.len() > 3 && words::singular(word) != *word;
        let dangles = |last: &String| JOINING.contains(&last.as_str()) || ["and", "at", "from", "on", "or"].contains(&last.as_str());
        if before.iter().skip(1).next_back().is_some_and(|last| dangles(last) || is_plural(last) && all.last().is_some_and(is_plural)) {
            return name.to_owned();
        }
    }
    let rest: Vec<String> = before.iter().chain(&all[end..]).cloned().collect();
    match rest.first() {
        Some(first) if first.starts_with(char::is_alphabetic) && !JOINING.contains(&first.as_str()) => rest.join(" "),
        _ => name.to_owned(),
    }
}

/// Words that join others, so that no name ends or begins with them.
const JOINING: &[&str] = &["by", "for", "in", "of", "to", "with"];

/// The name without the group that it shares with its tag, where both are written with dots: `drives.items.GetContent` in the tag
/// `drives.driveItem` (Microsoft Graph).
fn without_group<'n>(name: &'n str, tag: &str) -> Option<&'n str> {
    let (group, rest) = name.split_once('.')?;
    let (of_tag, inner) = tag.split_once('.')?;
    // A name that has the tag whole loses more than its group.
    (group == of_tag && !rest.starts_with(inner) && rest.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(rest)
}

/// Whether words are those of a tag, in the singular or the plural.
fn same_words(words: &[String], tag: &[String]) -> bool {
    let same = |(a, b): (&String, &String)| words::singular(a) == words::singular(b);
    !tag.is_empty() && words.len() == tag.len() && words.iter().zip(tag).all(same)
}
