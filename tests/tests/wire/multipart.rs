//! Bodies of several parts (RFC 7578; OpenAPI 3.0.3, "Special Considerations for multipart Content").

use serde_json::json;
use wire::forms::{
    PartsEncodedForm, PartsHeadersForm, PartsMixedForm, PartsOddForm, PartsOptionalForm, PartsPlainForm, PartsRelatedForm, PartsRestForm,
};
use wire::types::{Color, Rgb};
use wire::{Form, Part};

use crate::case::{Case, case};
use crate::path::rgb;

const HEAD: &str = "POST /parts/plain\ncontent-type: multipart/form-data; boundary=BOUNDARY";

/// A body of these parts, each one without the lines around it.
fn parts(parts: &[&str]) -> String {
    let mut body = String::new();
    for part in parts {
        body.extend(["--BOUNDARY\n", part, "\n"]);
    }
    body + "--BOUNDARY--\n"
}

const FILE: &str = "Content-Disposition: form-data; name=\"file\"; filename=\"blob\"\nContent-Type: application/octet-stream\n\nx";
const TITLE: &str = "Content-Disposition: form-data; name=\"title\"\n\nt";

fn form() -> PartsPlainForm {
    PartsPlainForm::new("x", "t")
}

pub(crate) fn cases() -> Vec<Case> {
    [files(), values(), encoded(), others()].into_iter().flatten().collect()
}

fn files() -> Vec<Case> {
    vec![
        case!("multipart/file/plain", |c| c.forms().parts_plain(&form()).send()).sends_parts(HEAD, &parts(&[FILE, TITLE])),
        case!("multipart/file/name-and-type", |c| {
            c.forms().parts_plain(&PartsPlainForm::new(Part::bytes("PNG").file_name("cat.png").content_type("image/png"), "t")).send()
        })
        .sends_parts(HEAD, &parts(&[
            "Content-Disposition: form-data; name=\"file\"; filename=\"cat.png\"\nContent-Type: image/png\n\nPNG",
            TITLE,
        ])),
        case!("multipart/file/odd-name", |c| {
            c.forms().parts_plain(&PartsPlainForm::new(Part::bytes("x").file_name("a\"b\r\n\\é.txt"), "t")).send()
        })
        .sends_parts(HEAD, &parts(&[
            "Content-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A\\é.txt\"\nContent-Type: application/octet-stream\n\nx",
            TITLE,
        ])),
        case!("multipart/file/bytes", |c| c.forms().parts_plain(&PartsPlainForm::new(vec![0, 255, 128], "t")).send()).sends(
            [
                HEAD.as_bytes(),
                b"\n\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"blob\"\r\n",
                b"Content-Type: application/octet-stream\r\n\r\n\x00\xff\x80\r\n",
                b"--BOUNDARY\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nt\r\n--BOUNDARY--\r\n",
            ]
            .concat(),
        ),
        case!("multipart/file/empty", |c| c.forms().parts_plain(&PartsPlainForm::new("", "")).send()).sends_parts(HEAD, &parts(&[
            "Content-Disposition: form-data; name=\"file\"; filename=\"blob\"\nContent-Type: application/octet-stream\n\n",
            "Content-Disposition: form-data; name=\"title\"\n\n",
        ])),
        case!("multipart/file/several-of-one-name", |c| {
            c.forms().parts_plain(&form().more([Part::bytes("1").file_name("1.txt").content_type("text/plain"), Part::bytes("2")])).send()
        })
        .sends_parts(HEAD, &parts(&[
            FILE,
            TITLE,
            "Content-Disposition: form-data; name=\"more\"; filename=\"1.txt\"\nContent-Type: text/plain\n\n1",
            "Content-Disposition: form-data; name=\"more\"; filename=\"blob\"\nContent-Type: application/octet-stream\n\n2",
        ])),
        case!("multipart/file/none-of-several", |c| c.forms().parts_plain(&form().more([])).send())
            .sends_parts(HEAD, &parts(&[FILE, TITLE])),
        case!("multipart/file/bad-type", |c| c.forms().parts_plain(&PartsPlainForm::new(Part::bytes("x").content_type("a\r\nb"), "t")).send())
            .refused(&["media type"]),
    ]
}

