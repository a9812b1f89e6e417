use serde_json::json;

use super::*;

#[test]
fn empty_files_are_errors() {
    for (name, text) in [("a.yaml", ""), ("a.yaml", " \n\n"), ("a.yaml", "# only\n"), ("a.json", ""), ("a.yaml", "---\n...\n")] {
        let read = Read::text(name, text);
        assert!(read.documents.is_none());
        assert_eq!(read.finding().code, Code::EmptyFile, "{text:?}");
    }
}

#[test]
fn the_name_or_else_the_first_character_gives_the_format() {
    assert_eq!(Read::text("a.yml", "a: 1\n").json(), json!({"a": 1}));
    assert_eq!(Read::text("a.YAML", "{a: 1}").json(), json!({"a": 1}));
    assert_eq!(Read::text("a", "\n {\"a\": \"\\ud83d\\ude00\"}").json(), json!({"a": "😀"}));
    assert_eq!(Read::text("a.txt", "a: 1\n").json(), json!({"a": 1}));
    assert_eq!(Read::text("a", "{a: 1}").finding().code, Code::JsonSyntax);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let folder = Folder::new("bom", &[("a.yaml", "\u{feff}a: 1\n"), ("a.json", "\u{feff}{\"a\": 1}")]);
    for name in ["a.yaml", "a.json"] {
        let read = Read::file(&folder, name);
        assert_eq!(read.json(), json!({"a": 1}));
        let entry = read.root().entry("a").expect("it is there");
        assert!(read.place(entry.key_span).starts_with(name));
        assert_eq!(read.sources.slice(entry.key_span).trim_matches('"'), "a");
    }
}

#[test]
fn invalid_utf_8_is_reported_with_its_offset() {
    let folder = Folder::new("utf8", &[]);
    folder.write("a.yaml", b"a: 1\nb: \xff\xfe\n");
    folder.write("bom.yaml", b"\xEF\xBB\xBFa: \xc3");
    folder.write("utf16.yaml", b"\xff\xfea\0:\0");
    let read = Read::file(&folder, "a.yaml");
    assert!(read.documents.is_none());
    assert_eq!(read.findings(), ["E0102 a.yaml:2:4 the file is not UTF-8: byte 0xFF at offset 8 does not fit"]);
    assert_eq!(
        Read::file(&folder, "bom.yaml").findings(),
        ["E0102 bom.yaml:1:4 the file is not UTF-8: byte 0xC3 at offset 6 does not fit"]
    );
    let help = Read::file(&folder, "utf16.yaml").finding().help.clone();
    assert!(help.is_some_and(|help| help.contains("UTF-16")));
}

#[test]
fn a_root_that_cannot_be_read_is_reported_under_its_path() {
    let folder = Folder::new("missing", &[("sub/a.yaml", "a: 1\n")]);
    assert_eq!(Read::file(&folder, "none.yaml").findings(), ["E0101 none.yaml:1:1 `none.yaml` cannot be read: it does not exist"]);
    assert_eq!(Read::file(&folder, "sub").findings(), ["E0101 sub:1:1 `sub` cannot be read: it is a folder"]);
}

#[test]
fn files_are_reached_over_references_and_may_refer_to_each_other() {
    let folder = Folder::new(
        "reach",
        &[
            ("api.yaml", "a: {$ref: './x/b.yaml#/B'}\nj: {$ref: c.json}\n"),
            ("x/b.yaml", "B: {$ref: '../api.yaml#/v'}\nC: {$ref: 'my%20d.yaml#/D'}\n"),
            ("x/my d.yaml", "D: {$ref: 'b.yaml#/B'}\n"),
            ("c.json", "{\"k\": {\"$ref\": \"./x/../x/b.yaml#/C\"}}"),
            ("unused.yaml", "a: ["),
        ],
    );
    folder.write("api.yaml", b"a: {$ref: './x/b.yaml#/B'}\nj: {$ref: c.json}\nv: 7\n");
    let read = Read::file(&folder, "api.yaml");
    assert_eq!(read.findings(), Vec::<String>::new());
    let documents = read.documents();
    let paths: Vec<_> = documents.files().map(|file| read.sources.path(file)).collect();
    assert_eq!(paths, ["api.yaml", "x/b.yaml", "c.json", "x/my d.yaml"]);
    let json = documents.files().nth(2).expect("the third");
    let reference = documents.tree(json).pointer("/k/$ref").expect("it is there");
    let (location, node) = documents.resolve(json, reference).expect("it leads somewhere");
    assert_eq!((read.sources.path(location.file), location.pointer.as_str()), ("api.yaml", "/v"));
    assert_eq!(node.to_json(), json!(7));
}

