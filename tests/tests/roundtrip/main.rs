//! Every schema of the four descriptions: random values of it come back unchanged from the type that was generated for it.
//!
//! In: the descriptions, read by these tests' own reader, and the table of types. Out: the number of types and values, and the first
//! value that comes back as another. What is made is held against the schema by a validator that is not ours, so that the values are
//! those that a server sends; the values of the future are those that the next version of it might.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;
use tests::json_schema::{Direction, Schemas};
use tests::spec::Api;

mod numbers_and_texts;
mod table;
mod values;

use table::{Row, rows};
use values::{Maker, Mode};

const APIS: [&str; 4] = ["hyperproof-custom-apps", "hyphen", "kontent-custom-apps", "sweatstack-applications"];

/// Random values per type and mode.
const CASES: u32 = 48;

/// Types that are no schema: their JSON is never read.
const NO_SCHEMA: [(&str, &str); 2] = [
    // The required fields of another type, for its constructor.
    ("hyphen", "ReplaceEnvFileRequestInit"),
    ("sweatstack-applications", "ApplicationCreateResponseInit"),
];

/// A value of a path that is itself a path.
const PATHS: [(&str, &str); 1] = [("kontent-custom-apps", "CustomAppReference")];

/// The schema of a row.
fn schema<'a>(api: &'a Api, row: &Row) -> &'a Value {
    let (name, pointer) = row.schema.split_once('/').unwrap_or((row.schema, ""));
    let mut named = api.definitions.iter().filter(|(key, _)| key.rsplit('.').next() == Some(name));
    let (_, schema) = named.next().unwrap_or_else(|| panic!("{}: there is no schema {name}", row.api));
    assert!(named.next().is_none(), "{}: there are several schemas {name}", row.api);
    let pointer = if pointer.is_empty() { String::new() } else { format!("/{pointer}") };
    schema.pointer(&pointer).unwrap_or_else(|| panic!("{}: {} has no {pointer}", row.api, row.schema))
}

/// Sends random values through a type; the number of them.
fn check(api: &Api, schemas: &Schemas, row: &Row, mode: Mode) -> Result<u32, String> {
    let schema = schema(api, row);
    let maker = Maker { api, mode, request: row.request };
    let strategy = maker.value(schema, 0);
    let direction = if row.request { Direction::Request } else { Direction::Response };
    // The seed is fixed: a failure is one for everybody. New values come with new schemas.
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let outcome = runner.run(&strategy, |value| {
        if mode == Mode::Documented {
            let wrong = schemas.check(schema, direction, &value);
            proptest::prop_assert!(wrong.is_empty(), "the value does not fit its schema: {wrong:?}");
        }
        let found = (row.through)(&value.to_string()).map_err(proptest::test_runner::TestCaseError::fail)?;
        proptest::prop_assert_eq!(found, value);
        Ok(())
    });
    outcome.map(|()| CASES).map_err(|error| format!("{} {} ({mode:?}): {error}", row.api, row.ty))
}

#[test]
fn every_type_gives_back_what_it_takes() {
    let (mut text, mut problems, mut all) = (Vec::new(), Vec::new(), 0);
    for name in APIS {
        let api = Api::load(name).expect("the spec can be read");
        let schemas = Schemas::new(&api.definitions).expect("the schemas can be read");
        let (mut held, mut values) = (0, 0);
        let rows: Vec<Row> = rows().into_iter().filter(|row| row.api == name).collect();
        for row in &rows {
            let outcomes = [Mode::Documented, Mode::Future].map(|mode| check(&api, &schemas, row, mode));
            held += u32::from(outcomes.iter().all(Result::is_ok));
            for outcome in outcomes {
                match outcome {
                    Ok(count) => values += count,
                    Err(problem) => problems.push(problem),
                }
            }
        }
        writeln!(text, "{name}: {held} of {} types give back what they take, {values} values", rows.len()).expect("a list takes all bytes");
        all += rows.len();
    }
    writeln!(text, "{all} types").expect("a list takes all bytes");
    // The macros that print are captured in tests; the count is to be seen on success, too.
    std::io::stderr().write_all(&text).expect("stderr is open");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The table has every type of the crates that reads JSON, and no other.
#[test]
fn the_table_has_every_type() {
    let known: BTreeSet<(String, String)> =
        rows().iter().map(|row| (row.api, row.ty)).chain(NO_SCHEMA).chain(PATHS).map(|(api, ty)| (api.to_owned(), ty.to_owned())).collect();
    let mut found = BTreeSet::new();
    for name in APIS {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated").join(name).join("src");
        for file in rust_files(&source).iter().filter(|file| !file.starts_with(source.join("runtime"))) {
            let text = fs::read_to_string(file).expect("the file can be read");
            let among_types = file.starts_with(source.join("types"));
            found.extend(types(&text, among_types).into_iter().map(|ty| (name.to_owned(), ty)));
        }
    }
    assert_eq!(known.difference(&found).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "rows without a type");
    assert_eq!(found.difference(&known).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "types without a row");
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("an entry").path());
    let files = entries.flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

/// The types of a file: all of those among the types, and elsewhere those that are read from JSON.
fn types(text: &str, among_types: bool) -> Vec<String> {
    let file = syn::parse_file(text).expect("the file is Rust");
    let reads = |attributes: &[syn::Attribute]| {
        let mut tokens = attributes.iter().filter_map(|attribute| attribute.meta.require_list().ok());
        tokens.any(|list| list.path.is_ident("derive") && list.tokens.to_string().contains("Deserialize"))
    };
    let named = file.items.iter().filter_map(|item| match item {
        syn::Item::Struct(it) => (among_types || reads(&it.attrs)).then(|| it.ident.to_string()),
        syn::Item::Enum(it) => (among_types || reads(&it.attrs)).then(|| it.ident.to_string()),
        syn::Item::Type(it) => Some(it.ident.to_string()),
        // What is read by an impl or a macro of its own.
        syn::Item::Impl(it) => {
            let is_read = it.trait_.as_ref().is_some_and(|(path, _)| path.segments.last().is_some_and(|last| last.ident == "Deserialize"));
            match &*it.self_ty {
                syn::Type::Path(path) if is_read => path.path.get_ident().map(ToString::to_string),
                _ => None,
            }
        }
        syn::Item::Macro(it) if it.mac.path.segments.last().is_some_and(|last| last.ident.to_string().ends_with("_enum")) => {
            Some(it.mac.tokens.to_string())
        }
        _ => None,
    });
    named.collect::<BTreeSet<_>>().into_iter().collect()
}
