//! The lists of Hyphen: by numbers of pages, and by a cursor in the body.

use hyphen::{Auth, Client, Options, Retry};

use crate::list::List;
use crate::server::Pager;
use crate::{Case, Open};

/// The call of an operation that takes the number of a page, sent to the server of the scene.
macro_rules! numbered {
    ($client:ident, $operation:literal, $call:expr) => {{
        let $client = $client.clone();
        let open: Open = Box::new(move |url| {
            let list: Box<dyn List> = Box::new($call.page_size(3).options(Options::new().base_url(url)).stream());
            list
        });
        Case { operation: $operation, open, pager: || Pager::numbers("pageNum", "pageSize", "data") }
    }};
}

fn search(client: &Client) -> Case {
    let client = client.clone();
    let open: Open = Box::new(move |url| {
        let body = hyphen::types::SearchEventsRequest::new().page_size(3.0).types(["DATABASE"]);
        Box::new(client.events().search("o").body(&body).options(Options::new().base_url(url)).stream())
    });
    Case { operation: "searchEvents", open, pager: || Pager::cursor_in_body("pageCursor", "data", "/nextPageCursor", "types") }
}

pub(crate) fn cases() -> Vec<Case> {
    let builder = Client::builder().auth(Auth::bearer_auth("token")).retry(Retry::never());
    let client = builder.build().expect("the client can be built");
    vec![
        numbered!(client, "listAccess", client.access().list("o")),
        numbered!(client, "listApps", client.apps().list("o")),
        numbered!(client, "listAppEnvironments", client.apps().list_environments("o", "a")),
        numbered!(client, "listBillingAccounts", client.billing_accounts().list()),
        numbered!(client, "listDomains", client.domains().list("o")),
        numbered!(client, "listEnvFiles", client.env_files().list("o")),
        numbered!(client, "listEnvFileVersions", client.env_files().list_versions("o", "a")),
        numbered!(client, "listIntegrationConnections", client.integration_connections().list("o")),
        numbered!(client, "listIntegrationConnectionAccess", client.integration_connections().list_access("o")),
        numbered!(client, "listMembers", client.members().list("o")),
        numbered!(client, "listOrganizations", client.organizations().list()),
        numbered!(client, "listProjects", client.projects().list("o")),
        numbered!(client, "listSegmentsForOrganization", client.segments().list_for_organization("o")),
        numbered!(client, "listZones", client.zones().list("o")),
        search(&client),
    ]
}
