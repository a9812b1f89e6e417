// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Fields`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Fields {
    /// The property `abstract`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#abstract: Option<String>,
    /// The property `as`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#as: Option<String>,
    /// The property `async`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<String>,
    /// The property `await`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#await: Option<String>,
    /// The property `become`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#become: Option<String>,
    /// The property `box`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#box: Option<String>,
    /// The property `break`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#break: Option<String>,
    /// The property `const`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#const: Option<String>,
    /// The property `continue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#continue: Option<String>,
    /// The property `crate`.
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none")]
    pub crate_field: Option<String>,
    /// The property `do`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#do: Option<String>,
    /// The property `dyn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#dyn: Option<String>,
    /// The property `else`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#else: Option<String>,
    /// The property `enum`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#enum: Option<String>,
    /// The property `extern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#extern: Option<String>,
    /// The property `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#false: Option<String>,
    /// The property `final`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#final: Option<String>,
    /// The property `fn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#fn: Option<String>,
    /// The property `for`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#for: Option<String>,
    /// The property `gen`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#gen: Option<String>,
    /// The property `if`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#if: Option<String>,
    /// The property `impl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#impl: Option<String>,
    /// The property `in`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#in: Option<String>,
    /// The property `let`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#let: Option<String>,
    /// The property `loop`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#loop: Option<String>,
    /// The property `macro`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#macro: Option<String>,
    /// The property `macro_rules`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub macro_rules: Option<String>,
    /// The property `match`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#match: Option<String>,
    /// The property `mod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#mod: Option<String>,
    /// The property `move`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#move: Option<String>,
    /// The property `mut`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#mut: Option<String>,
    /// The property `override`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#override: Option<String>,
    /// The property `priv`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#priv: Option<String>,
    /// The property `pub`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#pub: Option<String>,
    /// The property `raw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw: Option<String>,
    /// The property `ref`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    /// The property `return`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#return: Option<String>,
    /// The property `safe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safe: Option<String>,
    /// The property `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_field: Option<String>,
    /// The property `Self`.
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self_2: Option<String>,
    /// The property `static`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#static: Option<String>,
    /// The property `struct`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#struct: Option<String>,
    /// The property `super`.
    #[serde(rename = "super", skip_serializing_if = "Option::is_none")]
    pub super_field: Option<String>,
    /// The property `trait`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#trait: Option<String>,
    /// The property `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#true: Option<String>,
    /// The property `try`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#try: Option<String>,
    /// The property `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The property `typeof`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#typeof: Option<String>,
    /// The property `union`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union: Option<String>,
    /// The property `unsafe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#unsafe: Option<String>,
    /// The property `unsized`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#unsized: Option<String>,
    /// The property `use`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#use: Option<String>,
    /// The property `virtual`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#virtual: Option<String>,
    /// The property `where`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#where: Option<String>,
    /// The property `while`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#while: Option<String>,
    /// The property `yield`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#yield: Option<String>,
    /// The property `new`.
    #[serde(rename = "new", skip_serializing_if = "Option::is_none")]
    pub new_field: Option<String>,
    /// The property `default`.
    #[serde(rename = "default", skip_serializing_if = "Option::is_none")]
    pub default_field: Option<String>,
    /// The property `from`.
    #[serde(rename = "from", skip_serializing_if = "Option::is_none")]
    pub from_field: Option<String>,
    /// The property `into`.
    #[serde(rename = "into", skip_serializing_if = "Option::is_none")]
    pub into_field: Option<String>,
    /// The property `clone`.
    #[serde(rename = "clone", skip_serializing_if = "Option::is_none")]
    pub clone_field: Option<String>,
    /// The property `init`.
    #[serde(rename = "init", skip_serializing_if = "Option::is_none")]
    pub init_field: Option<String>,
    /// The property `serialize`.
    #[serde(rename = "serialize", skip_serializing_if = "Option::is_none")]
    pub serialize_field: Option<String>,
    /// The property `deserialize`.
    #[serde(rename = "deserialize", skip_serializing_if = "Option::is_none")]
    pub deserialize_field: Option<String>,
    /// The property `fmt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fmt: Option<String>,
    /// The property `eq`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eq: Option<String>,
    /// The property `hash`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// The property `additional_properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<String>,
    /// The property `fooBar`.
    #[serde(rename = "fooBar", skip_serializing_if = "Option::is_none")]
    pub foo_bar_3: Option<String>,
    /// The property `foo_bar`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foo_bar: Option<String>,
    /// The property `FooBar`.
    #[serde(rename = "FooBar", skip_serializing_if = "Option::is_none")]
    pub foo_bar_2: Option<String>,
    /// The property `FOO_BAR`.
    #[serde(rename = "FOO_BAR", skip_serializing_if = "Option::is_none")]
    pub foo_bar_field: Option<String>,
    /// The property `foo-bar`.
    #[serde(rename = "foo-bar", skip_serializing_if = "Option::is_none")]
    pub foo_minus_bar: Option<String>,
    /// The property `string`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string: Option<String>,
    /// The property `String`.
    #[serde(rename = "String", skip_serializing_if = "Option::is_none")]
    pub string_field: Option<String>,
    /// The property `Option`.
    #[serde(rename = "Option", skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    /// The property `Ok`.
    #[serde(rename = "Ok", skip_serializing_if = "Option::is_none")]
    pub ok: Option<String>,
    /// The property `None`.
    #[serde(rename = "None", skip_serializing_if = "Option::is_none")]
    pub none: Option<String>,
    /// The property `Some`.
    #[serde(rename = "Some", skip_serializing_if = "Option::is_none")]
    pub some: Option<String>,
    /// The property `Err`.
    #[serde(rename = "Err", skip_serializing_if = "Option::is_none")]
    pub err: Option<String>,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The property `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value_field: Option<String>,
    /// The property `bool`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bool: Option<String>,
    /// The property `u8`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub u8: Option<String>,
    /// The property `str`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub str: Option<String>,
    /// The property `start_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The property `start_time<`.
    #[serde(rename = "start_time<", skip_serializing_if = "Option::is_none")]
    pub start_time_less_than: Option<String>,
    /// The property `start_time>`.
    #[serde(rename = "start_time>", skip_serializing_if = "Option::is_none")]
    pub start_time_greater_than: Option<String>,
    /// The property `+1`.
    #[serde(rename = "+1", skip_serializing_if = "Option::is_none")]
    pub plus_1: Option<String>,
    /// The property `-1`.
    #[serde(rename = "-1", skip_serializing_if = "Option::is_none")]
    pub minus_1: Option<String>,
    /// The property `1`.
    #[serde(rename = "1", skip_serializing_if = "Option::is_none")]
    pub field_1: Option<String>,
    /// The property `2fa`.
    #[serde(rename = "2fa", skip_serializing_if = "Option::is_none")]
    pub field_2fa: Option<String>,
    /// The property `🎉`.
    #[serde(rename = "🎉", skip_serializing_if = "Option::is_none")]
    pub u1f389: Option<String>,
    /// The property `日本`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 日本: Option<String>,
    /// The property `Ünïcode`.
    #[serde(rename = "Ünïcode", skip_serializing_if = "Option::is_none")]
    pub ünïcode: Option<String>,
    /// The property `名前`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 名前: Option<String>,
    /// The property `""`.
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The property `***`.
    #[serde(rename = "***", skip_serializing_if = "Option::is_none")]
    pub star_star_star: Option<String>,
    /// The property `$ref`.
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub dollar_ref: Option<String>,
    /// The property `@id`.
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The property `a.b`.
    #[serde(rename = "a.b", skip_serializing_if = "Option::is_none")]
    pub a_dot_b: Option<String>,
    /// The property `a/b`.
    #[serde(rename = "a/b", skip_serializing_if = "Option::is_none")]
    pub a_slash_b: Option<String>,
    /// The property `a-b`.
    #[serde(rename = "a-b", skip_serializing_if = "Option::is_none")]
    pub a_minus_b: Option<String>,
    /// The property `a_b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    /// The property `a b`.
    #[serde(rename = "a b", skip_serializing_if = "Option::is_none")]
    pub a_b_field: Option<String>,
    /// The property `aB`.
    #[serde(rename = "aB", skip_serializing_if = "Option::is_none")]
    pub a_b_2: Option<String>,
    /// The property `AB`.
    #[serde(rename = "AB", skip_serializing_if = "Option::is_none")]
    pub ab: Option<String>,
    /// The property `"quoted"`.
    #[serde(rename = "\"quoted\"", skip_serializing_if = "Option::is_none")]
    pub quoted: Option<String>,
    /// The property `back\slash`.
    #[serde(rename = "back\\slash", skip_serializing_if = "Option::is_none")]
    pub back_slash: Option<String>,
    /// The property `new line`.
    #[serde(rename = "new\nline", skip_serializing_if = "Option::is_none")]
    pub new_line: Option<String>,
    /// The property `{brace}`.
    #[serde(rename = "{brace}", skip_serializing_if = "Option::is_none")]
    pub brace: Option<String>,
    /// The property `r#type`.
    #[serde(rename = "r#type", skip_serializing_if = "Option::is_none")]
    pub r_type: Option<String>,
    /// The property `_`.
    #[serde(rename = "_", skip_serializing_if = "Option::is_none")]
    pub field_2: Option<String>,
    /// The property `__`.
    #[serde(rename = "__", skip_serializing_if = "Option::is_none")]
    pub field_3: Option<String>,
    /// The property `_private`.
    #[serde(rename = "_private", skip_serializing_if = "Option::is_none")]
    pub private: Option<String>,
    /// The property `trailing_`.
    #[serde(rename = "trailing_", skip_serializing_if = "Option::is_none")]
    pub trailing: Option<String>,
    /// The property `é`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub é: Option<String>,
    /// The property `é`.
    #[serde(rename = "e\u{301}", skip_serializing_if = "Option::is_none")]
    pub é_field: Option<String>,
    /// The property `İ`.
    #[serde(rename = "İ", skip_serializing_if = "Option::is_none")]
    pub i̇: Option<String>,
    /// The property `ß`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ß: Option<String>,
    /// The property `ﬁ`.
    #[serde(rename = "ﬁ", skip_serializing_if = "Option::is_none")]
    pub fi: Option<String>,
    /// The property `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    #[serde(
        rename = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        skip_serializing_if = "Option::is_none"
    )]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Option<
        String,
    >,
    /// The property `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy`.
    #[serde(
        rename = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy",
        skip_serializing_if = "Option::is_none"
    )]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2: Option<
        String,
    >,
    /// Properties that the schema does not name.
    #[serde(flatten)]
    pub additional_properties_field: std::collections::BTreeMap<String, i64>,
}

