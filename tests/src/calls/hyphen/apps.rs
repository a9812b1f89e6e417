//! Calls of the operations with the tag "Apps".

use hyphen::Client;
use hyphen::types::{
    AccessControlsUpdate, AccessRuleUpdate, AccessRulesUpdate, AppCreate, AppEnvSettingsUpdate, AppSettingsUpdate, AppUpdate,
};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: apps {
    ListError,
    GetError,
    DeleteError,
    UpdateError,
    ListEnvironmentsError,
    GetEnvironmentError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
    CreateError: {
        401 Unauthorized(body),
        403 Forbidden(body),
        404 NotFound(body),
        409 Conflict(body),
        500 InternalServerError(body),
    }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), get(client), delete(client), update(client), list_environments(client), create(client), get_environment(client)]
        .into_iter()
        .flatten()
        .collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.apps();
    vec![
        call("listApps", "GET /api/organizations/org_1/apps/", group.list(ORG)),
        call(
            "listApps",
            "GET /api/organizations/org%2F1/apps/\
                ?projectIds=proj_1&projectIds=a%26b%3Dc&appIds=app_1\
                &appIds=caf%C3%A9%2F%E2%98%95&appIds=app%2C3&pageNum=2&pageSize=50",
            group.list("org/1").project_ids(["proj_1", "a&b=c"]).app_ids(["app_1", "café/☕", "app,3"]).page_num(2).page_size(50),
        ),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.apps();
    vec![
        call("getApp", "GET /api/organizations/org_1/apps/app_1/", group.get(ORG, "app_1")),
        call("getApp", "GET /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/", group.get("org/1", "app?x=1#y")),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.apps();
    vec![
        call("deleteApp", "DELETE /api/organizations/org_1/apps/app_1/", group.delete(ORG, "app_1")),
        call("deleteApp", "DELETE /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/", group.delete("org/1", "app?x=1#y")),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.apps();
    let rule = |description, value| AccessRuleUpdate::new().r#type("cidr").description(description).value(value);
    let office = rule("Office", "192.0.2.0/24");
    let access = |controls| AppSettingsUpdate::new().env(AppEnvSettingsUpdate::new().access_controls(controls));
    let documented = AppUpdate::new().name("My App").settings(access(
        AccessControlsUpdate::new()
            .allow([])
            .deny([rule("Deny all default", "0.0.0.0/0")])
            .environments([("production", AccessRulesUpdate::new().allow([rule("Prod servers", "10.10.0.0/16")]).deny([]))]),
    ));
    let closed = AppUpdate::new().settings(access(
        AccessControlsUpdate::new().allow([office.clone()]).environments([("all", AccessRulesUpdate::new().deny([office]))]),
    ));
    let sent = json!({ "type": "cidr", "description": "Office", "value": "192.0.2.0/24" });
    let line = "PATCH /api/organizations/org_1/apps/app_1/";
    vec![
        call("updateApp", line, group.update(ORG, "app_1", &documented)),
        call("updateApp", "PATCH /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/", group.update("org/1", "app?x=1#y", &AppUpdate::new()))
            .sends(json!({})),
        call("updateApp", line, group.update(ORG, "app_1", &closed)).sends(json!({
            "settings": { "env": { "accessControls": {
                "allow": [sent],
                "environments": { "all": { "deny": [sent] } },
            } } },
        })),
    ]
}

fn list_environments(client: &Client) -> Vec<Case> {
    let group = client.apps();
    vec![
        call("listAppEnvironments", "GET /api/organizations/org_1/apps/app_1/environments/", group.list_environments(ORG, "app_1")),
        call(
            "listAppEnvironments",
            "GET /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/environments/\
                ?pageNum=2&pageSize=50",
            group.list_environments("org/1", "app?x=1#y").page_num(2).page_size(50),
        ),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.apps();
    vec![
        call(
            "createApp",
            "POST /api/organizations/org_1/projects/proj_1/apps/",
            group.create(ORG, "proj_1", &AppCreate::new("my-app", "My App")),
        ),
        call(
            "createApp",
            "POST /api/organizations/org%2F1/projects/my%20project/apps/",
            group.create("org/1", "my project", &AppCreate::new("my-app", "My App")),
        ),
    ]
}

fn get_environment(client: &Client) -> Vec<Case> {
    let group = client.apps();
    vec![
        call(
            "getAppEnvironment",
            "GET /api/organizations/org_1/apps/app_1/environments/env_1/",
            group.get_environment(ORG, "app_1", "env_1"),
        ),
        call(
            "getAppEnvironment",
            "GET /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/environments/prod%20%26%20test/",
            group.get_environment("org/1", "app?x=1#y", "prod & test"),
        ),
    ]
}
