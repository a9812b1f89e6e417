//! `README.md`: taken from the API's own operations.

use crate::ir::{ArgType, Argument, Client, Operation, Readme, ReadmeRow, Scalar, ServerChoice, TagModule, Ty};
use crate::model::{Info, Link, SchemeKind};

use super::{Planner, Target, client, docs, environment, markdown, security};

/// Plans the README.
pub(super) fn readme(planner: &Planner<'_>, target: &Target, tags: &[TagModule]) -> Readme {
    let crate_name = target.package.replace('-', "_");
    let first = first_call(tags);
    let client = client::client(planner, target);
    let setup = setup(planner, &client);
    Readme {
        title: markdown::line(&planner.api.info.title),
        paragraphs: paragraphs(&planner.api.info),
        about: about(&planner.api.info),
        first_call: call_lines(&crate_name, &setup, first),
        pages: page_lines(&crate_name, &setup, tags).unwrap_or_default(),
        errors: first.and_then(|(tag, operation)| error_lines(&crate_name, &setup, tag, operation)).unwrap_or_default(),
        testing: first.map(|(tag, operation)| test_lines(&crate_name, tag, operation)).unwrap_or_default(),
        operations: tags.iter().map(|tag| (tag_title(planner, tag), rows(planner, tag))).collect(),
        auth: planner
            .api
            .schemes
            .iter()
            .zip(&planner.names.schemes)
            .filter(|(scheme, _)| scheme.kind != SchemeKind::MutualTls)
            .flat_map(|(scheme, names)| {
                let own = (format!("Auth::{}", names.method), security::what(&scheme.kind));
                let fetched = scheme.tokens.as_ref().map(|_| (format!("Auth::{}", names.fetched), security::FETCHED.to_owned()));
                let refreshed = scheme.refresh_url.as_ref().map(|_| (format!("Auth::{}", names.refreshed), security::REFRESHED.to_owned()));
                [Some(own), fetched, refreshed].into_iter().flatten()
            })
            .collect(),
        variables: environment::rows(planner, &client),
    }
}

/// The summary of the API, then its description.
fn paragraphs(info: &Info) -> Vec<String> {
    let summary = info.summary.as_deref().map(markdown::line).filter(|summary| !summary.is_empty());
    let description = info.description.as_deref().map(markdown::paragraphs).unwrap_or_default();
    summary.into_iter().filter(|summary| description.first() != Some(summary)).chain(description.iter().cloned()).collect()
}

/// Who offers the API, and on which terms.
fn about(info: &Info) -> Vec<(&'static str, String)> {
    let contact = info.contact.as_ref().and_then(|contact| {
        let page = contact.url.as_deref().map(|url| markdown::link(contact.name.as_deref(), url));
        let name = page.or_else(|| contact.name.as_deref().map(markdown::line));
        let parts: Vec<String> = name.into_iter().chain(contact.email.as_deref().map(markdown::email)).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    });
    let link = |link: &Link| markdown::link(link.text.as_deref(), &link.url);
    let rows = [
        ("Documentation", info.more.as_ref().map(link)),
        ("Contact", contact),
        ("Terms of service", info.terms.as_deref().map(|terms| markdown::link(None, terms))),
        ("License of the API", info.license.as_ref().map(link)),
    ];
    rows.into_iter().filter_map(|(what, text)| Some((what, text.filter(|text| !text.is_empty())?))).collect()
}

fn tag_title(planner: &Planner<'_>, module: &TagModule) -> String {
    let name = planner.api.tags.iter().zip(&planner.names.tags).find(|(_, names)| names.module == module.module).map(|(tag, _)| &tag.name);
    name.filter(|name| !name.is_empty()).map_or_else(|| "Operations".to_owned(), |name| markdown::line(name))
}

fn rows(planner: &Planner<'_>, module: &TagModule) -> Vec<ReadmeRow> {
    let tag = planner.names.tags.iter().position(|names| names.module == module.module);
    planner
        .api
        .operations
        .iter()
        .zip(&planner.names.operations)
        .filter(|(operation, _)| Some(operation.tag) == tag)
        .map(|(operation, names)| {
            (
                format!("client.{}().{}", module.accessor, names.method),
                format!("{} {}", operation.method, operation.path),
                docs::summary(operation),
            )
        })
        .collect()
}

/// The call to begin with: one that takes nothing but scalars, if possible a GET that gives a body; the fewer arguments the better.
fn first_call(tags: &[TagModule]) -> Option<(&TagModule, &Operation)> {
    tags.iter()
        .flat_map(|tag| tag.operations.iter().map(move |operation| (tag, operation)))
        .filter(|(_, operation)| !operation.method_docs.deprecated && operation.arguments.iter().all(|argument| sample(argument).is_some()))
        .min_by_key(|(_, operation)| (operation.info.method != "GET", operation.types.value == Ty::Unit, operation.arguments.len()))
}

/// A value for an argument in an example.
fn sample(argument: &Argument) -> Option<String> {
    match &argument.ty {
        ArgType::Str => Some(format!("\"{}\"", argument.name.as_str())),
        ArgType::Value(Ty::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64)) => Some("1".to_owned()),
        ArgType::Value(Ty::Scalar(Scalar::Bool)) => Some("true".to_owned()),
        _ => None,
    }
}

