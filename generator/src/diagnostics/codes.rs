//! The catalogue of diagnostic codes: one row of the table per code.
//!
//! A code never changes its meaning and is never used again for something else. The letter gives the severity (`E`
//! error, `W` warning, `N` note), the first two digits the area: 01 reading files, 02 document structure, 03 references,
//! 04 schemas, 05 operations, parameters, bodies and responses, 06 names, 07 security and servers, 08 vendor extensions.

use std::fmt::Write as _;

use super::Severity;

/// Turns the rows `Name = "id", "title", "explanation";` into [`Code`] and its look-ups.
macro_rules! catalogue {
    ($($name:ident = $id:literal, $title:literal, $explanation:literal;)+) => {
        /// The code of a diagnostic.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub enum Code {
            $(#[doc = concat!("`", $id, "`: ", $title, ".")] $name,)+
        }

        impl Code {
            /// Every code, in the order of the catalogue.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The stable identifier, such as `E0301`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }

            /// What the code is about, in a few words.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)+ }
            }

            /// What the code means, why it matters and what to write instead.
            pub const fn explain(self) -> &'static str {
                match self { $(Self::$name => $explanation,)+ }
            }
        }
    };
}

catalogue! {
    // 01: reading files
    FileUnreadable = "E0101", "file cannot be read",
        "The file does not exist, is a folder, or may not be opened by this user. Check the path on the command line \
         or in the configuration.";
    InvalidUtf8 = "E0102", "file is not UTF-8",
        "JSON and YAML files are read as UTF-8 (RFC 8259 section 8.1). Save the file with that encoding; the message \
         gives the offset of the first byte that does not fit.";
    EmptyFile = "E0103", "file is empty",
        "The file holds no value, only blanks or comments, so there is nothing to generate from or to refer to.";
    YamlSyntax = "E0104", "YAML syntax",
        "The text is not YAML 1.2. The frame shows where reading stopped; the cause often stands on the line before: \
         a missing colon, a tab, a quote or bracket that is never closed, or an indentation that fits no parent.";
    JsonSyntax = "E0105", "JSON syntax",
        "The text is not JSON (RFC 8259). Comments, trailing commas, single quotes and unquoted keys are not JSON: the first of them is \
         reported, and the file is read on as it is meant. Save it as `.yaml` if you want to write comments.";
    DuplicateKey = "E0106", "key stands twice",
        "A mapping has the same key twice. Readers disagree on which one counts, so one of them would be lost without \
         a word. Remove or rename one.";
    TooDeep = "E0107", "values are nested too deeply",
        "The value stands inside more than 256 others. No API description needs that; it would exhaust the stack of \
         this and other tools. Move inner parts to components and refer to them.";
    TooLarge = "E0108", "document is too large",
        "The file, or what its YAML aliases expand to, passes the limits of 256 MiB of text or two million values. \
         The limits stop documents that are small on disk and endless in memory. Refer to components by `$ref` \
         rather than by aliases, and split the file.";
    SeveralDocuments = "E0109", "several YAML documents in one file",
        "A line `---` begins a second YAML document. An API description is one document. Put the second one into a \
         file of its own and refer to it by `$ref`.";
    UnknownAlias = "E0110", "alias without an anchor",
        "`*name` repeats a value that was marked by `&name` earlier in the same file, and no such mark stands before \
         it. A value cannot contain itself by an alias either; use `$ref` for recursive schemas.";
    BadMergeKey = "E0111", "merge key without a mapping",
        "`<<` takes the keys of another mapping in. Its value has to be a mapping, an alias to one, or a list of those.";
    BadKey = "E0112", "key is not a scalar",
        "Keys are strings in JSON and in OpenAPI. YAML also allows lists and mappings as keys, which have no \
         counterpart there. A frequent cause is a template such as `{{ name }}` without quotes.";
    UnknownTag = "W0113", "YAML tag is ignored",
        "A tag such as `!include` asks the reader for something that YAML itself does not define. The value is read \
         as if the tag did not stand there. To take in another file, use `$ref`.";
    NotANumber = "W0114", "infinity and not-a-number are read as strings",
        "JSON has no `.inf` and `.nan`, so that no API can receive or send them as numbers. The text is kept as a \
         string. Leave a limit out to say that there is none.";

    // 02: document structure
    UnsupportedVersion = "E0201", "version is not supported",
        "The document names no version of OpenAPI, or one that this generator cannot read. It reads Swagger 2.0 and \
         OpenAPI 3.0, 3.1 and 3.2.";
    MissingField = "E0202", "required field is missing",
        "The OpenAPI specification requires this field, and nothing sensible can be assumed in its place.";
    WrongType = "E0203", "value has the wrong type",
        "The OpenAPI specification asks for another kind of value here, for example an object where a string stands.";
    Mended = "N0210", "document was mended",
        "The document says something in the words of another version of OpenAPI, or in a form that is wrong but leaves no \
         doubt about what is meant. It was read that way. Other tools may not be so kind: write what the help says.";
    WebhookIgnored = "W0211", "webhook is not generated",
        "Webhooks describe requests that the server sends. A client has no method for them. The types of their bodies are generated; those that \
         no operation has a use for need the feature `webhook-types`.";
    UnknownKey = "W0212", "key is not part of OpenAPI",
        "The specification gives an object a fixed set of keys; another one has no effect, and is most often a misspelling. \
         Keys for other tools begin with `x-`.";

    // 03: references
    UnknownReference = "E0301", "reference leads nowhere",
        "The part of the `$ref` after `#` is a JSON pointer (RFC 6901), and the file has nothing under it. Check the \
         spelling; `/` inside a key is written `~1`, and `~` is written `~0`.";
    UnknownFile = "E0302", "referenced file cannot be read",
        "The part of the `$ref` before `#` is a path relative to the file in which it stands. That file does not \
         exist or cannot be read or parsed.";
    RemoteReference = "E0303", "reference to the network",
        "The generator reads nothing from the network, so that the same files always give the same code. Save the \
         document beside this one and refer to it by its path.";
    OutsideRoot = "E0304", "reference leaves the folder of the document",
        "All files of a description live in the folder of its root document or below it, so that it can be moved and \
         reviewed as a whole, and so that a foreign document cannot read arbitrary files. Move the file in.";
    MalformedReference = "E0305", "reference is malformed",
        "A `$ref` is a string: a path, a `#` and a JSON pointer that is empty or begins with `/`, such as \
         `pets.yaml#/components/schemas/Pet`. Percent-encoding in it has to be complete and give UTF-8.";
    DynamicReference = "W0310", "dynamic reference is read as a plain one",
        "`$dynamicRef` leads to another schema depending on the way by which it was reached. Types do not depend on that. The \
         schema of that name in the same file is taken.";
    SiblingIgnored = "N0311", "key beside `$ref` is ignored",
        "OpenAPI 3.0 ignores everything beside a `$ref`. Since 3.1 schemas may say more there, but other objects may only replace \
         the summary or the description, which the generated documentation takes from the target.";

    // 04: schemas
    AllOfCycle = "E0402", "`allOf` contains itself",
        "Following the branches of this `allOf` leads back to it. A value would have to contain the fields of itself \
         without end. Take one branch out of the circle, or refer to the schema from a property instead.";
    AllOfConflict = "E0403", "branches of `allOf` contradict each other",
        "A value has to fit every branch of `allOf`, and these two ask for things that cannot both hold, such as a \
         property that is a string in one and a number in the other. Either type would be wrong for some of the values that \
         servers send, so the generated code has any JSON value there.";
    ReferenceCycle = "E0404", "reference leads back to itself",
        "A component that is only a reference, directly or over others, to itself says nothing. Write the value out \
         at one place of the circle.";
    UnsupportedKeyword = "W0410", "schema keyword is not supported",
        "The generated type does not express this keyword. Values are sent and read, only this rule is not enforced.";
    DegradedSchema = "W0411", "schema becomes any JSON value",
        "The schema says something that has no counterpart among the generated types, so that the value is offered as \
         untyped JSON. Nothing is lost on the wire.";
    EmptyEnum = "W0412", "`enum` without values",
        "An `enum` that lists nothing would allow no value at all. It is read as if it did not stand there.";
    DefaultMismatch = "W0413", "`default` does not fit its schema",
        "The default is not a value of the schema's own type. It is documented as it stands; nothing is sent for a value that is left \
         out, so that it stays the server's to fill in.";
    UnknownFormat = "N0414", "`format` is not known",
        "The format is neither in the OpenAPI Format Registry nor in JSON Schema, or it belongs to another type. The specification \
         allows formats of one's own. The value keeps the plain type of its `type`.";
    DuplicateEnumValue = "W0415", "enumeration lists a value twice",
        "The values of an enumeration differ (JSON Schema, `enum`). The second one is dropped; remove it.";
    StrayRequired = "W0416", "`required` names no property",
        "`required` lists a name that `properties` does not describe. JSON Schema allows it, but it says nothing about the \
         type of the value, and is most often a misspelling. The name is ignored.";
    DiscriminatorIgnored = "W0417", "`discriminator` does not tell the branches apart",
        "A discriminator needs a value for each branch: the name of the referenced component, or an entry of `mapping`. \
         Without one the branches are tried in turn, and the one that keeps the value unchanged is taken.";
    SenselessLimit = "W0418", "limit makes no sense",
        "The limit says nothing of values of this type, such as `minLength` of a number, or no value can keep it, such as a \
         `minimum` above the `maximum`. It is left out: a slip in the document must not make a value unsendable.";
    TupleItems = "W0430", "positions of an array are not typed",
        "`prefixItems` gives each position of an array a schema of its own. The items of the generated type are any of them, so \
         that the caller looks at each. An object says the same with names.";
    ValueRule = "N0431", "rule is left to the server",
        "The keyword only restricts which values are allowed, in a way that no Rust type expresses. The type is the same without \
         it; the server refuses what does not fit.";
    ConditionalSchema = "W0432", "conditional schema is left to the server",
        "`if`, `then`, `else` and `dependentSchemas` describe properties that depend on other values. The generated type does not \
         have them. Describe them under `properties`, or each case as a branch of a `oneOf`.";
    NeverSchema = "N0433", "nothing fits this schema",
        "A schema `false` lets no value in. What has it can never be there, and is left out.";
    NamePatterns = "N0434", "names are not held against their patterns",
        "`patternProperties` gives properties a schema by the pattern of their names. The generated type has a map for all names \
         that are not listed under `properties`.";
    ContentOfString = "N0435", "content of a string is not decoded",
        "`contentEncoding`, `contentMediaType` and `contentSchema` say what a string holds. Base64 is decoded; everything else is \
         left to the caller, who gets the string as it came.";
    EnumNames = "N0436", "names of an enumeration do not fit its values",
        "`x-enum-varnames` and `x-enum-descriptions` give each value of an `enum` a name and a text, in the same order. Where there \
         are fewer of them the last values have none, and where there are more the last texts are not used.";
    UncheckedPattern = "N0437", "pattern is not checked",
        "What is sent is held against the limits of the document. Patterns are searched for in linear time, which look-around and \
         back-references do not allow; Unicode properties and flags inside of a pattern are not supported either. Such a pattern \
         is documented, and the server checks it.";
    IdleLimit = "N0438", "`uniqueItems` says nothing of this type",
        "`uniqueItems` is about lists. Some frameworks write it on every parameter, where it changes nothing, so that nothing is lost \
         without it.";

    // 05: operations, parameters, bodies, responses
    DuplicateOperationId = "E0501", "`operationId` stands twice",
        "The specification asks that each `operationId` be unique in the description. Method names are made from it.";
    PathParameterNotInTemplate = "E0502", "path parameter is not in the path",
        "A parameter `in: path` has to stand in braces in the path template; otherwise its value has no place to go.";
    PathParameterMissing = "E0503", "path template names an undeclared parameter",
        "Each name in braces needs a parameter `in: path` of exactly this name, on the operation or on the path item.";
    DuplicateParameter = "E0504", "parameter stands twice",
        "A parameter is identified by its name and its place (`in`). A list may hold each pair only once. An operation \
         may override a parameter of its path item; that is not meant here.";
    DuplicatePath = "E0505", "two paths differ only in parameter names",
        "`/pets/{id}` and `/pets/{name}` match the same requests, so that the server could not tell which is meant. \
         Join them into one path item.";
    PathParameterNotRequired = "E0507", "path parameter is not required",
        "A parameter `in: path` must say `required: true`, since a path cannot leave a part of itself out.";
    MalformedPath = "E0508", "path template is malformed",
        "Braces in a path go in pairs, each pair around the name of a parameter, and no name stands twice (OpenAPI, \"Path \
         Templating\"). Segments of one or two dots are removed from every URL (RFC 3986, section 5.2.4), so that no request \
         could reach the path.";
    UnsupportedMediaType = "W0510", "media type is not supported",
        "The generated code has no encoding for this media type, and offers the body as bytes or leaves it out.";
    UnsupportedParameter = "W0511", "parameter is not supported",
        "The combination of place, style and schema has no defined encoding. The parameter is left out of the \
         generated call, or taken as a string that the caller has encoded.";
    IgnoredHeader = "N0512", "response header has no field of its own",
        "Declared response headers are read by name through `Response::headers()`.";
    CallbackIgnored = "W0513", "callback is not generated",
        "Callbacks describe requests that the server sends. A client has no method for them. The types of their bodies are generated; those \
         that no operation has a use for need the feature `webhook-types`.";
    LinkIgnored = "N0514", "link is not generated",
        "Links describe how the result of one call feeds another. They do not change what is sent or received.";
    IgnoredParameter = "N0515", "header parameter is ignored",
        "OpenAPI says that header parameters called Accept, Content-Type and Authorization are ignored: media types and \
         `security` describe them.";
    OperationServer = "W0516", "servers of a path or an operation are not used",
        "Where an operation has a server of its own, clients of the server that it stands for call it. That takes a server of the document, \
         and an address without variables.";
    IgnoredEncoding = "N0517", "part of an `encoding` has no effect",
        "The Encoding Object says how single properties of a form or a multipart body are written. Headers of a part \
         are fields of the form, but for its media type and its disposition. What the specification gives no meaning for this media type is ignored.";
    ParameterKey = "N0518", "part of a parameter has no effect",
        "`allowReserved` is about the query and the path, `allowEmptyValue` about the query, `style` and `explode` about a parameter with a `schema`, \
         and a value that is not a string is never empty. What has no meaning for a parameter is ignored.";
    UnsupportedMethod = "W0520", "method is not supported",
        "The generated client sends the methods that have a key of their own in OpenAPI: the eight of 3.0, and QUERY of 3.2. Those \
         under `additionalOperations` are sent by `Client::request`, which takes any method and path.";
    StreamItems = "W0521", "items of a stream are not typed",
        "`itemSchema` describes the items of a body that comes piece by piece. Responses of server-sent events and of lines of JSON are given \
         out item by item; any other body is offered as a whole.";
    AssumedMediaType = "N0522", "media type is assumed",
        "The document does not say by `consumes` or `produces` which media type a body has. JSON is assumed, or a form where there \
         are form fields.";
    SeveralBodies = "W0523", "operation has several bodies",
        "A request has one body. Swagger 2.0 allows one parameter `in: body`, or any number `in: formData`, but not both. The first \
         body counts.";
    PathFragment = "W0524", "fragment of a path is not sent",
        "What follows a `#` in a URL never leaves the client (RFC 3986, section 3.5). Some documents tell operations apart in this way \
         that differ only in a header or a parameter; it is enough that those are described.";
    NoBody = "N0525", "response has no body",
        "A response to HEAD and one of status 204, 205 or 304 has no body (RFC 9110), whatever the document says. The result of the \
         operation has none for it.";
    InferredPaging = "N0530", "operation is taken for one that gives pages",
        "The request can ask for a page and the response leads to the next one, so that the call offers `stream()` and `pages()` beside \
         itself. If that is wrong, write `x-rust-pagination: false` on the operation, or at the root of the document to turn it off for \
         all of them. `docs/pagination.md` tells how to describe it.";

    // 06: names
    RenamedName = "N0601", "name was changed",
        "The name made from the document is taken, reserved or no Rust identifier, and another was chosen. Set \
         `x-rust-name` to choose it yourself. The name on the wire is not affected.";

    // 07: security and servers
    UnknownScheme = "E0701", "security scheme is not declared",
        "`security` names a scheme that does not stand under `components/securitySchemes`.";
    ServerVariable = "N0710", "server variable cannot be offered",
        "A name in braces in the URL of a server needs an entry under `variables`; without one the server has no address and is \
         left out. A variable that the URL does not have changes nothing and is left out, too.";
    UnsupportedSecurity = "W0711", "security scheme is not supported",
        "The generated client has no support for this kind of scheme. Set the headers it needs on the client.";
    NoHost = "N0720", "document names no host",
        "Without `host`, or with a server whose URL is relative, the address of the API is that of the document itself, which is not \
         known here. The client has no default base URL; give it one that ends with the `basePath` or the relative URL.";
    ServerScheme = "W0721", "server is not reached by HTTP",
        "The generated client speaks HTTP and HTTPS. A server that is reached in another way, such as by `ws` or `ftp`, is left out.";

    // 08: vendor extensions
    UnknownExtension = "E0801", "unknown `x-rust-` key",
        "Keys that begin with `x-rust-` belong to this generator, and it does not know this one. It is most likely \
         misspelt; without this error it would have no effect and nobody would notice.";
    BadExtension = "E0802", "value of an `x-rust-` key does not fit",
        "The key is known, but its value is not what it takes. The page on vendor extensions lists the forms.";
}

