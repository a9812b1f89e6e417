//! Calls of `hyperproof_custom_apps`.

use hyperproof_custom_apps::Client;

use crate::case::Case;

crate::adapter!(hyperproof_custom_apps);

/// The calls.
pub fn cases(client: &Client) -> Vec<Case> {
    let apps = client.custom_apps();
    let id = "d88d505d-5199-11ee-a644-522476618ae8";
    vec![
        call("listCustomApps", "GET /v1/customapps/", apps.list()),
        call("createCustomApp", "POST /v1/customapps/", apps.create()),
        call("getCustomApp", "GET /v1/customapps/d88d505d-5199-11ee-a644-522476618ae8", apps.get(id)),
        // A slash in an id is no slash of the path.
        call("getCustomApp", "GET /v1/customapps/a%2Fb%20c", apps.get("a/b c")),
        call("updateCustomApp", "PATCH /v1/customapps/d88d505d-5199-11ee-a644-522476618ae8", apps.update(id)),
        call("deleteCustomApp", "DELETE /v1/customapps/d88d505d-5199-11ee-a644-522476618ae8", apps.delete(id)),
        call("listCustomAppEvents", "GET /v1/customapps/d88d505d-5199-11ee-a644-522476618ae8/events", apps.list_events(id)),
        call("getCustomAppStatistics", "GET /v1/customapps/caf%C3%A9%20%E2%98%95/stats", apps.get_statistics("café ☕")),
    ]
}
