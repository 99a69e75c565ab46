//! A server on loopback, and requests as bytes.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;

use tempfile::TempDir;

use super::*;

/// A site that is served until the tests end.
struct Site {
    folder: TempDir,
    address: SocketAddr,
}

impl Site {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("public");
        fs::create_dir_all(root.join("sl/a b")).unwrap();
        fs::create_dir_all(root.join("empty")).unwrap();
        fs::write(root.join("index.html"), "<p>start").unwrap();
        fs::write(root.join("404.html"), "<p>nothing").unwrap();
        fs::write(root.join("sl/index.html"), "<p>slovensko").unwrap();
        fs::write(root.join("sl/a b/index.html"), "<p>space").unwrap();
        fs::write(root.join("main.css"), "a{}").unwrap();
        fs::write(root.join(".tarif-manifest"), "ours").unwrap();
        fs::write(folder.path().join("secret.txt"), "secret").unwrap();
        let server = Server::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = server.address;
        thread::spawn(move || server.run(&root));
        Self { folder, address }
    }

    /// Sends bytes, and returns all that comes back.
    fn send(&self, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(request).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }

    fn get(&self, target: &str) -> String {
        self.send(format!("GET {target} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).as_bytes())
    }

    #[track_caller]
    fn see(&self, target: &str, status: &str, content: &str) {
        let response = self.get(target);
        assert!(response.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{target}: {response}");
        assert!(response.ends_with(&format!("\r\n\r\n{content}")), "{target}: {response}");
    }
}

#[test]
fn files_and_folders_are_served() {
    let site = Site::new();
    site.see("/", "200 OK", "<p>start");
    site.see("/index.html?pc=8", "200 OK", "<p>start");
    site.see("/sl/", "200 OK", "<p>slovensko");
    site.see("/sl/a%20b/", "200 OK", "<p>space");
    let style = site.get("/main.css");
    assert_eq!(
        style,
        "HTTP/1.1 200 OK\r\nContent-Type: text/css; charset=utf-8\r\nContent-Length: 3\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\na{}"
    );
}

#[test]
fn head_answers_without_content() {
    let site = Site::new();
    let response = site.send(b"HEAD /main.css HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
    assert!(response.contains("Content-Length: 3\r\n") && response.ends_with("\r\n\r\n"), "{response}");
}

#[test]
fn the_address_of_a_folder_gets_its_slash_and_keeps_its_query() {
    let site = Site::new();
    assert!(site.get("/sl?pc=8&user=2").contains("302 Found"));
    assert!(site.get("/sl?pc=8&user=2").contains("\r\nLocation: /sl/?pc=8&user=2\r\n"));
    assert!(site.get("/sl/a%20b").contains("\r\nLocation: /sl/a%20b/\r\n"));
}

#[test]
fn what_is_not_there_is_answered_with_the_sites_own_page() {
    let site = Site::new();
    for target in ["/nothing", "/sl/nothing.html", "/empty/", "/main.css/", "/main.css/x", "/404"] {
        site.see(target, "404 Not Found", "<p>nothing");
    }
    fs::remove_file(site.folder.path().join("public/404.html")).unwrap();
    site.see("/nothing", "404 Not Found", "Nothing has this address.\n");
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let site = Site::new();
    let targets = [
        "/../secret.txt",
        "/sl/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "//secret.txt",
        "/sl/%2e%2e/main.css",
        "/.tarif-manifest",
        "/%2Etarif-manifest",
        "/index.html%00.css",
    ];
    for target in targets {
        site.see(target, "404 Not Found", "<p>nothing");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_inside_the_folder_only() {
    use std::os::unix::fs::symlink;

    let site = Site::new();
    let root = site.folder.path().join("public");
    symlink(site.folder.path().join("secret.txt"), root.join("out.txt")).unwrap();
    symlink(site.folder.path(), root.join("up")).unwrap();
    symlink("main.css", root.join("in.css")).unwrap();
    symlink("loop.css", root.join("loop.css")).unwrap();
    site.see("/out.txt", "404 Not Found", "<p>nothing");
    site.see("/up/secret.txt", "404 Not Found", "<p>nothing");
    site.see("/in.css", "200 OK", "a{}");
    assert!(!site.get("/loop.css").contains(" 200 "));
}

#[test]
fn requests_that_name_another_host_are_refused() {
    let site = Site::new();
    let response = site.send(b"GET / HTTP/1.1\r\nHost: rebound.example.com\r\n\r\n");
    assert!(response.starts_with("HTTP/1.1 421 ") && !response.contains("start"), "{response}");
}

#[test]
fn requests_that_want_something_done_are_refused() {
    let site = Site::new();
    let response = site.send(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nmore");
    assert!(response.starts_with("HTTP/1.1 405 ") && response.contains("\r\nAllow: GET, HEAD\r\n"), "{response}");
}

#[test]
fn what_is_no_request_is_refused() {
    let site = Site::new();
    assert!(site.send(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03").starts_with("HTTP/1.1 400 "));
    assert!(site.send(b"GET / HTTP/2.0\r\nHost: localhost\r\n\r\n").starts_with("HTTP/1.1 400 "));
}

#[test]
fn an_endless_header_is_refused() {
    let site = Site::new();
    let mut request = b"GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ".to_vec();
    request.resize(40_000, b'a');
    assert!(site.send(&request).starts_with("HTTP/1.1 431 "));
}

#[test]
fn slow_visitors_do_not_keep_others_waiting() {
    let site = Site::new();
    let _slow: Vec<TcpStream> = (0..CONNECTIONS - 1).map(|_| TcpStream::connect(site.address).unwrap()).collect();
    site.see("/", "200 OK", "<p>start");
}

#[test]
fn a_request_that_does_not_end_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    client.write_all(b"GET / HT").unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    let result = Request::read(&mut stream, Duration::from_millis(20)).unwrap();
    assert_eq!(result, Err(request::Problem::Late));
}

#[test]
fn a_large_file_arrives_whole() {
    let site = Site::new();
    let content = "0123456789abcdef".repeat(1 << 17);
    fs::write(site.folder.path().join("public/large.txt"), &content).unwrap();
    site.see("/large.txt", "200 OK", &content);
}

#[test]
fn a_taken_port_is_named() {
    let server = Server::bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let error = Server::bind(server.address).unwrap_err();
    let port = server.address.port();
    assert_eq!(
        error.to_string(),
        format!(
            "port {port} on `127.0.0.1` is taken by another program; end that one, or choose another with `--port`"
        )
    );
    assert_eq!(server.base_url(), format!("http://127.0.0.1:{port}/"));
}

#[test]
fn other_machines_are_not_let_in() {
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:4040"] {
        assert!(matches!(Server::bind(address.parse().unwrap()), Err(ServeError::NotLoopback { .. })), "{address}");
    }
    assert!(DEFAULT_ADDRESS.ip().is_loopback());
}
