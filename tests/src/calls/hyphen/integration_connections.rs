//! Calls of the operations with the tag "Integration Connections".

use hyphen::Client;
use hyphen::types::{ConnectionEntity, IntegrationConnectionCreate, VerifyIntegrationConnectionRequest};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: integration_connections {
    ListError,
    ListAccessError,
    CreateError,
    GetError,
    DeleteError,
    VerifyError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), list_access(client), create(client), get(client), delete(client), verify(client)].into_iter().flatten().collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.integration_connections();
    vec![
        call("listIntegrationConnections", "GET /api/organizations/org_1/integrations/connections", group.list(ORG)),
        call(
            "listIntegrationConnections",
            "GET /api/organizations/org%2F1/integrations/connections\
                ?projectIds=proj_1&projectIds=a%26b%3Dc&integrationIds=oint_1\
                &integrationIds=oint%2F2&integrationTypes=slack\
                &integrationTypes=microsoft%20teams&entityIds=proj_1&entityIds=my%20project\
                &types=channel&types=a%2Fb&connectionIds=icon_1&pageNum=2&pageSize=50",
            group
                .list("org/1")
                .project_ids(["proj_1", "a&b=c"])
                .integration_ids(["oint_1", "oint/2"])
                .integration_types(["slack", "microsoft teams"])
                .entity_ids(["proj_1", "my project"])
                .types(["channel", "a/b"])
                .connection_ids(["icon_1"])
                .page_num(2)
                .page_size(50),
        ),
    ]
}

fn list_access(client: &Client) -> Vec<Case> {
    let group = client.integration_connections();
    vec![
        call("listIntegrationConnectionAccess", "GET /api/organizations/org_1/integrations/connections/access", group.list_access(ORG)),
        call(
            "listIntegrationConnectionAccess",
            "GET /api/organizations/org%2F1/integrations/connections/access\
                ?entityConnectionIds=icon_1&entityConnectionIds=icon_2\
                &assignmentConnectionIds=icon%203&entityIds=proj_1&entityIds=my%20project\
                &assignmentIds=team_1&pageNum=2&pageSize=50",
            group
                .list_access("org/1")
                .entity_connection_ids(["icon_1", "icon_2"])
                .assignment_connection_ids(["icon 3"])
                .entity_ids(["proj_1", "my project"])
                .assignment_ids(["team_1"])
                .page_num(2)
                .page_size(50),
        ),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.integration_connections();
    let documented = IntegrationConnectionCreate::new("DistributionList", ConnectionEntity::new().id("string")).input("string");
    let complete = IntegrationConnectionCreate::new("Team", ConnectionEntity::new());
    vec![
        call(
            "createIntegrationConnection",
            "POST /api/organizations/org_1/integrations/oint_1/connections/",
            group.create(ORG, "oint_1", &documented),
        ),
        call(
            "createIntegrationConnection",
            "POST /api/organizations/org%2F1/integrations/%E6%97%A5%E6%9C%AC/connections/",
            group.create("org/1", "日本", &complete),
        )
        .sends(json!({ "type": "Team", "entity": {} })),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.integration_connections();
    vec![
        call(
            "getIntegrationConnection",
            "GET /api/organizations/org_1/integrations/oint_1/connections/icon_1/",
            group.get(ORG, "oint_1", "icon_1"),
        ),
        call(
            "getIntegrationConnection",
            "GET /api/organizations/org%2F1/integrations/%E6%97%A5%E6%9C%AC/connections/a%3Bb%2Cc/",
            group.get("org/1", "日本", "a;b,c"),
        ),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.integration_connections();
    vec![
        call(
            "deleteIntegrationConnection",
            "DELETE /api/organizations/org_1/integrations/oint_1/connections/icon_1/",
            group.delete(ORG, "oint_1", "icon_1"),
        ),
        call(
            "deleteIntegrationConnection",
            "DELETE /api/organizations/org%2F1/integrations/%E6%97%A5%E6%9C%AC/connections/a%3Bb%2Cc/\
                ?decommissionRemoteResources=true",
            group.delete("org/1", "日本", "a;b,c").decommission_remote_resources(true),
        ),
    ]
}

fn verify(client: &Client) -> Vec<Case> {
    let group = client.integration_connections();
    let documented = VerifyIntegrationConnectionRequest::new("string");
    vec![
        call(
            "verifyIntegrationConnection",
            "POST /api/organizations/org_1/integrations/oint_1/connections/icon_1/verify",
            group.verify(ORG, "oint_1", "icon_1", &documented),
        ),
        call(
            "verifyIntegrationConnection",
            "POST /api/organizations/org%2F1/integrations/%E6%97%A5%E6%9C%AC/connections/a%3Bb%2Cc/verify",
            group.verify("org/1", "日本", "a;b,c", &documented),
        ),
    ]
}
