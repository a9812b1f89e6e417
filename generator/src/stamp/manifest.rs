//! `Cargo.toml`, line by line.

use super::toml;
use crate::ir::{Crate, Manifest};

/// The oldest compiler that the runtime builds with.
const RUST_VERSION: &str = "1.88";

/// A dependency of a generated crate.
pub(super) struct Dependency {
    /// Its name.
    pub(super) name: &'static str,
    /// What stands behind the equals sign.
    pub(super) spec: &'static str,
    /// The feature of its name turns it on.
    pub(super) optional: bool,
    /// Whether the crate has a use for it.
    pub(super) used: fn(&Crate) -> bool,
}

/// Every crate that emitted or stamped code may name, sorted. The versions are those of the workspace, so that what was tested is what is
/// built.
pub(super) const DEPENDENCIES: &[Dependency] = &[
    Dependency { name: "base64", spec: r#""0.23""#, optional: false, used: |it| it.manifest.base64 || it.runtime.contains(&"base64") },
    Dependency { name: "bytes", spec: r#""1""#, optional: false, used: |_| true },
    Dependency { name: "fastrand", spec: r#""2""#, optional: false, used: |_| true },
    Dependency { name: "futures-core", spec: r#"{ version = "0.3", default-features = false }"#, optional: false, used: |_| true },
    // `Method::QUERY` came with 1.5.
    Dependency { name: "http", spec: r#""1.5""#, optional: false, used: |_| true },
    Dependency { name: "http-body", spec: r#""1""#, optional: false, used: |_| true },
    Dependency { name: "httpdate", spec: r#""1""#, optional: false, used: |_| true },
    Dependency {
        name: "jiff",
        spec: r#"{ version = "0.2", default-features = false, features = ["std"] }"#,
        optional: false,
        used: |it| ["date", "date_time"].iter().any(|stem| it.runtime.contains(stem)),
    },
    Dependency { name: "percent-encoding", spec: r#""2""#, optional: false, used: |_| true },
    Dependency { name: "regex-lite", spec: r#""0.1""#, optional: false, used: |it| it.runtime.contains(&"check_pattern") },
    Dependency { name: "reqwest", spec: r#"{ version = "0.13", default-features = false }"#, optional: false, used: |_| true },
    Dependency { name: "secrecy", spec: r#"{ version = "0.10", features = ["serde"] }"#, optional: false, used: |_| true },
    Dependency { name: "serde", spec: r#"{ version = "1", features = ["derive"] }"#, optional: false, used: |_| true },
    Dependency { name: "serde_json", spec: r#"{ version = "1", features = ["preserve_order"] }"#, optional: false, used: |_| true },
    Dependency { name: "tokio", spec: r#"{ version = "1", features = ["rt", "sync", "time"] }"#, optional: false, used: |_| true },
    Dependency {
        name: "tracing",
        spec: r#"{ version = "0.1", default-features = false, features = ["std"] }"#,
        optional: true,
        used: |_| true,
    },
    Dependency { name: "url", spec: r#""2""#, optional: false, used: |_| true },
    Dependency { name: "uuid", spec: r#"{ version = "1", features = ["serde"] }"#, optional: false, used: |it| it.manifest.uuid },
];

/// What browsers need beside it: a clock, timers and random numbers of their own, and bodies that are read piece by piece.
pub(super) const IN_BROWSERS: &[(&str, &str)] = &[
    ("fastrand", r#"{ version = "2", features = ["js"] }"#),
    ("gloo-timers", r#"{ version = "0.4", features = ["futures"] }"#),
    ("reqwest", r#"{ version = "0.13", default-features = false, features = ["stream"] }"#),
    ("send_wrapper", r#"{ version = "0.6", features = ["futures"] }"#),
    ("web-time", r#""1""#),
];

/// A feature, and what it turns on.
type Feature = (&'static str, &'static [&'static str]);

/// The features beside those of the tags, group by group. They are the ones of `templates/Cargo.toml`, where they are tested.
pub(super) const FEATURES: &[(&str, &[Feature])] = &[
    (
        "The connection: HTTP/2 beside HTTP/1.1, and the TLS that secures it.",
        &[
            ("http2", &["reqwest/http2"]),
            ("native-tls", &["reqwest/native-tls"]),
            ("rustls", &["reqwest/rustls"]),
            ("rustls-no-provider", &["reqwest/rustls-no-provider"]),
        ],
    ),
    (
        "Responses that come compressed, and the proxy that the system is set to.",
        &[("brotli", &["reqwest/brotli"]), ("gzip", &["reqwest/gzip"]), ("system-proxy", &["reqwest/system-proxy"])],
    ),
    ("Calls from threads without an async runtime.", &[("blocking", &[])]),
    ("Spans and events about calls.", &[("tracing", &["dep:tracing"])]),
    ("A client without a network, for tests.", &[("mock", &[])]),
];

/// The whole file.
pub(super) fn text(it: &Crate) -> String {
    let header = crate::emit::header(&it.source).replacen("//", "#", 1);
    let mut sections = vec![header, package(&it.manifest), features(&it.manifest), dependencies(it)];
    sections.push("[package.metadata.docs.rs]\nall-features = true\nrustdoc-args = [\"--cfg\", \"docsrs\"]".to_owned());
    if it.manifest.workspace {
        sections.push("[lints]\nworkspace = true".to_owned());
    } else {
        sections.push("[lints.rust]\nmissing_docs = \"warn\"\nunsafe_code = \"forbid\"".to_owned());
        sections.push("# Builds on its own in whatever folder it lies.\n[workspace]".to_owned());
    }
    sections.join("\n\n") + "\n"
}

fn package(it: &Manifest) -> String {
    let mut lines = vec![
        "[package]".to_owned(),
        format!("name = {}", toml::string(&it.name)),
        format!("version = {}", toml::string(&it.version)),
        "edition = \"2024\"".to_owned(),
        format!("rust-version = \"{RUST_VERSION}\""),
        format!("description = {}", toml::string(&it.description)),
    ];
    if it.workspace {
        lines.push("license = \"MIT OR Apache-2.0\"".to_owned());
    }
    lines.push("publish = false".to_owned());
    lines.join("\n")
}

fn features(it: &Manifest) -> String {
    let tags: Vec<_> = it.tag_features.iter().map(String::as_str).collect();
    // A crate without operations is there for the types of webhooks alone.
    let webhooks = it.webhooks.filter(|_| tags.is_empty());
    let default: Vec<_> = ["all", "http2", "rustls"].into_iter().chain(webhooks).collect();
    let mut lines = vec![
        "[features]".to_owned(),
        format!("default = {}", toml::array(&default)),
        "# The operations, by tag.".to_owned(),
        format!("all = {}", toml::array(&tags)),
    ];
    lines.extend(tags.iter().map(|tag| format!("{} = []", toml::key(tag))));
    if let Some(webhooks) = it.webhooks {
        lines.push("# Types of what the server sends by webhooks and callbacks.".to_owned());
        lines.push(format!("{webhooks} = []"));
    }
    for (what, names) in FEATURES {
        lines.push(format!("# {what}"));
        lines.extend(names.iter().map(|(name, turned_on)| format!("{name} = {}", toml::array(turned_on))));
    }
    lines.join("\n")
}

fn dependencies(it: &Crate) -> String {
    let used = DEPENDENCIES.iter().filter(|dependency| (dependency.used)(it));
    let lines: Vec<_> = used.map(line).collect();
    let in_browsers: Vec<_> = IN_BROWSERS.iter().map(|(name, spec)| format!("{name} = {spec}")).collect();
    format!("[dependencies]\n{}\n\n[target.'cfg(target_arch = \"wasm32\")'.dependencies]\n{}", lines.join("\n"), in_browsers.join("\n"))
}

fn line(Dependency { name, spec, optional, .. }: &Dependency) -> String {
    match spec.strip_suffix(" }") {
        Some(table) if *optional => format!("{name} = {table}, optional = true }}"),
        _ => format!("{name} = {spec}"),
    }
}
