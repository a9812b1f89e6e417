//! Bodies that are files.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::body::Body;
use super::byte_stream::ByteStream;
use super::file_work::Work;

/// How much of a file is read at a time.
const PIECE: usize = 64 * 1024;

impl Body {
    /// The content of a file. It is read while it is sent, and opened anew for each attempt.
    ///
    /// The length is that of now: if the file has another one when it is sent, the call fails.
    ///
    /// # Errors
    /// When the path does not lead to a file.
    pub async fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let place = path.clone();
        let length = Work::start(move || {
            let facts = fs::metadata(&place)?;
            if facts.is_file() {
                Ok(facts.len())
            } else {
                Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"))
            }
        });
        let length = length.await?;
        let open = move || {
            ByteStream::new(Pieces {
                state: State::Closed(path.clone()),
            })
        };
        Ok(Self::stream(open, Some(length), true))
    }
}

/// The content of a file, piece by piece.
struct Pieces {
    state: State,
}

enum State {
    /// Nobody has asked for anything yet.
    Closed(PathBuf),
    Open(File),
    Reading(Work<(File, Vec<u8>)>),
    Over,
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            self.state = match std::mem::replace(&mut self.state, State::Over) {
                State::Over => return Poll::Ready(None),
                State::Closed(path) => State::Reading(Work::start(|| piece(File::open(path)?))),
                State::Open(file) => State::Reading(Work::start(|| piece(file))),
                State::Reading(mut work) => match Pin::new(&mut work).poll(context) {
                    Poll::Pending => {
                        self.state = State::Reading(work);
                        return Poll::Pending;
                    }
                    Poll::Ready(Err(error)) => return Poll::Ready(Some(Err(error))),
                    Poll::Ready(Ok((_, bytes))) if bytes.is_empty() => State::Over,
                    Poll::Ready(Ok((file, bytes))) => {
                        self.state = State::Open(file);
                        return Poll::Ready(Some(Ok(bytes.into())));
                    }
                },
            };
        }
    }
}

/// The next piece of a file; no bytes at its end.
fn piece(mut file: File) -> io::Result<(File, Vec<u8>)> {
    let mut bytes = Vec::with_capacity(PIECE);
    (&mut file).take(PIECE as u64).read_to_end(&mut bytes)?;
    Ok((file, bytes))
}