impl Fields {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `abstract`.
    #[must_use]
    pub fn r#abstract(mut self, r#abstract: impl Into<String>) -> Self {
        self.r#abstract = Some(r#abstract.into());
        self
    }

    /// Sets `as`.
    #[must_use]
    pub fn r#as(mut self, r#as: impl Into<String>) -> Self {
        self.r#as = Some(r#as.into());
        self
    }

    /// Sets `async`.
    #[must_use]
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// Sets `await`.
    #[must_use]
    pub fn r#await(mut self, r#await: impl Into<String>) -> Self {
        self.r#await = Some(r#await.into());
        self
    }

    /// Sets `become`.
    #[must_use]
    pub fn r#become(mut self, r#become: impl Into<String>) -> Self {
        self.r#become = Some(r#become.into());
        self
    }

    /// Sets `box`.
    #[must_use]
    pub fn r#box(mut self, r#box: impl Into<String>) -> Self {
        self.r#box = Some(r#box.into());
        self
    }

    /// Sets `break`.
    #[must_use]
    pub fn r#break(mut self, r#break: impl Into<String>) -> Self {
        self.r#break = Some(r#break.into());
        self
    }

    /// Sets `const`.
    #[must_use]
    pub fn r#const(mut self, r#const: impl Into<String>) -> Self {
        self.r#const = Some(r#const.into());
        self
    }

    /// Sets `continue`.
    #[must_use]
    pub fn r#continue(mut self, r#continue: impl Into<String>) -> Self {
        self.r#continue = Some(r#continue.into());
        self
    }

    /// Sets `crate_field`.
    #[must_use]
    pub fn crate_field(mut self, crate_field: impl Into<String>) -> Self {
        self.crate_field = Some(crate_field.into());
        self
    }

    /// Sets `do`.
    #[must_use]
    pub fn r#do(mut self, r#do: impl Into<String>) -> Self {
        self.r#do = Some(r#do.into());
        self
    }

    /// Sets `dyn`.
    #[must_use]
    pub fn r#dyn(mut self, r#dyn: impl Into<String>) -> Self {
        self.r#dyn = Some(r#dyn.into());
        self
    }

    /// Sets `else`.
    #[must_use]
    pub fn r#else(mut self, r#else: impl Into<String>) -> Self {
        self.r#else = Some(r#else.into());
        self
    }

    /// Sets `enum`.
    #[must_use]
    pub fn r#enum(mut self, r#enum: impl Into<String>) -> Self {
        self.r#enum = Some(r#enum.into());
        self
    }

    /// Sets `extern`.
    #[must_use]
    pub fn r#extern(mut self, r#extern: impl Into<String>) -> Self {
        self.r#extern = Some(r#extern.into());
        self
    }

    /// Sets `false`.
    #[must_use]
    pub fn r#false(mut self, r#false: impl Into<String>) -> Self {
        self.r#false = Some(r#false.into());
        self
    }

    /// Sets `final`.
    #[must_use]
    pub fn r#final(mut self, r#final: impl Into<String>) -> Self {
        self.r#final = Some(r#final.into());
        self
    }

    /// Sets `fn`.
    #[must_use]
    pub fn r#fn(mut self, r#fn: impl Into<String>) -> Self {
        self.r#fn = Some(r#fn.into());
        self
    }

    /// Sets `for`.
    #[must_use]
    pub fn r#for(mut self, r#for: impl Into<String>) -> Self {
        self.r#for = Some(r#for.into());
        self
    }

    /// Sets `gen`.
    #[must_use]
    pub fn r#gen(mut self, r#gen: impl Into<String>) -> Self {
        self.r#gen = Some(r#gen.into());
        self
    }

    /// Sets `if`.
    #[must_use]
    pub fn r#if(mut self, r#if: impl Into<String>) -> Self {
        self.r#if = Some(r#if.into());
        self
    }

    /// Sets `impl`.
    #[must_use]
    pub fn r#impl(mut self, r#impl: impl Into<String>) -> Self {
        self.r#impl = Some(r#impl.into());
        self
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<String>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `let`.
    #[must_use]
    pub fn r#let(mut self, r#let: impl Into<String>) -> Self {
        self.r#let = Some(r#let.into());
        self
    }

    /// Sets `loop`.
    #[must_use]
    pub fn r#loop(mut self, r#loop: impl Into<String>) -> Self {
        self.r#loop = Some(r#loop.into());
        self
    }

    /// Sets `macro`.
    #[must_use]
    pub fn r#macro(mut self, r#macro: impl Into<String>) -> Self {
        self.r#macro = Some(r#macro.into());
        self
    }

    /// Sets `macro_rules`.
    #[must_use]
    pub fn macro_rules(mut self, macro_rules: impl Into<String>) -> Self {
        self.macro_rules = Some(macro_rules.into());
        self
    }

    /// Sets `match`.
    #[must_use]
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }

    /// Sets `mod`.
    #[must_use]
    pub fn r#mod(mut self, r#mod: impl Into<String>) -> Self {
        self.r#mod = Some(r#mod.into());
        self
    }

    /// Sets `move`.
    #[must_use]
    pub fn r#move(mut self, r#move: impl Into<String>) -> Self {
        self.r#move = Some(r#move.into());
        self
    }

    /// Sets `mut`.
    #[must_use]
    pub fn r#mut(mut self, r#mut: impl Into<String>) -> Self {
        self.r#mut = Some(r#mut.into());
        self
    }

    /// Sets `override`.
    #[must_use]
    pub fn r#override(mut self, r#override: impl Into<String>) -> Self {
        self.r#override = Some(r#override.into());
        self
    }

    /// Sets `priv`.
    #[must_use]
    pub fn r#priv(mut self, r#priv: impl Into<String>) -> Self {
        self.r#priv = Some(r#priv.into());
        self
    }

    /// Sets `pub`.
    #[must_use]
    pub fn r#pub(mut self, r#pub: impl Into<String>) -> Self {
        self.r#pub = Some(r#pub.into());
        self
    }

    /// Sets `raw`.
    #[must_use]
    pub fn raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = Some(raw.into());
        self
    }

    /// Sets `ref`.
    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }

    /// Sets `return`.
    #[must_use]
    pub fn r#return(mut self, r#return: impl Into<String>) -> Self {
        self.r#return = Some(r#return.into());
        self
    }

    /// Sets `safe`.
    #[must_use]
    pub fn safe(mut self, safe: impl Into<String>) -> Self {
        self.safe = Some(safe.into());
        self
    }

    /// Sets `self_field`.
    #[must_use]
    pub fn self_field(mut self, self_field: impl Into<String>) -> Self {
        self.self_field = Some(self_field.into());
        self
    }

    /// Sets `self_2`.
    #[must_use]
    pub fn self_2(mut self, self_2: impl Into<String>) -> Self {
        self.self_2 = Some(self_2.into());
        self
    }

    /// Sets `static`.
    #[must_use]
    pub fn r#static(mut self, r#static: impl Into<String>) -> Self {
        self.r#static = Some(r#static.into());
        self
    }

    /// Sets `struct`.
    #[must_use]
    pub fn r#struct(mut self, r#struct: impl Into<String>) -> Self {
        self.r#struct = Some(r#struct.into());
        self
    }

    /// Sets `super_field`.
    #[must_use]
    pub fn super_field(mut self, super_field: impl Into<String>) -> Self {
        self.super_field = Some(super_field.into());
        self
    }

    /// Sets `trait`.
    #[must_use]
    pub fn r#trait(mut self, r#trait: impl Into<String>) -> Self {
        self.r#trait = Some(r#trait.into());
        self
    }

    /// Sets `true`.
    #[must_use]
    pub fn r#true(mut self, r#true: impl Into<String>) -> Self {
        self.r#true = Some(r#true.into());
        self
    }

    /// Sets `try`.
    #[must_use]
    pub fn r#try(mut self, r#try: impl Into<String>) -> Self {
        self.r#try = Some(r#try.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `typeof`.
    #[must_use]
    pub fn r#typeof(mut self, r#typeof: impl Into<String>) -> Self {
        self.r#typeof = Some(r#typeof.into());
        self
    }

    /// Sets `union`.
    #[must_use]
    pub fn union(mut self, union: impl Into<String>) -> Self {
        self.union = Some(union.into());
        self
    }

    /// Sets `unsafe`.
    #[must_use]
    pub fn r#unsafe(mut self, r#unsafe: impl Into<String>) -> Self {
        self.r#unsafe = Some(r#unsafe.into());
        self
    }

    /// Sets `unsized`.
    #[must_use]
    pub fn r#unsized(mut self, r#unsized: impl Into<String>) -> Self {
        self.r#unsized = Some(r#unsized.into());
        self
    }

    /// Sets `use`.
    #[must_use]
    pub fn r#use(mut self, r#use: impl Into<String>) -> Self {
        self.r#use = Some(r#use.into());
        self
    }

    /// Sets `virtual`.
    #[must_use]
    pub fn r#virtual(mut self, r#virtual: impl Into<String>) -> Self {
        self.r#virtual = Some(r#virtual.into());
        self
    }

    /// Sets `where`.
    #[must_use]
    pub fn r#where(mut self, r#where: impl Into<String>) -> Self {
        self.r#where = Some(r#where.into());
        self
    }

    /// Sets `while`.
    #[must_use]
    pub fn r#while(mut self, r#while: impl Into<String>) -> Self {
        self.r#while = Some(r#while.into());
        self
    }

    /// Sets `yield`.
    #[must_use]
    pub fn r#yield(mut self, r#yield: impl Into<String>) -> Self {
        self.r#yield = Some(r#yield.into());
        self
    }

    /// Sets `new_field`.
    #[must_use]
    pub fn new_field(mut self, new_field: impl Into<String>) -> Self {
        self.new_field = Some(new_field.into());
        self
    }

    /// Sets `default_field`.
    #[must_use]
    pub fn default_field(mut self, default_field: impl Into<String>) -> Self {
        self.default_field = Some(default_field.into());
        self
    }

    /// Sets `from_field`.
    #[must_use]
    pub fn from_field(mut self, from_field: impl Into<String>) -> Self {
        self.from_field = Some(from_field.into());
        self
    }

    /// Sets `into_field`.
    #[must_use]
    pub fn into_field(mut self, into_field: impl Into<String>) -> Self {
        self.into_field = Some(into_field.into());
        self
    }

    /// Sets `clone_field`.
    #[must_use]
    pub fn clone_field(mut self, clone_field: impl Into<String>) -> Self {
        self.clone_field = Some(clone_field.into());
        self
    }

    /// Sets `init_field`.
    #[must_use]
    pub fn init_field(mut self, init_field: impl Into<String>) -> Self {
        self.init_field = Some(init_field.into());
        self
    }

    /// Sets `serialize_field`.
    #[must_use]
    pub fn serialize_field(mut self, serialize_field: impl Into<String>) -> Self {
        self.serialize_field = Some(serialize_field.into());
        self
    }

    /// Sets `deserialize_field`.
    #[must_use]
    pub fn deserialize_field(mut self, deserialize_field: impl Into<String>) -> Self {
        self.deserialize_field = Some(deserialize_field.into());
        self
    }

    /// Sets `fmt`.
    #[must_use]
    pub fn fmt(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// Sets `eq`.
    #[must_use]
    pub fn eq(mut self, eq: impl Into<String>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// Sets `hash`.
    #[must_use]
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// Sets `additional_properties`.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl Into<String>,
    ) -> Self {
        self.additional_properties = Some(additional_properties.into());
        self
    }

    /// Sets `foo_bar_3`.
    #[must_use]
    pub fn foo_bar_3(mut self, foo_bar_3: impl Into<String>) -> Self {
        self.foo_bar_3 = Some(foo_bar_3.into());
        self
    }

    /// Sets `foo_bar`.
    #[must_use]
    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }

    /// Sets `foo_bar_2`.
    #[must_use]
    pub fn foo_bar_2(mut self, foo_bar_2: impl Into<String>) -> Self {
        self.foo_bar_2 = Some(foo_bar_2.into());
        self
    }

    /// Sets `foo_bar_field`.
    #[must_use]
    pub fn foo_bar_field(mut self, foo_bar_field: impl Into<String>) -> Self {
        self.foo_bar_field = Some(foo_bar_field.into());
        self
    }

    /// Sets `foo_minus_bar`.
    #[must_use]
    pub fn foo_minus_bar(mut self, foo_minus_bar: impl Into<String>) -> Self {
        self.foo_minus_bar = Some(foo_minus_bar.into());
        self
    }

    /// Sets `string`.
    #[must_use]
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// Sets `string_field`.
    #[must_use]
    pub fn string_field(mut self, string_field: impl Into<String>) -> Self {
        self.string_field = Some(string_field.into());
        self
    }

    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// Sets `ok`.
    #[must_use]
    pub fn ok(mut self, ok: impl Into<String>) -> Self {
        self.ok = Some(ok.into());
        self
    }

    /// Sets `none`.
    #[must_use]
    pub fn none(mut self, none: impl Into<String>) -> Self {
        self.none = Some(none.into());
        self
    }

    /// Sets `some`.
    #[must_use]
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.some = Some(some.into());
        self
    }

    /// Sets `err`.
    #[must_use]
    pub fn err(mut self, err: impl Into<String>) -> Self {
        self.err = Some(err.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `value_field`.
    #[must_use]
    pub fn value_field(mut self, value_field: impl Into<String>) -> Self {
        self.value_field = Some(value_field.into());
        self
    }

    /// Sets `bool`.
    #[must_use]
    pub fn bool(mut self, bool: impl Into<String>) -> Self {
        self.bool = Some(bool.into());
        self
    }

    /// Sets `u8`.
    #[must_use]
    pub fn u8(mut self, u8: impl Into<String>) -> Self {
        self.u8 = Some(u8.into());
        self
    }

    /// Sets `str`.
    #[must_use]
    pub fn str(mut self, str: impl Into<String>) -> Self {
        self.str = Some(str.into());
        self
    }

    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `start_time_less_than`.
    #[must_use]
    pub fn start_time_less_than(
        mut self,
        start_time_less_than: impl Into<String>,
    ) -> Self {
        self.start_time_less_than = Some(start_time_less_than.into());
        self
    }

    /// Sets `start_time_greater_than`.
    #[must_use]
    pub fn start_time_greater_than(
        mut self,
        start_time_greater_than: impl Into<String>,
    ) -> Self {
        self.start_time_greater_than = Some(start_time_greater_than.into());
        self
    }

    /// Sets `plus_1`.
    #[must_use]
    pub fn plus_1(mut self, plus_1: impl Into<String>) -> Self {
        self.plus_1 = Some(plus_1.into());
        self
    }

    /// Sets `minus_1`.
    #[must_use]
    pub fn minus_1(mut self, minus_1: impl Into<String>) -> Self {
        self.minus_1 = Some(minus_1.into());
        self
    }

    /// Sets `field_1`.
    #[must_use]
    pub fn field_1(mut self, field_1: impl Into<String>) -> Self {
        self.field_1 = Some(field_1.into());
        self
    }

    /// Sets `field_2fa`.
    #[must_use]
    pub fn field_2fa(mut self, field_2fa: impl Into<String>) -> Self {
        self.field_2fa = Some(field_2fa.into());
        self
    }

    /// Sets `u1f389`.
    #[must_use]
    pub fn u1f389(mut self, u1f389: impl Into<String>) -> Self {
        self.u1f389 = Some(u1f389.into());
        self
    }

    /// Sets `日本`.
    #[must_use]
    pub fn 日本(mut self, 日本: impl Into<String>) -> Self {
        self.日本 = Some(日本.into());
        self
    }

    /// Sets `ünïcode`.
    #[must_use]
    pub fn ünïcode(mut self, ünïcode: impl Into<String>) -> Self {
        self.ünïcode = Some(ünïcode.into());
        self
    }

    /// Sets `名前`.
    #[must_use]
    pub fn 名前(mut self, 名前: impl Into<String>) -> Self {
        self.名前 = Some(名前.into());
        self
    }

    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `star_star_star`.
    #[must_use]
    pub fn star_star_star(mut self, star_star_star: impl Into<String>) -> Self {
        self.star_star_star = Some(star_star_star.into());
        self
    }

    /// Sets `dollar_ref`.
    #[must_use]
    pub fn dollar_ref(mut self, dollar_ref: impl Into<String>) -> Self {
        self.dollar_ref = Some(dollar_ref.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `a_dot_b`.
    #[must_use]
    pub fn a_dot_b(mut self, a_dot_b: impl Into<String>) -> Self {
        self.a_dot_b = Some(a_dot_b.into());
        self
    }

    /// Sets `a_slash_b`.
    #[must_use]
    pub fn a_slash_b(mut self, a_slash_b: impl Into<String>) -> Self {
        self.a_slash_b = Some(a_slash_b.into());
        self
    }

    /// Sets `a_minus_b`.
    #[must_use]
    pub fn a_minus_b(mut self, a_minus_b: impl Into<String>) -> Self {
        self.a_minus_b = Some(a_minus_b.into());
        self
    }

    /// Sets `a_b`.
    #[must_use]
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sets `a_b_field`.
    #[must_use]
    pub fn a_b_field(mut self, a_b_field: impl Into<String>) -> Self {
        self.a_b_field = Some(a_b_field.into());
        self
    }

    /// Sets `a_b_2`.
    #[must_use]
    pub fn a_b_2(mut self, a_b_2: impl Into<String>) -> Self {
        self.a_b_2 = Some(a_b_2.into());
        self
    }

    /// Sets `ab`.
    #[must_use]
    pub fn ab(mut self, ab: impl Into<String>) -> Self {
        self.ab = Some(ab.into());
        self
    }

    /// Sets `quoted`.
    #[must_use]
    pub fn quoted(mut self, quoted: impl Into<String>) -> Self {
        self.quoted = Some(quoted.into());
        self
    }

    /// Sets `back_slash`.
    #[must_use]
    pub fn back_slash(mut self, back_slash: impl Into<String>) -> Self {
        self.back_slash = Some(back_slash.into());
        self
    }

    /// Sets `new_line`.
    #[must_use]
    pub fn new_line(mut self, new_line: impl Into<String>) -> Self {
        self.new_line = Some(new_line.into());
        self
    }

    /// Sets `brace`.
    #[must_use]
    pub fn brace(mut self, brace: impl Into<String>) -> Self {
        self.brace = Some(brace.into());
        self
    }

    /// Sets `r_type`.
    #[must_use]
    pub fn r_type(mut self, r_type: impl Into<String>) -> Self {
        self.r_type = Some(r_type.into());
        self
    }

    /// Sets `field_2`.
    #[must_use]
    pub fn field_2(mut self, field_2: impl Into<String>) -> Self {
        self.field_2 = Some(field_2.into());
        self
    }

    /// Sets `field_3`.
    #[must_use]
    pub fn field_3(mut self, field_3: impl Into<String>) -> Self {
        self.field_3 = Some(field_3.into());
        self
    }

    /// Sets `private`.
    #[must_use]
    pub fn private(mut self, private: impl Into<String>) -> Self {
        self.private = Some(private.into());
        self
    }

    /// Sets `trailing`.
    #[must_use]
    pub fn trailing(mut self, trailing: impl Into<String>) -> Self {
        self.trailing = Some(trailing.into());
        self
    }

    /// Sets `é`.
    #[must_use]
    pub fn é(mut self, é: impl Into<String>) -> Self {
        self.é = Some(é.into());
        self
    }

    /// Sets `é_field`.
    #[must_use]
    pub fn é_field(mut self, é_field: impl Into<String>) -> Self {
        self.é_field = Some(é_field.into());
        self
    }

    /// Sets `i̇`.
    #[must_use]
    pub fn i̇(mut self, i̇: impl Into<String>) -> Self {
        self.i̇ = Some(i̇.into());
        self
    }

    /// Sets `ß`.
    #[must_use]
    pub fn ß(mut self, ß: impl Into<String>) -> Self {
        self.ß = Some(ß.into());
        self
    }

    /// Sets `fi`.
    #[must_use]
    pub fn fi(mut self, fi: impl Into<String>) -> Self {
        self.fi = Some(fi.into());
        self
    }

    /// Sets `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    #[must_use]
    pub fn xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        mut self,
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: impl Into<
            String,
        >,
    ) -> Self {
        self
            .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = Some(
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                .into(),
        );
        self
    }

    /// Sets `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2`.
    #[must_use]
    pub fn xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2(
        mut self,
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2: impl Into<
            String,
        >,
    ) -> Self {
        self
            .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2 = Some(
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2
                .into(),
        );
        self
    }

    /// Sets `additional_properties_field`.
    #[must_use]
    pub fn additional_properties_field(
        mut self,
        additional_properties_field: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.additional_properties_field = additional_properties_field
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}
