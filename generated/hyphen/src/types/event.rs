// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{EventData, EventReference, Reference};

/// Event in an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Event {
    /// Id of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Type of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Time of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
    /// Id of the request that caused the event.
    #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// References of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub references: Option<Vec<EventReference>>,
    /// The actor: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Reference>,
    /// The user: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<Reference>,
    /// The data: [`EventData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<EventData>,
}

impl Event {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: Reference) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sets `references`.
    #[must_use]
    pub fn references(
        mut self,
        references: impl IntoIterator<Item = EventReference>,
    ) -> Self {
        self.references = Some(references.into_iter().collect());
        self
    }

    /// Sets `actor`.
    #[must_use]
    pub fn actor(mut self, actor: Reference) -> Self {
        self.actor = Some(actor);
        self
    }

    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: Reference) -> Self {
        self.user = Some(user);
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: EventData) -> Self {
        self.data = Some(data);
        self
    }
}
