//! The same for a crate whose path values have several forms.

use kontent_custom_apps::Client;
use kontent_custom_apps::custom_apps::{self, GetError};
use kontent_custom_apps::mock::sample;
use kontent_custom_apps::types::{CustomAppReference, Problem};

#[tokio::test]
async fn a_missing_app_is_told_from_one_that_is_there() {
    let (client, mock) = Client::mock();
    let app = sample::<custom_apps::Get>();
    mock.on::<custom_apps::Get>().when(|request| request.url().path().ends_with("/custom-apps/codename/there")).returns(app.clone());
    mock.on::<custom_apps::Get>().fails(GetError::NotFound(Problem::new().message("no such app")));

    let there = CustomAppReference::Codename("there".to_owned());
    assert_eq!(client.custom_apps().get("env_1", &there).await.unwrap(), app);
    let gone = CustomAppReference::Id("gone".to_owned());
    let error = client.custom_apps().get("env_1", &gone).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(matches!(error.typed().unwrap(), GetError::NotFound(problem) if problem.message.as_deref() == Some("no such app")));
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn the_limit_that_the_api_states_is_waited_for() {
    let (client, mock) = Client::mock();
    let busy = kontent_custom_apps::mock::Reply::new(429).header("retry-after", "5");
    mock.on::<custom_apps::List>().responds(busy).once();
    mock.on::<custom_apps::List>().sample();
    let begun = tokio::time::Instant::now();
    let page = client.custom_apps().list("env_1").await.unwrap();
    assert_eq!((page.custom_apps.len(), begun.elapsed().as_secs()), (1, 5));
}
