//! What messages and pages may refer to.

use std::collections::BTreeMap;

use rayon::prelude::*;
use tarif_calculator::REQUIRED_MESSAGES;
use tarif_calculator::variable::Variable;
use tarif_l10n::compile::Entry;
use tarif_pricing::{CatalogueId, PlanId, TextId};

use super::furniture::FURNITURE;
use super::texts::{self, Uses};
use crate::diagnostic::{Diagnostic, Rule, Span, Standing, nearest};
use crate::facts::{Lookup, is_of_the_plan};
use crate::in_force;
use crate::site::{Context, Language, Page, Prose, Site, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "unknown-variable",
        standing: Standing::Fixed,
        finds: "a reference to a figure that does not exist, or that a message is not given",
        reason: "There is nothing to print in its place.",
        example: r"
A computer costs { $care_basic_pcs_amount }.     # wrong
A computer costs { $care_basic_pc_amount }.      # right
",
    },
    Rule {
        code: "unpublished-figure",
        standing: Standing::Fixed,
        finds: "a reference to an amount that the offer leaves to a request",
        reason: "There is no amount to print.",
        example: r"
The fee is { $care_complete_fee_amount }.        # wrong
The fee is set on request.                       # right
",
    },
    Rule {
        code: "variable-in-label",
        standing: Standing::Fixed,
        finds: "the name of a catalogue, plan or charge that refers to a figure",
        reason: "The calculator in the browser shows these names and has no figures of the plan data.",
        example: r"
care-plan-basic-name = Basis ab { $plan_pc_amount }   # wrong
care-plan-basic-name = Basis                          # right
",
    },
];

/// What a message may refer to.
enum Allowed<'a> {
    /// Whatever: a message of the site's own, which only its templates know.
    Anything,
    /// Nothing, because the calculator shows it.
    Nothing,
    /// These variables, and figures.
    Variables(&'static [Variable]),
    /// Figures, in each of these contexts.
    Facts(Vec<Context<'a>>),
}

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let catalogues: Vec<Texts<'_>> = site.catalogues.iter().map(|catalogue| Texts::new(catalogue)).collect();
    let catalogues = &catalogues;
    let found = site.languages.par_iter().flat_map_iter(|language| {
        let messages =
            language.entries.iter().flat_map(move |(id, entry)| of_message(site, language, id, entry, catalogues));
        messages.chain(language.pages.values().flat_map(move |page| of_page(site, page)))
    });
    found.collect()
}

fn of_message(site: &Site, language: &Language, id: &str, entry: &Entry, catalogues: &[Texts<'_>]) -> Vec<Diagnostic> {
    // Most messages refer to nothing, and need no look at what they may refer to.
    if entry.variables.is_empty() {
        return Vec::new();
    }
    let allowed = allowed(site, id, catalogues);
    let variables = entry.variables.iter();
    let problems = variables.filter_map(|variable| Some((variable, problem(site, id, variable, &allowed)?)));
    problems.map(|(variable, build)| build(place(language, id, variable))).collect()
}

/// A catalogue with the uses of its texts.
struct Texts<'a> {
    catalogue: &'a SiteCatalogue,
    uses: BTreeMap<TextId, Uses>,
}

impl<'a> Texts<'a> {
    fn new(catalogue: &'a SiteCatalogue) -> Self {
        Self { catalogue, uses: texts::uses(&catalogue.catalogue) }
    }

