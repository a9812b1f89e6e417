//! Calls of the operations with the tag ".Env Files".

use hyphen::Client;
use hyphen::types::{ReplaceEnvFileRequest, ReplaceEnvFileRequestInit};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: env_files {
    ListError,
    GetSummaryError,
    GetError,
    ReplaceError,
    DeleteError,
    ListVersionsError,
    DeleteVersionsError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), get_summary(client), get(client), replace(client), delete(client), list_versions(client), delete_versions(client)]
        .into_iter()
        .flatten()
        .collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.env_files();
    vec![
        call("listEnvFiles", "GET /api/organizations/org_1/dot-envs/", group.list(ORG)),
        call(
            "listEnvFiles",
            "GET /api/organizations/org%2F1/dot-envs/\
                ?pageNum=2&pageSize=50&projectIds=proj_1&projectIds=a%26b%3Dc&appIds=app_1\
                &appIds=caf%C3%A9%2F%E2%98%95&appIds=app%2C3",
            group.list("org/1").page_num(2).page_size(50).project_ids(["proj_1", "a&b=c"]).app_ids(["app_1", "café/☕", "app,3"]),
        ),
    ]
}

fn get_summary(client: &Client) -> Vec<Case> {
    let group = client.env_files();
    vec![
        call("getEnvFileSummary", "GET /api/organizations/org_1/dot-envs/summary", group.get_summary(ORG)),
        call(
            "getEnvFileSummary",
            "GET /api/organizations/org%2F1/dot-envs/summary\
                ?projectIds=proj_1&projectIds=a%26b%3Dc",
            group.get_summary("org/1").project_ids(["proj_1", "a&b=c"]),
        ),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.env_files();
    vec![
        call("getEnvFile", "GET /api/organizations/org_1/apps/app_1/dot-env/", group.get(ORG, "app_1")),
        call(
            "getEnvFile",
            "GET /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/dot-env/\
                ?environmentId=production&secretKeyId=123&version=2.5",
            group.get("org/1", "app?x=1#y").environment_id("production").secret_key_id(123.0).version(2.5),
        ),
    ]
}

fn replace(client: &Client) -> Vec<Case> {
    let group = client.env_files();
    let body = ReplaceEnvFileRequest::new(ReplaceEnvFileRequestInit {
        count_variables: 1.0,
        size: "1kb".to_owned(),
        data: "encrypted content".into(),
        version: 1.0,
        secret_key_id: 123.0,
    });
    let mut next = body.clone();
    next.version = 2.0;
    next.secret_key_id = 7.0;
    vec![
        call(
            "replaceEnvFile",
            "PUT /api/organizations/org_1/apps/app_1/dot-env/?secretKeyId=123",
            group.replace(ORG, "app_1", 123.0, &body),
        ),
        call(
            "replaceEnvFile",
            "PUT /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/dot-env/\
                ?secretKeyId=123&environmentId=production",
            group.replace("org/1", "app?x=1#y", 123.0, &next).environment_id("production"),
        )
        .sends(json!({
            "countVariables": 1,
            "size": "1kb",
            "data": "encrypted content",
            "version": 2,
            "secretKeyId": 7,
        })),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.env_files();
    vec![
        call("deleteEnvFile", "DELETE /api/organizations/org_1/apps/app_1/dot-env/", group.delete(ORG, "app_1")),
        call(
            "deleteEnvFile",
            "DELETE /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/dot-env/\
                ?environmentId=production",
            group.delete("org/1", "app?x=1#y").environment_id("production"),
        ),
    ]
}

fn list_versions(client: &Client) -> Vec<Case> {
    let group = client.env_files();
    vec![
        call("listEnvFileVersions", "GET /api/organizations/org_1/apps/app_1/dot-env/versions/", group.list_versions(ORG, "app_1")),
        call(
            "listEnvFileVersions",
            "GET /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/dot-env/versions/\
                ?pageNum=2&pageSize=50&environmentId=production&secretKeyId=123",
            group.list_versions("org/1", "app?x=1#y").page_num(2).page_size(50).environment_id("production").secret_key_id(123.0),
        ),
    ]
}

fn delete_versions(client: &Client) -> Vec<Case> {
    let group = client.env_files();
    vec![
        call(
            "deleteEnvFileVersions",
            "DELETE /api/organizations/org_1/apps/app_1/dot-env/versions/?secretKeyId=123",
            group.delete_versions(ORG, "app_1", 123.0),
        ),
        call(
            "deleteEnvFileVersions",
            "DELETE /api/organizations/org%2F1/apps/app%3Fx%3D1%23y/dot-env/versions/\
                ?secretKeyId=123&environmentId=production",
            group.delete_versions("org/1", "app?x=1#y", 123.0).environment_id("production"),
        ),
    ]
}
