//! A compiled example for each operation: the call with all required arguments, bodies built by their constructors.

use std::collections::BTreeMap;

use crate::ir::{ArgType, Argument, Constructor, Example, Item, Named, Operation, Parameter, Scalar, Struct, TagModule, Ty, TypeFile};
use crate::names::Ident;

/// Values inside values, from which on an example is left out: nobody learns from deeper ones.
const DEPTH: usize = 5;

/// Adds an example to the documentation of each method whose arguments can be written down.
pub(super) fn add(package: &str, types: &[TypeFile], tags: &mut [TagModule]) {
    let crate_name = package.replace('-', "_");
    let items: BTreeMap<&Ident, &Item> = types.iter().flat_map(|file| &file.items).map(|item| (name_of(item), item)).collect();
    for tag in tags {
        let (module, accessor) = (tag.module.clone(), tag.accessor.clone());
        for operation in &mut tag.operations {
            let writer = Writer {
                crate_name: &crate_name,
                module: &module,
                types: &items,
                local: operation.items.iter().map(|item| (name_of(item), item)).collect(),
            };
            operation.method_docs.example = writer.example(&accessor, operation);
            let stream = writer.stream(&accessor, operation);
            if let Some(paging) = &mut operation.paging {
                paging.stream_docs.example = stream;
            }
        }
    }
}

fn name_of(item: &Item) -> &Ident {
    match item {
        Item::Struct(it) => &it.name,
        Item::StringEnum(it) => &it.name,
        Item::IntegerEnum(it) => &it.name,
        Item::Union(it) => &it.name,
        Item::Alias(it) => &it.name,
        Item::PathVariants(it) => &it.name,
        Item::Multipart(it) => &it.structure.name,
    }
}

/// The call with what is commonly done with its value.
fn result(value: &Ty, call: &str) -> Vec<String> {
    let each = |name: &str, item: &str| {
        let open = format!("while let Some({item}) = {name}.try_next().await? {{");
        vec![format!("let mut {name} = {call}"), format!("{open}\n    println!(\"{{{item}:?}}\");\n}}")]
    };
    match value {
        Ty::Unit => vec![call.to_owned()],
        Ty::Scalar(Scalar::Download) => {
            vec![format!("let download = {call}"), "let bytes = download.save(\"path/to/file\").await?;".to_owned()]
        }
        Ty::Events(_) => each("events", "event"),
        Ty::Lines(_) => each("lines", "line"),
        _ => vec![format!("let value = {call}")],
    }
}

struct Writer<'a> {
    crate_name: &'a str,
    module: &'a Ident,
    types: &'a BTreeMap<&'a Ident, &'a Item>,
    local: BTreeMap<&'a Ident, &'a Item>,
}

