//! Calls of the operations with the tag "Projects".

use hyphen::Client;
use hyphen::types::{ProjectCreate, ProjectUpdate};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: projects {
    ListError: { 401 Unauthorized(body), 500 InternalServerError(body) }
    CreateError: {
        401 Unauthorized(body),
        403 Forbidden(body),
        404 NotFound(body),
        409 Conflict(body),
        500 InternalServerError(body),
    }
    GetError,
    DeleteError,
    UpdateError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), create(client), get(client), delete(client), update(client)].into_iter().flatten().collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.projects();
    vec![
        call("listProjects", "GET /api/organizations/org_1/projects/", group.list(ORG)),
        call(
            "listProjects",
            "GET /api/organizations/org%2F1/projects/?pageNum=2&pageSize=50",
            group.list("org/1").page_num(2).page_size(50),
        ),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.projects();
    let documented = ProjectCreate::new("my-project", "My Project").is_monorepo(false);
    vec![
        call("createProject", "POST /api/organizations/org_1/projects/", group.create(ORG, &documented)),
        call(
            "createProject",
            "POST /api/organizations/org%2F1/projects/",
            group.create("org/1", &ProjectCreate::new("my_project", "Ünïcode")),
        )
        .sends(json!({ "alternateId": "my_project", "name": "Ünïcode" })),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.projects();
    vec![
        call("getProject", "GET /api/organizations/org_1/projects/proj_1/", group.get(ORG, "proj_1")),
        call("getProject", "GET /api/organizations/org%2F1/projects/my%20project/", group.get("org/1", "my project")),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.projects();
    vec![
        call("deleteProject", "DELETE /api/organizations/org_1/projects/proj_1/", group.delete(ORG, "proj_1")),
        call("deleteProject", "DELETE /api/organizations/org%2F1/projects/my%20project/", group.delete("org/1", "my project")),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.projects();
    let documented = ProjectUpdate::new().name("string").is_monorepo(true);
    vec![
        call("updateProject", "PATCH /api/organizations/org_1/projects/proj_1/", group.update(ORG, "proj_1", &documented)),
        call(
            "updateProject",
            "PATCH /api/organizations/org%2F1/projects/my%20project/",
            group.update("org/1", "my project", &ProjectUpdate::new()),
        )
        .sends(json!({})),
    ]
}
