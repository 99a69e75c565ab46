//! From a save to the new page: `tarif serve`, a file saved as editors do, and the page read over HTTP as a browser reads it.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use tarif_bench_site::Site;

use super::sites::{self, Sites};
use crate::failure::Failure;
use crate::steps;

/// How long a save may take to its page before it is given up.
const PATIENCE: Duration = Duration::from_secs(60);

/// Between two saves, so that each meets a server that has nothing left to do.
const PAUSE: Duration = Duration::from_millis(700);

/// What was saved, and how long it took until its page was there.
#[derive(Debug)]
pub(super) struct Saved {
    pub(super) site: String,
    pub(super) change: &'static str,
    /// The times of all saves, sorted.
    pub(super) times: Vec<Duration>,
    /// What the server said of the last build: "14 of 137 pages are new, in 9 ms".
    pub(super) said: String,
}

/// An edit that a page shows.
struct Edit {
    change: &'static str,
    /// The file, in the site.
    file: String,
    /// The address of a page that shows it.
    page: &'static str,
    /// Returns another text of the file for each turn, and what the page then has in it.
    make: fn(&str, usize) -> (String, String),
}

/// The server, which ends with its value.
struct Server {
    process: Child,
    host: String,
    lines: Receiver<String>,
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended already is what is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Measures edits of the demonstration site, of which nothing is released so that its plan files are what is shown, and of sites of plan pages.
pub(super) fn measured(tarif: &Path, pages: &[usize], runs: usize) -> Result<Vec<Saved>, Failure> {
    let demonstration = demonstration()?;
    let mut all = saved(tarif, &demonstration, "demonstration", &of_demonstration(), runs)?;
    super::remove(&demonstration)?;
    for pages in pages {
        let sites = Sites::write(*pages)?;
        let [file, _] = Site::changed_files();
        let make = |text: &str, turn: usize| (Site::price_changed(text, turn), format!("\"{}\"", 70_000 + turn));
        let edit = Edit { change: "a price", file, page: "/sl/offer-1/", make };
        all.extend(saved(tarif, &sites.tarif, &format!("{pages} plan pages"), &[edit], runs)?);
        sites.remove()?;
    }
    Ok(all)
}

fn of_demonstration() -> [Edit; 3] {
    [
        Edit {
            change: "a price",
            file: "plans/podpora.toml".into(),
            page: "/sl/podpora/",
            make: |text, turn| {
                let fee = format!("{}", 951 + turn);
                (text.replacen("amount = \"950\"", &format!("amount = \"{fee}\""), 1), format!("\"{fee}\""))
            },
        },
        Edit {
            change: "a page of text",
            file: "content/sl/contact.md".into(),
            page: "/sl/contact/",
            make: |text, turn| {
                let word = format!("x{turn}x");
                (format!("{text}\n{word}\n"), word)
            },
        },
        Edit {
            change: "a message of every page of a language",
            file: "i18n/sl/site.ftl".into(),
            page: "/sl/",
            make: |text, turn| {
                let word = format!("x{turn}x");
                (text.replacen("site-skip = ", &format!("site-skip = {word} "), 1), word)
            },
        },
    ]
}

/// Lays down the demonstration site without its released lists.
fn demonstration() -> Result<PathBuf, Failure> {
    let folder = super::folder().join("site-demonstration");
    super::remove(&folder)?;
    let failed = |source| Failure::at(&folder, source);
    for name in ["content", "i18n", "plans", "themes"] {
        sites::copy(&steps::root().join(name), &folder.join(name)).map_err(failed)?;
    }
    fs::copy(steps::root().join("site.toml"), folder.join("site.toml")).map_err(failed)?;
    super::remove(&folder.join("plans/released"))?;
    Ok(folder)
}

fn saved(tarif: &Path, site: &Path, name: &str, edits: &[Edit], runs: usize) -> Result<Vec<Saved>, Failure> {
    eprintln!("{name}: {runs} saves of each kind");
    let server = Server::start(tarif, site)?;
    let mut all = Vec::new();
    for edit in edits {
        let path = site.join(&edit.file);
        let failed = |source| Failure::at(&path, source);
        let text = fs::read_to_string(&path).map_err(failed)?;
        let mut times = Vec::new();
        for turn in 1..=runs {
            let (changed, shown) = (edit.make)(&text, turn);
            times.push(server.time(&path, &changed, edit.page, &shown).map_err(failed)?);
            thread::sleep(PAUSE);
        }
        times.sort_unstable();
        let said = server.lines.try_iter().last().unwrap_or_default();
        let said = said.rsplit_once(": ").map_or("", |(_, said)| said).trim_end_matches('.').to_owned();
        all.push(Saved { site: name.to_owned(), change: edit.change, times, said });
        save(&path, &text).map_err(failed)?;
        thread::sleep(PAUSE);
        server.lines.try_iter().for_each(drop);
    }
    Ok(all)
}

impl Server {
    fn start(tarif: &Path, site: &Path) -> Result<Self, Failure> {
        let mut command = Command::new(tarif);
        command.args(["serve", "--port", "0", "--site"]).arg(site);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let started = command.spawn();
        let mut process = started.map_err(|source| Failure::NotStarted { program: "tarif".into(), source })?;
        let stdout = process.stdout.take().expect("its output is a pipe");
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let mut server = Self { process, host: String::new(), lines };
        let serving = || server.lines.iter().find_map(|line| Some(line.split_once("http://")?.1.to_owned()));
        let address = serving().ok_or_else(|| Failure::Step(steps::shown(&command)))?;
        server.host = address.split('/').next().unwrap_or_default().to_owned();
        Ok(server)
    }

