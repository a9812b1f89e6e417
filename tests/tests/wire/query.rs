//! Query parameters: every style, explode and type (OpenAPI 3.0.3, "Style Values"; RFC 6570, sections 3.2.8 and 3.2.9).

use std::collections::BTreeMap;

use wire::types::{Color, Filter, FilterRange, Level};

use crate::case::{Case, case};
use crate::path::rgb;

const COLORS: [&str; 3] = ["blue", "black", "brown"];

pub(crate) fn cases() -> Vec<Case> {
    [form(), form_joined(), delimited(), deep(), characters(), content(), formats(), names(), required()].into_iter().flatten().collect()
}

fn form() -> Vec<Case> {
    vec![
        case!("query/form/none", |c| c.query().form().send()).sends("GET /query/form"),
        case!("query/form/string", |c| c.query().form().string("blue").send()).sends("GET /query/form?string=blue"),
        case!("query/form/empty", |c| c.query().form().string("").send()).sends("GET /query/form?string="),
        case!("query/form/integer", |c| c.query().form().integer(-7).send()).sends("GET /query/form?integer=-7"),
        case!("query/form/number", |c| c.query().form().number(0.5).send()).sends("GET /query/form?number=0.5"),
        case!("query/form/number-whole", |c| c.query().form().number(100.0).send()).sends("GET /query/form?number=100"),
        case!("query/form/boolean", |c| c.query().form().boolean(false).send()).sends("GET /query/form?boolean=false"),
        case!("query/form/enum", |c| c.query().form().r#enum("dark red").send()).sends("GET /query/form?enum=dark%20red"),
        case!("query/form/enum-unknown", |c| c.query().form().r#enum("lila").send()).sends("GET /query/form?enum=lila"),
        case!("query/form/array", |c| c.query().form().array(COLORS).send()).sends("GET /query/form?array=blue&array=black&array=brown"),
        case!("query/form/array-of-one", |c| c.query().form().array(["blue"]).send()).sends("GET /query/form?array=blue"),
        case!("query/form/array-empty", |c| c.query().form().array(Vec::<String>::new()).send()).sends("GET /query/form"),
        case!("query/form/array-empty-item", |c| c.query().form().array(["", "a"]).send()).sends("GET /query/form?array=&array=a"),
        case!("query/form/enums", |c| c.query().form().enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /query/form?enums=blue&enums=dark%20red"),
        case!("query/form/numbers", |c| c.query().form().numbers([1, 2]).send()).sends("GET /query/form?numbers=1&numbers=2"),
        case!("query/form/object", |c| c.query().form().object(&rgb()).send()).sends("GET /query/form?R=100&G=200&B=150"),
        case!("query/form/several", |c| c.query().form().string("a").integer(1).array(["x", "y"]).send())
            .sends("GET /query/form?string=a&integer=1&array=x&array=y"),
        case!("query/form/set-twice", |c| c.query().form().string("a").integer(1).string("b").send())
            .sends("GET /query/form?string=b&integer=1"),
    ]
}

fn form_joined() -> Vec<Case> {
    vec![
        case!("query/form-joined/string", |c| c.query().form_joined().string("blue").send()).sends("GET /query/form-joined?string=blue"),
        case!("query/form-joined/empty", |c| c.query().form_joined().string("").send()).sends("GET /query/form-joined?string="),
        case!("query/form-joined/integer", |c| c.query().form_joined().integer(7).send()).sends("GET /query/form-joined?integer=7"),
        case!("query/form-joined/number", |c| c.query().form_joined().number(0.25).send()).sends("GET /query/form-joined?number=0.25"),
        case!("query/form-joined/boolean", |c| c.query().form_joined().boolean(true).send()).sends("GET /query/form-joined?boolean=true"),
        case!("query/form-joined/enum", |c| c.query().form_joined().r#enum(Color::Black).send()).sends("GET /query/form-joined?enum=black"),
        case!("query/form-joined/array", |c| c.query().form_joined().array(COLORS).send())
            .sends("GET /query/form-joined?array=blue,black,brown"),
        case!("query/form-joined/array-comma", |c| c.query().form_joined().array(["a,b", "c"]).send())
            .sends("GET /query/form-joined?array=a%2Cb,c"),
        case!("query/form-joined/array-empty", |c| c.query().form_joined().array(Vec::<String>::new()).send())
            .sends("GET /query/form-joined"),
        case!("query/form-joined/enums", |c| c.query().form_joined().enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /query/form-joined?enums=blue,dark%20red"),
        case!("query/form-joined/numbers", |c| c.query().form_joined().numbers([1, -2]).send())
            .sends("GET /query/form-joined?numbers=1,-2"),
        case!("query/form-joined/object", |c| c.query().form_joined().object(&rgb()).send())
            .sends("GET /query/form-joined?object=R,100,G,200,B,150"),
    ]
}

/// The delimiters are no characters of a URL, so they are percent-encoded (RFC 3986, section 2.1). Exploded, both are a form.
fn delimited() -> Vec<Case> {
    vec![
        case!("query/space/array", |c| c.query().space().array(COLORS).send()).sends("GET /query/space?array=blue%20black%20brown"),
        case!("query/space/enums", |c| c.query().space().enums([Color::Blue, Color::Brown]).send())
            .sends("GET /query/space?enums=blue%20brown"),
        case!("query/space/numbers", |c| c.query().space().numbers([1, 2]).send()).sends("GET /query/space?numbers=1%202"),
        case!("query/space/object", |c| c.query().space().object(&rgb()).send())
            .sends("GET /query/space?object=R%20100%20G%20200%20B%20150"),
        case!("query/space/array-empty", |c| c.query().space().array(Vec::<String>::new()).send()).sends("GET /query/space"),
        case!("query/space-exploded/array", |c| c.query().space_exploded().array(COLORS).send())
            .sends("GET /query/space-exploded?array=blue&array=black&array=brown"),
        case!("query/space-exploded/object", |c| c.query().space_exploded().object(&rgb()).send())
            .sends("GET /query/space-exploded?R=100&G=200&B=150"),
        case!("query/pipe/array", |c| c.query().pipe().array(COLORS).send()).sends("GET /query/pipe?array=blue%7Cblack%7Cbrown"),
        case!("query/pipe/enums", |c| c.query().pipe().enums([Color::Blue, Color::DarkRed]).send())
            .sends("GET /query/pipe?enums=blue%7Cdark%20red"),
        case!("query/pipe/numbers", |c| c.query().pipe().numbers([1, 2]).send()).sends("GET /query/pipe?numbers=1%7C2"),
        case!("query/pipe/object", |c| c.query().pipe().object(&rgb()).send()).sends("GET /query/pipe?object=R%7C100%7CG%7C200%7CB%7C150"),
        case!("query/pipe/array-of-one", |c| c.query().pipe().array(["blue"]).send()).sends("GET /query/pipe?array=blue"),
        case!("query/pipe-exploded/array", |c| c.query().pipe_exploded().array(COLORS).send())
            .sends("GET /query/pipe-exploded?array=blue&array=black&array=brown"),
        case!("query/pipe-exploded/object", |c| c.query().pipe_exploded().object(&rgb()).send())
            .sends("GET /query/pipe-exploded?R=100&G=200&B=150"),
    ]
}

fn deep() -> Vec<Case> {
    vec![
        case!("query/deep/object", |c| c.query().deep().color(&rgb()).send())
            .sends("GET /query/deep?color[R]=100&color[G]=200&color[B]=150"),
        case!("query/deep/required", |c| c.query().deep_required(&rgb()).send())
            .sends("GET /query/deep-required?color[R]=100&color[G]=200&color[B]=150"),
        case!("query/deep/empty", |c| c.query().deep().filter(&Filter::new()).send()).sends("GET /query/deep"),
        case!("query/deep/absent-members", |c| c.query().deep().filter(&Filter::new().name("a b&c")).send())
            .sends("GET /query/deep?filter[name]=a%20b%26c"),
        case!("query/deep/array-member", |c| c.query().deep().filter(&Filter::new().ids([1, 2])).send())
            .sends("GET /query/deep?filter[ids]=1&filter[ids]=2"),
        case!("query/deep/object-member", |c| {
            c.query().deep().filter(&Filter::new().range(FilterRange::new().from_field(1).to(2)).on(true)).send()
        })
        .sends("GET /query/deep?filter[range][from]=1&filter[range][to]=2&filter[on]=true"),
        case!("query/deep/enum-member", |c| c.query().deep().filter(&Filter::new().color("dark red")).send())
            .sends("GET /query/deep?filter[color]=dark%20red"),
        case!("query/deep/map", |c| c.query().deep().map(&BTreeMap::from([("a]b".to_owned(), "x".to_owned())])).send())
            .sends("GET /query/deep?map[a%5Db]=x"),
    ]
}

/// Values are percent-encoded, a space as `%20`. With `allowReserved` the reserved characters stay, but for what would end the query.
fn characters() -> Vec<Case> {
    vec![
        case!("query/characters/unreserved", |c| c.query().form().string("aZ09-._~").send()).sends("GET /query/form?string=aZ09-._~"),
        case!("query/characters/reserved", |c| c.query().form().string(":/?#[]@!$&'()*+,;=").send())
            .sends("GET /query/form?string=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D"),
        case!("query/characters/others", |c| c.query().form().string(" \"%<>\\^`{|}\r\n").send())
            .sends("GET /query/form?string=%20%22%25%3C%3E%5C%5E%60%7B%7C%7D%0D%0A"),
        case!("query/characters/unicode", |c| c.query().form().string("é日🦀").send())
            .sends("GET /query/form?string=%C3%A9%E6%97%A5%F0%9F%A6%80"),
        case!("query/reserved/string", |c| c.query().reserved().string(":/?[]@!$&()*+,;=").send())
            .sends("GET /query/reserved?string=:/?[]@!$&()*+,;="),
        // The parser of URLs encodes it in every query (WHATWG URL, "special-query percent-encode set").
        case!("query/reserved/apostrophe", |c| c.query().reserved().string("'").send()).sends("GET /query/reserved?string=%27"),
        case!("query/reserved/others", |c| c.query().reserved().string("a b#c\"é").send())
            .sends("GET /query/reserved?string=a%20b%23c%22%C3%A9"),
        case!("query/reserved/encoded-already", |c| c.query().reserved().string("a%2Fb 100%").send())
            .sends("GET /query/reserved?string=a%2Fb%20100%25"),
        case!("query/reserved/array", |c| c.query().reserved().array(["a/b", "c:d"]).send())
            .sends("GET /query/reserved?array=a/b&array=c:d"),
        case!("query/reserved/joined", |c| c.query().reserved().joined(["a/b", "c:d"]).send()).sends("GET /query/reserved?joined=a/b,c:d"),
    ]
}

fn content() -> Vec<Case> {
    vec![
        case!("query/content/object", |c| c.query().content().object(&rgb()).send())
            .sends("GET /query/content?object=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"),
        case!("query/content/array", |c| c.query().content().array([rgb()]).send())
            .sends("GET /query/content?array=%5B%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D%5D"),
        case!("query/content/array-empty", |c| c.query().content().array([]).send()).sends("GET /query/content?array=%5B%5D"),
        case!("query/content/string", |c| c.query().content().string("a b").send()).sends("GET /query/content?string=%22a%20b%22"),
    ]
}

fn formats() -> Vec<Case> {
    vec![
        case!("query/formats/date-time", |c| c.query().formats().when("2024-02-29T12:00:00.5+02:00").send())
            .sends("GET /query/formats?when=2024-02-29T12%3A00%3A00.5%2B02%3A00"),
        case!("query/formats/date", |c| c.query().formats().day("2024-02-29").send()).sends("GET /query/formats?day=2024-02-29"),
        case!("query/formats/uuid", |c| {
            c.query().formats().uid("0b5ac2dd-5d0b-4a7c-9df6-3b5e8e1a1c11".parse().expect("this is a UUID")).send()
        })
        .sends("GET /query/formats?uid=0b5ac2dd-5d0b-4a7c-9df6-3b5e8e1a1c11"),
        case!("query/formats/byte", |c| c.query().formats().data(vec![0xfb, 0xff]).send()).sends("GET /query/formats?data=%2B%2F8%3D"),
        case!("query/formats/password", |c| c.query().formats().password("p&q").send()).sends("GET /query/formats?password=p%26q"),
        case!("query/formats/int64", |c| c.query().formats().long(i64::MAX).send()).sends("GET /query/formats?long=9223372036854775807"),
        case!("query/formats/uint64", |c| c.query().formats().unsigned(u64::MAX).send())
            .sends("GET /query/formats?unsigned=18446744073709551615"),
        case!("query/formats/float", |c| c.query().formats().single(0.1).send()).sends("GET /query/formats?single=0.1"),
        case!("query/formats/integer-enum", |c| c.query().formats().level(Level::Minus1).send()).sends("GET /query/formats?level=-1"),
        case!("query/formats/integer-enum-unknown", |c| c.query().formats().level(9).send()).sends("GET /query/formats?level=9"),
        // "default: documents what the receiver of the request will assume": it is not for the sender to say it.
        case!("query/formats/default-absent", |c| c.query().formats().send()).sends("GET /query/formats"),
        case!("query/formats/default-said", |c| c.query().formats().limit(20).send()).sends("GET /query/formats?limit=20"),
        case!("query/formats/dates", |c| c.query().formats().dates(["2024-01-01".into(), "2024-01-02".into()]).send())
            .sends("GET /query/formats?dates=2024-01-01,2024-01-02"),
        case!("query/formats/map", |c| c.query().formats().map(&BTreeMap::from([("a b".to_owned(), 1), ("c".to_owned(), 2)])).send())
            .sends("GET /query/formats?a%20b=1&c=2"),
    ]
}

fn names() -> Vec<Case> {
    vec![
        case!("query/names/brackets", |c| c.query().names().tags(["a", "b"]).send()).sends("GET /query/names?tags%5B%5D=a&tags%5B%5D=b"),
        case!("query/names/brackets-inside", |c| c.query().names().filter_name("x").send()).sends("GET /query/names?filter%5Bname%5D=x"),
        case!("query/names/dollar", |c| c.query().names().top(5).send()).sends("GET /query/names?%24top=5"),
        case!("query/names/space", |c| c.query().names().two_words("x").send()).sends("GET /query/names?two%20words=x"),
        case!("query/names/case-twins", |c| c.query().names().foo_bar_query("1").foo_bar("2").send())
            .sends("GET /query/names?fooBar=1&foo_bar=2"),
        case!("query/names/body", |c| c.query().names().body_query("x").send()).sends("GET /query/names?body=x"),
        case!("query/names/symbols", |c| c.query().names().start_time("a").start_time_less_than("b").start_time_greater_than("c").send())
            .sends("GET /query/names?start_time=a&start_time%3C=b&start_time%3E=c"),
        // "The path is appended (no relative URL resolution) to the expanded URL from the Server Object's url field".
        case!("query/names/query-in-the-path", |c| c.query().fixed().send()).sends("GET /query/fixed?kind=a"),
        case!("query/names/more-than-in-the-path", |c| c.query().fixed().more("b").send()).sends("GET /query/fixed?kind=a&more=b"),
        case!("query/names/fragment-in-the-path", |c| c.query().fragment().more("b").send()).sends("GET /query/fixed?more=b"),
        case!("query/names/same-in-four-places", |c| c.query().same(7, "q r", "h").id_cookie("c").send())
            .sends("GET /query/same/7?id=q%20r\ncookie: id=c\nid: h"),
        case!("query/names/same-in-three-places", |c| c.query().same(7, "", "h").send()).sends("GET /query/same/7?id=\nid: h"),
    ]
}

fn required() -> Vec<Case> {
    vec![
        case!("query/required/all", |c| c.query().required("a", [Color::Blue], &rgb()).send())
            .sends("GET /query/required?text=a&list=blue&point=R,100,G,200,B,150"),
        // RFC 6570, section 2.3: an empty list is undefined, and what is undefined is left out.
        case!("query/required/empty-list", |c| c.query().required("", [], &rgb()).send())
            .sends("GET /query/required?text=&point=R,100,G,200,B,150"),
    ]
}
