// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use crate::runtime::string_enum;

/// The schema `Variants`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Variants {
    /// `abstract`
    Abstract,
    /// `as`
    As,
    /// `async`
    Async,
    /// `await`
    Await,
    /// `become`
    Become,
    /// `box`
    BoxValue,
    /// `break`
    Break,
    /// `const`
    Const,
    /// `continue`
    Continue,
    /// `crate`
    Crate,
    /// `do`
    Do,
    /// `dyn`
    Dyn,
    /// `else`
    Else,
    /// `enum`
    Enum,
    /// `extern`
    Extern,
    /// `false`
    False,
    /// `final`
    Final,
    /// `fn`
    FnValue,
    /// `for`
    For,
    /// `gen`
    Gen,
    /// `if`
    If,
    /// `impl`
    Impl,
    /// `in`
    In,
    /// `let`
    Let,
    /// `loop`
    Loop,
    /// `macro`
    Macro,
    /// `macro_rules`
    MacroRules,
    /// `match`
    Match,
    /// `mod`
    Mod,
    /// `move`
    Move,
    /// `mut`
    Mut,
    /// `override`
    Override,
    /// `priv`
    Priv,
    /// `pub`
    Pub,
    /// `raw`
    Raw,
    /// `ref`
    Ref,
    /// `return`
    Return,
    /// `safe`
    Safe,
    /// `self`
    Self2,
    /// `Self`
    SelfValue,
    /// `static`
    Static,
    /// `struct`
    Struct,
    /// `super`
    Super,
    /// `trait`
    Trait,
    /// `true`
    True,
    /// `try`
    Try,
    /// `type`
    Type,
    /// `typeof`
    Typeof,
    /// `union`
    Union,
    /// `unsafe`
    Unsafe,
    /// `unsized`
    Unsized,
    /// `use`
    Use,
    /// `virtual`
    Virtual,
    /// `where`
    Where,
    /// `while`
    While,
    /// `yield`
    Yield,
    /// `String`
    String,
    /// `Option`
    Option,
    /// `Vec`
    Vec,
    /// `Result`
    Result,
    /// `Error`
    Error,
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Some`
    Some,
    /// `None`
    None,
    /// `Box`
    Box,
    /// `Clone`
    Clone,
    /// `Copy`
    Copy,
    /// `Debug`
    Debug,
    /// `Default`
    Default,
    /// `Send`
    Send,
    /// `Sync`
    Sync,
    /// `Sized`
    Sized,
    /// `Drop`
    Drop,
    /// `Fn`
    Fn,
    /// `FnMut`
    FnMut,
    /// `FnOnce`
    FnOnce,
    /// `From`
    From,
    /// `Into`
    Into,
    /// `Iterator`
    Iterator,
    /// `IntoIterator`
    IntoIterator,
    /// `Eq`
    Eq,
    /// `PartialEq`
    PartialEq,
    /// `Ord`
    Ord,
    /// `PartialOrd`
    PartialOrd,
    /// `Hash`
    Hash,
    /// `AsRef`
    AsRef,
    /// `ToString`
    ToString,
    /// `ToOwned`
    ToOwned,
    /// `TryFrom`
    TryFrom,
    /// `TryInto`
    TryInto,
    /// `Extend`
    Extend,
    /// `Unknown`
    Unknown,
    /// `unknown`
    UnknownValue,
    /// `Unrecognized`
    Unrecognized,
    /// `ALL`
    All,
    /// `all`
    AllValue,
    /// `as_str`
    AsStr,
    /// `new`
    New,
    /// `default`
    DefaultValue,
    /// `from`
    FromValue,
    /// `into`
    IntoValue,
    /// `clone`
    CloneValue,
    /// `init`
    Init,
    /// `serialize`
    Serialize,
    /// `deserialize`
    Deserialize,
    /// `fmt`
    Fmt,
    /// `eq`
    EqValue,
    /// `hash`
    HashValue,
    /// `additional_properties`
    AdditionalProperties,
    /// `fooBar`
    FooBar2,
    /// `foo_bar`
    FooBar3,
    /// `FooBar`
    FooBar,
    /// `FOO_BAR`
    FooBarValue,
    /// `foo-bar`
    FooMinusBar,
    /// `string`
    StringValue,
    /// `value`
    ValueValue,
    /// `Value`
    Value,
    /// `bool`
    Bool,
    /// `u8`
    U8,
    /// `str`
    Str,
    /// `start_time`
    StartTime,
    /// `start_time<`
    StartTimeLessThan,
    /// `start_time>`
    StartTimeGreaterThan,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `1`
    Value1,
    /// `2fa`
    Value2fa,
    /// `🎉`
    U1f389,
    /// `日本`
    日本,
    /// `Ünïcode`
    Ünïcode,
    /// `名前`
    名前,
    /// `""`
    Empty,
    /// `***`
    StarStarStar,
    /// `$ref`
    DollarRef,
    /// `@id`
    Id,
    /// `a.b`
    ADotB,
    /// `a/b`
    ASlashB,
    /// `a-b`
    AMinusB,
    /// `a_b`
    Ab3,
    /// `a b`
    AbValue,
    /// `aB`
    Ab2,
    /// `AB`
    Ab,
    /// `"quoted"`
    Quoted,
    /// `back\slash`
    BackSlash,
    /// `new line`
    NewLine,
    /// `{brace}`
    Brace,
    /// `r#type`
    RType,
    /// `_`
    Value2,
    /// `__`
    Value3,
    /// `_private`
    Private,
    /// `trailing_`
    Trailing,
    /// `é`
    ÉValue,
    /// `é`
    É,
    /// `İ`
    İ,
    /// `ß`
    Ss,
    /// `ﬁ`
    Fi,
    /// `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    /// `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy`
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2,
    /// A value that this version of the crate does not know; it goes back unchanged.
    UnrecognizedValue(crate::runtime::UnknownValue),
}

