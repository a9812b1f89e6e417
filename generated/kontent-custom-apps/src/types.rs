// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

//! Types of the API's schemas.

mod add_into_operation;
mod custom_app;
mod custom_app_operation;
mod custom_app_page;
mod custom_app_reference;
mod pagination;
mod problem;
mod remove_operation;
mod replace_operation;
mod role_reference;

pub use self::add_into_operation::{AddIntoOperation, AddIntoOperationOp};
pub use self::custom_app::{CustomApp, CustomAppInput};
pub use self::custom_app_operation::CustomAppOperation;
pub use self::custom_app_page::CustomAppPage;
pub use self::custom_app_reference::CustomAppReference;
pub use self::pagination::Pagination;
pub use self::problem::Problem;
pub use self::remove_operation::{RemoveOperation, RemoveOperationOp};
pub use self::replace_operation::{ReplaceOperation, ReplaceOperationOp};
pub use self::role_reference::RoleReference;
