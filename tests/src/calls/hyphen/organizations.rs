//! Calls of the operations with the tag "Organizations".

use hyphen::Client;
use hyphen::types::{DefaultEnvironment, OrganizationCreate, OrganizationUpdate};
use serde_json::{Value, json};

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: organizations {
    ListError,
    CreateError: { 401 Unauthorized(body), 500 InternalServerError(body) }
    GetError,
    GetUsageError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), create(client), get(client), update(client), get_usage(client)].into_iter().flatten().collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.organizations();
    vec![
        call("listOrganizations", "GET /api/organizations/", group.list()),
        call(
            "listOrganizations",
            "GET /api/organizations/?name=My%20Org%20%26%20Co&pageNum=2&pageSize=50",
            group.list().name("My Org & Co").page_num(2).page_size(50),
        ),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.organizations();
    let complete = OrganizationCreate::new("My Org", Value::Null);
    let partial = OrganizationCreate::new("My Org", json!({ "id": "ba_1" }))
        .default_environments([DefaultEnvironment::new().name("Production").alternate_id("production").color("#00FF00")])
        .create_default_project(true);
    vec![
        call("createOrganization", "POST /api/organizations/", group.create(&complete))
            .sends(json!({ "name": "My Org", "billingAccount": null })),
        call("createOrganization", "POST /api/organizations/", group.create(&partial)).sends(json!({
            "name": "My Org",
            "defaultEnvironments": [{ "name": "Production", "alternateId": "production", "color": "#00FF00" }],
            "billingAccount": { "id": "ba_1" },
            "createDefaultProject": true,
        })),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.organizations();
    vec![
        call("getOrganization", "GET /api/organizations/org_1/", group.get(ORG)),
        call("getOrganization", "GET /api/organizations/org%2F1/", group.get("org/1")),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.organizations();
    let documented = OrganizationUpdate::new()
        .name("string")
        .default_environments([DefaultEnvironment::new().name("string").alternate_id("string").color("string")]);
    let complete = OrganizationUpdate::new().default_environments([]);
    vec![
        call("updateOrganization", "PATCH /api/organizations/org_1/", group.update(ORG, &documented)),
        call("updateOrganization", "PATCH /api/organizations/org%2F1/", group.update("org/1", &OrganizationUpdate::new())).sends(json!({})),
        call("updateOrganization", "PATCH /api/organizations/org_1/", group.update(ORG, &complete))
            .sends(json!({ "defaultEnvironments": [] })),
    ]
}

fn get_usage(client: &Client) -> Vec<Case> {
    let group = client.organizations();
    vec![
        call("getOrganizationUsage", "GET /api/organizations/org_1/usage", group.get_usage(ORG)),
        call("getOrganizationUsage", "GET /api/organizations/org%2F1/usage?billingCycle=3", group.get_usage("org/1").billing_cycle(3.0)),
    ]
}
