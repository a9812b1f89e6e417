//! Calls of the operations with the tag "Teams".

use hyphen::Client;
use hyphen::types::{TeamCriterion, TeamInput, TypedReference};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: teams {
    ListError,
    DeleteError,
    ListMembersError: { 401 Unauthorized(body), 500 InternalServerError(body) }
    CreateError: {
        400 BadRequest(body),
        401 Unauthorized(body),
        404 NotFound(body),
        409 Conflict(body),
        500 InternalServerError(body),
    }
    GetError,
    UpdateError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
    ReplaceMembersError: { 400 BadRequest(body), 401 Unauthorized(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [
        list(client),
        create(client),
        get(client),
        delete(client),
        update(client),
        list_members(client),
        replace_members(client),
        remove_member(client),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.teams();
    vec![
        call("listTeams", "GET /api/organizations/org_1/teams/", group.list(ORG)),
        call("listTeams", "GET /api/organizations/org%2F1/teams/?name=My%20Org%20%26%20Co", group.list("org/1").name("My Org & Co")),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.teams();
    let documented = TeamInput::new("string")
        .r#type("static")
        .member_count(0.0)
        .channels([TypedReference::new().id("string").r#type("slack")])
        .criteria([TeamCriterion::new().r#type("property").field("firstName").value("string").operator("equals")]);
    vec![
        call("createTeam", "POST /api/organizations/org_1/teams/", group.create(ORG, &documented)),
        call("createTeam", "POST /api/organizations/org%2F1/teams/", group.create("org/1", &TeamInput::new("Core")))
            .sends(json!({ "name": "Core" })),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.teams();
    vec![
        call("getTeam", "GET /api/organizations/org_1/teams/team_1/", group.get(ORG, "team_1")),
        call("getTeam", "GET /api/organizations/org%2F1/teams/%28team%29/", group.get("org/1", "(team)")),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.teams();
    vec![
        call("deleteTeam", "DELETE /api/organizations/org_1/teams/team_1/", group.delete(ORG, "team_1")),
        call("deleteTeam", "DELETE /api/organizations/org%2F1/teams/%28team%29/", group.delete("org/1", "(team)")),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.teams();
    let documented = TeamInput::new("string")
        .r#type("static")
        .member_count(0.0)
        .channels([TypedReference::new().id("string").r#type("slack")])
        .criteria([TeamCriterion::new().r#type("property").field("firstName").value("string").operator("equals")]);
    let complete = TeamInput::new("Core").channels([]).criteria([]);
    vec![
        call("updateTeam", "PATCH /api/organizations/org_1/teams/team_1/", group.update(ORG, "team_1", &documented)),
        call("updateTeam", "PATCH /api/organizations/org%2F1/teams/%28team%29/", group.update("org/1", "(team)", &complete))
            .sends(json!({ "name": "Core", "channels": [], "criteria": [] })),
        call("updateTeam", "PATCH /api/organizations/org_1/teams/team_1/", group.update(ORG, "team_1", &TeamInput::new("Core")))
            .sends(json!({ "name": "Core" })),
    ]
}

fn list_members(client: &Client) -> Vec<Case> {
    let group = client.teams();
    vec![
        call("listTeamMembers", "GET /api/organizations/org_1/teams/team_1/members", group.list_members(ORG, "team_1")),
        call("listTeamMembers", "GET /api/organizations/org%2F1/teams/%28team%29/members", group.list_members("org/1", "(team)")),
    ]
}

fn replace_members(client: &Client) -> Vec<Case> {
    let group = client.teams();
    vec![
        call(
            "replaceTeamMembers",
            "PUT /api/organizations/org_1/teams/team_1/members",
            group.replace_members(ORG, "team_1", &json!(["mem_1", "mem_2"])),
        )
        .sends(json!(["mem_1", "mem_2"])),
        call(
            "replaceTeamMembers",
            "PUT /api/organizations/org%2F1/teams/%28team%29/members",
            group.replace_members("org/1", "(team)", &json!(["mem_1", "mem_2"])),
        )
        .sends(json!(["mem_1", "mem_2"])),
    ]
}

fn remove_member(client: &Client) -> Vec<Case> {
    let group = client.teams();
    vec![
        call("removeTeamMember", "DELETE /api/organizations/org_1/teams/team_1/members/mem_1", group.remove_member(ORG, "team_1", "mem_1")),
        call(
            "removeTeamMember",
            "DELETE /api/organizations/org%2F1/teams/%28team%29/members/o%27neil",
            group.remove_member("org/1", "(team)", "o'neil"),
        ),
    ]
}
