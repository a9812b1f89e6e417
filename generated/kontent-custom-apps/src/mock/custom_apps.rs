// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

//! How the values of the operations in `custom_apps` become responses again.

use crate::custom_apps;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<custom_apps::Create>(),
    SampleOf::of::<custom_apps::List>(),
    SampleOf::of::<custom_apps::Get>(),
    SampleOf::of::<custom_apps::Update>(),
    SampleOf::of::<custom_apps::Delete>(),
];

impl MockOperation for custom_apps::Create {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            201,
            "application/json",
            r##"{"id":"f8f0b5cb-f5b7-42e8-af85-fbdab3ddfacf","name":"Custom App Name","codename":"custom_app_codename","source_url":"https://customapp.net","config":"{\"theme\":{\"color\":\"#007BFF\",\"logo_url\":\"https://assets.customapp.net/logo.png\"},\"features\":{\"enable_notifications\":true,\"enable_advanced_mode\":false}}","allowed_roles":[{"id":"7740a768-bfa5-4f64-bab4-d77cc0791d4c"},{"id":"7a51d721-7302-4a85-b4ce-a6a3f3cce4a6"}]}"##,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(201).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for custom_apps::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r##"{"custom_apps":[{"id":"f8f0b5cb-f5b7-42e8-af85-fbdab3ddfacf","name":"Custom App Name","codename":"custom_app_codename","source_url":"https://customapp.net","config":"{\"theme\":{\"color\":\"#007BFF\",\"logo_url\":\"https://assets.customapp.net/logo.png\"},\"features\":{\"enable_notifications\":true,\"enable_advanced_mode\":false}}","allowed_roles":[{"id":"7740a768-bfa5-4f64-bab4-d77cc0791d4c"},{"id":"7a51d721-7302-4a85-b4ce-a6a3f3cce4a6"}]}],"pagination":{"continuation_token":"W3sidG9rZW4iOiIrUklEOn...","next_page":null}}"##,
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
            r##"{"id":"f8f0b5cb-f5b7-42e8-af85-fbdab3ddfacf","name":"Custom App Name","codename":"custom_app_codename","source_url":"https://customapp.net","config":"{\"theme\":{\"color\":\"#007BFF\",\"logo_url\":\"https://assets.customapp.net/logo.png\"},\"features\":{\"enable_notifications\":true,\"enable_advanced_mode\":false}}","allowed_roles":[{"id":"7740a768-bfa5-4f64-bab4-d77cc0791d4c"},{"id":"7a51d721-7302-4a85-b4ce-a6a3f3cce4a6"}]}"##,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            custom_apps::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for custom_apps::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"dd1439d5-4ee2-4895-a4e4-5b0d9d8c754e","name":"New Custom App Name","codename":"new_custom_app_codename","source_url":"https://newcustomapplication.net","config":null,"allowed_roles":[{"id":"dadc778e-83e4-4386-a4da-719b9456a099"},{"id":"f8f0b5cb-f5b7-42e8-af85-fbdab3ddfacf"},{"id":"a650d86c-3691-4c54-8771-d2f86e244475"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            custom_apps::UpdateError::BadRequest(body) => {
                Reply::new(400).json_as("application/json", body)
            }
            custom_apps::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for custom_apps::Delete {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            custom_apps::DeleteError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
        }
    }
}
