// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! ops: the operations, their calls and what belongs to them.

mod r#async;
mod aux_call;
mod r#await;
mod body;
mod bool;
mod build;
mod call;
mod call_call;
mod client_2;
mod client_call;
mod clone_call;
mod con_call;
mod crate_call;
mod debug;
mod decode;
mod default;
mod drop;
mod eq;
mod error;
mod fmt;
mod from;
mod hash;
mod http_call;
mod info;
mod info_call;
mod into_call;
mod into_future;
mod list;
mod list_call;
mod list_error;
mod list_error_call;
mod list_ops;
mod list_ops_call;
mod list_outcome;
mod list_outcome_call;
mod lpt1_call;
mod macro_rules;
mod main;
mod minus_1;
mod new_call;
mod none;
mod nul_call;
mod ok;
mod operation;
mod ops_call;
mod ops_call_call;
mod ops_list;
mod option;
mod options;
mod pages;
mod plus_1;
mod post_o35;
mod post_o38;
mod r_fn;
mod raw;
mod response;
mod result;
mod security;
mod self_2;
mod self_call;
mod send;
mod some;
mod std_call;
mod str;
mod stream;
mod string;
mod super_call;
mod test;
mod r#type;
mod types;
mod u65e5_u672c;
mod union;
mod value;
mod xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
mod xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2;

use crate::runtime::Client;

