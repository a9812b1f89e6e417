//! Calls of the operations with the tag "Members".

use hyphen::Client;
use hyphen::types::{AddMemberFavoriteRequest, ConnectedAccount, MemberCreate, MemberUpdate, UpdateMemberFavoriteRequest};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: members {
    ListError,
    GetError,
    DeleteError,
    UpdateError,
    AddFavoriteError,
    RemoveFavoriteError,
    UpdateFavoriteError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
    CreateError: {
        401 Unauthorized(body),
        403 Forbidden(body),
        404 NotFound(body),
        500 InternalServerError(body),
    }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [
        list(client),
        create(client),
        get(client),
        delete(client),
        update(client),
        add_favorite(client),
        remove_favorite(client),
        update_favorite(client),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.members();
    vec![
        call("listMembers", "GET /api/organizations/org_1/members/", group.list(ORG)),
        call(
            "listMembers",
            "GET /api/organizations/org%2F1/members/\
                ?pageNum=2&pageSize=50&search=50%25%20%2B%20more&includeApiKeys=false\
                &includeOrganizationRoles=true",
            group.list("org/1").page_num(2).page_size(50).search("50% + more").include_api_keys(false).include_organization_roles(true),
        ),
    ]
}

fn create(client: &Client) -> Vec<Case> {
    let group = client.members();
    let documented = MemberCreate::new("user@example.com").first_name("John").last_name("Doe");
    let complete = MemberCreate::new("user@example.com").connected_accounts([ConnectedAccount::new()
        .identifier("42")
        .r#type("github")
        .email("me@example.com")
        .profile_url("https://example.com/me")]);
    vec![
        call("createMember", "POST /api/organizations/org_1/members/", group.create(ORG, &documented)),
        call("createMember", "POST /api/organizations/org%2F1/members/", group.create("org/1", &MemberCreate::new("user@example.com")))
            .sends(json!({ "email": "user@example.com" })),
        call("createMember", "POST /api/organizations/org_1/members/", group.create(ORG, &complete)).sends(json!({
            "email": "user@example.com",
            "connectedAccounts": [
                {
                    "identifier": "42",
                    "type": "github",
                    "email": "me@example.com",
                    "profileUrl": "https://example.com/me",
                },
            ],
        })),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.members();
    vec![
        call("getMember", "GET /api/organizations/org_1/members/mem_1/", group.get(ORG, "mem_1")),
        call(
            "getMember",
            "GET /api/organizations/org%2F1/members/o%27neil/?includeOrganizationRoles=true",
            group.get("org/1", "o'neil").include_organization_roles(true),
        ),
    ]
}

fn delete(client: &Client) -> Vec<Case> {
    let group = client.members();
    vec![
        call("deleteMember", "DELETE /api/organizations/org_1/members/mem_1/", group.delete(ORG, "mem_1")),
        call("deleteMember", "DELETE /api/organizations/org%2F1/members/o%27neil/", group.delete("org/1", "o'neil")),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.members();
    let complete = MemberUpdate::new().last_name("Doe").email("user@example.com");
    vec![
        call(
            "updateMember",
            "PATCH /api/organizations/org_1/members/mem_1/",
            group.update(ORG, "mem_1", &MemberUpdate::new().first_name("John")),
        ),
        call("updateMember", "PATCH /api/organizations/org%2F1/members/o%27neil/", group.update("org/1", "o'neil", &complete))
            .sends(json!({ "lastName": "Doe", "email": "user@example.com" })),
    ]
}

fn add_favorite(client: &Client) -> Vec<Case> {
    let group = client.members();
    vec![
        call(
            "addMemberFavorite",
            "POST /api/organizations/org_1/members/mem_1/favorites",
            group.add_favorite(ORG, "mem_1", &AddMemberFavoriteRequest::new("team_123")),
        ),
        call(
            "addMemberFavorite",
            "POST /api/organizations/org%2F1/members/o%27neil/favorites",
            group.add_favorite("org/1", "o'neil", &AddMemberFavoriteRequest::new(7)),
        )
        .sends(json!({ "id": 7 })),
    ]
}

fn remove_favorite(client: &Client) -> Vec<Case> {
    let group = client.members();
    vec![
        call(
            "removeMemberFavorite",
            "DELETE /api/organizations/org_1/members/mem_1/favorites/fav_1",
            group.remove_favorite(ORG, "mem_1", "fav_1"),
        ),
        call(
            "removeMemberFavorite",
            "DELETE /api/organizations/org%2F1/members/o%27neil/favorites/%5B1%5D",
            group.remove_favorite("org/1", "o'neil", "[1]"),
        ),
    ]
}

fn update_favorite(client: &Client) -> Vec<Case> {
    let group = client.members();
    vec![
        call(
            "updateMemberFavorite",
            "PATCH /api/organizations/org_1/members/mem_1/favorites/fav_1",
            group.update_favorite(ORG, "mem_1", "fav_1", &UpdateMemberFavoriteRequest::new(0.0)),
        ),
        call(
            "updateMemberFavorite",
            "PATCH /api/organizations/org%2F1/members/o%27neil/favorites/%5B1%5D",
            group.update_favorite("org/1", "o'neil", "[1]", &UpdateMemberFavoriteRequest::new(1.5)),
        )
        .sends(json!({ "index": 1.5 })),
    ]
}
