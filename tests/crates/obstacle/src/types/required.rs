// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Required`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Required {
    /// The property `abstract`.
    pub r#abstract: String,
    /// The property `as`.
    pub r#as: String,
    /// The property `async`.
    pub r#async: String,
    /// The property `await`.
    pub r#await: String,
    /// The property `become`.
    pub r#become: String,
    /// The property `box`.
    pub r#box: String,
    /// The property `break`.
    pub r#break: String,
    /// The property `const`.
    pub r#const: String,
    /// The property `continue`.
    pub r#continue: String,
    /// The property `crate`.
    #[serde(rename = "crate")]
    pub crate_field: String,
    /// The property `do`.
    pub r#do: String,
    /// The property `dyn`.
    pub r#dyn: String,
    /// The property `else`.
    pub r#else: String,
    /// The property `enum`.
    pub r#enum: String,
    /// The property `extern`.
    pub r#extern: String,
    /// The property `false`.
    pub r#false: String,
    /// The property `final`.
    pub r#final: String,
    /// The property `fn`.
    pub r#fn: String,
    /// The property `for`.
    pub r#for: String,
    /// The property `gen`.
    pub r#gen: String,
    /// The property `if`.
    ///
    /// Set by the server.
    pub r#if: String,
    /// The property `impl`.
    pub r#impl: String,
    /// The property `in`.
    pub r#in: String,
    /// The property `let`.
    pub r#let: String,
    /// The property `loop`.
    pub r#loop: String,
    /// The property `macro`.
    pub r#macro: String,
    /// The property `macro_rules`.
    pub macro_rules: String,
    /// The property `match`.
    pub r#match: String,
    /// The property `mod`.
    pub r#mod: String,
    /// The property `move`.
    pub r#move: String,
    /// The property `mut`.
    pub r#mut: String,
    /// The property `override`.
    pub r#override: String,
    /// The property `priv`.
    pub r#priv: String,
    /// The property `pub`.
    pub r#pub: String,
    /// The property `raw`.
    pub raw: String,
    /// The property `ref`.
    pub r#ref: String,
    /// The property `return`.
    pub r#return: String,
    /// The property `safe`.
    pub safe: String,
    /// The property `self`.
    #[serde(rename = "self")]
    pub self_field: String,
    /// The property `Self`.
    #[serde(rename = "Self")]
    pub self_2: String,
    /// The property `static`.
    pub r#static: String,
    /// The property `struct`.
    pub r#struct: String,
    /// The property `super`.
    #[serde(rename = "super")]
    pub super_field: String,
    /// The property `trait`.
    pub r#trait: String,
    /// The property `true`.
    pub r#true: String,
    /// The property `try`.
    pub r#try: String,
    /// The property `type`.
    pub r#type: String,
    /// The property `typeof`.
    pub r#typeof: String,
    /// The property `union`.
    pub union: String,
    /// The property `unsafe`.
    pub r#unsafe: String,
    /// The property `unsized`.
    pub r#unsized: String,
    /// The property `use`.
    pub r#use: String,
    /// The property `virtual`.
    pub r#virtual: String,
    /// The property `where`.
    pub r#where: String,
    /// The property `while`.
    pub r#while: String,
    /// The property `yield`.
    pub r#yield: String,
    /// The property `new`.
    #[serde(rename = "new")]
    pub new_field: String,
    /// The property `default`.
    #[serde(rename = "default")]
    pub default_field: String,
    /// The property `from`.
    #[serde(rename = "from")]
    pub from_field: String,
    /// The property `into`.
    #[serde(rename = "into")]
    pub into_field: String,
    /// The property `clone`.
    #[serde(rename = "clone")]
    pub clone_field: String,
    /// The property `init`.
    #[serde(rename = "init")]
    pub init_field: String,
    /// The property `serialize`.
    #[serde(rename = "serialize")]
    pub serialize_field: String,
    /// The property `deserialize`.
    #[serde(rename = "deserialize")]
    pub deserialize_field: String,
    /// The property `fmt`.
    pub fmt: String,
    /// The property `eq`.
    pub eq: String,
    /// The property `hash`.
    pub hash: String,
    /// The property `additional_properties`.
    pub additional_properties: String,
    /// The property `fooBar`.
    #[serde(rename = "fooBar")]
    pub foo_bar_3: String,
    /// The property `foo_bar`.
    pub foo_bar: String,
    /// The property `FooBar`.
    #[serde(rename = "FooBar")]
    pub foo_bar_2: String,
    /// The property `FOO_BAR`.
    #[serde(rename = "FOO_BAR")]
    pub foo_bar_field: String,
    /// The property `foo-bar`.
    #[serde(rename = "foo-bar")]
    pub foo_minus_bar: String,
    /// The property `string`.
    pub string: String,
    /// The property `String`.
    #[serde(rename = "String")]
    pub string_field: String,
    /// The property `Option`.
    #[serde(rename = "Option")]
    pub option: String,
    /// The property `Ok`.
    #[serde(rename = "Ok")]
    pub ok: String,
    /// The property `None`.
    #[serde(rename = "None")]
    pub none: String,
    /// The property `Some`.
    #[serde(rename = "Some")]
    pub some: String,
    /// The property `Err`.
    #[serde(rename = "Err")]
    pub err: String,
    /// The property `value`.
    pub value: String,
    /// The property `Value`.
    #[serde(rename = "Value")]
    pub value_field: String,
    /// The property `bool`.
    pub bool: String,
    /// The property `u8`.
    pub u8: String,
    /// The property `str`.
    pub str: String,
    /// The property `start_time`.
    pub start_time: String,
    /// The property `start_time<`.
    #[serde(rename = "start_time<")]
    pub start_time_less_than: String,
    /// The property `start_time>`.
    #[serde(rename = "start_time>")]
    pub start_time_greater_than: String,
    /// The property `+1`.
    #[serde(rename = "+1")]
    pub plus_1: String,
    /// The property `-1`.
    #[serde(rename = "-1")]
    pub minus_1: String,
    /// The property `1`.
    #[serde(rename = "1")]
    pub field_1: String,
    /// The property `2fa`.
    #[serde(rename = "2fa")]
    pub field_2fa: String,
    /// The property `🎉`.
    #[serde(rename = "🎉")]
    pub u1f389: String,
    /// The property `日本`.
    pub 日本: String,
    /// The property `Ünïcode`.
    #[serde(rename = "Ünïcode")]
    pub ünïcode: String,
    /// The property `名前`.
    pub 名前: String,
    /// The property `""`.
    #[serde(rename = "")]
    pub field: String,
    /// The property `***`.
    #[serde(rename = "***")]
    pub star_star_star: String,
    /// The property `$ref`.
    #[serde(rename = "$ref")]
    pub dollar_ref: String,
    /// The property `@id`.
    #[serde(rename = "@id")]
    pub id: String,
    /// The property `a.b`.
    #[serde(rename = "a.b")]
    pub a_dot_b: String,
    /// The property `a/b`.
    #[serde(rename = "a/b")]
    pub a_slash_b: String,
    /// The property `a-b`.
    #[serde(rename = "a-b")]
    pub a_minus_b: String,
    /// The property `a_b`.
    pub a_b: String,
    /// The property `a b`.
    #[serde(rename = "a b")]
    pub a_b_field: String,
    /// The property `aB`.
    #[serde(rename = "aB")]
    pub a_b_2: String,
    /// The property `AB`.
    #[serde(rename = "AB")]
    pub ab: String,
    /// The property `"quoted"`.
    #[serde(rename = "\"quoted\"")]
    pub quoted: String,
    /// The property `back\slash`.
    #[serde(rename = "back\\slash")]
    pub back_slash: String,
    /// The property `new line`.
    #[serde(rename = "new\nline")]
    pub new_line: String,
    /// The property `{brace}`.
    #[serde(rename = "{brace}")]
    pub brace: String,
    /// The property `r#type`.
    #[serde(rename = "r#type")]
    pub r_type: String,
    /// The property `_`.
    #[serde(rename = "_")]
    pub field_2: String,
    /// The property `__`.
    #[serde(rename = "__")]
    pub field_3: String,
    /// The property `_private`.
    #[serde(rename = "_private")]
    pub private: String,
    /// The property `trailing_`.
    #[serde(rename = "trailing_")]
    pub trailing: String,
    /// The property `é`.
    pub é: String,
    /// The property `é`.
    #[serde(rename = "e\u{301}")]
    pub é_field: String,
    /// The property `İ`.
    #[serde(rename = "İ")]
    pub i̇: String,
    /// The property `ß`.
    pub ß: String,
    /// The property `ﬁ`.
    #[serde(rename = "ﬁ")]
    pub fi: String,
    /// The property `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    #[serde(
        rename = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String,
    /// The property `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy`.
    #[serde(
        rename = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy"
    )]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2: String,
}

