//! Which addresses the history keeps.

use tarif_calculator::{Trail, Writing};

/// A browser's history, as far as a page sees it.
struct Browser {
    entries: Vec<String>,
    trail: Trail,
    /// How many more times it does what it is asked.
    patience: usize,
}

impl Browser {
    fn at(search: &str, query: &str) -> Self {
        Self { entries: vec![search.into()], trail: Trail::at(query.into(), search.into()), patience: usize::MAX }
    }

    fn write(&mut self, committed: Option<&str>, query: &str) -> bool {
        for writing in self.trail.writings(committed, query) {
            if self.patience == 0 {
                return false;
            }
            self.patience -= 1;
            match &writing {
                Writing::Replace(search) => *self.entries.last_mut().unwrap() = search.clone(),
                Writing::Push(search) => self.entries.push(search.clone()),
            }
            self.trail.follow(&writing);
        }
        true
    }

    fn types(&mut self, query: &str) -> bool {
        self.write(None, query)
    }

    fn commits(&mut self, query: &str) -> bool {
        self.write(Some(query), query)
    }
}

#[test]
fn typing_makes_no_entry() {
    let mut browser = Browser::at("", "pc=8");
    assert!(browser.types("pc=1") && browser.types("pc=12"));
    assert_eq!(browser.entries, ["?pc=12"]);
}

#[test]
fn what_is_committed_makes_an_entry_and_the_one_before_gets_its_own_address_back() {
    let mut browser = Browser::at("", "pc=8");
    assert!(browser.types("pc=12") && browser.commits("pc=12"));
    assert_eq!(browser.entries, ["", "?pc=12"]);
    assert!(browser.commits("pc=13"));
    assert!(browser.types("pc=1") && browser.commits("pc=14"));
    assert_eq!(browser.entries, ["", "?pc=12", "?pc=13", "?pc=14"]);
}

#[test]
fn an_entry_keeps_the_address_that_it_came_with() {
    let mut browser = Browser::at("?server=1&pc=8", "pc=8&server=1");
    assert!(browser.types("pc=9&server=1") && browser.types("pc=8&server=1"));
    assert_eq!(browser.entries, ["?server=1&pc=8"], "typed back to what it was");
    assert!(browser.types("pc=9&server=1") && browser.commits("pc=9&server=1"));
    assert_eq!(browser.entries, ["?server=1&pc=8", "?pc=9&server=1"]);
}

#[test]
fn what_is_committed_twice_makes_one_entry() {
    let mut browser = Browser::at("?pc=8", "pc=8");
    assert!(browser.commits("pc=8") && browser.commits("pc=9") && browser.commits("pc=9"));
    assert_eq!(browser.entries, ["?pc=8", "?pc=9"]);
}

#[test]
fn what_is_typed_after_a_commit_does_not_take_its_place_in_the_history() {
    let mut browser = Browser::at("?pc=8", "pc=8");
    // Both within one pause.
    assert!(browser.write(Some("pc=9"), "pc=95"));
    assert_eq!(browser.entries, ["?pc=8", "?pc=95"]);
    assert!(browser.commits("pc=95"));
    assert_eq!(browser.entries, ["?pc=8", "?pc=9", "?pc=95"]);
}

#[test]
fn what_the_browser_refuses_is_written_later_wherever_it_stopped() {
    for patience in 0..2 {
        let mut browser = Browser::at("?pc=8", "pc=8");
        assert!(browser.types("pc=9"));
        // To give the entry back, and to push.
        browser.patience = patience;
        assert!(!browser.commits("pc=9"));
        browser.patience = 2;
        assert!(browser.commits("pc=9"));
        assert_eq!(browser.entries, ["?pc=8", "?pc=9"], "refused after {patience}");
    }
}
