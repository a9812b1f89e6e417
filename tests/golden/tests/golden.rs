//! Part 10: the code of `golden.rs` against mocks: no network, answers by operation, and the pauses between attempts on a clock
//! that does not wait.

#[path = "../examples/golden.rs"]
#[expect(dead_code, reason = "`main` belongs to the example")]
mod golden;

use golden::AnyError;
use http::Method;
use hyphen::mock::{Mock, Reply};
use hyphen::types::{Problem, Project, ProjectPage};
use hyphen::{Auth, Client, projects};
use kontent_custom_apps::custom_apps;
use serde_json::{Value, json};

fn project(id: &str, name: &str) -> Project {
    Project::new().id(id).name(name)
}

fn page(number: f64, projects: &[Project]) -> ProjectPage {
    ProjectPage::new()
        .total(3.0)
        .page_num(number)
        .page_size(2.0)
        .data(projects.to_vec())
}

/// Parts 1 and 2: a client of variables, and one that fetches its tokens where the API makes them.
#[tokio::test]
async fn clients_are_made_of_variables_and_of_settings() -> Result<(), AnyError> {
    let mock = Mock::new();
    mock.on_path(Method::POST, "/api/auth/m2m").responds(
        Reply::new(201).json(&json!({ "access_token": "t1", "access_token_expires_in": 60_000 })),
    );
    mock.on::<projects::Get>().returns(project("p1", "Billing"));
    let read = |name: &str| match name {
        "HYPHEN_CLIENT_ID" => Some("id-1".to_owned()),
        "HYPHEN_CLIENT_SECRET" => Some("secret-1".to_owned()),
        _ => None,
    };
    let of_variables = Client::builder()
        .env_from(read)
        .transport(mock.clone())
        .build()?;
    let patient = golden::patient("id-1", "secret-1")
        .transport(mock.clone())
        .build()?;
    for client in [of_variables, patient] {
        client.projects().get("org_1", "p1").await?;
        client.projects().get("org_1", "p1").await?;
    }
    let sent = mock.all_requests();
    let tokens: Vec<Value> = sent
        .iter()
        .filter(|it| it.method() == Method::POST)
        .map(|it| it.json())
        .collect();
    let credentials = json!({ "clientId": "id-1", "clientSecret": "secret-1" });
    assert_eq!(
        tokens,
        [credentials.clone(), credentials],
        "one token for each client"
    );
    for request in mock.requests::<projects::Get>() {
        assert_eq!(request.header("authorization"), Some("Bearer t1"));
    }
    Ok(())
}

#[tokio::test]
async fn nothing_set_is_told_by_name() {
    let error = Client::builder()
        .env_from(|_| None)
        .build()
        .expect_err("there are no credentials");
    assert_eq!(
        error.to_string(),
        "client: no credentials in the environment; set HYPHEN_TOKEN, or HYPHEN_CLIENT_ID and HYPHEN_CLIENT_SECRET, or \
         HYPHEN_API_KEY (none of them is set)"
    );
}

/// What the document does not describe takes the credentials that it asks for in general.
#[tokio::test]
async fn undocumented_calls_follow_the_document() -> Result<(), AnyError> {
    let mock = Mock::new();
    mock.on_path(Method::GET, "/api/beta");
    for (auth, header) in [
        (Auth::bearer_auth("t"), ("authorization", "Bearer t")),
        (Auth::cookie_auth("c"), ("cookie", "access_token=c")),
    ] {
        let client = Client::builder()
            .auth(auth)
            .transport(mock.clone())
            .build()?;
        client.request(Method::GET, "/api/beta").await?;
        let sent = mock.all_requests();
        assert_eq!(
            sent.last().and_then(|it| it.header(header.0)),
            Some(header.1)
        );
    }
    let client = Client::builder().transport(mock).build()?;
    let refused = client
        .request(Method::GET, "/api/beta")
        .await
        .expect_err("there are no credentials");
    assert_eq!(
        refused.to_string(),
        "GET /api/beta: no credentials; configure `bearerAuth` or `cookieAuth`"
    );
    client.request(Method::GET, "/api/beta").anonymous().await?;
    Ok(())
}

/// Part 3.
#[tokio::test]
async fn lists_are_streams() -> Result<(), AnyError> {
    let (client, mock) = Client::mock();
    let (first, second) = (
        [project("p1", "Api"), project("p2", "Billing")],
        [project("p3", "Web")],
    );
    mock.on::<projects::List>()
        .when_query("pageSize", 50)
        .returns(page(1.0, &first));
    mock.on::<projects::List>()
        .when_query("pageNum", 2)
        .returns(page(2.0, &second));
    mock.on::<projects::List>().returns(page(1.0, &first));
    let rest = golden::list(&client, "org_1").await?;
    assert_eq!(rest, second, "the list goes on where it was left");
    Ok(())
}

/// Part 4, where the name is taken, after a server that was busy twice.
#[tokio::test(start_paused = true)]
async fn a_taken_name_is_reported() {
    let (client, mock) = Client::mock();
    mock.on::<projects::Create>().status(429).times(2);
    let taken = Problem::new().message("the name is taken");
    mock.on::<projects::Create>()
        .fails(projects::CreateError::Conflict(taken));

    let error = golden::create(&client, "org_1")
        .await
        .expect_err("the name is taken");

    assert_eq!(error.to_string(), "taken: the name is taken");
    let requests = mock.requests::<projects::Create>();
    assert_eq!(requests.len(), 3);
    assert_eq!(
        requests[0].json(),
        json!({ "alternateId": "billing", "name": "Billing", "isMonorepo": false })
    );
    mock.verify();
}

