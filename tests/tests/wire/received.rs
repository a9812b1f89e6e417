//! A request as its bytes came in.
//!
//! In: bytes. Out: the normal text that cases are compared with, and what every request must have.

/// The bytes of a request.
pub(crate) struct Received {
    line: String,
    /// In the order of the wire, names as they were written.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    /// The address of the server.
    host: String,
}

/// The headers that every request has: [`Received::check`] looks at them.
const COMMON: [&str; 3] = ["content-length", "host", "user-agent"];

impl Received {
    /// Takes a head, without the empty line behind it, and a body apart.
    pub(crate) fn new(head: &[u8], body: Vec<u8>, host: String) -> Self {
        let head = String::from_utf8_lossy(head).into_owned();
        let mut lines = head.split("\r\n");
        let line = lines.next().unwrap_or_default().to_owned();
        let header = |line: &str| match line.split_once(": ") {
            Some((name, value)) => (name.to_ascii_lowercase(), value.to_owned()),
            None => (line.trim_end_matches(':').to_ascii_lowercase(), String::new()),
        };
        Self { line, headers: lines.map(header).collect(), body, host }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The first line without the version, the other headers sorted by name, and behind an empty line the body.
    ///
    /// `accept: */*` is left out too, since it says nothing. The boundary of a multipart body is called `BOUNDARY`.
    pub(crate) fn text(&self) -> Vec<u8> {
        let mut headers: Vec<&(String, String)> = self.headers.iter().collect();
        headers.retain(|(name, value)| !COMMON.contains(&name.as_str()) && (name.as_str(), value.as_str()) != ("accept", "*/*"));
        headers.sort_by_key(|(name, _)| name);
        let mut text = self.line.strip_suffix(" HTTP/1.1").unwrap_or(&self.line).to_owned().into_bytes();
        for (name, value) in headers {
            text.extend_from_slice(format!("\n{name}: {value}").as_bytes());
        }
        if !self.body.is_empty() {
            text.extend_from_slice(b"\n\n");
            text.extend_from_slice(&self.body);
        }
        match self.boundary() {
            Some(boundary) => replace(&text, boundary.as_bytes(), b"BOUNDARY"),
            None => text,
        }
    }

    fn boundary(&self) -> Option<&str> {
        let content_type = self.header("content-type").filter(|value| value.starts_with("multipart/"))?;
        content_type.split_once("boundary=").map(|(_, boundary)| boundary)
    }

    /// What holds for every request.
    pub(crate) fn check(&self) -> Result<(), String> {
        let faults = [
            (!self.line.ends_with(" HTTP/1.1"), "the version is not HTTP/1.1"),
            (self.header("host") != Some(&self.host), "`Host` is not the server"),
            (self.header("user-agent") != Some("wire/0.1.0"), "`User-Agent` does not name the crate"),
            (self.header("transfer-encoding").is_some(), "the body has no length of its own"),
            (COMMON.iter().any(|name| self.headers.iter().filter(|(known, _)| known == name).count() > 1), "a header stands twice"),
        ];
        match faults.into_iter().find(|(wrong, _)| *wrong) {
            Some((_, fault)) => Err(format!("  {fault}: {} {:?}", self.line, self.headers)),
            None => Ok(()),
        }
    }
}

fn replace(text: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut replaced = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        if rest.starts_with(from) {
            replaced.extend_from_slice(to);
            rest = &rest[from.len()..];
        } else {
            replaced.push(*first);
            rest = after;
        }
    }
    replaced
}
