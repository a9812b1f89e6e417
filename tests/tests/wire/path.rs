//! Path parameters: every style, explode and type (OpenAPI 3.0.3, "Style Values"; RFC 6570, sections 3.2.2, 3.2.5, 3.2.7).

use wire::types::{Color, Rgb};

use crate::case::{Case, case};

const COLORS: [&str; 3] = ["blue", "black", "brown"];

/// The value of the standard's table.
pub(crate) fn rgb() -> Rgb {
    Rgb::new(100, 200, 150)
}

pub(crate) fn cases() -> Vec<Case> {
    [simple(), label(), matrix(), characters(), refusals(), others()].into_iter().flatten().collect()
}

fn simple() -> Vec<Case> {
    vec![
        case!("path/simple/string", |c| c.path().simple_string("blue").send()).sends("GET /path/simple/string/blue"),
        case!("path/simple/integer", |c| c.path().simple_integer(-7).send()).sends("GET /path/simple/integer/-7"),
        case!("path/simple/number", |c| c.path().simple_number(0.5).send()).sends("GET /path/simple/number/0.5"),
        case!("path/simple/boolean", |c| c.path().simple_boolean(true).send()).sends("GET /path/simple/boolean/true"),
        case!("path/simple/enum", |c| c.path().simple_enum(&Color::DarkRed).send()).sends("GET /path/simple/enum/dark%20red"),
        case!("path/simple/array", |c| c.path().simple_array(COLORS).send()).sends("GET /path/simple/array/blue,black,brown"),
        case!("path/simple/enums", |c| c.path().simple_enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /path/simple/enums/blue,dark%20red"),
        case!("path/simple/object", |c| c.path().simple_object(&rgb()).send()).sends("GET /path/simple/object/R,100,G,200,B,150"),
        case!("path/simple-exploded/string", |c| c.path().simple_exploded_string("blue").send())
            .sends("GET /path/simple-exploded/string/blue"),
        case!("path/simple-exploded/integer", |c| c.path().simple_exploded_integer(-7).send())
            .sends("GET /path/simple-exploded/integer/-7"),
        case!("path/simple-exploded/number", |c| c.path().simple_exploded_number(0.5).send()).sends("GET /path/simple-exploded/number/0.5"),
        case!("path/simple-exploded/boolean", |c| c.path().simple_exploded_boolean(true).send())
            .sends("GET /path/simple-exploded/boolean/true"),
        case!("path/simple-exploded/enum", |c| c.path().simple_exploded_enum(&Color::DarkRed).send())
            .sends("GET /path/simple-exploded/enum/dark%20red"),
        case!("path/simple-exploded/array", |c| c.path().simple_exploded_array(COLORS).send())
            .sends("GET /path/simple-exploded/array/blue,black,brown"),
        case!("path/simple-exploded/enums", |c| c.path().simple_exploded_enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /path/simple-exploded/enums/blue,dark%20red"),
        case!("path/simple-exploded/object", |c| c.path().simple_exploded_object(&rgb()).send())
            .sends("GET /path/simple-exploded/object/R=100,G=200,B=150"),
    ]
}

/// Version 3.0.3 joins by dots, exploded or not.
fn label() -> Vec<Case> {
    vec![
        case!("path/label/string", |c| c.path().label_string("blue").send()).sends("GET /path/label/string/.blue"),
        case!("path/label/integer", |c| c.path().label_integer(-7).send()).sends("GET /path/label/integer/.-7"),
        case!("path/label/number", |c| c.path().label_number(0.5).send()).sends("GET /path/label/number/.0.5"),
        case!("path/label/boolean", |c| c.path().label_boolean(true).send()).sends("GET /path/label/boolean/.true"),
        case!("path/label/enum", |c| c.path().label_enum(&Color::DarkRed).send()).sends("GET /path/label/enum/.dark%20red"),
        case!("path/label/array", |c| c.path().label_array(COLORS).send()).sends("GET /path/label/array/.blue.black.brown"),
        case!("path/label/enums", |c| c.path().label_enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /path/label/enums/.blue.dark%20red"),
        case!("path/label/object", |c| c.path().label_object(&rgb()).send()).sends("GET /path/label/object/.R.100.G.200.B.150"),
        case!("path/label-exploded/string", |c| c.path().label_exploded_string("blue").send())
            .sends("GET /path/label-exploded/string/.blue"),
        case!("path/label-exploded/integer", |c| c.path().label_exploded_integer(-7).send()).sends("GET /path/label-exploded/integer/.-7"),
        case!("path/label-exploded/number", |c| c.path().label_exploded_number(0.5).send()).sends("GET /path/label-exploded/number/.0.5"),
        case!("path/label-exploded/boolean", |c| c.path().label_exploded_boolean(true).send())
            .sends("GET /path/label-exploded/boolean/.true"),
        case!("path/label-exploded/enum", |c| c.path().label_exploded_enum(&Color::DarkRed).send())
            .sends("GET /path/label-exploded/enum/.dark%20red"),
        case!("path/label-exploded/array", |c| c.path().label_exploded_array(COLORS).send())
            .sends("GET /path/label-exploded/array/.blue.black.brown"),
        case!("path/label-exploded/enums", |c| c.path().label_exploded_enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /path/label-exploded/enums/.blue.dark%20red"),
        case!("path/label-exploded/object", |c| c.path().label_exploded_object(&rgb()).send())
            .sends("GET /path/label-exploded/object/.R=100.G=200.B=150"),
    ]
}

fn matrix() -> Vec<Case> {
    vec![
        case!("path/matrix/string", |c| c.path().matrix_string("blue").send()).sends("GET /path/matrix/string/;color=blue"),
        case!("path/matrix/integer", |c| c.path().matrix_integer(-7).send()).sends("GET /path/matrix/integer/;color=-7"),
        case!("path/matrix/number", |c| c.path().matrix_number(0.5).send()).sends("GET /path/matrix/number/;color=0.5"),
        case!("path/matrix/boolean", |c| c.path().matrix_boolean(true).send()).sends("GET /path/matrix/boolean/;color=true"),
        case!("path/matrix/enum", |c| c.path().matrix_enum(&Color::DarkRed).send()).sends("GET /path/matrix/enum/;color=dark%20red"),
        case!("path/matrix/array", |c| c.path().matrix_array(COLORS).send()).sends("GET /path/matrix/array/;color=blue,black,brown"),
        case!("path/matrix/enums", |c| c.path().matrix_enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /path/matrix/enums/;color=blue,dark%20red"),
        case!("path/matrix/object", |c| c.path().matrix_object(&rgb()).send()).sends("GET /path/matrix/object/;color=R,100,G,200,B,150"),
        case!("path/matrix-exploded/string", |c| c.path().matrix_exploded_string("blue").send())
            .sends("GET /path/matrix-exploded/string/;color=blue"),
        case!("path/matrix-exploded/integer", |c| c.path().matrix_exploded_integer(-7).send())
            .sends("GET /path/matrix-exploded/integer/;color=-7"),
        case!("path/matrix-exploded/number", |c| c.path().matrix_exploded_number(0.5).send())
            .sends("GET /path/matrix-exploded/number/;color=0.5"),
        case!("path/matrix-exploded/boolean", |c| c.path().matrix_exploded_boolean(true).send())
            .sends("GET /path/matrix-exploded/boolean/;color=true"),
        case!("path/matrix-exploded/enum", |c| c.path().matrix_exploded_enum(&Color::DarkRed).send())
            .sends("GET /path/matrix-exploded/enum/;color=dark%20red"),
        case!("path/matrix-exploded/array", |c| c.path().matrix_exploded_array(COLORS).send())
            .sends("GET /path/matrix-exploded/array/;color=blue;color=black;color=brown"),
        case!("path/matrix-exploded/enums", |c| c.path().matrix_exploded_enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /path/matrix-exploded/enums/;color=blue;color=dark%20red"),
        case!("path/matrix-exploded/object", |c| c.path().matrix_exploded_object(&rgb()).send())
            .sends("GET /path/matrix-exploded/object/;R=100;G=200;B=150"),
    ]
}
/// Everything but the unreserved characters is percent-encoded (RFC 6570, section 3.2.2), in UTF-8.
fn characters() -> Vec<Case> {
    vec![
        case!("path/characters/unreserved", |c| c.path().simple_string("aZ09-._~").send()).sends("GET /path/simple/string/aZ09-._~"),
        case!("path/characters/general-delimiters", |c| c.path().simple_string(":/?#[]@").send())
            .sends("GET /path/simple/string/%3A%2F%3F%23%5B%5D%40"),
        case!("path/characters/sub-delimiters", |c| c.path().simple_string("!$&'()*+,;=").send())
            .sends("GET /path/simple/string/%21%24%26%27%28%29%2A%2B%2C%3B%3D"),
        case!("path/characters/others", |c| c.path().simple_string(" \"%<>\\^`{|}").send())
            .sends("GET /path/simple/string/%20%22%25%3C%3E%5C%5E%60%7B%7C%7D"),
        case!("path/characters/encoded-already", |c| c.path().simple_string("a%2Fb").send()).sends("GET /path/simple/string/a%252Fb"),
        case!("path/characters/controls", |c| c.path().simple_string("a\r\n\0\u{7f}").send())
            .sends("GET /path/simple/string/a%0D%0A%00%7F"),
        case!("path/characters/unicode", |c| c.path().simple_string("é日🦀").send())
            .sends("GET /path/simple/string/%C3%A9%E6%97%A5%F0%9F%A6%80"),
        case!("path/characters/three-dots", |c| c.path().simple_string("...").send()).sends("GET /path/simple/string/..."),
        case!("path/characters/item-with-comma", |c| c.path().simple_array(["a,b", "c"]).send()).sends("GET /path/simple/array/a%2Cb,c"),
        case!("path/characters/items-of-dots", |c| c.path().simple_array([".", ".."]).send()).sends("GET /path/simple/array/.,.."),
        case!("path/characters/empty-item", |c| c.path().simple_array(["", "a"]).send()).sends("GET /path/simple/array/,a"),
        case!("path/characters/label-item-with-dot", |c| c.path().label_exploded_array(["a.b", "c"]).send())
            .sends("GET /path/label-exploded/array/.a.b.c"),
        case!("path/characters/matrix-item-with-semicolon", |c| c.path().matrix_exploded_array(["a;b", "c=d"]).send())
            .sends("GET /path/matrix-exploded/array/;color=a%3Bb;color=c%3Dd"),
        // RFC 6570, section 3.2.7: an empty value is written without "=".
        case!("path/characters/matrix-empty", |c| c.path().matrix_string("").send()).sends("GET /path/matrix/string/;color"),
        case!("path/characters/matrix-exploded-empty", |c| c.path().matrix_exploded_string("").send())
            .sends("GET /path/matrix-exploded/string/;color"),
        case!("path/characters/matrix-exploded-empty-item", |c| c.path().matrix_exploded_array(["", "a"]).send())
            .sends("GET /path/matrix-exploded/array/;color;color=a"),
        case!("path/characters/number-whole", |c| c.path().simple_number(3.0).send()).sends("GET /path/simple/number/3"),
        case!("path/characters/number-small", |c| c.path().simple_number(0.000_001).send()).sends("GET /path/simple/number/1e-6"),
        case!("path/characters/integer-smallest", |c| c.path().simple_integer(i64::MIN).send())
            .sends("GET /path/simple/integer/-9223372036854775808"),
        case!("path/characters/boolean-false", |c| c.path().simple_boolean(false).send()).sends("GET /path/simple/boolean/false"),
        case!("path/characters/unknown-enum-value", |c| c.path().simple_enum(&Color::from("a/b")).send())
            .sends("GET /path/simple/enum/a%2Fb"),
    ]
}

/// What would leave another path than the template, which is another route (RFC 3986, section 5.2.4).
fn refusals() -> Vec<Case> {
    vec![
        case!("path/refused/empty", |c| c.path().simple_string("").send()).refused(&["path parameter `color`", "empty"]),
        case!("path/refused/dot", |c| c.path().simple_string(".").send()).refused(&["path parameter `color`", "dots"]),
        case!("path/refused/dot-dot", |c| c.path().simple_string("..").send()).refused(&["path parameter `color`", "dots"]),
        case!("path/refused/label-dot", |c| c.path().label_string(".").send()).refused(&["path parameter `color`", "dots"]),
        case!("path/refused/label-empty", |c| c.path().label_string("").send()).refused(&["path parameter `color`", "empty"]),
        case!("path/refused/empty-array", |c| c.path().simple_array(Vec::<String>::new()).send())
            .refused(&["path parameter `color`", "empty"]),
        case!("path/refused/label-empty-array", |c| c.path().label_array(Vec::<String>::new()).send())
            .refused(&["path parameter `color`", "empty"]),
        case!("path/refused/matrix-empty-array", |c| c.path().matrix_array(Vec::<String>::new()).send())
            .refused(&["path parameter `color`", "empty"]),
        case!("path/refused/not-a-number", |c| c.path().simple_number(f64::NAN).send()).refused(&["path parameter `color`"]),
        case!("path/refused/infinite", |c| c.path().simple_number(f64::INFINITY).send()).refused(&["path parameter `color`"]),
    ]
}

fn others() -> Vec<Case> {
    vec![
        case!("path/content/object", |c| c.path().content(&rgb()).send())
            .sends("GET /path/content/%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"),
        case!("path/reserved", |c| c.path().reserved("projects/a b/places/c:d?e#f").send())
            .sends("GET /path/reserved/projects/a%20b/places/c:d%3Fe%23f"),
        case!("path/reserved/dots", |c| c.path().reserved("a/../b").send()).refused(&["path parameter `name`", "dots"]),
        case!("path/several-in-a-segment", |c| {
            let uid = "0b5ac2dd-5d0b-4a7c-9df6-3b5e8e1a1c11".parse().expect("this is a UUID");
            c.path().between(&"2024-02-29".into(), uid, &Color::Blue).send()
        })
        .sends("GET /path/between/2024-02-29-0b5ac2dd-5d0b-4a7c-9df6-3b5e8e1a1c11.blue/end/"),
        case!("path/base/prefix", |c| c.path().simple_string("blue").send()).base("/api/v2").sends("GET /api/v2/path/simple/string/blue"),
        case!("path/base/slash", |c| c.path().simple_string("blue").send()).base("/api/").sends("GET /api/path/simple/string/blue"),
    ]
}
