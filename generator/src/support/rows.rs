//! The rows of the table, grouped by area.

use super::{Row, Support};
use crate::diagnostics::Code;

const DIALECTS: &str = "Dialects";
const SCHEMAS: &str = "Schemas";
const COMPOSITION: &str = "Composition";
const REFERENCES: &str = "References";
const OPERATIONS: &str = "Operations";
const PARAMETERS: &str = "Parameters";
const REQUEST_BODIES: &str = "Request bodies";
const RESPONSES: &str = "Responses";
const SERVERS_AND_SECURITY: &str = "Servers and security";
const NAMES: &str = "Names";
const HOSTILE_INPUT: &str = "Hostile input";

/// Every construct.
#[rustfmt::skip]
pub const ROWS: &[Row] = &[
    full(DIALECTS, "OpenAPI 3.0", "cases/scalars.yaml", "the normal form; every other version is folded into it"),
    full(DIALECTS, "OpenAPI 3.1", "cases/openapi-3-1.yaml", "folded into the words of 3.0"),
    full(DIALECTS, "OpenAPI 3.2", "cases/diagnostics/openapi-3-2-operations.yaml", "what it adds is listed below"),
    full(DIALECTS, "Swagger 2.0", "cases/swagger-2.yaml", "definitions, parameters, responses, host and credentials become those of 3.0"),
    rejected(DIALECTS, "Other versions of OpenAPI", Code::UnsupportedVersion, "cases/diagnostics/version-4.yaml", "the document is refused with `--strict`, else read as 3.0"),
    degraded(DIALECTS, "`jsonSchemaDialect` of one's own", Code::UnsupportedKeyword, "cases/diagnostics/openapi-3-1-dialect.yaml", "read as that of OpenAPI"),
    degraded(DIALECTS, "`$schema` of one's own", Code::UnsupportedKeyword, "cases/diagnostics/schema-dialect.yaml", "the same"),
    full(DIALECTS, "`info`, `externalDocs`", "cases/docs-about.yaml", "lines of the README, and links above what they are about"),
    full(DIALECTS, "YAML and JSON", "cases/diagnostics/duplicate-key-json.json", "by the ending of the file, else by its first character"),
    noted(DIALECTS, "Words of one version in another", Code::Mended, "cases/diagnostics/unsupported-keywords.yaml", "read as they are meant where that leaves no doubt"),

    full(SCHEMAS, "Numbers, booleans, strings by `format`", "cases/scalars.yaml", "`i32`, `i64`, `f64`, `Uuid`, dates, base64"),
    noted(SCHEMAS, "Unknown `format`", Code::UnknownFormat, "cases/diagnostics/formats.yaml", "the plain type"),
    full(SCHEMAS, "Lists of types (`type: [string, 'null']`, `[string, integer]`)", "cases/openapi-3-1.yaml", "`Option`, or a union"),
    full(SCHEMAS, "`nullable`, and optional beside null", "cases/object-three-states.yaml", "absent, null and a value are three states"),
    full(SCHEMAS, "`enum` of strings: symbols, case twins, empty text", "cases/enum-strings.yaml", "an enum that keeps unknown values"),
    full(SCHEMAS, "`enum` of integers", "cases/enum-integers.yaml", "the same"),
    full(SCHEMAS, "`enum` with null", "cases/enum-nullable.yaml", "null is no value of the enum, but of the field"),
    full(SCHEMAS, "`enum` of several types", "cases/enum-mixed.yaml", "any JSON value"),
    degraded(SCHEMAS, "`enum` without values", Code::EmptyEnum, "cases/diagnostics/enums.yaml", "read without the `enum`"),
    degraded(SCHEMAS, "`enum` with a value twice", Code::DuplicateEnumValue, "cases/diagnostics/enums.yaml", "the value counts once"),
    full(SCHEMAS, "`const`", "cases/openapi-3-1.yaml", "an enum of one value, since the next version may add one"),
    full(SCHEMAS, "`default`", "cases/defaults.yaml", "documented; the server fills it in"),
    degraded(SCHEMAS, "`default` that does not fit", Code::DefaultMismatch, "cases/diagnostics/defaults.yaml", "documented as it stands"),
    full(SCHEMAS, "Limits (`minLength`, `maximum`, exclusive ones as flag or number)", "cases/limits-sent.yaml", "documented, and checked before sending"),
    full(SCHEMAS, "`pattern`, `uniqueItems`, `multipleOf`", "cases/limits-sent.yaml", "the same"),
    degraded(SCHEMAS, "`pattern` with look-around, back-references or Unicode properties", Code::UncheckedPattern, "cases/diagnostics/limits.yaml", "documented; the server checks it"),
    degraded(SCHEMAS, "Limits of another type, or that contradict each other", Code::SenselessLimit, "cases/diagnostics/limits.yaml", "left out"),
    noted(SCHEMAS, "`uniqueItems` on what is no list", Code::IdleLimit, "cases/diagnostics/unique-items.yaml", "nothing to do: it says nothing there"),
    full(SCHEMAS, "`deprecated`", "cases/deprecated.yaml", "`#[deprecated]`"),
    full(SCHEMAS, "`readOnly` and `writeOnly`", "cases/read-write-views.yaml", "two types where a schema goes both ways"),
    full(SCHEMAS, "Objects without properties", "cases/object-empty.yaml", "a map, or an empty struct"),
    full(SCHEMAS, "`additionalProperties` alone", "cases/maps.yaml", "a map"),
    full(SCHEMAS, "`additionalProperties` beside `properties`", "cases/maps.yaml", "a field for the rest"),
    full(SCHEMAS, "`additionalProperties: false`", "cases/object-empty.yaml", "no field for the rest; what comes all the same is ignored"),
    full(SCHEMAS, "`unevaluatedProperties`", "cases/openapi-3-1.yaml", "as `additionalProperties`"),
    degraded(SCHEMAS, "`patternProperties`", Code::NamePatterns, "cases/diagnostics/openapi-3-1-schemas.yaml", "a map for all other names; patterns are not checked"),
    full(SCHEMAS, "`propertyNames` (limits of texts, `enum`)", "cases/limits-names.yaml", "names are checked before sending"),
    degraded(SCHEMAS, "`contains`, `dependentRequired`", Code::ValueRule, "cases/diagnostics/openapi-3-1-schemas.yaml", "left to the server"),
    degraded(SCHEMAS, "`if`, `then`, `else`, `dependentSchemas`", Code::ConditionalSchema, "cases/diagnostics/openapi-3-1-schemas.yaml", "left to the server"),
    degraded(SCHEMAS, "`not`, and unions that only restrict", Code::UnsupportedKeyword, "cases/diagnostics/unsupported-keywords.yaml", "left to the server"),
    degraded(SCHEMAS, "`prefixItems`", Code::TupleItems, "cases/diagnostics/openapi-3-1-schemas.yaml", "a list of any of its types"),
    full(SCHEMAS, "Schemas `true` and `{}`", "cases/any-value.yaml", "any JSON value"),
    degraded(SCHEMAS, "Schema `false`", Code::NeverSchema, "cases/diagnostics/openapi-3-1-schemas.yaml", "what has it is left out"),
    full(SCHEMAS, "`contentEncoding: base64`", "cases/openapi-3-1.yaml", "decoded bytes"),
    degraded(SCHEMAS, "Other `contentEncoding`, `contentMediaType`, `contentSchema`", Code::ContentOfString, "cases/diagnostics/openapi-3-1-schemas.yaml", "the string as it came"),
    degraded(SCHEMAS, "`required` names no property", Code::StrayRequired, "cases/diagnostics/stray-required.yaml", "ignored"),
    full(SCHEMAS, "Inline schemas", "cases/inline-names.yaml", "types called by their place"),
    degraded(SCHEMAS, "`enum` of numbers", Code::ValueRule, "cases/diagnostics/enum-names.yaml", "left to the server"),
    noted(SCHEMAS, "More or fewer names than values", Code::EnumNames, "cases/diagnostics/enum-names.yaml", "those that are there"),
    full(SCHEMAS, "`x-enum-varnames` and the like", "cases/enum-named.yaml", "the names of the variants"),
    full(SCHEMAS, "`x-ms-enum`, `x-enumDeprecated`, `x-ms-secret`", "cases/swagger-2-azure.yaml", "names and texts of the variants; never printed"),
    full(SCHEMAS, "`x-extensible-enum`, `x-deprecated`, `x-nullable`, `x-ms-mutability: [read]`", "cases/marks-by-extensions.yaml", "as the keywords that say the same"),
    noted(SCHEMAS, "Array without `items`", Code::Mended, "cases/diagnostics/array-without-items.yaml", "a list of any values"),
    full(SCHEMAS, "`xml`", "cases/body-text.yaml", "nothing to do: XML is sent and read as text"),
    full(SCHEMAS, "`format: password`, `x-rust-secret`", "cases/secrets.yaml", "never printed"),

    full(COMPOSITION, "`allOf` of objects", "cases/all-of.yaml", "one struct with the fields of all"),
    full(COMPOSITION, "`allOf` of one reference", "cases/all-of-one-reference.yaml", "that type"),
    full(COMPOSITION, "`allOf` inside `allOf`, diamonds", "cases/all-of-nested.yaml", "fields count once"),
    full(COMPOSITION, "Branches that describe one property", "cases/all-of-overlap.yaml", "both descriptions hold, the tighter limit counts"),
    full(COMPOSITION, "`allOf` under a discriminator of the parent", "cases/all-of-parent-discriminator.yaml", "structs that repeat the fields"),
    rejected(COMPOSITION, "Branches that contradict each other", Code::AllOfConflict, "cases/diagnostics/all-of-conflict.yaml", "any JSON value; of enumerations the first"),
    rejected(COMPOSITION, "`allOf` that contains itself", Code::AllOfCycle, "cases/diagnostics/all-of-cycle.yaml", "any JSON value in its place"),
    full(COMPOSITION, "`oneOf` or `anyOf` with a discriminator", "cases/union-mapping.yaml", "an enum; unknown values are kept whole"),
    full(COMPOSITION, "Discriminator without mapping", "cases/union-implicit.yaml", "the names of the components are the values"),
    degraded(COMPOSITION, "A reference to a schema that others extend", Code::DiscriminatorIgnored, "cases/diagnostics/inheritance.yaml", "its own fields alone"),
    rejected(COMPOSITION, "Discriminator whose mapping leads nowhere", Code::UnknownReference, "cases/diagnostics/mapping.yaml", "values of that kind are kept whole"),
    degraded(COMPOSITION, "`anyOf` or `enum` beside `oneOf`", Code::UnsupportedKeyword, "cases/diagnostics/beside-unions.yaml", "left to the server"),
    degraded(COMPOSITION, "`required` beside a union", Code::ValueRule, "cases/diagnostics/beside-unions-required.yaml", "left to the server"),
    degraded(COMPOSITION, "Discriminator that tells nothing apart", Code::DiscriminatorIgnored, "cases/diagnostics/discriminator.yaml", "tried in turn"),
    full(COMPOSITION, "Branches with constants", "cases/union-constant.yaml", "told apart by them"),
    full(COMPOSITION, "Branches with constants that are booleans or numbers", "cases/union-booleans.yaml", "the same"),
    full(COMPOSITION, "Branches of different shape, or none", "cases/union-trial.yaml", "the one that keeps the value unchanged; never simply the first"),
    full(COMPOSITION, "Fields beside a union", "cases/union-base.yaml", "part of every branch"),
    full(COMPOSITION, "A branch that is null", "cases/union-null.yaml", "an `Option`"),
    full(COMPOSITION, "Branches of one scalar", "cases/union-scalars.yaml", "that scalar"),
    noted(COMPOSITION, "Limits of such branches", Code::ValueRule, "cases/marks-by-extensions.yaml", "left to the server"),
    full(COMPOSITION, "Recursion through structs", "cases/recursion-direct.yaml", "boxed"),
    full(COMPOSITION, "Several types in a circle", "cases/recursion-circles.yaml", "boxed at one place of each circle"),
    full(COMPOSITION, "Recursion through lists, maps, unions", "cases/recursion-union.yaml", "boxed where it is needed"),
    degraded(COMPOSITION, "Components that hold nothing but themselves", Code::DegradedSchema, "cases/recursion-alias.yaml", "any JSON value"),

    full(REFERENCES, "`$ref` to components", "cases/components-aliases.yaml", "the type of that name"),
    full(REFERENCES, "`$ref` by any pointer: path items, parameters, responses, properties", "cases/references.yaml", "followed"),
    full(REFERENCES, "`$ref` into an inline schema", "cases/references-inline.yaml", "the type of that place"),
    full(REFERENCES, "`$ref` into other files", "cases/references.yaml", "followed below the folder of the document"),
    full(REFERENCES, "`$ref` beside other keys (3.1)", "cases/openapi-3-1.yaml", "texts belong to the place, types to the target"),
    full(REFERENCES, "Texts and `deprecated` beside the `$ref` of a property (2.0, 3.0)", "cases/references-texts.yaml", "those of the field"),
    degraded(REFERENCES, "Keys beside a `$ref` that have no effect", Code::SiblingIgnored, "cases/diagnostics/openapi-3-2-operations.yaml", "ignored"),
    degraded(REFERENCES, "`$dynamicRef`", Code::DynamicReference, "cases/diagnostics/openapi-3-1-schemas.yaml", "read as a plain reference"),
    rejected(REFERENCES, "`$ref` that leads nowhere", Code::UnknownReference, "cases/diagnostics/reference-local.yaml", "any JSON value in its place; the help names what was probably meant"),
    rejected(REFERENCES, "`$ref` to a missing file", Code::UnknownFile, "cases/diagnostics/reference-file.yaml", "any JSON value in its place"),
    rejected(REFERENCES, "`$ref` to a URL", Code::RemoteReference, "cases/diagnostics/reference-outside.yaml", "nothing is read from the network; the help says what to vendor"),
    rejected(REFERENCES, "`$ref` outside the folder", Code::OutsideRoot, "cases/diagnostics/reference-outside.yaml", "refused without `--allow-outside`"),
    rejected(REFERENCES, "`$ref` in a circle", Code::ReferenceCycle, "cases/diagnostics/reference-cycle.yaml", "any JSON value in its place"),

    full(OPERATIONS, "All eight methods, and QUERY (3.2)", "crates/wire/openapi.yaml", "a method and a type for each"),
    rejected(OPERATIONS, "`additionalOperations` (3.2)", Code::UnsupportedMethod, "cases/diagnostics/openapi-3-2-operations.yaml", "the operation is left out"),
    full(OPERATIONS, "No `operationId`", "cases/operation-id-missing.yaml", "called by method and path"),
    full(OPERATIONS, "`x-ms-paths`", "cases/swagger-2-azure.yaml", "paths like the others: the query in them is sent"),
    rejected(OPERATIONS, "`operationId` twice", Code::DuplicateOperationId, "cases/diagnostics/duplicate-operation-id.yaml", "both are kept under different names"),
    full(OPERATIONS, "No tags", "cases/tags-missing.yaml", "methods of the API itself"),
    full(OPERATIONS, "Several tags", "cases/tags-missing.yaml", "the first one counts"),
    full(OPERATIONS, "`summary`, `parent` and `kind` of a tag (3.2)", "cases/openapi-3-2-words.yaml", "the summary stands for a missing description; the others have no meaning for a client"),
    rejected(OPERATIONS, "Braces in a path that do not go in pairs, hold no name, or the same twice; segments of dots", Code::MalformedPath, "cases/diagnostics/path-templates.yaml", "the path is sent as it stands; dots are refused"),
    degraded(OPERATIONS, "`#` in a path", Code::PathFragment, "cases/diagnostics/path-templates.yaml", "what follows is not sent"),
    rejected(OPERATIONS, "Two paths of one shape", Code::DuplicatePath, "cases/diagnostics/paths.yaml", "reported as an error; both are kept"),
    full(OPERATIONS, "Lists in pages (`x-rust-pagination`)", "cases/pagination.yaml", "`stream()` and `pages()` beside the call"),
    full(OPERATIONS, "`x-ms-pageable`", "cases/openapi-3-2-words.yaml", "the same"),
    noted(OPERATIONS, "Lists in pages that nobody describes", Code::InferredPaging, "cases/pagination-inferred.yaml", "the same, where the shape of request and response proves it"),
    degraded(OPERATIONS, "Callbacks", Code::CallbackIgnored, "cases/webhooks.yaml", "no method; the types of their bodies, by the feature `webhook-types`"),
    degraded(OPERATIONS, "Webhooks", Code::WebhookIgnored, "cases/webhooks.yaml", "no method; the types of their bodies, by the feature `webhook-types`"),
    degraded(OPERATIONS, "Links", Code::LinkIgnored, "cases/diagnostics/left-out.yaml", "documentation only"),
    full(OPERATIONS, "Headers for idempotency keys, `x-rust-idempotent`", "cases/operation-idempotent.yaml", "decide whether a failed call is sent again"),
    full(OPERATIONS, "`x-rust-name`", "cases/operation-rust-name.yaml", "the name of the method"),

    full(PARAMETERS, "Path: simple, label, matrix, each exploded or not", "cases/parameters-path.yaml", "exact bytes by the wire suite"),
    full(PARAMETERS, "Query: form, spaceDelimited, pipeDelimited, each exploded or not", "cases/parameters-query.yaml", "exact bytes by the wire suite"),
    full(PARAMETERS, "Query: deepObject", "crates/wire/openapi.yaml", "`a[b]=c`"),
    full(PARAMETERS, "Header: simple", "cases/parameters-header-cookie.yaml", "exact bytes by the wire suite"),
    full(PARAMETERS, "Cookie: form", "cases/parameters-header-cookie.yaml", "exact bytes by the wire suite"),
    full(PARAMETERS, "`allowReserved`", "crates/wire/openapi.yaml", "reserved characters stay as they are"),
    full(PARAMETERS, "`content: application/json`", "crates/wire/openapi.yaml", "JSON as text"),
    degraded(PARAMETERS, "`content` of another media type", Code::UnsupportedParameter, "cases/diagnostics/parameters.yaml", "plain text that the caller has encoded"),
    full(PARAMETERS, "`in: querystring` (3.2), a form", "cases/openapi-3-2.yaml", "an object whose properties are the names of the query"),
    rejected(PARAMETERS, "`in: querystring` (3.2), of another media type", Code::UnsupportedParameter, "cases/diagnostics/openapi-3-2-querystring.yaml", "the parameter is left out"),
    full(PARAMETERS, "`collectionFormat` (2.0)", "cases/swagger-2.yaml", "the style of the same bytes"),
    degraded(PARAMETERS, "`collectionFormat: tsv` (2.0)", Code::UnsupportedParameter, "cases/diagnostics/swagger-2.yaml", "a string"),
    degraded(PARAMETERS, "`collectionFormat` on what is no list (2.0)", Code::ParameterKey, "cases/diagnostics/swagger-2-lists.yaml", "ignored"),
    full(PARAMETERS, "One name in several places", "cases/parameters-same-name.yaml", "the place is added to the name"),
    full(PARAMETERS, "Parameters of the path item, overridden or not", "cases/parameters-same-name.yaml", "as the specification says"),
    degraded(PARAMETERS, "`deepObject` on what is no object, styles on lists of lists", Code::UnsupportedParameter, "cases/diagnostics/parameter-styles.yaml", "sent as `form`; such lists are refused"),
    degraded(PARAMETERS, "`allowEmptyValue`, `allowReserved` where they mean nothing", Code::ParameterKey, "cases/diagnostics/parameter-styles.yaml", "ignored"),
    degraded(PARAMETERS, "`content` of several media types, or beside `schema`", Code::UnsupportedParameter, "cases/diagnostics/parameter-content.yaml", "the first media type, or the schema"),
    rejected(PARAMETERS, "`in: body` and `in: formData` in 3.x, other places", Code::WrongType, "cases/diagnostics/parameter-places.yaml", "the parameter is left out"),
    rejected(PARAMETERS, "Names that no header or cookie can have", Code::UnsupportedParameter, "cases/diagnostics/parameter-places.yaml", "the parameter is left out"),
    rejected(PARAMETERS, "Style that does not fit the place", Code::WrongType, "cases/diagnostics/parameters.yaml", "the default style"),
    rejected(PARAMETERS, "Path parameter that is not declared", Code::PathParameterMissing, "cases/diagnostics/path-parameters.yaml", "taken as a required string"),
    rejected(PARAMETERS, "Path parameter that is not in the path", Code::PathParameterNotInTemplate, "cases/diagnostics/path-parameters.yaml", "left out"),
    rejected(PARAMETERS, "Parameter twice in one list", Code::DuplicateParameter, "cases/diagnostics/duplicate-parameter.yaml", "the first one counts"),
    degraded(PARAMETERS, "Headers `Accept`, `Content-Type`, `Authorization`", Code::IgnoredParameter, "cases/diagnostics/parameters.yaml", "set by the client itself"),
    full(PARAMETERS, "Query in the path (`/a?b=c`)", "crates/wire/openapi.yaml", "sent as it is"),
    full(PARAMETERS, "`{+name}`, `{name+}`, `{name=a/*}` in a path, `allowReserved` of a path parameter", "cases/parameters-path-reserved.yaml", "slashes and other reserved characters stay as they are"),
    degraded(PARAMETERS, "Query parameter that the path itself sets", Code::ParameterKey, "cases/diagnostics/swagger-2-host.yaml", "left out: sent once, as the path has it"),

    full(REQUEST_BODIES, "JSON and any `+json`", "cases/body-json.yaml", "an argument"),
    full(REQUEST_BODIES, "Any value, arrays, scalars as JSON", "cases/body-array.yaml", "the same"),
    full(REQUEST_BODIES, "Optional bodies", "cases/body-optional.yaml", "a setter"),
    full(REQUEST_BODIES, "`application/x-www-form-urlencoded`", "cases/body-form.yaml", "an argument"),
    full(REQUEST_BODIES, "`encoding` of a form", "cases/body-form-encoding.yaml", "styles by property"),
    full(REQUEST_BODIES, "`multipart/form-data`: files, several of one name, JSON parts", "cases/body-multipart.yaml", "a struct with a field per part"),
    full(REQUEST_BODIES, "`multipart/form-data` without named parts", "cases/body-multipart-unnamed.yaml", "a form that the caller fills"),
    full(REQUEST_BODIES, "Headers of a part", "cases/body-multipart-headers.yaml", "fields of the form"),
    full(REQUEST_BODIES, "`multipart/mixed`, `multipart/related`", "crates/wire/openapi.yaml", "parts by their order, without the disposition of a form"),
    degraded(REQUEST_BODIES, "`style` of a part", Code::IgnoredEncoding, "cases/diagnostics/encoding.yaml", "ignored: an array is one part for each item"),
    degraded(REQUEST_BODIES, "`allowReserved` of a form's property, nested encodings", Code::IgnoredEncoding, "cases/diagnostics/encoding-nested.yaml", "ignored: a form is written as the standard of forms has it"),
    full(REQUEST_BODIES, "Text, XML", "cases/body-text.yaml", "a string"),
    full(REQUEST_BODIES, "Binary", "cases/body-bytes.yaml", "bytes, a file or a stream of them"),
    degraded(REQUEST_BODIES, "Several media types", Code::UnsupportedMediaType, "cases/body-several.yaml", "the one that carries most; the others are named"),
    degraded(REQUEST_BODIES, "`itemSchema` (3.2)", Code::StreamItems, "cases/diagnostics/openapi-3-2-operations.yaml", "the whole body; the same for responses of other media types"),
    degraded(REQUEST_BODIES, "Several bodies (2.0)", Code::SeveralBodies, "cases/diagnostics/swagger-2.yaml", "the first one counts"),

    full(RESPONSES, "One success", "cases/responses-inline.yaml", "the value of the call"),
    full(RESPONSES, "Several successes", "cases/responses-several-successes.yaml", "an enum of them"),
    full(RESPONSES, "Ranges and `default`", "cases/responses-ranges.yaml", "the exact status, then its range, then the default"),
    full(RESPONSES, "Only `default`", "cases/responses-default-only.yaml", "a success and a failure"),
    full(RESPONSES, "No body, text, bytes, null", "cases/responses-kinds.yaml", "`()`, `String`, `Bytes` of a failure"),
    full(RESPONSES, "Files and other bytes", "cases/responses-download.yaml", "a body that is read piece by piece, as a whole, or into a file"),
    full(RESPONSES, "Server-sent events, lines of JSON, `itemSchema` (3.2)", "cases/responses-streams.yaml", "a stream of typed values"),
    full(RESPONSES, "Server-sent events or lines of JSON beside another form", "cases/responses-streams-beside.yaml", "a second method, `.._events()` or `.._lines()`"),
    full(RESPONSES, "XML, YAML", "cases/responses-text.yaml", "text"),
    full(RESPONSES, "Errors with a body", "cases/responses-errors-only.yaml", "an enum per operation"),
    noted(RESPONSES, "`content` of responses to HEAD, and of 204, 205 and 304", Code::NoBody, "cases/diagnostics/no-body.yaml", "left out: there is no body"),
    full(RESPONSES, "Redirects", "cases/responses-redirect.yaml", "returned, not followed"),
    degraded(RESPONSES, "Several media types", Code::UnsupportedMediaType, "cases/diagnostics/left-out.yaml", "the client asks for what it can read"),
    degraded(RESPONSES, "Headers", Code::IgnoredHeader, "cases/diagnostics/left-out.yaml", "read by name"),
    rejected(RESPONSES, "Statuses that are none", Code::WrongType, "cases/diagnostics/statuses.yaml", "the response is left out"),
    full(RESPONSES, "Examples", "cases/responses-streams-beside.yaml", "those of responses that stand in the document are samples of the mock; the others are for people"),

    full(SERVERS_AND_SECURITY, "No servers", "cases/servers-none.yaml", "the client asks for the base URL"),
    full(SERVERS_AND_SECURITY, "Several servers", "cases/servers-several.yaml", "an enum of them"),
    full(SERVERS_AND_SECURITY, "Variables", "cases/servers-variables.yaml", "a struct with the defaults"),
    degraded(SERVERS_AND_SECURITY, "URLs that are empty, or whose braces do not go in pairs", Code::ServerVariable, "cases/diagnostics/servers.yaml", "left out"),
    degraded(SERVERS_AND_SECURITY, "Variables that cannot be set", Code::ServerVariable, "cases/diagnostics/server-variables.yaml", "left out"),
    full(SERVERS_AND_SECURITY, "Servers of a path or an operation", "cases/operation-servers.yaml", "called by clients of the server that they stand for"),
    degraded(SERVERS_AND_SECURITY, "The same where the document has no server, or with variables", Code::OperationServer, "cases/diagnostics/left-out.yaml", "the client's base URL; the variables' defaults"),
    degraded(SERVERS_AND_SECURITY, "No `host` (2.0)", Code::NoHost, "cases/diagnostics/swagger-2.yaml", "the client asks for the base URL"),
    degraded(SERVERS_AND_SECURITY, "Relative URLs of servers", Code::NoHost, "cases/diagnostics/servers-elsewhere.yaml", "the client asks for the base URL"),
    degraded(SERVERS_AND_SECURITY, "Servers that are not reached by HTTP", Code::ServerScheme, "cases/diagnostics/servers-elsewhere.yaml", "left out"),
    full(SERVERS_AND_SECURITY, "`x-ms-parameterized-host`", "cases/swagger-2-azure.yaml", "variables with the defaults"),
    degraded(SERVERS_AND_SECURITY, "`x-ms-parameterized-host` without defaults", Code::NoHost, "cases/diagnostics/swagger-2-host.yaml", "the client asks for the base URL"),
    full(SERVERS_AND_SECURITY, "API keys, HTTP basic, bearer and other schemes, OAuth 2, OpenID Connect", "cases/security.yaml", "a constructor for each"),
    full(SERVERS_AND_SECURITY, "`bearerFormat`, `deprecated` of a scheme, `name` of a server (3.2)", "cases/openapi-3-2-words.yaml", "told in the documentation; the name of the variant"),
    full(SERVERS_AND_SECURITY, "Flows with a page for people, the device flow, `oauth2MetadataUrl`", "cases/openapi-3-2-words.yaml", "nothing to do: the client is given the token"),
    full(SERVERS_AND_SECURITY, "The client credentials flow of OAuth 2", "cases/security-tokens.yaml", "a constructor that fetches and refreshes tokens"),
    full(SERVERS_AND_SECURITY, "`refreshUrl` of the other flows of OAuth 2", "cases/security-tokens.yaml", "a constructor that takes a refresh token"),
    full(SERVERS_AND_SECURITY, "`x-rust-token-request`", "cases/security-token-request.yaml", "the same for an operation that makes tokens in its own way"),
    rejected(SERVERS_AND_SECURITY, "`x-rust-token-request` that does not fit its operation", Code::BadExtension, "cases/diagnostics/token-requests.yaml", "the scheme has no such constructor"),
    degraded(SERVERS_AND_SECURITY, "Names that no header or cookie can have", Code::UnsupportedSecurity, "cases/diagnostics/parameter-places.yaml", "calls that use the scheme are refused"),
    full(SERVERS_AND_SECURITY, "Sets of schemes, alternatives, none", "cases/security.yaml", "by operation"),
    degraded(SERVERS_AND_SECURITY, "Client certificates (`mutualTLS`)", Code::UnsupportedSecurity, "cases/diagnostics/security.yaml", "part of the connection: give the client a `reqwest::Client`"),
    rejected(SERVERS_AND_SECURITY, "Schemes that are not declared", Code::UnknownScheme, "cases/diagnostics/security.yaml", "left out; the operation sends no credentials for it"),

    noted(NAMES, "Keywords, symbols, digits first, other scripts, twins", Code::RenamedName, "cases/names-hostile.yaml", "one allocator gives every name"),
    full(NAMES, "Names of our own runtime, of the prelude, of devices", "crates/obstacle/openapi.yaml", "another name"),
    rejected(NAMES, "Unknown `x-rust-` keys", Code::UnknownExtension, "cases/diagnostics/extensions.yaml", "ignored"),

    full(HOSTILE_INPUT, "Texts that break out of comments, strings, doc tests", "cases/docs-hostile.yaml", "shown as they are"),
    rejected(HOSTILE_INPUT, "Deep nesting", Code::TooDeep, "tests/generator/snapshots/diagnostics/made-too-deep.snap", "refused before it costs stack or memory"),
    rejected(HOSTILE_INPUT, "Aliases that multiply", Code::TooLarge, "tests/generator/snapshots/diagnostics/made-too-large.snap", "refused before they cost memory"),
    rejected(HOSTILE_INPUT, "Keys that stand twice", Code::DuplicateKey, "cases/diagnostics/duplicate-key.yaml", "the first one counts"),
];

/// A construct that is supported.
const fn full(area: &'static str, construct: &'static str, case: &'static str, what: &'static str) -> Row {
    Row { area, construct, support: Support::Full, code: None, case, what }
}

/// A construct that is supported, with a word about it.
const fn noted(area: &'static str, construct: &'static str, code: Code, case: &'static str, what: &'static str) -> Row {
    Row { area, construct, support: Support::Full, code: Some(code), case, what }
}

/// A construct of which something is lost.
const fn degraded(area: &'static str, construct: &'static str, code: Code, case: &'static str, what: &'static str) -> Row {
    Row { area, construct, support: Support::Degraded, code: Some(code), case, what }
}

/// A construct that is left out with what holds it.
const fn rejected(area: &'static str, construct: &'static str, code: Code, case: &'static str, what: &'static str) -> Row {
    Row { area, construct, support: Support::Rejected, code: Some(code), case, what }
}
