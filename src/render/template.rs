//! Templates: compiled once, and their failures with the place in the file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tera::{Context, ErrorKind, Map, ReportError, Tera};

use super::references::{Path, References};
use super::theme::Theme;
use crate::diagnostic::{Diagnostic, Rule, Source, Standing, nearest};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "template-syntax",
        standing: Standing::Fixed,
        finds: "a template that cannot be compiled",
        reason: "No page could be made with it.",
        example: "{% if page.note %}           # and no {% endif %}",
    },
    Rule {
        code: "missing-block",
        standing: Standing::Fixed,
        finds: "a template that fills a block which the template that it extends does not have",
        reason: "What stands in the block would be on no page.",
        example: r#"
{% extends "base.html" %}
{% block mian %}…{% endblock mian %}     {# wrong: base.html has `main` #}
"#,
    },
    Rule {
        code: "unknown-template-variable",
        standing: Standing::Fixed,
        finds: "a variable in a template that no page gives it",
        reason: "A page that comes by it cannot be made. It is found in parts of the template too that no page of the site comes by today. What only some pages give is asked for: `{% if plan is defined %}`.",
        example: r#"
{{ page.titel }}                         {# wrong #}
{{ page.title }}                         {# right #}
"#,
    },
    Rule {
        code: "template-failed",
        standing: Standing::Fixed,
        finds: "a template that fails while a page is made, or that would show nothing where it stands",
        reason: "The page could not be published, or not whole.",
        example: r"
{{ page.title | shout }}     {# there is no filter `shout` #}
",
    },
];

/// The compiled templates of a theme.
#[derive(Debug)]
pub(super) struct Templates {
    tera: Tera,
    sources: BTreeMap<String, Arc<Source>>,
    references: BTreeMap<String, References>,
    /// The templates that each is made of: itself, what it extends and what it includes.
    parts: BTreeMap<String, Vec<String>>,
}

/// What came up while pages were made. Where there is nothing to tell, all of it can be written down.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Observed {
    /// What was given for the variables of each template.
    given: BTreeMap<String, Given>,
    /// A template that fails for fifty pages is one problem: the first page with it is kept.
    #[serde(skip)]
    failures: BTreeMap<String, Diagnostic>,
}

/// What pages gave for the variables of a template. Of one that is neither known nor unknown, nobody can tell yet.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Given {
    /// Of each variable, whether a page gave it.
    known: Box<[bool]>,
    /// What is to be said of variables that none gave, by their places.
    #[serde(skip)]
    unknown: BTreeMap<usize, Diagnostic>,
}

impl Observed {
    /// Returns whether a page could not be made.
    pub(super) fn has_failures(&self) -> bool {
        !self.failures.is_empty()
    }

    /// Returns whether a page could be made and was given every variable that its templates use.
    pub(super) fn has_nothing_to_tell(&self) -> bool {
        !self.has_failures() && self.given.values().all(|given| given.unknown.is_empty())
    }

    pub(super) fn add_failure(&mut self, problem: Diagnostic) {
        let key = format!("{:?} {}", problem.primary.span, problem.message);
        match self.failures.get(&key) {
            // Pages are made in no order, and the same mistake must always be told in the same words.
            Some(known) if known.help <= problem.help => {}
            _ => {
                self.failures.insert(key, problem);
            }
        }
    }

    /// Adds what came up while other pages were made.
    pub(super) fn add(&mut self, others: &Self) {
        for (template, given) in &others.given {
            let all = self.given.entry(template.clone()).or_insert_with(|| Given::nothing(given.known.len()));
            given.known.iter().enumerate().filter(|(_, known)| **known).for_each(|(place, _)| all.add_known(place));
            given.unknown.iter().for_each(|(place, problem)| all.add_unknown(*place, problem.clone()));
        }
        others.failures.values().cloned().for_each(|failure| self.add_failure(failure));
    }
}

impl Given {
    fn nothing(variables: usize) -> Self {
        Self { known: vec![false; variables].into(), unknown: BTreeMap::new() }
    }

    fn add_known(&mut self, place: usize) {
        if let Some(known) = self.known.get_mut(place) {
            *known = true;
        }
        self.unknown.remove(&place);
    }

    fn add_unknown(&mut self, place: usize, problem: Diagnostic) {
        let is_told = |known: &Diagnostic| known.help <= problem.help;
        if !self.known[place] && !self.unknown.get(&place).is_some_and(is_told) {
            self.unknown.insert(place, problem);
        }
    }
}

impl Templates {
    /// Compiles the templates of a theme.
    ///
    /// # Errors
    /// All blocks that are filled and are not there; else what is wrong with the first template that cannot be compiled.
    pub(super) fn compile(theme: &Theme) -> Result<Self, Vec<Diagnostic>> {
        let sources: BTreeMap<_, _> =
            theme.templates().map(|(name, source)| (name.to_owned(), Arc::clone(source))).collect();
        let mut references: BTreeMap<_, _> =
            sources.iter().map(|(name, source)| (name.clone(), References::of(&source.text))).collect();
        give_to_others(&mut references);
        let parts = references.keys().map(|name| (name.clone(), parts(name, &references))).collect();
        let mut templates = Self { tera: Tera::new(), sources, references, parts };
        let mut missing = templates.missing_blocks();
        missing.extend(templates.shown_for_nothing());
        if !missing.is_empty() {
            return Err(missing);
        }
        let texts = templates.sources.iter().map(|(name, source)| (name.as_str(), source.text.as_str()));
        match templates.tera.add_raw_templates(texts) {
            Ok(()) => Ok(templates),
            Err(error) => Err(vec![templates.problem(&error, "")]),
        }
    }

    fn missing_blocks(&self) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        for (name, references) in &self.references {
            let parents = self.parents(name);
            let Some(parent) = parents.first() else { continue };
            let blocks = || parents.iter().filter_map(|parent| self.references.get(*parent)).flat_map(|of| &of.blocks);
            for (block, range) in &references.blocks {
                if blocks().any(|(known, _)| known == block) {
                    continue;
                }
                let span = self.sources[name].span(range.clone());
                let problem = Diagnostic::error("missing-block", format!("`{parent}` has no block `{block}`"), span);
                problems.push(match nearest(block, blocks().map(|(known, _)| known.as_str())) {
                    Some(meant) => problem.with_help(format!("did you mean `{meant}`?")),
                    None => problem.with_help(format!("add `{{% block {block} %}}` where it belongs in `{parent}`")),
                });
            }
        }
        problems
    }

    /// Returns a problem for each template that is shown and defines components alone: the page would have nothing where it stands.
    fn shown_for_nothing(&self) -> Vec<Diagnostic> {
        let included =
            self.references.values().flat_map(|references| &references.includes).map(|it| it.template.as_str());
        let shown: BTreeSet<&str> = included.chain(FRAGMENTS).collect();
        let shows_nothing = |name: &&&str| self.references.get(**name).is_some_and(|references| !references.shows);
        let problem = |name: &&str| {
            let message = format!("`{name}` is shown where it stands, and only defines components");
            let problem = Diagnostic::error("template-failed", message, self.sources[*name].whole());
            problem.with_help("write what it shows, as the partial of the default theme does")
        };
        shown.iter().filter(shows_nothing).map(problem).collect()
    }

    /// Returns a problem of a template that shows nothing of what it was given.
    pub(super) fn made_nothing(&self, template: &str, page: &str) -> Diagnostic {
        let nowhere = || Arc::new(Source::new(template, ""));
        let source = self.sources.get(template).map_or_else(nowhere, Arc::clone);
        let problem =
            Diagnostic::error("template-failed", format!("`{template}` does not show what it is for"), source.whole());
        problem.with_help(format!("found while making `{page}`"))
    }

    /// Returns the templates that one extends, the nearest first. A circle and one that is not there are found by compiling.
    fn parents(&self, name: &str) -> Vec<&str> {
        let mut parents: Vec<&str> = Vec::new();
        let mut child = name;
        while let Some((parent, _)) = self.references.get(child).and_then(|references| references.extends.as_ref()) {
            if parents.contains(&parent.as_str()) || !self.references.contains_key(parent) {
                break;
            }
            parents.push(parent);
            child = parent;
        }
        parents
    }

    /// Writes a page, and returns whether the template does not fail, which `observed` remembers.
    pub(super) fn render(
        &self,
        template: &str,
        context: &Context,
        page: &str,
        observed: &mut Observed,
        html: &mut Vec<u8>,
    ) -> bool {
        for part in self.parts.get(template).into_iter().flatten() {
            self.look_at_variables(part, context, observed);
        }
        let rendered = self.tera.render_to(template, context, html);
        if let Err(error) = &rendered {
            observed.add_failure(self.problem(error, page));
        }
        rendered.is_ok()
    }

    /// Takes note of which variables of a template a page gives. One that a page gave is looked at no more.
    fn look_at_variables(&self, template: &str, context: &Context, observed: &mut Observed) {
        let Some(references) = self.references.get(template) else { return };
        if !observed.given.contains_key(template) {
            observed.given.insert(template.to_owned(), Given::nothing(references.paths.len()));
        }
        let Some(given) = observed.given.get_mut(template) else { return };
        for (place, path) in references.paths.iter().enumerate() {
            if given.known[place] {
                continue;
            }
            match lookup(path, context) {
                Lookup::Known => given.add_known(place),
                Lookup::Open => {}
                Lookup::Unknown(name, holder) => given.add_unknown(place, self.unknown(template, path, name, holder)),
            }
        }
    }

    /// Returns what is to be said of a variable of which the name at a place is not among what `holder` holds, which is the page where there is none.
    fn unknown(&self, template: &str, path: &Path, place: usize, holder: Option<&Map>) -> Diagnostic {
        let name = &path.names[place];
        let meant = match holder {
            None => nearest(name, ROOTS.into_iter().filter(|root| root != name)),
            Some(map) => nearest(name, map.keys().filter_map(|key| key.as_str())),
        };
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "what templates are given is in the templates of the default theme".to_owned(),
        };
        let message = format!("templates are given no `{}`", path.names[..=place].join("."));
        let span = self.sources[template].span(path.range.clone());
        Diagnostic::error("unknown-template-variable", message, span).with_help(help)
    }

    /// Returns what went wrong while pages were made, each mistake once.
    pub(super) fn problems<'o>(&self, observed: impl Iterator<Item = &'o Observed>) -> Vec<Diagnostic> {
        let mut all = Observed::default();
        let observed: Vec<&Observed> = observed.collect();
        // Almost always all is known everywhere.
        if observed.iter().all(|observed| observed.has_nothing_to_tell()) {
            return Vec::new();
        }
        observed.into_iter().for_each(|observed| all.add(observed));
        let mut problems: Vec<Diagnostic> =
            all.given.into_values().flat_map(|given| given.unknown.into_values()).collect();
        // A page that fails at a variable which none gives is no second problem.
        let others = all.failures.into_values().filter(|failure| !problems.iter().any(|of| overlap(of, failure)));
        let others: Vec<Diagnostic> = others.collect();
        problems.extend(others);
        problems
    }

    fn problem(&self, error: &tera::Error, page: &str) -> Diagnostic {
        let problem = match error.kind() {
            ErrorKind::SyntaxError(report) => self.at("template-syntax", report),
            ErrorKind::RenderingError(report) => self.at("template-failed", report),
            other => {
                let nowhere = Arc::new(Source::new("themes", ""));
                let source = self.sources.values().next().unwrap_or(&nowhere);
                Diagnostic::error("template-failed", lower_first(&other.to_string()), source.whole())
            }
        };
        if page.is_empty() { problem } else { problem.with_help(format!("found while making `{page}`")) }
    }

    fn at(&self, code: &'static str, report: &ReportError) -> Diagnostic {
        let message = lower_first(report.message().trim_end_matches('.'));
        match self.sources.get(report.filename()) {
            Some(source) => {
                let length = source.text.len();
                let range = report.span().range.clone();
                let range = range.start.min(length)..range.end.min(length);
                let on_characters =
                    source.text.is_char_boundary(range.start) && source.text.is_char_boundary(range.end);
                Diagnostic::error(code, message, source.span(if on_characters { range } else { 0..0 }))
            }
            None => Diagnostic::error(code, message, Arc::new(Source::new(report.filename(), "")).whole()),
        }
    }
}