    /// Saves a file, and returns how long it takes until a page has been read that has `shown` in it, after the event that tells of it.
    fn time(&self, path: &Path, text: &str, page: &str, shown: &str) -> io::Result<Duration> {
        let mut events = BufReader::new(self.ask(&format!("/.tarif-serve/events{page}"), "")?);
        let before = next_event(&mut events)?;
        let begin = Instant::now();
        save(path, text)?;
        loop {
            if next_event(&mut events)? == before {
                continue;
            }
            let mut html = Vec::new();
            self.ask(page, "Connection: close\r\n")?.read_to_end(&mut html)?;
            let time = begin.elapsed();
            if String::from_utf8_lossy(&html).contains(shown) {
                return Ok(time);
            }
            if time > PATIENCE {
                return Err(io::Error::other(format!("`{page}` does not show `{shown}`")));
            }
        }
    }

    fn ask(&self, address: &str, header: &str) -> io::Result<TcpStream> {
        let mut stream = TcpStream::connect(&self.host)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let request = format!("GET {address} HTTP/1.1\r\nHost: {}\r\n{header}\r\n", self.host);
        stream.write_all(request.as_bytes())?;
        Ok(stream)
    }
}

/// Returns the data of the next event of a stream.
fn next_event(events: &mut impl BufRead) -> io::Result<String> {
    loop {
        let mut line = String::new();
        if events.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if let Some(data) = line.strip_prefix("data: ") {
            return Ok(data.to_owned());
        }
    }
}

/// Writes a new file and gives it the name of the old one, as editors do.
fn save(path: &Path, text: &str) -> io::Result<()> {
    let written = path.with_extension("saving~");
    fs::write(&written, text)?;
    fs::rename(written, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_changes_its_file_and_says_what_its_page_shows() {
        for Edit { change, file, make, .. } in of_demonstration() {
            let text = fs::read_to_string(steps::root().join(file)).expect("the demonstration site has it");
            let ((first, shown), (second, _)) = (make(&text, 1), make(&text, 2));
            assert!(first != text && second != first, "{change}");
            assert!(first.contains(&shown) && !text.contains(&shown), "{change}");
        }
    }

    #[test]
    fn an_event_is_found_between_the_lines_of_its_stream() {
        let stream = "HTTP/1.1 200 OK\r\n\r\n3b\r\nretry: 500\nevent: state\ndata: {\"page\":\"1\"}\n\n\r\n";
        let mut events = BufReader::new(stream.as_bytes());
        assert_eq!(next_event(&mut events).expect("there is one"), "{\"page\":\"1\"}\n");
        assert_eq!(next_event(&mut events).expect_err("there is no other").kind(), io::ErrorKind::UnexpectedEof);
    }
}
