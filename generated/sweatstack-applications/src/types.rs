// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

//! Types of the API's schemas.

mod application_create;
mod application_create_response;
mod application_list_item;
mod http_validation_error;
mod page_application_info;
mod page_response;
mod validation_error;

pub use self::application_create::ApplicationCreate;
pub use self::application_create_response::{
    ApplicationCreateResponse, ApplicationCreateResponseInit,
};
pub use self::application_list_item::ApplicationListItem;
pub use self::http_validation_error::HttpValidationError;
pub use self::page_application_info::PageApplicationInfo;
pub use self::page_response::PageResponse;
pub use self::validation_error::ValidationError;
