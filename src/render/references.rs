//! What a template refers to: blocks, other templates, labels and variables, found without running it.

use std::collections::BTreeSet;
use std::ops::Range;

use tera::value::Key;

/// What one template refers to. All places are bytes of its source.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct References {
    /// The template that it extends.
    pub(super) extends: Option<(String, Range<usize>)>,
    /// The templates that it includes.
    pub(super) includes: Vec<Include>,
    /// The blocks that it has.
    pub(super) blocks: Vec<(String, Range<usize>)>,
    /// Whether it shows something by itself, or is empty: one that defines components and nothing else shows nothing where it stands.
    pub(super) shows: bool,
    /// The variables that it sets outside of its components: what extends it may read them.
    pub(super) sets: BTreeSet<String>,
    /// The variables that it reads, each with the fields that it goes through: `page`, `title`.
    pub(super) paths: Vec<Path>,
}

/// A template that another includes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Include {
    pub(super) template: String,
    /// The variables that are set where it stands: it may read them.
    pub(super) sets: BTreeSet<String>,
}

/// What is set at a place of a template: by itself, or by the component that the place is in.
#[derive(Default)]
struct Scope {
    sets: BTreeSet<String>,
    /// The variables of each loop that is open.
    loops: Vec<Vec<String>>,
}

impl Scope {
    fn all(&self) -> BTreeSet<String> {
        // `loop` is set wherever there is one.
        let of_loops = self.loops.iter().flatten().cloned().chain((!self.loops.is_empty()).then(|| "loop".to_owned()));
        self.sets.iter().cloned().chain(of_loops).collect()
    }
}

/// A variable with its fields.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Path {
    /// Its parts.
    pub(super) names: Vec<String>,
    /// The same, as templates are given them.
    pub(super) keys: Vec<Key<'static>>,
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// Whether the template asks here whether it is there, or says what stands in its place.
    is_asked_for: bool,
}

/// Words of the template language, which are no variables.
const WORDS: [&str; 16] = [
    "and", "break", "continue", "elif", "else", "endfor", "endif", "false", "for", "if", "in", "is", "none", "not",
    "or", "true",
];

impl References {
    /// Returns what a template refers to. Variables that it sets by itself are not among them, nor are those of its components, which are given what they show, nor those that it asks for whether they are there.
    pub(super) fn of(source: &str) -> Self {
        let mut references = Self::default();
        let mut own: BTreeSet<String> = BTreeSet::from(["loop".to_owned()]);
        let mut asked_for: Vec<Vec<String>> = Vec::new();
        let (mut outside, mut component): (Scope, Option<Scope>) = (Scope::default(), None);
        let (mut has_component, mut read) = (false, 0);
        for tag in tags(source) {
            let in_component = component.is_some();
            let opens_at = tag.start - "{{".len();
            let is_shown = source[opens_at..].starts_with("{{") || has_text(&source[read..opens_at]);
            references.shows |= is_shown && !in_component;
            read = source.len().min(tag.end + "}}".len());
            let tokens = tokens(source, tag);
            let words: Vec<&str> = tokens.iter().map(|token| token.text(source)).collect();
            let scope = component.as_mut().unwrap_or(&mut outside);
            let mut reads = |from: usize| {
                let paths = paths(source, tokens.get(from..).unwrap_or_default());
                asked_for.extend(paths.iter().filter(|path| path.is_asked_for).map(|path| path.names.clone()));
                references.paths.extend(paths.into_iter().filter(|_| !in_component));
            };
            match words.as_slice() {
                ["component", words @ ..] => {
                    has_component = true;
                    let arguments = words.windows(2).filter(|pair| matches!(pair[0], "(" | "," | "."));
                    let names = arguments
                        .map(|pair| pair[1])
                        .filter(|name| name.starts_with(|c: char| c.is_alphabetic() || c == '_'));
                    component = Some(Scope { sets: names.map(str::to_owned).collect(), loops: Vec::new() });
                }
                ["endcomponent", ..] => component = None,
                ["extends", ..] => {
                    references.shows = true;
                    references.extends = tokens.get(1).map(|name| (unquoted(name.text(source)), name.range.clone()));
                }
                ["include", name, ..] => {
                    references.shows |= !in_component;
                    references.includes.push(Include { template: unquoted(name), sets: scope.all() });
                }
                ["block", name, ..] => references.blocks.push(((*name).to_owned(), tokens[1].range.clone())),
                ["endblock" | "endfilter" | "endset", ..] => {}
                ["for", ..] => {
                    let end = words.iter().position(|word| *word == "in").unwrap_or(words.len());
                    let names = words[1..end].iter().filter(|word| **word != ",").map(|word| (*word).to_owned());
                    let names: Vec<String> = names.collect();
                    if !in_component {
                        own.extend(names.iter().cloned());
                    }
                    scope.loops.push(names);
                    reads(end);
                }
                ["endfor", ..] => {
                    scope.loops.pop();
                }
                ["set" | "set_global", name, ..] => {
                    if !in_component {
                        own.insert((*name).to_owned());
                        references.sets.insert((*name).to_owned());
                    }
                    scope.sets.insert((*name).to_owned());
                    reads(2);
                }
                // Its name stands where a variable could.
                ["filter", ..] => reads(2),
                // `<name` calls a component with what stands between it and its end.
                ["<", "/", ..] => {}
                ["<", ..] => {
                    references.shows |= !in_component;
                    reads(0);
                }
                _ => reads(0),
            }
        }
        let is_asked_for = |path: &Path| asked_for.iter().any(|asked| path.names.starts_with(asked));
        references.paths.retain(|path| !own.contains(&path.names[0]) && !is_asked_for(path));
        references.shows |= !has_component || has_text(&source[read..]);
        references
    }
}

