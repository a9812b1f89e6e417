//! Calls of `hyphen`, by tag.
//!
//! The ids in the first call of each operation are plain, those in the second have characters that must be encoded.

use hyphen::Client;

use crate::case::Case;

mod access;
mod api_keys;
mod apps;
mod billing_accounts;
mod domains;
mod env_files;
mod events;
mod integration_connections;
mod integrations;
mod members;
mod oauth2;
mod organization_integrations;
mod organizations;
mod package_download;
mod projects;
mod public_keys;
mod segments;
mod teams;
mod toggles;
mod users;
mod zones;

crate::adapter!(hyphen);

/// The organization of most calls.
const ORG: &str = "org_1";

/// The calls.
pub fn cases(client: &Client) -> Vec<Case> {
    let tags = [
        access::cases,
        api_keys::cases,
        apps::cases,
        billing_accounts::cases,
        domains::cases,
        env_files::cases,
        events::cases,
        integration_connections::cases,
        integrations::cases,
        members::cases,
        oauth2::cases,
        organization_integrations::cases,
        organizations::cases,
        package_download::cases,
        projects::cases,
        public_keys::cases,
        segments::cases,
        teams::cases,
        toggles::cases,
        users::cases,
        zones::cases,
    ];
    tags.iter().flat_map(|cases| cases(client)).collect()
}
