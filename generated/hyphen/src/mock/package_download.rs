// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `package_download` become responses again.

use crate::package_download;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<package_download::Get>(),
    SampleOf::of::<package_download::ListVersions>(),
];

impl MockOperation for package_download::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::location(302, "https://example.com/"));

    fn success(value: &Self::Given) -> Reply {
        Reply::new(302).location(value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            package_download::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            package_download::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            package_download::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for package_download::ListVersions {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"data":[{"packageName":"something","version":"1.0.0","latest":true,"published":"2024-05-30"},{"packageName":"something","version":"0.9.0","latest":false,"published":"2024-05-29"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            package_download::ListVersionsError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            package_download::ListVersionsError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
