//! Calls of the operations with the tag "Domains".

use hyphen::Client;
use hyphen::types::{DomainCreate, DomainUpdate};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: domains {
    ListError: { 401 Unauthorized(body), 500 InternalServerError(body) }
    CreateError: {
        400 BadRequest(body),
        401 Unauthorized(body),
        403 Forbidden(body),
        404 NotFound(body),
        409 Conflict(body),
        500 InternalServerError(body),
    }
    UpdateError,
    VerifyError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), create(client), delete(client), update(client), verify(client)].into_iter().flatten().collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.domains();
    vec![
        call("listDomains", "GET /api/organizations/org_1/domains/", group.list(ORG)),
        call("listDomains", "GET /api/organizations/org%2F1/domains/?pageNum=2&pageSize=50", group.list("org/1").page_num(2).page_size(50)),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.domains();
    let documented = DomainCreate::new("string").not_found_redirect_url("string").fallback_url_template("https://example.com/{code}");
    vec![
        call("createDomain", "POST /api/organizations/org_1/domains/", group.create(ORG, &documented)),
        call("createDomain", "POST /api/organizations/org%2F1/domains/", group.create("org/1", &DomainCreate::new("go.example.com")))
            .sends(json!({ "domain": "go.example.com" })),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.domains();
    vec![
        call("deleteDomain", "DELETE /api/organizations/org_1/domains/dom_1/", group.delete(ORG, "dom_1")),
        call("deleteDomain", "DELETE /api/organizations/org%2F1/domains/go.example.com/", group.delete("org/1", "go.example.com")),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.domains();
    let documented = DomainUpdate::new().not_found_redirect_url("string").fallback_url_template("https://example.com/{code}");
    vec![
        call("updateDomain", "PATCH /api/organizations/org_1/domains/dom_1/", group.update(ORG, "dom_1", &documented)),
        call(
            "updateDomain",
            "PATCH /api/organizations/org%2F1/domains/go.example.com/",
            group.update("org/1", "go.example.com", &DomainUpdate::new()),
        )
        .sends(json!({})),
    ]
}

fn verify(client: &Client) -> Vec<Case> {
    let group = client.domains();
    vec![
        call("verifyDomain", "POST /api/organizations/org_1/domains/dom_1/verify", group.verify(ORG, "dom_1")),
        call("verifyDomain", "POST /api/organizations/org%2F1/domains/go.example.com/verify", group.verify("org/1", "go.example.com")),
    ]
}