#[test]
fn a_broken_file_costs_only_the_references_to_it() {
    let folder = Folder::new(
        "broken",
        &[
            ("api.yaml", "a: {$ref: 'b.yaml#/B'}\nb: {$ref: 'c.yaml#/C'}\nc: {$ref: 'd.yaml'}\n"),
            ("b.yaml", "B: ["),
            ("c.yaml", "C: 1\n"),
            ("d.yaml", ""),
        ],
    );
    let read = Read::file(&folder, "api.yaml");
    assert_eq!(read.findings(), ["E0104 b.yaml:1:4 this `[` is never closed", "E0103 d.yaml:1:1 `d.yaml` is empty"]);
    let documents = read.documents();
    let resolve = |pointer: &str| {
        let reference = documents.root().pointer(pointer).expect("it is there");
        documents.resolve(documents.root_file(), reference)
    };
    assert!(matches!(*resolve("/a/$ref").expect_err("broken"), RefProblem::BrokenFile { .. }));
    assert_eq!(resolve("/b/$ref").expect("whole").1.to_json(), json!(1));
}

#[test]
fn references_out_of_reach_are_refused() {
    let folder = Folder::new(
        "outside",
        &[
            (
                "api/api.yaml",
                "a: {$ref: '../secret.yaml#/A'}\nb: {$ref: 'https://example.com/a.yaml#/A'}\n\
                 c: {$ref: '/etc/hosts'}\nd: {$ref: 'none.yaml'}\ne: {$ref: 'http:x'}\nf: {$ref: 'file:///etc/hosts'}\n\
                 g: {$ref: 'C:\\x.yaml'}\nh: {$ref: '//example.com/x'}\ni: {$ref: 'schema.yaml#/A'}\n\
                 j: {$ref: 'sub/../../secret.yaml'}\nk: {$ref: '../none.yaml'}\n",
            ),
            ("secret.yaml", "A: 1\n"),
            ("api/schemas.yaml", "A: 1\n"),
        ],
    );
    let read = Read::file(&folder, "api/api.yaml");
    let codes: Vec<_> = read.diagnostics.iter().map(|found| found.code).collect();
    assert_eq!(
        codes,
        [
            Code::OutsideRoot,
            Code::RemoteReference,
            Code::OutsideRoot,
            Code::UnknownFile,
            Code::RemoteReference,
            Code::OutsideRoot,
            Code::OutsideRoot,
            Code::RemoteReference,
            Code::UnknownFile,
            Code::OutsideRoot,
            Code::OutsideRoot,
        ]
    );
    assert_eq!(read.documents().files().count(), 1);
    let helps: Vec<_> = read.diagnostics.iter().map(|found| found.help.as_deref()).collect();
    assert_eq!(helps[8], Some("did you mean `schemas.yaml#/A`?"));
    assert_eq!(read.findings()[3], "E0302 api/api.yaml:4:11 the file of `none.yaml` cannot be read: it does not exist");
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_does_not_lead_out() {
    let folder = Folder::new("link", &[("api/api.yaml", "a: {$ref: 'link.yaml#/A'}\n"), ("secret.yaml", "A: 1\n")]);
    std::os::unix::fs::symlink(folder.path.join("secret.yaml"), folder.path.join("api/link.yaml")).expect("a link");
    let read = Read::file(&folder, "api/api.yaml");
    assert_eq!(read.finding().code, Code::OutsideRoot);
}

#[test]
fn the_top_of_a_part_may_map_names() {
    let folder = Folder::new(
        "part",
        &[
            ("api.yaml", "responses: {default: {$ref: 'responses.yaml#/default'}}\n"),
            ("responses.yaml", "default: {$ref: 'other.yaml'}\nexample: {$ref: 'none.yaml'}\n"),
            ("other.yaml", "description: Gone.\n"),
        ],
    );
    let read = Read::file(&folder, "api.yaml");
    assert_eq!(read.findings(), Vec::<String>::new());
    assert_eq!(read.documents().files().count(), 3);
}
