//! The names that servers suggest for files.

use crate::runtime::content_disposition::file_name;

#[test]
fn names_by_the_header() {
    for (header, expected) in [
        // RFC 6266, section 5.
        ("Attachment; filename=example.html", Some("example.html")),
        (
            "INLINE; FILENAME= \"an example.html\"",
            Some("an example.html"),
        ),
        (
            "attachment; filename*= UTF-8''%e2%82%ac%20rates",
            Some("€ rates"),
        ),
        (
            "attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates",
            Some("€ rates"),
        ),
        ("attachment", None),
        ("inline; size=3", None),
        ("", None),
        // RFC 8187: another charset, a language, and what cannot be read.
        (
            "attachment; filename*=iso-8859-1'en'%A3%20rates",
            Some("£ rates"),
        ),
        (
            "attachment; filename*=UTF-8''%ff; filename=plain",
            Some("plain"),
        ),
        (
            "attachment; filename*=UTF-16''a; filename=plain",
            Some("plain"),
        ),
        ("attachment; filename*=plain", None),
        // Quotes, and what stands in them.
        ("attachment; filename=\"a;b=c.txt\"", Some("a;b=c.txt")),
        (
            "attachment; filename=\"say \\\"hi\\\".txt\"",
            Some("say \"hi\".txt"),
        ),
        ("attachment; filename=\"open", Some("open")),
        ("attachment; x=\"; filename=no\"; filename=yes", Some("yes")),
        ("attachment; filename=a b.txt ; x=y", Some("a b.txt")),
        (";filename=a", Some("a")),
        ("attachment; filename", None),
        ("attachment; filename=", None),
        // Raw UTF-8, which browsers take as well.
        ("attachment; filename=\"naïve.txt\"", Some("naïve.txt")),
        // What would lead to another folder.
        ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
        ("attachment; filename=/etc/passwd", Some("passwd")),
        (
            "attachment; filename=\"C:\\\\Windows\\\\a.ini\"",
            Some("a.ini"),
        ),
        ("attachment; filename=\"..\\..\\a.ini\"", Some("a.ini")),
        (
            "attachment; filename*=UTF-8''..%2F..%2Fa.txt",
            Some("a.txt"),
        ),
        ("attachment; filename*=UTF-8''..%5Ca.txt", Some("a.txt")),
        ("attachment; filename=\"..\"", None),
        ("attachment; filename=\".\"", None),
        ("attachment; filename=\"a/\"", None),
        ("attachment; filename=\"c:evil.exe\"", Some("c_evil.exe")),
        ("attachment; filename*=UTF-8''a%00b%0A.txt", Some("ab.txt")),
        ("attachment; filename=\"  \"", None),
    ] {
        assert_eq!(
            file_name(header.as_bytes()).as_deref(),
            expected,
            "{header}"
        );
    }
    let latin = b"attachment; filename=\"na\xefve.txt\"";
    assert_eq!(file_name(latin).as_deref(), Some("naïve.txt"));
}
