//! The run of `hyphen`.

use hyphen::{Auth, Client, Retry};
use tests::calls::hyphen::cases;
use tests::contract::Report;

use crate::{credential, start};

pub(crate) async fn run() -> Report {
    let mut run = start("hyphen").await;
    let (bearer, cookie) = (credential("bearerAuth"), credential("cookieAuth"));
    let client = |auth: Auth| {
        let builder = Client::builder().base_url(run.base_url()).auth(auth).retry(Retry::never());
        builder.build().expect("the client can be built")
    };
    let by_bearer = cases(&client(Auth::bearer_auth(bearer.token.as_str())));
    let by_cookie = cases(&client(Auth::cookie_auth(cookie.token.as_str())));
    let anonymous = cases(&client(Auth::none()));
    run.all_answers(Some(bearer), &by_bearer).await;
    run.success(Some(cookie), &by_cookie).await;
    run.success(None, &anonymous).await;
    run.finish(&[])
}
