//! Calls of the operations with the tag "Users".

use hyphen::Client;

use super::call;
use crate::case::Case;

crate::failures! { hyphen: users {
    GetCurrentError: { 401 Unauthorized(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [get_current(client)].into_iter().flatten().collect()
}

fn get_current(client: &Client) -> Vec<Case> {
    let group = client.users();
    vec![call("getCurrentUser", "GET /api/me/", group.get_current())]
}