/// Returns whether a piece of a template without tags has more than spaces and comments.
fn has_text(piece: &str) -> bool {
    let mut rest = piece;
    while let Some((before, comment)) = rest.split_once("{#") {
        if !before.trim().is_empty() {
            return true;
        }
        rest = comment.split_once("#}").map_or("", |(_, after)| after);
    }
    !rest.trim().is_empty()
}

/// A word, string or mark within a tag.
struct Token {
    range: Range<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Name,
    Text,
    Mark,
}

impl Token {
    fn text<'s>(&self, source: &'s str) -> &'s str {
        &source[self.range.clone()]
    }
}

/// Returns the insides of `{{ … }}` and `{% … %}`, without comments and raw text.
fn tags(source: &str) -> Vec<Range<usize>> {
    let mut tags = Vec::new();
    let mut read = 0;
    while let Some(found) = source[read..].find('{') {
        let start = read + found;
        let rest = &source[start..];
        let Some(close) = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")].iter().find(|(open, _)| rest.starts_with(open))
        else {
            read = start + 1;
            continue;
        };
        let end = rest["{{".len()..].find(close.1).map_or(source.len(), |end| start + "{{".len() + end);
        let inner = start + "{{".len()..end;
        read = (end + 2).min(source.len());
        let is_raw = close.0 == "{%" && source[inner.clone()].trim_matches(['-', ' ']) == "raw";
        if is_raw {
            read = source[read..].find("endraw").map_or(source.len(), |end| read + end);
        } else if close.0 != "{#" {
            tags.push(inner);
        }
    }
    tags
}

fn tokens(source: &str, tag: Range<usize>) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = tag.start;
    while let Some(c) = source[at..tag.end].chars().next() {
        let rest = &source[at..tag.end];
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let (length, kind) = match c {
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            '"' | '\'' | '`' => (rest[1..].find(c).map_or(rest.len(), |end| end + 2), Kind::Text),
            c if is_name(c) => (rest.find(|c| !is_name(c)).unwrap_or(rest.len()), Kind::Name),
            c => (c.len_utf8(), Kind::Mark),
        };
        tokens.push(Token { range: at..at + length, kind });
        at += length;
    }
    // Marks that trim spaces belong to the tag.
    tokens
        .retain(|token| !(token.text(source) == "-" && (token.range.start == tag.start || token.range.end == tag.end)));
    tokens
}

/// Returns the variables of an expression: names that are no words of the language, filters, tests, functions, components or names of arguments.
fn paths<'a>(source: &'a str, tokens: &'a [Token]) -> Vec<Path> {
    let text = |index: usize| tokens.get(index).map_or("", |token| token.text(source));
    let mut paths = Vec::new();
    let mut index = 0;
    while index < tokens.len() {
        let start = index;
        index += 1;
        let name = text(start);
        let is_variable = tokens[start].kind == Kind::Name && !name.starts_with(|c: char| c.is_ascii_digit());
        if !is_variable {
            continue;
        }
        let mut names = vec![name.to_owned()];
        // `a?.b` asks whether there is an `a` with a `b`.
        let mut is_optional = false;
        loop {
            let length = if text(index) == "?" && text(index + 1) == "." { 2 } else { 1 };
            let is_field = text(index + length - 1) == "."
                && tokens.get(index + length).is_some_and(|next| next.kind == Kind::Name);
            if !is_field {
                break;
            }
            is_optional |= length == 2;
            names.push(text(index + length).to_owned());
            index += length + 1;
        }
        let before = if start == 0 { "" } else { text(start - 1) };
        let is_test = before == "is" || (before == "not" && start > 1 && text(start - 2) == "is");
        // `<name` opens a component; `a < b` has a space.
        let is_component = before == "<" && tokens[start - 1].range.end == tokens[start].range.start;
        let is_argument = text(index) == "=" && text(index + 1) != "=";
        let is_call = text(index) == "(";
        if WORDS.contains(&name) || before == "|" || is_test || is_component || is_argument || is_call {
            continue;
        }
        let after = [text(index), text(index + 1), text(index + 2)];
        let is_asked_for = is_optional
            || matches!(
                after,
                ["is", "defined" | "undefined", _] | ["is", "not", "defined" | "undefined"] | ["|", "default", _]
            );
        let keys = names.iter().map(|name| Key::from(name.clone())).collect();
        paths.push(Path { names, keys, range: tokens[start].range.start..tokens[index - 1].range.end, is_asked_for });
    }
    paths
}