/// Parts 5 and 6.
#[tokio::test(start_paused = true)]
async fn what_is_sent_is_what_was_set() -> Result<(), AnyError> {
    let (client, mock) = Client::mock();
    mock.on::<projects::Update>().times(2);
    golden::change(&client, "org_1", "p1").await?;
    let bodies: Vec<Value> = mock
        .requests::<projects::Update>()
        .iter()
        .map(|it| it.json())
        .collect();
    assert_eq!(
        bodies,
        [
            json!({ "name": "Billing 2" }),
            json!({ "isMonorepo": true })
        ]
    );

    // A POST that failed with 500 is sent again, since it has a key by which the server knows it.
    mock.on::<projects::Create>().status(500).once();
    mock.on::<projects::Create>()
        .returns(project("p1", "Billing"));
    golden::respond(&client, "org_1").await?;
    let requests = mock.requests::<projects::Create>();
    let keys: Vec<_> = requests
        .iter()
        .map(|it| it.header("idempotency-key"))
        .collect();
    assert_eq!(keys, [Some("7f9c2ba4"); 2]);
    mock.verify();
    Ok(())
}

/// Part 7.
#[tokio::test]
async fn a_download_comes_from_the_storage_and_goes_to_disk() -> Result<(), AnyError> {
    let (client, mock) = Client::mock();
    let get = || mock.on::<hyphen::package_download::Get>();
    let file = Reply::new(200).header("content-disposition", "attachment; filename=\"cli.tar\"");
    get()
        .when(|request| request.url().host_str() == Some("storage.example.com"))
        .responds(file.body("application/x-tar", "12345"));
    get().responds(Reply::new(302).header("location", "https://storage.example.com/cli-1.2.0"));

    let folder = tempfile::tempdir()?;
    assert_eq!(golden::download(&client, folder.path()).await?, 5);

    assert_eq!(
        std::fs::read_to_string(folder.path().join("cli.tar"))?,
        "12345"
    );
    let requests = mock.requests::<hyphen::package_download::Get>();
    let [first, second] = requests.as_slice() else {
        return Err("not two requests".into());
    };
    assert_eq!(
        (first.path_param("version"), first.query("os")),
        ("1.2.0", Some("linux"))
    );
    assert_eq!(first.header("authorization"), Some("Bearer mock-token"));
    assert_eq!(second.header("authorization"), None);
    Ok(())
}

/// Part 8.
#[tokio::test]
async fn apps_are_archived() -> Result<(), AnyError> {
    use kontent_custom_apps::types::{CustomApp, CustomAppPage, Pagination};
    let (client, mock) = kontent_custom_apps::Client::mock();
    let app = |codename: &str| CustomApp::new("App", codename, "https://app.example.com");
    let more = Pagination::new().continuation_token("t1");
    mock.on::<custom_apps::List>()
        .when_header("x-continuation", "t1")
        .returns(CustomAppPage::new([app("b")], Pagination::new()));
    mock.on::<custom_apps::List>()
        .returns(CustomAppPage::new([app("a")], more));
    mock.on::<custom_apps::Update>();
    mock.on::<custom_apps::Create>();

    assert_eq!(golden::archive(&client, "environment-1").await?, 2);

    let updates = mock.requests::<custom_apps::Update>();
    let paths: Vec<_> = updates
        .iter()
        .map(|it| it.url().path().to_owned())
        .collect();
    let start = "/projects/environment-1/custom-apps/codename";
    assert_eq!(paths, [format!("{start}/a"), format!("{start}/b")]);
    let change = json!([
        { "op": "replace", "property_name": "name", "value": "App (archived)" },
        { "op": "addInto", "property_name": "allowed_roles", "value": [{ "codename": "auditor" }] },
    ]);
    assert_eq!(updates[0].json(), change);
    let configs: Vec<_> = mock
        .requests::<custom_apps::Create>()
        .iter()
        .map(|it| it.json().get("config").cloned())
        .collect();
    assert_eq!(configs, [Some(json!("{}")), Some(Value::Null), None]);
    Ok(())
}

/// Part 9.
#[tokio::test(start_paused = true)]
async fn what_went_wrong_is_explained() {
    let (client, mock) = Client::mock();
    let list = || mock.on::<projects::List>().once();
    let wrong = json!({ "data": [{ "name": "Api" }, { "name": 7 }] });
    list().responds(Reply::new(200).json(&wrong));
    list().responds(Reply::new(429).header("retry-after", "90"));
    mock.on::<projects::List>().connection_refused();
    let mut told = Vec::new();
    for _ in 0..3 {
        told.push(golden::explain(&client, "org_1").await);
    }
    assert_eq!(
        told,
        [
            "the body does not fit the description at data[1].name",
            "again in Some(90s)",
            "GET /api/organizations/{organizationId}/projects/: no connection (3 attempts), after 3 attempts",
        ]
    );
}