/// "If the property is a primitive, or an array of primitive values, the default Content-Type is text/plain. If the property is complex,
/// or an array of complex values, the default Content-Type is application/json."
fn values() -> Vec<Case> {
    let with = |rest: &[&str]| parts(&[&[FILE, TITLE], rest].concat());
    vec![
        case!("multipart/value/array", |c| c.forms().parts_plain(&form().tags(["a", "b"])).send()).sends_parts(
            HEAD,
            &with(&["Content-Disposition: form-data; name=\"tags\"\n\na", "Content-Disposition: form-data; name=\"tags\"\n\nb"]),
        ),
        case!("multipart/value/array-of-numbers", |c| c.forms().parts_plain(&form().counts([1, 2])).send()).sends_parts(
            HEAD,
            &with(&["Content-Disposition: form-data; name=\"counts\"\n\n1", "Content-Disposition: form-data; name=\"counts\"\n\n2"]),
        ),
        case!("multipart/value/scalars", |c| {
            c.forms().parts_plain(&form().size(5).flag(true).color(Color::DarkRed).day("2024-02-29")).send()
        })
        .sends_parts(
            HEAD,
            &with(&[
                "Content-Disposition: form-data; name=\"size\"\n\n5",
                "Content-Disposition: form-data; name=\"flag\"\n\ntrue",
                "Content-Disposition: form-data; name=\"color\"\n\ndark red",
                "Content-Disposition: form-data; name=\"day\"\n\n2024-02-29",
            ]),
        ),
        case!("multipart/value/object", |c| c.forms().parts_plain(&form().point(rgb())).send()).sends_parts(
            HEAD,
            &with(&["Content-Disposition: form-data; name=\"point\"\nContent-Type: application/json\n\n{\"R\":100,\"G\":200,\"B\":150}"]),
        ),
        case!("multipart/value/array-of-objects", |c| {
            c.forms().parts_plain(&form().points([Rgb::new(1, 2, 3), Rgb::new(4, 5, 6)])).send()
        })
        .sends_parts(
            HEAD,
            &with(&[
                "Content-Disposition: form-data; name=\"points\"\nContent-Type: application/json\n\n{\"R\":1,\"G\":2,\"B\":3}",
                "Content-Disposition: form-data; name=\"points\"\nContent-Type: application/json\n\n{\"R\":4,\"G\":5,\"B\":6}",
            ]),
        ),
        case!("multipart/value/any", |c| c.forms().parts_plain(&form().any(json!({"a": 1}))).send())
            .sends_parts(HEAD, &with(&["Content-Disposition: form-data; name=\"any\"\nContent-Type: application/json\n\n{\"a\":1}"])),
        case!("multipart/value/text", |c| c.forms().parts_plain(&PartsPlainForm::new("x", "é\r\n--BOUNDARY")).send())
            .sends_parts(HEAD, &parts(&[FILE, "Content-Disposition: form-data; name=\"title\"\n\né\n--BOUNDARY"])),
    ]
}

fn encoded() -> Vec<Case> {
    let head = "POST /parts/encoded\ncontent-type: multipart/form-data; boundary=BOUNDARY";
    let image = "Content-Disposition: form-data; name=\"image\"; filename=\"blob\"\nContent-Type: image/png\n\nPNG";
    let point =
        "Content-Disposition: form-data; name=\"point\"\nContent-Type: application/vnd.wire+json\n\n{\"R\":100,\"G\":200,\"B\":150}";
    vec![
        case!("multipart/encoded/required", |c| c.forms().parts_encoded(&PartsEncodedForm::new("PNG", rgb())).send())
            .sends_parts(head, &parts(&[image, point])),
        case!("multipart/encoded/own-type", |c| {
            c.forms().parts_encoded(&PartsEncodedForm::new(Part::bytes("JPEG").content_type("image/jpeg"), rgb())).send()
        })
        .sends_parts(
            head,
            &parts(&["Content-Disposition: form-data; name=\"image\"; filename=\"blob\"\nContent-Type: image/jpeg\n\nJPEG", point]),
        ),
        case!("multipart/encoded/text", |c| c.forms().parts_encoded(&PartsEncodedForm::new("PNG", rgb()).note("# a")).send()).sends_parts(
            head,
            &parts(&[image, point, "Content-Disposition: form-data; name=\"note\"\nContent-Type: text/markdown\n\n# a"]),
        ),
        case!("multipart/encoded/xml", |c| c.forms().parts_encoded(&PartsEncodedForm::new("PNG", rgb()).xml("<a/>")).send()).sends_parts(
            head,
            &parts(&[
                image,
                point,
                "Content-Disposition: form-data; name=\"xml\"; filename=\"blob\"\nContent-Type: application/xml\n\n<a/>",
            ]),
        ),
        case!("multipart/encoded/array-as-json", |c| {
            c.forms().parts_encoded(&PartsEncodedForm::new("PNG", rgb()).tags(["a", "b"])).send()
        })
        .sends_parts(
            head,
            &parts(&[image, point, "Content-Disposition: form-data; name=\"tags\"\nContent-Type: application/json\n\n[\"a\",\"b\"]"]),
        ),
    ]
}

