//! A crate that has one of everything, built by hand.

use crate::ir::*;
use crate::names::Ident;

pub(crate) fn id(text: &str) -> Ident {
    Ident::for_test(text)
}

pub(crate) fn source() -> Source {
    Source { path: "specs/zoo/openapi.yaml".to_owned(), command: "cargo xtask codegen zoo".to_owned() }
}

fn string() -> Ty {
    Ty::Scalar(Scalar::String)
}

fn option(ty: Ty) -> Ty {
    Ty::Option(Box::new(ty))
}

fn named(name: &str) -> Ty {
    Ty::Named(Named::Type(id(name)))
}

fn local(name: &str) -> Ty {
    Ty::Named(Named::Local(id(name)))
}

fn field(name: &str, rename: Option<&str>, ty: Ty, presence: Presence, initial: FieldDefault) -> Field {
    Field {
        docs: Docs::line(format!("The {} of the animal.", name.replace('_', " "))),
        name: id(name),
        rename: rename.map(str::to_owned),
        ty,
        presence,
        initial,
    }
}

fn required(name: &str, ty: Ty) -> Field {
    field(name, None, ty, Presence::Required, FieldDefault::Parameter)
}

fn setter(name: &str, arg: ArgType, wrap_some: bool) -> Setter {
    Setter { docs: Docs::line(format!("Sets `{name}`.")), name: id(name), arg, wrap_some }
}

fn parameter(name: &str, arg: ArgType, ty: Ty) -> Parameter {
    Parameter { name: id(name), arg, ty, docs: Docs::line(format!("The {name} of the animal.")) }
}

/// A struct with every way in which a field may be missing.
pub(crate) fn animal() -> Item {
    let mut old = field("old_name", Some("oldName"), option(string()), Presence::Optional, FieldDefault::Empty);
    old.docs.deprecated = true;
    let kind = FieldDefault::Constant { ty: named("Kind"), variant: id("Animal") };
    Item::Struct(Struct {
        limits: Vec::new(),
        docs: Docs::line("An animal of the zoo.").and("It has a keeper."),
        name: id("Animal"),
        derive_default: false,
        derive_eq: false,
        fields: vec![
            required("name", string()),
            field("kind", None, named("Kind"), Presence::Required, kind),
            field("born", Some("bornAt"), option(Ty::Scalar(Scalar::DateTime)), Presence::RequiredNullable, FieldDefault::Parameter),
            old,
            field("tags", None, option(Ty::Vec(Box::new(string()))), Presence::Optional, FieldDefault::Empty),
            field("extra", None, option(Ty::Scalar(Scalar::Json)), Presence::OptionalAny, FieldDefault::Empty),
            field("nick_name", Some("nickName"), Ty::Field(Box::new(string())), Presence::ThreeState, FieldDefault::Empty),
            field("mother", None, option(Ty::Boxed(Box::new(named("Animal")))), Presence::Optional, FieldDefault::Empty),
        ],
        rest: Some(field("rest", None, Ty::Map(Box::new(Ty::Scalar(Scalar::Json))), Presence::Flatten, FieldDefault::Empty)),
        constructor: Constructor::Positional(vec![
            parameter("name", ArgType::IntoString, string()),
            parameter("born", ArgType::Value(option(Ty::Scalar(Scalar::DateTime))), option(Ty::Scalar(Scalar::DateTime))),
        ]),
        setters: vec![
            Setter { docs: Docs { deprecated: true, ..Docs::line("Sets `old_name`.") }, ..setter("old_name", ArgType::IntoString, true) },
            setter("tags", ArgType::Strings, true),
            setter("extra", ArgType::Into(Ty::Scalar(Scalar::Json)), true),
            setter("nick_name", ArgType::Into(Ty::Field(Box::new(string()))), false),
            setter("mother", ArgType::Into(Ty::Boxed(Box::new(named("Animal")))), true),
            setter("rest", ArgType::Entries(Ty::Scalar(Scalar::Json)), false),
        ],
    })
}

