//! `README.md`: what a person reads first. Texts of the document arrive as safe Markdown.

use std::fmt::Write as _;

use super::bodies;
use crate::ir::{Crate, Readme};

/// The whole file.
pub(super) fn text(it: &Crate) -> String {
    let readme = &it.readme;
    let mut sections = vec![format!("# {}", one_line(&readme.title))];
    sections.extend(readme.paragraphs.iter().cloned());
    sections.push(about(it));
    sections.extend(offered(readme));
    sections.push(install(it));
    sections.push(first_call(readme));
    sections.extend(credentials(readme));
    sections.push(environment(readme));
    sections.extend(lists(readme));
    sections.push(errors(readme));
    sections.extend(bodies::section(it));
    sections.push(blocking(it));
    sections.push(tracing(it));
    sections.extend(testing(it));
    sections.extend(operations(readme));
    sections.push(features(it));
    sections.join("\n\n") + "\n"
}

fn about(it: &Crate) -> String {
    let crate::ir::Source { path, command } = &it.source;
    format!(
        "This crate is a typed, asynchronous client for version `{}` of the API. It is generated from `{path}`: to change it, edit that file \
         and run `{command}`.",
        code(&it.api_version)
    )
}

/// Who offers the API, and on which terms.
fn offered(readme: &Readme) -> Option<String> {
    let lines: Vec<String> = readme.about.iter().map(|(what, text)| format!("- {what}: {}", one_line(text))).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn install(it: &Crate) -> String {
    let name = &it.manifest.name;
    format!(
        "## Install\n\nAdd the crate by its path, and Tokio to run it:\n\n\
         ```toml\n[dependencies]\n{name} = {{ path = \"path/to/{name}\" }}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```"
    )
}

fn first_call(readme: &Readme) -> String {
    format!(
        "## First call\n\n{}\n\n\
         What an operation requires stands in the call; everything optional is a method on what it returns. `.await` sends the request and \
         gives the value. `.response().await` gives the status and the headers as well.",
        rust(&readme.first_call)
    )
}

fn lists(readme: &Readme) -> Option<String> {
    if readme.pages.is_empty() {
        return None;
    }
    Some(format!(
        "## Lists in pages\n\n{}\n\n\
         `stream()` gives the items of a list one by one and asks for a page when its first item is wanted; `pages()` gives whole pages. \
         Both are a `Stream` as well, for the combinators of `futures-util`. A page that cannot be had is one error; going on asks for it \
         again, and nothing is lost or comes twice. `cursor()` tells the place, to be kept as text or by serde, and `resume(cursor)` goes \
         on there, in a later run of the program too. `pages_limit(n)` ends after `n` pages, and `total()` is the number of all items, \
         where the API tells it.",
        rust(&readme.pages)
    ))
}

fn credentials(readme: &Readme) -> Option<String> {
    if readme.auth.is_empty() {
        return None;
    }
    let rows = readme.auth.iter().map(|(constructor, what)| [format!("`{}`", code(constructor)), cell(what)]);
    Some(format!(
        "## Credentials\n\n{}\n\n\
         Each operation sends only the credentials that it asks for. Join several with `Auth::and`. Tokens that come from elsewhere and \
         expire are taken from a `TokenProvider` by `Auth::provider`. Secrets are never printed by `Debug`, \
         and they are not sent to another server when a response redirects there.",
        table(["Constructor", "What it is"], rows)
    ))
}

fn environment(readme: &Readme) -> String {
    let rows = readme.variables.iter().map(|(names, what)| [cell(names), cell(what)]);
    format!(
        "## Environment variables\n\n\
         `Client::from_env()` makes a client from these. `ClientBuilder::env()` reads them too, beside settings of your own.\n\n{}",
        table(["Variable", "What it holds"], rows)
    )
}

fn errors(readme: &Readme) -> String {
    let mut text = "## Errors\n\n\
        Every call returns the same `Error`. It tells what went wrong, with the status, the headers and the id of the request where the \
        server answered. Methods such as `is_not_found()` and `is_timeout()` ask for the usual cases."
        .to_owned();
    if !readme.errors.is_empty() {
        let _ = write!(
            text,
            "\n\nErrors that the API documents have types: `typed()` turns an error into the enum of the operation, or gives it back when it is \
             another one.\n\n{}",
            rust(&readme.errors)
        );
    }
    text
}

fn blocking(it: &Crate) -> String {
    let lists = if it.runtime.contains(&"block_on_pages") { " Lists that come in pages are iterated by `for`." } else { "" };
    format!(
        "## Without async\n\n\
         With the feature `blocking`, every call has `.send_blocking()` and `.response_blocking()`, for threads without an async \
         runtime; where one is running, they are an error.{lists} `client.block_on(..)` waits for everything else that is async."
    )
}

/// What is told, and how it goes on in other services: a hook that compiles in every crate, since it names no crate of its own.
fn tracing(it: &Crate) -> String {
    let name = it.manifest.name.replace('-', "_");
    format!(
        "## Tracing\n\n\
         With the feature `tracing`, each call is a span, with a span for each attempt and an event for each retry, by the conventions of \
         OpenTelemetry for HTTP clients. Any subscriber shows them:\n\n\
         ```text\nuse tracing_subscriber::fmt::format::FmtSpan;\n\n\
         tracing_subscriber::fmt().with_env_filter(\"{name}=info\").with_span_events(FmtSpan::CLOSE).init();\n```\n\n\
         They hold no header, no body and no credential. The path is shown; of the query only the names are, and the values of those \
         parameters that `ClientBuilder::traced_query` lists. To go on with the trace in the server, send its id with every attempt:\n\n\
         {}",
        rust(&hook(&name))
    )
}

fn hook(name: &str) -> Vec<String> {
    let lines = [
        "use http::HeaderMap;",
        &format!("use {name}::{{BoxError, CallContext, Hook}};"),
        "",
        "/// Gives the current span as `traceparent` has it, `00-<trace>-<span>-01`: with `tracing-opentelemetry`, from",
        "/// `Span::current().context().span().span_context()`.",
        "struct TraceParent(fn() -> Option<String>);",
        "",
        "impl Hook for TraceParent {",
        "    fn before_send(&self, _: &CallContext<'_>, headers: &mut HeaderMap) -> Result<(), BoxError> {",
        "        if let Some(id) = (self.0)() {",
        "            headers.insert(\"traceparent\", id.parse()?);",
        "        }",
        "        Ok(())",
        "    }",
        "}",
    ];
    lines.map(str::to_owned).to_vec()
}

fn testing(it: &Crate) -> Option<String> {
    let name = &it.manifest.name;
    let lines = &it.readme.testing;
    (!lines.is_empty()).then(|| {
        format!(
            "## Testing\n\n\
             With the feature `mock`, `Client::mock()` gives a client without a network and the mock that answers its calls. Credentials, \
             retries, limits and errors are those of any client.\n\n\
             ```toml\n[dev-dependencies]\n{name} = {{ path = \"path/to/{name}\", features = [\"mock\"] }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\", \"test-util\"] }}\n```\n\n{}\n\n\
             `on` says what to answer, by operation: a value (`returns`), a documented failure (`fails`), a success as the document describes it \
             (`sample`), a status, any `Reply`, or a fault such as `delay`, `reset` or `cut_body_after`. `when` chooses among the calls, `times` \
             counts them. `requests` tells what was sent. A call that nothing fits ends in an error that says why. In a test with \
             `#[tokio::test(start_paused = true)]` the pauses between attempts take no time. See the module `mock`.",
            rust(lines)
        )
    })
}

fn operations(readme: &Readme) -> Option<String> {
    if readme.operations.is_empty() {
        return None;
    }
    let mut text = "## Operations".to_owned();
    for (tag, rows) in &readme.operations {
        let rows = rows.iter().map(|(call, request, summary)| [format!("`{}`", code(call)), format!("`{}`", code(request)), cell(summary)]);
        let _ = write!(text, "\n\n### {}\n\n{}", one_line(tag), table(["Call", "Request", "What it does"], rows));
    }
    Some(text)
}

fn features(it: &Crate) -> String {
    let tags: Vec<_> = it.manifest.tag_features.iter().map(|tag| format!("`{tag}`")).collect();
    let tags = if tags.is_empty() { String::new() } else { format!(": {}", tags.join(", ")) };
    let webhooks = it.manifest.webhooks.map(|feature| {
        format!("\n- `{feature}`: the types of what the server sends by webhooks and callbacks, where no operation has a use for them.")
    });
    let webhooks = webhooks.unwrap_or_default();
    format!(
        "## Features\n\n\
         - `all` (default): the operations of every tag. Without it, choose tags one by one{tags}.{webhooks}\n\
         - `rustls` (default): TLS by rustls. For the TLS of the operating system, turn the defaults off and choose `native-tls`. With \
         `rustls-no-provider` the program installs the cryptography of rustls itself, before it makes a client. Without any of them, \
         only plain `http` works.\n\
         - `http2` (default): HTTP/2 where the server offers it.\n\
         - `gzip`, `brotli`: responses may come compressed. Limits of their size count the bytes after decompression.\n\
         - `system-proxy`: the proxy that the environment or the operating system is set to.\n\
         - `blocking`: calls from threads without an async runtime.\n\
         - `tracing`: spans and events about calls.\n\
         - `mock`: a client without a network, for tests.\n\n\
         In a browser (`wasm32-unknown-unknown`) requests go through `fetch`: connections, TLS, proxies and redirects are the browser's, and so \
         are the headers that a program may not set."
    )
}

/// Rust that rustdoc compiles and does not run.
fn rust(lines: &[String]) -> String {
    format!("```rust,no_run\n{}\n```", lines.join("\n"))
}

fn table<const N: usize>(head: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let mut lines = vec![format!("| {} |", head.join(" | ")), format!("|{}", " --- |".repeat(N))];
    lines.extend(rows.map(|row| format!("| {} |", row.join(" | "))));
    lines.join("\n")
}

/// Text in a cell: a line break or a bar would end it.
fn cell(text: &str) -> String {
    one_line(text).replace('|', "\\|")
}

/// Text between backticks in a cell.
fn code(text: &str) -> String {
    cell(text).replace('`', "'")
}

/// Without line breaks, and without what is invisible or turns the direction of text around.
fn one_line(text: &str) -> String {
    crate::emit::printable(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
