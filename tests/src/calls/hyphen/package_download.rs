//! Calls of the operations with the tag "Package Download".

use hyphen::Client;

use super::{call, redirect};
use crate::case::Case;

crate::failures! { hyphen: package_download {
    GetError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
    ListVersionsError: { 404 NotFound(body), 500 InternalServerError(body) }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [get(client), list_versions(client)].into_iter().flatten().collect()
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.package_download();
    vec![
        redirect("getPackageDownload", "GET /api/downloads/cli/1.2.3", group.get("cli", "1.2.3")),
        redirect(
            "getPackageDownload",
            "GET /api/downloads/%40hyphen%2Fcli/v1.0.0-%CE%B2%2B1?os=linux",
            group.get("@hyphen/cli", "v1.0.0-β+1").os("linux"),
        ),
    ]
}

fn list_versions(client: &Client) -> Vec<Case> {
    let group = client.package_download();
    vec![
        call("listPackageDownloadVersions", "GET /api/downloads/cli/versions", group.list_versions("cli")),
        call(
            "listPackageDownloadVersions",
            "GET /api/downloads/%40hyphen%2Fcli/versions?latest=true",
            group.list_versions("@hyphen/cli").latest("true"),
        ),
    ]
}
