//! Which addresses a browser's history keeps of what a visitor entered.
//!
//! An entry of the history is what was committed: by Enter, by leaving a field, by a step or by choosing a plan. What is still being typed takes the place of the latest entry, and when it is committed, that entry gets back what it stood for and a new one follows. So Back leads from one committed selection to the one before.

/// What is known of the latest entry of the history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    /// What the entry stands for.
    committed: Stop,
    /// The query that it shows now.
    shown: String,
}

/// A committed selection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Stop {
    /// Its query, as this calculator writes it.
    query: String,
    /// The address that it came with, which may be somebody's own writing.
    search: String,
}

/// What is asked of the browser. Each holds the part of an address from the question mark on, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    /// The latest entry gets another address.
    Replace(String),
    /// A new entry follows.
    Push(String),
}

impl Trail {
    /// Returns the trail at an entry that stands for a query; `search` is how its address says it.
    pub fn at(query: String, search: String) -> Self {
        Self { shown: query.clone(), committed: Stop { query, search } }
    }

    /// Returns what is to be written when `query` is what is entered, and `committed` what was last committed, if that has not been written yet. Each is asked of the browser in turn and told to [`Trail::follow`] once it is done.
    pub fn writings(&self, committed: Option<&str>, query: &str) -> Vec<Writing> {
        let mut writings = Vec::new();
        let mut shown = self.shown.as_str();
        if let Some(committed) = committed.filter(|committed| *committed != self.committed.query) {
            if shown != self.committed.query {
                writings.push(Writing::Replace(self.committed.search.clone()));
            }
            writings.push(Writing::Push(search(committed)));
            shown = committed;
        }
        if shown == query {
            return writings;
        }
        let is_new = !writings.is_empty();
        writings.push(Writing::Replace(if is_new { search(query) } else { self.search_of(query) }));
        writings
    }

    /// Takes note of what the browser has done.
    pub fn follow(&mut self, writing: &Writing) {
        match writing {
            Writing::Replace(search) if *search == self.committed.search => self.shown = self.committed.query.clone(),
            Writing::Replace(search) => self.shown = query(search),
            Writing::Push(search) => *self = Self::at(query(search), search.clone()),
        }
    }

    /// Returns how the address says a query, or would say it.
    pub fn search_of(&self, query: &str) -> String {
        if query == self.committed.query { self.committed.search.clone() } else { search(query) }
    }

    /// Returns whether the address shows this selection already.
    pub fn shows(&self, query: &str) -> bool {
        self.shown == query
    }
}

fn search(query: &str) -> String {
    ["?", query].concat()
}

fn query(search: &str) -> String {
    search.strip_prefix('?').unwrap_or(search).to_owned()
}
