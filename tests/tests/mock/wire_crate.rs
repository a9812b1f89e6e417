//! What the four APIs lack: several successes, text, files, events, lines, and failures that stand for many statuses.

use http::StatusCode;
use wire::mock::{Reply, sample};
use wire::responses::{self, OutcomesOutcome, RangesError, ReadyOutcome};
use wire::types::{Named, Problem};
use wire::{Client, Error};

#[tokio::test]
async fn each_of_several_successes() {
    let (client, mock) = Client::mock();
    let named = OutcomesOutcome::Ok(Named::new("a"));
    for outcome in [named, OutcomesOutcome::Accepted("later".to_owned()), OutcomesOutcome::Success] {
        mock.on::<responses::Outcomes>().returns(outcome.clone()).once();
        assert_eq!(client.responses().outcomes().await.unwrap(), outcome);
    }
    mock.on::<responses::Text>().returns("é".to_owned());
    assert_eq!(client.responses().text().await.unwrap(), "é");
    mock.verify();
}

#[tokio::test]
async fn failures_that_stand_for_many_statuses() {
    let (client, mock) = Client::mock_with(|builder| builder.retry(wire::Retry::never()));
    let problem = Problem::new().title("no");
    for failure in [RangesError::ClientError(StatusCode::IM_A_TEAPOT, problem), RangesError::ServerError(StatusCode::BAD_GATEWAY)] {
        mock.on::<responses::Ranges>().fails(failure.clone()).once();
        let error = client.responses().ranges().await.unwrap_err();
        assert_eq!(error.typed::<RangesError>().unwrap(), failure);
    }
}

/// What is still to be read cannot be made by hand: the mock takes what it is made of.
#[tokio::test]
async fn files_events_and_lines() {
    let (client, mock) = Client::mock();
    mock.on::<responses::Pdf>().returns("%PDF".into()).once();
    assert_eq!(client.responses().pdf().await.unwrap().bytes().await.unwrap(), "%PDF");
    mock.on::<responses::Pdf>().returns("%PDF".into()).cut_body_after(2);
    let cut = client.responses().pdf().await.unwrap().bytes().await.unwrap_err();
    assert!(matches!(cut, Error::Transport(_)), "{cut}");

    mock.on::<responses::Events>().returns(vec![Named::new("a"), Named::new("b")]);
    let mut events = client.responses().events().await.unwrap();
    let mut names = Vec::new();
    while let Some(event) = events.try_next().await.unwrap() {
        names.push(event.data.name);
    }
    assert_eq!(names, ["a", "b"]);

    mock.on::<responses::Lines>().returns(vec![Named::new("c")]);
    let mut lines = client.responses().lines().await.unwrap();
    assert_eq!(lines.try_next().await.unwrap(), Some(Named::new("c")));
    assert_eq!(lines.try_next().await.unwrap(), None);

    mock.on::<responses::Ready>().returns(Reply::new(202).json(&Named::new("soon")));
    let ReadyOutcome::Accepted(soon) = client.responses().ready().await.unwrap() else { panic!("it is not ready") };
    assert_eq!(soon.name, "soon");
    drop(sample::<responses::Pdf>());
}
