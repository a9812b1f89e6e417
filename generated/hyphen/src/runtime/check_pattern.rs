//! Patterns of strings: only crates whose document has some take this file, and the engine with it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;

/// Whether the expression is found in the text. Each expression is compiled once.
///
/// The generator writes none that the engine refuses; should an engine of another version refuse one after all, every
/// text matches, since the server has the last word anyway.
pub fn matches(regex: &'static str, text: &str) -> bool {
    // A clone of an expression itself would have no memory to search with yet.
    static COMPILED: Mutex<BTreeMap<&str, Option<Arc<Regex>>>> = Mutex::new(BTreeMap::new());
    let compiled = {
        let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = compiled.entry(regex);
        entry
            .or_insert_with(|| Regex::new(regex).ok().map(Arc::new))
            .clone()
    };
    compiled.is_none_or(|regex| regex.is_match(text))
}
