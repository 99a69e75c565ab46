//! A web server on loopback for a folder of files, as plain as a host for static sites.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

use tarif::publish;

/// A folder that is served on a port of its own, until the test run ends.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    folder: PathBuf,
    /// Requests for paths that end so are answered only after a release.
    held: Mutex<Option<String>>,
    released: Condvar,
    /// What is wrong with paths that end so.
    fault: Mutex<Option<(String, Fault)>>,
    asked: Mutex<Vec<String>>,
}

/// What a host can do wrong.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fault {
    /// The file is not there.
    Missing,
    /// The file holds something else.
    Holds(&'static [u8]),
    /// The file's type is another.
    Type(&'static str),
    /// The host adds a header of its own.
    Adds(&'static str),
}

/// What goes out for one request.
struct Response {
    status: &'static str,
    header: String,
    body: Vec<u8>,
}

impl Site {
    /// Serves `folder`.
    pub(crate) fn serve(folder: impl Into<PathBuf>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let shared = Arc::new(Shared { folder: folder.into(), ..Shared::default() });
        let served = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&served);
                // A browser that hangs up early is no fault of the page's.
                thread::spawn(move || drop(shared.answer(&stream)));
            }
        });
        Self { address, shared }
    }

    /// Returns the origin, as in `http://127.0.0.1:41953`.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Holds back every file whose path ends in `ending`, until [`release`](Self::release): what a visitor sees while it is on its way. For files that a script fetches: with a page's own images and scripts under way, WebDriver waits for them too.
    pub(crate) fn hold(&self, ending: &str) {
        *self.shared.held.lock().expect("no holder panics") = Some(ending.into());
    }

    /// Lets go what was held back.
    pub(crate) fn release(&self) {
        *self.shared.held.lock().expect("no holder panics") = None;
        self.shared.released.notify_all();
    }

    /// From now on answers for every file whose path ends in `ending` with that fault, and for all others as it should.
    pub(crate) fn spoil(&self, ending: &str, fault: Fault) {
        *self.shared.fault.lock().expect("no holder panics") = Some((ending.into(), fault));
    }

    /// Answers for all files as it should again.
    pub(crate) fn mend(&self) {
        *self.shared.fault.lock().expect("no holder panics") = None;
    }

    /// Returns the name of the asset that is called so but for its fingerprint.
    pub(crate) fn asset(&self, stem: &str, extension: &str) -> String {
        // Those of a build before may lie there too.
        let published = publish::published(&self.shared.folder).expect("the site is built");
        let mut names = published.into_iter().filter_map(|path| Some(path.strip_prefix("assets/")?.to_owned()));
        let is_it = |name: &String| {
            let fingerprint = name.strip_prefix(stem).and_then(|name| name.strip_suffix(extension));
            fingerprint.is_some_and(|it| it.starts_with('-') && it.ends_with('.') && !it[1..].contains('-'))
        };
        names.find(is_it).unwrap_or_else(|| panic!("no {extension} file is called {stem}"))
    }

    /// Returns how often a file whose path ends in `ending` was asked for.
    pub(crate) fn asked(&self, ending: &str) -> usize {
        let asked = self.shared.asked.lock().expect("no holder panics");
        asked.iter().filter(|path| path.ends_with(ending)).count()
    }
}

impl Shared {
    fn answer(&self, mut stream: &TcpStream) -> io::Result<()> {
        let mut lines = BufReader::new(stream).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        // The rest of the head is read, so that closing the connection does not reset it.
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
        let mut words = request.split(' ');
        let (method, address) = (words.next(), words.next().unwrap_or("/"));
        let path = decoded(address.split(['?', '#']).next().unwrap_or("/"));
        self.asked.lock().expect("no holder panics").push(path.clone());
        self.wait_for_release(&path);
        let response = self.response(&path);
        write!(
            stream,
            "HTTP/1.1 {}\r\n{}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n",
            response.status,
            response.header,
            response.body.len(),
        )?;
        if method != Some("HEAD") {
            stream.write_all(&response.body)?;
        }
        Ok(())
    }

    fn wait_for_release(&self, path: &str) {
        let held = self.held.lock().expect("no holder panics");
        let is_held = |held: &mut Option<String>| held.as_ref().is_some_and(|ending| path.ends_with(ending.as_str()));
        drop(self.released.wait_while(held, is_held));
    }

    fn response(&self, path: &str) -> Response {
        let file = self.folder.join(path.trim_start_matches('/'));
        let inside = !path.split('/').any(|part| part == "..");
        if inside && file.is_dir() && !path.ends_with('/') {
            return Response {
                status: "301 Moved Permanently",
                header: format!("Location: {path}/"),
                body: Vec::new(),
            };
        }
        let file = if path.ends_with('/') { file.join("index.html") } else { file };
        let fault = self.fault.lock().expect("no holder panics").clone();
        let fault = fault.and_then(|(ending, fault)| path.ends_with(&ending).then_some(fault));
        let is_there = inside && !matches!(fault, Some(Fault::Missing));
        match fs::read(&file) {
            Ok(body) if is_there => {
                let body = if let Some(Fault::Holds(body)) = fault { body.into() } else { body };
                let kind = if let Some(Fault::Type(kind)) = fault { kind } else { content_type(&file) };
                let mut header = format!("Content-Type: {kind}");
                if let Some(Fault::Adds(more)) = fault {
                    header.extend(["\r\n", more]);
                }
                Response { status: "200 OK", header, body }
            }
            _ => Response {
                status: "404 Not Found",
                header: "Content-Type: text/html; charset=utf-8".into(),
                body: fs::read(self.folder.join("404.html")).unwrap_or_default(),
            },
        }
    }
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("css") => "text/css; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("ico") => "image/x-icon",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("pdf") => "application/pdf",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webp") => "image/webp",
        Some("woff2") => "font/woff2",
        Some("xml") => "application/xml",
        _ => "application/octet-stream",
    }
}

/// Replaces `%C3%A9` and the like by what they stand for.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escaped = (first == b'%')
            .then(|| str::from_utf8(after.get(..2)?).ok())
            .flatten()
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(escaped.unwrap_or(first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