/// A struct with more required fields than an argument list should have.
pub(crate) fn cage() -> Item {
    let names = ["id", "house", "door", "lock", "floor"];
    Item::Struct(Struct {
        limits: Vec::new(),
        docs: Docs::line("A cage."),
        name: id("Cage"),
        derive_default: false,
        derive_eq: true,
        fields: names.iter().map(|name| required(name, string())).collect(),
        rest: None,
        constructor: Constructor::Init {
            name: id("CageInit"),
            parameters: names.iter().map(|name| parameter(name, ArgType::IntoString, string())).collect(),
        },
        setters: Vec::new(),
    })
}

/// Nothing required, and nothing in it at all.
pub(crate) fn empty(name: &str) -> Item {
    Item::Struct(Struct {
        limits: Vec::new(),
        docs: Docs::line("Nothing."),
        name: id(name),
        derive_default: true,
        derive_eq: true,
        fields: Vec::new(),
        rest: None,
        constructor: Constructor::Empty,
        setters: Vec::new(),
    })
}

pub(crate) fn kind() -> Item {
    let variant = |name: &str, value: &str| EnumVariant { docs: Docs::line(format!("`{value}`")), name: id(name), value: value.to_owned() };
    Item::StringEnum(StringEnum {
        docs: Docs::line("What something is."),
        name: id("Kind"),
        variants: vec![variant("Animal", "animal"), variant("Cage", "the \"cage\"")],
        unknown: id("Unknown"),
    })
}

pub(crate) fn level() -> Item {
    let variant = |name: &str, value: i64| IntegerVariant { docs: Docs::line(format!("`{value}`")), name: id(name), value };
    Item::IntegerEnum(IntegerEnum {
        docs: Docs::line("A level."),
        name: id("Level"),
        variants: vec![variant("Low", -1), variant("High", 10)],
        unknown: id("Unknown"),
    })
}

fn union(name: &str, tag: Option<&str>, matches: [VariantMatch; 2]) -> Item {
    let [animal, cage] = matches;
    Item::Union(Union {
        limits: Vec::new(),
        docs: Docs::line("One of two."),
        name: id(name),
        variants: vec![
            UnionVariant {
                docs: Docs::line("An animal."),
                name: id("Animal"),
                ty: Ty::Boxed(Box::new(named("Animal"))),
                matches: animal,
                from: true,
            },
            UnionVariant { docs: Docs::line("A cage."), name: id("Cage"), ty: named("Cage"), matches: cage, from: true },
        ],
        unknown: id("Unknown"),
        tag: tag.map(str::to_owned),
    })
}

pub(crate) fn tagged() -> Item {
    let values = |values: &[&str]| VariantMatch::Tag(values.iter().map(|value| (*value).to_owned()).collect());
    union("Tagged", Some("kind"), [values(&["animal", "beast"]), values(&["cage"])])
}

pub(crate) fn tried() -> Item {
    union("Tried", None, [VariantMatch::Trial, VariantMatch::Trial])
}

fn alias() -> Item {
    Item::Alias(Alias { docs: Docs::line("Several animals."), name: id("Animals"), ty: Ty::Vec(Box::new(named("Animal"))) })
}

fn old() -> Item {
    let Item::Struct(it) = empty("Old") else { unreachable!("it is a struct") };
    Item::Struct(Struct { docs: Docs { deprecated: true, ..Docs::line("No longer used.") }, ..it })
}

/// Names that the files would otherwise import from elsewhere.
fn value() -> Item {
    empty("Value")
}

fn argument(name: &str, ty: ArgType, send: Send) -> Argument {
    Argument { docs: Docs::line(format!("Sets `{name}`.")), name: id(name), ty, send, limits: Vec::new() }
}

fn path(name: &str, wire: &str) -> Argument {
    argument(name, ArgType::Str, Send::Path { name: wire.to_owned(), style: "Simple", reserved: false })
}

