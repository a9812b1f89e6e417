//! The sample of every operation of every crate: it keeps to the schema of the document, by a validator and a reader of the document
//! that are not the generator's, and the operation decodes it to a value that says the same.

use std::collections::BTreeMap;

use serde_json::Value;
use tests::case::{Answer, Case};
use tests::contract::difference;
use tests::json_schema::{Direction, Schemas};
use tests::spec::{Api, Response};

use crate::show;

/// A sample, free of the crate it comes from.
struct Sample {
    status: u16,
    content_type: Option<&'static str>,
    text: &'static str,
}

/// The samples of a crate by the ids of their operations, and the calls of all of them with a client that they answer.
macro_rules! crates {
    ($($name:literal $krate:ident $calls:ident),+ $(,)?) => {
        [$({
            let (client, mock) = $krate::Client::mock();
            mock.answer_with_samples();
            let samples = mock.samples().map(|it| {
                let sample = it.sample.map(|it| Sample { status: it.status(), content_type: it.content_type(), text: it.text() });
                (it.operation.id, sample)
            });
            ($name, samples.collect::<BTreeMap<_, _>>(), tests::calls::$calls::cases(&client))
        }),+]
    };
}

#[tokio::test]
async fn every_sample_is_valid_and_decodes() {
    let crates = crates![
        "hyperproof-custom-apps" hyperproof_custom_apps hyperproof,
        "hyphen" hyphen hyphen,
        "kontent-custom-apps" kontent_custom_apps kontent,
        "sweatstack-applications" sweatstack_applications sweatstack,
    ];
    let (mut good, mut total, mut problems) = (0, 0, Vec::new());
    for (name, samples, cases) in crates {
        let api = Api::load(name).expect("the spec can be read");
        let schemas = Schemas::new(&api.definitions).expect("the schemas can be read");
        total += api.operations.len();
        for operation in &api.operations {
            let sample = samples.get(operation.id.as_str()).and_then(Option::as_ref);
            let found = match sample {
                None => vec!["it has no sample".to_owned()],
                Some(sample) => {
                    let mut found = invalid(&schemas, &operation.responses, sample);
                    found.extend(undecoded(&operation.id, sample, &cases).await);
                    found
                }
            };
            good += usize::from(found.is_empty());
            problems.extend(found.into_iter().map(|problem| format!("{name}: {}: {problem}", operation.id)));
        }
    }
    show(&format!("samples: {good} of {total} operations"));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// What is wrong with a sample by the document.
fn invalid(schemas: &Schemas, responses: &[Response], sample: &Sample) -> Vec<String> {
    let Some(response) = responses.iter().find(|response| response.status == sample.status && response.is_success()) else {
        return vec![format!("{} is no documented success", sample.status)];
    };
    match (&response.content, sample.content_type) {
        (None, None) => Vec::new(),
        (Some(content), Some(content_type)) if content.media_type == content_type => match serde_json::from_str(sample.text) {
            Ok(value) => schemas.check(&content.schema, Direction::Response, &value),
            Err(error) => vec![error.to_string()],
        },
        (content, content_type) => {
            vec![format!("the body is {content_type:?} and should be {:?}", content.as_ref().map(|it| &it.media_type))]
        }
    }
}

/// What is wrong with the values that the calls of an operation give, which have to be the sample.
async fn undecoded(id: &str, sample: &Sample, cases: &[Case]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut is_called = false;
    for case in cases.iter().filter(|case| case.operation == id) {
        is_called = true;
        let expected = if sample.text.is_empty() { Value::Null } else { serde_json::from_str(sample.text).unwrap_or_default() };
        match case.send().await {
            Answer::Value(value) => problems.extend(difference(&expected, &value, "").map(|found| format!("{case:?}: {found}"))),
            Answer::Location(target) if sample.text.is_empty() && target == "https://example.com/" => {}
            other => problems.push(format!("{case:?} gave {other:?}")),
        }
    }
    if !is_called {
        problems.push("it is not called".to_owned());
    }
    problems
}
