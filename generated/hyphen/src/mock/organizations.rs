// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `organizations` become responses again.

use crate::organizations;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<organizations::List>(),
    SampleOf::of::<organizations::Create>(),
    SampleOf::of::<organizations::Get>(),
    SampleOf::of::<organizations::Update>(),
    SampleOf::of::<organizations::GetUsage>(),
];

impl MockOperation for organizations::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[{"id":"string","name":"string","logoUrl":"string","defaultEnvironments":[{"name":"string","alternateId":"string","color":"string"}],"billingAccount":{"id":"string","name":"string"}}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organizations::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organizations::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for organizations::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r#"{"id":"string","name":"string","logoUrl":"string","defaultEnvironments":[{"name":"string","alternateId":"string","color":"string"}],"billingAccount":{"id":"string","name":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organizations::CreateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organizations::CreateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for organizations::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","logoUrl":"string","defaultEnvironments":[{"name":"string","alternateId":"string","color":"string"}],"billingAccount":{"id":"string","name":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organizations::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organizations::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organizations::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for organizations::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","logoUrl":"string","defaultEnvironments":[{"name":"string","alternateId":"string","color":"string"}],"billingAccount":{"id":"string","name":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for organizations::GetUsage {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"billingCycle":1,"totalDays":30,"remainingDays":15,"startDate":"2021-01-01T00:00:00Z","endDate":"2021-01-31T23:59:59Z","lastUpdated":"2021-01-01T00:00:00Z","total":{"user":{"active":100},"seat":{"total":100,"open":10},"env":{"pull":100,"push":100},"link":{"created":100},"netInfo":{"requests":100},"toggle":{"evaluations":100},"deploy":{"seconds":7200},"agent":{"total":5}},"organization":{"id":"string","name":"string"}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            organizations::GetUsageError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            organizations::GetUsageError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            organizations::GetUsageError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
