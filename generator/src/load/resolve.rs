//! Following references over the loaded trees.

use std::path::PathBuf;

use super::{Documents, Location, Outcome, Reach, RefProblem, refs, suggest};
use crate::node::{Node, unescape_token};
use crate::sources::{FileId, Span, without_dots};

/// How often a pointer may lead through other references. Documents made by bundlers need one or two.
const MAX_DETOURS: usize = 32;

/// How many references may lead from one to the next. A longer chain is a mistake or an attack: following each of its members to the end
/// takes the square of its length.
const MAX_CHAIN: usize = 128;

/// A value that was found, with its address.
type Found<'a> = (Location, &'a Node);

/// Problems are boxed, since they are rare and large.
type Result<T> = std::result::Result<T, Box<RefProblem>>;

impl Documents {
    /// Where a reference leads in the end: if a `$ref` stands there, it is followed, and so on.
    ///
    /// `from` is the file in which the reference stands, `reference` the string under `$ref`. The address is that of
    /// the value itself, so that two ways to one component give one address.
    pub fn resolve(&self, from: FileId, reference: &Node) -> Result<Found<'_>> {
        let mut found = self.resolve_once(from, reference)?;
        let mut visited: Vec<(Location, Span)> = Vec::new();
        while let Some(next) = reference_in(found.1) {
            let known = visited.iter().position(|(location, _)| *location == found.0);
            if let Some(known) = known {
                let circle = visited[known..].iter().map(|(_, span)| *span);
                return Err(Box::new(cycle(circle.collect())));
            }
            let file = found.0.file;
            visited.push((found.0, next.span));
            if visited.len() > MAX_CHAIN {
                return Err(Box::new(RefProblem::Malformed {
                    span: reference.span,
                    message: format!("`{}` leads through more than {MAX_CHAIN} other references", text(reference)),
                    help: Some("refer to the last one of the chain".to_owned()),
                }));
            }
            found = self.resolve_once(file, next)?;
        }
        Ok(found)
    }

    /// Where a reference leads at first; a `$ref` may stand there again.
    pub fn resolve_once(&self, from: FileId, reference: &Node) -> Result<Found<'_>> {
        let mut detours = MAX_DETOURS;
        self.hop(from, reference, &mut detours)
    }

    /// The value itself, or what its `$ref` leads to in the end.
    pub fn follow<'a>(&'a self, location: Location, node: &'a Node) -> Result<Found<'a>> {
        match reference_in(node) {
            Some(reference) => self.resolve(location.file, reference),
            None => Ok((location, node)),
        }
    }

    /// The path that a reference names, `None` for the file in which it stands.
    pub(super) fn path_of(&self, from: FileId, reference: &Node) -> Result<Option<PathBuf>> {
        let target = target(reference)?;
        let Some(path) = target.path else {
            return Ok(None);
        };
        let folder = self.trees.get(&from).map_or(&self.root_folder, |tree| &tree.folder);
        let path = without_dots(&folder.join(path));
        if self.reach == Reach::Anywhere || path.starts_with(&self.root_folder) {
            Ok(Some(path))
        } else {
            Err(Box::new(outside(reference)))
        }
    }

    /// The file that a reference names.
    pub(super) fn file_of(&self, from: FileId, reference: &Node) -> Result<FileId> {
        let Some(path) = self.path_of(from, reference)? else {
            return Ok(from);
        };
        let span = reference.span;
        let text = text(reference);
        Err(Box::new(match self.outcomes.get(&path) {
            Some(Outcome::Loaded(file)) => return Ok(*file),
            Some(Outcome::Outside) => return Err(Box::new(outside(reference))),
            Some(Outcome::Broken) => RefProblem::BrokenFile { span, reference: text },
            Some(Outcome::Unreadable(reason)) => {
                RefProblem::UnknownFile { span, reason: reason.clone(), suggestion: self.instead_of_file(from, &text), reference: text }
            }
            // The loader does not look into examples and extensions.
            None => RefProblem::UnknownFile {
                span,
                reference: text,
                reason: "it was not loaded, since references in this place are data".to_owned(),
                suggestion: None,
            },
        }))
    }

    /// `detours` are those that all ways together may still take: ways that fork at each detour would be without number.
    fn hop(&self, from: FileId, reference: &Node, detours: &mut usize) -> Result<Found<'_>> {
        let file = self.file_of(from, reference)?;
        let target = target(reference)?;
        match self.locate(file, &target.pointer, reference, detours) {
            Err(problem) if target.pointer != target.written_pointer => {
                self.locate(file, &target.written_pointer, reference, detours).map_err(|_| problem)
            }
            result => result,
        }
    }

    /// Walks down a pointer. Where a key is missing beside a `$ref`, the walk goes on where that leads: bundlers write
    /// pointers through references, although RFC 6901 knows none.
    fn locate(&self, file: FileId, pointer: &str, reference: &Node, detours: &mut usize) -> Result<Found<'_>> {
        let tokens: Vec<String> = pointer.split('/').skip(1).map(unescape_token).collect();
        let mut found: Found<'_> = (Location::root(file), self.tree(file));
        let mut key_span = None;
        for token in &tokens {
            while found.1.step(token).is_none()
                && let Some(next) = reference_in(found.1)
            {
                *detours = detours.checked_sub(1).ok_or_else(|| Box::new(cycle(vec![reference.span])))?;
                found = self.hop(found.0.file, next, detours)?;
            }
            let Some(child) = found.1.step(token) else {
                let problem = self.unknown_pointer(reference, &found.0, key_span, token, &tokens, file);
                return Err(Box::new(problem));
            };
            key_span = found.1.entry(token).map(|entry| entry.key_span);
            found = (found.0.child(token), child);
        }
        Ok(found)
    }

    fn unknown_pointer(
        &self,
        reference: &Node,
        parent: &Location,
        parent_span: Option<Span>,
        missing: &str,
        tokens: &[String],
        file: FileId,
    ) -> RefProblem {
        let text = text(reference);
        let path = text.split_once('#').map_or(text.as_str(), |(path, _)| path);
        let suggestion = suggest::pointer(self.tree(file), tokens);
        RefProblem::UnknownPointer {
            span: reference.span,
            missing: missing.to_owned(),
            parent: parent.pointer.clone(),
            parent_span,
            suggestion: suggestion.map(|pointer| format!("{path}#{pointer}")),
            reference: text,
        }
    }

    /// What was meant by a path under which there is no file: a bare component name, a backslash for a slash, or a
    /// file of a similar name.
    fn instead_of_file(&self, from: FileId, text: &str) -> Option<String> {
        if let Some(pointer) = suggest::component(self.tree(from), text) {
            return Some(format!("#{pointer}"));
        }
        if text.contains('\\') {
            return Some(text.replace('\\', "/"));
        }
        let (path, fragment) = match text.split_once('#') {
            Some((path, fragment)) => (path, format!("#{fragment}")),
            None => (text, String::new()),
        };
        let (folder, name) = path.rsplit_once('/').map_or(("", path), |(_, name)| (&path[..path.len() - name.len()], name));
        let base = &self.trees.get(&from)?.folder;
        let mut names: Vec<String> =
            std::fs::read_dir(base.join(folder)).ok()?.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
        names.sort();
        let near = suggest::nearest(name, names.iter().map(String::as_str))?;
        Some(format!("{folder}{near}{fragment}"))
    }
}