pub use self::r#async::{
    Async, AsyncError, AsyncNotFoundBody, AsyncOutcome, AsyncResponse, AsyncResponseA,
};
pub use self::aux_call::{Aux, AuxError, AuxNotFoundBody, AuxOutcome, AuxResponse, AuxResponseA};
pub use self::r#await::{
    Await, AwaitError, AwaitNotFoundBody, AwaitOutcome, AwaitResponse, AwaitResponseA,
};
pub use self::body::{Body, BodyError, BodyNotFoundBody, BodyOutcome, BodyResponse, BodyResponseA};
pub use self::bool::{Bool, BoolError, BoolNotFoundBody, BoolOutcome, BoolResponse, BoolResponseA};
pub use self::build::{
    Build, BuildError, BuildNotFoundBody, BuildOutcome, BuildResponse, BuildResponseA,
};
pub use self::call::{
    CallCall, CallCallError, CallCallNotFoundBody, CallCallOutcome, CallCallResponse,
    CallCallResponseA,
};
pub use self::call_call::{
    CallCallCall, CallCallCallError, CallCallCallNotFoundBody, CallCallCallOutcome,
    CallCallCallResponse, CallCallCallResponseA,
};
pub use self::client_2::{
    Client2, Client2Error, Client2NotFoundBody, Client2Outcome, Client2Response, Client2ResponseA,
};
pub use self::client_call::{
    ClientCall, ClientCallError, ClientCallNotFoundBody, ClientCallOutcome, ClientCallResponse,
    ClientCallResponseA,
};
pub use self::clone_call::{
    CloneCall, CloneCallError, CloneCallNotFoundBody, CloneCallOutcome, CloneCallResponse,
    CloneCallResponseA,
};
pub use self::con_call::{Con, ConError, ConNotFoundBody, ConOutcome, ConResponse, ConResponseA};
pub use self::crate_call::{
    CrateCall, CrateCallError, CrateCallNotFoundBody, CrateCallOutcome, CrateCallResponse,
    CrateCallResponseA,
};
pub use self::debug::{
    Debug, DebugError, DebugNotFoundBody, DebugOutcome, DebugResponse, DebugResponseA,
};
pub use self::decode::{
    Decode, DecodeError, DecodeNotFoundBody, DecodeOutcome, DecodeResponse, DecodeResponseA,
};
pub use self::default::{
    DefaultCall, DefaultCallError, DefaultCallNotFoundBody, DefaultCallOutcome, DefaultCallResponse,
    DefaultCallResponseA,
};
pub use self::drop::{
    DropCall, DropCallError, DropCallNotFoundBody, DropCallOutcome, DropCallResponse,
    DropCallResponseA,
};
pub use self::eq::{
    EqCall, EqCallError, EqCallNotFoundBody, EqCallOutcome, EqCallResponse, EqCallResponseA,
};
pub use self::error::{
    Error, ErrorError, ErrorNotFoundBody, ErrorOutcome, ErrorResponse, ErrorResponseA,
};
pub use self::fmt::{Fmt, FmtError, FmtNotFoundBody, FmtOutcome, FmtResponse, FmtResponseA};
pub use self::from::{
    FromCall, FromCallError, FromCallNotFoundBody, FromCallOutcome, FromCallResponse,
    FromCallResponseA,
};
pub use self::hash::{Hash, HashError, HashNotFoundBody, HashOutcome, HashResponse, HashResponseA};
pub use self::http_call::{
    Http, HttpError, HttpNotFoundBody, HttpOutcome, HttpResponse, HttpResponseA,
};
pub use self::info::{Info, InfoError, InfoNotFoundBody, InfoOutcome, InfoResponse, InfoResponseA};
pub use self::info_call::{
    InfoCall, InfoCallError, InfoCallNotFoundBody, InfoCallOutcome, InfoCallResponse,
    InfoCallResponseA,
};
pub use self::into_call::{
    IntoCall, IntoCallError, IntoCallNotFoundBody, IntoCallOutcome, IntoCallResponse,
    IntoCallResponseA,
};
pub use self::into_future::{
    IntoFutureCall, IntoFutureCallError, IntoFutureCallNotFoundBody, IntoFutureCallOutcome,
    IntoFutureCallResponse, IntoFutureCallResponseA,
};
pub use self::list::{List, ListError, ListNotFoundBody, ListOutcome, ListResponse, ListResponseA};
pub use self::list_call::{
    ListCall, ListCallError, ListCallNotFoundBody, ListCallOutcome, ListCallResponse,
    ListCallResponseA,
};
pub use self::list_error::{
    ListErrorCall, ListErrorCallError, ListErrorCallNotFoundBody, ListErrorCallOutcome,
    ListErrorCallResponse, ListErrorCallResponseA,
};
pub use self::list_error_call::{
    ListErrorCallCall, ListErrorCallCallError, ListErrorCallCallNotFoundBody,
    ListErrorCallCallOutcome, ListErrorCallCallResponse, ListErrorCallCallResponseA,
};
pub use self::list_ops::{
    ListOps, ListOpsError, ListOpsNotFoundBody, ListOpsOutcome, ListOpsResponse, ListOpsResponseA,
};
pub use self::list_ops_call::{
    ListOpsCall, ListOpsCallError, ListOpsCallNotFoundBody, ListOpsCallOutcome, ListOpsCallResponse,
    ListOpsCallResponseA,
};
pub use self::list_outcome::{
    ListOutcomeCall, ListOutcomeCallError, ListOutcomeCallNotFoundBody, ListOutcomeCallOutcome,
    ListOutcomeCallResponse, ListOutcomeCallResponseA,
};
pub use self::list_outcome_call::{
    ListOutcomeCallCall, ListOutcomeCallCallError, ListOutcomeCallCallNotFoundBody,
    ListOutcomeCallCallOutcome, ListOutcomeCallCallResponse, ListOutcomeCallCallResponseA,
};
pub use self::lpt1_call::{
    Lpt1, Lpt1Error, Lpt1NotFoundBody, Lpt1Outcome, Lpt1Response, Lpt1ResponseA,
};
pub use self::macro_rules::{
    MacroRules, MacroRulesError, MacroRulesNotFoundBody, MacroRulesOutcome, MacroRulesResponse,
    MacroRulesResponseA,
};
pub use self::main::{Main, MainError, MainNotFoundBody, MainOutcome, MainResponse, MainResponseA};
pub use self::minus_1::{
    Minus1, Minus1Error, Minus1NotFoundBody, Minus1Outcome, Minus1Response, Minus1ResponseA,
};
pub use self::new_call::{
    NewCall, NewCallError, NewCallNotFoundBody, NewCallOutcome, NewCallResponse, NewCallResponseA,
};
pub use self::none::{
    NoneCall, NoneCallError, NoneCallNotFoundBody, NoneCallOutcome, NoneCallResponse,
    NoneCallResponseA,
};
pub use self::nul_call::{Nul, NulError, NulNotFoundBody, NulOutcome, NulResponse, NulResponseA};
pub use self::ok::{
    OkCall, OkCallError, OkCallNotFoundBody, OkCallOutcome, OkCallResponse, OkCallResponseA,
};
pub use self::operation::{
    OperationCall, OperationCallError, OperationCallNotFoundBody, OperationCallOutcome,
    OperationCallResponse, OperationCallResponseA,
};
pub use self::ops_call::{
    OpsCall, OpsCallError, OpsCallNotFoundBody, OpsCallOutcome, OpsCallResponse, OpsCallResponseA,
};
pub use self::ops_call_call::{
    OpsCallCall, OpsCallCallError, OpsCallCallNotFoundBody, OpsCallCallOutcome, OpsCallCallResponse,
    OpsCallCallResponseA,
};
pub use self::ops_list::{
    OpsList, OpsListError, OpsListNotFoundBody, OpsListOutcome, OpsListResponse, OpsListResponseA,
};
pub use self::option::{
    OptionCall, OptionCallError, OptionCallNotFoundBody, OptionCallOutcome, OptionCallResponse,
    OptionCallResponseA,
};
pub use self::options::{
    Options, OptionsError, OptionsNotFoundBody, OptionsOutcome, OptionsResponse, OptionsResponseA,
};
pub use self::pages::{
    Pages, PagesError, PagesNotFoundBody, PagesOutcome, PagesResponse, PagesResponseA,
};
pub use self::plus_1::{
    Plus1, Plus1Error, Plus1NotFoundBody, Plus1Outcome, Plus1Response, Plus1ResponseA,
};
pub use self::post_o35::{
    PostO35, PostO35Error, PostO35NotFoundBody, PostO35Outcome, PostO35Response, PostO35ResponseA,
};
pub use self::post_o38::{
    PostO38, PostO38Error, PostO38NotFoundBody, PostO38Outcome, PostO38Response, PostO38ResponseA,
};
pub use self::r_fn::{RFn, RFnError, RFnNotFoundBody, RFnOutcome, RFnResponse, RFnResponseA};
pub use self::raw::{Raw, RawError, RawNotFoundBody, RawOutcome, RawResponse, RawResponseA};
pub use self::response::{
    Response, ResponseError, ResponseNotFoundBody, ResponseOutcome, ResponseResponse,
    ResponseResponseA,
};
pub use self::result::{
    ResultCall, ResultCallError, ResultCallNotFoundBody, ResultCallOutcome, ResultCallResponse,
    ResultCallResponseA,
};
pub use self::security::{
    Security, SecurityError, SecurityNotFoundBody, SecurityOutcome, SecurityResponse,
    SecurityResponseA,
};
pub use self::self_2::{
    Self2, Self2Error, Self2NotFoundBody, Self2Outcome, Self2Response, Self2ResponseA,
};
pub use self::self_call::{
    SelfCall, SelfCallError, SelfCallNotFoundBody, SelfCallOutcome, SelfCallResponse,
    SelfCallResponseA,
};
pub use self::send::{
    SendCall, SendCallError, SendCallNotFoundBody, SendCallOutcome, SendCallResponse,
    SendCallResponseA,
};
pub use self::some::{
    SomeCall, SomeCallError, SomeCallNotFoundBody, SomeCallOutcome, SomeCallResponse,
    SomeCallResponseA,
};
pub use self::std_call::{Std, StdError, StdNotFoundBody, StdOutcome, StdResponse, StdResponseA};
pub use self::str::{Str, StrError, StrNotFoundBody, StrOutcome, StrResponse, StrResponseA};
pub use self::stream::{
    Stream, StreamError, StreamNotFoundBody, StreamOutcome, StreamResponse, StreamResponseA,
};
pub use self::string::{
    StringCall, StringCallError, StringCallNotFoundBody, StringCallOutcome, StringCallResponse,
    StringCallResponseA,
};
pub use self::super_call::{
    SuperCall, SuperCallError, SuperCallNotFoundBody, SuperCallOutcome, SuperCallResponse,
    SuperCallResponseA,
};
pub use self::test::{Test, TestError, TestNotFoundBody, TestOutcome, TestResponse, TestResponseA};
pub use self::r#type::{Type, TypeError, TypeNotFoundBody, TypeOutcome, TypeResponse, TypeResponseA};
pub use self::types::{
    Types, TypesError, TypesNotFoundBody, TypesOutcome, TypesResponse, TypesResponseA,
};
pub use self::u65e5_u672c::{
    日本, 日本error, 日本notFoundBody, 日本outcome, 日本response, 日本responseA,
};
pub use self::union::{
    Union, UnionError, UnionNotFoundBody, UnionOutcome, UnionResponse, UnionResponseA,
};
pub use self::value::{
    Value, ValueError, ValueNotFoundBody, ValueOutcome, ValueResponse, ValueResponseA,
};
pub use self::xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx::{
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx11,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx7,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx8,
};
pub use self::xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2::{
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx10,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx12,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx4,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx5,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx6,
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx9,
};

