//! The list of Kontent.ai: by a continuation token in a header.

use kontent_custom_apps::{Auth, Client, Retry};

use crate::Case;
use crate::server::Pager;

fn client(url: &str) -> Client {
    let builder = Client::builder().base_url(url).auth(Auth::bearer_auth("token")).retry(Retry::never());
    builder.build().expect("the client can be built")
}

pub(crate) fn cases() -> Vec<Case> {
    vec![Case {
        operation: "listCustomApps",
        open: |url| Box::new(client(url).custom_apps().list("e").stream()),
        pager: || Pager::cursor_in_header("x-continuation", "custom_apps", "/pagination/continuation_token"),
    }]
}
