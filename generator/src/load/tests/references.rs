use super::*;

/// Resolves every reference of a text: `pointer -> target` or `pointer: finding`.
fn resolved(read: &Read) -> Vec<String> {
    let documents = read.documents();
    let one = |location: &Location| {
        let reference = documents.node(location).expect("the walk found it");
        match documents.resolve(location.file, reference) {
            Ok((target, _)) => format!("{} -> {}", location.pointer, target.pointer),
            Err(problem) => format!("{}: {problem:?}", location.pointer),
        }
    };
    documents.references().iter().map(one).collect()
}

/// The finding and the help for the one broken reference of a text.
fn problem(text: &str) -> (String, Option<String>) {
    let mut read = Read::text("a.yaml", text);
    let documents = read.documents.take().expect("the text is whole");
    documents.check_references(&mut read.diagnostics);
    read.documents = Some(documents);
    let help = read.finding().help.clone();
    (read.findings().remove(0), help)
}

#[test]
fn pointers_are_decoded() {
    let text = "paths: {'/a b/{id}': {get: 1}, /c: 1}\nm~n: 2\n'100%25': 3\n'%41': 4\nlist: [a, b]\n\
                r:\n- {$ref: '#/paths/~1a%20b~1%7Bid%7D/get'}\n- {$ref: '#/paths/~1a b~1{id}'}\n- {$ref: '#/m~0n'}\n\
                - {$ref: '#/100%2525'}\n- {$ref: '#/100%25'}\n- {$ref: '#/%2541'}\n- {$ref: '#/list/1'}\n- {$ref: '#'}\n";
    let read = Read::text("a.yaml", text);
    assert_eq!(
        resolved(&read),
        [
            "/r/0/$ref -> /paths/~1a b~1{id}/get",
            "/r/1/$ref -> /paths/~1a b~1{id}",
            "/r/2/$ref -> /m~0n",
            "/r/3/$ref -> /100%25",
            "/r/4/$ref -> /100%25",
            "/r/5/$ref -> /%41",
            "/r/6/$ref -> /list/1",
            "/r/7/$ref -> ",
        ]
    );
}

#[test]
fn chains_are_followed_and_one_hop_is_one_hop() {
    let text = "a: {$ref: '#/b'}\nb: {$ref: '#/c'}\nc: {type: string}\nd: {$ref: '#/a/type'}\n";
    let read = Read::text("a.yaml", text);
    assert_eq!(resolved(&read), ["/a/$ref -> /c", "/b/$ref -> /c", "/d/$ref -> /c/type"], "a pointer may lead through references");
    let documents = read.documents();
    let reference = documents.root().pointer("/a/$ref").expect("it is there");
    let (location, _) = documents.resolve_once(documents.root_file(), reference).expect("one hop");
    assert_eq!(location.pointer, "/b");
    let start = Location::root(documents.root_file()).child("a");
    let node = documents.node(&start).expect("it is there");
    assert_eq!(documents.follow(start, node).expect("it leads somewhere").0.pointer, "/c");
}

#[test]
fn circles_are_reported_once() {
    let text = "in: {$ref: '#/b'}\na: {$ref: '#/b'}\nb: {$ref: '#/c'}\nc: {$ref: '#/a'}\nself: {$ref: '#/self'}\n\
                through: {$ref: '#/through/x'}\n";
    let mut read = Read::text("a.yaml", text);
    let documents = read.documents.take().expect("the text is whole");
    documents.check_references(&mut read.diagnostics);
    assert_eq!(
        read.findings(),
        [
            "E0404 a.yaml:2:11 following this reference leads back to it",
            "E0404 a.yaml:5:14 following this reference leads back to it",
            "E0404 a.yaml:6:17 following this reference leads back to it",
        ]
    );
    let others: Vec<_> = read.diagnostics.iter().next().expect("one").secondary.clone();
    let places: Vec<_> = others.iter().map(|label| read.place(label.span)).collect();
    assert_eq!(places, ["a.yaml:3:11", "a.yaml:4:11"]);
}

