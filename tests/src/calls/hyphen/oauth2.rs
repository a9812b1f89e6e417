//! Calls of the operations with the tag "OAuth2".

use hyphen::Client;
use hyphen::types::M2mTokenCreate;
use serde_json::json;

use super::{call, redirect};
use crate::case::Case;

crate::failures! { hyphen: oauth2 {
    GetTokenError,
    CreateTokenRefreshError: { 403 Forbidden }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [get_login(client), get_token(client), create_token_refresh(client), get_logout(client), create_m2m_token(client)]
        .into_iter()
        .flatten()
        .collect()
}

fn get_login(client: &Client) -> Vec<Case> {
    let group = client.oauth2();
    vec![
        redirect("getLogin", "GET /api/auth/login", group.get_login()),
        redirect(
            "getLogin",
            "GET /api/auth/login?scope=openid%20profile&state=xyz%3D%3D&prompt=none",
            group.get_login().scope("openid profile").state("xyz==").prompt("none"),
        ),
    ]
}

fn get_token(client: &Client) -> Vec<Case> {
    let group = client.oauth2();
    vec![
        redirect("getToken", "GET /api/auth/token-exchange?state=xyz%3D%3D", group.get_token("xyz==")),
        redirect("getToken", "GET /api/auth/token-exchange?state=xyz%3D%3D&code=4%2Fabc", group.get_token("xyz==").code("4/abc")),
    ]
}

fn create_token_refresh(client: &Client) -> Vec<Case> {
    let group = client.oauth2();
    vec![call("createTokenRefresh", "POST /api/auth/jwt-refresh", group.create_token_refresh())]
}

fn get_logout(client: &Client) -> Vec<Case> {
    let group = client.oauth2();
    vec![redirect("getLogout", "GET /api/auth/logout", group.get_logout())]
}

fn create_m2m_token(client: &Client) -> Vec<Case> {
    let group = client.oauth2();
    vec![
        call("createM2mToken", "POST /api/auth/m2m", group.create_m2m_token(&M2mTokenCreate::new("string", "string"))),
        call("createM2mToken", "POST /api/auth/m2m", group.create_m2m_token(&M2mTokenCreate::new("client", "secret")))
            .sends(json!({ "clientId": "client", "clientSecret": "secret" })),
    ]
}
