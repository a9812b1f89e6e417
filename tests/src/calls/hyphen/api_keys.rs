//! Calls of the operations with the tag "API Keys".

use hyphen::Client;
use hyphen::types::ApiKeyCreate;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: api_keys {
    ListError,
    DeleteSecretError: { 401 Unauthorized(body), 500 InternalServerError(body) }
    CreateError: {
        401 Unauthorized(body),
        403 Forbidden(body),
        404 NotFound(body),
        500 InternalServerError(body),
    }
    GetError,
    DeleteError,
    CreateSecretError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), create(client), get(client), delete(client), create_secret(client), delete_secret(client)]
        .into_iter()
        .flatten()
        .collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.api_keys();
    vec![
        call("listApiKeys", "GET /api/organizations/org_1/api-keys/", group.list(ORG)),
        call("listApiKeys", "GET /api/organizations/org%2F1/api-keys/?name=My%20Org%20%26%20Co", group.list("org/1").name("My Org & Co")),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.api_keys();
    vec![
        call("createApiKey", "POST /api/organizations/org_1/api-keys/", group.create(ORG, &ApiKeyCreate::new("string"))),
        call("createApiKey", "POST /api/organizations/org%2F1/api-keys/", group.create("org/1", &ApiKeyCreate::new("string"))),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.api_keys();
    vec![
        call("getApiKey", "GET /api/organizations/org_1/api-keys/key_1/", group.get(ORG, "key_1")),
        call("getApiKey", "GET /api/organizations/org%2F1/api-keys/key%3A1/", group.get("org/1", "key:1")),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.api_keys();
    vec![
        call("deleteApiKey", "DELETE /api/organizations/org_1/api-keys/key_1/", group.delete(ORG, "key_1")),
        call("deleteApiKey", "DELETE /api/organizations/org%2F1/api-keys/key%3A1/", group.delete("org/1", "key:1")),
    ]
}

fn create_secret(client: &Client) -> Vec<Case> {
    let group = client.api_keys();
    vec![
        call("createApiKeySecret", "PUT /api/organizations/org_1/api-keys/key_1/secrets/", group.create_secret(ORG, "key_1")),
        call("createApiKeySecret", "PUT /api/organizations/org%2F1/api-keys/key%3A1/secrets/", group.create_secret("org/1", "key:1")),
    ]
}

fn delete_secret(client: &Client) -> Vec<Case> {
    let group = client.api_keys();
    vec![
        call(
            "deleteApiKeySecret",
            "DELETE /api/organizations/org_1/api-keys/key_1/secrets/sec_1",
            group.delete_secret(ORG, "key_1", "sec_1"),
        ),
        call(
            "deleteApiKeySecret",
            "DELETE /api/organizations/org%2F1/api-keys/key%3A1/secrets/~-._",
            group.delete_secret("org/1", "key:1", "~-._"),
        ),
    ]
}
