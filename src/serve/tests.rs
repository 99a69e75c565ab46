//! A server on loopback, and requests as bytes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::thread;

use super::*;
use crate::diagnostic::{Diagnostic, Source};
use crate::output::{OutputFile, OutputKind};

const SCRIPT: &str = "<script src=\"/.tarif-serve/live.js\" data-page=\"";

/// A preview that is served until the tests end.
struct Site {
    preview: Arc<Preview>,
    address: SocketAddr,
}

fn file(path: &str, text: &str, kind: OutputKind) -> OutputFile {
    OutputFile { path: path.into(), bytes: text.to_owned().into(), kind }
}

fn files() -> Vec<OutputFile> {
    vec![
        file("main.css", "a{}", OutputKind::Asset),
        file("index.html", "<p>start", OutputKind::Page),
        file("sl/index.html", "<p>slovensko", OutputKind::Page),
        file("sl/a b/index.html", "<p>space", OutputKind::Page),
        file("404.html", "<p>nothing", OutputKind::Page),
        file("robots.txt", "Allow: /", OutputKind::Index),
    ]
}

impl Site {
    fn new() -> Self {
        let site = Self::without_files(PATIENCE);
        site.preview.show(&files());
        site
    }

    fn without_files(patience: Duration) -> Self {
        let server = Server { patience, ..Server::bind(DEFAULT_HOST, Some(0)).unwrap() };
        let (address, preview) = (server.address, Arc::new(Preview::new()));
        let shown = Arc::clone(&preview);
        thread::spawn(move || server.run(&shown));
        Self { preview, address }
    }

    /// Sends bytes, and returns all that comes back until the server ends the connection.
    fn send(&self, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(request).unwrap();
        let mut response = Vec::new();
        stream.read_to_end(&mut response).unwrap();
        String::from_utf8(response).unwrap()
    }

    /// Opens a connection, and sends the beginning of what could be a request.
    fn connect(&self, begin: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(begin.as_bytes()).unwrap();
        stream
    }

