//! Calls of the operations with the tag "Public Keys".

use hyphen::Client;
use hyphen::types::PublicKeyCreate;
use serde_json::json;

use super::call;
use crate::case::Case;

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), create(client), get(client)].into_iter().flatten().collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.public_keys();
    vec![
        call("listPublicKeys", "GET /api/public-keys/", group.list()),
        call(
            "listPublicKeys",
            "GET /api/public-keys/?organizationId=org%201&projectId=proj_1",
            group.list().organization_id("org 1").project_id("proj_1"),
        ),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.public_keys();
    let documented = PublicKeyCreate::new("string", "string", "string");
    let complete = PublicKeyCreate::new("org_1", "proj_1", "web");
    vec![
        call("createPublicKey", "POST /api/public-keys/", group.create(&documented)),
        call("createPublicKey", "POST /api/public-keys/", group.create(&complete))
            .sends(json!({ "organizationId": "org_1", "projectId": "proj_1", "name": "web" })),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.public_keys();
    vec![
        call("getPublicKey", "GET /api/public-keys/pk_1", group.get("pk_1")),
        call("getPublicKey", "GET /api/public-keys/a%5Cb", group.get("a\\b")),
    ]
}