fn others() -> Vec<Case> {
    vec![
        case!("multipart/optional-absent", |c| c.forms().parts_optional().send()).sends("PUT /parts/plain"),
        case!("multipart/optional-present", |c| c.forms().parts_optional().body(&PartsOptionalForm::new().note("n")).send()).sends_parts(
            "PUT /parts/plain\ncontent-type: multipart/form-data; boundary=BOUNDARY",
            &parts(&["Content-Disposition: form-data; name=\"note\"\n\nn"]),
        ),
        case!("multipart/nothing-in-it", |c| c.forms().parts_optional().body(&PartsOptionalForm::new()).send())
            .sends_parts("PUT /parts/plain\ncontent-type: multipart/form-data; boundary=BOUNDARY", &parts(&[])),
        case!("multipart/mixed", |c| c.forms().parts_mixed(&PartsMixedForm::new(rgb(), "x")).send()).sends_parts(
            "POST /parts/mixed\ncontent-type: multipart/mixed; boundary=BOUNDARY",
            &parts(&["Content-Type: application/json\n\n{\"R\":100,\"G\":200,\"B\":150}", "Content-Type: application/octet-stream\n\nx"]),
        ),
        case!("multipart/mixed-with-name-of-file", |c| {
            c.forms().parts_mixed(&PartsMixedForm::new(rgb(), Part::bytes("x").file_name("x.bin"))).send()
        })
        .sends_parts(
            "POST /parts/mixed\ncontent-type: multipart/mixed; boundary=BOUNDARY",
            &parts(&[
                "Content-Type: application/json\n\n{\"R\":100,\"G\":200,\"B\":150}",
                "Content-Disposition: attachment; filename=\"x.bin\"\nContent-Type: application/octet-stream\n\nx",
            ]),
        ),
        case!("multipart/related", |c| c.forms().parts_related(&PartsRelatedForm::new(rgb()).note("n")).send()).sends_parts(
            "POST /parts/related\ncontent-type: multipart/related; type=\"application/json\"; boundary=BOUNDARY",
            &parts(&["Content-Type: application/json\n\n{\"R\":100,\"G\":200,\"B\":150}", "\nn"]),
        ),
        case!("multipart/headers", |c| {
            let form = PartsHeadersForm::new("x", 2).tags(["a", "b"]).tags_x_colors([Color::Blue, Color::DarkRed]);
            c.forms().parts_headers(&form).send()
        })
        .sends_parts(
            "POST /parts/headers\ncontent-type: multipart/form-data; boundary=BOUNDARY",
            &parts(&[
                "Content-Disposition: form-data; name=\"file\"; filename=\"blob\"\nContent-Type: application/octet-stream\nX-Count: 2\n\nx",
                "Content-Disposition: form-data; name=\"tags\"\nContent-Type: text/plain\nX-Colors: blue,dark red\n\na",
                "Content-Disposition: form-data; name=\"tags\"\nContent-Type: text/plain\nX-Colors: blue,dark red\n\nb",
            ]),
        ),
        case!("multipart/headers-of-nothing", |c| {
            c.forms().parts_headers(&PartsHeadersForm::new("x", 2).tags_x_colors([Color::Blue])).send()
        })
        .sends_parts(
            "POST /parts/headers\ncontent-type: multipart/form-data; boundary=BOUNDARY",
            &parts(&[
                "Content-Disposition: form-data; name=\"file\"; filename=\"blob\"\nContent-Type: application/octet-stream\nX-Count: 2\n\nx",
            ]),
        ),
        case!("multipart/unnamed", |c| c.forms().parts_unnamed(&Form::new().text("a", "1").file("b", &Part::bytes("2"))).send())
            .sends_parts(
                "POST /parts/unnamed\ncontent-type: multipart/form-data; boundary=BOUNDARY",
                &parts(&[
                    "Content-Disposition: form-data; name=\"a\"\n\n1",
                    "Content-Disposition: form-data; name=\"b\"; filename=\"blob\"\nContent-Type: application/octet-stream\n\n2",
                ]),
            ),
        case!("multipart/odd-names", |c| c.forms().parts_odd(&PartsOddForm::new("1").日本("2")).send()).sends_parts(
            "POST /parts/odd\ncontent-type: multipart/form-data; boundary=BOUNDARY",
            &parts(&["Content-Disposition: form-data; name=\"a %22b%22\"\n\n1", "Content-Disposition: form-data; name=\"日本\"\n\n2"]),
        ),
        case!("multipart/additional-parts", |c| {
            c.forms().parts_rest(&PartsRestForm::new("n").additional_properties([("more", "m")])).send()
        })
        .sends_parts(
            "POST /parts/rest\ncontent-type: multipart/form-data; boundary=BOUNDARY",
            &parts(&["Content-Disposition: form-data; name=\"name\"\n\nn", "Content-Disposition: form-data; name=\"more\"\n\nm"]),
        ),
    ]
}
