//! A build of the demonstration site in memory: everything but publishing.

use std::path::Path;

use divan::Bencher;
use tarif::build::{self, Memory, Options};
use tarif::world::{MemoryWorld, World};
use tarif::{embedded, load, resolve};
use tarif_bench_site::{Site, shared_messages};

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
    let (world, locale) = (demonstration(), "sl".parse().unwrap());
    bencher.bench(|| load::messages(&world, &locale).value.unwrap());
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
    let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
    let shared = shared_messages(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    for (path, text) in Site::of_plan_pages(pages).tarif().chain(shared) {
        world.insert(path, text);
    }
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
    let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
    let shared = shared_messages(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    for (path, text) in Site::of_plan_pages(pages).tarif().chain(shared) {
        world.insert(path, text);
    }
    let [path, _] = Site::changed_files();
    let change = |text: &str, turn: u32| Site::price_changed(text, usize::try_from(turn % 2).unwrap());
    rebuild(bencher, world, path, &change);
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