fn unquoted(text: &str) -> String {
    text.trim_matches(['"', '\'', '`']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(source: &str) -> Vec<String> {
        References::of(source).paths.iter().map(|path| path.names.join(".")).collect()
    }

    #[test]
    fn variables_are_found_with_their_fields() {
        assert_eq!(
            variables("{{ page.title }} {%- if page.crumbs | length > 1 and not site.x -%}"),
            ["page.title", "page.crumbs", "site.x"]
        );
        assert_eq!(
            variables("{{ <notes notes={plan.notes} title={site.labels.a} /> }}"),
            ["plan.notes", "site.labels.a"]
        );
        assert_eq!(
            variables("{{ range(end=page.count) }}{% if a is containing(b) or c is not string %}"),
            ["page.count", "a", "b", "c"]
        );
        assert_eq!(variables("{{ a < b }}{{ \"page.title\" }}{{ 3 }}"), ["a", "b"]);
    }

    #[test]
    fn what_a_template_sets_is_its_own() {
        assert_eq!(
            variables("{% for tier, x in charge.tiers %}{{ tier.label }}{{ loop.index }}{% endfor %}"),
            ["charge.tiers"]
        );
        assert_eq!(variables("{% set name = page.title %}{{ name }}"), ["page.title"]);
        assert_eq!(variables("{% component row(a: array) %}{{ a.b }}{% endcomponent row %}{{ c }}"), ["c"]);
    }

    #[test]
    fn what_is_included_may_read_what_is_set_where_it_stands() {
        let source = "{% include \"1\" %}{% component row(a: array, b = true, ...h) %}{% for c in a %}{% set d = c %}{% include \"2\" %}{% endfor %}{% include \"3\" %}{% endcomponent row %}{% for e, f in g %}{% include \"4\" %}{% endfor %}{% set i = 1 %}{% include \"5\" %}";
        let found = References::of(source);
        let sets = |include: &Include| include.sets.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
        assert_eq!(
            found.includes.iter().map(sets).collect::<Vec<_>>(),
            ["", "a b c d h loop", "a b d h", "e f loop", "i"]
        );
        assert_eq!(found.sets, BTreeSet::from(["i".to_owned()]));
    }

    #[test]
    fn a_template_of_components_alone_shows_nothing() {
        let component = "{# a #}\n{% component row(a: array) -%}\n<p>{{ a }}{% include \"b.html\" %}</p>\n{%- endcomponent row %}\n";
        assert!(!References::of(component).shows);
        for shown in [
            "",
            "\n",
            "<p>",
            "{{ a }}",
            "{% include \"b.html\" %}",
            "{% if a %}b{% endif %}",
            "{% <row a={b}> %}{% </row> %}",
            "{% extends \"b.html\" %}",
        ] {
            assert!(References::of(shown).shows, "{shown}");
            let both = [component, shown].concat();
            assert_eq!(References::of(&both).shows, !shown.trim().is_empty(), "{both}");
        }
    }

    #[test]
    fn what_a_template_asks_for_may_be_missing() {
        assert_eq!(variables("{% if a.b is defined and c is not undefined %}{{ a.b.c }}{{ a.d }}{% endif %}"), ["a.d"]);
        assert_eq!(variables("{{ page.note | default(value=\"\") }}{{ page.title | upper }}"), ["page.title"]);
        assert_eq!(variables("{{ page?.titel }}{{ site.x?.y?.z or a }}{{ page.title }}"), ["a", "page.title"]);
        assert_eq!(variables("{% <row a={b}> %}x{% </row> %}"), ["b"]);
        assert_eq!(variables("{% set a %}{% filter upper %}{{ b }}{% endfilter %}{% endset %}"), ["b"]);
    }

    #[test]
    fn what_is_no_template_is_read_to_its_end() {
        for source in [
            "{%}{% if a %}b{% endif %}",
            "{%}č{% if a %}b",
            "{{}",
            "{#}",
            "{%",
            "{{ a",
            "č{{}č}}č",
            "{% raw %}{{",
            "{%}",
        ] {
            References::of(source);
        }
    }

    #[test]
    fn comments_and_raw_text_refer_to_nothing() {
        assert_eq!(variables("{# {{ a }} #}{% raw %}{{ b }}{% endraw %}{{ c }} { d }"), ["c"]);
    }

    #[test]
    fn blocks_and_other_templates_are_found() {
        let source = "{% extends \"base.html\" %}{% block main %}{% include \"a.html\" %}{% endblock main %}";
        let found = References::of(source);
        assert_eq!(found.extends.map(|(name, _)| name).as_deref(), Some("base.html"));
        assert_eq!(found.includes, [Include { template: "a.html".to_owned(), sets: BTreeSet::new() }]);
        assert_eq!(found.blocks, [("main".to_owned(), 34..38)]);
    }
}
