//! One file: from the disk to text, and from text to a tree by the format that its name or first character gives.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;

use super::{json, yaml};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::node::{Node, Value};
use crate::sources::{FileId, MAX_FILE_BYTES, Sources, Span};

/// Why a file gives no text.
pub(super) enum Failure {
    /// The system does not give it out, for this reason.
    Unreadable(String),
    /// It lies outside the folder that references may not leave.
    Outside,
    /// It is larger than [`MAX_FILE_BYTES`].
    TooLarge,
    /// It is not UTF-8; the bytes with the replaced ones, and the place of the first.
    NotUtf8 { lossy: String, valid: usize, offset: usize, byte: u8 },
}

/// The text of a file without its byte order mark.
pub(super) fn read(path: &Path) -> Result<String, Failure> {
    let unreadable = |error: std::io::Error| Failure::Unreadable(reason(&error));
    let metadata = std::fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(Failure::Unreadable("it is a folder".to_owned()));
    }
    if metadata.len() > MAX_FILE_BYTES as u64 {
        return Err(Failure::TooLarge);
    }
    // Devices and pipes have no length before they are read.
    let limit = MAX_FILE_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(limit).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Failure::TooLarge);
    }
    decode(&bytes)
}

/// Like [`read`], for a file that must lie below `folder` also after symbolic links were followed.
pub(super) fn read_below(path: &Path, folder: &Path) -> Result<String, Failure> {
    if let Ok(real) = path.canonicalize()
        && !real.starts_with(folder)
    {
        return Err(Failure::Outside);
    }
    read(path)
}

/// The system's reasons in words that are the same on every platform.
fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "it does not exist".to_owned(),
        std::io::ErrorKind::PermissionDenied => "this user may not read it".to_owned(),
        _ => error.to_string(),
    }
}

fn decode(bytes: &[u8]) -> Result<String, Failure> {
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(body) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let valid = error.valid_up_to();
            Err(Failure::NotUtf8 {
                lossy: String::from_utf8_lossy(body).into_owned(),
                valid,
                offset: valid + bytes.len() - body.len(),
                byte: body.get(valid).copied().unwrap_or(0),
            })
        }
    }
}

/// Reports a file that gives no text, at the file itself.
pub(super) fn report(path: &Path, failure: Failure, sources: &mut Sources, diagnostics: &mut Diagnostics) {
    let diagnostic = match failure {
        Failure::Unreadable(reason) => {
            let file = sources.add(path, "");
            let message = format!("`{}` cannot be read: {reason}", sources.path(file));
            Diagnostic::new(Code::FileUnreadable, Span::start_of(file), message)
        }
        Failure::Outside | Failure::TooLarge => {
            let file = sources.add(path, "");
            let message = format!("`{}` is larger than 256 MiB", sources.path(file));
            Diagnostic::new(Code::TooLarge, Span::start_of(file), message)
        }
        Failure::NotUtf8 { lossy, valid, offset, byte } => not_utf8(sources.add(path, lossy), valid, offset, byte),
    };
    diagnostics.report(diagnostic);
}

fn not_utf8(file: FileId, valid: usize, offset: usize, byte: u8) -> Diagnostic {
    let mut message = String::from("the file is not UTF-8: ");
    let _ = write!(message, "byte 0x{byte:02X} at offset {offset} does not fit");
    // The replacement character that stands in for the broken bytes is three bytes long.
    let span = Span::new(file, valid, valid + '\u{FFFD}'.len_utf8());
    let help = if offset == 0 && (byte == 0xFF || byte == 0xFE) {
        "this looks like UTF-16; save the file as UTF-8"
    } else {
        "save the file as UTF-8"
    };
    Diagnostic::new(Code::InvalidUtf8, span, message).label("first byte that does not fit").help(help)
}

/// The tree of a file, or `None` after the reason was reported.
pub(super) fn parse(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Node> {
    let text = sources.text(file);
    if text.trim_start().is_empty() {
        diagnostics.report(empty(file, sources));
        return None;
    }
    let node = match format(sources.absolute_path(file), text) {
        Format::Json => json::parse(file, text, diagnostics),
        Format::Yaml => yaml::parse(file, text, diagnostics),
    }?;
    // YAML reads a text of comments as nothing, which has no place of its own.
    if matches!(node.value, Value::Null) && node.span.range().is_empty() {
        diagnostics.report(empty(file, sources));
        return None;
    }
    Some(node)
}

fn empty(file: FileId, sources: &Sources) -> Diagnostic {
    let message = format!("`{}` is empty", sources.path(file));
    Diagnostic::new(Code::EmptyFile, Span::start_of(file), message)
}

enum Format {
    Json,
    Yaml,
}

fn format(path: &Path, text: &str) -> Format {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let is = |wanted: &str| extension.is_some_and(|extension| extension.eq_ignore_ascii_case(wanted));
    if is("yaml") || is("yml") {
        Format::Yaml
    } else if is("json") || text.trim_start().starts_with(['{', '[']) {
        Format::Json
    } else {
        Format::Yaml
    }
}
