//! Calls of the operations with the tag "Toggles".

use hyphen::Client;
use hyphen::types::{ToggleCreate, ToggleTarget, ToggleUpdate};
use serde_json::{Value, json};

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: toggles {
    ListForOrganizationError,
    ListForProjectError,
    CreateError,
    GetError,
    DeleteError,
    UpdateError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list_for_organization(client), list_for_project(client), create(client), get(client), delete(client), update(client)]
        .into_iter()
        .flatten()
        .collect()
}

fn list_for_organization(client: &Client) -> Vec<Case> {
    let group = client.toggles();
    vec![
        call("listTogglesForOrganization", "GET /api/organizations/org_1/toggles/", group.list_for_organization(ORG)),
        call("listTogglesForOrganization", "GET /api/organizations/org%2F1/toggles/", group.list_for_organization("org/1")),
    ]
}

fn list_for_project(client: &Client) -> Vec<Case> {
    let group = client.toggles();
    vec![
        call("listTogglesForProject", "GET /api/organizations/org_1/projects/proj_1/toggles/", group.list_for_project(ORG, "proj_1")),
        call(
            "listTogglesForProject",
            "GET /api/organizations/org%2F1/projects/my%20project/toggles/",
            group.list_for_project("org/1", "my project"),
        ),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.toggles();
    let complete = ToggleCreate::new("dark-mode", "boolean", [ToggleTarget::new().logic("beta").value(true)], false)
        .description("Dark mode")
        .tags(["ui"]);
    let partial = ToggleCreate::new("limit", "number", [], Value::Null);
    vec![
        call("createToggle", "POST /api/organizations/org_1/projects/proj_1/toggles/", group.create(ORG, "proj_1", &complete)).sends(
            json!({
                "key": "dark-mode",
                "description": "Dark mode",
                "tags": ["ui"],
                "type": "boolean",
                "targets": [{ "logic": "beta", "value": true }],
                "defaultValue": false,
            }),
        ),
        call(
            "createToggle",
            "POST /api/organizations/org%2F1/projects/my%20project/toggles/",
            group.create("org/1", "my project", &partial),
        )
        .sends(json!({ "key": "limit", "type": "number", "targets": [], "defaultValue": null })),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.toggles();
    vec![
        call("getToggle", "GET /api/organizations/org_1/projects/proj_1/toggles/dark-mode", group.get(ORG, "proj_1", "dark-mode")),
        call(
            "getToggle",
            "GET /api/organizations/org%2F1/projects/my%20project/toggles/dark%2Fmode%20%E2%98%BE",
            group.get("org/1", "my project", "dark/mode ☾"),
        ),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.toggles();
    vec![
        call("deleteToggle", "DELETE /api/organizations/org_1/projects/proj_1/toggles/dark-mode", group.delete(ORG, "proj_1", "dark-mode")),
        call(
            "deleteToggle",
            "DELETE /api/organizations/org%2F1/projects/my%20project/toggles/dark%2Fmode%20%E2%98%BE",
            group.delete("org/1", "my project", "dark/mode ☾"),
        ),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.toggles();
    let documented = ToggleUpdate::new().description("string").tags(["string"]).targets([ToggleTarget::new().logic("string")]);
    // A value may be null, and is sent then.
    let off = ToggleUpdate::new().default_value(Value::Null);
    let limited = ToggleUpdate::new().targets([ToggleTarget::new().value(Value::Null)]).default_value(json!({ "limit": 2.5 }));
    let dark_mode = "PATCH /api/organizations/org_1/projects/proj_1/toggles/dark-mode";
    let plain = |body: &ToggleUpdate| {
        let update = group.update(ORG, "proj_1", "dark-mode", body);
        call("updateToggle", dark_mode, update)
    };
    vec![
        plain(&documented),
        call(
            "updateToggle",
            "PATCH /api/organizations/org%2F1/projects/my%20project/toggles/dark%2Fmode%20%E2%98%BE",
            group.update("org/1", "my project", "dark/mode ☾", &ToggleUpdate::new()),
        )
        .sends(json!({})),
        plain(&off).sends(json!({ "defaultValue": null })),
        plain(&limited).sends(json!({ "targets": [{ "value": null }], "defaultValue": { "limit": 2.5 } })),
    ]
}
