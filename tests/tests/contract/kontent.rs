//! The run of `kontent_custom_apps`.

use kontent_custom_apps::{Auth, Client, Retry};
use tests::calls::kontent::cases;
use tests::contract::Report;

use crate::{credential, start};

pub(crate) async fn run() -> Report {
    let mut run = start("kontent-custom-apps").await;
    let token = credential("bearerAuth");
    let client = |auth: Auth| {
        let builder = Client::builder().base_url(run.base_url()).auth(auth).retry(Retry::never());
        builder.build().expect("the client can be built")
    };
    let known = cases(&client(Auth::bearer_auth(token.token.as_str())));
    let anonymous = cases(&client(Auth::none()));
    run.all_answers(Some(token), &known).await;
    run.success(None, &anonymous).await;
    run.finish(&[])
}
