//! Every operation of every generated crate, called against a server that checks the requests.

use std::io::Write;

use tests::contract::{Report, Run};
use tests::credentials::Credential;
use tests::spec::Api;

mod hyperproof;
mod hyphen;
mod kontent;
mod sweatstack;

/// Runs all APIs in one test, since the count over all of them is part of what is to be shown.
#[tokio::test]
async fn every_operation_keeps_the_contract() {
    let reports = [
        hyperproof::run().await,
        hyphen::run().await,
        kontent::run().await,
        sweatstack::run().await,
    ];
    let mut text = String::new();
    for report in &reports {
        let Report {
            api,
            called,
            total,
            requests,
            problems,
        } = report;
        text += &format!("{api}: {called} of {total} operations called, {requests} requests\n");
        for problem in problems {
            text += &format!("  {problem}\n");
        }
    }
    let called: usize = reports.iter().map(|report| report.called).sum();
    let total: usize = reports.iter().map(|report| report.total).sum();
    text += &format!("{called} of {total} operations called\n");
    // The macros that print are captured in tests; the count is to be seen on success, too.
    std::io::stderr()
        .write_all(text.as_bytes())
        .expect("stderr is open");
    let problems: usize = reports.iter().map(|report| report.problems.len()).sum();
    assert_eq!(problems, 0, "the calls break the contract, see above");
}

/// The server for the API of a crate.
async fn start(name: &str) -> Run {
    let api = Api::load(name).expect("the spec can be read");
    Run::start(api).await.expect("the server starts")
}

/// A credential for a security scheme.
fn credential(scheme: &str) -> Credential {
    Credential {
        scheme: scheme.to_owned(),
        token: format!("token-of-{scheme}"),
    }
}
