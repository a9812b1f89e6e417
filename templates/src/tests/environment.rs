//! Settings from environment variables, with the variables given by the test.

use crate::runtime::{
    Auth, Client, ClientBuilder, EnvCredential, EnvKind, ExposeSecret, KeyLocation, Result, Scheme,
    SchemeKind, Variables,
};

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
const CERTIFICATE: Scheme = Scheme {
    name: "certificate",
    kind: SchemeKind::MutualTls,
};

const CREDENTIALS: &[EnvCredential] = &[
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
            user: "ACME_USERNAME",
            password: "ACME_PASSWORD",
        },
    },
    EnvCredential {
        scheme: &KEY,
        kind: EnvKind::Token("ACME_API_KEY"),
    },
];

/// A refresh token goes before the id and secret alone: who sets it means it.
static REFRESHED: Variables = Variables {
    base_url: "ACME_BASE_URL",
    credentials: &[
        EnvCredential {
            scheme: &BEARER,
            kind: EnvKind::Refresh {
                id: "ACME_CLIENT_ID",
                secret: "ACME_CLIENT_SECRET",
                token: "ACME_REFRESH_TOKEN",
                auth: |id, secret, token| {
                    let has_secret = secret.is_some_and(|it| it.expose_secret() == "s");
                    assert!(id == "i" && token.expose_secret() == "r");
                    Auth::token(if has_secret { &BEARER } else { &BASIC }, "t")
                },
            },
        },
        EnvCredential {
            scheme: &BEARER,
            kind: EnvKind::Client {
                id: "ACME_CLIENT_ID",
                secret: "ACME_CLIENT_SECRET",
                auth: |_, _| Auth::token(&KEY, "t"),
            },
        },
    ],
    required: &[],
};

