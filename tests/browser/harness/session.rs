//! Browser sessions: each a browser of its own, used by one test at a time and kept for the next.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use fantoccini::error::{CmdError, ErrorStatus, WebDriver};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;
use url::{ParseError, Url};

use super::driver::driver;

/// How long one command may take; a browser that hangs fails its test instead of the whole run.
const PATIENCE: Duration = Duration::from_secs(90);

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a thread for the browser's connections can be started")
});

static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// A browser under WebDriver.
pub(crate) struct Session {
    pub(crate) client: Client,
    scripts: bool,
}

impl Session {
    /// Returns a browser that runs the pages' scripts or does not, in a window without a history.
    pub(crate) fn take(scripts: bool) -> Self {
        let idle = {
            let mut idle = IDLE.lock().expect("no test panics with the lock held");
            let fitting = idle.iter().position(|session| session.scripts == scripts);
            fitting.map(|at| idle.swap_remove(at))
        };
        idle.unwrap_or_else(|| Self::start(scripts))
    }

    /// Keeps this browser for another test, without anything of `origin`'s in it.
    pub(crate) fn give_back(self, origin: &str) {
        let cleaned = self.try_cdp("Storage.clearDataForOrigin", json!({ "origin": origin, "storageTypes": "all" }));
        if cleaned.is_ok() && self.renew_window().is_ok() {
            self.console();
            let mut idle = IDLE.lock().expect("no test panics with the lock held");
            idle.push(self);
        }
    }

    fn start(scripts: bool) -> Self {
        let driver = match driver() {
            Ok(driver) => driver,
            Err(sentence) => panic!("{sentence}"),
        };
        static PROFILES: AtomicUsize = AtomicUsize::new(0);
        let number = PROFILES.fetch_add(1, Ordering::Relaxed);
        let profile = driver.profiles.join(number.to_string());
        let mut preferences = json!({});
        if !scripts {
            preferences["profile.managed_default_content_settings.javascript"] = json!(2);
        }
        let capabilities = json!({
            "goog:chromeOptions": {
                "binary": driver.browser,
                "args": [
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    format!("--user-data-dir={}", profile.display()),
                ],
                "prefs": preferences,
            },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let capabilities: Capabilities = serde_json::from_value(capabilities).expect("capabilities are an object");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let client = RUNTIME.block_on(builder.connect(&driver.address));
        match client {
            Ok(client) => Self { client, scripts },
            Err(error) => panic!("Chromium did not start: {error}"),
        }
    }

    fn renew_window(&self) -> Result<(), String> {
        let renewed = wait(async {
            let window = self.client.new_window(true).await?;
            self.client.close_window().await?;
            self.client.switch_to_window(window.handle).await
        });
        renewed.map_err(|error| error.to_string())
    }

    /// Returns and forgets what the console has shown since the last call: level and text.
    pub(crate) fn console(&self) -> Vec<(String, String)> {
        let entries = self.issue("se/log", json!({ "type": "browser" })).unwrap_or_default();
        let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        let entries = entries.as_array().map(Vec::as_slice).unwrap_or_default();
        entries.iter().map(|entry| (text(entry, "level"), text(entry, "message"))).collect()
    }

    /// Returns what Chromium's own protocol answers to `command`.
    pub(crate) fn try_cdp(&self, command: &str, parameters: Value) -> Result<Value, String> {
        self.issue("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    fn issue(&self, endpoint: &'static str, body: Value) -> Result<Value, String> {
        wait(self.client.issue_cmd(Extension { endpoint, body })).map_err(|error| error.to_string())
    }
}

/// Runs `work` to its end on the browser's connection.
pub(crate) fn wait<T>(work: impl Future<Output = Result<T, CmdError>>) -> Result<T, Box<CmdError>> {
    RUNTIME.block_on(async {
        match timeout(PATIENCE, work).await {
            Ok(result) => result.map_err(Box::new),
            Err(_) => {
                let silence = format!("the browser did not answer within {PATIENCE:?}");
                let error = WebDriver::new(ErrorStatus::Timeout, silence);
                Err(Box::new(CmdError::Standard(error)))
            }
        }
    })
}

/// A command that is ChromeDriver's own.
#[derive(Debug)]
struct Extension {
    endpoint: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.endpoint))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
