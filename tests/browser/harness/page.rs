//! A page in a browser, with verbs for what a visitor does and sees.

use std::cell::RefCell;
use std::fs;
use std::future::Future;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use serde_json::{Value, json};

use super::scratch;
use super::session::{Session, wait};

/// How long to wait for what should come by itself.
const PATIENCE: Duration = Duration::from_secs(40);

/// How often to look meanwhile.
const PAUSE: Duration = Duration::from_millis(15);

/// A page that a visitor looks at. Elements are named by CSS selectors, and a verb waits until its element is there.
pub(crate) struct Page {
    /// Given back when the page is dropped.
    session: Option<Session>,
    origin: String,
    console: RefCell<Vec<(String, String)>>,
}

impl Page {
    pub(super) fn new(session: Session, origin: String) -> Self {
        Self { session: Some(session), origin, console: RefCell::default() }
    }

    /// Opens `path` of the same site, as another document.
    pub(crate) fn go(&self, path: &str) {
        let address = format!("{}{path}", self.origin);
        self.leave("open", &address, self.client().goto(&address));
    }

    /// Loads the page again.
    pub(crate) fn reload(&self) {
        self.leave("reload", "the page", self.client().refresh());
    }

    /// Exchanges the document for another and waits until that has loaded: the driver of a busy machine may return before.
    fn leave(&self, verb: &str, what: &str, work: impl Future<Output = Result<(), CmdError>>) {
        self.run("globalThis.leftByTest = true");
        self.done(verb, what, work);
        self.wait_until("the new document has loaded", |page| {
            page.run("return !globalThis.leftByTest && document.readyState === 'complete'") == json!(true)
        });
    }

    /// Goes back in the history.
    pub(crate) fn go_back(&self) {
        self.done("go back from", "the page", self.client().back());
    }

    /// Goes forward in the history.
    pub(crate) fn go_forward(&self) {
        self.done("go forward from", "the page", self.client().forward());
    }

    /// Returns the path and the query in the address bar.
    pub(crate) fn address(&self) -> String {
        let url = self.done("read", "the address", self.client().current_url());
        url[url::Position::BeforePath..].to_owned()
    }

    /// Returns the page's title.
    pub(crate) fn title(&self) -> String {
        self.done("read", "the title", self.client().title())
    }

    /// Returns the document as it is now.
    pub(crate) fn html(&self) -> String {
        self.done("read", "the document", self.client().source())
    }

    /// Empties the field and types `text`, key by key.
    pub(crate) fn type_into(&self, selector: &str, text: &str) {
        self.with(selector, "type into", async |field| {
            field.clear().await?;
            field.send_keys(text).await
        });
    }

    /// Presses keys in the element without emptying it; `fantoccini::key::Key` has those without a sign.
    pub(crate) fn press_in(&self, selector: &str, keys: &str) {
        self.with(selector, "press keys in", async |field| field.send_keys(keys).await);
    }

    /// Presses keys where the focus is.
    pub(crate) fn press(&self, keys: &str) {
        self.done("press keys in", "the focused element", async {
            let focused = self.client().active_element().await?;
            focused.send_keys(keys).await
        });
    }

    /// Clicks the middle of the element.
    pub(crate) fn click(&self, selector: &str) {
        self.with(selector, "click", async |element| element.click().await);
    }

    /// Chooses the option with this value in a select.
    pub(crate) fn choose(&self, selector: &str, value: &str) {
        self.with(selector, "choose in", async |select| select.select_by_value(value).await);
    }

    /// Returns the text of the first such element, as it is shown: nothing where it is hidden.
    pub(crate) fn text_of(&self, selector: &str) -> String {
        self.with(selector, "read", async |element| element.text().await)
    }

    /// Returns the shown texts of all such elements that are there now, in the document's order.
    pub(crate) fn texts_of(&self, selector: &str) -> Vec<String> {
        self.done("read", selector, async {
            let mut texts = Vec::new();
            for element in self.client().find_all(Locator::Css(selector)).await? {
                texts.push(element.text().await?);
            }
            Ok(texts)
        })
    }

