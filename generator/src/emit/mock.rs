//! `src/mock.rs` and `src/mock/<tag>.rs`: the mock of the client, and how the values of each operation become responses again.
//!
//! They stand apart from the operations, so that a build without the feature does not even read them.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::print::{self, Top};
use super::scope::{Scope, World};
use super::{items, payload};
use crate::ir::{Crate, Given, MockReply, MockStatus, Operation, Payload, Sample, SchemeKind, ServerChoice, Source, TagModule};

/// The documentation of the module.
const ABOUT: &str = "A client without a network, for tests.

[`Client::mock`] gives a client and the [`Mock`] that answers its calls. [`Mock::on`] says what to answer, by operation; \
[`Mock::requests`] tells what was sent. Credentials, retries, limits and errors are those of any client.";

/// `src/mock.rs`.
pub(super) fn index(it: &Crate, world: &World<'_>) -> String {
    let mut scope = Scope::new(world, []);
    let mut modules: Vec<_> =
        it.tags.iter().map(|tag| (tag.module.as_str(), format!("#[cfg(feature = \"{}\")]\nmod {};", tag.feature, tag.module))).collect();
    modules.sort();
    let modules = modules.into_iter().map(|(_, line)| line).collect::<Vec<_>>().join("\n");
    let exports = "pub use crate::runtime::{\n    Expectation, Mock, MockOperation, Reply, Sample, SampleOf, SentRequest, sample,\n};";
    let parts = vec![exports.to_owned(), client(it, &mut scope), operations(it)];
    let top = Top { docs: ABOUT.lines().map(str::to_owned).collect(), modules };
    print::file(&it.source, &top, &scope, parts)
}

