//! The list of Kontent.ai: by a continuation token in a header.

use kontent_custom_apps::{Auth, Client, Options, Retry};

use crate::server::Pager;
use crate::{Case, Open};

pub(crate) fn cases() -> Vec<Case> {
    let builder = Client::builder().auth(Auth::bearer_auth("token")).retry(Retry::never());
    let client = builder.build().expect("the client can be built");
    let open: Open = Box::new(move |url| Box::new(client.custom_apps().list("e").options(Options::new().base_url(url)).stream()));
    vec![Case {
        operation: "listCustomApps",
        open,
        pager: || Pager::cursor_in_header("x-continuation", "custom_apps", "/pagination/continuation_token"),
    }]
}
