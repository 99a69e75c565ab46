//! A web server on loopback, with the demonstration site and the settings that `tarif host` prints.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a server may take to answer for the first time.
const PATIENCE: Duration = Duration::from_secs(20);

/// A web server that is tried.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Server {
    Nginx,
    Apache,
    Caddy,
}

/// A server that runs until it is dropped.
pub(crate) struct Running {
    process: Child,
    port: u16,
    /// Its settings, and what it writes.
    _folder: TempDir,
}

/// What was answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// The values of each header, by its name in lower case.
    pub(crate) headers: BTreeMap<String, Vec<String>>,
    pub(crate) body: Vec<u8>,
}

/// Returns the folder of the demonstration site, built once.
pub(crate) fn built() -> &'static Path {
    static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hosts");
        tarif(&["build", "--demo", "--out", out.to_str().unwrap()]);
        out
    });
    &SITE
}

fn tarif(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_tarif")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

impl Server {
    fn name(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Apache => "apache",
            Self::Caddy => "caddy",
        }
    }

    fn program(self) -> PathBuf {
        let name = if let Self::Apache = self { "apache2" } else { self.name() };
        let path = env::var_os("PATH").unwrap_or_default();
        // Not everybody's path has the folder of servers.
        let folders = env::split_paths(&path).chain(["/usr/sbin".into()]);
        let found = folders.map(|folder| folder.join(name)).find(|program| program.is_file());
        found.unwrap_or_else(|| {
            panic!(
                "`{name}` is not installed: `cargo xtask test` installs it, or install the packages `nginx`, `apache2-bin` and `caddy`"
            )
        })
    }

    /// Returns the least settings of a server for the site on a port, with what `tarif host` prints in a file beside them.
    fn settings(self, port: u16, folder: &Path) -> String {
        let (site, folder) = (built().display(), folder.display());
        match self {
            Self::Nginx => format!(
                "daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{}}\nhttp {{\n  include /etc/nginx/mime.types;\n  access_log off;\n  client_body_temp_path {folder}/1;\n  proxy_temp_path {folder}/2;\n  fastcgi_temp_path {folder}/3;\n  uwsgi_temp_path {folder}/4;\n  scgi_temp_path {folder}/5;\n  server {{\n    listen 127.0.0.1:{port};\n    root {site};\n    include {folder}/tarif.conf;\n  }}\n}}\n"
            ),
            Self::Apache => {
                let modules = ["mpm_event", "authz_core", "dir", "mime", "alias", "headers"]
                    .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"));
                format!(
                    "{}ServerName localhost\nServerRoot {folder}\nPidFile {folder}/pid\nDefaultRuntimeDir {folder}\nErrorLog {folder}/error.log\nTypesConfig /etc/mime.types\nListen 127.0.0.1:{port}\nDirectoryIndex index.html\n<VirtualHost 127.0.0.1:{port}>\n  DocumentRoot {site}\n  <Directory {site}>\n    Require all granted\n  </Directory>\n  Include {folder}/tarif.conf\n</VirtualHost>\n",
                    modules.concat()
                )
            }
            Self::Caddy => format!(
                "{{\n\tadmin off\n\tauto_https off\n\tstorage file_system {folder}\n}}\nhttp://127.0.0.1:{port} {{\n\tbind 127.0.0.1\n\troot * {site}\n\tfile_server\n\timport {folder}/tarif.conf\n}}\n"
            ),
        }
    }

    fn command(self, folder: &Path) -> Command {
        let mut command = Command::new(self.program());
        let settings = folder.join("server.conf");
        match self {
            Self::Nginx => command.arg("-p").arg(folder).arg("-c").arg(settings),
            Self::Apache => command.arg("-X").arg("-f").arg(settings),
            Self::Caddy => command.args(["run", "--adapter", "caddyfile", "--config"]).arg(settings),
        };
        command.env("HOME", folder).stdin(Stdio::null()).stdout(Stdio::null());
        command.stderr(fs::File::create(folder.join("stderr")).unwrap());
        command
    }
}

impl Running {
    /// Starts a server, and returns when it answers.
    #[track_caller]
    pub(crate) fn start(server: Server) -> Self {
        let folder = TempDir::new().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        fs::write(
            folder.path().join("tarif.conf"),
            tarif(&["host", server.name(), "--demo", "--base-url", "http://x/"]),
        )
        .unwrap();
        fs::write(folder.path().join("server.conf"), server.settings(port, folder.path())).unwrap();
        let process = server.command(folder.path()).spawn().unwrap();
        let mut running = Self { process, port, _folder: folder };
        let begin = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = running.process.try_wait().unwrap();
            if ended.is_some() || begin.elapsed() > PATIENCE {
                let said = |name| fs::read_to_string(running._folder.path().join(name)).unwrap_or_default();
                panic!("{server:?} does not answer: {}{}", said("stderr"), said("error.log"));
            }
            thread::sleep(Duration::from_millis(20));
        }
        running
    }

    /// Returns what the server answers to a request for a path.
    pub(crate) fn get(&self, path: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let host = self.port;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(answer[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            headers.entry(name.to_lowercase()).or_default().push(value.to_owned());
        }
        Answer { status, headers, body: answer[end + 4..].to_vec() }
    }

    /// Returns the path of a file with a fingerprint.
    pub(crate) fn asset(&self) -> String {
        let names = fs::read_dir(built().join("assets")).unwrap();
        let mut names: Vec<String> = names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        format!("/assets/{}", names.iter().find(|name| name.ends_with(".css")).unwrap())
    }

    /// Returns a file of the site.
    pub(crate) fn published(&self, path: &str) -> Vec<u8> {
        fs::read(built().join(path)).unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended already needs no more.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
