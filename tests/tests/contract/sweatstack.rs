//! The run of `sweatstack_applications`.

use sweatstack_applications::{Auth, Client, Retry};
use tests::calls::sweatstack::cases;
use tests::contract::Report;

use crate::{credential, start};

pub(crate) async fn run() -> Report {
    let mut run = start("sweatstack-applications").await;
    let token = credential("HTTPBearer");
    let client = |auth: Auth| {
        let builder = Client::builder(run.base_url()).auth(auth).retry(Retry::never());
        builder.build().expect("the client can be built")
    };
    let known = cases(&client(Auth::http_bearer(token.token.as_str())));
    let anonymous = cases(&client(Auth::none()));
    run.all_answers(Some(token), &known).await;
    run.success(None, &anonymous).await;
    run.finish(&[])
}
