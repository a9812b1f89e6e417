//! Values that come and go: what a model reads, it writes again; and the views of requests and responses.

use wire::Error;
use wire::types::{AccountInput, Closed, Defaults, Nullable, States, WireNames, WithRest};

use crate::bodies::request;
use crate::case::{Case, case};

/// Reads a value and sends it back.
macro_rules! echo {
    ($name:literal, $get:ident, $put:ident) => {
        case!($name, |c| async move {
            let value = c.models().$get().send().await?;
            c.models().$put(&value).send().await
        })
    };
}

fn put(path: &str, body: &str) -> String {
    request(&format!("PUT /models/{path}"), "application/json", body)
}

/// What is read comes back the same.
fn same(case: Case, path: &str, body: &str) -> Case {
    changed(case, path, body, body)
}

fn changed(case: Case, path: &str, read: &str, written: &str) -> Case {
    let get = format!("GET /models/{path}\naccept: application/json");
    case.sends(get).sends(put(path, written)).gets_json(200, read)
}

pub(crate) fn cases() -> Vec<Case> {
    [views(), echoes(), unions(), values()].into_iter().flatten().collect()
}

/// readOnly: "MAY be sent as part of a response but SHOULD NOT be sent as part of the request"; writeOnly the other way round.
fn views() -> Vec<Case> {
    vec![
        case!("model/read-only/not-sent", |c| c.models().put_account(&AccountInput::new("ann", "p")).send())
            .sends(put("account", r#"{"name":"ann","password":"p"}"#)),
        case!("model/write-only/not-read", |c| async move {
            let account = c.models().get_account().send().await?;
            Ok::<_, Error>((account.id, account.name, account.password.is_none(), account.created.map(|created| created.to_string())))
        })
        .gets_json(200, r#"{"id":"1","name":"ann","created":"2024-02-29T12:00:00Z"}"#)
        .gives(r#"("1", "ann", true, Some("2024-02-29T12:00:00Z"))"#),
        case!("model/read-only/required", |c| c.models().get_account().send())
            .gets_json(200, r#"{"name":"ann"}"#)
            .fails(&["missing field `id`"]),
    ]
}

fn echoes() -> Vec<Case> {
    vec![
        same(echo!("model/states/absent", get_states, put_states), "states", r#"{"required":"a","requiredNullable":null}"#),
        same(
            echo!("model/states/null", get_states, put_states),
            "states",
            r#"{"required":"a","requiredNullable":null,"optionalNullable":null,"list":null}"#,
        ),
        same(
            echo!("model/states/value", get_states, put_states),
            "states",
            r#"{"required":"a","requiredNullable":"b","optional":"","optionalNullable":"","list":[]}"#,
        ),
        changed(
            echo!("model/states/null-for-optional", get_states, put_states),
            "states",
            r#"{"required":"a","requiredNullable":null,"optional":null}"#,
            r#"{"required":"a","requiredNullable":null}"#,
        ),
        same(echo!("model/enum/unknown", get_paint, put_paint), "paint", r#"{"color":"lila","level":100,"sign":"<>"}"#),
        same(echo!("model/enum/symbols", get_paint, put_paint), "paint", r#"{"color":"dark red","level":-1,"sign":"!="}"#),
        same(echo!("model/enum/empty-text", get_paint, put_paint), "paint", r#"{"color":"blue","sign":""}"#),
        same(echo!("model/enum/case-twins", get_paint, put_paint), "paint", r#"{"color":"blue","sign":"A"}"#),
        same(
            echo!("model/names", get_wire_names, put_wire_names),
            "wire-names",
            r#"{"fooBar":"1","foo_bar":"2","@id":"3","$id":"4","id":"5","start_time":"6","start_time<":"7","start_time>":"8","type":"9","self":"10","日本":"11","":"12"}"#,
        ),
        same(echo!("model/additional-properties", get_rest, put_rest), "rest", r#"{"name":"a","x":1,"y":2}"#),
        changed(echo!("model/unknown-properties", get_closed, put_closed), "closed", r#"{"name":"a","x":1}"#, r#"{"name":"a"}"#),
        same(
            echo!("model/formats", get_formats, put_formats),
            "formats",
            r#"{"when":"2025-01-12T18:26:10.00.5365Z","day":"2024-02-29","uid":"0b5ac2dd-5d0b-4a7c-9df6-3b5e8e1a1c11","data":"+/8=","secret":"s","uri":"a:b","single":0.1,"double":1,"long":-9223372036854775808,"unsigned":18446744073709551615,"any":null,"nothing":null}"#,
        ),
        same(echo!("model/merged", get_merged, put_merged), "merged", r#"{"name":"a","tag":"b","size":1}"#),
        same(
            echo!("model/recursive", get_tree, put_tree),
            "tree",
            r#"{"name":"a","parent":{"name":"b"},"children":[{"name":"c","children":[]}],"named":{"d":{"name":"d"}}}"#,
        ),
        same(echo!("model/nullable/null", get_nullable, put_nullable), "nullable", r#"{"text":null,"list":null,"object":null}"#),
        same(echo!("model/nullable/value", get_nullable, put_nullable), "nullable", r#"{"text":"","list":[],"object":{"name":"x"}}"#),
        same(echo!("model/defaults/absent", get_defaults, put_defaults), "defaults", r#"{"text":"a"}"#),
        same(echo!("model/defaults/said", get_defaults, put_defaults), "defaults", r#"{"text":"x","count":5,"flag":true,"list":[]}"#),
    ]
}

fn unions() -> Vec<Case> {
    vec![
        same(echo!("model/union/discriminator", get_pet, put_pet), "pet", r#"{"petType":"lion","claws":4}"#),
        same(echo!("model/union/unknown", get_pet, put_pet), "pet", r#"{"petType":"bird","wings":[2]}"#),
        same(echo!("model/union/constant", get_shape, put_shape), "shape", r#"{"kind":"square","size":2}"#),
        same(echo!("model/union/string", get_choice, put_choice), "choice", r#""1""#),
        same(echo!("model/union/integer", get_choice, put_choice), "choice", "1"),
        same(echo!("model/union/none", get_choice, put_choice), "choice", r#"{"x":[1]}"#),
        same(echo!("model/union/any-of-one", get_both, put_both), "both", r#"{"b":1}"#),
        same(echo!("model/union/any-of-both", get_both, put_both), "both", r#"{"a":1,"b":2}"#),
    ]
}

/// Values made by the caller.
fn values() -> Vec<Case> {
    vec![
        case!("model/made/required-nullable", |c| c.models().put_states(&States::new("a", None)).send())
            .sends(put("states", r#"{"required":"a","requiredNullable":null}"#)),
        case!("model/made/nullable", |c| c.models().put_nullable(&Nullable::new(None, None, None)).send())
            .sends(put("nullable", r#"{"text":null,"list":null,"object":null}"#)),
        case!("model/made/names", |c| c
            .models()
            .put_wire_names(&WireNames::new().foo_bar_field("1").foo_bar("2").start_time_less_than("3"))
            .send())
        .sends(put("wire-names", r#"{"fooBar":"1","foo_bar":"2","start_time<":"3"}"#)),
        case!("model/made/additional-properties", |c| c.models().put_rest(&WithRest::new("a").additional_properties([("x", 1)])).send())
            .sends(put("rest", r#"{"name":"a","x":1}"#)),
        // The server knows its defaults; sending them would freeze those of this version.
        case!("model/made/defaults", |c| c.models().put_defaults(&Defaults::new("a")).send()).sends(put("defaults", r#"{"text":"a"}"#)),
        case!("model/made/unfit-default", |c| c.models().put_defaults(&Defaults::new("a").odd(1).when("now")).send())
            .sends(put("defaults", r#"{"text":"a","odd":1,"when":"now"}"#)),
        case!("model/made/closed", |c| c.models().put_closed(&Closed::new("a")).send()).sends(put("closed", r#"{"name":"a"}"#)),
    ]
}