fn query(name: &str, ty: ArgType) -> Argument {
    argument(name, ty, Send::Query { name: name.to_owned(), style: "Form", reserved: false })
}

/// An operation with one success, setters and errors for one status, a range and the rest.
pub(crate) fn list() -> Operation {
    let problem = || Payload::Json(named("Cage"));
    let failure = |name: &str, status, payload| FailureVariant { docs: Docs::line(format!("{name}.")), name: id(name), status, payload };
    Operation {
        method_docs: Docs::line("List the animals of a house.").and("`GET /houses/{houseId}/animals`"),
        method: id("list"),
        module: id("list"),
        call: id("List"),
        call_docs: Docs::line("The call of [`Animals::list`](super::Animals::list)."),
        info: Info {
            id: "listAnimals".to_owned(),
            method: "GET",
            path: "/houses/{houseId}/animals".to_owned(),
            accept: Some("application/json".to_owned()),
            security: SecurityRequirement::Default,
            success: vec![StatusMatch::Exact(200)],
        },
        servers: Vec::new(),
        repeat: Repeat::ByMethod,
        arguments: vec![path("house_id", "houseId")],
        setters: vec![
            query("page_num", ArgType::Value(Ty::Scalar(Scalar::I64))),
            query("search", ArgType::IntoString),
            query("tags", ArgType::Strings),
            query("kinds", ArgType::Iter(named("Kind"))),
            query("filter", ArgType::Entries(string())),
            query("since", ArgType::Into(Ty::Scalar(Scalar::DateTime))),
            argument("token", ArgType::Str, Send::Header { name: "X-Token".to_owned(), style: "Simple", sensitive: true }),
            argument("session", ArgType::Str, Send::Cookie { name: "sid".to_owned(), style: "Form" }),
        ],
        types: CallTypes { value: named("Animals"), failure: Some(id("ListError")) },
        decode: Decode::Single(Payload::Json(named("Animals"))),
        paging: None,
        unread: Vec::new(),
        outcome: None,
        failure: Some(Failure {
            docs: Docs::line("The documented errors of [`List`]."),
            name: id("ListError"),
            variants: vec![
                failure("NotFound", StatusMatch::Exact(404), problem()),
                failure("Gone", StatusMatch::Exact(410), Payload::Empty),
                failure("ServerError", StatusMatch::Range(5), Payload::Text),
                failure("Default", StatusMatch::Default, problem()),
            ],
        }),
        items: Vec::new(),
        mock: Mock {
            given: Given::Value,
            successes: vec![reply(None, MockStatus::Fixed(200), Payload::Json(named("Animals")))],
            failures: vec![
                reply(Some("NotFound"), MockStatus::Fixed(404), problem()),
                reply(Some("Gone"), MockStatus::Fixed(410), Payload::Empty),
                reply(Some("ServerError"), MockStatus::Held, Payload::Text),
                reply(Some("Default"), MockStatus::Held, problem()),
            ],
            sample: Some(Sample::Body(200, "application/json".to_owned(), r##"[{"name":"\"#Leo\""}]"##.to_owned())),
        },
    }
}

fn reply(variant: Option<&str>, status: MockStatus, payload: Payload) -> MockReply {
    let media_type = match payload {
        Payload::Json(_) => "application/json",
        Payload::Text => "text/plain",
        Payload::Bytes => "image/png",
        _ => "",
    };
    MockReply { variant: variant.map(id), status, payload, media_type: media_type.to_owned() }
}

/// An operation with two successes, a body, many arguments, types of its own and a path value of two forms.
pub(crate) fn import() -> Operation {
    let variant = |name: &str, payload| OutcomeVariant { docs: Docs::line(format!("{name}.")), name: id(name), payload };
    let form = |name: &str, segments: &[Option<&str>]| PathVariant {
        docs: Docs::line(format!("By {}.", name.to_lowercase())),
        name: id(name),
        segments: segments.iter().map(|segment| segment.map(str::to_owned)).collect(),
    };
    let mut arguments =
        vec![argument("animal", ArgType::Ref(local("AnimalReference")), Send::PathVariants { name: "animalId".to_owned() })];
    arguments.extend(["a", "b", "c", "d", "e", "f"].map(|name| query(name, ArgType::Str)));
    arguments.push(argument("body", ArgType::Ref(local("ImportRequest")), Send::Json { content_type: "application/json".to_owned() }));
    Operation {
        method_docs: Docs { deprecated: true, ..Docs::line("Import an animal.") },
        method: id("import"),
        module: id("import"),
        call: id("Import"),
        call_docs: Docs::line("The call of [`Animals::import`](super::Animals::import)."),
        info: Info {
            id: "import".to_owned(),
            method: "POST",
            path: "/animals/{animalId}".to_owned(),
            accept: None,
            security: SecurityRequirement::Alternatives(vec![vec![id("BEARER_AUTH")], vec![id("API_KEY"), id("BEARER_AUTH")], vec![]]),
            success: vec![StatusMatch::Exact(200), StatusMatch::Range(3), StatusMatch::Default],
        },
        servers: Vec::new(),
        repeat: Repeat::WithKey("X-Idempotency-Key".to_owned()),
        arguments,
        setters: vec![query("old", ArgType::Ref(named("Old")))],
        types: CallTypes { value: local("ImportOutcome"), failure: None },
        decode: Decode::ByStatus(vec![
            DecodeArm { status: StatusMatch::Exact(200), variant: id("Done"), payload: Payload::Json(named("Animal")) },
            DecodeArm { status: StatusMatch::Range(3), variant: id("Moved"), payload: Payload::Location },
            DecodeArm { status: StatusMatch::Exact(207), variant: id("Raw"), payload: Payload::Download },
            DecodeArm { status: StatusMatch::Default, variant: id("Nothing"), payload: Payload::Empty },
        ]),
        paging: None,
        unread: vec![StatusMatch::Exact(207)],
        outcome: Some(Outcome {
            docs: Docs::line("What [`Import`] gives."),
            name: id("ImportOutcome"),
            variants: vec![
                variant("Done", Payload::Json(named("Animal"))),
                variant("Moved", Payload::Location),
                variant("Raw", Payload::Download),
                variant("Nothing", Payload::Empty),
            ],
        }),
        failure: None,
        items: vec![
            empty("ImportRequest"),
            Item::PathVariants(PathVariants {
                docs: Docs::line("How an animal is named."),
                name: id("AnimalReference"),
                variants: vec![form("Id", &[None]), form("Codename", &[Some("codename"), None])],
            }),
        ],
        mock: Mock {
            given: Given::Value,
            successes: vec![
                reply(Some("Done"), MockStatus::Fixed(200), Payload::Json(named("Animal"))),
                reply(Some("Moved"), MockStatus::Fixed(300), Payload::Location),
                reply(Some("Raw"), MockStatus::Fixed(207), Payload::Bytes),
                reply(Some("Nothing"), MockStatus::Fixed(200), Payload::Empty),
            ],
            failures: Vec::new(),
            sample: None,
        },
    }
}

/// An operation whose name is that of something that its file would import, with the other kinds of bodies as setters.
pub(crate) fn status() -> Operation {
    let mut it = list();
    it.method = id("status");
    it.module = id("status");
    it.call = id("Status");
    it.call_docs = Docs::line("The call of [`Animals::status`](super::Animals::status).");
    it.failure = None;
    it.types = CallTypes { value: Ty::Unit, failure: None };
    it.decode = Decode::Single(Payload::Empty);
    it.info.security = SecurityRequirement::None;
    it.mock = Mock {
        given: Given::Value,
        successes: vec![reply(None, MockStatus::Fixed(204), Payload::Empty)],
        failures: Vec::new(),
        sample: Some(Sample::Empty(204)),
    };
    it.setters = vec![
        argument("raw", ArgType::Into(Ty::Scalar(Scalar::Body)), Send::Bytes { content_type: "application/octet-stream".to_owned() }),
        argument("text", ArgType::IntoString, Send::Text { content_type: "text/plain".to_owned() }),
        argument("form", ArgType::Ref(named("Cage")), Send::Form { styles: Vec::new() }),
        argument("reserved", ArgType::Str, Send::Query { name: "reserved".to_owned(), style: "Form", reserved: true }),
    ];
    it
}

fn security() -> Security {
    let scheme = |constant: &str, name: &str, kind, auth: Option<(&str, bool)>| SchemeConst {
        docs: Docs::line(format!("Credentials for `{name}`.")),
        constant: id(constant),
        name: name.to_owned(),
        kind,
        auth: auth.map(|(name, basic)| AuthMethod { name: id(name), basic }),
        tokens: (constant == "BEARER_AUTH").then(tokens),
        refresh: (constant == "BEARER_AUTH").then(refresh),
    };
    let key = SchemeKind::ApiKey { location: "Header", name: "x-api-key".to_owned() };
    Security {
        schemes: vec![
            scheme("BEARER_AUTH", "bearerAuth", SchemeKind::Bearer, Some(("bearer_auth", false))),
            scheme("LOGIN", "login", SchemeKind::Basic, Some(("login", true))),
            scheme("API_KEY", "apiKey", key, Some(("api_key", false))),
            scheme("TLS", "tls", SchemeKind::MutualTls, None),
        ],
        default: vec![vec![id("BEARER_AUTH")], vec![id("API_KEY")]],
    }
}

fn tokens() -> TokenRequest {
    let text = str::to_owned;
    TokenRequest {
        docs: Docs::line("Tokens for `bearerAuth`."),
        function_docs: Docs::line("How tokens are fetched."),
        name: id("client_credentials"),
        url: text("./token"),
        scopes: vec![text("feed"), text("look at")],
        format: vec![
            FormatSetting::Authentication("Json"),
            FormatSetting::ClientFields(text("clientId"), text("clientSecret")),
            FormatSetting::GrantTypeField(None),
            FormatSetting::AccessTokenField(text("/data/token")),
            FormatSetting::LifetimeField(text("expiresIn"), "Milliseconds"),
        ],
    }
}

fn refresh() -> RefreshRequest {
    RefreshRequest {
        docs: Docs::line("Refreshed tokens for `bearerAuth`."),
        function_docs: Docs::line("How tokens are refreshed."),
        name: id("refresh_token"),
        url: "https://id.zoo.test/token".to_owned(),
    }
}

fn variables() -> Variables {
    let text = str::to_owned;
    Variables {
        docs: vec![text("- `ZOO_TOKEN`: a bearer token."), text("- `ZOO_BASE_URL`: where the API is.")],
        base_url: text("ZOO_BASE_URL"),
        credentials: vec![
            (id("BEARER_AUTH"), Variable::Token(text("ZOO_TOKEN"))),
            (
                id("BEARER_AUTH"),
                Variable::Client { id: text("ZOO_CLIENT_ID"), secret: text("ZOO_CLIENT_SECRET"), constructor: id("client_credentials") },
            ),
            (id("LOGIN"), Variable::Basic { user: text("ZOO_USERNAME"), password: text("ZOO_PASSWORD") }),
        ],
        required: Vec::new(),
        is_default: true,
    }
}

fn type_files() -> Vec<TypeFile> {
    let file = |module: &str, items| TypeFile { module: id(module), items, feature: None };
    vec![
        file("animal", vec![animal()]),
        file("animals", vec![alias()]),
        file("cage", vec![cage()]),
        file("kind", vec![kind(), level()]),
        file("old", vec![old()]),
        file("tagged", vec![tagged()]),
        file("tried", vec![tried()]),
        file("value", vec![value()]),
    ]
}

/// Its README.
fn readme() -> Readme {
    let first_call = [
        "use zoo::{Auth, Client};",
        "",
        "# async fn run() -> zoo::Result<()> {",
        "let client = Client::new(Auth::bearer_auth(\"a token\"))?;",
        "let animals = client.animals().list(\"birds\").page_num(2).await?;",
        "println!(\"{animals:?}\");",
        "# Ok(())",
        "# }",
    ];
    let errors = [
        "use zoo::animals::ListError;",
        "",
        "# async fn run(client: &zoo::Client) -> zoo::Result<()> {",
        "match client.animals().list(\"birds\").await {",
        "    Ok(animals) => println!(\"{animals:?}\"),",
        "    Err(error) => match error.typed()? {",
        "        ListError::NotFound(_) => println!(\"no such house\"),",
        "        other => println!(\"{other:?}\"),",
        "    },",
        "}",
        "# Ok(())",
        "# }",
    ];
    let row = |call: &str, request: &str, summary: &str| (call.to_owned(), request.to_owned(), summary.to_owned());
    Readme {
        about: vec![("Contact", "<zoo@example.com>".to_owned())],
        title: "Zoo".to_owned(),
        paragraphs: vec!["Keep animals.".to_owned()],
        first_call: first_call.map(str::to_owned).to_vec(),
        pages: vec!["let mut items = client.animals().list(\"house_id\").stream();".to_owned()],
        errors: errors.map(str::to_owned).to_vec(),
        testing: vec!["let (client, mock) = zoo::Client::mock();".to_owned()],
        operations: vec![("Animals".to_owned(), vec![row("animals().list(house_id)", "GET /houses/{houseId}/animals", "List | animals")])],
        auth: vec![("Auth::bearer_auth(token)".to_owned(), "A token.".to_owned())],
        variables: vec![("`ZOO_TOKEN`".to_owned(), "a bearer | token".to_owned())],
    }
}

/// The whole.
pub(crate) fn zoo() -> Crate {
    let server = |name: &str, url: &str| ServerVariant {
        docs: Docs::line(format!("`{url}`")),
        name: id(name),
        url: url.to_owned(),
        variables: None,
    };
    Crate {
        source: source(),
        manifest: Manifest {
            webhooks: None,
            name: "zoo".to_owned(),
            version: "0.1.0".to_owned(),
            description: "The \"zoo\"".to_owned(),
            tag_features: vec!["animals".to_owned()],
            uuid: false,
            base64: false,
            workspace: false,
        },
        readme: readme(),
        docs: Docs::default(),
        api_version: "v1".to_owned(),
        client: Client {
            servers: ServerChoice::Enum(vec![server("Main", "https://zoo.test/api"), server("Test", "https://test.zoo.test")]),
            enums: Vec::new(),
            takes_auth: true,
            has_default: true,
            variables: variables(),
        },
        security: Some(security()),
        tags: vec![TagModule {
            module_docs: Docs::line("Animals and where they live."),
            docs: Docs::line("Operations on animals.").and("Reached by [`Client::animals`](crate::Client::animals)."),
            module: id("animals"),
            handle: id("Animals"),
            accessor: id("animals"),
            feature: "animals".to_owned(),
            operations: vec![list(), import(), status()],
        }],
        types: type_files(),
        runtime: crate::stamp::stems(|_| true),
        recursion_limit: Some(256),
        allowed: Vec::new(),
    }
}

/// As little as a document can hold.
pub(crate) fn nothing() -> Crate {
    Crate {
        client: Client {
            servers: ServerChoice::Ask,
            enums: Vec::new(),
            takes_auth: false,
            has_default: false,
            variables: Variables { credentials: Vec::new(), is_default: false, ..variables() },
        },
        security: None,
        tags: Vec::new(),
        types: Vec::new(),
        runtime: crate::stamp::stems(|_| false),
        recursion_limit: None,
        allowed: Vec::new(),
        ..zoo()
    }
}