/// The `$ref` string of an object that has one.
fn reference_in(node: &Node) -> Option<&Node> {
    node.get("$ref").filter(|reference| reference.as_str().is_some())
}

fn text(reference: &Node) -> String {
    reference.as_str().unwrap_or_default().to_owned()
}

fn target(reference: &Node) -> Result<refs::Target> {
    let span = reference.span;
    let Some(text) = reference.as_str() else {
        return Err(Box::new(RefProblem::Malformed {
            span,
            message: format!("a `$ref` has to be a string, but this is {}", reference.in_words()),
            help: None,
        }));
    };
    refs::parse(text).map_err(|refusal| {
        let reference = text.to_owned();
        Box::new(match refusal {
            refs::Refusal::Remote => RefProblem::Remote { span, reference },
            refs::Refusal::Absolute => RefProblem::OutsideRoot { span, reference },
            refs::Refusal::Malformed(message, help) => RefProblem::Malformed { span, message, help },
        })
    })
}

fn outside(reference: &Node) -> RefProblem {
    RefProblem::OutsideRoot { span: reference.span, reference: text(reference) }
}

/// The circle turned so that its first member in the sources stands at the front.
fn cycle(mut hops: Vec<Span>) -> RefProblem {
    let first = hops.iter().enumerate().min_by_key(|(_, span)| **span);
    let first = first.map_or(0, |(index, _)| index);
    hops.rotate_left(first);
    RefProblem::Cycle { hops }
}
