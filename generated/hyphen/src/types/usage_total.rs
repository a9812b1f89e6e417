// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{
    AgentUsage, DeployUsage, EnvUsage, LinkUsage, NetInfoUsage, SeatUsage, ToggleUsage, UserUsage,
};

/// Total usage of each product.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsageTotal {
    /// The user: [`UserUsage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserUsage>,
    /// The seat: [`SeatUsage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seat: Option<SeatUsage>,
    /// The env: [`EnvUsage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<EnvUsage>,
    /// The link: [`LinkUsage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkUsage>,
    /// The net info: [`NetInfoUsage`].
    #[serde(rename = "netInfo", skip_serializing_if = "Option::is_none")]
    pub net_info: Option<NetInfoUsage>,
    /// The toggle: [`ToggleUsage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toggle: Option<ToggleUsage>,
    /// The deploy: [`DeployUsage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deploy: Option<DeployUsage>,
    /// The agent: [`AgentUsage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<AgentUsage>,
}

impl UsageTotal {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: UserUsage) -> Self {
        self.user = Some(user);
        self
    }

    /// Sets `seat`.
    #[must_use]
    pub fn seat(mut self, seat: SeatUsage) -> Self {
        self.seat = Some(seat);
        self
    }

    /// Sets `env`.
    #[must_use]
    pub fn env(mut self, env: EnvUsage) -> Self {
        self.env = Some(env);
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, link: LinkUsage) -> Self {
        self.link = Some(link);
        self
    }

    /// Sets `net_info`.
    #[must_use]
    pub fn net_info(mut self, net_info: NetInfoUsage) -> Self {
        self.net_info = Some(net_info);
        self
    }

    /// Sets `toggle`.
    #[must_use]
    pub fn toggle(mut self, toggle: ToggleUsage) -> Self {
        self.toggle = Some(toggle);
        self
    }

    /// Sets `deploy`.
    #[must_use]
    pub fn deploy(mut self, deploy: DeployUsage) -> Self {
        self.deploy = Some(deploy);
        self
    }

    /// Sets `agent`.
    #[must_use]
    pub fn agent(mut self, agent: AgentUsage) -> Self {
        self.agent = Some(agent);
        self
    }
}
