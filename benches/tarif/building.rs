//! A build of the demonstration site in memory: everything but publishing.

use std::path::Path;
use std::sync::Arc;

use divan::{Bencher, black_box};
use tarif::build::{self, Memory, Options};
use tarif::render::{self, Renderer, Theme};
use tarif::resolve::Resolved;
use tarif::world::{MemoryWorld, World};
use tarif::{embedded, load, resolve, site};
use tarif_bench_site::{Site, shared_messages};

use crate::counted::Work;

fn demonstration() -> MemoryWorld {
    let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
    for (path, bytes) in embedded::demonstration_site() {
        world.insert_static(path, bytes);
    }
    world
}

/// Price lists, messages and pages of all languages are read.
#[divan::bench]
fn load_the_demonstration_site(bencher: Bencher<'_, '_>) {
    let world = demonstration();
    bencher.bench(|| load::site(&world).value.unwrap());
}

/// The messages of one language, read and compiled.
#[divan::bench]
fn load_the_messages_of_one_language(bencher: Bencher<'_, '_>) {
    bencher.bench_local(messages_of_a_language());
}

pub(crate) fn messages_of_a_language() -> Work {
    let (world, locale) = (demonstration(), "sl".parse().unwrap());
    Box::new(move || drop(black_box(load::messages(&world, &locale).value.unwrap())))
}

/// Returns a site in all its languages, which stays for as long as the program runs.
fn resolved(site: site::Site) -> &'static Resolved<'static> {
    let site: &'static site::Site = Box::leak(Box::new(site));
    Box::leak(Box::new(resolve::resolve(site)))
}

/// The longest page of text of a language: Markdown with figures in it becomes HTML.
#[divan::bench]
fn resolve_a_page_of_markdown(bencher: Bencher<'_, '_>) {
    bencher.bench_local(page_of_markdown());
}

pub(crate) fn page_of_markdown() -> Work {
    let language = &resolved(load::site(&demonstration()).value.unwrap()).languages[0];
    let page = language.text_pages().into_iter().max_by_key(|page| page.body.text().len()).unwrap();
    Box::new(move || drop(black_box(language.text(page))))
}

/// One page of text is made after an edit; all others are kept, and looked at whether they may be.
#[divan::bench]
fn render_a_page(bencher: Bencher<'_, '_>) {
    bencher.bench_local(page_made());
}

pub(crate) fn page_made() -> Work {
    let (mut world, mut reader) = (demonstration(), load::Memory::default());
    let path = "content/sl/contact.md".to_owned();
    let before = reader.site(&world, |_| ()).value.unwrap();
    let text = String::from_utf8(world.read(&path).unwrap().into_owned()).unwrap();
    world.insert(path.clone(), text + "\nx\n");
    reader.forget(&[path].into());
    let after = reader.site(&world, |_| ()).value.unwrap();
    let theme = Arc::new(Theme::load(&world, &before.settings).unwrap());
    let sites = [resolved(before), resolved(after)];
    let mut memory = render::Memory::keeping();
    let mut turn = 0;
    let mut work = move || {
        turn += 1;
        let renderer = Renderer::new(sites[turn % 2], &theme, &mut memory);
        renderer.render(&mut memory, &|_| None, &|_| ()).unwrap();
    };
    // All pages are made first, and then those of the other site, of which one differs.
    work();
    Box::new(work)
}

pub(crate) fn site_of_100_pages() -> Work {
    let world = plan_pages(100);
    Box::new(move || drop(black_box(build::build(&world, &Options::default(), &|_| {}).unwrap())))
}

/// Returns a site of so many plan pages.
fn plan_pages(pages: usize) -> MemoryWorld {
    let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
    let shared = shared_messages(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    for (path, text) in Site::of_plan_pages(pages).tarif().chain(shared) {
        world.insert(path, text);
    }
    world
}

/// A catalogue in one language: its page and those of its plans, every text of them, Markdown among it, before templates.
#[divan::bench]
fn resolve_a_catalogue(bencher: Bencher<'_, '_>) {
    let site = load::site(&demonstration()).value.unwrap();
    let resolved = resolve::resolve(&site);
    bencher.bench(|| resolved.languages[0].offer(0));
}

/// From files to files: a site of plan pages.
#[divan::bench(args = [100, 1_000], max_time = 5)]
fn build_a_site(bencher: Bencher<'_, '_>, pages: usize) {
    let world = plan_pages(pages);
    bencher.bench(|| build::build(&world, &Options::default(), &|_| {}).unwrap());
}

/// From files to files.
#[divan::bench]
fn build_the_demonstration_site(bencher: Bencher<'_, '_>) {
    let world = demonstration();
    bencher.bench(|| build::build(&world, &Options::default(), &|_| {}).unwrap());
}

/// What `tarif serve` does after a monthly fee was changed on a site of plan pages.
#[divan::bench(args = [100, 1_000, 10_000], max_time = 5)]
fn rebuild_a_site_after_one_price(bencher: Bencher<'_, '_>, pages: usize) {
    let [path, _] = Site::changed_files();
    let change = |text: &str, turn: u32| Site::price_changed(text, usize::try_from(turn % 2).unwrap());
    rebuild(bencher, plan_pages(pages), path, &change);
}

/// The same after a monthly fee of the demonstration site was changed, none of whose lists is released.
#[divan::bench]
fn rebuild_the_demonstration_site_after_one_price(bencher: Bencher<'_, '_>) {
    let mut world = demonstration();
    for path in world.files("plans/released").unwrap() {
        world.remove(&path);
    }
    let change =
        |text: &str, turn: u32| text.replacen("amount = \"950\"", &format!("amount = \"{}\"", 950 + turn % 2), 1);
    rebuild(bencher, world, "plans/podpora.toml".to_owned(), &change);
}

/// The same after a page of text was changed.
#[divan::bench]
fn rebuild_the_demonstration_site_after_a_text(bencher: Bencher<'_, '_>) {
    let change = |text: &str, turn: u32| format!("{text}\n{}\n", "x".repeat(1 + turn as usize % 2));
    rebuild(bencher, demonstration(), "content/sl/contact.md".to_owned(), &change);
}

/// The same after a message of the site was changed, which every page of a language shows.
#[divan::bench]
fn rebuild_the_demonstration_site_after_a_message(bencher: Bencher<'_, '_>) {
    let change =
        |text: &str, turn: u32| text.replacen("site-skip = ", ["site-skip = ", "site-skip = x"][turn as usize % 2], 1);
    rebuild(bencher, demonstration(), "i18n/sl/site.ftl".to_owned(), &change);
}

/// Builds a site, and again each time a file has been changed.
fn rebuild(bencher: Bencher<'_, '_>, mut world: MemoryWorld, path: String, change: &dyn Fn(&str, u32) -> String) {
    let text = String::from_utf8(world.read(&path).unwrap().into_owned()).unwrap();
    let (mut memory, options) = (Memory::keeping(), Options::default());
    memory.build(&world, &options, &|_| {}).unwrap();
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        world.insert(path.clone(), change(&text, turn));
        memory.forget(&[path.clone()].into());
        memory.build(&world, &options, &|_| {}).unwrap()
    });
}