#[test]
fn a_refresh_token_is_taken_with_or_without_the_secret_of_a_client() {
    let (id, secret, token) = (
        ("ACME_CLIENT_ID", "i"),
        ("ACME_CLIENT_SECRET", "s"),
        ("ACME_REFRESH_TOKEN", "r"),
    );
    for (set, expected) in [
        (&[id, secret, token][..], r#"["bearer"]"#),
        (&[id, token], r#"["basic"]"#),
        (&[id, secret], r#"["key"]"#),
        (&[secret, token], "[]"),
    ] {
        assert_eq!(read(&REFRESHED, set), configured(expected));
    }
}

const fn needs(required: &'static [&'static [&'static Scheme]]) -> Variables {
    Variables {
        base_url: "ACME_BASE_URL",
        credentials: CREDENTIALS,
        required,
    }
}

static EITHER: Variables = needs(&[&[&BEARER], &[&BASIC, &KEY]]);
static BOTH: Variables = needs(&[&[&BEARER, &CERTIFICATE, &KEY]]);
static NOTHING: Variables = needs(&[]);
static OPTIONAL: Variables = needs(&[&[&BEARER], &[]]);

fn source(variables: &[(&str, &str)]) -> impl Fn(&str) -> Option<String> {
    |name| {
        let found = variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    }
}

fn build(
    builder: ClientBuilder,
    variables: &'static Variables,
    set: &[(&str, &str)],
) -> Result<Client> {
    builder.variables(variables, source(set)).build()
}

/// What comes of variables: the client, or the error.
fn read(variables: &'static Variables, set: &[(&str, &str)]) -> String {
    let builder = ClientBuilder::new("https://api.example.com");
    match build(builder, variables, set) {
        Ok(client) => format!("{client:?}"),
        Err(error) => error.to_string(),
    }
}

fn configured(schemes: &str) -> String {
    format!("Client {{ base_url: \"https://api.example.com\", auth: Auth({schemes}), .. }}")
}

#[test]
fn what_is_set_is_configured() {
    for (set, expected) in [
        (&[("ACME_TOKEN", "t")][..], r#"["bearer"]"#),
        (
            &[("ACME_CLIENT_ID", "i"), ("ACME_CLIENT_SECRET", "s")],
            r#"["bearer"]"#,
        ),
        (
            &[
                ("ACME_USERNAME", "u"),
                ("ACME_PASSWORD", "p"),
                ("ACME_API_KEY", "k"),
            ],
            r#"["basic", "key"]"#,
        ),
        (
            &[("ACME_TOKEN", "t"), ("ACME_API_KEY", "k")],
            r#"["bearer", "key"]"#,
        ),
    ] {
        assert_eq!(read(&EITHER, set), configured(expected));
    }
}

#[test]
fn one_error_names_all_that_was_looked_for_and_what_was_there() {
    let ways = "ACME_TOKEN, or ACME_CLIENT_ID and ACME_CLIENT_SECRET, \
                or ACME_USERNAME and ACME_PASSWORD and ACME_API_KEY";
    for (set, found) in [
        (&[][..], "none of them is set"),
        (
            &[("ACME_CLIENT_ID", "i"), ("ACME_API_KEY", "s3cret")],
            "set already: ACME_CLIENT_ID, ACME_API_KEY",
        ),
        (
            &[
                ("ACME_BASE_URL", "https://other.example.com"),
                ("ACME_TOKEN", ""),
                ("ACME_USERNAME", "u"),
            ],
            "set already: ACME_BASE_URL, ACME_USERNAME",
        ),
    ] {
        assert_eq!(
            read(&EITHER, set),
            format!("client: no credentials in the environment; set {ways} ({found})")
        );
    }
}

#[test]
fn alternatives_within_a_set_stand_in_parentheses_and_certificates_are_no_variables() {
    assert_eq!(
        read(&BOTH, &[("ACME_TOKEN", "t")]),
        "client: no credentials in the environment; set (ACME_TOKEN, or ACME_CLIENT_ID and ACME_CLIENT_SECRET) and \
         ACME_API_KEY (set already: ACME_TOKEN)"
    );
}

#[test]
fn an_api_for_everybody_needs_nothing() {
    assert_eq!(read(&NOTHING, &[]), configured("[]"));
    assert_eq!(read(&OPTIONAL, &[]), configured("[]"));
    assert_eq!(
        read(&OPTIONAL, &[("ACME_API_KEY", "k")]),
        configured(r#"["key"]"#)
    );
}

#[test]
fn the_base_url_is_read_and_asked_for_where_there_is_no_other() {
    let url = [
        ("ACME_BASE_URL", "https://eu.example.com/v2/"),
        ("ACME_TOKEN", "t"),
    ];
    let client = build(ClientBuilder::new("https://api.example.com"), &EITHER, &url);
    let client = client.expect("all is set");
    assert!(format!("{client:?}").contains("https://eu.example.com/v2\""));

    for (variables, set, expected) in [
        (
            &EITHER,
            &[][..],
            "client: neither base URL nor credentials in the environment; set ACME_BASE_URL, and ACME_TOKEN, or \
             ACME_CLIENT_ID and ACME_CLIENT_SECRET, or ACME_USERNAME and ACME_PASSWORD and ACME_API_KEY \
             (none of them is set)",
        ),
        (
            &EITHER,
            &url[1..],
            "client: no base URL in the environment; set ACME_BASE_URL (set already: ACME_TOKEN)",
        ),
    ] {
        let error = build(ClientBuilder::new(""), variables, set).expect_err("there is no URL");
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn other_settings_fill_what_the_environment_lacks() {
    let builder = ClientBuilder::new("").variables(&EITHER, source(&[]));
    let builder = builder.base_url("https://api.example.com");
    let client = builder.auth(Auth::token(&BEARER, "t")).build();
    let client = client.expect("all is given");
    assert_eq!(format!("{client:?}"), configured(r#"["bearer"]"#));
}

#[test]
fn a_bad_value_is_not_printed() {
    let error = read(
        &EITHER,
        &[
            ("ACME_BASE_URL", "https://user:hunter2@example.com"),
            ("ACME_TOKEN", "t"),
        ],
    );
    assert_eq!(
        error,
        "client: the base URL has a user name or password; give them with `auth`"
    );
}
