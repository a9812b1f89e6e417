//! The files of one description and the references between them.
//!
//! In: the path of an `openapi.yaml`. Out: any part of it with its references followed; schemas keep theirs, rewritten
//! to `#/definitions/..`, since they may be recursive.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

/// A value together with the file it stands in, which relative references need.
#[derive(Clone, Debug)]
pub struct Place {
    /// The value.
    pub value: Value,
    /// The file, relative to the folder of the root document.
    pub file: PathBuf,
}

/// The files that were read and the schemas that were referred to.
#[derive(Debug)]
pub struct Document {
    folder: PathBuf,
    files: BTreeMap<PathBuf, Value>,
    /// The schemas by the name that `#/definitions/` uses.
    pub definitions: Map<String, Value>,
}

impl Document {
    /// Opens the description and returns its root.
    pub fn open(path: &Path) -> Result<(Self, Place), String> {
        let folder = path.parent().ok_or("the spec has no folder")?.to_owned();
        let file = PathBuf::from(path.file_name().ok_or("the spec has no name")?);
        let mut document = Self { folder, files: BTreeMap::new(), definitions: Map::new() };
        let value = document.file(&file)?.clone();
        Ok((document, Place { value, file }))
    }

    /// The part of a place under a key, with references followed.
    pub fn get(&mut self, place: &Place, key: &str) -> Result<Option<Place>, String> {
        let Some(value) = place.value.get(key) else {
            return Ok(None);
        };
        let part = Place { value: value.clone(), file: place.file.clone() };
        self.follow(part).map(Some)
    }

    /// The items of the list under a key, with references followed.
    pub fn items(&mut self, place: &Place, key: &str) -> Result<Vec<Place>, String> {
        let Some(list) = place.value.get(key) else {
            return Ok(Vec::new());
        };
        let list = list.as_array().ok_or(format!("`{key}` is no list"))?;
        list.iter().map(|item| self.follow(Place { value: item.clone(), file: place.file.clone() })).collect()
    }

    /// The place that a chain of references leads to.
    pub fn follow(&mut self, mut place: Place) -> Result<Place, String> {
        while let Some(reference) = place.value.get("$ref") {
            let reference = reference.as_str().ok_or("a $ref is no text")?.to_owned();
            place = self.target(&reference, &place.file)?;
        }
        Ok(place)
    }

    /// A schema with its references rewritten to `#/definitions/..`; what they lead to is put into `definitions`.
    pub fn schema(&mut self, schema: &Value, file: &Path) -> Result<Value, String> {
        match schema {
            Value::Object(members) => {
                if let Some(Value::String(reference)) = members.get("$ref") {
                    let name = self.define(reference, file)?;
                    return Ok(serde_json::json!({ "$ref": format!("#/definitions/{name}") }));
                }
                let members = members.iter().map(|(key, member)| {
                    // An example is data: a `$ref` in it would be a text like any other.
                    let is_data = matches!(key.as_str(), "example" | "default" | "enum");
                    let member = if is_data { member.clone() } else { self.schema(member, file)? };
                    Ok((key.clone(), member))
                });
                members.collect::<Result<_, String>>().map(Value::Object)
            }
            Value::Array(items) => {
                let items = items.iter().map(|item| self.schema(item, file));
                items.collect::<Result<_, _>>().map(Value::Array)
            }
            scalar => Ok(scalar.clone()),
        }
    }

    fn define(&mut self, reference: &str, file: &Path) -> Result<String, String> {
        let target = self.target(reference, file)?;
        let fragment = reference.split_once('#').map_or("", |(_, end)| end);
        let file = target.file.to_string_lossy();
        let name = format!("{file}{fragment}").replace(|c: char| !c.is_ascii_alphanumeric(), ".");
        if !self.definitions.contains_key(&name) {
            // The placeholder ends the recursion of a schema that refers to itself.
            self.definitions.insert(name.clone(), Value::Null);
            let schema = self.schema(&target.value, &target.file)?;
            self.definitions.insert(name.clone(), schema);
        }
        Ok(name)
    }

    fn target(&mut self, reference: &str, file: &Path) -> Result<Place, String> {
        let (path, pointer) = reference.split_once('#').ok_or(format!("the $ref `{reference}` has no fragment"))?;
        let file = if path.is_empty() { file.to_owned() } else { join(file, path) };
        let value = self.file(&file)?.pointer(pointer).cloned();
        let value = value.ok_or(format!("the $ref `{reference}` leads nowhere from {}", file.display()))?;
        Ok(Place { value, file })
    }

    fn file(&mut self, file: &Path) -> Result<&Value, String> {
        if !self.files.contains_key(file) {
            let path = self.folder.join(file);
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let value: Value = serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            self.files.insert(file.to_owned(), value);
        }
        Ok(&self.files[file])
    }
}

/// A path relative to a file, without `..`, so that one file has one name.
fn join(file: &Path, relative: &str) -> PathBuf {
    let mut joined = file.parent().unwrap_or(Path::new("")).to_owned();
    for part in relative.split('/') {
        match part {
            "." => {}
            ".." => {
                joined.pop();
            }
            name => joined.push(name),
        }
    }
    joined
}
