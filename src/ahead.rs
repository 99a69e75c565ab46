//! The days on which announced price lists take effect: what will be an error then is told today.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use tarif_pricing::{CatalogueId, Date};

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::in_force;
use crate::render::{self, Batch, BatchId, Renderer, Theme};
use crate::resolve::{self, Resolved};
use crate::reuse::Reused;
use crate::rules::{self, Level};
use crate::site::Site;
use crate::verify::{self, Seen, Verifier};

/// What is explained of the problems found here.
pub(crate) const RULES: &[Rule] = &[RULE];

const RULE: Rule = Rule {
    code: "error-on-announced-day",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "what will be an error from the day on which an announced price list takes effect",
    reason: "Today the site is right, and it is published. From that day on it could not be built, and it would go on to show the prices of the day before.",
    example: r#"
[Set-up](page:care#charge-setup)   # wrong, where the announced list of `care` has no charge `setup`
[Prices](page:care)                # right, by the list of today and by the announced one
"#,
};

/// A site that is built for a day, with what is needed to look at it as of the days to come on which announced price lists take effect.
pub(crate) struct Ahead {
    /// The site as it was read.
    site: Site,
    /// Those days, each with the catalogues whose lists take effect.
    days: BTreeMap<Date, Vec<CatalogueId>>,
    /// The pages of today with which nothing is wrong.
    made: Mutex<HashMap<BatchId, Made>>,
}

/// Pages that need not be made again while the price lists in them are the same.
struct Made {
    /// What came of them beside their files.
    batch: Arc<Batch>,
    seen: Arc<Seen>,
    /// The catalogues that they were made from and compared with.
    basis: BTreeSet<CatalogueId>,
}

/// What all days have in common.
pub(crate) struct Common<'a> {
    pub(crate) today: &'a Resolved<'a>,
    pub(crate) theme: &'a Arc<Theme>,
    pub(crate) memory: &'a render::Memory,
    /// Whether warnings count as errors.
    pub(crate) strict: bool,
}

impl Ahead {
    /// Returns what a site without any list in force is looked at by on the days after `today`; nothing where no list is announced, or where it is of no interest.
    pub(crate) fn of(site: &Site, today: Date) -> Option<Self> {
        let mut days: BTreeMap<Date, Vec<CatalogueId>> = BTreeMap::new();
        for id in site.catalogues.iter().map(|catalogue| catalogue.catalogue.id()) {
            let effective: BTreeSet<Date> =
                site.releases.of(id).iter().map(|release| release.version.effective()).collect();
            for day in effective.into_iter().filter(|day| *day > today) {
                days.entry(day).or_default().push(id.clone());
            }
        }
        let is_allowed =
            || site.settings.severities.iter().any(|it| *it.code == *RULE.code && it.level == Level::Allow);
        let is_asked_for = !days.is_empty() && !is_allowed();
        is_asked_for.then(|| Self { site: site.clone(), days, made: Mutex::default() })
    }

    /// Takes note of pages that were made for today.
    pub(crate) fn add(&self, batch: &Batch, seen: &Arc<Seen>) {
        let Some(beside) = batch.beside_if_clean().filter(|_| seen.is_clean()) else { return };
        let basis = beside.basis().ids().chain(seen.basis().ids()).cloned().collect();
        let batch = Arc::new(Batch::published(batch.id.clone(), Arc::clone(beside)));
        self.keep(Made { batch, seen: Arc::clone(seen), basis });
    }

    /// Takes note of pages that were made by an earlier build, and are those of today too.
    pub(crate) fn add_reused(&self, reused: &Reused) {
        let Reused { batch, seen, basis, .. } = reused;
        self.keep(Made { batch: Arc::clone(batch), seen: Arc::clone(seen), basis: basis.iter().cloned().collect() });
    }

    fn keep(&self, made: Made) {
        if matches!(made.batch.id, BatchId::Offer(..) | BatchId::Text(..)) {
            self.made.lock().unwrap_or_else(PoisonError::into_inner).insert(made.batch.id.clone(), made);
        }
    }

    /// Returns what will be an error on one of the days, each with the first day on which a build would tell it. Today there is none.
    ///
    /// A text that cannot be written keeps a build from looking at links, on a day to come as on any other: those are told once it can.
    pub(crate) fn problems(self, common: &Common<'_>) -> Vec<Diagnostic> {
        let Self { site, days, made } = self;
        let made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut found: Vec<Diagnostic> = Vec::new();
        let mut told = Vec::new();
        for (day, catalogues) in days {
            let mut new = common.errors(&in_force::on(site.clone(), day), &made);
            new.retain(|problem| !found.iter().any(|known| is_the_same(known, problem)));
            told.extend(new.iter().map(|problem| of_day(problem, day, &catalogues)));
            found.extend(new);
        }
        told
    }
}

