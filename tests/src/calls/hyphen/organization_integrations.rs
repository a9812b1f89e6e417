//! Calls of the operations with the tag "Organization Integrations".

use hyphen::Client;
use hyphen::types::{GetAzureContextRequest, ImportIntegrationResourcesRequest, ImportedResource, IntegrationInviteCreate};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: organization_integrations {
    ListError,
    GetAzureContextError,
    GetError,
    DeleteError,
    ImportResourcesError,
    ListResourcesError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
    CreateError: {
        400 BadRequest(body),
        401 Unauthorized(body),
        404 NotFound(body),
        409 Conflict(body),
        500 InternalServerError(body),
    }
    TestError,
    CreateInviteError: {
        400 BadRequest(body),
        401 Unauthorized(body),
        404 NotFound(body),
        500 InternalServerError(body),
    }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [
        list(client),
        create(client),
        test(client),
        get_azure_context(client),
        create_invite(client),
        get(client),
        delete(client),
        import_resources(client),
        list_resources(client),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.organization_integrations();
    vec![
        call("listOrganizationIntegrations", "GET /api/organizations/org_1/integrations/", group.list(ORG)),
        call("listOrganizationIntegrations", "GET /api/organizations/org%2F1/integrations/", group.list("org/1")),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.organization_integrations();
    vec![
        call(
            "createOrganizationIntegration",
            "POST /api/organizations/org_1/integrations/",
            group.create(ORG, &json!({ "type": "slack", "config": { "id": 1 } })),
        )
        .sends(json!({ "type": "slack", "config": { "id": 1 } })),
        call(
            "createOrganizationIntegration",
            "POST /api/organizations/org%2F1/integrations/",
            group.create("org/1", &json!({ "type": "slack", "config": { "id": 1 } })),
        )
        .sends(json!({ "type": "slack", "config": { "id": 1 } })),
    ]
}

fn test(client: &Client) -> Vec<Case> {
    let group = client.organization_integrations();
    vec![
        call(
            "testOrganizationIntegration",
            "POST /api/organizations/org_1/integrations/test",
            group.test(ORG, &json!({ "type": "slack" })),
        )
        .sends(json!({ "type": "slack" })),
        call(
            "testOrganizationIntegration",
            "POST /api/organizations/org%2F1/integrations/test",
            group.test("org/1", &json!({ "type": "slack" })),
        )
        .sends(json!({ "type": "slack" })),
    ]
}

fn get_azure_context(client: &Client) -> Vec<Case> {
    let group = client.organization_integrations();
    vec![
        call(
            "getOrganizationIntegrationAzureContext",
            "POST /api/organizations/org_1/integrations/azure/context",
            group.get_azure_context(ORG, &GetAzureContextRequest::new("string")),
        ),
        call(
            "getOrganizationIntegrationAzureContext",
            "POST /api/organizations/org%2F1/integrations/azure/context",
            group.get_azure_context("org/1", &GetAzureContextRequest::new("string")),
        ),
    ]
}

fn create_invite(client: &Client) -> Vec<Case> {
    let group = client.organization_integrations();
    let documented = IntegrationInviteCreate::new("slack").code_challenge("string");
    vec![
        call(
            "createOrganizationIntegrationInvite",
            "POST /api/organizations/org_1/integration-invites/",
            group.create_invite(ORG, &documented),
        ),
        call(
            "createOrganizationIntegrationInvite",
            "POST /api/organizations/org%2F1/integration-invites/",
            group.create_invite("org/1", &IntegrationInviteCreate::new("slack")),
        )
        .sends(json!({ "type": "slack" })),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.organization_integrations();
    vec![
        call("getOrganizationIntegration", "GET /api/organizations/org_1/integrations/oint_1/", group.get(ORG, "oint_1")),
        call("getOrganizationIntegration", "GET /api/organizations/org%2F1/integrations/%E6%97%A5%E6%9C%AC/", group.get("org/1", "日本")),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.organization_integrations();
    vec![
        call("deleteOrganizationIntegration", "DELETE /api/organizations/org_1/integrations/oint_1/", group.delete(ORG, "oint_1")),
        call(
            "deleteOrganizationIntegration",
            "DELETE /api/organizations/org%2F1/integrations/%E6%97%A5%E6%9C%AC/",
            group.delete("org/1", "日本"),
        ),
    ]
}

fn import_resources(client: &Client) -> Vec<Case> {
    let group = client.organization_integrations();
    let documented = ImportIntegrationResourcesRequest::new(
        "DistributionList",
        [ImportedResource::new().id("string").additional_properties([("key", json!("value"))])],
    )
    .parent_id("string");
    let complete = ImportIntegrationResourcesRequest::new("Team", []);
    vec![
        call(
            "importOrganizationIntegrationResources",
            "POST /api/organizations/org_1/integrations/oint_1/import/",
            group.import_resources(ORG, "oint_1", &documented),
        ),
        call(
            "importOrganizationIntegrationResources",
            "POST /api/organizations/org%2F1/integrations/%E6%97%A5%E6%9C%AC/import/",
            group.import_resources("org/1", "日本", &complete),
        )
        .sends(json!({ "type": "Team", "resources": [] })),
    ]
}

fn list_resources(client: &Client) -> Vec<Case> {
    let group = client.organization_integrations();
    vec![
        call(
            "listOrganizationIntegrationResources",
            "GET /api/organizations/org_1/integrations/oint_1/resources/?type=channel",
            group.list_resources(ORG, "oint_1", "channel"),
        ),
        call(
            "listOrganizationIntegrationResources",
            "GET /api/organizations/org%2F1/integrations/%E6%97%A5%E6%9C%AC/resources/\
                ?type=channel&parentId=parent%2F1",
            group.list_resources("org/1", "日本", "channel").parent_id("parent/1"),
        ),
    ]
}
