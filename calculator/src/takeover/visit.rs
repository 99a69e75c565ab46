//! One calculator of a page from its takeover on: it goes along with the history, to another price list and back.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use tarif_l10n::Messages;
use tarif_pricing::Version;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, Element, Event, HtmlElement};

use super::after_change::{AfterChange, News};
use super::arrival::{Arrival, Coming, Part};
use super::further::{FurtherPlace, Want, then_and_now};
use super::history::History;
use super::{data_of, lists, pause, share};
use crate::components::{Calculation, Moment};
use crate::{Asked, Form, address};

/// A calculator by one price list: what it asks, and its HTML as it was prerendered.
pub(super) struct Prerendered {
    pub(super) form: Arc<Form>,
    pub(super) html: String,
}

/// What a visitor uses now.
#[derive(Clone)]
struct Running {
    calculation: Calculation,
    after: Rc<AfterChange>,
}

/// A calculator of a page.
pub(super) struct Visit {
    document: Document,
    root: Element,
    body: Element,
    history: History,
    /// By the list in force: what the page came with.
    page: Rc<Prerendered>,
    /// By the other lists that links have asked for.
    others: RefCell<BTreeMap<Version, Rc<Prerendered>>>,
    running: RefCell<Option<Running>>,
}

impl Visit {
    /// Takes over a calculator of the page, with the messages that all of its language share; nothing if its data does not fit.
    pub(super) async fn begin(document: Document, root: Element, shared: &Messages) -> Option<()> {
        let data = data_of(&document, &root)?.sharing(shared);
        pause().await;
        let body = root.query_selector(".calculator__body").ok()??;
        let page = Rc::new(Prerendered { form: Arc::new(Form::new(data).ok()?), html: body.inner_html() });
        pause().await;
        let arrival = Arrival::begin(&page.form);
        pause().await;
        for part in Part::ALL {
            arrival.take(part, &body);
            pause().await;
        }
        let mut search = search();
        let mut entered = arrival.look_ahead(&search);
        pause().await;
        let (history, others) = (History::default(), RefCell::default());
        let visit = Rc::new(Self { document, root, body, history, page, others, running: RefCell::default() });
        visit.listen();
        visit.prepare(&arrival, &entered, &search, &Coming::Opened);
        pause().await;
        // Meanwhile the visitor may have gone to another entry of the history.
        if self::search() != search {
            search = self::search();
            entered = arrival.look_ahead(&search);
            visit.prepare(&arrival, &entered, &search, &Coming::Opened);
        }
        visit.settle(&arrival, entered, &visit.page, &search, &Coming::Opened);
        visit.look_up(&search);
        Some(())
    }

    /// Takes over the prerendered HTML in the body, and enters what an address says.
    fn run(self: &Rc<Self>, prerendered: &Rc<Prerendered>, search: &str, coming: &Coming) {
        let arrival = Arrival::begin(&prerendered.form);
        Part::ALL.into_iter().for_each(|part| arrival.take(part, &self.body));
        let entered = arrival.look_ahead(search);
        self.prepare(&arrival, &entered, search, coming);
        self.settle(&arrival, entered, prerendered, search, coming);
    }

    /// Tells the history and a calculator where they are, before what the address says is entered.
    fn prepare(&self, arrival: &Arrival, entered: &Moment, search: &str, coming: &Coming) {
        if !matches!(coming, Coming::GoneOn) {
            self.history.arrive(entered.state.query(&entered.form), search.to_owned());
        }
        if let Some(place) = share::place() {
            arrival.calculation.set_place(place);
        }
    }

