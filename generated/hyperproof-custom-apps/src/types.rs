// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

//! Types of the API's schemas.

mod custom_app;
mod custom_app_status;
mod custom_app_type;
mod deployment_status;
mod log_event;
mod log_level;

pub use self::custom_app::CustomApp;
pub use self::custom_app_status::CustomAppStatus;
pub use self::custom_app_type::CustomAppType;
pub use self::deployment_status::DeploymentStatus;
pub use self::log_event::LogEvent;
pub use self::log_level::LogLevel;
