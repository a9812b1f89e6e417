//! Everything that a program does with a client, from the first line to the last: two APIs in one program, which differ in
//! nothing but their operations.
//!
//! `tests/golden.rs` runs the same code against mocks, and is at the same time the example of how to test such a program.
//!
//! ```sh
//! HYPHEN_CLIENT_ID=.. HYPHEN_CLIENT_SECRET=.. KONTENT_CUSTOM_APPS_TOKEN=.. cargo run -p golden --example golden -- org_1
//! ```

use std::path::Path;
use std::time::Duration;

use futures_util::{StreamExt as _, TryStreamExt as _};
use hyphen::projects::CreateError;
use hyphen::types::{Project, ProjectCreate, ProjectUpdate};
use hyphen::{Auth, Error, Options, Retry, Verdict};
use kontent_custom_apps::types::{
    AddIntoOperation, CustomAppInput, CustomAppReference, ReplaceOperation, RoleReference,
};

/// Any error. Those of all clients fit.
pub type AnyError = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), AnyError> {
    let org = std::env::args()
        .nth(1)
        .ok_or("the id of an organization is missing")?;

    // Part 1: construct. Reads HYPHEN_TOKEN, or HYPHEN_CLIENT_ID and HYPHEN_CLIENT_SECRET, and HYPHEN_BASE_URL.
    let hyphen = hyphen::Client::from_env()?;
    let (id, secret) = (
        std::env::var("HYPHEN_CLIENT_ID")?,
        std::env::var("HYPHEN_CLIENT_SECRET")?,
    );
    let patient = patient(&id, &secret).build()?;
    let kontent = kontent_custom_apps::Client::from_env()?;

    list(&hyphen, &org).await?;
    let project = create(&hyphen, &org).await?;
    change(&hyphen, &org, project.id.as_deref().unwrap_or_default()).await?;
    respond(&patient, &org).await?;
    download(&hyphen, Path::new(".")).await?;
    archive(&kontent, "environment-1").await?;
    explain(&hyphen, &org).await;
    Ok(())
}

/// Part 2: or spell it out: a token by client credentials (kept, refreshed before it expires, replaced when it is refused), and
/// other retries.
pub fn patient(id: &str, secret: &str) -> hyphen::ClientBuilder {
    let retry = Retry::standard()
        .max_attempts(5)
        .max_elapsed(Duration::from_secs(60))
        .classify(
            |attempt| match attempt.status().map(|status| status.as_u16()) {
                // Locked while a deployment runs.
                Some(423) => Verdict::RetryAfter(Duration::from_secs(2)),
                _ => Verdict::Default,
            },
        );
    hyphen::Client::builder()
        .auth(Auth::client_credentials(id, secret))
        .user_agent("acme-sync/1.4")
        .timeout(Duration::from_secs(10))
        .retry(retry)
}

/// Part 3: list. Awaiting gives the documented page; a stream gives the items and asks for pages as they are needed.
pub async fn list(hyphen: &hyphen::Client, org: &str) -> Result<Vec<Project>, AnyError> {
    let first = hyphen.projects().list(org).page_size(50).await?;
    println!(
        "{} of {:?}",
        first.data.unwrap_or_default().len(),
        first.total
    );

    let mut projects = hyphen.projects().list(org).page_size(2).stream();
    let mut place = None;
    while let Some(project) = projects.try_next().await? {
        println!("{:?}\t{:?}", project.id, project.name);
        // A place can be written down, and the list can go on from there another day.
        place = projects.cursor().or(place);
        if project.name.as_deref() == Some("Billing") {
            break;
        }
    }
    let mut rest = hyphen.projects().list(org).page_size(2).stream();
    if let Some(place) = place {
        rest = rest.resume(place);
    }
    Ok(rest.take(10).try_collect().await?)
}

