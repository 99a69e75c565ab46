//! References are followed once all messages are known.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use super::{Entry, Problem, ProblemKind};
use crate::message::{Part, Pattern};

/// All patterns of a language by address, with their places.
#[derive(Default)]
pub(crate) struct Declared(BTreeMap<String, Declaration>);

/// A message, term or attribute.
pub(crate) struct Declaration {
    /// Index of the source.
    pub(crate) file: usize,
    /// The bytes of its id.
    pub(crate) range: Range<usize>,
    pub(crate) pattern: Pattern,
    pub(crate) references: Vec<Reference>,
    /// The bytes of its texts.
    pub(crate) words: Vec<Range<usize>>,
}

/// How deep messages may refer to one another: far deeper than anybody writes, and less than what is followed when they are written.
pub(crate) const DEEPEST: usize = 32;

/// How many bytes a message may come to, with all that it refers to and all its variants.
pub(crate) const LONGEST: usize = 100_000;

/// What a message comes to with all that it refers to.
#[derive(Clone, Copy, Default)]
struct Extent {
    /// How deep it refers to others; 1 where it refers to none.
    depth: usize,
    /// The bytes of its texts, those of all variants.
    length: usize,
}

/// A place where a message or term is referred to.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) range: Range<usize>,
    pub(crate) target: String,
    /// Names of the values given to a term.
    pub(crate) given: BTreeSet<String>,
}

impl Declared {
    /// Adds a pattern.
    ///
    /// # Errors
    ///
    /// The file and place of the first definition if the address is taken; that one stays.
    pub(crate) fn add(&mut self, id: String, declaration: Declaration) -> Result<(), (usize, Range<usize>)> {
        if let Some(first) = self.0.get(&id) {
            return Err((first.file, first.range.clone()));
        }
        self.0.insert(id, declaration);
        Ok(())
    }

    /// Checks that every reference leads somewhere, gives a term what it needs, and none leads back to where it started; and that no message comes to more than can be written.
    pub(crate) fn check(&self, problems: &mut Vec<Problem>) {
        for (id, declaration) in &self.0 {
            for reference in &declaration.references {
                let target = self.0.get(&reference.target).map(|target| &target.pattern);
                for kind in reference.problems(id, target) {
                    problems.push(Problem { file: declaration.file, range: reference.range.clone(), kind });
                }
            }
        }
        let mut known = HashMap::new();
        for (id, _) in self.0.iter().filter(|(_, declaration)| !declaration.references.is_empty()) {
            self.extent(id, &mut Vec::new(), &mut known, problems);
        }
    }

    /// Returns where each message and attribute stands and what it needs.
    pub(crate) fn entries(&self) -> BTreeMap<String, Entry> {
        let messages = self.0.iter().filter(|(id, _)| !id.starts_with('-'));
        messages
            .map(|(id, declaration)| {
                let mut variables = BTreeSet::new();
                self.collect_variables(id, 0, &mut BTreeSet::new(), &mut variables);
                let mut references = BTreeSet::new();
                self.collect_references(declaration, 0, &mut BTreeSet::new(), &mut references);
                let Declaration { file, range, words, .. } = declaration;
                let entry = Entry {
                    file: *file,
                    range: range.clone(),
                    variables: variables.into_iter().collect(),
                    words: words.as_slice().into(),
                    references: references.into_iter().collect(),
                };
                (id.clone(), entry)
            })
            .collect()
    }

    pub(crate) fn into_patterns(self) -> BTreeMap<String, Pattern> {
        let declarations = self.0.into_iter();
        declarations.map(|(id, declaration)| (id, declaration.pattern)).collect()
    }

