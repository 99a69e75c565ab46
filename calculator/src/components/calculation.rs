//! What the components share.

use std::sync::Arc;

use leptos::prelude::*;
use tarif_pricing::ChargeId;

use crate::share::{self, Outcome, Place, Share};
use crate::{Asked, ChosenShown, Form, PlanShown, Shown, State};

/// A text or a value of an attribute that follows what is shown.
///
/// One type for all of them: each closure type by itself would bring its own copy of the code that watches it.
pub(super) type Following<T = String> = Box<dyn FnMut() -> T + Send>;

/// A state, and what is shown in it.
pub struct Moment {
    /// What is asked; the same at every moment.
    pub form: Arc<Form>,
    /// What is entered.
    pub state: State,
    /// What is shown.
    pub shown: Shown,
}

impl Moment {
    /// Returns what a state shows that follows none: no line of it is marked as changed.
    pub fn first(form: Arc<Form>, state: State) -> Arc<Self> {
        Self::new(form, state, None)
    }

    fn new(form: Arc<Form>, state: State, before: Option<&Shown>) -> Arc<Self> {
        let shown = Shown::of(&form, &state, before);
        Arc::new(Self { form, state, shown })
    }

    /// Returns what another state shows after this one.
    fn turned_to(&self, state: State) -> Arc<Self> {
        Self::new(Arc::clone(&self.form), state, Some(&self.shown))
    }

    /// Returns where the page says what holds for a charge of the chosen plan, if it does; what a list of another day says of it, if that brings it along.
    pub(super) fn clause_of(&self, charge: &ChargeId) -> Option<ClauseOf> {
        let chosen = &self.shown.plans[self.shown.chosen.as_ref()?.index];
        let key = [chosen.catalogue.as_str(), chosen.plan.as_str(), charge.as_str()].join("/");
        let data = self.form.data();
        if let Some(link) = data.links.get(&key) {
            return Some(ClauseOf::Link(link.clone()));
        }
        let words = data.words.iter().find(|words| words.plan == chosen.plan)?;
        let (_, sentence) = words.clauses.iter().find(|(named, _)| named == charge)?;
        Some(ClauseOf::Sentence(sentence.clone()))
    }
}

/// What the offer says of how a charge is counted.
pub(super) enum ClauseOf {
    /// It stands on the page, here.
    Link(String),
    /// It stands on no page any more, or not yet.
    Sentence(String),
}

/// What everything follows. Each change gives a new moment, whose texts are computed once for all that show them.
#[derive(Clone, Copy)]
pub struct Calculation {
    moment: RwSignal<Arc<Moment>>,
    /// How many times something was committed.
    commits: RwSignal<u32>,
    /// Where the page is, once the browser has said it.
    place: RwSignal<Option<Place>>,
    /// What became of the price list that the link names.
    asked: RwSignal<Asked>,
    /// What came of handing on what is entered now.
    outcome: RwSignal<Option<Outcome>>,
}

impl Calculation {
    /// Returns the calculation of a form in its initial state. It lives as long as the reactive owner around it.
    pub fn new(form: Arc<Form>) -> Self {
        let state = State::initial(&form);
        let moment = RwSignal::new(Moment::first(form, state));
        Self {
            moment,
            commits: RwSignal::new(0),
            place: RwSignal::new(None),
            asked: RwSignal::new(Asked::InForce),
            outcome: RwSignal::new(None),
        }
    }

    /// Returns the moment, without following it.
    pub fn now(self) -> Arc<Moment> {
        self.moment.get_untracked()
    }

    /// Returns the moment, and follows it.
    pub fn followed(self) -> Arc<Moment> {
        self.moment.get()
    }

    /// Changes the state, as typing does.
    pub fn change(self, change: impl FnOnce(&Form, &mut State)) {
        let now = self.now();
        let mut state = now.state.clone();
        change(&now.form, &mut state);
        self.turn_to(now.turned_to(state));
    }

    /// Goes on to another moment.
    pub fn turn_to(self, moment: Arc<Moment>) {
        self.moment.set(moment);
        // What was handed on is another quote now.
        if self.outcome.get_untracked().is_some() {
            self.outcome.set(None);
        }
    }

    /// Says that what is entered is meant: by Enter, by leaving a field, or because it was not typed.
    pub fn commit(self) {
        self.commits.update(|commits| *commits = commits.wrapping_add(1));
    }

    /// Changes the state for good, as a step does.
    pub(super) fn change_and_commit(self, change: impl FnOnce(&Form, &mut State)) {
        self.change(change);
        self.commit();
    }

    /// Returns how many times something was committed, and follows it.
    pub fn commits(self) -> u32 {
        self.commits.get()
    }

    /// Says what became of the price list that the link names.
    pub fn set_asked(self, asked: Asked) {
        self.asked.set(asked);
    }

    /// Returns what became of it, without following it.
    pub fn asked_now(self) -> Asked {
        self.asked.get_untracked()
    }

    /// Returns what became of it, and follows it.
    pub(super) fn asked(self) -> Asked {
        self.asked.get()
    }

    /// Says where the page is.
    pub fn set_place(self, place: Place) {
        self.place.set(Some(place));
    }

    /// Returns where the page is, and follows it.
    pub(super) fn place(self) -> Option<Place> {
        self.place.get()
    }

    /// Returns the link of what is entered, and follows it; empty until the page's address is known.
    pub(super) fn link(self) -> String {
        let (moment, place) = (self.followed(), self.place());
        place.map(|place| share::link(&moment.form, &moment.state, &place)).unwrap_or_default()
    }

    /// Returns the chosen plan's quote to hand on, and follows it; nothing until the page's address is known.
    pub fn share(self) -> Option<Share> {
        let (moment, place) = (self.followed(), self.place()?);
        Share::of(&moment.form, &moment.state, &moment.shown, &place)
    }

    /// Says what came of handing it on.
    pub fn tell(self, outcome: Outcome) {
        self.outcome.set(Some(outcome));
    }

    /// Says no more of what came of it.
    pub(super) fn tell_nothing(self) {
        self.outcome.set(None);
    }

    /// Returns what came of handing on what is entered, and follows it.
    pub(super) fn outcome(self) -> Option<Outcome> {
        self.outcome.get()
    }

    /// Returns a text without variables.
    pub(super) fn say(self, id: &str) -> String {
        self.now().form.say(id)
    }

    /// Returns something that follows what is shown.
    pub(super) fn follow<T>(self, read: impl Fn(&Shown) -> T + Send + 'static) -> Following<T> {
        Box::new(move || read(&self.followed().shown))
    }

    /// Returns a text that follows the chosen plan; empty where none is chosen.
    pub(super) fn follow_chosen(self, read: fn(&ChosenShown) -> String) -> Following {
        self.follow(move |shown| shown.chosen.as_ref().map(read).unwrap_or_default())
    }

    /// Returns a text that follows one of the plans.
    pub(super) fn follow_plan(self, index: usize, read: fn(&PlanShown) -> String) -> Following {
        self.follow(move |shown| read(&shown.plans[index]))
    }
}