impl Variants {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[
        Self::Abstract,
        Self::As,
        Self::Async,
        Self::Await,
        Self::Become,
        Self::BoxValue,
        Self::Break,
        Self::Const,
        Self::Continue,
        Self::Crate,
        Self::Do,
        Self::Dyn,
        Self::Else,
        Self::Enum,
        Self::Extern,
        Self::False,
        Self::Final,
        Self::FnValue,
        Self::For,
        Self::Gen,
        Self::If,
        Self::Impl,
        Self::In,
        Self::Let,
        Self::Loop,
        Self::Macro,
        Self::MacroRules,
        Self::Match,
        Self::Mod,
        Self::Move,
        Self::Mut,
        Self::Override,
        Self::Priv,
        Self::Pub,
        Self::Raw,
        Self::Ref,
        Self::Return,
        Self::Safe,
        Self::Self2,
        Self::SelfValue,
        Self::Static,
        Self::Struct,
        Self::Super,
        Self::Trait,
        Self::True,
        Self::Try,
        Self::Type,
        Self::Typeof,
        Self::Union,
        Self::Unsafe,
        Self::Unsized,
        Self::Use,
        Self::Virtual,
        Self::Where,
        Self::While,
        Self::Yield,
        Self::String,
        Self::Option,
        Self::Vec,
        Self::Result,
        Self::Error,
        Self::Ok,
        Self::Err,
        Self::Some,
        Self::None,
        Self::Box,
        Self::Clone,
        Self::Copy,
        Self::Debug,
        Self::Default,
        Self::Send,
        Self::Sync,
        Self::Sized,
        Self::Drop,
        Self::Fn,
        Self::FnMut,
        Self::FnOnce,
        Self::From,
        Self::Into,
        Self::Iterator,
        Self::IntoIterator,
        Self::Eq,
        Self::PartialEq,
        Self::Ord,
        Self::PartialOrd,
        Self::Hash,
        Self::AsRef,
        Self::ToString,
        Self::ToOwned,
        Self::TryFrom,
        Self::TryInto,
        Self::Extend,
        Self::Unknown,
        Self::UnknownValue,
        Self::Unrecognized,
        Self::All,
        Self::AllValue,
        Self::AsStr,
        Self::New,
        Self::DefaultValue,
        Self::FromValue,
        Self::IntoValue,
        Self::CloneValue,
        Self::Init,
        Self::Serialize,
        Self::Deserialize,
        Self::Fmt,
        Self::EqValue,
        Self::HashValue,
        Self::AdditionalProperties,
        Self::FooBar2,
        Self::FooBar3,
        Self::FooBar,
        Self::FooBarValue,
        Self::FooMinusBar,
        Self::StringValue,
        Self::ValueValue,
        Self::Value,
        Self::Bool,
        Self::U8,
        Self::Str,
        Self::StartTime,
        Self::StartTimeLessThan,
        Self::StartTimeGreaterThan,
        Self::Plus1,
        Self::Minus1,
        Self::Value1,
        Self::Value2fa,
        Self::U1f389,
        Self::日本,
        Self::Ünïcode,
        Self::名前,
        Self::Empty,
        Self::StarStarStar,
        Self::DollarRef,
        Self::Id,
        Self::ADotB,
        Self::ASlashB,
        Self::AMinusB,
        Self::Ab3,
        Self::AbValue,
        Self::Ab2,
        Self::Ab,
        Self::Quoted,
        Self::BackSlash,
        Self::NewLine,
        Self::Brace,
        Self::RType,
        Self::Value2,
        Self::Value3,
        Self::Private,
        Self::Trailing,
        Self::ÉValue,
        Self::É,
        Self::İ,
        Self::Ss,
        Self::Fi,
        Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2,
    ];