/// Lines that import and build a client: the names to import, and the expression.
fn setup(planner: &Planner<'_>, it: &Client) -> (Vec<&'static str>, String) {
    let base = match &it.servers {
        ServerChoice::Ask => Some("\"https://api.example.com\""),
        ServerChoice::Enum(_) => None,
    };
    // The first that calls ask for, else any.
    let asked = planner.api.security.iter().chain(planner.api.operations.iter().filter_map(|it| it.security.as_ref()).flatten());
    let order = asked.flatten().copied().chain(0..planner.api.schemes.len());
    let used = order
        .map(|index| (&planner.api.schemes[index], &planner.names.schemes[index]))
        .find(|(scheme, _)| scheme.kind != SchemeKind::MutualTls);
    let auth = it.takes_auth.then(|| match used {
        Some((scheme, names)) if scheme.kind == SchemeKind::Basic => format!("Auth::{}(\"user\", \"password\")", names.method),
        Some((_, names)) => format!("Auth::{}(\"token\")", names.method),
        None => "Auth::none()".to_owned(),
    });
    let imports = if auth.is_some() { vec!["Auth", "Client"] } else { vec!["Client"] };
    let arguments: Vec<String> = base.map(str::to_owned).into_iter().chain(auth).collect();
    (imports, format!("let client = Client::new({})?;", arguments.join(", ")))
}

fn call(tag: &TagModule, operation: &Operation) -> String {
    let arguments: Vec<String> = operation.arguments.iter().filter_map(sample).collect();
    format!("client.{}().{}({}).await", tag.accessor, operation.method, arguments.join(", "))
}

fn call_lines(crate_name: &str, (imports, client): &(Vec<&'static str>, String), first: Option<(&TagModule, &Operation)>) -> Vec<String> {
    let imported = if let [only] = imports.as_slice() { (*only).to_owned() } else { format!("{{{}}}", imports.join(", ")) };
    let mut lines = vec![
        format!("use {crate_name}::{imported};"),
        String::new(),
        format!("# async fn example() -> {crate_name}::Result<()> {{"),
        client.clone(),
    ];
    match first {
        Some((tag, operation)) if operation.types.value == Ty::Unit => lines.push(format!("{}?;", call(tag, operation))),
        Some((tag, operation)) => {
            lines.push(format!("let value = {}?;", call(tag, operation)));
            lines.push("println!(\"{value:?}\");".to_owned());
        }
        // Without operations there is still a client to be made.
        None => {}
    }
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
    lines
}

/// A list that comes in pages, the one with the fewest arguments.
fn page_lines(crate_name: &str, (imports, client): &(Vec<&'static str>, String), tags: &[TagModule]) -> Option<Vec<String>> {
    let operations = tags.iter().flat_map(|tag| tag.operations.iter().map(move |operation| (tag, operation)));
    let (tag, operation) = operations
        .filter(|(_, it)| {
            it.paging.is_some() && !it.method_docs.deprecated && it.arguments.iter().all(|argument| sample(argument).is_some())
        })
        .min_by_key(|(_, operation)| operation.arguments.len())?;
    let arguments: Vec<String> = operation.arguments.iter().filter_map(sample).collect();
    let lines = [
        format!("# use {crate_name}::{{{}}};", imports.join(", ")),
        format!("# async fn example() -> {crate_name}::Result<()> {{"),
        format!("# {client}"),
        format!("let mut items = client.{}().{}({}).stream();", tag.accessor, operation.method, arguments.join(", ")),
        "while let Some(item) = items.try_next().await? {".to_owned(),
        "    println!(\"{item:?}\");".to_owned(),
        "}".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
    ];
    Some(lines.to_vec())
}

fn error_lines(
    crate_name: &str,
    (imports, client): &(Vec<&'static str>, String),
    tag: &TagModule,
    operation: &Operation,
) -> Option<Vec<String>> {
    let failure = operation.failure.as_ref()?;
    let mut lines = vec![
        format!("use {crate_name}::{}::{};", tag.module, failure.name),
        format!("use {crate_name}::{{{}}};", imports.join(", ")),
        String::new(),
        format!("# async fn example() -> {crate_name}::Result<()> {{"),
        format!("# {client}"),
        format!("match {} {{", call(tag, operation)),
        "    Ok(value) => println!(\"{value:?}\"),".to_owned(),
        "    // Anything that the API does not document, a timeout for example, goes on to the caller.".to_owned(),
        format!("    Err(error) => match error.typed::<{}>()? {{", failure.name),
    ];
    lines.push("        failure => eprintln!(\"{failure:?}\"),".to_owned());
    lines.extend(["    },", "}", "# Ok(())", "# }"].map(str::to_owned));
    Some(lines)
}

/// A call that meets a limit twice and then gives its sample.
fn test_lines(crate_name: &str, tag: &TagModule, operation: &Operation) -> Vec<String> {
    let on = |method: &str| format!("mock.{method}::<{}::{}>()", tag.module, operation.call);
    let call = call(tag, operation);
    let mut lines = vec![
        "# #[cfg(feature = \"mock\")]".to_owned(),
        format!("# async fn example() -> {crate_name}::Result<()> {{"),
        format!("use {crate_name}::{{Client, {}}};", tag.module),
        String::new(),
        "let (client, mock) = Client::mock();".to_owned(),
        format!("{}.status(429).times(2);", on("on")),
        format!("{}.sample();", on("on")),
        String::new(),
    ];
    lines.push(if operation.types.value == Ty::Unit { format!("{call}?;") } else { format!("let value = {call}?;") });
    lines.push(format!("assert_eq!({}.len(), 3);", on("requests")));
    lines.extend(["mock.verify();", "# Ok(())", "# }"].map(str::to_owned));
    lines
}