    /// Returns the attribute as the document has it.
    pub(crate) fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.with(selector, "read", async |element| element.attr(name).await)
    }

    /// Returns the property as it is now, as in `value` of what was typed.
    pub(crate) fn property(&self, selector: &str, name: &str) -> Option<String> {
        self.with(selector, "read", async |element| element.prop(name).await)
    }

    /// How many such elements are there now.
    pub(crate) fn count(&self, selector: &str) -> usize {
        let found = self.client().find_all(Locator::Css(selector));
        self.done("count", selector, found).len()
    }

    /// Whether such an element is there now.
    pub(crate) fn has(&self, selector: &str) -> bool {
        self.count(selector) > 0
    }

    /// Whether the element can be seen.
    pub(crate) fn shows(&self, selector: &str) -> bool {
        self.with(selector, "look at", async |element| element.is_displayed().await)
    }

    /// Waits until such an element is there.
    pub(crate) fn wait_for(&self, selector: &str) {
        self.wait_until(&format!("there is a `{selector}`"), |page| page.has(selector));
    }

    /// Waits until `condition` holds; `what` says it in words.
    pub(crate) fn wait_until(&self, what: &str, condition: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !condition(self) {
            if start.elapsed() > PATIENCE {
                panic!("waited {PATIENCE:?} until {what}, in vain{}", self.surroundings());
            }
            thread::sleep(PAUSE);
        }
    }

    /// Runs a function's body in the page and returns what it returns. For what no verb says, and only with scripts.
    pub(crate) fn run(&self, body: &str) -> Value {
        self.done("run", body, self.client().execute(body, Vec::new()))
    }

    /// Runs a function's body whose last argument is called with the result when it is there.
    pub(crate) fn run_and_wait(&self, body: &str) -> Value {
        self.done("run", body, self.client().execute_async(body, Vec::new()))
    }

    /// Returns everything the console has shown since the page's first opening, each with its level, as in `SEVERE`.
    pub(crate) fn console(&self) -> Vec<(String, String)> {
        let mut console = self.console.borrow_mut();
        console.extend(self.session().console());
        console.clone()
    }

    /// Returns the errors that the console has shown: exceptions, files that did not load, refusals by a policy.
    pub(crate) fn errors(&self) -> Vec<String> {
        let shown = self.console().into_iter();
        shown.filter_map(|(level, text)| (level == "SEVERE").then_some(text)).collect()
    }

    /// Photographs the whole page, into `target/shots/NAME.png` beside the test's scratch folder, and returns where.
    pub(crate) fn screenshot(&self, name: &str) -> PathBuf {
        let shots = scratch().with_file_name("shots");
        self.try_screenshot(shots.join(format!("{name}.png")))
            .unwrap_or_else(|error| panic!("could not photograph the page: {error}"))
    }

    /// Gives Chromium a command of its own protocol.
    pub(crate) fn chromium(&self, command: &str, parameters: Value) -> Value {
        let answer = self.session().try_cdp(command, parameters);
        answer.unwrap_or_else(|error| panic!("Chromium refused `{command}`: {error}"))
    }

    fn session(&self) -> &Session {
        self.session.as_ref().expect("only the drop takes the session")
    }

    fn client(&self) -> &fantoccini::Client {
        &self.session().client
    }

    /// Returns the measures of the page, once it has any: what was only just opened has no width yet.
    fn laid_out(&self) -> Result<Value, String> {
        let start = Instant::now();
        loop {
            let metrics = self.session().try_cdp("Page.getLayoutMetrics", json!({}))?;
            let width = metrics["cssContentSize"]["width"].as_f64();
            if width.is_some_and(|width| width > 0.0) || start.elapsed() > PATIENCE {
                return Ok(metrics);
            }
            thread::sleep(PAUSE);
        }
    }

    fn try_screenshot(&self, path: PathBuf) -> Result<PathBuf, String> {
        let metrics = self.laid_out()?;
        let size = &metrics["cssContentSize"];
        let whole = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let shot = self.session().try_cdp(
            "Page.captureScreenshot",
            json!({ "captureBeyondViewport": true, "optimizeForSpeed": true, "clip": whole }),
        )?;
        let image = shot["data"].as_str().unwrap_or_default();
        let image = STANDARD.decode(image).map_err(|error| error.to_string())?;
        let folder = path.parent().expect("the path has a file name");
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        fs::write(&path, image).map_err(|error| error.to_string())?;
        Ok(path)
    }

    /// Does `work` with the element, once it is there; again if a script has replaced it meanwhile.
    fn with<T>(&self, selector: &str, verb: &str, work: impl AsyncFn(Element) -> Result<T, CmdError>) -> T {
        let start = Instant::now();
        loop {
            let attempt = wait(async {
                let element = self.client().find(Locator::Css(selector)).await?;
                work(element).await
            });
            match attempt {
                Ok(result) => return result,
                Err(error) if start.elapsed() < PATIENCE && may_pass(&error) => {
                    thread::sleep(PAUSE);
                }
                Err(error) => self.fail(verb, selector, &error),
            }
        }
    }

    fn done<T>(&self, verb: &str, what: &str, work: impl Future<Output = Result<T, CmdError>>) -> T {
        wait(work).unwrap_or_else(|error| self.fail(verb, what, &error))
    }

    fn fail(&self, verb: &str, what: &str, error: &CmdError) -> ! {
        panic!("could not {verb} `{what}`: {error}{}", self.surroundings())
    }

    /// Where this happened, for a message of failure.
    fn surroundings(&self) -> String {
        let address = wait(self.client().current_url()).map(|url| url.to_string());
        let mut text = format!("\n  at {}", address.unwrap_or_default());
        for (level, line) in self.console() {
            text += &format!("\n  console {level}: {line}");
        }
        text
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if thread::panicking() {
            // The next test gets another browser, and this one stays as it is until the run ends.
            let name = thread::current().name().unwrap_or("test").replace("::", "-");
            let failures = scratch().with_file_name("failures");
            if let Ok(path) = self.try_screenshot(failures.join(format!("{name}.png"))) {
                eprintln!("the page at the failure: {}", path.display());
            }
        } else if let Some(session) = self.session.take() {
            session.give_back(&self.origin);
        }
    }
}

/// Whether the same may succeed a moment later: the element is not there yet, was replaced, or is covered while things move.
fn may_pass(error: &CmdError) -> bool {
    let passing = [
        ErrorStatus::NoSuchElement,
        ErrorStatus::StaleElementReference,
        ErrorStatus::ElementNotInteractable,
        ErrorStatus::ElementClickIntercepted,
    ];
    matches!(error, CmdError::Standard(error) if passing.contains(&error.error))
}
