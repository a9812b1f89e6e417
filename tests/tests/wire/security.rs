//! Credentials: every kind of scheme, alternatives and sets (OpenAPI 3.0.3, Security Requirement Object; RFC 7617, RFC 6750).

use wire::Auth;

use crate::case::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    [schemes(), sets(), refusals()].into_iter().flatten().collect()
}

fn schemes() -> Vec<Case> {
    vec![
        case!("security/none", |c| c.security_api().nobody().send()).with(|| Auth::bearer("t")).sends("GET /security"),
        case!("security/bearer", |c| c.security_api().bearer().send())
            .with(|| Auth::bearer("a.b-c"))
            .sends("PUT /security\nauthorization: Bearer a.b-c"),
        // RFC 7617, section 2.1: test and 123 and a pound sign, in UTF-8.
        case!("security/basic", |c| c.security_api().basic().send())
            .with(|| Auth::basic("test", "123£"))
            .sends("POST /security\nauthorization: Basic dGVzdDoxMjPCow=="),
        case!("security/basic-without-password", |c| c.security_api().basic().send())
            .with(|| Auth::basic("key", ""))
            .sends("POST /security\nauthorization: Basic a2V5Og=="),
        case!("security/key-in-header", |c| c.security_api().key().send())
            .with(|| Auth::key("k1").and(Auth::other_key("k2")))
            .sends("DELETE /security\nx-api-key: k1"),
        case!("security/other-key", |c| c.security_api().other_key().send())
            .with(|| Auth::key("k1").and(Auth::other_key("k2")))
            .sends("PATCH /security\nx-other-key: k2"),
        case!("security/key-in-query", |c| c.security_api().query_key().send())
            .with(|| Auth::query_key("a b&c"))
            .sends("OPTIONS /security?api_key=a%20b%26c"),
        case!("security/key-beside-parameters", |c| c.security_api().query_and_parameter().q("x").send())
            .with(|| Auth::query_key("k"))
            .sends("POST /security/optional?q=x&api_key=k"),
        case!("security/key-in-cookie", |c| c.security_api().session().send())
            .with(|| Auth::session("s1"))
            .sends("TRACE /security\ncookie: sid=s1"),
        case!("security/oauth2", |c| c.security_api().oauth().send())
            .with(|| Auth::oauth("t"))
            .sends("GET /security/more\nauthorization: Bearer t"),
        case!("security/openid", |c| c.security_api().openid().send())
            .with(|| Auth::openid("t"))
            .sends("PUT /security/more\nauthorization: Bearer t"),
        case!("security/other-http-scheme", |c| c.security_api().digest().send())
            .with(|| Auth::custom("abc"))
            .sends("POST /security/more\nauthorization: Wire-Token abc"),
    ]
}

/// "Only one of the Security Requirement Objects in the list needs to be satisfied"; all schemes in one of them must be.
fn sets() -> Vec<Case> {
    vec![
        case!("security/or/first", |c| c.security_api().either().send())
            .with(|| Auth::key("k").and(Auth::bearer("t")))
            .sends("DELETE /security/more\nauthorization: Bearer t"),
        case!("security/or/second", |c| c.security_api().either().send())
            .with(|| Auth::key("k"))
            .sends("DELETE /security/more\nx-api-key: k"),
        case!("security/and/all", |c| c.security_api().both().send())
            .with(|| Auth::key("a").and(Auth::other_key("b")).and(Auth::query_key("c")).and(Auth::session("d")))
            .sends("PATCH /security/more?api_key=c\ncookie: sid=d\nx-api-key: a\nx-other-key: b"),
        case!("security/sets/first", |c| c.security_api().sets().send())
            .with(|| Auth::bearer("t").and(Auth::key("k")).and(Auth::basic("u", "p")))
            .sends("PUT /security/optional\nauthorization: Bearer t\nx-api-key: k"),
        case!("security/sets/incomplete-first", |c| c.security_api().sets().send())
            .with(|| Auth::bearer("t").and(Auth::basic("u", "p")))
            .sends("PUT /security/optional\nauthorization: Basic dTpw"),
        case!("security/optional/anonymous", |c| c.security_api().anonymous().send()).sends("GET /security/optional"),
        case!("security/optional/with-credential", |c| c.security_api().anonymous().send())
            .with(|| Auth::bearer("t"))
            .sends("GET /security/optional\nauthorization: Bearer t"),
        case!("security/optional/other-credential", |c| c.security_api().anonymous().send())
            .with(|| Auth::key("k"))
            .sends("GET /security/optional"),
    ]
}

fn refusals() -> Vec<Case> {
    vec![
        case!("security/refused/none-configured", |c| c.security_api().bearer().send()).refused(&["PUT /security", "bearer"]),
        case!("security/refused/incomplete-set", |c| c.security_api().both().send())
            .with(|| Auth::key("a").and(Auth::query_key("c")))
            .refused(&["PATCH /security/more", "otherKey"]),
        case!("security/refused/empty-token", |c| c.security_api().bearer().send()).with(|| Auth::bearer("")).refused(&["bearer"]),
        case!("security/refused/line-break", |c| c.security_api().key().send()).with(|| Auth::key("a\r\nx-admin: 1")).refused(&["key"]),
        case!("security/refused/cookie-separator", |c| c.security_api().session().send())
            .with(|| Auth::session("a; admin=1"))
            .refused(&["session"]),
        case!("security/refused/colon-in-user", |c| c.security_api().basic().send()).with(|| Auth::basic("a:b", "c")).refused(&["basic"]),
    ]
}
