//! What the Rust of a crate looks like: `Api` and `Names` in, `ir::Crate` out.
//!
//! All decisions about Rust are taken here, and nothing can fail: what the document got wrong was reported before.

mod arguments;
mod client;
mod cycles;
mod docs;
mod enums;
mod environment;
mod examples;
mod forms;
mod html;
mod limits;
mod lints;
mod manifest;
mod markdown;
mod mock;
mod multipart;
mod objects;
mod operations;
mod paging;
mod payloads;
mod readme;
mod samples;
mod security;
mod streams;
mod types;
mod unions;

use crate::ir::{Crate, Docs, Source, TypeFile};
use crate::model::Api;
use crate::names::Names;
use crate::stamp;
use crate::usage::Usage;

use cycles::Cycles;
use limits::Limits;

/// What a crate is called, and where it stands.
#[derive(Clone, Debug)]
pub struct Target {
    /// Name of the package.
    pub package: String,
    /// Path of the document, as the header of each file shows it.
    pub source: String,
    /// The command that writes the crate.
    pub command: String,
    /// The crate is a member of a workspace, whose lints it takes.
    pub workspace: bool,
}

/// Plans a crate.
pub fn plan(api: &Api, usage: &Usage, names: &Names, target: &Target) -> Crate {
    let planner = Planner { api, usage, names, cycles: Cycles::find(api), limits: Limits::find(api) };
    let types = types::files(&planner);
    let mut tags = operations::modules(&planner);
    examples::add(&target.package, &types, &mut tags);
    let uses = manifest::Uses::of(&planner);
    Crate {
        source: Source { path: target.source.clone(), command: target.command.clone() },
        manifest: manifest::manifest(&planner, target, uses),
        readme: readme::readme(&planner, target, &tags),
        docs: Docs { paragraphs: vec![markdown::line(&api.info.title)], ..Docs::default() },
        api_version: api.info.version.clone(),
        client: client::client(&planner, target),
        security: security::security(&planner),
        tags,
        runtime: stamp::stems(|stem| uses.stem(stem)),
        recursion_limit: planner.cycles.recursion_limit(),
        allowed: lints::allowed(names),
        types: sorted(types),
    }
}

fn sorted(mut files: Vec<TypeFile>) -> Vec<TypeFile> {
    files.sort_by(|a, b| a.module.as_str().cmp(b.module.as_str()));
    files
}

/// What the parts of the plan share.
struct Planner<'a> {
    api: &'a Api,
    usage: &'a Usage,
    names: &'a Names,
    cycles: Cycles,
    limits: Limits,
}
