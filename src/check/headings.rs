//! Headings that leave a level out.

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Language, Page};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "heading-order",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a heading that is more than one level below the one before it",
    reason: "People who have pages read to them go from heading to heading, and look for the level that was left out. The title of the page is the heading of the first level.",
    example: r#"
## Prices
#### Discounts               # wrong
### Discounts                # right
"#,
}];

/// The level of the page's title.
const TITLE: u8 = 1;

/// The highest level in a page's text. `#` counts as it.
const TOP: u8 = 2;

pub(super) fn check(language: &Language) -> Vec<Diagnostic> {
    language.pages.values().flat_map(|page| of_page(page)).collect()
}

fn of_page(page: &Page) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    // Headings begin with `#`, or have a line of `=` or `-` below them.
    if !page.body.text().contains(['#', '=']) && !page.body.text().contains("\n-") {
        return problems;
    }
    let mut before = TITLE;
    for heading in &page.outline().headings {
        let level = heading.level.max(TOP);
        if level > before + 1 {
            let message = match before {
                TITLE => {
                    format!("a heading of level {level} follows the title of the page, which is one of level {TITLE}")
                }
                _ => format!("a heading of level {level} follows one of level {before}"),
            };
            let problem = RULES[0].at(message, page.body.span_of(heading.range.clone()));
            problems.push(problem.with_help(format!("write `{}`", "#".repeat(usize::from(before) + 1))));
        }
        before = level;
    }
    problems
}
