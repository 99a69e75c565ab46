//! What a request is answered with.

use std::fs::File;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::path::Path;

use super::found::{self, Found};
use super::media_type;
use super::request::{Method, Problem, Request};

/// An answer. It always ends the connection.
#[derive(Debug)]
pub(super) struct Response {
    status: &'static str,
    /// A header that only this kind of answer has.
    header: Option<(&'static str, String)>,
    media_type: &'static str,
    content: Content,
    method: Method,
}

#[derive(Debug)]
enum Content {
    Text(&'static str),
    File(File, u64),
}

/// Returns the answer to a request for a file in `folder`.
pub(super) fn to(request: &Request, folder: &Path) -> Response {
    let answer = match found::find(folder, &request.target) {
        Ok(Found::File(file, path)) => Response::of_file("200 OK", file, &path),
        // A browser would keep a permanent redirection of this port for the next site.
        Ok(Found::Folder { address }) => Ok(Response {
            header: Some(("Location", address)),
            ..Response::of_text("302 Found", "The address of a folder ends in `/`.\n")
        }),
        Ok(Found::Nothing) => not_found(folder),
        Err(error) => Err(error),
    };
    let answer =
        answer.unwrap_or_else(|_| Response::of_text("500 Internal Server Error", "The file cannot be read.\n"));
    Response { method: request.method, ..answer }
}

/// The site's own page for this, if it has one.
fn not_found(folder: &Path) -> io::Result<Response> {
    const STATUS: &str = "404 Not Found";
    match found::find(folder, "/404.html")? {
        Found::File(file, path) => Response::of_file(STATUS, file, &path),
        _ => Ok(Response::of_text(STATUS, "Nothing has this address.\n")),
    }
}

impl Response {
    /// Returns the answer to a request that is refused.
    pub(super) fn of_problem(problem: Problem) -> Self {
        match problem {
            Problem::Malformed => Self::of_text("400 Bad Request", "This is not a request that a browser sends.\n"),
            Problem::HeadTooLong => {
                Self::of_text("431 Request Header Fields Too Large", "The request's headers are too long.\n")
            }
            Problem::Late => Self::of_text("408 Request Timeout", "The request took too long to come.\n"),
            Problem::ForeignHost => Self::of_text(
                "421 Misdirected Request",
                "This server answers to `localhost` and to the addresses of loopback only.\n",
            ),
            Problem::MethodNotAllowed => Self {
                header: Some(("Allow", "GET, HEAD".into())),
                ..Self::of_text("405 Method Not Allowed", "Files can be read here, and nothing else.\n")
            },
        }
    }

    fn of_text(status: &'static str, text: &'static str) -> Self {
        let media_type = "text/plain; charset=utf-8";
        Self { status, header: None, media_type, content: Content::Text(text), method: Method::Get }
    }

    /// The length is that of the file as it was opened: publishing puts another in its place and leaves this one whole.
    fn of_file(status: &'static str, file: File, path: &Path) -> io::Result<Self> {
        let length = file.metadata()?.len();
        let content = Content::File(file, length);
        Ok(Self { status, header: None, media_type: media_type::of(path), content, method: Method::Get })
    }

    pub(super) fn is_error(&self) -> bool {
        self.status.starts_with(['4', '5'])
    }

    /// Sends the answer.
    ///
    /// # Errors
    /// What the connection or the file says.
    pub(super) fn write(self, stream: &mut TcpStream) -> io::Result<()> {
        let length = match &self.content {
            Content::Text(text) => text.len() as u64,
            Content::File(_, length) => *length,
        };
        let mut head =
            format!("HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {length}\r\n", self.status, self.media_type);
        if let Some((name, value)) = &self.header {
            head += &format!("{name}: {value}\r\n");
        }
        // What is looked at is being worked on: nothing is kept by the browser, nothing guessed from content.
        head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
        stream.write_all(head.as_bytes())?;
        if self.method == Method::Get {
            match self.content {
                Content::Text(text) => stream.write_all(text.as_bytes())?,
                Content::File(file, length) => drop(io::copy(&mut file.take(length), stream)?),
            }
        }
        stream.flush()
    }
}