    /// Takes the last step, and follows the calculation from then on.
    fn settle(
        self: &Rc<Self>,
        arrival: &Arrival,
        entered: Arc<Moment>,
        prerendered: &Rc<Prerendered>,
        search: &str,
        coming: &Coming,
    ) {
        let news = arrival.enter(&self.body, entered, coming);
        let (owner, calculation) = (arrival.owner.clone(), arrival.calculation);
        if let (false, Some(version)) = (Rc::ptr_eq(prerendered, &self.page), prerendered.form.version()) {
            calculation.set_asked(Asked::Used(version));
        }
        let (document, root, history) = (self.document.clone(), self.root.clone(), self.history.clone());
        let after = AfterChange::new(calculation, document, root, history);
        if let Some(before) = self.running.replace(Some(Running { calculation, after: Rc::clone(&after) })) {
            before.after.stop();
        }
        let is_opened = matches!(coming, Coming::Opened);
        let (visit, search) = (Rc::clone(self), search.to_owned());
        let (entered, commits) = (calculation.now(), untrack(|| calculation.commits()));
        spawn_local(async move {
            // By then the figures of what was entered stand in the page.
            tick().await;
            if is_opened {
                pause().await;
            }
            // Meanwhile the visitor may have gone on with another list, or entered something.
            if !visit.runs(&after) {
                return;
            }
            let news = match (untrack(|| calculation.commits()) == commits, Arc::ptr_eq(&calculation.now(), &entered)) {
                (false, _) => News::Committed,
                (true, false) => News::Typed,
                (true, true) => news,
            };
            let want = match (news, is_opened) {
                (News::None, _) => Want::OnceNear,
                // The figures of a link come first; what goes further may be far below them.
                (_, true) => Want::AfterARest,
                _ => Want::Now,
            };
            let Self { document, root, body, .. } = &*visit;
            owner.with(|| FurtherPlace::accompany(calculation, &owner, body, want));
            let _ = root.set_attribute("data-ready", "");
            if let Some(html) = document.document_element() {
                let _ = html.remove_attribute("data-tarif-pending");
            }
            owner.with(|| after.follow(&search, news));
            // It lives as long as the page too.
            std::mem::forget(owner);
        });
    }

    /// Goes on with another calculator in the place of this one.
    fn change_to(self: &Rc<Self>, prerendered: &Rc<Prerendered>, search: &str, coming: Coming) {
        self.body.set_inner_html(&prerendered.html);
        self.run(prerendered, search, &coming);
    }

    /// Shows what becomes of the price list that an address names, next to a calculator by the list in force.
    fn look_up(self: &Rc<Self>, search: &str) {
        let Some(version) = self.named_other(search) else {
            return self.tell(Asked::InForce);
        };
        let other = self.others.borrow().get(&version).cloned();
        if let Some(other) = other {
            return self.compare(version, other, search.to_owned());
        }
        let Some(url) = lists::url(&self.page.form, version) else {
            return self.tell(Asked::Unknown(version));
        };
        self.tell(Asked::Loading(version));
        let visit = Rc::clone(self);
        spawn_local(async move {
            let other = lists::load(&visit.page.form, &url).await;
            let came = other.is_some();
            if let Some(other) = other {
                visit.others.borrow_mut().insert(version, Rc::new(other));
            }
            // Meanwhile the visitor may have gone elsewhere.
            let search = self::search();
            match (visit.named_other(&search) == Some(version), came) {
                (true, true) => visit.look_up(&search),
                (true, false) => visit.tell(Asked::Failed(version)),
                (false, _) => {}
            }
        });
    }

    /// Shows a link's quote by another list beside that by the list in force.
    fn compare(self: &Rc<Self>, version: Version, other: Rc<Prerendered>, search: String) {
        let visit = Rc::clone(self);
        spawn_local(async move {
            let asked = match then_and_now(&other.form, &visit.page.form, &search).await {
                Ok(quotes) => quotes.map_or(Asked::InForce, |quotes| Asked::Compared(version, quotes.into())),
                Err(_) => Asked::Failed(version),
            };
            // Meanwhile the visitor may have gone elsewhere.
            if self::search() == search {
                visit.tell(asked);
            }
        });
    }

    /// Returns the version that an address names, if it is not that of the list in force.
    fn named_other(&self, search: &str) -> Option<Version> {
        address::read(&self.page.form, search).other_version(&self.page.form)
    }

