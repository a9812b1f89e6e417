//! Which type of a crate is which schema of its description.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A schema with its type.
pub(crate) struct Row {
    /// The folder of the description.
    pub(crate) api: &'static str,
    /// The schema: the name that ends its place, and a pointer below it.
    pub(crate) schema: &'static str,
    /// The type.
    pub(crate) ty: &'static str,
    /// The type is how a request has the schema.
    pub(crate) request: bool,
    /// A value as JSON, there and back.
    pub(crate) through: fn(&str) -> Result<Value, String>,
}

/// Decodes and encodes again.
fn through<T: Serialize + DeserializeOwned>(text: &str, encode: fn(&T) -> serde_json::Result<Vec<u8>>) -> Result<Value, String> {
    let value: T = serde_json::from_str(text).map_err(|error| format!("it does not decode: {error}"))?;
    let encoded = encode(&value).map_err(|error| format!("it does not encode: {error}"))?;
    serde_json::from_slice(&encoded).map_err(|error| format!("it encodes to no JSON: {error}"))
}

/// Rows `Type`, `Type = "Schema"` or `Type = "Schema" request`.
macro_rules! rows {
    ($krate:ident $api:literal: $($ty:ident $(= $schema:literal)? $($view:ident)?),+ $(,)?) => {
        [$(Row {
            api: $api,
            schema: rows!(@schema $ty $($schema)?),
            ty: stringify!($ty),
            request: rows!(@view $($view)?),
            through: |text| through(text, $krate::runtime::json::to_vec::<$krate::types::$ty>),
        }),+]
    };
    (@schema $ty:ident) => { stringify!($ty) };
    (@schema $ty:ident $schema:literal) => { $schema };
    (@view) => { false };
    (@view request) => { true };
}

/// All types. Inline schemas have a pointer below their component.
pub(crate) fn rows() -> Vec<Row> {
    hyphen().into_iter().chain(others()).collect()
}

fn others() -> Vec<Row> {
    let hyperproof = rows![hyperproof_custom_apps "hyperproof-custom-apps":
        CustomApp, CustomAppStatus, CustomAppType, DeploymentStatus, LogEvent, LogLevel,
    ];
    let kontent = rows![kontent_custom_apps "kontent-custom-apps":
        AddIntoOperation, AddIntoOperationOp = "AddIntoOperation/properties/op", CustomApp, CustomAppInput = "CustomApp" request,
        CustomAppOperation, CustomAppPage, Pagination, Problem, RemoveOperation, RemoveOperationOp = "RemoveOperation/properties/op",
        ReplaceOperation, ReplaceOperationOp = "ReplaceOperation/properties/op", RoleReference,
    ];
    let sweatstack = rows![sweatstack_applications "sweatstack-applications":
        ApplicationCreate, ApplicationCreateResponse, ApplicationListItem, HttpValidationError = "HTTPValidationError", PageApplicationInfo,
        PageResponse, ValidationError,
    ];
    hyperproof.into_iter().chain(kontent).chain(sweatstack).collect()
}

#[rustfmt::skip]
fn hyphen() -> Vec<Row> {
    rows![hyphen "hyphen":
        AccessConnection, AccessControls, AccessControlsUpdate, AccessPage, AccessRule, AccessRuleUpdate, AccessRules,
        AccessRulesUpdate, AccessTokenClaims, AccessUpdate, AddMemberFavoriteRequest, AgentUsage, ApiKey, ApiKeyCreate,
        ApiKeyPage, ApiKeySecret, App, AppCreate, AppEnvFileSummary, AppEnvSettings, AppEnvSettingsUpdate, AppPage, AppSettings,
        AppSettingsUpdate, AppUpdate, AuditTrail, AvailableIntegration, AvailableIntegrationList, AzureContext, BillingAccount,
        BillingAccountOwner, BillingAccountOwnerCreate, BillingAccountPage, BillingAccountUpdate, BillingAccountUsage,
        BillingAccountUsageShare, BillingAddress, BillingCycle, ConnectedAccount, ConnectionEntity, ConnectionOffer,
        ConnectionVerification, CreatedApiKey, CreatedApiKeySecret, CurrentUser, DefaultEnvironment, DeployUsage,
        DistributionList, Domain, DomainCreate, DomainPage, DomainUpdate, DomainVerification, EntityReference, EnvFile,
        EnvFileEvent, EnvFileSummary, EnvFileSummaryList, EnvFileVersion, EnvFileVersionPage, EnvUsage, Environment,
        EnvironmentPage, Event, EventData, EventPage, EventReference, GetAzureContextRequest, IdTokenClaims,
        ImportIntegrationResourcesRequest, ImportedResource, IntegrationConnection, IntegrationConnectionAccess,
        IntegrationConnectionAccessPage, IntegrationConnectionCreate, IntegrationConnectionPage, IntegrationInvite,
        IntegrationInviteCreate, IntegrationResourceList, Invoice, InvoiceUrls, LastEnvFileEvents, LinkUsage, M2mToken,
        M2mTokenCreate, Member, MemberCreate, MemberFavorites, MemberList, MemberPage, MemberUpdate, Membership,
        MembershipOrganization, NetInfoUsage, Organization, OrganizationCreate, OrganizationIntegration,
        OrganizationIntegrationPage, OrganizationPage, OrganizationSegment, OrganizationSegmentPage, OrganizationToggle,
        OrganizationToggleList, OrganizationUpdate, OrganizationUsage, PackageVersion, PackageVersionList, PaymentMethod,
        PaymentMethodCreate, PaymentMethodUpdate, Problem, Project, ProjectCreate, ProjectEnvironment, ProjectMeta, ProjectPage,
        ProjectUpdate, PublicKeyCreate, Reference, ReplaceEnvFileRequest, ReplaceSubscriptionStatusRequest, ResourceImport,
        ResourceReference, SearchEventsRequest, SeatUsage, Segment, SegmentCreate, SegmentList, SegmentUpdate, SegmentUsages,
        Subscription, Team, TeamCriterion, TeamInput, TeamList, Toggle, ToggleCreate, ToggleDetail, ToggleList, ToggleTarget,
        ToggleUpdate, ToggleUsage, TypedReference, UpdateMemberFavoriteRequest, UsageTotal, UserUsage,
        VerifyIntegrationConnectionRequest, Zone, ZonePage,
    ].into()
}