fn client(it: &Crate, scope: &mut Scope<'_>) -> String {
    let (client, builder) = (scope.runtime("Client"), scope.runtime("ClientBuilder"));
    let start = match it.client.servers {
        ServerChoice::Ask => quote!(Self::builder(Mock::BASE_URL)),
        ServerChoice::Enum(_) => quote!(Self::builder().base_url(Mock::BASE_URL)),
    };
    let schemes = it.security.iter().flat_map(|security| &security.schemes).filter(|scheme| !matches!(scheme.kind, SchemeKind::MutualTls));
    let schemes: Vec<_> = schemes
        .map(|scheme| {
            let (security, constant) = (scope.name("crate", "security"), &scheme.constant);
            quote!(&#security::#constant)
        })
        .collect();
    let members = [
        quote! {
            /// A client with credentials for every scheme, whose calls the mock answers.
            pub fn mock() -> (Self, Mock) {
                Self::mock_with(|builder| builder)
            }
        },
        quote! {
            /// The same with settings of your own, such as other retries or a hook.
            ///
            /// # Panics
            /// When [`ClientBuilder::build`] refuses the settings.
            pub fn mock_with(settings: impl FnOnce(#builder) -> #builder) -> (Self, Mock) {
                Mock::client(#start, &[#(#schemes),*], OPERATIONS, settings)
            }
        },
    ];
    print::impl_block(&quote!(impl #client), &members)
}

fn operations(it: &Crate) -> String {
    let tags = it.tags.iter().map(|tag| {
        let (feature, module) = (&tag.feature, &tag.module);
        quote!(#[cfg(feature = #feature)] #module::OPERATIONS)
    });
    print::item(&quote! {
        /// All operations with their samples, by tag.
        const OPERATIONS: &[&[SampleOf]] = &[#(#tags),*];
    })
}

/// `src/mock/<tag>.rs`.
pub(super) fn file(source: &Source, world: &World<'_>, tag: &TagModule) -> String {
    let deprecated = tag.operations.iter().flat_map(|it| &it.items).filter(|item| items::docs(item).deprecated);
    let mut scope = Scope::beside(world, &tag.module).with_deprecated(deprecated.flat_map(items::names));
    let mut parts = vec![table(tag, &mut scope)];
    parts.extend(tag.operations.iter().map(|it| operation(tag, it, &mut scope)));
    let docs = format!("How the values of the operations in `{}` become responses again.", tag.module.as_str());
    print::file(source, &Top { docs: vec![docs], ..Top::default() }, &scope, parts)
}

fn table(tag: &TagModule, scope: &mut Scope<'_>) -> String {
    let (sample, module) = (scope.runtime("SampleOf"), scope.module(&tag.module));
    let entries = tag.operations.iter().map(|it| {
        let call = &it.call;
        quote!(#sample::of::<#module::#call>())
    });
    print::item(&quote!(pub(super) const OPERATIONS: &[#sample] = &[#(#entries),*];))
}

fn operation(tag: &TagModule, it: &Operation, scope: &mut Scope<'_>) -> String {
    let (operation, reply) = (scope.runtime("MockOperation"), scope.runtime("Reply"));
    let (module, call) = (scope.module(&tag.module), &it.call);
    let sample = sample(it.mock.sample.as_ref(), scope);
    let (success, value) = success(it, &quote!(#module), &reply);
    let (failure, failed) = match &it.failure {
        Some(failure) => {
            let name = &failure.name;
            let arms = it.mock.failures.iter().map(|arm| self::arm(arm, &quote!(#module::#name), &reply));
            (quote!(match failure { #(#arms,)* }), quote!(failure))
        }
        None => (quote!(match *failure {}), quote!(failure)),
    };
    let given = given(&it.mock.given, scope);
    let sample_type = scope.runtime("Sample");
    print::impl_block(
        &quote!(impl #operation for #module::#call),
        &[
            quote!(
                type Given = #given;
            ),
            quote!(const SAMPLE: Option<#sample_type> = #sample;),
            quote!(fn success(#value: &Self::Given) -> #reply { #success }),
            quote!(fn failure(#failed: &Self::Failure) -> #reply { #failure }),
        ],
    )
}

fn given(it: &Given, scope: &mut Scope<'_>) -> TokenStream {
    match it {
        Given::Value => quote!(Self::Value),
        Given::Bytes => scope.name("bytes", "Bytes"),
        Given::List(item) => {
            let item = scope.ty(item);
            quote!(Vec<#item>)
        }
        Given::Texts => quote!(Vec<String>),
        Given::Reply => scope.runtime("Reply"),
    }
}

/// The reply for a value, and the name of the value where it is looked at.
fn success(it: &Operation, module: &TokenStream, reply: &TokenStream) -> (TokenStream, TokenStream) {
    match (&it.outcome, it.mock.successes.as_slice()) {
        _ if it.mock.given == Given::Reply => (quote!(value.clone()), quote!(value)),
        (None, [single]) => {
            let name = if single.payload == Payload::Empty { quote!(()) } else { quote!(value) };
            (answer(single, &quote!(value), reply), name)
        }
        (outcome, arms) => {
            // The plan names the enum wherever there are several successes.
            let name = outcome.as_ref().map(|outcome| &outcome.name);
            let arms = arms.iter().map(|arm| self::arm(arm, &quote!(#module::#name), reply));
            (quote!(match value { #(#arms,)* }), quote!(value))
        }
    }
}

fn arm(it: &MockReply, enumeration: &TokenStream, reply: &TokenStream) -> TokenStream {
    let variant = &it.variant;
    let status = (it.status == MockStatus::Held).then(|| quote!(status));
    let body = (it.payload != Payload::Empty).then(|| quote!(body));
    let held: Vec<_> = status.into_iter().chain(body).collect();
    let held = (!held.is_empty()).then(|| quote!((#(#held),*)));
    let answer = answer(it, &quote!(body), reply);
    quote!(#enumeration::#variant #held => #answer)
}

/// The response that carries a payload.
fn answer(it: &MockReply, value: &TokenStream, reply: &TokenStream) -> TokenStream {
    let status = match it.status {
        MockStatus::Fixed(status) => {
            let status = payload::number(status);
            quote!(#status)
        }
        MockStatus::Held => quote!(status.as_u16()),
    };
    let media_type = &it.media_type;
    match it.payload {
        Payload::Empty => quote!(#reply::new(#status)),
        Payload::Json(_) => quote!(#reply::new(#status).json_as(#media_type, #value)),
        Payload::Events(None) => quote!(#reply::new(#status).text_events(#value)),
        Payload::Events(Some(_)) => quote!(#reply::new(#status).events(#value)),
        Payload::Lines(_) => quote!(#reply::new(#status).json_lines(#media_type, #value)),
        Payload::Text | Payload::Bytes | Payload::Download => quote!(#reply::new(#status).body(#media_type, #value.clone())),
        Payload::Location => quote!(#reply::new(#status).location(#value)),
    }
}

fn sample(it: Option<&Sample>, scope: &mut Scope<'_>) -> TokenStream {
    let Some(it) = it else { return quote!(None) };
    let ty = scope.runtime("Sample");
    match it {
        Sample::Empty(status) => {
            let status = payload::number(*status);
            quote!(Some(#ty::empty(#status)))
        }
        Sample::Body(status, media_type, text) => {
            let (status, text) = (payload::number(*status), raw(text));
            quote!(Some(#ty::body(#status, #media_type, #text)))
        }
        Sample::Location(status) => {
            let status = payload::number(*status);
            quote!(Some(#ty::location(#status, "https://example.com/")))
        }
    }
}

/// A literal that shows quotes as they are, where the text allows that.
fn raw(text: &str) -> TokenStream {
    // What rustc refuses or hides in a literal is escaped, in the way of JSON where it stands in JSON.
    let hidden =
        |c: char| c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    if text.chars().any(hidden) || !text.contains(['"', '\\']) {
        return Literal::string(text).into_token_stream();
    }
    let fences = (0..=255).map(|count| "#".repeat(count)).find(|fence| !text.contains(&format!("\"{fence}")));
    let fence = fences.unwrap_or_default();
    let literal = format!("r{fence}\"{text}\"{fence}").parse();
    literal.unwrap_or_else(|_| Literal::string(text).into_token_stream())
}
