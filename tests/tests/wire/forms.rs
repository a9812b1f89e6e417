//! Bodies of `application/x-www-form-urlencoded` (OpenAPI 3.0.3, "Support for x-www-form-urlencoded Request Bodies", Encoding Object).

use std::collections::BTreeMap;

use wire::types::{Login, Nested, Rgb};

use crate::bodies::request;
use crate::case::{Case, case};
use crate::path::rgb;

fn form(line: &str, body: &str) -> String {
    request(line, "application/x-www-form-urlencoded", body)
}

pub(crate) fn cases() -> Vec<Case> {
    [plain(), nested(), encoded()].into_iter().flatten().collect()
}

fn plain() -> Vec<Case> {
    vec![
        case!("form/plain/required", |c| c.forms().plain(&Login::new("ann")).send()).sends(form("POST /forms/plain", "user=ann")),
        case!("form/plain/all", |c| { c.forms().plain(&Login::new("ann").password("p").age(5).keep(false).score(2.0)).send() })
            .sends(form("POST /forms/plain", "user=ann&password=p&age=5&keep=false&score=2")),
        // The form of browsers: a space is "+", and "*-._" are all that stays beside letters and digits.
        case!("form/plain/characters", |c| c.forms().plain(&Login::new("a b+c&d=e%f~g*-._é\r\n")).send())
            .sends(form("POST /forms/plain", "user=a+b%2Bc%26d%3De%25f%7Eg*-._%C3%A9%0D%0A")),
        case!("form/plain/empty-value", |c| c.forms().plain(&Login::new("")).send()).sends(form("POST /forms/plain", "user=")),
        case!("form/plain/optional-absent", |c| c.forms().optional().send()).sends("PUT /forms/plain"),
        case!("form/plain/optional-present", |c| c.forms().optional().body(&Login::new("ann")).send())
            .sends(form("PUT /forms/plain", "user=ann")),
        case!("form/plain/map", |c| c
            .forms()
            .map(&BTreeMap::from([("a b".to_owned(), "1".to_owned()), ("c".to_owned(), "=".to_owned())]))
            .send())
        .sends(form("POST /forms/map", "a+b=1&c=%3D")),
        case!("form/plain/nothing-in-it", |c| c.forms().map(&BTreeMap::new()).send()).sends(form("POST /forms/map", "")),
    ]
}

/// Without an encoding: arrays repeat the name, complex values are JSON text.
fn nested() -> Vec<Case> {
    vec![
        case!("form/nested/array", |c| c.forms().nested(&Nested::new().tags(["a b", "c"])).send())
            .sends(form("POST /forms/nested", "tags=a+b&tags=c")),
        case!("form/nested/array-of-numbers", |c| c.forms().nested(&Nested::new().ids([1, 2])).send())
            .sends(form("POST /forms/nested", "ids=1&ids=2")),
        case!("form/nested/array-empty", |c| c.forms().nested(&Nested::new().tags(Vec::<String>::new()).one("x")).send())
            .sends(form("POST /forms/nested", "one=x")),
        case!("form/nested/object", |c| c.forms().nested(&Nested::new().point(rgb())).send())
            .sends(form("POST /forms/nested", "point=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D")),
        case!("form/nested/array-of-objects", |c| c.forms().nested(&Nested::new().points([Rgb::new(1, 2, 3), Rgb::new(4, 5, 6)])).send())
            .sends(form(
                "POST /forms/nested",
                "points=%7B%22R%22%3A1%2C%22G%22%3A2%2C%22B%22%3A3%7D&points=%7B%22R%22%3A4%2C%22G%22%3A5%2C%22B%22%3A6%7D",
            )),
        case!("form/nested/null", |c| c.forms().nested(&Nested::new().one("x").maybe(None)).send())
            .sends(form("POST /forms/nested", "one=x")),
    ]
}

/// With `style` and `explode` of the Encoding Object.
fn encoded() -> Vec<Case> {
    vec![
        case!("form/encoded/joined", |c| c.forms().encoded(&Nested::new().tags(["a,b", "c"])).send())
            .sends(form("POST /forms/encoded", "tags=a%2Cb,c")),
        case!("form/encoded/pipes", |c| c.forms().encoded(&Nested::new().ids([1, 2])).send())
            .sends(form("POST /forms/encoded", "ids=1%7C2")),
        case!("form/encoded/spaces", |c| c.forms().encoded(&Nested::new().words(["a", "b"])).send())
            .sends(form("POST /forms/encoded", "words=a%20b")),
        case!("form/encoded/deep-object", |c| c.forms().encoded(&Nested::new().point(rgb())).send())
            .sends(form("POST /forms/encoded", "point[R]=100&point[G]=200&point[B]=150")),
        case!("form/encoded/json", |c| c.forms().encoded(&Nested::new().points([Rgb::new(1, 2, 3)])).send())
            .sends(form("POST /forms/encoded", "points=%5B%7B%22R%22%3A1%2C%22G%22%3A2%2C%22B%22%3A3%7D%5D")),
        case!("form/encoded/several", |c| c.forms().encoded(&Nested::new().one("x").ids([1])).send())
            .sends(form("POST /forms/encoded", "one=x&ids=1")),
    ]
}
