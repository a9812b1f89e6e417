//! Servers with variables (OpenAPI 3.0.3, Server Object).

use wire::{Client, LocalServer, Server, ServerStage};

use crate::case::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!("server/default", |c| async move { c.bodies().none().send().await.map(|()| Server::default().url().into_owned()) })
            .gives("\"https://wire.example.com/api\""),
        case!("server/variables/defaults", |c| async move { c.bodies().none().send().await.map(|()| LocalServer::new().url()) })
            .gives("\"http://127.0.0.1:80/v1\""),
        case!("server/variables/chosen", |c| async move {
            // The address of the case's own server is that of its client.
            let address = format!("{c:?}");
            let port = address.split("127.0.0.1:").nth(1).unwrap_or_default();
            let port: String = port.chars().take_while(char::is_ascii_digit).collect();
            let server = LocalServer::new().port(port).stage(ServerStage::V2);
            Client::builder().server(server).build()?.path().simple_string("blue").send().await
        })
        .sends("GET /v2/path/simple/string/blue"),
    ]
}