/// Part 4: create. What is required stands in `new`, the rest has names; documented failures are an enum.
pub async fn create(hyphen: &hyphen::Client, org: &str) -> Result<Project, AnyError> {
    let body = ProjectCreate::new("billing", "Billing").is_monorepo(false);
    match hyphen.projects().create(org, &body).await {
        Ok(project) => Ok(project),
        // Whatever the API does not document, a timeout for example, goes on to the caller.
        Err(error) => match error.typed()? {
            CreateError::Conflict(problem) => {
                Err(format!("taken: {}", problem.message.unwrap_or_default()).into())
            }
            CreateError::NotFound(_) => Err("no such organization".into()),
            other => Err(format!("{other:?}").into()),
        },
    }
}

/// Part 5: change. Only what is set is sent; where null is a value, it is one of three states.
pub async fn change(hyphen: &hyphen::Client, org: &str, project: &str) -> Result<(), AnyError> {
    hyphen
        .projects()
        .update(org, project, &ProjectUpdate::new().name("Billing 2"))
        .await?;
    hyphen
        .projects()
        .update(org, project, &ProjectUpdate::new().is_monorepo(true))
        .await?;
    Ok(())
}

/// Part 6: options of a single call, and the whole response where its headers matter.
pub async fn respond(hyphen: &hyphen::Client, org: &str) -> Result<(), AnyError> {
    let options = Options::new()
        .idempotency_key("7f9c2ba4")
        .timeout(Duration::from_secs(30));
    let body = ProjectCreate::new("billing", "Billing");
    let response = hyphen
        .projects()
        .create(org, &body)
        .options(options)
        .response()
        .await?;
    println!(
        "{} {:?} {:?}",
        response.status(),
        response.request_id(),
        response.name
    );
    Ok(())
}

/// Part 7: download. The API answers with the place of the file, which is followed without credentials; the body goes to disk
/// as it comes.
pub async fn download(hyphen: &hyphen::Client, folder: &Path) -> Result<u64, AnyError> {
    let call = hyphen.package_download().get("cli", "1.2.0").os("linux");
    let package = call.download().await?;
    let name = package.file_name().unwrap_or_else(|| "cli".to_owned());
    Ok(package.save(folder.join(name)).await?)
}

/// Part 8: another API, the same habits: pages by a token in a header are the same stream, and a list of typed operations is
/// the body of a PATCH.
pub async fn archive(
    kontent: &kontent_custom_apps::Client,
    environment: &str,
) -> Result<usize, AnyError> {
    let apps: Vec<_> = kontent
        .custom_apps()
        .list(environment)
        .stream()
        .try_collect()
        .await?;
    for app in &apps {
        let changes = [
            ReplaceOperation::new("name", format!("{} (archived)", app.name)).into(),
            AddIntoOperation::new("allowed_roles", [RoleReference::new().codename("auditor")])
                .into(),
        ];
        let app = CustomAppReference::Codename(app.codename.clone());
        kontent
            .custom_apps()
            .update(environment, &app, &changes)
            .await?;
    }
    // Three states: a value, null, or nothing at all.
    let audit = CustomAppInput::new("Audit", "audit", "https://audit.example.com");
    kontent
        .custom_apps()
        .create(environment, &audit.clone().config("{}"))
        .await?;
    kontent
        .custom_apps()
        .create(environment, &audit.clone().config(None))
        .await?;
    kontent.custom_apps().create(environment, &audit).await?;
    Ok(apps.len())
}

/// Part 9: what went wrong, where it was not the API that said no.
pub async fn explain(hyphen: &hyphen::Client, org: &str) -> String {
    match hyphen.projects().list(org).await {
        Err(Error::Decode(error)) => {
            format!("the body does not fit the description at {}", error.path())
        }
        Err(error) if error.is_rate_limited() => format!("again in {:?}", error.retry_after()),
        Err(error) => format!("{error}, after {} attempts", error.attempts()),
        Ok(_) => "all is well".to_owned(),
    }
}
