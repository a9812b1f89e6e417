//! A client as one writes it for three operations.

use std::error::Error;
use std::sync::LazyLock;
use std::time::Duration;

use hyphen::types::{Project, ProjectCreate, ProjectPage};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use regex_lite::Regex;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::redirect::Policy;
use serde::de::DeserializeOwned;

/// Everything but the unreserved characters of RFC 3986, section 2.3, so that both sides send the same bytes.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The pattern of `alternateId`.
static ALTERNATE_ID: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[a-z0-9_-]*$").expect("the pattern is fine"));

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The address and the token, above a client of reqwest with the settings of the generated one.
pub(crate) struct Api {
    http: reqwest::Client,
    base_url: String,
    token: String,
}

impl Api {
    pub(crate) fn new(base_url: &str, token: &str) -> Self {
        let http = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .read_timeout(Duration::from_secs(30))
            .redirect(Policy::none())
            .referer(false)
            .user_agent("by-hand/0.1.0")
            .build()
            .expect("the settings are fine");
        Self { http, base_url: base_url.to_owned(), token: token.to_owned() }
    }

    pub(crate) async fn get(&self, organization: &str, project: &str) -> Result<Project> {
        let url = format!("{}/api/organizations/{}/projects/{}/", self.base_url, encode(organization), encode(project));
        self.send(self.http.get(url)).await
    }

    pub(crate) async fn create(&self, organization: &str, body: &ProjectCreate) -> Result<Project> {
        let url = format!("{}/api/organizations/{}/projects/", self.base_url, encode(organization));
        let request = self.http.post(url).header(CONTENT_TYPE, "application/json").body(serde_json::to_vec(body)?);
        self.send(request).await
    }

    /// The same with the limits of the document, written out for this one type.
    pub(crate) async fn create_checked(&self, organization: &str, body: &ProjectCreate) -> Result<Project> {
        if !(1..=25).contains(&body.alternate_id.chars().count()) || !ALTERNATE_ID.is_match(&body.alternate_id) {
            return Err("the alternate id is not as it should be".into());
        }
        if !(1..=100).contains(&body.name.chars().count()) {
            return Err("the name is too short or too long".into());
        }
        self.create(organization, body).await
    }

    pub(crate) async fn list(&self, organization: &str) -> Result<ProjectPage> {
        let url = format!("{}/api/organizations/{}/projects/", self.base_url, encode(organization));
        self.send(self.http.get(url)).await
    }

    async fn send<T: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Result<T> {
        let request = request.bearer_auth(&self.token).header(ACCEPT, "application/json");
        let response = request.send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}

fn encode(value: &str) -> impl std::fmt::Display {
    utf8_percent_encode(value, RESERVED)
}