    fn get(&self, target: &str) -> String {
        self.send(format!("GET {target} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).as_bytes())
    }

    /// Sees a status and, before the script that is added to pages, a content.
    #[track_caller]
    fn see(&self, target: &str, status: &str, content: &str) {
        let response = self.get(target);
        assert!(response.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{target}: {response}");
        let (_, found) = response.split_once("\r\n\r\n").unwrap();
        assert_eq!(found.split(SCRIPT).next().unwrap(), content, "{target}");
    }

    /// Listens to the events of a page.
    fn events(&self, page: &str) -> impl Iterator<Item = serde_json::Value> + use<> {
        let mut stream = TcpStream::connect(self.address).unwrap();
        write!(stream, "GET /.tarif-serve/events{page} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .unwrap();
        let lines = BufReader::new(stream).lines().map(Result::unwrap);
        lines.filter_map(|line| serde_json::from_str(line.strip_prefix("data: ")?).unwrap())
    }
}

/// Asks for the style sheet on a connection, and reads the answer, which leaves the connection open.
#[track_caller]
fn ask(stream: &mut TcpStream) {
    stream.write_all(b"GET /main.css HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let (mut answer, mut byte) = (Vec::new(), [0]);
    while !answer.ends_with(b"\r\n\r\na{}") {
        assert_eq!(stream.read(&mut byte).unwrap(), 1, "{}", String::from_utf8_lossy(&answer));
        answer.extend(byte);
    }
}

fn problem(text: &str) -> Diagnostic {
    let source = Arc::new(Source::new("plans/care.toml", text));
    Diagnostic::error("unknown-key", "`amonut` is no key", source.span(0..text.len()))
}

#[test]
fn files_and_folders_are_served() {
    let site = Site::new();
    site.see("/", "200 OK", "<p>start");
    site.see("/index.html?pc=8", "200 OK", "<p>start");
    site.see("/sl/", "200 OK", "<p>slovensko");
    site.see("/sl/a%20b/", "200 OK", "<p>space");
    site.see("/robots.txt", "200 OK", "Allow: /");
    let style = site.get("/main.css").to_ascii_lowercase();
    for header in [
        "content-type: text/css; charset=utf-8",
        "content-length: 3",
        "cache-control: no-store",
        "x-content-type-options: nosniff",
        "cross-origin-resource-policy: same-origin",
    ] {
        assert!(style.contains(&format!("\r\n{header}\r\n")), "{style}");
    }
    assert!(style.ends_with("\r\n\r\na{}"), "{style}");
}

#[test]
fn a_page_has_one_script_element_and_other_files_have_none() {
    let site = Site::new();
    let page = site.get("/sl/");
    assert_eq!(page.matches("<script").count(), 1);
    assert!(page.contains(SCRIPT) && page.ends_with("\" defer></script>\n"), "{page}");
    assert!(site.get("/.tarif-serve/live.js").contains("\r\ncontent-type: text/javascript; charset=utf-8\r\n"));
    site.see("/.tarif-serve/", "404 Not Found", "Nothing has this address.\n");
    site.see("/.tarif-serve/live.css", "404 Not Found", "Nothing has this address.\n");
}

#[test]
fn answers_have_the_headers_that_a_host_sends() {
    let site = Site::new();
    for (target, status) in [("/", "200 OK"), ("/main.css", "200 OK"), ("/nowhere", "404 Not Found")] {
        let response = site.get(target).to_lowercase();
        assert!(response.starts_with(&format!("http/1.1 {status}").to_lowercase()), "{response}");
        for (name, value) in crate::host::HEADERS {
            assert!(response.contains(&format!("\r\n{name}: {value}\r\n").to_lowercase()), "{target}: {name}");
        }
    }
}

#[test]
fn head_answers_without_content() {
    let site = Site::new();
    let response = site.send(b"HEAD /main.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
    assert!(response.contains("content-length: 3\r\n") && response.ends_with("\r\n\r\n"), "{response}");
}

#[test]
fn one_connection_serves_many_requests() {
    let site = Site::new();
    let request = "GET /main.css HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let last = request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    let response = site.send(format!("{request}{request}{last}").as_bytes());
    assert_eq!(response.matches("\r\n\r\na{}").count(), 3, "{response}");
}

#[test]
fn the_address_of_a_folder_gets_its_slash_and_keeps_its_query() {
    let site = Site::new();
    assert!(site.get("/sl?pc=8&user=2").contains(" 302 Found\r\n"));
    assert!(site.get("/sl?pc=8&user=2").contains("\r\nlocation: /sl/?pc=8&user=2\r\n"));
    assert!(site.get("/sl/a%20b").contains("\r\nlocation: /sl/a%20b/\r\n"));
}

#[test]
fn what_is_not_there_is_answered_with_the_sites_own_page() {
    let site = Site::new();
    for target in ["/nothing", "/sl/nothing.html", "/main.css/", "/main.css/x", "/404"] {
        site.see(target, "404 Not Found", "<p>nothing");
    }
    site.preview.show(&files()[..1]);
    site.see("/nothing", "404 Not Found", "Nothing has this address.\n");
}

#[test]
fn nothing_but_the_site_is_served() {
    let site = Site::new();
    let targets = [
        "/../Cargo.toml",
        "/sl/../../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/..%2fCargo.toml",
        "/..%5cCargo.toml",
        "//etc/passwd",
        "/etc/passwd",
        "/sl/%2e%2e/main.css",
        "/index.html%00.css",
        "/.tarif-serve/../Cargo.toml",
    ];
    for target in targets {
        let response = site.get(target);
        assert!(response.starts_with("HTTP/1.1 404 "), "{target}: {response}");
        assert!(!response.contains("[package]") && !response.contains("root:") && !response.contains("a{}"));
    }
}

#[test]
fn requests_that_name_another_host_are_refused() {
    let site = Site::new();
    for host in ["rebound.example.com", "192.0.2.1", "localhost\r\nHost: localhost"] {
        let response = site.send(format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes());
        assert!(response.starts_with("HTTP/1.1 421 ") && !response.contains("start"), "{response}");
    }
    assert!(site.send(b"GET / HTTP/1.0\r\n\r\n").starts_with("HTTP/1.0 421 "));
}

#[test]
fn requests_for_proxies_are_refused() {
    let site = Site::new();
    for target in ["http://localhost/", "http://example.com/"] {
        assert!(site.get(target).starts_with("HTTP/1.1 400 "), "{target}");
    }
    let connect = site.send(b"CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assert!(connect.starts_with("HTTP/1.1 400 "), "{connect}");
}

#[test]
fn requests_that_want_something_done_are_refused() {
    let site = Site::new();
    let request = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nConnection: close\r\n\r\nmore";
    let response = site.send(request);
    assert!(response.starts_with("HTTP/1.1 405 ") && response.contains("\r\nallow: GET, HEAD\r\n"), "{response}");
}

#[test]
fn what_is_no_request_is_refused() {
    let site = Site::new();
    assert!(site.send(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n").starts_with("HTTP/1.1 400 "));
    assert!(site.send(b"GET / HTTP/7.0\r\nHost: localhost\r\n\r\n").starts_with("HTTP/1.1 400 "));
}

#[test]
fn a_huge_header_is_refused() {
    let site = Site::new();
    let mut request = b"GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ".to_vec();
    request.resize(LONGEST_HEAD, b'a');
    assert!(site.send(&request).starts_with("HTTP/1.1 431 "));
    let many = format!("GET / HTTP/1.1\r\nHost: localhost\r\n{}\r\n", "A: b\r\n".repeat(MOST_HEADERS));
    assert!(site.send(many.as_bytes()).starts_with("HTTP/1.1 431 "));
    site.see("/", "200 OK", "<p>start");
}

/// Returns a site whose connections wait for an hour, so that whoever has to wait for one of them waits for ever.
fn patient() -> Site {
    let site = Site::without_files(Duration::from_secs(3600));
    // More than the system keeps on its way for anybody.
    let large = "0123456789abcdef".repeat(1 << 20);
    site.preview.show(&[files(), vec![file("large.txt", &large, OutputKind::Index)]].concat());
    site
}

#[test]
fn slow_visitors_do_not_keep_others_waiting() {
    let site = patient();
    // Those who say nothing, do not end, ask and take no answer, or asked and say no more.
    for begin in ["", "GET / HTTP/1.1\r\nHost: loc", "GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"] {
        let _slow: Vec<TcpStream> = (0..CONNECTIONS * 2).map(|_| site.connect(begin)).collect();
        site.see("/", "200 OK", "<p>start");
    }
    let _idle: Vec<TcpStream> = (0..CONNECTIONS * 2)
        .map(|_| {
            let mut idle = TcpStream::connect(site.address).unwrap();
            ask(&mut idle);
            idle
        })
        .collect();
    site.see("/", "200 OK", "<p>start");
}

#[test]
fn who_asked_the_longest_ago_gives_way_to_a_newcomer() {
    let site = patient();
    let mut regular = TcpStream::connect(site.address).unwrap();
    ask(&mut regular);
    let mut slow: Vec<TcpStream> = (0..CONNECTIONS - 1).map(|_| site.connect("")).collect();
    // They come in in their order: when the last one is answered, all are in.
    ask(slow.last_mut().unwrap());
    ask(&mut regular);
    site.see("/", "200 OK", "<p>start");
    assert_eq!(slow[0].read(&mut [0]).unwrap(), 0, "the first of the slow ones is let go");
    ask(&mut slow[1]);
    ask(&mut regular);
}

#[test]
fn who_follows_changes_gives_way_to_nobody() {
    let site = patient();
    let mut events = site.events("/sl/");
    let before = events.next().unwrap();
    let _slow: Vec<TcpStream> = (0..CONNECTIONS * 2).map(|_| site.connect("")).collect();
    site.see("/", "200 OK", "<p>start");
    let mut changed = files();
    changed[2] = file("sl/index.html", "<p>Slovenija", OutputKind::Page);
    site.preview.show(&changed);
    assert_ne!(events.next().unwrap()["page"], before["page"]);
}

#[test]
fn a_request_that_does_not_come_or_does_not_end_is_given_up() {
    let site = Site::without_files(Duration::from_millis(50));
    site.preview.show(&files());
    for begin in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\n"] {
        let response = site.send(begin.as_bytes());
        assert!(!response.contains(" 200 "), "{begin}: {response}");
    }
}

#[test]
fn an_answer_that_is_not_taken_is_given_up() {
    let site = Site::without_files(Duration::from_millis(50));
    // More than the system keeps on its way for anybody.
    let large = "0123456789abcdef".repeat(1 << 20);
    site.preview.show(&[file("large.txt", &large, OutputKind::Index)]);
    let mut slow = site.connect("GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let begin = std::time::Instant::now();
    // The system says so to whoever sends more; nothing is read until then.
    while slow.write_all(b"x").is_ok() {
        assert!(begin.elapsed() < PATIENCE);
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_large_file_arrives_whole() {
    let site = Site::new();
    let content = "0123456789abcdef".repeat(1 << 17);
    site.preview.show(&[file("large.txt", &content, OutputKind::Index)]);
    site.see("/large.txt", "200 OK", &content);
}

#[test]
fn a_page_is_told_at_once_and_whenever_it_is_another() {
    let site = Site::new();
    let mut events = site.events("/sl/");
    let before = events.next().unwrap();
    assert!(site.get("/sl/").contains(&format!("data-page={}", before["page"])), "{before}");
    let mut changed = files();
    changed[2] = file("sl/index.html", "<p>Slovenija", OutputKind::Page);
    site.preview.show(&changed);
    let after = events.next().unwrap();
    assert_ne!(after["page"], before["page"]);
    assert!(site.get("/sl/").contains(&format!("data-page={}", after["page"])), "{after}");
    // What is gone is the page that says so.
    site.preview.show(&[changed.remove(4)]);
    let gone = events.next().unwrap();
    assert_eq!(gone["page"], site.events("/nothing").next().unwrap()["page"]);
}

#[test]
fn a_page_that_did_not_change_is_told_the_same() {
    let site = Site::new();
    let mut events = site.events("/");
    let before = events.next().unwrap();
    let mut changed = files();
    changed[2] = file("sl/index.html", "<p>Slovenija", OutputKind::Page);
    site.preview.show(&changed);
    assert_eq!(events.next().unwrap(), before);
}

#[test]
fn trouble_is_told_until_it_is_over_and_the_last_good_site_stays() {
    let site = Site::new();
    let mut events = site.events("/");
    assert!(events.next().unwrap()["trouble"].is_null());
    site.preview.report(&[problem("amonut = 1"), problem("</script><b>")]);
    let trouble = &events.next().unwrap()["trouble"];
    assert_eq!(trouble["summary"], "2 errors");
    assert!(trouble["problems"][0].as_str().unwrap().starts_with("error[unknown-key]: `amonut` is no key"));
    site.see("/", "200 OK", "<p>start");
    site.preview.show(&files());
    assert!(events.next().unwrap()["trouble"].is_null());
}

#[test]
fn before_there_is_a_site_every_address_says_what_is_wrong_with_it() {
    let site = Site::without_files(PATIENCE);
    site.preview.report(&[problem("</pre><script>&")]);
    let page = site.get("/sl/");
    assert!(page.starts_with("HTTP/1.1 503 "), "{page}");
    assert!(page.contains("&lt;/pre&gt;&lt;script&gt;&amp;") && !page.contains("</pre><script>"), "{page}");
    assert!(page.contains("data-page=\"none\""), "{page}");
    let mut events = site.events("/sl/");
    assert_eq!(events.next().unwrap()["page"], "none");
    site.preview.show(&files());
    assert_ne!(events.next().unwrap()["page"], "none");
}

#[test]
fn an_asset_of_the_site_before_is_still_there_for_pages_that_were_just_opened() {
    let site = Site::new();
    let mut files = files();
    files[0] = file("new.css", "b{}", OutputKind::Asset);
    site.preview.show(&files);
    site.see("/main.css", "200 OK", "a{}");
    site.see("/new.css", "200 OK", "b{}");
    // Neither what is wrong nor a build of the same is a change.
    site.preview.report(&[problem("no such plan")]);
    site.preview.show(&files);
    site.see("/main.css", "200 OK", "a{}");
    files[1] = file("index.html", "<p>another start", OutputKind::Page);
    site.preview.show(&files);
    site.see("/main.css", "404 Not Found", "<p>nothing");
    site.see("/new.css", "200 OK", "b{}");
}

#[test]
fn there_is_room_for_pages_beside_all_streams() {
    let site = Site::new();
    let mut listening: Vec<_> = (0..STREAMS).map(|_| site.events("/")).collect();
    for events in &mut listening {
        events.next().unwrap();
    }
    site.see("/.tarif-serve/events/", "503 Service Unavailable", "Too many pages listen already.\n");
    site.see("/", "200 OK", "<p>start");
}

#[test]
fn a_stream_whose_page_went_away_makes_room_for_another() {
    let site = Site::new();
    let mut listening: Vec<_> = (0..STREAMS).map(|_| site.events("/")).collect();
    for events in &mut listening {
        events.next().unwrap();
    }
    drop(listening);
    let begin = std::time::Instant::now();
    // A refusal is no event.
    while site.events("/").next().is_none() {
        assert!(begin.elapsed() < PATIENCE);
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_taken_port_is_named() {
    let server = Server::bind(DEFAULT_HOST, Some(0)).unwrap();
    let port = server.port();
    let error = Server::bind(DEFAULT_HOST, Some(port)).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "port {port} on `127.0.0.1` is taken by another program; end that one, or choose another with `--port`"
        )
    );
    assert_eq!(server.base_url(), format!("http://127.0.0.1:{port}/"));
}

#[test]
fn the_next_free_port_is_taken_unless_one_was_asked_for() {
    let first = Server::bind(DEFAULT_HOST, Some(0)).unwrap();
    let ports = first.port()..=first.port().saturating_add(50);
    let next = Server::at_one_of(DEFAULT_HOST, ports.clone()).unwrap();
    assert!(next.port() > first.port() && ports.contains(&next.port()));
    let error = Server::at_one_of(DEFAULT_HOST, first.port()..=first.port()).unwrap_err();
    let port = first.port();
    assert_eq!(
        error.to_string(),
        format!("the ports {port} to {port} are all taken by other programs; choose another with `--port`")
    );
}

#[test]
fn a_server_is_for_this_machine_unless_told_otherwise() {
    assert!(DEFAULT_HOST.is_loopback());
    assert!(!Server::bind(DEFAULT_HOST, Some(0)).unwrap().is_public());
    let public = Server::bind([0, 0, 0, 0].into(), Some(0)).unwrap();
    assert!(public.is_public());
    assert_eq!(public.base_url(), format!("http://localhost:{}/", public.port()));
}
