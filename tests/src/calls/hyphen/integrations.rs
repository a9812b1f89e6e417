//! Calls of the operations with the tag "Integrations".

use hyphen::Client;

use super::call;
use crate::case::Case;

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [list(client)].into_iter().flatten().collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.integrations();
    vec![call("listIntegrations", "GET /api/integrations/", group.list())]
}
