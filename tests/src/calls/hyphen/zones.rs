//! Calls of the operations with the tag "Zones".

use hyphen::Client;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: zones {
    ListError,
    GetError,
    DeleteError: { 401 Unauthorized(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client), get(client), delete(client)].into_iter().flatten().collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.zones();
    vec![
        call("listZones", "GET /api/organizations/org_1/dns/zones/", group.list(ORG)),
        call("listZones", "GET /api/organizations/org%2F1/dns/zones/?pageNum=2&pageSize=50", group.list("org/1").page_num(2).page_size(50)),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.zones();
    vec![
        call("getZone", "GET /api/organizations/org_1/dns/zones/zone_1/", group.get(ORG, "zone_1")),
        call("getZone", "GET /api/organizations/org%2F1/dns/zones/zone%3D1/", group.get("org/1", "zone=1")),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.zones();
    vec![
        call("deleteZone", "DELETE /api/organizations/org_1/dns/zones/zone_1/", group.delete(ORG, "zone_1")),
        call("deleteZone", "DELETE /api/organizations/org%2F1/dns/zones/zone%3D1/", group.delete("org/1", "zone=1")),
    ]
}
