//! Scopes: what is taken, and how a claim that is refused goes on.

use std::collections::{BTreeMap, BTreeSet};

use super::Ident;
use super::reserved::{KEYWORDS, NEVER_RAW};
use super::words::{self, Case};

/// A set of identifiers that must differ, letter case aside: files share a disk, and readers mix such names up.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    case: Case,
    /// The word that stands in where a name has none, or begins with a digit: `field`, `value`, ..
    noun: &'static str,
    /// The word that is added where a name is reserved or taken.
    suffix: &'static str,
    /// The names are also those of files: the compiler finds a module's file by its name only where that is ASCII.
    ascii: bool,
    taken: BTreeSet<String>,
    /// The number to try next for a name that is taken: counting from the start each time would take the square of the count.
    next: BTreeMap<String, u32>,
}

/// An identifier, and whether it is the one that the name would have had in an empty scope.
pub(super) struct Claimed {
    pub(super) ident: Ident,
    pub(super) first_choice: bool,
}

impl Scope {
    pub(super) fn new(case: Case, noun: &'static str, suffix: &'static str, reserved: &[&[&str]]) -> Self {
        let taken = reserved.iter().flat_map(|list| list.iter()).map(|name| fold(name)).collect();
        Self { case, noun, suffix, ascii: false, taken, next: BTreeMap::new() }
    }

    /// A scope of modules that have files.
    pub(super) fn of_files(noun: &'static str, suffix: &'static str, reserved: &[&[&str]]) -> Self {
        Self { ascii: true, ..Self::new(Case::Snake, noun, suffix, reserved) }
    }

    /// Claims an identifier for a name of the document.
    pub(super) fn claim(&mut self, name: &str) -> Claimed {
        self.claim_any(&[name.to_owned()])
    }

    /// Claims an identifier for the first of several names that is free: each of them plain and with its symbols spelled out, then with
    /// every character spelled out, then the last one with the scope's suffix, and only then the first one with a number.
    pub(super) fn claim_any(&mut self, names: &[String]) -> Claimed {
        let last = names.last().map_or(self.noun, String::as_str);
        // Nearly always the first one is free, so that the others are not made before they are needed.
        let forms = names.iter().flat_map(|name| {
            let plain = Some(words::plain(name)).filter(|words| !words.is_empty());
            let symbols = plain.is_none() || words::has_symbols(name);
            plain.into_iter().chain(std::iter::once_with(|| words::spelled(name)).filter(move |_| symbols))
        });
        let singly = names.iter().map(|name| words::spelled_singly(name));
        let suffixed = std::iter::once_with(|| format!("{} {}", words::readable(last), self.suffix));
        let mut candidates = forms.chain(singly).chain(suffixed).map(|words| self.cased(&words));
        let base = candidates.next().unwrap_or_else(|| self.noun.to_owned());
        let first_choice = self.is_free(&base);
        let free = if first_choice { Some(base.clone()) } else { candidates.find(|candidate| self.is_free(candidate)) };
        drop(candidates);
        let text = free.unwrap_or_else(|| {
            let (text, number) = self.numbered(&base);
            self.next.insert(base, number + 1);
            text
        });
        self.taken.insert(fold(&text));
        Claimed { ident: ident(&text), first_choice }
    }

    fn is_free(&self, candidate: &str) -> bool {
        !self.taken.contains(&fold(candidate)) && !NEVER_RAW.contains(&candidate)
    }

    fn numbered(&self, base: &str) -> (String, u32) {
        let join = if self.case == Case::Camel { "" } else { "_" };
        let mut number = self.next.get(base).copied().unwrap_or(2);
        loop {
            let candidate = format!("{base}{join}{number}");
            if self.is_free(&candidate) {
                return (candidate, number);
            }
            number += 1;
        }
    }

    /// Words in the scope's case, begun by the scope's noun where they could not begin an identifier.
    fn cased(&self, words: &str) -> String {
        let words = &if self.ascii { words::ascii(words) } else { words.to_owned() };
        let text = words::cased(words, self.case);
        match text.chars().next() {
            Some(first) if unicode_ident::is_xid_start(first) => text,
            Some(_) => words::cased(&format!("{} {words}", self.noun), self.case),
            None => words::cased(self.noun, self.case),
        }
    }
}

/// Letters of one case. Full folding would need a table; lower case is what case-insensitive disks compare by, or close to it.
fn fold(text: &str) -> String {
    text.to_lowercase()
}

fn ident(text: &str) -> Ident {
    Ident::new(text.to_owned(), KEYWORDS.contains(&text) && !NEVER_RAW.contains(&text))
}
