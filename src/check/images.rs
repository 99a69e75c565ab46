//! Images that say nothing to those who do not see them.

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Language, Page, PageLinkKind};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "image-without-alt",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "an image without a description, in Markdown or in a built page",
    reason: "People who do not see it are told nothing, and neither are search engines.",
    example: r#"
![](https://example.com/team.jpg)                          # wrong
![Our team in the workshop](https://example.com/team.jpg)  # right
"#,
}];

pub(super) fn check(language: &Language) -> Vec<Diagnostic> {
    language.pages.values().flat_map(|page| of_page(page)).collect()
}

fn of_page(page: &Page) -> Vec<Diagnostic> {
    let outline = page.body.text().contains("![").then(|| page.outline());
    let links = outline.iter().flat_map(|outline| &outline.links);
    let images = links.filter(|link| link.kind == PageLinkKind::Undescribed);
    let problems = images.map(|image| {
        let problem = RULES[0].at("the image has no description", page.body.span_of(image.range.clone()));
        problem.with_help("say between the brackets what is to be seen")
    });
    problems.collect()
}
