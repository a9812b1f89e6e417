//! Calls of the operations with the tag "Access".

use hyphen::Client;
use hyphen::types::AccessUpdate;
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: access {
    ListError,
    CreateError,
    GetError,
    DeleteError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
    UpdateError: {
        401 Unauthorized(body),
        404 NotFound(body),
        409 Conflict(body),
        500 InternalServerError(body),
    }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), create(client), get(client), delete(client), update(client)].into_iter().flatten().collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.access();
    vec![
        call("listAccess", "GET /api/organizations/org_1/access/", group.list(ORG)),
        call(
            "listAccess",
            "GET /api/organizations/org%2F1/access/\
                ?pageNum=2&pageSize=50&entityIds=proj_1&entityIds=my%20project&assignmentIds=team_1",
            group.list("org/1").page_num(2).page_size(50).entity_ids(["proj_1", "my project"]).assignment_ids(["team_1"]),
        ),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.access();
    vec![
        call("createAccess", "POST /api/organizations/org_1/access/", group.create(ORG, &json!({ "roles": ["admin"], "entity": null })))
            .sends(json!({ "roles": ["admin"], "entity": null })),
        call("createAccess", "POST /api/organizations/org%2F1/access/", group.create("org/1", &json!([1.5, "two"])))
            .sends(json!([1.5, "two"])),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.access();
    vec![
        call("getAccess", "GET /api/organizations/org_1/access/acc_1/", group.get(ORG, "acc_1")),
        call("getAccess", "GET /api/organizations/org%2F1/access/a%2Bb/", group.get("org/1", "a+b")),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.access();
    vec![
        call("deleteAccess", "DELETE /api/organizations/org_1/access/acc_1/", group.delete(ORG, "acc_1")),
        call("deleteAccess", "DELETE /api/organizations/org%2F1/access/a%2Bb/", group.delete("org/1", "a+b")),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.access();
    vec![
        call(
            "updateAccess",
            "PATCH /api/organizations/org_1/access/acc_1/",
            group.update(ORG, "acc_1", &AccessUpdate::new(json!(["admin"]))),
        )
        .sends(json!({ "roles": ["admin"] })),
        call("updateAccess", "PATCH /api/organizations/org%2F1/access/a%2Bb/", group.update("org/1", "a+b", &AccessUpdate::new("admin")))
            .sends(json!({ "roles": "admin" })),
    ]
}