#[test]
fn missing_targets_suggest_near_ones() {
    let components = "components:\n  schemas:\n    App: {}\n  responses: {Gone: {}}\n";
    let problem = |reference: &str| problem(&format!("{components}r: {{$ref: '{reference}'}}\n"));
    let help = |reference: &str| problem(reference).1;
    assert_eq!(
        problem("#/components/schemas/Appp"),
        (
            "E0301 a.yaml:5:11 `#/components/schemas/Appp` leads nowhere".to_owned(),
            Some("did you mean `#/components/schemas/App`?".to_owned())
        )
    );
    assert_eq!(help("#/component/schema/app").as_deref(), Some("did you mean `#/components/schemas/App`?"));
    assert_eq!(help("#/components/schemas/Gone").as_deref(), Some("did you mean `#/components/responses/Gone`?"));
    assert_eq!(help("#/definitions/App").as_deref(), Some("did you mean `#/components/schemas/App`?"));
    assert_eq!(help("#/components/schemas/Widget").as_deref(), Some("add `Widget` there, or refer to something that exists"));
    assert_eq!(help("App").as_deref(), Some("did you mean `#/components/schemas/App`?"));
    assert_eq!(help("sub\\x.yaml").as_deref(), Some("did you mean `sub/x.yaml`?"));
}

#[test]
fn a_missing_target_shows_how_far_the_pointer_leads() {
    let mut read = Read::text("a.yaml", "x:\n  y: {}\nr: {$ref: '#/x/y/none/z'}\n");
    let documents = read.documents.take().expect("the text is whole");
    documents.check_references(&mut read.diagnostics);
    let finding = read.finding();
    assert_eq!(finding.primary.text, "there is no `none` under `/x/y`");
    assert_eq!(read.place(finding.secondary[0].span), "a.yaml:2:3");
}

#[test]
fn malformed_references_say_what_is_wrong() {
    let problem = |value: &str| problem(&format!("r: {{$ref: '{value}'}}\n"));
    assert_eq!(problem("").0, "E0305 a.yaml:1:11 the reference is empty");
    assert_eq!(
        problem("#App"),
        ("E0305 a.yaml:1:11 `#App` is no JSON pointer".to_owned(), Some("a pointer begins with `/`: write `#/App`".to_owned()))
    );
    assert_eq!(problem("#/100%").0, "E0305 a.yaml:1:11 the percent-encoding in `/100%` is broken");
    assert_eq!(problem("#/%FF").0, "E0305 a.yaml:1:11 the percent-encoding in `/%FF` is broken");
    for broken in ["/%zz", "/%2g", "/%g2", "/%2"] {
        let expected = format!("E0305 a.yaml:1:11 the percent-encoding in `{broken}` is broken");
        assert_eq!(problem(&format!("#{broken}")).0, expected);
    }
    let read = Read::text("a.yaml", "r: {$ref: 1}\n");
    let node = read.root().pointer("/r/$ref").expect("it is there");
    let problem = read.documents().resolve(read.documents().root_file(), node).expect_err("a number");
    let diagnostic = problem.into_diagnostic().expect("it is reported");
    assert_eq!(diagnostic.message, "a `$ref` has to be a string, but this is the number `1`");
}

#[test]
fn data_holds_no_references_but_names_may_look_like_words() {
    let text = "
components:
  schemas:
    default: {$ref: '#/1'}
    A:
      example: {$ref: 'no.yaml'}
      default: {$ref: 'no.yaml'}
      enum: [{$ref: 'no.yaml'}]
      x-thing: {$ref: 'no.yaml'}
      properties:
        example: {$ref: '#/2'}
        default: {$ref: '#/3'}
        x-thing: {$ref: '#/4'}
        properties: {properties: {enum: {$ref: '#/5'}}}
        $ref: {type: string}
  examples:
    E: {value: {$ref: 'no.yaml'}}
    F: {$ref: 'no.yaml', value: 1}
paths:
  x-thing: {$ref: 'no.yaml'}
  /a:
    get:
      parameters: [{$ref: '#/6'}]
      responses:
        default: {$ref: '#/7'}
        x-thing: {$ref: 'no.yaml'}
        '200': {content: {a/b: {schema: {$ref: '#/8'}, example: {$ref: 'no.yaml'}}}}
";
    let read = Read::text("a.yaml", text);
    let found = read.documents().references();
    let texts: Vec<_> = found.iter().map(|location| read.documents().node(location).and_then(Node::as_str)).collect();
    let expected: Vec<_> = ["#/1", "#/2", "#/3", "#/4", "#/5", "#/6", "#/7", "#/8"].map(Some).to_vec();
    assert_eq!(texts, expected);
    assert!(read.findings().is_empty());
}