impl Code {
    /// The severity, which the first letter of the identifier gives.
    pub const fn severity(self) -> Severity {
        match self.id().as_bytes()[0] {
            b'E' => Severity::Error,
            b'W' => Severity::Warning,
            _ => Severity::Note,
        }
    }

    /// The code with this identifier.
    ///
    /// ```
    /// use generator::diagnostics::Code;
    /// assert_eq!(Code::from_id("E0301"), Some(Code::UnknownReference));
    /// ```
    pub fn from_id(id: &str) -> Option<Code> {
        Self::ALL.iter().copied().find(|code| code.id() == id)
    }

    /// The area of the first two digits, as a heading.
    pub fn area(self) -> &'static str {
        match &self.id()[1..3] {
            "01" => "Reading files",
            "02" => "Document structure",
            "03" => "References",
            "04" => "Schemas",
            "05" => "Operations, parameters, bodies and responses",
            "06" => "Names",
            "07" => "Security and servers",
            _ => "Vendor extensions",
        }
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.id())
    }
}

/// The catalogue as a Markdown page: a section per area, an entry per code.
pub fn catalogue_markdown() -> String {
    let mut page = String::from(
        "# Diagnostics\n\n\
         Every finding of the generator has one of these codes. `E` is an error and stops the generation, `W` is a \
         warning,\n`N` a note.\n",
    );
    let mut area = "";
    for code in Code::ALL {
        if code.area() != area {
            area = code.area();
            let _ = write!(page, "\n## {area}\n");
        }
        let _ = write!(page, "\n### {}: {}\n\n{}\n", code.id(), code.title(), code.explain());
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_their_form_and_numbers_are_given_once() {
        let mut numbers = std::collections::BTreeSet::new();
        for code in Code::ALL {
            let (letter, number) = code.id().split_at(1);
            assert!(["E", "W", "N"].contains(&letter), "{code:?}");
            assert!(number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit()), "{code:?}");
            assert!((1..=8).contains(&number[..2].parse::<u32>().expect("digits")), "{code:?}");
            assert!(numbers.insert(number), "{number} is given twice");
            assert_eq!(Code::from_id(code.id()), Some(*code));
        }
    }

    #[test]
    fn the_catalogue_is_sorted_by_number_and_complete() {
        let numbers: Vec<_> = Code::ALL.iter().map(|code| &code.id()[1..]).collect();
        assert!(numbers.is_sorted(), "{numbers:?}");
        let page = catalogue_markdown();
        for code in Code::ALL {
            assert!(page.contains(&format!("### {}: {}\n", code.id(), code.title())));
        }
    }

    #[test]
    fn texts_read_as_texts() {
        for code in Code::ALL {
            let first = code.explain().chars().next();
            assert!(first.is_some_and(|first| first.is_uppercase() || first == '`'), "{code:?}");
            assert!(code.explain().ends_with('.'), "{code:?}");
            assert!(!code.title().ends_with('.'), "{code:?}");
            assert!(!code.explain().contains("  "), "{code:?} has a broken line continuation");
        }
    }
}
