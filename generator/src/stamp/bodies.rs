//! What `README.md` says about files and streams, for an API that has them.

use crate::ir::{Crate, Operation, Payload, Scalar, Send, Ty};

/// The section; nothing for an API whose bodies are all values.
pub(super) fn section(it: &Crate) -> Option<String> {
    let mut points = Vec::new();
    if operations(it).any(sends_bytes) {
        points.push(
            "A call that sends a file takes a `Body`: bytes or a text by themselves, `Body::file(path).await?`, or a stream. Files, and streams \
             that are made by `Body::replayable`, are sent again after a failure; a `Body::once` is not.",
        );
    }
    if it.runtime.contains(&"part") {
        points.push("A file in a form is a `Part`: bytes by themselves, `Part::file(path).await?`, or `Part::body` with a stream.");
    }
    if operations(it).any(gives_bytes) {
        points.push(
            "A call that gives a file gives a `Download`, of which the head has come. `save(path).await?` writes it to a file that is there as a \
             whole or not at all, `bytes().await?` takes it into memory, and `try_next().await?` gives its pieces.",
        );
    }
    if it.runtime.contains(&"event_stream") {
        points.push("A call that gives server-sent events gives an `EventStream`, whose `try_next().await?` waits for the next one.");
    }
    if it.runtime.contains(&"json_lines") {
        points.push("A call that gives lines of JSON gives `JsonLines`, whose `try_next().await?` gives the value of the next one.");
    }
    if points.is_empty() {
        return None;
    }
    points.push(
        "The time limits of a call hold until the head of its response has come. A long upload needs longer ones: \
         `.options(Options::new().timeout(..).total_timeout(..))`.",
    );
    let points: Vec<String> = points.into_iter().map(|point| format!("- {point}")).collect();
    Some(format!("## Files and streams\n\n{}", points.join("\n")))
}

fn operations(it: &Crate) -> impl Iterator<Item = &Operation> {
    it.tags.iter().flat_map(|tag| &tag.operations)
}

fn sends_bytes(it: &Operation) -> bool {
    it.arguments.iter().chain(&it.setters).any(|argument| matches!(argument.send, Send::Bytes { .. }))
}

fn gives_bytes(it: &Operation) -> bool {
    let variants = it.outcome.iter().flat_map(|outcome| &outcome.variants);
    it.types.value == Ty::Scalar(Scalar::Download) || variants.into_iter().any(|variant| variant.payload == Payload::Download)
}
