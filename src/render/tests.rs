//! The demonstration site, rendered and verified; and what becomes of templates with mistakes.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::index::Sitemap;
use super::lists::ListFiles;
use super::{Batch, BatchId, Memory, Renderer, Theme};
use crate::diagnostic::Diagnostic;
use crate::output::{Kept, OutputFile, OutputKind, Sink};
use crate::resolve::resolve;
use crate::site::Site;
use crate::verify::{self, Verifier};
use crate::world::{MemoryWorld, World};
use crate::{embedded, load};

fn demonstration() -> MemoryWorld {
    let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
    for (path, bytes) in embedded::demonstration_site() {
        world.insert_static(path, bytes);
    }
    world
}

fn site(world: &MemoryWorld, base_url: &str) -> Site {
    let mut site = load::site(world).value.unwrap();
    Arc::make_mut(&mut site.settings).base_url = base_url.parse().unwrap();
    site
}

fn rendered(world: &MemoryWorld, site: &Site) -> Result<Vec<OutputFile>, Vec<Diagnostic>> {
    let (resolved, kept) = (resolve(site), Kept::default());
    let (theme, mut memory) = (Arc::new(Theme::load(world, &site.settings).unwrap()), Memory::default());
    let renderer = Renderer::new(&resolved, &theme, &mut memory);
    let made =
        renderer.render(&mut memory, &|_| None, &|batch| batch.files.iter().for_each(|file| kept.put(file.clone())));
    assert_eq!(resolved.problems(), []);
    made.map(|()| kept.into_files())
}

/// Returns what is wrong with files, of which nothing is known before.
fn verify(site: &Site, files: &[OutputFile]) -> Vec<Diagnostic> {
    let memory = verify::Memory::default();
    let verifier = Verifier::new(site, [], &[], &memory);
    verifier.add(&Arc::new(Batch { id: BatchId::Assets, files: files.to_vec(), beside: Arc::default() }), false);
    verifier.finish().0
}

/// The demonstration site at the root of its host, made once for all tests that only read it.
fn published() -> &'static (Site, Vec<OutputFile>) {
    static PUBLISHED: OnceLock<(Site, Vec<OutputFile>)> = OnceLock::new();
    PUBLISHED.get_or_init(|| {
        let world = demonstration();
        let site = site(&world, "https://example.com/");
        let files = rendered(&world, &site).unwrap();
        (site, files)
    })
}

fn page<'a>(files: &'a [OutputFile], path: &str) -> &'a str {
    let file = files.iter().find(|file| file.path == path);
    str::from_utf8(&file.unwrap_or_else(|| panic!("no file {path}")).bytes).unwrap()
}

fn altered(files: &[OutputFile], path: &str, from: &str, to: &str) -> Vec<OutputFile> {
    assert!(page(files, path).contains(from), "{path} has no {from}");
    let mut files = files.to_vec();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    file.bytes = str::from_utf8(&file.bytes).unwrap().replace(from, to).into();
    files
}

