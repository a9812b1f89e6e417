//! Calls of the operations with the tag "Segments".

use hyphen::Client;
use hyphen::types::{SegmentCreate, SegmentUpdate};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: segments {
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
    let group = client.segments();
    vec![
        call("listSegmentsForOrganization", "GET /api/organizations/org_1/segments/", group.list_for_organization(ORG)),
        call(
            "listSegmentsForOrganization",
            "GET /api/organizations/org%2F1/segments/\
                ?pageNum=2&pageSize=50&search=50%25%20%2B%20more",
            group.list_for_organization("org/1").page_num(2).page_size(50).search("50% + more"),
        ),
    ]
}

fn list_for_project(client: &Client) -> Vec<Case> {
    let group = client.segments();
    vec![
        call("listSegmentsForProject", "GET /api/organizations/org_1/projects/proj_1/segments/", group.list_for_project(ORG, "proj_1")),
        call(
            "listSegmentsForProject",
            "GET /api/organizations/org%2F1/projects/my%20project/segments/\
                ?search=50%25%20%2B%20more&availableFor=toggle",
            group.list_for_project("org/1", "my project").search("50% + more").available_for("toggle"),
        ),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.segments();
    let documented = SegmentCreate::new("string", "string", "string").description("string").tags(["string"]);
    let complete = SegmentCreate::new("beta", "Beta", "plan == 'beta'");
    vec![
        call("createSegment", "POST /api/organizations/org_1/projects/proj_1/segments/", group.create(ORG, "proj_1", &documented)),
        call(
            "createSegment",
            "POST /api/organizations/org%2F1/projects/my%20project/segments/",
            group.create("org/1", "my project", &complete),
        )
        .sends(json!({ "alternateId": "beta", "name": "Beta", "logic": "plan == 'beta'" })),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.segments();
    vec![
        call("getSegment", "GET /api/organizations/org_1/projects/proj_1/segments/seg_1", group.get(ORG, "proj_1", "seg_1")),
        call(
            "getSegment",
            "GET /api/organizations/org%2F1/projects/my%20project/segments/seg%221%22",
            group.get("org/1", "my project", "seg\"1\""),
        ),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.segments();
    vec![
        call("deleteSegment", "DELETE /api/organizations/org_1/projects/proj_1/segments/seg_1", group.delete(ORG, "proj_1", "seg_1")),
        call(
            "deleteSegment",
            "DELETE /api/organizations/org%2F1/projects/my%20project/segments/seg%221%22",
            group.delete("org/1", "my project", "seg\"1\""),
        ),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.segments();
    let documented = SegmentUpdate::new().name("string").description("string").tags(["string"]).logic("string");
    vec![
        call(
            "updateSegment",
            "PATCH /api/organizations/org_1/projects/proj_1/segments/seg_1",
            group.update(ORG, "proj_1", "seg_1", &documented),
        ),
        call(
            "updateSegment",
            "PATCH /api/organizations/org%2F1/projects/my%20project/segments/seg%221%22",
            group.update("org/1", "my project", "seg\"1\"", &SegmentUpdate::new()),
        )
        .sends(json!({})),
    ]
}