    fn id(&self) -> &'a CatalogueId {
        self.catalogue.catalogue.id()
    }

    fn plan(&self, id: &str) -> Option<&'a PlanId> {
        self.catalogue.catalogue.price_list.plans.iter().map(|plan| &plan.id).find(|plan| plan.as_str() == id)
    }

    /// Returns what the message may refer to whose id, after the catalogue's, is `rest`.
    fn allowed(&self, rest: &str) -> Allowed<'a> {
        let whole = rest.split('.').next().unwrap_or(rest);
        if rest == "name" || rest.starts_with("charge-") {
            return Allowed::Nothing;
        }
        if let Some(of_plan) = whole.strip_prefix("plan-") {
            if of_plan.strip_suffix("-name").is_some_and(|plan| self.plan(plan).is_some()) && !rest.contains('.') {
                return Allowed::Nothing;
            }
            let plan = of_plan.strip_suffix("-for").and_then(|plan| self.plan(plan));
            return Allowed::Facts(plan.map_or(vec![Context::Site], |plan| vec![Context::Plan(self.id(), plan)]));
        }
        let uses = whole.strip_prefix("text-").and_then(|text| self.uses.iter().find(|(id, _)| id.as_str() == text));
        let Some((_, uses)) = uses else { return Allowed::Facts(vec![Context::Site]) };
        let of_plans = self.catalogue.catalogue.price_list.plans.iter().map(|plan| &plan.id);
        let of_plans = of_plans.filter(|plan| uses.plans.contains(plan)).map(|plan| Context::Plan(self.id(), plan));
        let of_catalogue = uses.of_catalogue.then_some(Context::Site);
        Allowed::Facts(of_plans.chain(of_catalogue).collect())
    }
}

fn allowed<'a>(site: &Site, id: &str, catalogues: &[Texts<'a>]) -> Allowed<'a> {
    if let Some((place, rest)) = site.catalogues.of_message(id) {
        return catalogues[place].allowed(rest);
    }
    let known = FURNITURE.iter().chain(REQUIRED_MESSAGES).find(|(known, _)| *known == id);
    match known {
        Some((_, variables)) => Allowed::Variables(variables),
        None => Allowed::Anything,
    }
}

/// Returns what is wrong with a variable of a message, to be given a place; nothing if it may be used.
fn problem(
    site: &Site,
    id: &str,
    variable: &str,
    allowed: &Allowed<'_>,
) -> Option<impl FnOnce(Span) -> Diagnostic + use<>> {
    let (code, message, help) = match allowed {
        Allowed::Anything => return None,
        Allowed::Variables(given) if given.iter().any(|known| known.name == variable) => return None,
        Allowed::Nothing => {
            let message = format!("`{id}` is a name and cannot refer to `${variable}`");
            ("variable-in-label", message, Some("names of catalogues, plans and charges are fixed texts".to_owned()))
        }
        Allowed::Variables(given) => match unknown(site, variable, Context::Site) {
            None => return None,
            Some(("unknown-variable", ..)) => {
                ("unknown-variable", format!("`{id}` is not given `${variable}`"), of_given(given))
            }
            Some(problem) => problem,
        },
        Allowed::Facts(contexts) => contexts.iter().find_map(|context| unknown(site, variable, *context))?,
    };
    Some(move |span| {
        let problem = Diagnostic::error(code, message, span);
        match help {
            Some(help) => problem.with_help(help),
            None => problem,
        }
    })
}

fn of_given(given: &[Variable]) -> Option<String> {
    let names: Vec<&str> = given.iter().map(|variable| variable.name).collect();
    (!names.is_empty()).then(|| format!("it is given `${}`", names.join("`, `$")))
}

