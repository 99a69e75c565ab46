//! Reads a request and refuses what no browser on this machine would send.

use std::io::{self, Read};
use std::net::{IpAddr, TcpStream};
use std::time::{Duration, Instant};

/// How long the head of a request may be, in bytes. A header of a browser on loopback has one or two thousand; cookies of other local servers may add some.
const LONGEST_HEAD: usize = 32 * 1024;

/// How many header lines a request may have.
const MOST_HEADERS: usize = 100;

/// A request that may be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// Whether the content is wanted too.
    pub(super) method: Method,
    /// What comes after the host: begins with `/`.
    pub(super) target: String,
}

/// What is wanted of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// Headers and content.
    Get,
    /// Headers only.
    Head,
}

/// Why a request is not answered with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// It is not HTTP 1.0 or 1.1 as a browser sends it.
    Malformed,
    /// It is too long.
    HeadTooLong,
    /// It took too long to come.
    Late,
    /// It names a host that is not this machine alone.
    ForeignHost,
    /// It wants something done.
    MethodNotAllowed,
}

impl Request {
    /// Reads the head of a request; a body stays unread.
    ///
    /// # Errors
    /// What the connection says, and, inside, what is wrong with the request.
    pub(super) fn read(stream: &mut TcpStream, patience: Duration) -> io::Result<Result<Self, Problem>> {
        let end = Instant::now() + patience;
        let mut head = Vec::new();
        let mut part = [0; 4096];
        loop {
            // A connection that a browser opened ahead and did not need ends without an answer.
            let late = if head.is_empty() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(Err(Problem::Late)) };
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return late;
            }
            stream.set_read_timeout(Some(left))?;
            let length = match stream.read(&mut part) {
                Ok(0) if head.is_empty() => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(0) => return Ok(Err(Problem::Malformed)),
                Ok(length) => length,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                    return late;
                }
                Err(error) => return Err(error),
            };
            head.extend_from_slice(&part[..length]);
            match Self::parse(&head) {
                Ok(None) if head.len() >= LONGEST_HEAD => return Ok(Err(Problem::HeadTooLong)),
                Ok(None) => {}
                Ok(Some(request)) => return Ok(Ok(request)),
                Err(problem) => return Ok(Err(problem)),
            }
        }
    }

    /// Returns the request at the beginning of `head`, or none if more has to come.
    fn parse(head: &[u8]) -> Result<Option<Self>, Problem> {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut parsed = httparse::Request::new(&mut headers);
        match parsed.parse(head) {
            Ok(httparse::Status::Partial) => return Ok(None),
            Ok(httparse::Status::Complete(_)) => {}
            Err(httparse::Error::TooManyHeaders) => return Err(Problem::HeadTooLong),
            Err(_) => return Err(Problem::Malformed),
        }
        let mut hosts = parsed.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("host"));
        match (hosts.next(), hosts.next()) {
            (Some(host), None) if is_loopback(host.value) => {}
            (Some(_), None) => return Err(Problem::ForeignHost),
            _ => return Err(Problem::Malformed),
        }
        let method = match parsed.method {
            Some("GET") => Method::Get,
            Some("HEAD") => Method::Head,
            _ => return Err(Problem::MethodNotAllowed),
        };
        // A target with a host in it is for proxies.
        let target = parsed.path.filter(|target| target.starts_with('/')).ok_or(Problem::Malformed)?;
        Ok(Some(Self { method, target: target.into() }))
    }
}

/// Returns whether a `Host` header names this machine alone, whatever the port: it may have been forwarded.
fn is_loopback(host: &[u8]) -> bool {
    let Ok(host) = str::from_utf8(host) else { return false };
    // The colons of an IPv6 address are in brackets.
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, port),
        _ => (host, ""),
    };
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let is_name = match address {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok_and(|address| address.is_loopback()),
        None => {
            name.eq_ignore_ascii_case("localhost")
                || matches!(name.parse(), Ok(IpAddr::V4(address)) if address.is_loopback())
        }
    };
    is_name && port.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(head: &str) -> Result<Option<Request>, Problem> {
        Request::parse(head.as_bytes())
    }

    #[test]
    fn a_request_is_parsed_once_its_head_is_whole() {
        let head = "GET /sl/?pc=8 HTTP/1.1\r\nHost: localhost:4040\r\nCookie: a=b\r\n\r\n";
        assert_eq!(parse(head), Ok(Some(Request { method: Method::Get, target: "/sl/?pc=8".into() })));
        assert_eq!(parse(&head[..head.len() - 1]), Ok(None));
    }

    #[test]
    fn hosts_of_this_machine_are_let_in() {
        for host in ["localhost", "LOCALHOST:4040", "127.0.0.1:80", "127.1.2.3", "[::1]", "[::1]:4040"] {
            assert!(is_loopback(host.as_bytes()), "{host}");
        }
    }

    #[test]
    fn other_hosts_are_refused() {
        let hosts = [
            "",
            "example.com",
            "localhost.example.com",
            "127.0.0.1.example.com",
            "localhost:4040@example.com",
            "localhost:x",
            "192.168.0.1",
            "0.0.0.0",
            "[::]",
            "::1",
            "[127.0.0.1]",
            "[::1]x",
        ];
        for host in hosts {
            assert!(!is_loopback(host.as_bytes()), "{host}");
            assert_eq!(parse(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n")), Err(Problem::ForeignHost), "{host}");
        }
    }

    #[test]
    fn exactly_one_host_is_needed() {
        assert_eq!(parse("GET / HTTP/1.1\r\n\r\n"), Err(Problem::Malformed));
        assert_eq!(parse("GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n"), Err(Problem::Malformed));
    }

    #[test]
    fn targets_for_proxies_are_refused() {
        for target in ["http://localhost/", "localhost:80", "*"] {
            let head = format!("GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assert_eq!(parse(&head), Err(Problem::Malformed), "{target}");
        }
    }

    #[test]
    fn only_reading_is_allowed() {
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "get"] {
            let head = format!("{method} / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assert_eq!(parse(&head), Err(Problem::MethodNotAllowed), "{method}");
        }
        let head = parse("HEAD / HTTP/1.0\r\nHost: localhost\r\n\r\n").unwrap().unwrap();
        assert_eq!(head.method, Method::Head);
    }

    #[test]
    fn too_many_headers_are_too_long() {
        let head = format!("GET / HTTP/1.1\r\nHost: localhost\r\n{}\r\n", "A: b\r\n".repeat(MOST_HEADERS));
        assert_eq!(parse(&head), Err(Problem::HeadTooLong));
    }
}
