//! File names in `Content-Disposition` (RFC 6266, with the encoding of RFC 8187).
//!
//! In: the value of the header. Out: a name that is safe to be created in a folder, since it comes from a server.

use percent_encoding::percent_decode_str;

/// The file name; `None` where there is none, or nothing is left of it without what leads to another folder.
pub(crate) fn file_name(header: &[u8]) -> Option<String> {
    let text = text(header);
    let parameters = parameters(&text);
    let find = |wanted: &str| {
        let mut found = parameters.iter();
        found.find(|(name, _)| name.eq_ignore_ascii_case(wanted))
    };
    // RFC 6266, section 4.3: the extended one goes before the plain one, if it can be read.
    let extended = find("filename*").and_then(|(_, value)| extended(value));
    let name = extended.or_else(|| find("filename").map(|(_, value)| value.clone()))?;
    safe(&name)
}

/// Servers write UTF-8, or else Latin-1, of which every byte is a character.
fn text(header: &[u8]) -> String {
    match std::str::from_utf8(header) {
        Ok(text) => text.to_owned(),
        Err(_) => header.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// The names and values behind the type of the disposition, those in quotes without them.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut characters = text.chars().peekable();
    // The type, and whatever else stands before the next parameter.
    while characters.by_ref().any(|character| character == ';') {
        let mut name = String::new();
        while let Some(character) = characters.next_if(|it| !matches!(it, '=' | ';')) {
            name.push(character);
        }
        if characters.next_if_eq(&'=').is_none() {
            continue;
        }
        while characters.next_if(|it| it.is_whitespace()).is_some() {}
        let mut value = String::new();
        if characters.next_if_eq(&'"').is_some() {
            while let Some(character) = characters.next_if(|it| *it != '"') {
                let escaped =
                    (character == '\\').then(|| characters.next_if(|it| matches!(it, '"' | '\\')));
                value.push(escaped.flatten().unwrap_or(character));
            }
        } else {
            while let Some(character) = characters.next_if(|it| *it != ';') {
                value.push(character);
            }
            value.truncate(value.trim_end().len());
        }
        parameters.push((name.trim().to_owned(), value));
    }
    parameters
}

/// `UTF-8'en'%e2%82%ac.txt` (RFC 8187, section 3.2).
fn extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    let bytes: Vec<u8> = percent_decode_str(encoded).collect();
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" => String::from_utf8(bytes).ok(),
        "iso-8859-1" => Some(bytes.into_iter().map(char::from).collect()),
        _ => None,
    }
}

/// What stands behind the last separator of any system, without characters that could do harm (RFC 6266, section 4.3).
fn safe(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_plain = |it: &char| !it.is_control();
    let last: String = last.chars().filter(is_plain).collect();
    // On Windows what stands before a colon is a drive, or what stands behind it a hidden stream.
    let last = last.trim().replace(':', "_");
    (!matches!(last.as_str(), "" | "." | "..")).then_some(last)
}
