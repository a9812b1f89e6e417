//! Unions: which member a value is read as.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::runtime::union::{candidate, choose, tag, variant};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Cat {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lives: Option<f64>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Dog {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tricks: Option<Vec<String>>,
}

#[derive(Debug, PartialEq)]
enum Pet {
    Cat(Cat),
    Dog(Dog),
}

fn read(value: &Value) -> Option<Pet> {
    choose([
        candidate(value).map(|c| c.map(Pet::Cat)),
        candidate(value).map(|c| c.map(Pet::Dog)),
    ])
}

fn cat(name: &str, lives: Option<f64>) -> Pet {
    Pet::Cat(Cat {
        name: name.to_owned(),
        lives,
    })
}

#[test]
fn the_first_lossless_member_wins() {
    let dog = Pet::Dog(Dog {
        name: "Rex".to_owned(),
        tricks: Some(vec!["sit".to_owned()]),
    });
    assert_eq!(read(&json!({"name": "Tom"})), Some(cat("Tom", None)));
    assert_eq!(read(&json!({"name": "Rex", "tricks": ["sit"]})), Some(dog));
    assert_eq!(
        read(&json!({"name": "Tom", "lives": 9})),
        Some(cat("Tom", Some(9.0)))
    );
    assert_eq!(
        read(&json!({"name": "Tom", "lives": 9.5, "x": null})),
        Some(cat("Tom", Some(9.5)))
    );
}

#[test]
fn the_only_readable_member_wins_also_with_loss() {
    let value = json!({"name": "Tom", "tricks": 1, "extra": true});
    assert_eq!(read(&value), Some(cat("Tom", None)));
}

#[test]
fn what_is_ambiguous_or_unreadable_is_unknown() {
    assert_eq!(read(&json!({"name": "Tom", "extra": true})), None);
    assert_eq!(read(&json!({"id": 1})), None);
    assert_eq!(read(&json!("Tom")), None);
}

#[test]
fn numbers_are_compared_by_value() {
    assert!(candidate::<f64>(&json!(1)).unwrap().lossless);
    assert!(candidate::<f32>(&json!(0.1)).unwrap().lossless);
    assert!(candidate::<u64>(&json!(u64::MAX)).unwrap().lossless);
    assert!(
        !candidate::<f64>(&json!(9_007_199_254_740_993_i64))
            .unwrap()
            .lossless
    );
}

/// Keeps at most one item of an array.
#[derive(Serialize, Deserialize)]
#[serde(from = "Vec<u8>")]
struct First(Vec<u8>);

impl From<Vec<u8>> for First {
    fn from(mut items: Vec<u8>) -> Self {
        items.truncate(1);
        Self(items)
    }
}

#[test]
fn arrays_are_compared_by_length() {
    assert!(candidate::<First>(&json!([1])).unwrap().lossless);
    assert!(!candidate::<First>(&json!([1, 2])).unwrap().lossless);
}

#[test]
fn the_discriminator_names_the_member() {
    let value = json!({"op": "add", "n": 1, "ok": true});
    assert_eq!(tag(&value, "op").as_deref(), Some("add"));
    assert_eq!(tag(&value, "n").as_deref(), Some("1"));
    assert_eq!(tag(&value, "ok").as_deref(), Some("true"));
    assert_eq!(tag(&value, "none"), None);
    assert_eq!(tag(&json!([]), "op"), None);
    let cat = variant::<Cat, serde_json::Error>(json!({"name": "Tom"})).unwrap();
    assert_eq!(cat.name, "Tom");
    assert!(variant::<Cat, serde_json::Error>(value).is_err());
}
