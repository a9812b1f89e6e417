//! The suite itself: what differs from a case is found.

use wire::Auth;

use crate::case::{Case, case};
use crate::path::rgb;

/// The text of what differs.
async fn difference(case: Case) -> String {
    case.run().await.err().unwrap_or_default()
}

#[tokio::test]
async fn another_target_is_found() {
    let case = case!("a", |c| c.query().form().string("a").send()).sends("GET /query/form?string=b");
    assert!(difference(case).await.contains("GET /query/form?string=a"));
}

#[tokio::test]
async fn a_header_too_many_or_too_few_is_found() {
    let more = case!("a", |c| c.header().simple().x_integer(1).send()).sends("GET /header/simple");
    assert!(difference(more).await.contains("x-integer: 1"));
    let fewer = case!("a", |c| c.header().simple().send()).sends("GET /header/simple\nx-integer: 1");
    assert!(difference(fewer).await.contains("the request should be"));
}

#[tokio::test]
async fn another_body_or_media_type_is_found() {
    let body = case!("a", |c| c.bodies().text("b").send()).sends("POST /bodies/text\ncontent-type: text/plain\n\nc");
    assert!(difference(body).await.contains("\\n\\nb"));
    let media_type = case!("a", |c| c.bodies().json(&rgb()).send()).sends("POST /bodies/json\n\n{\"R\":100,\"G\":200,\"B\":150}");
    assert!(difference(media_type).await.contains("content-type: application/json"));
}

#[tokio::test]
async fn another_number_of_requests_is_found() {
    let none = case!("a", |c| c.bodies().none().send()).refused(&["x"]);
    assert!(difference(none).await.contains("1 requests instead of 0"));
    let two = case!("a", |c| c.bodies().none().send()).sends("POST /bodies/none").sends("POST /bodies/none");
    assert!(difference(two).await.contains("1 requests instead of 2"));
}

#[tokio::test]
async fn another_outcome_is_found() {
    let value = case!("a", |c| c.responses().string().send()).gets_json(200, "\"x\"").gives("\"y\"");
    assert!(difference(value).await.contains("the outcome should be"));
    let success = case!("a", |c| c.responses().empty().send()).fails(&["x"]);
    assert!(difference(success).await.contains("did not fail"));
    let words = case!("a", |c| c.responses().string().send()).gets(200, "", "").fails(&["another reason"]);
    assert!(difference(words).await.contains("does not say `another reason`"));
}

#[tokio::test]
async fn a_case_that_holds_has_no_difference() {
    let case = case!("a", |c| c.security_api().bearer().send()).with(|| Auth::bearer("t")).sends("PUT /security\nauthorization: Bearer t");
    assert_eq!(difference(case).await, "");
}