/// Returns why a figure cannot be printed in a context, if it cannot.
fn unknown(site: &Site, variable: &str, context: Context<'_>) -> Option<(&'static str, String, Option<String>)> {
    match site.facts.look_up(variable, context) {
        Lookup::Known => None,
        Lookup::OnRequest => {
            let message = format!("the amount `${variable}` is on request");
            Some(("unpublished-figure", message, Some("say in words that it is not published".to_owned())))
        }
        Lookup::Unknown if may_be_unread(site, variable, context) => None,
        Lookup::Unknown => Some(match context {
            Context::Plan(catalogue, plan) if is_of_the_plan(variable) => {
                let message = format!("there is no figure `${variable}` of the plan `{catalogue}/{plan}`");
                ("unknown-variable", message, nearest_of_plan(site, variable, catalogue, plan))
            }
            Context::Site if is_of_the_plan(variable) => {
                let message = format!("there is no plan here that `${variable}` could be of");
                let help = "name the plan: `$<catalogue>_<plan>_…`".to_owned();
                ("unknown-variable", message, Some(help))
            }
            _ => {
                let message = format!("there is no figure `${variable}`");
                let names = site.facts.names();
                let meant = nearest(variable, names.iter().map(String::as_str));
                ("unknown-variable", message, meant.map(|meant| format!("did you mean `${meant}`?")))
            }
        }),
    }
}

/// Returns whether the figure may be in a part of a plan file that could not be read.
fn may_be_unread(site: &Site, variable: &str, context: Context<'_>) -> bool {
    let incomplete = || site.catalogues.iter().filter(|catalogue| !catalogue.complete);
    match context {
        Context::Plan(id, _) if is_of_the_plan(variable) => incomplete().any(|found| found.catalogue.id() == id),
        // The list that says in which plans a text is shown may be what could not be read.
        Context::Site if is_of_the_plan(variable) => incomplete().next().is_some(),
        _ => incomplete().any(|found| {
            let rest = variable.strip_prefix(found.catalogue.id().as_str());
            rest.is_some_and(|rest| rest.starts_with('_'))
        }),
    }
}

fn nearest_of_plan(site: &Site, variable: &str, catalogue: &CatalogueId, plan: &PlanId) -> Option<String> {
    let prefix = format!("{catalogue}_{plan}_");
    let rest = variable.strip_prefix("plan_")?;
    let names = site.facts.names();
    let meant = nearest(rest, names.iter().filter_map(|name| name.strip_prefix(&prefix)))?;
    Some(format!("did you mean `$plan_{meant}`?"))
}

fn of_page(site: &Site, page: &Page) -> Vec<Diagnostic> {
    let prose = [&page.title, &page.description, &page.body];
    if prose.iter().all(|prose| prose.placeables.is_empty()) {
        return Vec::new();
    }
    // The page of a plan that was withdrawn is shown only while a list is in force that has it.
    let released = Some(&page.id).filter(|id| site.withdrawn.contains(*id));
    let released = released.and_then(|id| site.releases.newest_with_plan_of(id));
    let then = released.map(|release| in_force::with_release(site, release));
    let site = then.as_ref().unwrap_or(site);
    let context = site.context(&page.id);
    prose.into_iter().flat_map(|prose| of_prose(site, prose, context)).collect()
}

fn of_prose(site: &Site, prose: &Prose, context: Context<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for placeable in &prose.placeables {
        for variable in &placeable.inline.variables {
            let Some((code, message, help)) = unknown(site, variable, context) else { continue };
            let problem = Diagnostic::error(code, message, prose.span_of(placeable.range.clone()));
            problems.push(match help {
                Some(help) => problem.with_help(help),
                None => problem,
            });
        }
    }
    problems
}

/// Returns where a message refers to a variable: in its own text, else where its id stands, because it is another message that it refers to which does.
fn place(language: &Language, id: &str, variable: &str) -> Span {
    let span = language.span(id).expect("every entry of a language stands in one of its files");
    let text = &span.source.text[span.range.end..];
    let end = text
        .match_indices('\n')
        .map(|(index, _)| index + 1)
        .find(|start| text[*start..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#')))
        .unwrap_or(text.len());
    let reference = format!("${variable}");
    let is_whole = |start: usize| {
        let next = text[start + reference.len()..].chars().next();
        !next.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let found = text[..end].match_indices(&reference).map(|(start, _)| start).find(|start| is_whole(*start));
    match found {
        Some(start) => {
            let start = span.range.end + start;
            span.source.span(start..start + reference.len())
        }
        None => span,
    }
}
