//! What a request is answered with.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Method, Request, Response, StatusCode};
use tokio::sync::{Semaphore, watch};

use super::hosts::Hosts;
use super::live::{self, events};
use super::preview::{Found, State};
use super::{media_type, target};
use crate::host::HEADERS;
use crate::output::{OutputFile, OutputKind};

/// What is sent: the whole of a file, or a stream.
pub(super) type Body = UnsyncBoxBody<Bytes, Infallible>;

/// What answers are made of.
#[derive(Clone, Debug)]
pub(super) struct Answering {
    pub(super) hosts: Hosts,
    pub(super) states: watch::Receiver<Arc<State>>,
    /// How many streams of events there may be; pages must be answered all the same.
    pub(super) streams: Arc<Semaphore>,
}

impl Answering {
    /// Returns the answer to a request. Its body is not read.
    pub(super) fn to<B>(&self, request: &Request<B>) -> Response<Body> {
        if !self.hosts.allow(request.headers()) {
            return text(
                StatusCode::MISDIRECTED_REQUEST,
                "This server answers to `localhost` and to addresses, not to other names.\n",
            );
        }
        // A target with a host in it is for proxies.
        if request.uri().authority().is_some() {
            return text(StatusCode::BAD_REQUEST, "This is not a request that a browser sends.\n");
        }
        let mut answer = match *request.method() {
            Method::GET => self.get(request.uri().path(), request.uri().query()),
            Method::HEAD => without_content(self.get(request.uri().path(), request.uri().query())),
            _ => with_header(
                text(StatusCode::METHOD_NOT_ALLOWED, "The site can be read here, and nothing else.\n"),
                header::ALLOW,
                "GET, HEAD",
            ),
        };
        // What is looked at is being worked on, so nothing is kept by the browser. The rest is what a host sends; the policy stands in the page, where a theme may have changed it.
        let headers = answer.headers_mut();
        for (name, value) in HEADERS {
            headers.insert(name, HeaderValue::from_static(value));
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        answer
    }

    fn get(&self, address: &str, query: Option<&str>) -> Response<Body> {
        let Some(path) = target::path(address) else { return self.found("", &Found::Nothing(None), None) };
        match path.strip_prefix(live::FOLDER) {
            None => {
                let state = Arc::clone(&self.states.borrow());
                self.found(&path, &state.find(&path), query)
            }
            Some("live.js") => content(StatusCode::OK, media_type::of("live.js"), live::script().into()),
            Some(asked) => match asked.strip_prefix("events/").or((asked == "events").then_some("")) {
                Some(path) => self.events(path),
                None => nothing(),
            },
        }
    }

    fn found(&self, path: &str, found: &Found<'_>, query: Option<&str>) -> Response<Body> {
        match found {
            Found::File(found) => file(StatusCode::OK, found),
            Found::Folder => {
                let query = query.map(|query| format!("?{query}")).unwrap_or_default();
                // A browser would keep a permanent redirection of this port for the next site.
                let answer = text(StatusCode::FOUND, "The address of a folder ends in `/`.\n");
                with_header(answer, header::LOCATION, &format!("{}/{query}", target::address(path)))
            }
            Found::Nothing(Some(page)) => file(StatusCode::NOT_FOUND, page),
            Found::Nothing(None) => nothing(),
            Found::NoSite => {
                let page = live::waiting::page(&self.states.borrow());
                content(StatusCode::SERVICE_UNAVAILABLE, media_type::of("index.html"), page.into())
            }
        }
    }

    fn events(&self, path: &str) -> Response<Body> {
        match Arc::clone(&self.streams).try_acquire_owned() {
            Ok(slot) => {
                let stream = events::stream(self.states.clone(), path.to_owned(), slot);
                with_header(Response::new(stream.boxed_unsync()), header::CONTENT_TYPE, "text/event-stream")
            }
            Err(_) => text(StatusCode::SERVICE_UNAVAILABLE, "Too many pages listen already.\n"),
        }
    }
}

fn file(status: StatusCode, file: &OutputFile) -> Response<Body> {
    let bytes = match file.kind {
        OutputKind::Page => live::page::served(file).into(),
        _ => file.bytes.clone(),
    };
    content(status, media_type::of(&file.path), bytes)
}

fn nothing() -> Response<Body> {
    text(StatusCode::NOT_FOUND, "Nothing has this address.\n")
}

fn text(status: StatusCode, text: &'static str) -> Response<Body> {
    content(status, "text/plain; charset=utf-8", text.into())
}

fn content(status: StatusCode, media_type: &'static str, bytes: Bytes) -> Response<Body> {
    let mut response = Response::new(Full::new(bytes).boxed_unsync());
    *response.status_mut() = status;
    with_header(response, header::CONTENT_TYPE, media_type)
}

fn without_content(mut response: Response<Body>) -> Response<Body> {
    let length = hyper::body::Body::size_hint(response.body()).exact();
    if let Some(length) = length {
        response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    }
    *response.body_mut() = Full::default().boxed_unsync();
    response
}

/// A value that cannot be one of a header leaves it out: an address that a browser asked for is encoded and can.
fn with_header(mut response: Response<Body>, name: HeaderName, value: &str) -> Response<Body> {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}
