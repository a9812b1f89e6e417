//! Types as they stand in fields, arguments and results.

use crate::names::Ident;

/// A type in a field or a result.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// A type that the standard library, a dependency or the runtime gives.
    Scalar(Scalar),
    /// `Vec<T>`.
    Vec(Box<Ty>),
    /// `BTreeMap<String, T>`.
    Map(Box<Ty>),
    /// `Option<T>`.
    Option(Box<Ty>),
    /// The runtime's three-state `Field<T>`: absent, null or a value.
    Field(Box<Ty>),
    /// `Box<T>`, where a type contains itself.
    Boxed(Box<Ty>),
    /// The runtime's `EventStream<T>`: server-sent events. A result alone.
    Events(Box<Ty>),
    /// The runtime's `JsonLines<T>`. A result alone.
    Lines(Box<Ty>),
    /// A type of this crate.
    Named(Named),
    /// `()`.
    Unit,
}

/// A type of this crate and where it lives.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Named {
    /// `crate::types::X`: written `X` inside `src/types/`, `types::X` in operation files.
    Type(Ident),
    /// A type of the operation file itself, written `X` there, and `tag::X` where the mock speaks of it.
    Local(Ident),
}

/// Types that are not of this crate's own making.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scalar {
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u32`
    U32,
    /// `u64`
    U64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `String`
    String,
    /// `crate::runtime::Base64`
    Base64,
    /// `crate::runtime::Date`
    Date,
    /// `crate::runtime::DateTime`
    DateTime,
    /// `crate::runtime::Secret`
    Secret,
    /// `uuid::Uuid`
    Uuid,
    /// `serde_json::Value`, imported as `Value`
    Json,
    /// `bytes::Bytes`
    Bytes,
    /// `crate::runtime::Location`: the target of a redirect
    Location,
    /// `crate::runtime::Part`: a file in a multipart body
    Part,
    /// `crate::runtime::Body`: the body of a request, which may be a stream
    Body,
    /// `crate::runtime::Download`: the body of a response that has not been read
    Download,
    /// `crate::runtime::Form`: a multipart body whose parts the document does not name
    Form,
}

/// A type in an argument position, and how the value reaches its destination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgType {
    /// `name: &str`, used as it is.
    Str,
    /// `name: impl Into<String>`, used as `name.into()`; in calls as `&name.into()`.
    IntoString,
    /// `name: impl Into<T>`, used as `name.into()`. For runtime newtypes, `Field<T>` and boxed values.
    Into(Ty),
    /// `name: T` for `Copy` types and owned values.
    Value(Ty),
    /// `name: &T`.
    Ref(Ty),
    /// `name: &[T]`.
    Slice(Ty),
    /// `name: impl IntoIterator<Item = impl Into<String>>`, collected into `Vec<String>`.
    Strings,
    /// `name: impl IntoIterator<Item = T>`, collected into `Vec<T>`.
    Iter(Ty),
    /// `name: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>`, collected into `BTreeMap<String, String>`.
    StringEntries,
    /// `name: impl IntoIterator<Item = (impl Into<String>, T)>`, collected into `BTreeMap<String, T>`.
    Entries(Ty),
}