/// Takes from what each template reads what others set that include it or that it extends: nobody can tell what that is, though pages give something of that name.
fn give_to_others(references: &mut BTreeMap<String, References>) {
    let included =
        |template: &String| reached(template, references, |of| of.includes.iter().map(|it| &it.template).collect());
    let mut given = Vec::new();
    for (name, of) in &*references {
        given.extend(of.includes.iter().map(|include| (include.sets.clone(), included(&include.template))));
        let parents = reached(name, references, |of| of.extends.iter().map(|(parent, _)| parent).collect());
        let sets = parents[1..].iter().filter_map(|parent| references.get(parent)).flat_map(|parent| &parent.sets);
        given.push((sets.cloned().collect(), included(name)));
    }
    for (sets, templates) in given {
        for template in templates {
            if let Some(of) = references.get_mut(&template) {
                of.paths.retain(|path| !sets.contains(&path.names[0]));
            }
        }
    }
}

/// Returns a template with those that it extends and includes, each once.
fn parts(template: &str, references: &BTreeMap<String, References>) -> Vec<String> {
    reached(template, references, |of| {
        let parents = of.extends.iter().map(|(parent, _)| parent);
        of.includes.iter().map(|it| &it.template).chain(parents).collect()
    })
}

/// Returns a template with all to which those lead that it leads to, each once.
fn reached(
    template: &str,
    references: &BTreeMap<String, References>,
    leads_to: impl Fn(&References) -> Vec<&String>,
) -> Vec<String> {
    let mut names = vec![template.to_owned()];
    let mut next = 0;
    while let Some(of) = names.get(next).map(|name| references.get(name)) {
        next += 1;
        for other in of.map(&leads_to).unwrap_or_default() {
            if !names.contains(other) {
                names.push(other.clone());
            }
        }
    }
    names
}

