//! Cookie parameters (OpenAPI 3.0.3, "Style Values"). Pairs are separated as RFC 6265, section 4.2.1, says, since no reader of cookies
//! splits at `&`; values are percent-encoded, since a cookie can hold no spaces, quotes, semicolons or letters beyond ASCII.

use wire::Auth;
use wire::types::{Color, Named};

use crate::case::{Case, case};
use crate::path::rgb;

const COLORS: [&str; 3] = ["blue", "black", "brown"];

pub(crate) fn cases() -> Vec<Case> {
    [form(), joined(), content()].into_iter().flatten().collect()
}

fn form() -> Vec<Case> {
    vec![
        case!("cookie/form/none", |c| c.cookie().form().send()).sends("GET /cookie/form"),
        case!("cookie/form/string", |c| c.cookie().form().string("blue").send()).sends("GET /cookie/form\ncookie: string=blue"),
        case!("cookie/form/empty", |c| c.cookie().form().string("").send()).sends("GET /cookie/form\ncookie: string="),
        case!("cookie/form/characters", |c| c.cookie().form().string("a b;c\"é=").send())
            .sends("GET /cookie/form\ncookie: string=a%20b%3Bc%22%C3%A9%3D"),
        case!("cookie/form/integer", |c| c.cookie().form().integer(7).send()).sends("GET /cookie/form\ncookie: integer=7"),
        case!("cookie/form/number", |c| c.cookie().form().number(0.5).send()).sends("GET /cookie/form\ncookie: number=0.5"),
        case!("cookie/form/boolean", |c| c.cookie().form().boolean(true).send()).sends("GET /cookie/form\ncookie: boolean=true"),
        case!("cookie/form/enum", |c| c.cookie().form().r#enum(Color::DarkRed).send()).sends("GET /cookie/form\ncookie: enum=dark%20red"),
        case!("cookie/form/array", |c| c.cookie().form().array(COLORS).send())
            .sends("GET /cookie/form\ncookie: array=blue; array=black; array=brown"),
        case!("cookie/form/array-empty", |c| c.cookie().form().array(Vec::<String>::new()).send()).sends("GET /cookie/form"),
        case!("cookie/form/enums", |c| c.cookie().form().enums([Color::Blue, Color::Black]).send())
            .sends("GET /cookie/form\ncookie: enums=blue; enums=black"),
        case!("cookie/form/numbers", |c| c.cookie().form().numbers([1, 2]).send()).sends("GET /cookie/form\ncookie: numbers=1; numbers=2"),
        case!("cookie/form/object", |c| c.cookie().form().object(&rgb()).send()).sends("GET /cookie/form\ncookie: R=100; G=200; B=150"),
        case!("cookie/form/several", |c| c.cookie().form().integer(1).string("a").send())
            .sends("GET /cookie/form\ncookie: integer=1; string=a"),
    ]
}

fn joined() -> Vec<Case> {
    vec![
        case!("cookie/joined/string", |c| c.cookie().joined().string("blue").send()).sends("GET /cookie/joined\ncookie: string=blue"),
        case!("cookie/joined/integer", |c| c.cookie().joined().integer(7).send()).sends("GET /cookie/joined\ncookie: integer=7"),
        case!("cookie/joined/number", |c| c.cookie().joined().number(1.0).send()).sends("GET /cookie/joined\ncookie: number=1"),
        case!("cookie/joined/boolean", |c| c.cookie().joined().boolean(false).send()).sends("GET /cookie/joined\ncookie: boolean=false"),
        case!("cookie/joined/enum", |c| c.cookie().joined().r#enum("blue").send()).sends("GET /cookie/joined\ncookie: enum=blue"),
        case!("cookie/joined/array", |c| c.cookie().joined().array(COLORS).send())
            .sends("GET /cookie/joined\ncookie: array=blue,black,brown"),
        case!("cookie/joined/enums", |c| c.cookie().joined().enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /cookie/joined\ncookie: enums=blue,dark%20red"),
        case!("cookie/joined/numbers", |c| c.cookie().joined().numbers([1, 2]).send()).sends("GET /cookie/joined\ncookie: numbers=1,2"),
        case!("cookie/joined/object", |c| c.cookie().joined().object(&rgb()).send())
            .sends("GET /cookie/joined\ncookie: object=R,100,G,200,B,150"),
    ]
}

fn content() -> Vec<Case> {
    let auth = || Auth::session("s1");
    vec![
        case!("cookie/content/beside-a-credential", |c| c.cookie().content("a").send())
            .with(auth)
            .sends("GET /cookie/content\ncookie: required=a; sid=s1"),
        case!("cookie/content/json", |c| c.cookie().content("a").json(&Named::new("x")).send())
            .with(auth)
            .sends("GET /cookie/content\ncookie: required=a; json=%7B%22name%22%3A%22x%22%7D; sid=s1"),
    ]
}
