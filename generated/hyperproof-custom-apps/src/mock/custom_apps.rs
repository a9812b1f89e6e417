// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

//! How the values of the operations in `custom_apps` become responses again.

use crate::custom_apps;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<custom_apps::List>(),
    SampleOf::of::<custom_apps::Create>(),
    SampleOf::of::<custom_apps::Get>(),
    SampleOf::of::<custom_apps::Update>(),
    SampleOf::of::<custom_apps::Delete>(),
    SampleOf::of::<custom_apps::ListEvents>(),
    SampleOf::of::<custom_apps::GetStatistics>(),
];

impl MockOperation for custom_apps::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"[{"appId":"d88d505d-5199-11ee-a644-522476618ae8","appType":"hypersync","isCustom":true,"orgId":"ce83e3cd-5199-11ee-a644-522476618ae8","packageName":"string","packageVersion":"1.0","deploymentStatus":"deployed","createdBy":"string","createdOn":"string","updatedBy":"string","updatedOn":"string","status":"active"}]"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for custom_apps::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"appId":"d88d505d-5199-11ee-a644-522476618ae8","appType":"hypersync","isCustom":true,"orgId":"ce83e3cd-5199-11ee-a644-522476618ae8","packageName":"string","packageVersion":"1.0","deploymentStatus":"deployed","createdBy":"string","createdOn":"string","updatedBy":"string","updatedOn":"string","status":"active"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for custom_apps::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"appId":"d88d505d-5199-11ee-a644-522476618ae8","appType":"hypersync","isCustom":true,"orgId":"ce83e3cd-5199-11ee-a644-522476618ae8","packageName":"string","packageVersion":"1.0","deploymentStatus":"deployed","createdBy":"string","createdOn":"string","updatedBy":"string","updatedOn":"string","status":"active"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for custom_apps::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"appId":"d88d505d-5199-11ee-a644-522476618ae8","appType":"hypersync","isCustom":true,"orgId":"ce83e3cd-5199-11ee-a644-522476618ae8","packageName":"string","packageVersion":"1.0","deploymentStatus":"deployed","createdBy":"string","createdOn":"string","updatedBy":"string","updatedOn":"string","status":"active"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for custom_apps::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"appId":"d88d505d-5199-11ee-a644-522476618ae8","appType":"hypersync","isCustom":true,"orgId":"ce83e3cd-5199-11ee-a644-522476618ae8","packageName":"string","packageVersion":"1.0","deploymentStatus":"deployed","createdBy":"string","createdOn":"string","updatedBy":"string","updatedOn":"string","status":"active"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for custom_apps::ListEvents {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"[{"id":"d88d505d-5199-11ee-a644-522476618ae8","timestamp":"string","level":"info","message":"string","detail":"string","orgId":"ce83e3cd-5199-11ee-a644-522476618ae8","userId":"d2363cab-5199-11ee-a644-522476618ae8"}]"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for custom_apps::GetStatistics {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"appId":"d88d505d-5199-11ee-a644-522476618ae8","appType":"hypersync","isCustom":true,"orgId":"ce83e3cd-5199-11ee-a644-522476618ae8","packageName":"string","packageVersion":"1.0","deploymentStatus":"deployed","createdBy":"string","createdOn":"string","updatedBy":"string","updatedOn":"string","status":"active"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
