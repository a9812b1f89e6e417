//! Every operation of every generated crate, called against a server that checks the requests.
//!
//! The modules `faults` and `broken_calls` test the checks themselves: each fault has to be found.

use std::io::Write;

use tests::contract::{Report, Run};
use tests::credentials::Credential;
use tests::spec::Api;

mod broken_calls;
mod faults;
mod hyperproof;
mod hyphen;
mod kontent;
mod limits;
mod sweatstack;

/// How many problems of one API are printed; what breaks one call often breaks a hundred.
const SHOWN: usize = 40;

/// Runs all APIs in one test, since the count over all of them is part of what is to be shown.
#[tokio::test]
async fn every_operation_keeps_the_contract() {
    let reports = [hyperproof::run().await, hyphen::run().await, kontent::run().await, sweatstack::run().await];
    let mut text = Vec::new();
    print(&reports, &mut text).expect("a list takes all bytes");
    // The macros that print are captured in tests; the count is to be seen on success, too.
    std::io::stderr().write_all(&text).expect("stderr is open");
    let problems: usize = reports.iter().map(|report| report.problems.len()).sum();
    assert_eq!(problems, 0, "the calls break the contract, see above");
}

fn print(reports: &[Report], out: &mut impl Write) -> std::io::Result<()> {
    for report in reports {
        writeln!(out, "{}: {} of {} operations called, {} requests", report.api, report.called, report.total, report.requests)?;
        for (operation, reason) in &report.exempt {
            writeln!(out, "  not called: {operation}, since {reason}")?;
        }
        for problem in report.problems.iter().take(SHOWN) {
            writeln!(out, "  {problem}")?;
        }
        if let Some(more @ 1..) = report.problems.len().checked_sub(SHOWN) {
            writeln!(out, "  and {more} more")?;
        }
    }
    let called: usize = reports.iter().map(|report| report.called).sum();
    let total: usize = reports.iter().map(|report| report.total).sum();
    writeln!(out, "{called} of {total} operations called")
}

/// The server for the API of a crate.
async fn start(name: &str) -> Run {
    let api = Api::load(name).expect("the spec can be read");
    Run::start(api).await.expect("the server starts")
}

/// A credential for a security scheme.
fn credential(scheme: &str) -> Credential {
    Credential { scheme: scheme.to_owned(), token: format!("token-of-{scheme}") }
}
