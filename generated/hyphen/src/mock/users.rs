// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `users` become responses again.

use crate::runtime::{MockOperation, Reply, Sample, SampleOf};
use crate::users;

pub(super) const OPERATIONS: &[SampleOf] = &[SampleOf::of::<users::GetCurrent>()];

impl MockOperation for users::GetCurrent {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"isImpersonating":true,"isHyphenInternal":true,"decodedIdToken":{"email_verified":true,"name":"string","preferred_username":"string","given_name":"string","family_name":"string","email":"string"},"accessTokenExpiresIn":0,"accessTokenExpiresAt":0,"decodedToken":{"exp":0,"iat":0,"iss":"string","aud":"string","sub":"string","scope":"string","email_verified":true,"name":"string","preferred_username":"string","given_name":"string","family_name":"string","email":"string"},"memberships":[{"id":"string","firstName":"string","lastName":"string","email":"string","nickname":"string","connectedAccounts":[{"identifier":"string","type":"idp","email":"string","profileUrl":"string"}],"organization":{"id":"string","name":"string","isOrganizationAdmin":true},"favorites":[{"key":"value"}],"teams":[{"id":"string","name":"string"}],"resources":[{}],"organizationRoles":["OrganizationAdmin"]}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            users::GetCurrentError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            users::GetCurrentError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}