    /// The value as it is sent.
    #[allow(clippy::too_many_lines, reason = "one line for each value")]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Abstract => "abstract",
            Self::As => "as",
            Self::Async => "async",
            Self::Await => "await",
            Self::Become => "become",
            Self::BoxValue => "box",
            Self::Break => "break",
            Self::Const => "const",
            Self::Continue => "continue",
            Self::Crate => "crate",
            Self::Do => "do",
            Self::Dyn => "dyn",
            Self::Else => "else",
            Self::Enum => "enum",
            Self::Extern => "extern",
            Self::False => "false",
            Self::Final => "final",
            Self::FnValue => "fn",
            Self::For => "for",
            Self::Gen => "gen",
            Self::If => "if",
            Self::Impl => "impl",
            Self::In => "in",
            Self::Let => "let",
            Self::Loop => "loop",
            Self::Macro => "macro",
            Self::MacroRules => "macro_rules",
            Self::Match => "match",
            Self::Mod => "mod",
            Self::Move => "move",
            Self::Mut => "mut",
            Self::Override => "override",
            Self::Priv => "priv",
            Self::Pub => "pub",
            Self::Raw => "raw",
            Self::Ref => "ref",
            Self::Return => "return",
            Self::Safe => "safe",
            Self::Self2 => "self",
            Self::SelfValue => "Self",
            Self::Static => "static",
            Self::Struct => "struct",
            Self::Super => "super",
            Self::Trait => "trait",
            Self::True => "true",
            Self::Try => "try",
            Self::Type => "type",
            Self::Typeof => "typeof",
            Self::Union => "union",
            Self::Unsafe => "unsafe",
            Self::Unsized => "unsized",
            Self::Use => "use",
            Self::Virtual => "virtual",
            Self::Where => "where",
            Self::While => "while",
            Self::Yield => "yield",
            Self::String => "String",
            Self::Option => "Option",
            Self::Vec => "Vec",
            Self::Result => "Result",
            Self::Error => "Error",
            Self::Ok => "Ok",
            Self::Err => "Err",
            Self::Some => "Some",
            Self::None => "None",
            Self::Box => "Box",
            Self::Clone => "Clone",
            Self::Copy => "Copy",
            Self::Debug => "Debug",
            Self::Default => "Default",
            Self::Send => "Send",
            Self::Sync => "Sync",
            Self::Sized => "Sized",
            Self::Drop => "Drop",
            Self::Fn => "Fn",
            Self::FnMut => "FnMut",
            Self::FnOnce => "FnOnce",
            Self::From => "From",
            Self::Into => "Into",
            Self::Iterator => "Iterator",
            Self::IntoIterator => "IntoIterator",
            Self::Eq => "Eq",
            Self::PartialEq => "PartialEq",
            Self::Ord => "Ord",
            Self::PartialOrd => "PartialOrd",
            Self::Hash => "Hash",
            Self::AsRef => "AsRef",
            Self::ToString => "ToString",
            Self::ToOwned => "ToOwned",
            Self::TryFrom => "TryFrom",
            Self::TryInto => "TryInto",
            Self::Extend => "Extend",
            Self::Unknown => "Unknown",
            Self::UnknownValue => "unknown",
            Self::Unrecognized => "Unrecognized",
            Self::All => "ALL",
            Self::AllValue => "all",
            Self::AsStr => "as_str",
            Self::New => "new",
            Self::DefaultValue => "default",
            Self::FromValue => "from",
            Self::IntoValue => "into",
            Self::CloneValue => "clone",
            Self::Init => "init",
            Self::Serialize => "serialize",
            Self::Deserialize => "deserialize",
            Self::Fmt => "fmt",
            Self::EqValue => "eq",
            Self::HashValue => "hash",
            Self::AdditionalProperties => "additional_properties",
            Self::FooBar2 => "fooBar",
            Self::FooBar3 => "foo_bar",
            Self::FooBar => "FooBar",
            Self::FooBarValue => "FOO_BAR",
            Self::FooMinusBar => "foo-bar",
            Self::StringValue => "string",
            Self::ValueValue => "value",
            Self::Value => "Value",
            Self::Bool => "bool",
            Self::U8 => "u8",
            Self::Str => "str",
            Self::StartTime => "start_time",
            Self::StartTimeLessThan => "start_time<",
            Self::StartTimeGreaterThan => "start_time>",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Value1 => "1",
            Self::Value2fa => "2fa",
            Self::U1f389 => "🎉",
            Self::日本 => "日本",
            Self::Ünïcode => "Ünïcode",
            Self::名前 => "名前",
            Self::Empty => "",
            Self::StarStarStar => "***",
            Self::DollarRef => "$ref",
            Self::Id => "@id",
            Self::ADotB => "a.b",
            Self::ASlashB => "a/b",
            Self::AMinusB => "a-b",
            Self::Ab3 => "a_b",
            Self::AbValue => "a b",
            Self::Ab2 => "aB",
            Self::Ab => "AB",
            Self::Quoted => "\"quoted\"",
            Self::BackSlash => "back\\slash",
            Self::NewLine => "new\nline",
            Self::Brace => "{brace}",
            Self::RType => "r#type",
            Self::Value2 => "_",
            Self::Value3 => "__",
            Self::Private => "_private",
            Self::Trailing => "trailing_",
            Self::ÉValue => "é",
            Self::É => "e\u{301}",
            Self::İ => "İ",
            Self::Ss => "ß",
            Self::Fi => "ﬁ",
            Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx => {
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            }
            Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2 => {
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy"
            }
            Self::UnrecognizedValue(value) => value.as_str(),
        }
    }
}