impl Writer<'_> {
    /// The call alone.
    fn example(&self, accessor: &Ident, operation: &Operation) -> Option<Example> {
        let (mut statements, call) = self.call(accessor, operation)?;
        statements.extend(result(&operation.types.value, &format!("{call}.await?;")));
        Some(self.around(statements))
    }

    /// The loop over all items.
    fn stream(&self, accessor: &Ident, operation: &Operation) -> Option<Example> {
        let (mut statements, call) = self.call(accessor, operation)?;
        statements.push(format!("let mut items = {call}.stream();"));
        let lines = ["while let Some(item) = items.try_next().await? {", "    println!(\"{item:?}\");", "}"];
        statements.push(lines.join("\n"));
        Some(self.around(statements))
    }

    /// The statements before a call, and the call.
    fn call(&self, accessor: &Ident, operation: &Operation) -> Option<(Vec<String>, String)> {
        let mut statements = Vec::new();
        let mut arguments = Vec::new();
        for argument in &operation.arguments {
            arguments.push(self.argument(argument, &mut statements)?);
        }
        Some((statements, format!("client.{accessor}().{}({})", operation.method, arguments.join(", "))))
    }

    /// Statements as an example that compiles.
    fn around(&self, statements: Vec<String>) -> Example {
        let used = |module: &str| statements.iter().any(|statement| statement.contains(&format!("{module}::")));
        let imports = [self.module.to_string(), "types".to_owned()].into_iter().filter(|module| used(module));
        Example {
            imports: imports.map(|module| format!("use {}::{module};", self.crate_name)).collect(),
            opening: format!("async fn example(client: {name}::Client) -> {name}::Result<()> {{", name = self.crate_name),
            statements,
            closing: ["Ok(())", "}"].map(str::to_owned).to_vec(),
        }
    }

    /// An argument. One that needs a constructor gets a line of its own above the call.
    fn argument(&self, argument: &Argument, statements: &mut Vec<String>) -> Option<String> {
        let name = argument.name.as_str();
        let value = self.taken(&argument.ty, name, 0)?;
        let built = value.contains("::") || value.contains("json!");
        match value.strip_prefix('&') {
            Some(inner) if built => {
                statements.push(format!("let {} = {inner};", argument.name));
                Some(format!("&{}", argument.name))
            }
            _ => Some(value),
        }
    }

    /// An expression for an argument of this type.
    fn taken(&self, arg: &ArgType, name: &str, depth: usize) -> Option<String> {
        Some(match arg {
            ArgType::Into(Ty::Scalar(Scalar::Date)) => "\"2026-01-31\"".to_owned(),
            ArgType::Into(Ty::Scalar(Scalar::DateTime)) => "\"2026-01-31T12:00:00Z\"".to_owned(),
            ArgType::Str | ArgType::IntoString | ArgType::Into(Ty::Scalar(Scalar::Secret | Scalar::String)) => format!("\"{name}\""),
            ArgType::Into(Ty::Scalar(Scalar::Base64 | Scalar::Body | Scalar::Bytes | Scalar::Part)) => "b\"data\".to_vec()".to_owned(),
            ArgType::Into(Ty::Option(_) | Ty::Field(_)) => "None".to_owned(),
            ArgType::Into(Ty::Boxed(inner)) => self.value(inner, name, depth + 1)?,
            ArgType::Into(ty) | ArgType::Value(ty) => self.value(ty, name, depth + 1)?,
            ArgType::Ref(ty) => format!("&{}", self.value(ty, name, depth + 1)?),
            ArgType::Slice(items) => format!("&[{}]", self.value(items, name, depth + 1)?),
            ArgType::Strings => format!("[\"{name}\"]"),
            ArgType::Iter(items) => format!("[{}]", self.value(items, name, depth + 1)?),
            ArgType::StringEntries => format!("[(\"key\", \"{name}\")]"),
            ArgType::Entries(values) => format!("[(\"key\", {})]", self.value(values, name, depth + 1)?),
        })
    }

    /// An expression of this type.
    fn value(&self, ty: &Ty, name: &str, depth: usize) -> Option<String> {
        if depth > DEPTH {
            return None;
        }
        Some(match ty {
            Ty::Scalar(Scalar::Form) => format!("{}::Form::new()", self.crate_name),
            Ty::Scalar(scalar) => self::scalar(*scalar, name),
            Ty::Vec(items) => format!("vec![{}]", self.value(items, name, depth + 1)?),
            Ty::Map(values) => format!("[(\"key\".to_owned(), {})].into()", self.value(values, name, depth + 1)?),
            Ty::Option(_) => "None".to_owned(),
            Ty::Field(_) => "None.into()".to_owned(),
            Ty::Boxed(inner) => format!("Box::new({})", self.value(inner, name, depth + 1)?),
            // These are results.
            Ty::Events(_) | Ty::Lines(_) => return None,
            Ty::Unit => "()".to_owned(),
            Ty::Named(Named::Type(ident)) => self.item(self.types.get(ident)?, &format!("types::{ident}"), name, depth)?,
            Ty::Named(Named::Local(ident)) => self.item(self.local.get(ident)?, &format!("{}::{ident}", self.module), name, depth)?,
        })
    }

    fn item(&self, item: &Item, path: &str, name: &str, depth: usize) -> Option<String> {
        Some(match item {
            Item::Struct(it) => self.structure(it, path, depth)?,
            Item::Multipart(it) => self.structure(&it.structure, path, depth)?,
            Item::StringEnum(it) => format!("{path}::{}", it.variants.first()?.name),
            Item::IntegerEnum(it) => format!("{path}::{}", it.variants.first()?.name),
            Item::Union(it) => {
                let first = it.variants.first()?;
                format!("{path}::{}({})", first.name, self.value(&first.ty, name, depth + 1)?)
            }
            Item::Alias(it) => self.value(&it.ty, name, depth + 1)?,
            Item::PathVariants(it) => format!("{path}::{}(\"{name}\".to_owned())", it.variants.first()?.name),
        })
    }

    fn structure(&self, it: &Struct, path: &str, depth: usize) -> Option<String> {
        Some(match &it.constructor {
            Constructor::Empty => format!("{path}::new()"),
            Constructor::Positional(parameters) => {
                let values: Option<Vec<String>> =
                    parameters.iter().map(|parameter| self.taken(&parameter.arg, parameter.name.as_str(), depth + 1)).collect();
                format!("{path}::new({})", values?.join(", "))
            }
            Constructor::Init { name, parameters } => {
                let init = path.rsplit_once("::").map(|(parent, _)| format!("{parent}::{name}"))?;
                format!("{path}::new({init} {{ {} }})", self.fields(parameters, depth)?)
            }
        })
    }

    fn fields(&self, parameters: &[Parameter], depth: usize) -> Option<String> {
        let field =
            |parameter: &Parameter| Some(format!("{}: {}", parameter.name, self.value(&parameter.ty, parameter.name.as_str(), depth + 1)?));
        parameters.iter().map(field).collect::<Option<Vec<String>>>().map(|fields| fields.join(", "))
    }
}

fn scalar(scalar: Scalar, name: &str) -> String {
    match scalar {
        Scalar::Bool => "true".to_owned(),
        Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 => "1".to_owned(),
        Scalar::F32 | Scalar::F64 => "1.0".to_owned(),
        Scalar::String => format!("\"{name}\".to_owned()"),
        Scalar::Date => "\"2026-01-31\".into()".to_owned(),
        Scalar::DateTime => "\"2026-01-31T12:00:00Z\".into()".to_owned(),
        Scalar::Secret => format!("\"{name}\".into()"),
        Scalar::Base64 | Scalar::Body | Scalar::Bytes | Scalar::Download | Scalar::Part => "b\"data\".to_vec().into()".to_owned(),
        Scalar::Uuid => "uuid::Uuid::nil()".to_owned(),
        Scalar::Json => "serde_json::json!({})".to_owned(),
        Scalar::Form | Scalar::Location => "\"/\".into()".to_owned(),
    }
}