/// What is required to make a value of [`Required`].
#[derive(Clone, Debug)]
pub struct RequiredInit {
    /// The property `abstract`.
    pub r#abstract: String,
    /// The property `as`.
    pub r#as: String,
    /// The property `async`.
    pub r#async: String,
    /// The property `await`.
    pub r#await: String,
    /// The property `become`.
    pub r#become: String,
    /// The property `box`.
    pub r#box: String,
    /// The property `break`.
    pub r#break: String,
    /// The property `const`.
    pub r#const: String,
    /// The property `continue`.
    pub r#continue: String,
    /// The property `crate`.
    pub crate_field: String,
    /// The property `do`.
    pub r#do: String,
    /// The property `dyn`.
    pub r#dyn: String,
    /// The property `else`.
    pub r#else: String,
    /// The property `enum`.
    pub r#enum: String,
    /// The property `extern`.
    pub r#extern: String,
    /// The property `false`.
    pub r#false: String,
    /// The property `final`.
    pub r#final: String,
    /// The property `fn`.
    pub r#fn: String,
    /// The property `for`.
    pub r#for: String,
    /// The property `gen`.
    pub r#gen: String,
    /// The property `if`.
    ///
    /// Set by the server.
    pub r#if: String,
    /// The property `impl`.
    pub r#impl: String,
    /// The property `in`.
    pub r#in: String,
    /// The property `let`.
    pub r#let: String,
    /// The property `loop`.
    pub r#loop: String,
    /// The property `macro`.
    pub r#macro: String,
    /// The property `macro_rules`.
    pub macro_rules: String,
    /// The property `match`.
    pub r#match: String,
    /// The property `mod`.
    pub r#mod: String,
    /// The property `move`.
    pub r#move: String,
    /// The property `mut`.
    pub r#mut: String,
    /// The property `override`.
    pub r#override: String,
    /// The property `priv`.
    pub r#priv: String,
    /// The property `pub`.
    pub r#pub: String,
    /// The property `raw`.
    pub raw: String,
    /// The property `ref`.
    pub r#ref: String,
    /// The property `return`.
    pub r#return: String,
    /// The property `safe`.
    pub safe: String,
    /// The property `self`.
    pub self_field: String,
    /// The property `Self`.
    pub self_2: String,
    /// The property `static`.
    pub r#static: String,
    /// The property `struct`.
    pub r#struct: String,
    /// The property `super`.
    pub super_field: String,
    /// The property `trait`.
    pub r#trait: String,
    /// The property `true`.
    pub r#true: String,
    /// The property `try`.
    pub r#try: String,
    /// The property `type`.
    pub r#type: String,
    /// The property `typeof`.
    pub r#typeof: String,
    /// The property `union`.
    pub union: String,
    /// The property `unsafe`.
    pub r#unsafe: String,
    /// The property `unsized`.
    pub r#unsized: String,
    /// The property `use`.
    pub r#use: String,
    /// The property `virtual`.
    pub r#virtual: String,
    /// The property `where`.
    pub r#where: String,
    /// The property `while`.
    pub r#while: String,
    /// The property `yield`.
    pub r#yield: String,
    /// The property `new`.
    pub new_field: String,
    /// The property `default`.
    pub default_field: String,
    /// The property `from`.
    pub from_field: String,
    /// The property `into`.
    pub into_field: String,
    /// The property `clone`.
    pub clone_field: String,
    /// The property `init`.
    pub init_field: String,
    /// The property `serialize`.
    pub serialize_field: String,
    /// The property `deserialize`.
    pub deserialize_field: String,
    /// The property `fmt`.
    pub fmt: String,
    /// The property `eq`.
    pub eq: String,
    /// The property `hash`.
    pub hash: String,
    /// The property `additional_properties`.
    pub additional_properties: String,
    /// The property `fooBar`.
    pub foo_bar_3: String,
    /// The property `foo_bar`.
    pub foo_bar: String,
    /// The property `FooBar`.
    pub foo_bar_2: String,
    /// The property `FOO_BAR`.
    pub foo_bar_field: String,
    /// The property `foo-bar`.
    pub foo_minus_bar: String,
    /// The property `string`.
    pub string: String,
    /// The property `String`.
    pub string_field: String,
    /// The property `Option`.
    pub option: String,
    /// The property `Ok`.
    pub ok: String,
    /// The property `None`.
    pub none: String,
    /// The property `Some`.
    pub some: String,
    /// The property `Err`.
    pub err: String,
    /// The property `value`.
    pub value: String,
    /// The property `Value`.
    pub value_field: String,
    /// The property `bool`.
    pub bool: String,
    /// The property `u8`.
    pub u8: String,
    /// The property `str`.
    pub str: String,
    /// The property `start_time`.
    pub start_time: String,
    /// The property `start_time<`.
    pub start_time_less_than: String,
    /// The property `start_time>`.
    pub start_time_greater_than: String,
    /// The property `+1`.
    pub plus_1: String,
    /// The property `-1`.
    pub minus_1: String,
    /// The property `1`.
    pub field_1: String,
    /// The property `2fa`.
    pub field_2fa: String,
    /// The property `🎉`.
    pub u1f389: String,
    /// The property `日本`.
    pub 日本: String,
    /// The property `Ünïcode`.
    pub ünïcode: String,
    /// The property `名前`.
    pub 名前: String,
    /// The property `""`.
    pub field: String,
    /// The property `***`.
    pub star_star_star: String,
    /// The property `$ref`.
    pub dollar_ref: String,
    /// The property `@id`.
    pub id: String,
    /// The property `a.b`.
    pub a_dot_b: String,
    /// The property `a/b`.
    pub a_slash_b: String,
    /// The property `a-b`.
    pub a_minus_b: String,
    /// The property `a_b`.
    pub a_b: String,
    /// The property `a b`.
    pub a_b_field: String,
    /// The property `aB`.
    pub a_b_2: String,
    /// The property `AB`.
    pub ab: String,
    /// The property `"quoted"`.
    pub quoted: String,
    /// The property `back\slash`.
    pub back_slash: String,
    /// The property `new line`.
    pub new_line: String,
    /// The property `{brace}`.
    pub brace: String,
    /// The property `r#type`.
    pub r_type: String,
    /// The property `_`.
    pub field_2: String,
    /// The property `__`.
    pub field_3: String,
    /// The property `_private`.
    pub private: String,
    /// The property `trailing_`.
    pub trailing: String,
    /// The property `é`.
    pub é: String,
    /// The property `é`.
    pub é_field: String,
    /// The property `İ`.
    pub i̇: String,
    /// The property `ß`.
    pub ß: String,
    /// The property `ﬁ`.
    pub fi: String,
    /// The property `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String,
    /// The property `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy`.
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2: String,
}

