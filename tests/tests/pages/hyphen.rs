//! The lists of Hyphen: by numbers of pages, and by a cursor in the body.

use hyphen::{Auth, Client, Retry};

use crate::Case;
use crate::list::List;
use crate::server::Pager;

fn client(url: &str) -> Client {
    let builder = Client::builder().base_url(url).auth(Auth::bearer_auth("token")).retry(Retry::never());
    builder.build().expect("the client can be built")
}

macro_rules! numbered {
    ($operation:literal, |$client:ident| $call:expr) => {
        Case {
            operation: $operation,
            open: |url| {
                let $client = client(url);
                let list: Box<dyn List> = Box::new($call.page_size(3).stream());
                list
            },
            pager: || Pager::numbers("pageNum", "pageSize", "data"),
        }
    };
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        numbered!("listAccess", |client| client.access().list("o")),
        numbered!("listApps", |client| client.apps().list("o")),
        numbered!("listAppEnvironments", |client| client.apps().list_environments("o", "a")),
        numbered!("listBillingAccounts", |client| client.billing_accounts().list()),
        numbered!("listDomains", |client| client.domains().list("o")),
        numbered!("listEnvFiles", |client| client.env_files().list("o")),
        numbered!("listEnvFileVersions", |client| client.env_files().list_versions("o", "a")),
        numbered!("listIntegrationConnections", |client| client.integration_connections().list("o")),
        numbered!("listIntegrationConnectionAccess", |client| client.integration_connections().list_access("o")),
        numbered!("listMembers", |client| client.members().list("o")),
        numbered!("listOrganizations", |client| client.organizations().list()),
        numbered!("listProjects", |client| client.projects().list("o")),
        numbered!("listSegmentsForOrganization", |client| client.segments().list_for_organization("o")),
        numbered!("listZones", |client| client.zones().list("o")),
        Case {
            operation: "searchEvents",
            open: |url| {
                let body = hyphen::types::SearchEventsRequest::new().page_size(3.0).types(["DATABASE"]);
                Box::new(client(url).events().search("o").body(&body).stream())
            },
            pager: || Pager::cursor_in_body("pageCursor", "data", "/nextPageCursor", "types"),
        },
    ]
}