    /// Returns what a message comes to, which `path` leads to. What is wrong with it is told once, and its extent is then that of nothing.
    fn extent<'a>(
        &'a self,
        id: &'a str,
        path: &mut Vec<&'a str>,
        known: &mut HashMap<&'a str, Extent>,
        problems: &mut Vec<Problem>,
    ) -> Extent {
        let Some(declaration) = self.0.get(id) else { return Extent::default() };
        let mut report =
            |kind| problems.push(Problem { file: declaration.file, range: declaration.range.clone(), kind });
        if let Some(start) = path.iter().position(|earlier| *earlier == id) {
            let circle = path[start..].iter().chain([&id]);
            report(ProblemKind::CyclicReference { ids: circle.map(|id| (*id).to_owned()).collect() });
            return Extent::default();
        }
        if let Some(extent) = known.get(id) {
            return *extent;
        }
        if path.len() == DEEPEST {
            report(ProblemKind::TooDeep { id: id.to_owned() });
            known.insert(id, Extent::default());
            return Extent::default();
        }
        let mut extent = Extent { depth: 1, length: declaration.words.iter().map(Range::len).sum() };
        path.push(id);
        for reference in &declaration.references {
            let inner = self.extent(&reference.target, path, known, problems);
            extent.depth = extent.depth.max(inner.depth + 1);
            extent.length = extent.length.saturating_add(inner.length);
        }
        path.pop();
        let too_much = match extent {
            Extent { depth, .. } if depth > DEEPEST => Some(ProblemKind::TooDeep { id: id.to_owned() }),
            Extent { length, .. } if length > LONGEST => Some(ProblemKind::TooLong { id: id.to_owned() }),
            _ => None,
        };
        if let Some(kind) = too_much {
            problems.push(Problem { file: declaration.file, range: declaration.range.clone(), kind });
            extent = Extent::default();
        }
        known.insert(id, extent);
        extent
    }

    /// Collects the messages that a declaration refers to, and those that its terms do. Deeper than is allowed nothing is followed.
    fn collect_references<'a>(
        &'a self,
        declaration: &'a Declaration,
        depth: usize,
        visited: &mut BTreeSet<&'a str>,
        references: &mut BTreeSet<String>,
    ) {
        for Reference { target, .. } in &declaration.references {
            if !target.starts_with('-') {
                references.insert(target.clone());
            } else if depth < DEEPEST
                && visited.insert(target)
                && let Some(term) = self.0.get(target)
            {
                self.collect_references(term, depth + 1, visited, references);
            }
        }
    }

    fn collect_variables<'a>(
        &'a self,
        id: &'a str,
        depth: usize,
        visited: &mut BTreeSet<&'a str>,
        variables: &mut BTreeSet<String>,
    ) {
        // A term sees only what its reference gives it, so its variables are not the caller's.
        if id.starts_with('-') || depth > DEEPEST || !visited.insert(id) {
            return;
        }
        if let Some(declaration) = self.0.get(id) {
            variables.extend(declaration.pattern.variables());
            for reference in &declaration.references {
                self.collect_variables(&reference.target, depth + 1, visited, variables);
            }
        }
    }
}

impl Reference {
    /// Returns what is wrong with the reference, made by the message `id` to the pattern `target`.
    pub(crate) fn problems(&self, id: &str, target: Option<&Pattern>) -> Vec<ProblemKind> {
        let Some(target) = target else {
            return vec![ProblemKind::UnknownReference { id: id.to_owned(), target: self.target.clone() }];
        };
        if !self.target.starts_with('-') {
            return Vec::new();
        }
        let mut needed = BTreeSet::new();
        target.collect_shown_variables(&mut needed);
        let missing = needed.difference(&self.given);
        missing
            .map(|variable| ProblemKind::MissingTermArgument {
                id: id.to_owned(),
                term: self.target.clone(),
                variable: variable.clone(),
            })
            .collect()
    }
}

impl Pattern {
    /// Returns the names of all variables in the pattern itself.
    pub(crate) fn variables(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        self.each_part(&mut |part| {
            if let Part::Variable(name) = part {
                names.insert(name.clone());
            }
        });
        names
    }

    /// Collects the variables that are shown; those that only select have a default variant to fall back on.
    fn collect_shown_variables(&self, names: &mut BTreeSet<String>) {
        for part in self.0.iter() {
            let mut part = part;
            while let Part::Format(inner, _) = part {
                part = inner;
            }
            match part {
                Part::Variable(name) => {
                    names.insert(name.clone());
                }
                Part::Select(_, variants, _) => {
                    for (_, pattern) in variants {
                        pattern.collect_shown_variables(names);
                    }
                }
                Part::Text(_) | Part::Number(_) | Part::Reference(..) | Part::Format(..) => {}
            }
        }
    }
}
