//! Mappings in source order with quick look-up.

use super::Node;
use crate::sources::Span;

/// A key, its place, and the value under it.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// The key after escapes were read. YAML keys such as `200` or `true` are here by their text.
    pub key: String,
    /// Where the key stands, with its quotes if it has any.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Entry {
    /// An entry from its parts.
    pub fn new(key: impl Into<String>, key_span: Span, value: Node) -> Self {
        Self { key: key.into(), key_span, value }
    }
}

/// A mapping: entries in source order, no key twice.
#[derive(Clone, Default, Debug)]
pub struct Object {
    entries: Vec<Entry>,
    /// The indices of `entries` in the order of their keys, for look-up by halving.
    by_key: Vec<u32>,
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        // The index follows from the entries.
        self.entries == other.entries
    }
}

impl Object {
    /// An object from entries. A key that occurs again keeps its first entry; the later ones come back, in source
    /// order, for the caller to report.
    pub fn from_entries(mut entries: Vec<Entry>) -> (Self, Vec<Entry>) {
        let mut by_key = sorted_indices(&entries);
        let repeated = repeated_indices(&entries, &by_key);
        if repeated.is_empty() {
            return (Self { entries, by_key }, Vec::new());
        }
        let mut kept = Vec::with_capacity(entries.len());
        let mut dropped = Vec::with_capacity(repeated.len());
        for (index, entry) in entries.drain(..).enumerate() {
            if repeated.binary_search(&index).is_ok() {
                dropped.push(entry);
            } else {
                kept.push(entry);
            }
        }
        by_key = sorted_indices(&kept);
        let object = Self { entries: kept, by_key };
        (object, dropped)
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The value under `key`, to be changed in place.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let index = self.index_of(key)?;
        self.entries.get_mut(index).map(|entry| &mut entry.value)
    }

    /// The entry under `key`.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.get(self.index_of(key)?)
    }

    /// Whether the key is there.
    pub fn contains_key(&self, key: &str) -> bool {
        self.index_of(key).is_some()
    }

    /// The entries in source order.
    pub fn iter(&self) -> std::slice::Iter<'_, Entry> {
        self.entries.iter()
    }

    /// The keys in source order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.key.as_str())
    }

    /// Keys with their values in source order; the values can be changed in place.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Node)> {
        self.entries.iter_mut().map(|entry| (entry.key.as_str(), &mut entry.value))
    }

    /// Puts an entry at the end, or in the place of the one that has its key, which comes back.
    pub fn insert(&mut self, entry: Entry) -> Option<Entry> {
        match self.position(&entry.key) {
            Ok(place) => {
                let index = self.by_key[place] as usize;
                Some(std::mem::replace(&mut self.entries[index], entry))
            }
            Err(place) => {
                let index = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
                self.by_key.insert(place, index);
                self.entries.push(entry);
                None
            }
        }
    }

    /// Takes the entry under `key` out; the others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<Entry> {
        let index = self.index_of(key)?;
        let entry = self.entries.remove(index);
        self.by_key = sorted_indices(&self.entries);
        Some(entry)
    }

    /// All entries in source order, to be taken apart.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    fn index_of(&self, key: &str) -> Option<usize> {
        let place = self.position(key).ok()?;
        Some(self.by_key[place] as usize)
    }

    fn position(&self, key: &str) -> Result<usize, usize> {
        self.by_key.binary_search_by(|&index| self.entries[index as usize].key.as_str().cmp(key))
    }
}

impl<'a> IntoIterator for &'a Object {
    type Item = &'a Entry;
    type IntoIter = std::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

fn sorted_indices(entries: &[Entry]) -> Vec<u32> {
    let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let mut indices: Vec<u32> = (0..count).collect();
    // The sort is stable, so that equal keys stay in source order.
    indices.sort_by(|&left, &right| entries[left as usize].key.cmp(&entries[right as usize].key));
    indices
}

/// The indices, in ascending order, of entries whose key stood before.
fn repeated_indices(entries: &[Entry], by_key: &[u32]) -> Vec<usize> {
    let mut repeated: Vec<usize> = by_key
        .windows(2)
        .filter(|pair| entries[pair[0] as usize].key == entries[pair[1] as usize].key)
        .map(|pair| pair[1] as usize)
        .collect();
    repeated.sort_unstable();
    repeated
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::{Number, Value};
    use crate::sources::Sources;

    fn entry(key: &str, value: &str) -> Entry {
        let file = Sources::new(std::path::Path::new("/nowhere")).add("/nowhere/x", "");
        let span = Span::start_of(file);
        Entry::new(key, span, Node::new(Value::Number(Number::new(value)), span))
    }

    fn shown<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<String> {
        let text = |entry: &Entry| entry.value.scalar_text().unwrap_or("").to_owned();
        entries.into_iter().map(|entry| format!("{}={}", entry.key, text(entry))).collect()
    }

    #[test]
    fn the_first_of_equal_keys_wins_and_the_order_stays() {
        let all = vec![entry("c", "1"), entry("a", "2"), entry("c", "3"), entry("b", "4"), entry("c", "5"), entry("a", "6")];
        let (object, duplicates) = Object::from_entries(all);
        assert_eq!(shown(&object), ["c=1", "a=2", "b=4"]);
        assert_eq!(shown(&duplicates), ["c=3", "c=5", "a=6"]);
        assert_eq!(object.get("b").and_then(Node::scalar_text), Some("4"));
    }

    #[test]
    fn look_up_stays_true_through_changes() {
        let (mut object, _) = Object::from_entries(vec![entry("m", "1"), entry("b", "2"), entry("z", "3")]);
        assert!(object.insert(entry("k", "4")).is_none());
        let replaced = object.insert(entry("b", "5"));
        assert_eq!(shown(&replaced), ["b=2"]);
        assert_eq!(shown(&object.remove("m")), ["m=1"]);
        assert!(object.remove("m").is_none());
        assert_eq!(shown(&object), ["b=5", "z=3", "k=4"]);
        for key in ["b", "z", "k"] {
            assert_eq!(object.entry(key).map(|entry| entry.key.as_str()), Some(key));
        }
        assert!(!object.contains_key("m"));
    }
}