/// Returns whether two problems are about the same part of a template.
fn overlap(one: &Diagnostic, other: &Diagnostic) -> bool {
    let (one, other) = (&one.primary.span, &other.primary.span);
    one.source == other.source && one.range.start < other.range.end && other.range.start < one.range.end
}

/// What a page gives for a variable.
enum Lookup<'a> {
    /// Something, though it be nothing on this page.
    Known,
    /// Nobody can tell: a field of what is nothing on this page, or of what is no map.
    Open,
    /// Nothing from the name on that has this place in the path: it is not in this map, or nothing that the page has by itself.
    Unknown(usize, Option<&'a Map>),
}

fn lookup<'a>(path: &Path, context: &'a Context) -> Lookup<'a> {
    let mut names = path.names.iter().enumerate();
    let Some(mut value) = names.next().and_then(|(_, root)| context.get(root)) else { return Lookup::Unknown(0, None) };
    for (place, _) in names {
        let Some(map) = value.as_map() else { return Lookup::Open };
        let Some(inner) = path.keys.get(place).and_then(|key| map.get(key)) else {
            return Lookup::Unknown(place, Some(map));
        };
        value = inner;
    }
    Lookup::Known
}

/// The templates of what stands in several places.
pub(super) const FRAGMENTS: [&str; 3] = [CARD, PRICE, WEEK];
pub(super) const CARD: &str = "partials/catalogue-card.html";
pub(super) const PRICE: &str = "partials/price.html";
pub(super) const WEEK: &str = "partials/week.html";

/// What templates are given, each kind of page some of it.
const ROOTS: [&str; 9] = ["catalogue", "entries", "home", "page", "plan", "price", "site", "text", "week"];

/// Problems begin in lower case.
fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}
