//! Calls of `kontent_custom_apps`.

use kontent_custom_apps::types::{
    AddIntoOperation, CustomAppInput, CustomAppOperation, CustomAppReference, RemoveOperation, ReplaceOperation, RoleReference,
};
use kontent_custom_apps::{Client, Field};
use serde_json::{Value, json};

use crate::case::Case;

crate::adapter!(kontent_custom_apps);

crate::failures! { kontent_custom_apps: custom_apps {
    GetError, DeleteError: { 404 NotFound(body) }
    UpdateError: { 400 BadRequest(body), 404 NotFound(body) }
} }

const CONFIG: &str = "{\"theme\":{\"color\":\"#007BFF\",\"logo_url\":\"https://assets.customapp.net/logo.png\"},\
    \"features\":{\"enable_notifications\":true,\"enable_advanced_mode\":false}}";

/// The calls.
pub fn cases(client: &Client) -> Vec<Case> {
    let mut cases = create(client);
    cases.extend(list(client));
    cases.extend(get_and_delete(client));
    cases.extend(update(client));
    cases
}

fn create(client: &Client) -> Vec<Case> {
    let create = |environment: &str, body: &CustomAppInput| client.custom_apps().create(environment, body);
    let documented = CustomAppInput::new("My custom app", "custom_app_codename", "https://customapp.net")
        .config(CONFIG)
        .allowed_roles([RoleReference::new().id("f47e5241-9b34-4586-9ef7-caac6d2f2ebe"), RoleReference::new().codename("project-manager")]);
    let bare = CustomAppInput::new("App", "app", "https://example.com");
    // An empty list admits every user, and is not the same as no list.
    let open = bare.clone().config(Field::Null).allowed_roles([]);
    vec![
        call("createCustomApp", "POST /v2/projects/env_1/custom-apps", create("env_1", &documented)),
        call("createCustomApp", "POST /v2/projects/env%2F1/custom-apps", create("env/1", &bare))
            .sends(json!({ "name": "App", "codename": "app", "source_url": "https://example.com" })),
        call("createCustomApp", "POST /v2/projects/env_1/custom-apps", create("env_1", &open)).sends(json!({
            "name": "App",
            "codename": "app",
            "source_url": "https://example.com",
            "config": null,
            "allowed_roles": [],
        })),
    ]
}

fn list(client: &Client) -> Vec<Case> {
    let list = || client.custom_apps().list("env_1");
    let line = "GET /v2/projects/env_1/custom-apps";
    vec![
        call("listCustomApps", line, list()),
        call("listCustomApps", line, list().x_continuation("W3sidG9rZW4iOiIrUklEOn..."))
            .sends_header("x-continuation", "W3sidG9rZW4iOiIrUklEOn..."),
    ]
}

/// The slash after `codename` separates segments, one in an id or a codename does not.
fn get_and_delete(client: &Client) -> Vec<Case> {
    let apps = client.custom_apps();
    let id = |id: &str| CustomAppReference::Id(id.to_owned());
    let codename = |codename: &str| CustomAppReference::Codename(codename.to_owned());
    vec![
        call(
            "getCustomApp",
            "GET /v2/projects/env_1/custom-apps/f4b3fc05-e988-4dae-9ac1-a94aba566474",
            apps.get("env_1", &id("f4b3fc05-e988-4dae-9ac1-a94aba566474")),
        ),
        call("getCustomApp", "GET /v2/projects/env_1/custom-apps/codename/my_app", apps.get("env_1", &codename("my_app"))),
        call("getCustomApp", "GET /v2/projects/env_1/custom-apps/codename%2Fmy_app", apps.get("env_1", &id("codename/my_app"))),
        call("deleteCustomApp", "DELETE /v2/projects/env_1/custom-apps/f4b3fc05", apps.delete("env_1", &id("f4b3fc05"))),
        call(
            "deleteCustomApp",
            "DELETE /v2/projects/env_1/custom-apps/codename/my%2Fapp%20%C3%A9",
            apps.delete("env_1", &codename("my/app é")),
        ),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let apps = client.custom_apps();
    let role = |codename: &str| RoleReference::new().codename(codename);
    let roles = "allowed_roles";
    let documented: [CustomAppOperation; 7] = [
        AddIntoOperation::new(roles, [role("new_allowed_role_codename_to_add")]).into(),
        RemoveOperation::new(roles, [role("allowed_role_codename_to_remove")]).into(),
        ReplaceOperation::new("name", "New Custom App Name").into(),
        ReplaceOperation::new("codename", "new_custom_app_codename").into(),
        ReplaceOperation::new("source_url", "https://newcustomapplication.net").into(),
        ReplaceOperation::new("config", Value::Null).into(),
        ReplaceOperation::new(
            roles,
            json!([
                { "codename": "allowed_role_codename" },
                { "id": "f8f0b5cb-f5b7-42e8-af85-fbdab3ddfacf" },
            ]),
        )
        .into(),
    ];
    let by_id: [CustomAppOperation; 2] =
        [RemoveOperation::new(roles, [RoleReference::new().id("f8f0b5cb")]).into(), ReplaceOperation::new(roles, json!([])).into()];
    vec![
        call(
            "updateCustomApp",
            "PATCH /v2/projects/env_1/custom-apps/codename/custom_app_codename",
            apps.update("env_1", &CustomAppReference::Codename("custom_app_codename".to_owned()), &documented),
        ),
        call(
            "updateCustomApp",
            "PATCH /v2/projects/env_1/custom-apps/dd1439d5",
            apps.update("env_1", &CustomAppReference::Id("dd1439d5".to_owned()), &by_id),
        )
        .sends(json!([
            { "op": "remove", "property_name": "allowed_roles", "value": [{ "id": "f8f0b5cb" }] },
            { "op": "replace", "property_name": "allowed_roles", "value": [] },
        ])),
    ]
}
