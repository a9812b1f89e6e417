// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! OAuth2: the operations, their calls and what belongs to them.

mod create_m2m_token;
mod create_token_refresh;
mod get_login;
mod get_logout;
mod get_token;

use crate::runtime::Client;
use crate::types;

pub use self::create_m2m_token::CreateM2mToken;
pub use self::create_token_refresh::{CreateTokenRefresh, CreateTokenRefreshError};
pub use self::get_login::GetLogin;
pub use self::get_logout::GetLogout;
pub use self::get_token::{GetToken, GetTokenError};

/// Login, logout and tokens.
///
/// Reached by [`Client::oauth2`](crate::Client::oauth2).
#[derive(Clone, Copy, Debug)]
pub struct Oauth2<'a> {
    client: &'a Client,
}

impl<'a> Oauth2<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Start a login.
    ///
    /// `GET /api/auth/login`
    ///
    /// Creates a code challenge and redirects to the login page of the auth provider, with the token exchange as the callback URL.
    ///
    /// Gives the target of the redirect, which is not followed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.oauth2().get_login().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_login(&self) -> GetLogin {
        GetLogin::new(self.client)
    }

    /// Exchange the code of a login for a token.
    ///
    /// `GET /api/auth/token-exchange`
    ///
    /// Sets the cookies that hold the tokens.
    ///
    /// - `state`: State from the login.
    ///
    /// Gives the target of the redirect, which is not followed.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetTokenError::Forbidden`] for 403: The token cannot be obtained.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.oauth2().get_token("state").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_token(&self, state: &str) -> GetToken {
        GetToken::new(self.client, state)
    }

    /// Refresh the token.
    ///
    /// `POST /api/auth/jwt-refresh`
    ///
    /// Uses the refresh token in the cookies that the token exchange set; the new token has a new expiration.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateTokenRefreshError::Forbidden`] for 403: The token cannot be refreshed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.oauth2().create_token_refresh().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_token_refresh(&self) -> CreateTokenRefresh {
        CreateTokenRefresh::new(self.client)
    }

    /// Start a logout.
    ///
    /// `GET /api/auth/logout`
    ///
    /// Clears the cookies and redirects to the logout page of the auth provider.
    ///
    /// Gives the target of the redirect, which is not followed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.oauth2().get_logout().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_logout(&self) -> GetLogout {
        GetLogout::new(self.client)
    }

    /// Create a machine-to-machine token.
    ///
    /// `POST /api/auth/m2m`
    ///
    /// The token belongs to the client with the given id and secret.
    ///
    /// Gives [`M2mToken`](crate::types::M2mToken).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::M2mTokenCreate::new("client_id", "client_secret");
    /// let value = client.oauth2().create_m2m_token(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_m2m_token(&self, body: &types::M2mTokenCreate) -> CreateM2mToken {
        CreateM2mToken::new(self.client, body)
    }
}
