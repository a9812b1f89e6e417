//! Requests with one fault each, and the sentence that the checks have to say about it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderMap;
use tests::check::{Checker, Finding};
use tests::credentials::Credential;
use tests::request::Received;
use tests::spec::Api;

use crate::credential;

/// The checks for an API, prepared once.
fn checker(api: &'static str) -> Arc<Checker> {
    static CHECKERS: Mutex<BTreeMap<&str, Arc<Checker>>> = Mutex::new(BTreeMap::new());
    let mut checkers = CHECKERS.lock().unwrap_or_else(PoisonError::into_inner);
    let checker = checkers.entry(api).or_insert_with(|| {
        let api = Api::load(api).expect("the spec can be read");
        Arc::new(Checker::new(Arc::new(api)).expect("the schemas are understood"))
    });
    Arc::clone(checker)
}

/// A request of which a test changes one part.
struct Request {
    api: &'static str,
    line: &'static str,
    headers: Vec<(&'static str, &'static str)>,
    body: &'static str,
    credential: Option<Credential>,
}

impl Request {
    fn find(&self) -> Finding {
        let checker = checker(self.api);
        let (method, target) = self.line.split_once(' ').expect("a method and a target");
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query.to_owned())),
            None => (target, None),
        };
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            headers.append(*name, value.parse().expect("a header value"));
        }
        let received =
            Received { method: method.to_owned(), path: path.to_owned(), query, headers, body: Bytes::from_static(self.body.as_bytes()) };
        checker.check(received, self.credential.as_ref())
    }

    #[track_caller]
    fn is_fine(&self) {
        assert_eq!(self.find().violations, Vec::<String>::new());
    }

    /// Exactly one violation is found, and it says this.
    #[track_caller]
    fn has(&self, fault: &str) {
        let violations = self.find().violations;
        assert_eq!(violations.len(), 1, "{violations:#?}");
        assert!(violations[0].contains(fault), "{violations:#?}");
    }

    fn body(mut self, body: &'static str) -> Self {
        self.body = body;
        self
    }

    fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self
    }
}

fn get(line: &'static str) -> Request {
    Request {
        api: "hyphen",
        line,
        headers: vec![("accept", "application/json"), ("authorization", "Bearer token-of-bearerAuth")],
        body: "",
        credential: Some(credential("bearerAuth")),
    }
}

fn post(line: &'static str, body: &'static str) -> Request {
    get(line).body(body).header("content-type", "application/json")
}

const APPS: &str = "GET /api/organizations/org_1/apps/";
const CREATE_APP: &str = "POST /api/organizations/org_1/projects/proj_1/apps/";
const APP: &str = r#"{ "alternateId": "my-app", "name": "My App" }"#;

#[test]
fn the_requests_without_a_fault_are_fine() {
    get(APPS).is_fine();
    get("GET /api/organizations/org%2F1/apps/?appIds=a&appIds=b%20c&pageNum=2").is_fine();
    post(CREATE_APP, APP).is_fine();
    get("POST /api/events/org_1/search").is_fine();
}

#[test]
fn the_path_and_the_method_have_to_be_those_of_an_operation() {
    let fault = "is no operation of the spec";
    get("GET /api/organizations/org_1/apps").has(fault);
    get("GET /api/organizations//apps/").has(fault);
    get("PUT /api/organizations/org_1/apps/").has(fault);
    get("GET /v1/api/organizations/org_1/apps/").has(fault);
    get("GET /api/organizations/org_1/apps/a/b/").has(fault);
}

#[test]
fn a_literal_segment_goes_before_a_value() {
    let operation = |line| get(line).find().operation.expect("it is an operation");
    let versions = operation("GET /api/downloads/cli/versions");
    assert_eq!(versions, "listPackageDownloadVersions");
    assert_eq!(operation("GET /api/downloads/cli/1.0"), "getPackageDownload");
    let connections = operation("GET /api/organizations/o/integrations/connections");
    assert_eq!(connections, "listIntegrationConnections");
}

#[test]
fn a_path_value_has_to_be_percent_encoded() {
    get("GET /api/organizations/org:1/apps/").has("`org:1` is not percent-encoded");
    get("GET /api/organizations/org%zz/apps/").has("`org%zz` is not percent-encoded");
    get("GET /api/organizations/org%ff/apps/").has("`org%ff` is not UTF-8");
}

#[test]
fn the_query_has_to_be_documented_and_well_formed() {
    get("GET /api/organizations/org_1/apps/?page=1").has("Query parameter `page` is not in the spec");
    get("GET /api/organizations/org_1/apps/?appIds=a+b").has("`a+b` is not percent-encoded");
    get("GET /api/organizations/org_1/apps/?appIds").has("not a name with a value");
    get("GET /api/organizations/org_1/apps/?pageNum=1&pageNum=2").has("more than once");
}