impl Required {
    /// Makes a value from what is required.
    #[allow(clippy::too_many_lines, reason = "one line for each value")]
    pub fn new(init: RequiredInit) -> Self {
        Self {
            r#abstract: init.r#abstract,
            r#as: init.r#as,
            r#async: init.r#async,
            r#await: init.r#await,
            r#become: init.r#become,
            r#box: init.r#box,
            r#break: init.r#break,
            r#const: init.r#const,
            r#continue: init.r#continue,
            crate_field: init.crate_field,
            r#do: init.r#do,
            r#dyn: init.r#dyn,
            r#else: init.r#else,
            r#enum: init.r#enum,
            r#extern: init.r#extern,
            r#false: init.r#false,
            r#final: init.r#final,
            r#fn: init.r#fn,
            r#for: init.r#for,
            r#gen: init.r#gen,
            r#if: init.r#if,
            r#impl: init.r#impl,
            r#in: init.r#in,
            r#let: init.r#let,
            r#loop: init.r#loop,
            r#macro: init.r#macro,
            macro_rules: init.macro_rules,
            r#match: init.r#match,
            r#mod: init.r#mod,
            r#move: init.r#move,
            r#mut: init.r#mut,
            r#override: init.r#override,
            r#priv: init.r#priv,
            r#pub: init.r#pub,
            raw: init.raw,
            r#ref: init.r#ref,
            r#return: init.r#return,
            safe: init.safe,
            self_field: init.self_field,
            self_2: init.self_2,
            r#static: init.r#static,
            r#struct: init.r#struct,
            super_field: init.super_field,
            r#trait: init.r#trait,
            r#true: init.r#true,
            r#try: init.r#try,
            r#type: init.r#type,
            r#typeof: init.r#typeof,
            union: init.union,
            r#unsafe: init.r#unsafe,
            r#unsized: init.r#unsized,
            r#use: init.r#use,
            r#virtual: init.r#virtual,
            r#where: init.r#where,
            r#while: init.r#while,
            r#yield: init.r#yield,
            new_field: init.new_field,
            default_field: init.default_field,
            from_field: init.from_field,
            into_field: init.into_field,
            clone_field: init.clone_field,
            init_field: init.init_field,
            serialize_field: init.serialize_field,
            deserialize_field: init.deserialize_field,
            fmt: init.fmt,
            eq: init.eq,
            hash: init.hash,
            additional_properties: init.additional_properties,
            foo_bar_3: init.foo_bar_3,
            foo_bar: init.foo_bar,
            foo_bar_2: init.foo_bar_2,
            foo_bar_field: init.foo_bar_field,
            foo_minus_bar: init.foo_minus_bar,
            string: init.string,
            string_field: init.string_field,
            option: init.option,
            ok: init.ok,
            none: init.none,
            some: init.some,
            err: init.err,
            value: init.value,
            value_field: init.value_field,
            bool: init.bool,
            u8: init.u8,
            str: init.str,
            start_time: init.start_time,
            start_time_less_than: init.start_time_less_than,
            start_time_greater_than: init.start_time_greater_than,
            plus_1: init.plus_1,
            minus_1: init.minus_1,
            field_1: init.field_1,
            field_2fa: init.field_2fa,
            u1f389: init.u1f389,
            日本: init.日本,
            ünïcode: init.ünïcode,
            名前: init.名前,
            field: init.field,
            star_star_star: init.star_star_star,
            dollar_ref: init.dollar_ref,
            id: init.id,
            a_dot_b: init.a_dot_b,
            a_slash_b: init.a_slash_b,
            a_minus_b: init.a_minus_b,
            a_b: init.a_b,
            a_b_field: init.a_b_field,
            a_b_2: init.a_b_2,
            ab: init.ab,
            quoted: init.quoted,
            back_slash: init.back_slash,
            new_line: init.new_line,
            brace: init.brace,
            r_type: init.r_type,
            field_2: init.field_2,
            field_3: init.field_3,
            private: init.private,
            trailing: init.trailing,
            é: init.é,
            é_field: init.é_field,
            i̇: init.i̇,
            ß: init.ß,
            fi: init.fi,
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: init
                .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2: init
                .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2,
        }
    }
}

impl From<RequiredInit> for Required {
    fn from(init: RequiredInit) -> Self {
        Self::new(init)
    }
}