    fn tell(&self, asked: Asked) {
        if let Some(running) = self.running() {
            running.calculation.set_asked(asked);
        }
    }

    /// Whether nothing else has taken the place of a calculation.
    fn runs(&self, after: &Rc<AfterChange>) -> bool {
        self.running.borrow().as_ref().is_some_and(|running| Rc::ptr_eq(&running.after, after))
    }

    fn running(&self) -> Option<Running> {
        self.running.borrow().clone()
    }

    /// Hears of the history, and of the buttons and the Enter key that a calculator's parts do not answer by themselves.
    fn listen(self: &Rc<Self>) {
        let visit = Rc::clone(self);
        let arrive = Closure::<dyn FnMut()>::new(move || visit.arrive());
        let _ = window().add_event_listener_with_callback("popstate", arrive.as_ref().unchecked_ref());
        arrive.forget();
        let submit = Closure::<dyn FnMut(Event)>::new(|event: Event| event.prevent_default());
        let _ = self.root.add_event_listener_with_callback("submit", submit.as_ref().unchecked_ref());
        submit.forget();
        let visit = Rc::clone(self);
        let click = Closure::<dyn FnMut(Event)>::new(move |event: Event| visit.click(&event));
        let _ = self.root.add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
        click.forget();
    }

    /// Brings back what an entry of the history stands for.
    fn arrive(self: &Rc<Self>) {
        let Some(running) = self.running() else { return };
        let search = search();
        let used = running.calculation.now().form.version();
        if used == self.page.form.version() {
            running.after.arrive(search.clone());
            self.look_up(&search);
        } else if used == self.named_other(&search) {
            running.after.arrive(search);
        } else {
            self.change_to(&self.page, &search, Coming::Arrived);
            self.look_up(&search);
        }
    }

    fn click(self: &Rc<Self>, event: &Event) {
        let Some(running) = self.running() else { return };
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let pressed = |name: &str| {
            let button = target.as_ref()?.closest(&["[", name, "]"].concat()).ok()??;
            button.get_attribute(name)
        };
        if let Some(way) = pressed("data-share") {
            share::hand_on(&way, running.calculation, &self.root);
        }
        match pressed("data-versions").as_deref() {
            Some("other") => self.stay(&running),
            Some(_) => self.leave(&running),
            None => {}
        }
    }

    /// Goes on with the list of the link.
    fn stay(self: &Rc<Self>, running: &Running) {
        let Asked::Compared(version, _) = running.calculation.asked_now() else { return };
        let other = self.others.borrow().get(&version).cloned();
        let Some(other) = other else { return };
        let search = search();
        if self.named_other(&search) == Some(version) {
            self.change_to(&other, &search, Coming::Arrived);
        } else {
            // Something was entered since, with the list in force.
            let now = running.calculation.now();
            self.change_to(&other, &now.state.query(&now.form), Coming::GoneOn);
        }
        self.focus("[data-versions=current]");
    }

    /// Goes on with the list in force.
    fn leave(self: &Rc<Self>, running: &Running) {
        let search = search();
        if let Asked::Used(_) = running.calculation.asked_now() {
            self.change_to(&self.page, &search, Coming::GoneOn);
        } else {
            if self.named_other(&search).is_some() {
                // The entry of the link stays, and one without its version follows.
                self.history.arrive(search.clone(), search);
            }
            self.tell(Asked::InForce);
            // What only the link's list could read was told of beside it.
            running.calculation.change(|_, state| state.forget_ignored());
            running.calculation.commit();
        }
        self.focus("input[name=plan]:checked");
    }

    /// The button that was pressed may be gone.
    fn focus(&self, selector: &'static str) {
        let body = self.body.clone();
        spawn_local(async move {
            tick().await;
            let found = body.query_selector(selector).ok().flatten();
            if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                let _ = found.focus();
            }
        });
    }
}

/// Returns the address's query with its question mark.
fn search() -> String {
    window().location().search().unwrap_or_default()
}
