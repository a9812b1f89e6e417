//! Tests as users of the crate write them.

use std::time::Duration;

use hyphen::mock::{Reply, sample};
use hyphen::projects::{self, CreateError};
use hyphen::types::{Problem, ProjectCreate};
use hyphen::{Client, Error, package_download};
use tokio::time::Instant;

#[tokio::test(start_paused = true)]
async fn name_taken_is_reported() {
    let (client, mock) = Client::mock();
    mock.on::<projects::Create>().status(429).times(2);
    mock.on::<projects::Create>().fails(CreateError::Conflict(Problem::new().message("name taken")));

    let error = client.projects().create("org_1", &ProjectCreate::new("billing", "Billing")).await.unwrap_err();

    assert_eq!(error.status().unwrap(), 409);
    assert_eq!(mock.requests::<projects::Create>().len(), 3);
    assert_eq!(mock.requests::<projects::Create>()[0].json()["alternateId"], "billing");
    let CreateError::Conflict(problem) = error.typed().unwrap() else { panic!("it is a conflict") };
    assert_eq!(problem.message.as_deref(), Some("name taken"));
    mock.verify();
}

#[tokio::test]
async fn values_by_the_parameters_of_the_call() {
    let (client, mock) = Client::mock();
    mock.on::<projects::Get>()
        .when(|request| request.path_param("projectId") == "p 1")
        .sample_with(|project| project.name = Some("One".into()));
    let mut two = sample::<projects::Get>();
    two.name = Some("Two".into());
    mock.on::<projects::Get>().when_path("projectId", "p2").returns(two);

    assert_eq!(client.projects().get("org_1", "p 1").await.unwrap().name.as_deref(), Some("One"));
    assert_eq!(client.projects().get("org_1", "p2").await.unwrap().name.as_deref(), Some("Two"));
    let error = client.projects().get("org_1", "p3").await.unwrap_err();
    assert!(matches!(error, Error::Request(_)));
    assert!(error.to_string().contains("path parameter `projectId` is `p3`, not `p2`"), "{error}");
    assert!(std::panic::catch_unwind(|| mock.verify()).is_err());
}

#[tokio::test]
async fn what_was_sent_is_kept_with_its_query_and_credentials() {
    let (client, mock) = Client::mock();
    mock.on::<projects::List>();
    client.projects().list("org_1").page_num(2).page_size(10).await.unwrap();
    let sent = &mock.requests::<projects::List>()[0];
    assert_eq!((sent.query("pageNum"), sent.query("pageSize")), (Some("2"), Some("10")));
    assert_eq!(sent.path_param("organizationId"), "org_1");
    assert_eq!(sent.header("authorization"), Some("Bearer mock-token"));
    assert!(!format!("{sent:?}").contains("mock-token"));
}

/// The success of this one has no JSON: it is where a redirect leads.
#[tokio::test]
async fn a_redirect_is_given_back() {
    let (client, mock) = Client::mock();
    mock.on::<package_download::Get>().returns("https://storage.example.com/cli".into());
    let target = client.package_download().get("cli", "1.2.3").await.unwrap();
    assert_eq!(target.as_str(), "https://storage.example.com/cli");
}

#[tokio::test(start_paused = true)]
async fn faults_and_pauses() {
    let (client, mock) = Client::mock();
    mock.on::<projects::Delete>().connection_refused().once();
    mock.on::<projects::Delete>().reset().once();
    mock.on::<projects::Delete>().delay(Duration::from_secs(3));
    let begun = Instant::now();
    client.projects().delete("org_1", "p1").await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(3));
    mock.checkpoint();

    mock.on::<projects::Get>().sample().cut_body_after(10);
    let error = client.projects().get("org_1", "p1").await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    mock.reset();
    mock.on::<projects::Get>().bad_json();
    let error = client.projects().get("org_1", "p1").await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
}

#[tokio::test]
async fn any_response_can_be_given() {
    let (client, mock) = Client::mock();
    mock.on::<projects::Delete>().responds(Reply::new(204).header("x-request-id", "r1"));
    let response = client.projects().delete("org_1", "p1").response().await.unwrap();
    assert_eq!(response.request_id(), Some("r1"));
}