/// Operations of ops.
///
/// Reached by [`Client::ops`](crate::Client::ops).
#[derive(Clone, Copy, Debug)]
pub struct Ops<'a> {
    client: &'a Client,
}

impl<'a> Ops<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `POST /o0`.
    ///
    /// Gives [`NewCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`NewCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().new_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new_call(&self) -> NewCall {
        NewCall::new(self.client)
    }

    /// Call `POST /o1`.
    ///
    /// Gives [`SendCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`SendCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(&self) -> SendCall {
        SendCall::new(self.client)
    }

    /// Call `POST /o2`.
    ///
    /// Gives [`ResponseOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ResponseError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().response().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn response(&self) -> Response {
        Response::new(self.client)
    }

    /// Call `POST /o3`.
    ///
    /// Gives [`CloneCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CloneCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().clone_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clone_call(&self) -> CloneCall {
        CloneCall::new(self.client)
    }

    /// Call `POST /o4`.
    ///
    /// Gives [`AwaitOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`AwaitError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().r#await().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#await(&self) -> Await {
        Await::new(self.client)
    }

    /// Call `POST /o5`.
    ///
    /// Gives [`TypeOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`TypeError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().r#type().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#type(&self) -> Type {
        Type::new(self.client)
    }

    /// Call `POST /o6`.
    ///
    /// Gives [`DefaultCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DefaultCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().default().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn default(&self) -> DefaultCall {
        DefaultCall::new(self.client)
    }

    /// Call `POST /o7`.
    ///
    /// Gives [`Client2Outcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`Client2Error::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().client_2().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_2(&self) -> Client2 {
        Client2::new(self.client)
    }

    /// Call `POST /o8`.
    ///
    /// Gives [`Self2Outcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`Self2Error::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().self_2().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn self_2(&self) -> Self2 {
        Self2::new(self.client)
    }

    /// Call `POST /o9`.
    ///
    /// Gives [`SelfCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`SelfCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().self_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn self_call(&self) -> SelfCall {
        SelfCall::new(self.client)
    }

    /// Call `POST /o10`.
    ///
    /// Gives [`CrateCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CrateCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().crate_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn crate_call(&self) -> CrateCall {
        CrateCall::new(self.client)
    }

    /// Call `POST /o11`.
    ///
    /// Gives [`AsyncOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`AsyncError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().r#async().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#async(&self) -> Async {
        Async::new(self.client)
    }

    /// Call `POST /o12`.
    ///
    /// Gives [`FromCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`FromCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().from().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from(&self) -> FromCall {
        FromCall::new(self.client)
    }

    /// Call `POST /o13`.
    ///
    /// Gives [`IntoCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`IntoCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().into_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_call(&self) -> IntoCall {
        IntoCall::new(self.client)
    }

    /// Call `POST /o14`.
    ///
    /// Gives [`DropCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DropCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().drop().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn drop(&self) -> DropCall {
        DropCall::new(self.client)
    }

    /// Call `POST /o15`.
    ///
    /// Gives [`ListCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().list_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_call(&self) -> ListCall {
        ListCall::new(self.client)
    }

    /// Call `POST /o16`.
    ///
    /// Gives [`ListOpsOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListOpsError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().list_ops().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ops(&self) -> ListOps {
        ListOps::new(self.client)
    }

    /// Call `POST /o17`.
    ///
    /// Gives [`OpsListOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`OpsListError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().ops_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ops_list(&self) -> OpsList {
        OpsList::new(self.client)
    }

    /// Call `POST /o18`.
    ///
    /// Gives [`OpsCallCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`OpsCallCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().ops_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ops_call(&self) -> OpsCallCall {
        OpsCallCall::new(self.client)
    }

    /// Call `POST /o19`.
    ///
    /// Gives [`ListOpsCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListOpsCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().list_ops_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ops_call(&self) -> ListOpsCall {
        ListOpsCall::new(self.client)
    }

    /// Call `POST /o20`.
    ///
    /// Gives [`ListOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List::new(self.client)
    }

    /// Call `POST /o21`.
    ///
    /// Gives [`CallCallCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CallCallCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().call_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_call(&self) -> CallCallCall {
        CallCallCall::new(self.client)
    }

    /// Call `POST /o22`.
    ///
    /// Gives [`OptionsOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`OptionsError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().options().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn options(&self) -> Options {
        Options::new(self.client)
    }

    /// Call `POST /o23`.
    ///
    /// Gives [`DecodeOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DecodeError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().decode().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn decode(&self) -> Decode {
        Decode::new(self.client)
    }

    /// Call `POST /o24`.
    ///
    /// Gives [`ConOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ConError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().con().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn con(&self) -> Con {
        Con::new(self.client)
    }

    /// Call `POST /o25`.
    ///
    /// Gives [`NulOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`NulError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().nul().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nul(&self) -> Nul {
        Nul::new(self.client)
    }

    /// Call `POST /o26`.
    ///
    /// Gives [`AuxOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`AuxError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().aux().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn aux(&self) -> Aux {
        Aux::new(self.client)
    }

    /// Call `POST /o27`.
    ///
    /// Gives [`Lpt1Outcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`Lpt1Error::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().lpt1().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn lpt1(&self) -> Lpt1 {
        Lpt1::new(self.client)
    }

    /// Call `POST /o28`.
    ///
    /// Gives [`StringCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`StringCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().string().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn string(&self) -> StringCall {
        StringCall::new(self.client)
    }

    /// Call `POST /o29`.
    ///
    /// Gives [`OptionCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`OptionCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().option().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn option(&self) -> OptionCall {
        OptionCall::new(self.client)
    }

    /// Call `POST /o30`.
    ///
    /// Gives [`ResultCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ResultCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().result().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn result(&self) -> ResultCall {
        ResultCall::new(self.client)
    }

    /// Call `POST /o31`.
    ///
    /// Gives [`ValueOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ValueError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().value().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn value(&self) -> Value {
        Value::new(self.client)
    }

    /// Call `POST /o32`.
    ///
    /// Gives [`ClientCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ClientCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().client_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_call(&self) -> ClientCall {
        ClientCall::new(self.client)
    }

    /// Call `POST /o33`.
    ///
    /// Gives [`ErrorOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ErrorError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().error().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn error(&self) -> Error {
        Error::new(self.client)
    }

    /// Call `POST /o34`.
    ///
    /// Gives [`CallCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CallCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(&self) -> CallCall {
        CallCall::new(self.client)
    }

    /// Call `POST /o35`.
    ///
    /// Gives [`PostO35Outcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`PostO35Error::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().post_o35().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_o35(&self) -> PostO35 {
        PostO35::new(self.client)
    }

    /// Call `POST /o36`.
    ///
    /// Gives [`Plus1Outcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`Plus1Error::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().plus_1().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn plus_1(&self) -> Plus1 {
        Plus1::new(self.client)
    }

    /// Call `POST /o37`.
    ///
    /// Gives [`Minus1Outcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`Minus1Error::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().minus_1().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn minus_1(&self) -> Minus1 {
        Minus1::new(self.client)
    }

    /// Call `POST /o38`.
    ///
    /// Gives [`PostO38Outcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`PostO38Error::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().post_o38().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_o38(&self) -> PostO38 {
        PostO38::new(self.client)
    }

    /// Call `POST /o39`.
    ///
    /// Gives [`日本outcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`日本error::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().日本().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn 日本(&self) -> 日本 {
        日本::new(self.client)
    }

    /// Call `POST /o40`.
    ///
    /// Gives [`Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client
    ///     .ops()
    ///     .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        &self,
    ) -> Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
        Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx::new(
            self.client,
        )
    }

    /// Call `POST /o41`.
    ///
    /// Gives [`Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx6`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx5::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client
    ///     .ops()
    ///     .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2(
        &self,
    ) -> Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx4 {
        Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx4::new(
            self.client,
        )
    }

    /// Call `POST /o42`.
    ///
    /// Gives [`ListErrorCallCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListErrorCallCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().list_error_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_error_call(&self) -> ListErrorCallCall {
        ListErrorCallCall::new(self.client)
    }

    /// Call `POST /o43`.
    ///
    /// Gives [`ListOutcomeCallCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListOutcomeCallCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().list_outcome_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_outcome_call(&self) -> ListOutcomeCallCall {
        ListOutcomeCallCall::new(self.client)
    }

    /// Call `POST /o44`.
    ///
    /// Gives [`ListErrorCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListErrorCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().list_error().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_error(&self) -> ListErrorCall {
        ListErrorCall::new(self.client)
    }

    /// Call `POST /o45`.
    ///
    /// Gives [`ListOutcomeCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListOutcomeCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().list_outcome().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_outcome(&self) -> ListOutcomeCall {
        ListOutcomeCall::new(self.client)
    }

    /// Call `POST /o46`.
    ///
    /// Gives [`StreamOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`StreamError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().stream().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(&self) -> Stream {
        Stream::new(self.client)
    }

    /// Call `POST /o47`.
    ///
    /// Gives [`PagesOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`PagesError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().pages().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(&self) -> Pages {
        Pages::new(self.client)
    }

    /// Call `POST /o48`.
    ///
    /// Gives [`IntoFutureCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`IntoFutureCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().into_future().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_future(&self) -> IntoFutureCall {
        IntoFutureCall::new(self.client)
    }

    /// Call `POST /o49`.
    ///
    /// Gives [`BuildOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`BuildError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().build().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn build(&self) -> Build {
        Build::new(self.client)
    }

    /// Call `POST /o50`.
    ///
    /// Gives [`BoolOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`BoolError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().bool().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bool(&self) -> Bool {
        Bool::new(self.client)
    }

    /// Call `POST /o51`.
    ///
    /// Gives [`StrOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`StrError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().str().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn str(&self) -> Str {
        Str::new(self.client)
    }

    /// Call `POST /o52`.
    ///
    /// Gives [`OpsCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`OpsCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().ops().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ops(&self) -> OpsCall {
        OpsCall::new(self.client)
    }

    /// Call `POST /o53`.
    ///
    /// Gives [`OperationCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`OperationCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().operation().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn operation(&self) -> OperationCall {
        OperationCall::new(self.client)
    }

    /// Call `POST /o54`.
    ///
    /// Gives [`InfoCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`InfoCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().info_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn info_call(&self) -> InfoCall {
        InfoCall::new(self.client)
    }

    /// Call `POST /o55`.
    ///
    /// Gives [`InfoOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`InfoError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().info().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn info(&self) -> Info {
        Info::new(self.client)
    }

    /// Call `POST /o56`.
    ///
    /// Gives [`TestOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`TestError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().test().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(&self) -> Test {
        Test::new(self.client)
    }

    /// Call `POST /o57`.
    ///
    /// Gives [`MainOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`MainError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().main().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn main(&self) -> Main {
        Main::new(self.client)
    }

    /// Call `POST /o58`.
    ///
    /// Gives [`StdOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`StdError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().std().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn std(&self) -> Std {
        Std::new(self.client)
    }

    /// Call `POST /o59`.
    ///
    /// Gives [`TypesOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`TypesError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().types().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn types(&self) -> Types {
        Types::new(self.client)
    }

    /// Call `POST /o60`.
    ///
    /// Gives [`SuperCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`SuperCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().super_call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn super_call(&self) -> SuperCall {
        SuperCall::new(self.client)
    }

    /// Call `POST /o61`.
    ///
    /// Gives [`MacroRulesOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`MacroRulesError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().macro_rules().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn macro_rules(&self) -> MacroRules {
        MacroRules::new(self.client)
    }

    /// Call `POST /o62`.
    ///
    /// Gives [`UnionOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`UnionError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().union().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn union(&self) -> Union {
        Union::new(self.client)
    }

    /// Call `POST /o63`.
    ///
    /// Gives [`RawOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`RawError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().raw().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw(&self) -> Raw {
        Raw::new(self.client)
    }

    /// Call `POST /o64`.
    ///
    /// Gives [`OkCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`OkCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().ok().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ok(&self) -> OkCall {
        OkCall::new(self.client)
    }

    /// Call `POST /o65`.
    ///
    /// Gives [`NoneCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`NoneCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().none().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn none(&self) -> NoneCall {
        NoneCall::new(self.client)
    }

    /// Call `POST /o66`.
    ///
    /// Gives [`SomeCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`SomeCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().some().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn some(&self) -> SomeCall {
        SomeCall::new(self.client)
    }

    /// Call `POST /o67`.
    ///
    /// Gives [`BodyOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`BodyError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().body().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn body(&self) -> Body {
        Body::new(self.client)
    }

    /// Call `POST /o68`.
    ///
    /// Gives [`HttpOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`HttpError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().http().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http(&self) -> Http {
        Http::new(self.client)
    }

    /// Call `POST /o69`.
    ///
    /// Gives [`SecurityOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`SecurityError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().security().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn security(&self) -> Security {
        Security::new(self.client)
    }

    /// Call `POST /o70`.
    ///
    /// Gives [`RFnOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`RFnError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().r_fn().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r_fn(&self) -> RFn {
        RFn::new(self.client)
    }

    /// Call `POST /o71`.
    ///
    /// Gives [`FmtOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`FmtError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().fmt().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fmt(&self) -> Fmt {
        Fmt::new(self.client)
    }

    /// Call `POST /o72`.
    ///
    /// Gives [`DebugOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DebugError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().debug().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn debug(&self) -> Debug {
        Debug::new(self.client)
    }

    /// Call `POST /o73`.
    ///
    /// Gives [`EqCallOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`EqCallError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().eq().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn eq(&self) -> EqCall {
        EqCall::new(self.client)
    }

    /// Call `POST /o74`.
    ///
    /// Gives [`HashOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`HashError::NotFound`] for 404: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.ops().hash().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls its operation so")]
    pub fn hash(&self) -> Hash {
        Hash::new(self.client)
    }
}