impl From<&str> for Variants {
    #[allow(clippy::too_many_lines, reason = "one line for each value")]
    fn from(value: &str) -> Self {
        match value {
            "abstract" => Self::Abstract,
            "as" => Self::As,
            "async" => Self::Async,
            "await" => Self::Await,
            "become" => Self::Become,
            "box" => Self::BoxValue,
            "break" => Self::Break,
            "const" => Self::Const,
            "continue" => Self::Continue,
            "crate" => Self::Crate,
            "do" => Self::Do,
            "dyn" => Self::Dyn,
            "else" => Self::Else,
            "enum" => Self::Enum,
            "extern" => Self::Extern,
            "false" => Self::False,
            "final" => Self::Final,
            "fn" => Self::FnValue,
            "for" => Self::For,
            "gen" => Self::Gen,
            "if" => Self::If,
            "impl" => Self::Impl,
            "in" => Self::In,
            "let" => Self::Let,
            "loop" => Self::Loop,
            "macro" => Self::Macro,
            "macro_rules" => Self::MacroRules,
            "match" => Self::Match,
            "mod" => Self::Mod,
            "move" => Self::Move,
            "mut" => Self::Mut,
            "override" => Self::Override,
            "priv" => Self::Priv,
            "pub" => Self::Pub,
            "raw" => Self::Raw,
            "ref" => Self::Ref,
            "return" => Self::Return,
            "safe" => Self::Safe,
            "self" => Self::Self2,
            "Self" => Self::SelfValue,
            "static" => Self::Static,
            "struct" => Self::Struct,
            "super" => Self::Super,
            "trait" => Self::Trait,
            "true" => Self::True,
            "try" => Self::Try,
            "type" => Self::Type,
            "typeof" => Self::Typeof,
            "union" => Self::Union,
            "unsafe" => Self::Unsafe,
            "unsized" => Self::Unsized,
            "use" => Self::Use,
            "virtual" => Self::Virtual,
            "where" => Self::Where,
            "while" => Self::While,
            "yield" => Self::Yield,
            "String" => Self::String,
            "Option" => Self::Option,
            "Vec" => Self::Vec,
            "Result" => Self::Result,
            "Error" => Self::Error,
            "Ok" => Self::Ok,
            "Err" => Self::Err,
            "Some" => Self::Some,
            "None" => Self::None,
            "Box" => Self::Box,
            "Clone" => Self::Clone,
            "Copy" => Self::Copy,
            "Debug" => Self::Debug,
            "Default" => Self::Default,
            "Send" => Self::Send,
            "Sync" => Self::Sync,
            "Sized" => Self::Sized,
            "Drop" => Self::Drop,
            "Fn" => Self::Fn,
            "FnMut" => Self::FnMut,
            "FnOnce" => Self::FnOnce,
            "From" => Self::From,
            "Into" => Self::Into,
            "Iterator" => Self::Iterator,
            "IntoIterator" => Self::IntoIterator,
            "Eq" => Self::Eq,
            "PartialEq" => Self::PartialEq,
            "Ord" => Self::Ord,
            "PartialOrd" => Self::PartialOrd,
            "Hash" => Self::Hash,
            "AsRef" => Self::AsRef,
            "ToString" => Self::ToString,
            "ToOwned" => Self::ToOwned,
            "TryFrom" => Self::TryFrom,
            "TryInto" => Self::TryInto,
            "Extend" => Self::Extend,
            "Unknown" => Self::Unknown,
            "unknown" => Self::UnknownValue,
            "Unrecognized" => Self::Unrecognized,
            "ALL" => Self::All,
            "all" => Self::AllValue,
            "as_str" => Self::AsStr,
            "new" => Self::New,
            "default" => Self::DefaultValue,
            "from" => Self::FromValue,
            "into" => Self::IntoValue,
            "clone" => Self::CloneValue,
            "init" => Self::Init,
            "serialize" => Self::Serialize,
            "deserialize" => Self::Deserialize,
            "fmt" => Self::Fmt,
            "eq" => Self::EqValue,
            "hash" => Self::HashValue,
            "additional_properties" => Self::AdditionalProperties,
            "fooBar" => Self::FooBar2,
            "foo_bar" => Self::FooBar3,
            "FooBar" => Self::FooBar,
            "FOO_BAR" => Self::FooBarValue,
            "foo-bar" => Self::FooMinusBar,
            "string" => Self::StringValue,
            "value" => Self::ValueValue,
            "Value" => Self::Value,
            "bool" => Self::Bool,
            "u8" => Self::U8,
            "str" => Self::Str,
            "start_time" => Self::StartTime,
            "start_time<" => Self::StartTimeLessThan,
            "start_time>" => Self::StartTimeGreaterThan,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "1" => Self::Value1,
            "2fa" => Self::Value2fa,
            "🎉" => Self::U1f389,
            "日本" => Self::日本,
            "Ünïcode" => Self::Ünïcode,
            "名前" => Self::名前,
            "" => Self::Empty,
            "***" => Self::StarStarStar,
            "$ref" => Self::DollarRef,
            "@id" => Self::Id,
            "a.b" => Self::ADotB,
            "a/b" => Self::ASlashB,
            "a-b" => Self::AMinusB,
            "a_b" => Self::Ab3,
            "a b" => Self::AbValue,
            "aB" => Self::Ab2,
            "AB" => Self::Ab,
            "\"quoted\"" => Self::Quoted,
            "back\\slash" => Self::BackSlash,
            "new\nline" => Self::NewLine,
            "{brace}" => Self::Brace,
            "r#type" => Self::RType,
            "_" => Self::Value2,
            "__" => Self::Value3,
            "_private" => Self::Private,
            "trailing_" => Self::Trailing,
            "é" => Self::ÉValue,
            "e\u{301}" => Self::É,
            "İ" => Self::İ,
            "ß" => Self::Ss,
            "ﬁ" => Self::Fi,
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" => {
                Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            }
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy" => {
                Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2
            }
            _ => Self::UnrecognizedValue(crate::runtime::UnknownValue::new(value)),
        }
    }
}

string_enum!(Variants);