fn codes(problems: &[Diagnostic]) -> Vec<&str> {
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn the_demonstration_site_agrees_with_itself_under_any_base_url() {
    let world = demonstration();
    let below_a_path = site(&world, "https://example.com/offers/it/");
    let files = rendered(&world, &below_a_path).unwrap();
    for (site, files) in [(&below_a_path, &files), (&published().0, &published().1)] {
        assert_eq!(verify(site, files), []);
        let paths: BTreeSet<_> = files.iter().map(|file| &file.path).collect();
        assert_eq!(paths.len(), files.len());
        for path in ["index.html", "404.html", "sl/index.html", "de/podpora/vip/index.html", "robots.txt"] {
            assert!(paths.contains(&path.to_owned()), "{path}");
        }
    }
}

#[test]
fn same_inputs_give_same_bytes() {
    let world = demonstration();
    let (site, files) = published();
    assert!(rendered(&world, site).unwrap() == *files);
}

#[test]
fn released_lists_are_made_again_where_messages_change_and_not_where_pages_do() {
    let (mut world, mut reader) = (demonstration(), load::Memory::default());
    let before = reader.site(&world, |_| ()).value.unwrap();
    let (known, _) = ListFiles::of(&resolve(&before), &ListFiles::default());
    let (_, files) = known.published(&before);
    let mut made_after = |path: &str, more: &str| {
        let text = String::from_utf8(world.read(path).unwrap().into_owned()).unwrap();
        world.insert(path.to_owned(), text + more);
        reader.forget(&[path.to_owned()].into());
        let after = reader.site(&world, |_| ()).value.unwrap();
        let (_, now) = ListFiles::of(&resolve(&after), &known).0.published(&after);
        now.iter().zip(&files).filter(|(now, before)| now.bytes.as_ptr() != before.bytes.as_ptr()).count()
    };
    assert_eq!(made_after("content/sl/contact.md", "\nVeč.\n"), 0);
    // One list of each of five catalogues, in Slovenian.
    assert_eq!(made_after("i18n/sl/service.ftl", "\nmore = Več\n"), 5);
}

#[test]
fn calculators_of_a_language_share_one_file_of_messages() {
    let files = &published().1;
    for lang in ["sl", "lv", "fr", "cs", "de"] {
        let start = format!("assets/calculator-{lang}-");
        let shared: Vec<&OutputFile> = files.iter().filter(|file| file.path.starts_with(&start)).collect();
        assert_eq!(shared.len(), 1, "{lang}");
        let shared = shared[0];
        let named = format!(r#"data-tarif-messages="/{}""#, shared.path);
        for path in ["", "podpora/", "vzdrzevanje/", "support-pakete/"] {
            let html = page(files, &format!("{lang}/{path}index.html"));
            assert_eq!(html.matches("data-tarif-messages=").count(), 1, "{lang}/{path}");
            assert!(html.contains(&named), "{lang}/{path}");
            // What writes money is in the file alone; what a catalogue is called, in its page.
            assert!(!html.contains("\"format-money\""), "{lang}/{path}");
        }
        let shared = str::from_utf8(&shared.bytes).unwrap();
        assert!(shared.contains("\"format-money\"") && shared.contains("\"calculator-total-month\""), "{lang}");
        assert!(!shared.contains("podpora") && !shared.contains("counter-pc"), "{lang}");
    }
}

#[test]
fn a_page_names_itself_in_every_language() {
    let world = demonstration();
    let site = site(&world, "https://example.com/offers/");
    let files = rendered(&world, &site).unwrap();
    let html = page(&files, "cs/podpora/index.html");
    assert!(html.contains(r#"<html lang="cs" dir="ltr""#));
    assert!(html.contains(r#"<link rel="canonical" href="https://example.com/offers/cs/podpora/">"#));
    for lang in ["sl", "lv", "fr", "cs", "de"] {
        let alternate = format!(r#"hreflang="{lang}" href="https://example.com/offers/{lang}/podpora/""#);
        assert!(html.contains(&alternate), "{alternate}");
        assert!(page(&files, "sitemap.xml").contains(&alternate), "{alternate}");
    }
    assert!(html.contains(r#"hreflang="x-default" href="https://example.com/offers/sl/podpora/""#));
    assert!(page(&files, "cs/index.html").contains(r#"hreflang="x-default" href="https://example.com/offers/""#));
}

#[test]
fn a_sitemap_of_many_files_names_what_one_would() {
    let (site, files) = published();
    let resolved = resolve(site);
    let addresses = |text: &str| -> Vec<String> {
        text.lines().filter_map(|line| Some(line.strip_prefix("<url><loc>")?.split_once('<')?.0.to_owned())).collect()
    };
    // A page in five languages stands five times, each time with its address, five alternates and that for other languages: 35 addresses.
    let sitemap = Sitemap::new(&resolved, "sitemap.xml", 80);
    let parts: Vec<OutputFile> = (0..sitemap.parts()).map(|part| sitemap.part(part)).collect();
    let texts = || parts.iter().map(|part| std::str::from_utf8(&part.bytes).unwrap());
    assert!(texts().all(|text| (5..=10).contains(&addresses(text).len())));
    assert_eq!(texts().flat_map(addresses).collect::<Vec<_>>(), addresses(page(files, "sitemap.xml")));

    let index = sitemap.index().unwrap();
    assert!(index.path == "sitemap.xml" && index.kind == OutputKind::Index);
    let named = std::str::from_utf8(&index.bytes).unwrap().lines().filter(|line| line.starts_with("<sitemap>"));
    let expected = (1..=parts.len()).map(|number| {
        let part = &parts[number - 1];
        assert!(part.path == format!("sitemap-{number}.xml") && part.kind == OutputKind::IndexPart);
        format!("<sitemap><loc>https://example.com/sitemap-{number}.xml</loc></sitemap>")
    });
    assert!(parts.len() > 1 && named.eq(expected));
}

#[test]
fn amounts_are_written_as_the_language_writes_them() {
    let (_, files) = published();
    let figure = |path, figure: &str| {
        let shown = format!(r#"<span class="price__figure">{figure}</span>"#);
        assert!(page(files, path).contains(&shown), "{path}: {shown}");
    };
    // Slovenian groups from five digits on, German from four, Czech by a no-break space.
    figure("sl/podpora/index.html", "2500");
    figure("de/podpora/index.html", "2.500");
    figure("cs/podpora/index.html", "2\u{a0}500");
}

#[test]
fn every_page_has_one_heading_of_the_first_level() {
    let (_, files) = published();
    for file in files.iter().filter(|file| file.kind == OutputKind::Page) {
        assert_eq!(page(files, &file.path).matches("<h1").count(), 1, "{}", file.path);
    }
}

#[test]
fn a_template_that_fails_on_every_page_is_one_problem_with_its_place() {
    let mut world = demonstration();
    world.insert("themes/own/templates/partials/footer.html", "<footer>{{ site.labels.no_such_label }}</footer>\n");
    let mut site = site(&world, "https://example.com/");
    Arc::make_mut(&mut site.settings).theme = "own".to_owned();
    let problems = rendered(&world, &site).unwrap_err();
    assert_eq!(codes(&problems), ["unknown-template-variable"]);
    let place = &problems[0].primary.span;
    assert_eq!(place.source.path, "themes/own/templates/partials/footer.html");
    assert!(place.text().contains("no_such_label"), "{}", place.text());
}

/// Returns what is wrong with the demonstration site under a theme that has one file of its own.
fn with_template(name: &str, template: &str) -> Vec<Diagnostic> {
    with_templates(&[(name, template)])
}

fn with_templates(templates: &[(&str, &str)]) -> Vec<Diagnostic> {
    let mut world = demonstration();
    for (name, template) in templates {
        world.insert(format!("themes/own/templates/{name}"), template.as_bytes().to_vec());
    }
    let mut site = site(&world, "https://example.com/");
    Arc::make_mut(&mut site.settings).theme = "own".to_owned();
    rendered(&world, &site).err().unwrap_or_default()
}

#[test]
fn an_unknown_variable_is_found_where_no_page_comes_by() {
    let template = "<footer>{% if false %}{{ page.titel }}{{ pagina.title }}{% endif %}</footer>\n";
    let problems = with_template("partials/footer.html", template);
    assert_eq!(codes(&problems), ["unknown-template-variable"; 2]);
    let said: Vec<_> =
        problems.iter().map(|problem| (problem.primary.span.text(), &*problem.message, &problem.help[0][..])).collect();
    assert_eq!(said[0], ("page.titel", "templates are given no `page.titel`", "did you mean `title`?"));
    let nothing_near = "what templates are given is in the templates of the default theme";
    assert_eq!(said[1], ("pagina.title", "templates are given no `pagina`", nothing_near));
}

#[test]
fn variables_that_a_template_is_given_or_sets_are_known() {
    let template = "{% set year = 2026 %}<footer>{% for crumb in page.breadcrumbs %}{{ crumb.title }}{{ loop.index }}{% endfor %}{{ year }}{% if page.hue %}{{ page.hue }}{% endif %}{{ site.assets.files | length }}</footer>\n";
    assert_eq!(with_template("partials/footer.html", template), []);
}

#[test]
fn a_partial_that_would_show_nothing_is_found() {
    let component = "{% component price(price: map) %}<b>{{ price.figure }}</b>{% endcomponent price %}\n";
    for (name, template, said) in [
        (
            "partials/price.html",
            component,
            "`partials/price.html` is shown where it stands, and only defines components",
        ),
        ("partials/cell.html", component, "`partials/cell.html` is shown where it stands, and only defines components"),
        (
            "partials/price.html",
            "{% if price.at %}1{% endif %}\n",
            "`partials/price.html` does not show what it is for",
        ),
        (
            "partials/price.html",
            "<!-- <b>{{ price.figure }}</b> -->\n",
            "`partials/price.html` does not show what it is for",
        ),
        (
            "partials/price.html",
            "<b title=\"{{ price.figure }}\">?</b>\n",
            "`partials/price.html` does not show what it is for",
        ),
        ("pages/text.html", "\n", "`pages/text.html` does not show what it is for"),
        ("pages/languages.html", component, "`pages/languages.html` does not show what it is for"),
    ] {
        let problems = with_template(name, template);
        assert_eq!(codes(&problems), ["template-failed"], "{name}");
        assert_eq!(&*problems[0].message, said);
    }
    // What is on request may be said in other words.
    let price =
        "{% if price.on_request %}<i>?</i>{% else %}<b><i>{{ price.figure }}</i> {{ price.after }}</b>{% endif %}\n";
    assert_eq!(with_template("partials/price.html", price), []);
    // Whoever wants no drawings of service hours may leave them out.
    assert_eq!(with_template("partials/week.html", "\n"), []);
}

#[test]
fn what_a_template_sets_is_known_to_those_that_it_includes() {
    let include = "{% include \"partials/own.html\" %}";
    let in_loop = format!("{{% for plan in catalogue.plans %}}{include}{{% endfor %}}");
    let in_component = format!(
        "{{% component row(price: map) %}}{include}{{% endcomponent row %}}{{{{ <row price={{catalogue}} /> }}}}"
    );
    let apart = format!("{{% component row(price: map) %}}x{{% endcomponent row %}}{include}");
    for (own, card, expected) in [
        // It is the plan of the card, not that of a page.
        ("{{ plan.name }}{{ plan.url }}\n", &in_loop, vec![]),
        ("{{ price.tagline }}\n", &in_component, vec![]),
        // Nobody sets a year, and what a component is given is nothing elsewhere.
        ("{{ plan.name }}{{ year }}\n", &in_loop, vec!["unknown-template-variable"]),
        ("{{ price.tagline }}\n", &apart, vec!["unknown-template-variable"]),
    ] {
        let card = format!("<article>{card}</article>\n");
        let problems = with_templates(&[("partials/own.html", own), ("partials/catalogue-card.html", &card)]);
        assert_eq!(codes(&problems), expected, "{own}");
        assert!(problems.iter().all(|problem| !problem.help.iter().any(|help| help.contains("`price`"))), "{own}");
    }
}

#[test]
fn what_a_template_sets_is_known_to_those_that_extend_it() {
    let base =
        "<!doctype html>\n{% set year = 2026 %}<title>{{ page.title }}</title>{% block main %}{% endblock main %}\n";
    let child = |inside: &str| format!("{{% extends \"own.html\" %}}{{% block main %}}{inside}{{% endblock main %}}\n");
    for (inside, expected) in [
        ("{{ year | default(value=1) }}{{ year }}{% include \"partials/own.html\" %}", vec![]),
        ("{{ yaer }}", vec!["unknown-template-variable"]),
    ] {
        let child = child(inside);
        let own = ("partials/own.html", "{{ year }}\n");
        assert_eq!(codes(&with_templates(&[("own.html", base), own, ("pages/not-found.html", &child)])), expected);
    }
}

#[test]
fn what_is_wrong_with_the_template_of_a_week_is_found() {
    assert_eq!(
        codes(&with_template("partials/week.html", "<svg>{{ week.days | upper }}</svg>\n")),
        ["template-failed"]
    );
    assert_eq!(
        codes(&with_template("partials/week.html", "<svg>{{ week.dais }}</svg>\n")),
        ["unknown-template-variable"]
    );
}

#[test]
fn a_block_that_the_page_around_it_does_not_have_is_found() {
    let problems = with_template(
        "pages/text.html",
        "{% extends \"base.html\" %}\n{% block mian %}{{ text.body | safe }}{% endblock mian %}\n",
    );
    assert_eq!(codes(&problems), ["missing-block"]);
    let problem = &problems[0];
    assert_eq!(
        (problem.primary.span.text(), problem.primary.span.source.path.as_str()),
        ("mian", "themes/own/templates/pages/text.html")
    );
    assert_eq!(
        (&*problem.message, &problem.help[..]),
        ("`base.html` has no block `mian`", &["did you mean `main`?".to_owned()][..])
    );
}

#[test]
fn a_base_without_a_block_is_found_at_every_template_that_fills_it() {
    let problems = with_template("base.html", "<!doctype html>\n<title>{{ page.title }}</title>\n");
    let files: BTreeSet<_> = problems.iter().map(|problem| problem.primary.span.source.path.as_str()).collect();
    assert!(codes(&problems).iter().all(|code| *code == "missing-block"), "{:?}", codes(&problems));
    assert!(files.contains("themes/default/templates/pages/plan.html") && files.len() > 3, "{files:?}");
}

#[test]
fn a_template_that_is_no_template_is_a_problem_with_its_place() {
    let mut world = demonstration();
    world.insert("themes/own/templates/pages/text.html", "<p>\n{% if %}\n");
    let mut site = site(&world, "https://example.com/");
    Arc::make_mut(&mut site.settings).theme = "own".to_owned();
    let problems = rendered(&world, &site).unwrap_err();
    assert_eq!(codes(&problems), ["template-syntax"]);
    assert_eq!(problems[0].primary.span.source.path, "themes/own/templates/pages/text.html");
}

#[test]
fn a_theme_that_does_not_exist_is_a_problem() {
    let world = demonstration();
    let mut site = site(&world, "https://example.com/");
    Arc::make_mut(&mut site.settings).theme = "elsewhere".to_owned();
    assert_eq!(codes(&Theme::load(&world, &site.settings).unwrap_err()), ["unknown-theme"]);
}

/// The figure of a price on a page.
const FIGURE: &str = r#"<span class="price__figure">950</span>"#;

#[test]
fn amounts_that_disagree_are_found_on_every_surface() {
    let (site, files) = published();
    let path = "cs/podpora/index.html";
    for (from, to) in [
        (r#"data-amount="950.00""#, r#"data-amount="951.00""#),
        (FIGURE, r#"<span class="price__figure">590</span>"#),
        // A longer number that has it in it, one beside another, and one below nothing.
        (FIGURE, r#"<span class="price__figure">9950</span>"#),
        (FIGURE, "<span class=\"price__figure\">1\u{a0}950</span>"),
        (FIGURE, r#"<span class="price__figure">950,50</span>"#),
        (FIGURE, r#"<span class="price__figure">590 950</span>"#),
        (FIGURE, "<span class=\"price__figure\">\u{2212}950</span>"),
        // Whatever it is written with.
        (FIGURE, r#"<span class="price__figure">950&#48;</span>"#),
        (FIGURE, r#"<span class="price__figure">950&#x30;</span>"#),
        (FIGURE, r#"<span class="price__figure">950&#160;000</span>"#),
        (FIGURE, r#"<span class="price__figure">950&comma;50</span>"#),
        (FIGURE, r#"<span class="price__figure">&minus;950</span>"#),
        (FIGURE, r#"<span class="price__figure">950½</span>"#),
        (FIGURE, r#"<span class="price__figure">950&nothing;</span>"#),
        (FIGURE, "<span>950\u{200b}0</span>"),
        (FIGURE, "<span>950k</span>"),
        (FIGURE, "<span>950\u{2063}0</span>"),
        (FIGURE, "<span>950\0\u{fe0f}0</span>"),
        (FIGURE, "<span>⁻950</span>"),
        (FIGURE, "<span>950_000 950:30 950․50</span>"),
        (FIGURE, "<span>950\u{a0}k€</span>"),
        (FIGURE, "<span>&#150;950</span>"),
        (FIGURE, "<span>950  000</span>"),
        (FIGURE, "<span>\u{2011}950</span>"),
        (FIGURE, "<span>− €950</span>"),
        // Only what people see counts, and what still holds.
        (FIGURE, "<span>950<del hidden></del>0</span>"),
        (FIGURE, "<span><del>950</del><ins>1</ins></span>"),
        (FIGURE, "<span>7<b hidden data-amount=\"950.00\" data-amount-of=\"podpora/standard/fee\">950</b></span>"),
        (FIGURE, "<span>590<i hidden>950</i></span>"),
        (FIGURE, "<span>590<noscript>950</noscript></span>"),
        (FIGURE, "<span>590<svg><title>950</title></svg></span>"),
        (FIGURE, "<span>590<template>950</template></span>"),
        (FIGURE, "<span>590<textarea>950</textarea></span>"),
        // Each of several is compared, one in the other too.
        (FIGURE, "<span>950<b data-amount=\"777.00\" data-amount-of=\"podpora/standard/fee\">777</b></span>"),
        (FIGURE, "<span>950</span><i data-amount=\"777.00\" data-amount-of=\"podpora/standard/fee\"><p>777</i>"),
        // Where it ends must be certain.
        (FIGURE, "<span>950<p></span>"),
        (FIGURE, "<span>950</i></span>"),
        (r#""price":"950.00""#, r#""price":"95.00""#),
        (r#""amount":"950""#, r#""amount":"95""#),
    ] {
        let found = verify(site, &altered(files, path, from, to));
        let codes: BTreeSet<&str> = codes(&found).into_iter().collect();
        assert_eq!(codes, BTreeSet::from(["amount-mismatch"]), "{to}");
    }
}

#[test]
fn an_amount_is_right_however_the_theme_writes_it() {
    let (site, files) = published();
    for figure in [
        "950,00",
        "&#57;50",
        "od 950",
        "Tarif 2: 950",
        "950 2026",
        "950Kč",
        "950 k dobru",
        "950¹",
        "950<br>12",
        "<del>1200</del><ins>950</ins>",
        "9<wbr>50",
        "9<!-- -->50",
        "<svg><title>x</title></svg>950<i hidden>x</i>",
        "7-950",
        "od – 950",
        "9<hr>950",
    ] {
        let to = format!("<span>{figure}</span>");
        let problems = verify(site, &altered(files, "cs/podpora/index.html", FIGURE, &to));
        assert_eq!(codes(&problems), [""; 0], "{figure}");
    }
}

#[test]
fn words_of_a_released_list_bind_as_the_page_does() {
    let (_, files) = published();
    let list = files.iter().find(|file| file.path.starts_with("assets/podpora-2026-11-01-cs-")).unwrap();
    let text = str::from_utf8(&list.bytes).unwrap();
    assert!(text.contains("s\u{a0}garantovanou") && !text.contains("s garantovanou"), "{}", list.path);
}

#[test]
fn a_theme_whose_footer_has_no_id_waits_for_the_end_of_the_page() {
    let (site, files) = published();
    let files = altered(files, "sl/podpora/index.html", " id=\"footer\"", "");
    assert_eq!(codes(&verify(site, &files)), [""; 0]);
}

#[test]
fn links_that_lead_nowhere_and_foreign_files_are_found() {
    let (site, files) = published();
    let path = "sl/contact/index.html";
    let foreign = r#"<body><script src="https://example.org/x.js"></script>"#;
    for (to, code) in [
        (r#"<body><a href="/sl/no-such-page/">x</a>"#, "broken-link"),
        (r##"<body><a href="#no-such-place">x</a>"##, "broken-anchor"),
        (r#"<body><a href="/sl/podpora/#no-such-place">x</a>"#, "broken-anchor"),
        (foreign, "foreign-resource"),
        (r#"<body><p style="color:red">x</p>"#, "inline-code"),
        (r#"<body><p onclick="x()">x</p>"#, "inline-code"),
        (r#"<body><script>x()</script>"#, "inline-code"),
        (r#"<body><p id="content">x</p>"#, "duplicate-element-id"),
        (r#"<body><svg><template/></svg><p id="content">x</p>"#, "duplicate-element-id"),
        ("<body><svg><script>x()</script></svg>", "inline-code"),
        ("<body><svg><g></svg>", "ambiguous-markup"),
    ] {
        assert_eq!(codes(&verify(site, &altered(files, path, "<body>", to))), [code], "{to}");
    }
}