#[test]
fn a_query_value_has_to_fit_its_schema() {
    get("GET /api/organizations/org_1/apps/?pageNum=one").has("\"one\" is not of type \"integer\"");
    get("GET /api/organizations/org_1/apps/?pageNum=1.5").has("1.5 is not of type \"integer\"");
    let members = "GET /api/organizations/org_1/members/?includeApiKeys=yes";
    get(members).has("\"yes\" is not of type \"boolean\"");
}

#[test]
fn a_required_parameter_has_to_be_there() {
    let line = "DELETE /api/organizations/org_1/apps/app_1/dot-env/versions/";
    get(line).has("Query parameter `secretKeyId` is missing");
}

#[test]
fn headers_and_cookies_have_to_be_documented() {
    get(APPS).header("x-trace", "1").has("Header parameter `x-trace` is not in the spec");
    get(APPS).header("cookie", "a=b").has("Cookie parameter `a` is not in the spec");
}

#[test]
fn a_body_has_to_be_there_exactly_where_it_is_documented() {
    post(APPS, APP).has("where none is documented");
    get(APPS).header("content-type", "application/json").has("where none is documented");
    get(CREATE_APP).has("the body is missing");
    get(CREATE_APP).body(APP).has("the content type is None");
    post(CREATE_APP, APP).without("content-type").header("content-type", "text/plain").has("the content type is Some(\"text/plain\")");
    post(CREATE_APP, "{").has("the body is no JSON");
}

#[test]
fn a_body_has_to_fit_its_schema() {
    let create = |body| post(CREATE_APP, body);
    create(r#"{ "alternateId": "a" }"#).has("\"name\" is a required property");
    create(r#"{ "alternateId": "a", "name": "A", "color": "red" }"#).has("'color' was unexpected");
    create(r#"{ "alternateId": "a", "name": 1 }"#).has("1 is not of type \"string\"");
    create(r#"{ "alternateId": "a", "name": null }"#).has("null is not of type \"string\"");
    create(r#"{ "alternateId": "A b", "name": "A" }"#).has("does not match");
    create(r#"{ "alternateId": "a", "name": "" }"#).has("shorter than 1 character");
    let search = "POST /api/events/org_1/search";
    post(search, r#"{ "startDate": "yesterday" }"#).has("is not a \"date-time\"");
}

#[test]
fn read_only_properties_are_not_sent_and_nulls_only_where_they_are_allowed() {
    let create = |body| Request { api: "kontent-custom-apps", ..post("POST /v2/projects/env_1/custom-apps", body) };
    let app = r#"{ "name": "A", "codename": "a", "source_url": "https://a.example", "config": null }"#;
    create(app).is_fine();
    let with_id = r#"{ "id": "1", "name": "A", "codename": "a", "source_url": "https://a.example" }"#;
    create(with_id).has("`/id`");
    let with_null = r#"{ "name": "A", "codename": "a", "source_url": "u", "allowed_roles": null }"#;
    create(with_null).has("null is not of type \"array\"");
}

#[test]
fn a_union_takes_only_its_variants() {
    let update = |body| Request { api: "kontent-custom-apps", ..post("PATCH /v2/projects/env_1/custom-apps/codename/a", body) };
    update(r#"[{ "op": "replace", "property_name": "config", "value": null }]"#).is_fine();
    update(r#"[{ "op": "replace", "property_name": "config" }]"#).has("`/0`");
    update(r#"[{ "op": "rename", "property_name": "config", "value": 1 }]"#).has("`/0`");
}

#[test]
fn the_credentials_have_to_be_those_of_the_operation() {
    let none = "carries the credentials {}, not {\"bearerAuth\"}";
    get(APPS).without("authorization").has(none);
    // They are optional here, and the client has some.
    get("GET /api/integrations/").without("authorization").has(none);
    let other = get(APPS).without("authorization").header("authorization", "Bearer other");
    other.has("is not the one that the client was given");
    let both = get(APPS).header("cookie", "access_token=x");
    both.has("carries the credentials {\"bearerAuth\", \"cookieAuth\"}, not {\"bearerAuth\"}");
    get("GET /api/auth/logout").has("carries the credentials {\"bearerAuth\"}, not {}");
}

#[test]
fn a_client_without_credentials_can_make_the_anonymous_calls_alone() {
    let anonymous = |line| Request { credential: None, ..get(line).without("authorization") };
    anonymous("GET /api/integrations/").is_fine();
    anonymous("GET /api/auth/logout").is_fine();
    anonymous(APPS).has("the credentials {} meet no security alternative");
}

#[test]
fn the_accept_header_has_to_name_the_media_type() {
    get(APPS).without("accept").has("does not name application/json");
}
