//! Every operation of the generated crates that gives its items in pages, as a stream from a server that pages as the document says.
//!
//! The pages have the shape of the documented examples. What the server does with the parameters is written here by hand, so that it
//! cannot share a mistake with the generator.

mod hyphen;
mod kontent;
mod list;
mod server;

use std::collections::BTreeSet;

use list::List;
use serde_json::{Value, json};
use server::{Pager, Server};
use tests::spec::Api;

/// Opens a stream of items, from a server at this address.
pub(crate) type Open = Box<dyn Fn(&str) -> Box<dyn List> + Send + Sync>;

/// An operation that gives its items in pages.
pub(crate) struct Case {
    /// Its `operationId`.
    operation: &'static str,
    /// A stream of its items.
    open: Open,
    /// How the server pages.
    pager: fn() -> Pager,
}

/// All of them: those that take the number of a page, a cursor or a continuation token.
fn documented(api: &Api) -> BTreeSet<&str> {
    let takes = |operation: &tests::spec::Operation| {
        let named = operation.parameters.iter().any(|parameter| ["pageNum", "x-continuation"].contains(&parameter.name.as_str()));
        let body = operation.body.as_ref().map(|body| api.resolve(&body.content.schema));
        named || body.is_some_and(|schema| schema["properties"].get("pageCursor").is_some())
    };
    api.operations.iter().filter(|operation| takes(operation)).map(|operation| operation.id.as_str()).collect()
}

/// The documented example of a page.
fn example(api: &Api, operation: &str) -> Value {
    let operation = api.operation(operation).expect("the operation is documented");
    let success = operation.responses.iter().find(|response| response.is_success()).expect("a success is documented");
    success.content.as_ref().and_then(|content| content.example.clone()).expect("the success has an example")
}

/// Items like that of the example, each with a mark of its own; the mark is a property that the example has, if it has any.
fn items(page: &Value, key: &str, count: usize) -> (String, Vec<Value>) {
    let first = page[key].get(0).cloned().filter(Value::is_object).unwrap_or_else(|| json!({}));
    let members = first.as_object().expect("it is an object");
    let named = ["id", "name"].iter().find(|name| members.get(**name).is_some_and(Value::is_string)).map(|name| (*name).to_owned());
    let text = || members.iter().find(|(_, value)| value.is_string()).map(|(name, _)| name.clone());
    let mark = named.or_else(text).unwrap_or_else(|| "id".to_owned());
    let item = |number: usize| {
        let mut item = first.clone();
        item[&mark] = format!("item-{number}").into();
        item
    };
    let items = (0..count).map(item).collect();
    (mark, items)
}

/// The marks of the items that are left.
async fn rest(list: &mut dyn List, mark: &str) -> Result<Vec<String>, String> {
    let mut marks = Vec::new();
    while let Some(item) = list.next().await? {
        marks.push(item[mark].as_str().unwrap_or_default().to_owned());
        assert!(marks.len() < 50, "the list has no end");
    }
    Ok(marks)
}

struct Scene {
    server: Server,
    mark: String,
    marks: Vec<String>,
}

impl Case {
    async fn scene(&self, api: &Api, count: usize) -> Scene {
        let page = example(api, self.operation);
        let mut pager = (self.pager)();
        let (mark, items) = items(&page, pager.key(), count);
        let marks = items.iter().map(|item| item[&mark].as_str().unwrap_or_default().to_owned()).collect();
        pager.fill(page, items);
        Scene { server: Server::start(pager).await.expect("the server starts"), mark, marks }
    }

    /// Lists of none, one and many pages come whole and in order, with no request more than it takes to know the end.
    async fn comes_whole(&self, api: &Api) {
        for (count, requests) in [(0, 1), (1, 1), (3, 1), (4, 2), (7, 3)] {
            let scene = self.scene(api, count).await;
            let mut list = (self.open)(&scene.server.url());
            let found = rest(&mut *list, &scene.mark).await;
            assert_eq!(found, Ok(scene.marks), "{} with {count} items", self.operation);
            assert_eq!(list.cursor(), None);
            assert_eq!(scene.server.requests(), requests, "{} with {count} items", self.operation);
        }
    }

    /// A page that fails is one error, and the list goes on with the same page.
    async fn outlives_a_failure(&self, api: &Api) {
        for failing in 0..3 {
            let scene = self.scene(api, 7).await;
            scene.server.fail(failing);
            let mut list = (self.open)(&scene.server.url());
            let (mut found, mut errors) = (Vec::new(), 0);
            loop {
                match list.next().await {
                    Ok(Some(item)) => found.push(item[&scene.mark].as_str().unwrap_or_default().to_owned()),
                    Ok(None) => break,
                    Err(_) => errors += 1,
                }
            }
            assert_eq!((found, errors), (scene.marks, 1), "{} failing at page {failing}", self.operation);
        }
    }

    /// A list that was left anywhere goes on there, on another client.
    async fn goes_on_later(&self, api: &Api) {
        for taken in 0..7 {
            let scene = self.scene(api, 7).await;
            let mut list = (self.open)(&scene.server.url());
            for _ in 0..taken {
                list.next().await.expect("the server answers");
            }
            let cursor = list.cursor().expect("there is more");
            let mut later = (self.open)(&scene.server.url()).resume(&cursor);
            let found = rest(&mut *later, &scene.mark).await;
            assert_eq!(found.as_deref(), Ok(&scene.marks[taken..]), "{} after {taken} items", self.operation);
        }
    }

    /// A server that gives the same way on again is an error, not an endless list.
    async fn ends_in_a_loop(&self, api: &Api) {
        let scene = self.scene(api, 7).await;
        scene.server.stick();
        let mut list = (self.open)(&scene.server.url());
        let error = rest(&mut *list, &scene.mark).await.expect_err("the list leads in a circle");
        assert!(error.contains("pagination loop"), "{}: {error}", self.operation);
        assert_eq!(list.next().await, Ok(None), "{}", self.operation);
        assert!(scene.server.requests() <= 3);
    }
}

async fn all(api: &str, cases: &[Case]) {
    let api = Api::load(api).expect("the spec can be read");
    let called: BTreeSet<&str> = cases.iter().map(|case| case.operation).collect();
    assert_eq!(called, documented(&api), "every operation that pages has a case");
    for case in cases {
        case.comes_whole(&api).await;
        case.outlives_a_failure(&api).await;
        case.goes_on_later(&api).await;
        case.ends_in_a_loop(&api).await;
    }
}

#[tokio::test]
async fn lists_of_hyphen() {
    all("hyphen", &hyphen::cases()).await;
}

#[tokio::test]
async fn lists_of_kontent() {
    all("kontent-custom-apps", &kontent::cases()).await;
}

/// The other two APIs have no lists in pages.
#[test]
fn the_others_have_none() {
    for name in ["hyperproof-custom-apps", "sweatstack-applications"] {
        assert_eq!(documented(&Api::load(name).expect("the spec can be read")), BTreeSet::new());
    }
}
