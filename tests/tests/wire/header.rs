//! Header parameters (OpenAPI 3.0.3, "Style Values"; RFC 9110, section 5.5). Fields know no percent-encoding.

use wire::types::{Color, Named};

use crate::case::{Case, case};
use crate::path::rgb;

const COLORS: [&str; 3] = ["blue", "black", "brown"];

pub(crate) fn cases() -> Vec<Case> {
    [simple(), exploded(), content(), refusals()].into_iter().flatten().collect()
}

fn simple() -> Vec<Case> {
    vec![
        case!("header/simple/none", |c| c.header().simple().send()).sends("GET /header/simple"),
        case!("header/simple/string", |c| c.header().simple().x_string("blue").send()).sends("GET /header/simple\nx-string: blue"),
        case!("header/simple/empty", |c| c.header().simple().x_string("").send()).sends("GET /header/simple\nx-string: "),
        case!("header/simple/characters", |c| c.header().simple().x_string("a b,c;d=\"e\"%20/f").send())
            .sends("GET /header/simple\nx-string: a b,c;d=\"e\"%20/f"),
        case!("header/simple/integer", |c| c.header().simple().x_integer(-7).send()).sends("GET /header/simple\nx-integer: -7"),
        case!("header/simple/number", |c| c.header().simple().x_number(2.0).send()).sends("GET /header/simple\nx-number: 2"),
        case!("header/simple/boolean", |c| c.header().simple().x_boolean(true).send()).sends("GET /header/simple\nx-boolean: true"),
        case!("header/simple/enum", |c| c.header().simple().x_enum("dark red").send()).sends("GET /header/simple\nx-enum: dark red"),
        case!("header/simple/array", |c| c.header().simple().x_array(COLORS).send()).sends("GET /header/simple\nx-array: blue,black,brown"),
        case!("header/simple/array-empty", |c| c.header().simple().x_array(Vec::<String>::new()).send()).sends("GET /header/simple"),
        case!("header/simple/enums", |c| c.header().simple().x_enums([Color::Blue, Color::Black]).send())
            .sends("GET /header/simple\nx-enums: blue,black"),
        case!("header/simple/numbers", |c| c.header().simple().x_numbers([1, 2]).send()).sends("GET /header/simple\nx-numbers: 1,2"),
        case!("header/simple/object", |c| c.header().simple().x_object(&rgb()).send())
            .sends("GET /header/simple\nx-object: R,100,G,200,B,150"),
        case!("header/simple/several", |c| c.header().simple().x_string("a").x_integer(1).x_string("b").send())
            .sends("GET /header/simple\nx-integer: 1\nx-string: b"),
    ]
}

fn exploded() -> Vec<Case> {
    vec![
        case!("header/exploded/string", |c| c.header().exploded().x_string("blue").send()).sends("GET /header/exploded\nx-string: blue"),
        case!("header/exploded/integer", |c| c.header().exploded().x_integer(7).send()).sends("GET /header/exploded\nx-integer: 7"),
        case!("header/exploded/number", |c| c.header().exploded().x_number(0.5).send()).sends("GET /header/exploded\nx-number: 0.5"),
        case!("header/exploded/boolean", |c| c.header().exploded().x_boolean(false).send()).sends("GET /header/exploded\nx-boolean: false"),
        case!("header/exploded/enum", |c| c.header().exploded().x_enum(Color::Brown).send()).sends("GET /header/exploded\nx-enum: brown"),
        case!("header/exploded/array", |c| c.header().exploded().x_array(COLORS).send())
            .sends("GET /header/exploded\nx-array: blue,black,brown"),
        case!("header/exploded/enums", |c| c.header().exploded().x_enums([Color::Blue, Color::Black]).send())
            .sends("GET /header/exploded\nx-enums: blue,black"),
        case!("header/exploded/numbers", |c| c.header().exploded().x_numbers([1]).send()).sends("GET /header/exploded\nx-numbers: 1"),
        case!("header/exploded/object", |c| c.header().exploded().x_object(&rgb()).send())
            .sends("GET /header/exploded\nx-object: R=100,G=200,B=150"),
    ]
}

fn content() -> Vec<Case> {
    vec![
        case!("header/content/required", |c| c.header().content("a").send()).sends("GET /header/content\nx-required: a"),
        // What no header can hold is escaped where JSON has a way to (RFC 8259, section 7).
        case!("header/content/json", |c| c.header().content("a").x_json(&Named::new("é🦀\n")).send())
            .sends("GET /header/content\nx-json: {\"name\":\"\\u00e9\\ud83e\\udd80\\n\"}\nx-required: a"),
        case!("header/content/secret", |c| c.header().content("a").x_secret("s3cret").send())
            .sends("GET /header/content\nx-required: a\nx-secret: s3cret"),
        case!("header/content/date-time", |c| c.header().content("a").x_when("2024-02-29T12:00:00Z").send())
            .sends("GET /header/content\nx-required: a\nx-when: 2024-02-29T12:00:00Z"),
    ]
}

/// What a header cannot hold; a line break would be another header.
fn refusals() -> Vec<Case> {
    vec![
        case!("header/refused/line-break", |c| c.header().content("a\r\nx-admin: 1").send()).refused(&["header parameter `X-Required`"]),
        case!("header/refused/nul", |c| c.header().content("a\0").send()).refused(&["header parameter `X-Required`"]),
        case!("header/refused/unicode", |c| c.header().simple().x_string("é").send()).refused(&["header parameter `X-String`"]),
    ]
}