impl Common<'_> {
    /// Returns the errors of a site with the lists of another day in force. Only the pages that these lists reach are made, and none is kept.
    fn errors(&self, site: &Site, made: &HashMap<BatchId, Made>) -> Vec<Diagnostic> {
        let resolved = resolve::resolve(site);
        let unwritable = resolved.problems();
        if !unwritable.is_empty() {
            return unwritable;
        }
        let mut memory = self.memory.for_another_day();
        let renderer = Renderer::new(&resolved, self.theme, &mut memory);
        let nothing_seen = verify::Memory::default();
        let verifier = Verifier::new(site, renderer.paths(), &resolved.languages, &nothing_seen);
        let is_like_today = has_all_of(&resolved, self.today) && !says_others_new_words(site, self.today.site);
        let of_today = |id: &BatchId| {
            let made = made.get(id).filter(|made| is_like_today && made.is_of(self.today.site, site))?;
            verifier.add_seen(id, &made.seen);
            Some(Arc::clone(&made.batch))
        };
        let compare = |batch: &Arc<Batch>| {
            verifier.add(batch, false);
        };
        if let Err(problems) = renderer.render(&mut memory, &of_today, &compare) {
            return problems;
        }
        let (problems, _) = verifier.finish();
        let mut problems = rules::adjusted(problems, &site.settings, self.strict);
        problems.retain(|problem| problem.severity == Severity::Error);
        problems
    }
}

impl Made {
    /// Returns whether the catalogues have the same lists in two sites, now and next.
    fn is_of(&self, one: &Site, other: &Site) -> bool {
        let lists = |site: &Site, id: &CatalogueId| site.catalogue(id).map(|it| (it.version, it.announced));
        self.basis.iter().all(|id| lists(one, id) == lists(other, id))
    }
}

/// Returns whether every page lies where it lay before, and every text is there that was. Else a page that no differing list reaches may lead nowhere, or show a text that is gone.
fn has_all_of(now: &Resolved<'_>, before: &Resolved<'_>) -> bool {
    now.languages.iter().zip(&before.languages).all(|(now, before)| {
        let messages = &now.language.messages;
        now.links().has_all_of(before.links()) && before.language.messages.ids().all(|id| messages.contains(id))
    })
}

/// Returns whether anything that is not a catalogue's own says a word of it which is another on a day than before: pages that its list does not reach may be others then too.
fn says_others_new_words(now: &Site, before: &Site) -> bool {
    now.languages.iter().zip(&before.languages).any(|(now_language, before_language)| {
        let new = now_language.messages.without(&before_language.messages);
        let owner = |id: &str| now.catalogues.of_message(id).map(|(place, _)| place);
        let is_of_others = |by: Option<usize>, word: &String| new.contains(word) && owner(word) != by;
        let mut messages = now_language.entries.iter();
        let mut pages = now_language.pages.values();
        messages.any(|(id, entry)| entry.references.iter().any(|word| is_of_others(owner(id), word)))
            || pages.any(|page| {
                let by = now.catalogues.position(page.id.as_str().split('/').next().unwrap_or_default());
                let prose = [&page.title, &page.description, &page.body].into_iter();
                let mut words = prose.flat_map(|prose| &prose.placeables).flat_map(|it| &it.inline.references);
                words.any(|word| is_of_others(by, word))
            })
    })
}

/// Returns whether a problem is the same on two days. Built pages, which have other text on each, are compared by their paths.
fn is_the_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    let (span, other_span) = (&one.primary.span, &other.primary.span);
    let is_same_place = span.range == other_span.range || span.source.text != other_span.source.text;
    (one.code, &one.message) == (other.code, &other.message)
        && span.source.path == other_span.source.path
        && is_same_place
}

/// Returns what is told today of an error of a day to come.
fn of_day(error: &Diagnostic, day: Date, catalogues: &[CatalogueId]) -> Diagnostic {
    let Diagnostic { code, message, primary, labels, help, .. } = error.clone();
    let names: Vec<&str> = catalogues.iter().map(CatalogueId::as_str).collect();
    let (lists, take) = if names.len() == 1 { ("list", "takes") } else { ("lists", "take") };
    let names = names.join("`, `");
    let told = RULE.at(format!("from {day} on, {message}"), primary.span.clone());
    let help = help.into_iter().map(|help| match &*help {
        verify::IN_BUILT_PAGE => format!("found in the page as it will be built on {day}"),
        _ => help,
    });
    let told = Diagnostic { primary, labels, help: help.collect(), ..told };
    told.with_help(format!(
        "on that day the announced price {lists} of `{names}` {take} effect, and with the error `{code}` nothing could be published any more"
    ))
    .with_help(format!(
        "write what is right before and after it; `tarif check --as-of {day}` shows the problems of that day"
    ))
}
