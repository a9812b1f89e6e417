//! `Cargo.toml`, and which parts of the runtime a crate takes.

use crate::ir::Manifest;
use crate::model::{BodyKind, Kind, SchemeKind, StringFormat};

use super::{Planner, Target, client, markdown, types};

/// What the types of a crate use of the runtime and of dependencies.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own about the types")]
pub(super) struct Uses {
    uuid: bool,
    base64: bool,
    date: bool,
    date_time: bool,
    secret: bool,
    union: bool,
    unknown: bool,
    field: bool,
    multipart: bool,
    pattern: bool,
    tokens: bool,
    refresh: bool,
    pages: bool,
    events: bool,
    lines: bool,
}

impl Uses {
    /// Looks at every schema that becomes part of a type.
    pub(super) fn of(planner: &Planner<'_>) -> Self {
        let bodies = planner.api.operations.iter().filter_map(|operation| operation.body.as_ref());
        let multipart = bodies.into_iter().any(|body| matches!(body.content.kind, BodyKind::Multipart(_)));
        let tokens = [SchemeKind::Bearer, SchemeKind::OAuth2, SchemeKind::OpenIdConnect];
        let tokens = planner.api.schemes.iter().any(|scheme| tokens.contains(&scheme.kind) || scheme.tokens.is_some());
        let pages = planner.api.operations.iter().any(|operation| operation.paging.is_some());
        let pattern = planner.limits.have_pattern(planner.api);
        let contents = || planner.api.operations.iter().flat_map(|it| &it.responses).filter_map(|response| response.content.as_ref());
        let events = contents().any(|content| matches!(content.kind, BodyKind::Events(_)));
        let lines = contents().any(|content| matches!(content.kind, BodyKind::Lines(_)));
        let unknown = client::has_enums(planner);
        let refresh = planner.api.schemes.iter().any(|scheme| matches!(scheme.kind, SchemeKind::OAuth2 | SchemeKind::OpenIdConnect));
        let mut uses = Self { unknown, multipart, pattern, tokens, refresh, pages, events, lines, ..Self::default() };
        let live = planner.api.schemas.iter().filter(|(id, _)| planner.usage.is_live(*id));
        for (_, schema) in live {
            match &schema.kind {
                Kind::String(_) if schema.secret => uses.secret = true,
                Kind::String(StringFormat::Uuid) => uses.uuid = true,
                Kind::String(StringFormat::Byte) => uses.base64 = true,
                Kind::String(StringFormat::Date) => uses.date = true,
                Kind::String(StringFormat::DateTime) => uses.date_time = true,
                Kind::StringEnum(_) | Kind::IntegerEnum(_) => uses.unknown = true,
                Kind::Union(_) => uses.union = true,
                Kind::Object(object) => {
                    uses.field |= object.properties.iter().any(|property| !property.required && planner.is_nullable(property.schema));
                }
                _ => {}
            }
        }
        uses
    }

    /// Whether an optional file of the runtime is used.
    pub(super) fn stem(self, stem: &str) -> bool {
        match stem {
            "base64" => self.base64,
            "date" => self.date,
            "date_time" => self.date_time,
            "secret" => self.secret,
            "union" => self.union,
            "unknown" => self.unknown,
            "field" => self.field,
            "body_chain" | "multipart" | "part" => self.multipart,
            "event_parser" | "event_stream" => self.events,
            "json_lines" => self.lines,
            "values" => self.events || self.lines,
            "check_pattern" => self.pattern,
            "client_credentials" | "token_endpoint" | "token_format" => self.tokens,
            "refresh_token" => self.refresh,
            "block_on_pages" | "cursor" | "json_pick" | "page_facts" | "page_link" | "page_request" | "pager" | "pages" | "paging" => {
                self.pages
            }
            _ => true,
        }
    }
}

/// Plans the manifest.
pub(super) fn manifest(planner: &Planner<'_>, target: &Target, uses: Uses) -> Manifest {
    let mut tag_features: Vec<String> = planner.names.tags.iter().map(|tag| tag.feature.clone()).collect();
    tag_features.sort();
    Manifest {
        name: target.package.clone(),
        version: "0.1.0".to_owned(),
        description: format!("Client of {}.", markdown::line(&planner.api.info.title)),
        tag_features,
        webhooks: planner.names.modules.keys().any(|id| planner.usage.is_of_webhooks(*id)).then_some(types::WEBHOOKS),
        uuid: uses.uuid,
        base64: uses.base64,
        workspace: target.workspace,
    }
}
