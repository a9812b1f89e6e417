//! Credentials from environment variables, with the variables given by the test.

use crate::runtime::environment::from_source;
use crate::runtime::{Auth, EnvCredential, EnvKind, KeyLocation, Scheme, SchemeKind};

const BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};
const BASIC: Scheme = Scheme {
    name: "basic",
    kind: SchemeKind::Basic,
};
const KEY: Scheme = Scheme {
    name: "key",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Header,
        name: "x-key",
    },
};

const TABLE: [EnvCredential; 4] = [
    EnvCredential {
        scheme: &BEARER,
        kind: EnvKind::Token("ACME_TOKEN"),
    },
    EnvCredential {
        scheme: &BEARER,
        kind: EnvKind::Client {
            id: "ACME_CLIENT_ID",
            secret: "ACME_CLIENT_SECRET",
            auth: |id, secret| Auth::basic_credentials(&BEARER, id, secret),
        },
    },
    EnvCredential {
        scheme: &BASIC,
        kind: EnvKind::Basic {
            user: "ACME_USER",
            password: "ACME_PASSWORD",
        },
    },
    EnvCredential {
        scheme: &KEY,
        kind: EnvKind::Token("ACME_KEY"),
    },
];

type Required = &'static [&'static [&'static Scheme]];

const EITHER: Required = &[&[&BEARER], &[&BASIC, &KEY]];

/// What comes of variables: the schemes that are configured, or the error.
fn read(required: Required, variables: &[(&str, &str)]) -> String {
    let source = |name: &str| {
        let found = variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    };
    match from_source(required, &TABLE, source) {
        Ok(auth) => format!("{auth:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_is_set_is_configured() {
    for (variables, expected) in [
        (&[("ACME_TOKEN", "t")][..], r#"Auth(["bearer"])"#),
        (
            &[("ACME_CLIENT_ID", "i"), ("ACME_CLIENT_SECRET", "s")],
            r#"Auth(["bearer"])"#,
        ),
        (
            &[
                ("ACME_USER", "u"),
                ("ACME_PASSWORD", "p"),
                ("ACME_KEY", "k"),
            ],
            r#"Auth(["basic", "key"])"#,
        ),
        (
            &[("ACME_TOKEN", "t"), ("ACME_KEY", "k")],
            r#"Auth(["bearer", "key"])"#,
        ),
    ] {
        assert_eq!(read(EITHER, variables), expected);
    }
}

#[test]
fn one_error_names_all_that_is_missing() {
    let start = "client: no credentials in the environment; set ";
    for (variables, missing) in [
        (
            &[][..],
            "ACME_TOKEN or ACME_CLIENT_ID and ACME_CLIENT_SECRET, or ACME_USER and ACME_PASSWORD and ACME_KEY",
        ),
        (
            &[("ACME_CLIENT_ID", "i"), ("ACME_KEY", "s3cret")],
            "ACME_TOKEN or ACME_CLIENT_SECRET, or ACME_USER and ACME_PASSWORD",
        ),
        (
            &[
                ("ACME_TOKEN", ""),
                ("ACME_USER", "u"),
                ("ACME_PASSWORD", "p"),
            ],
            "ACME_TOKEN or ACME_CLIENT_ID and ACME_CLIENT_SECRET, or ACME_KEY",
        ),
    ] {
        assert_eq!(read(EITHER, variables), format!("{start}{missing}"));
    }
}

#[test]
fn an_api_for_everybody_needs_nothing() {
    assert_eq!(read(&[], &[]), "Auth([])");
    assert_eq!(read(&[&[&BEARER], &[]], &[]), "Auth([])");
    assert_eq!(read(&[&[]], &[("ACME_KEY", "k")]), r#"Auth(["key"])"#);
}
