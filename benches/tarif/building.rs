//! A build of the demonstration site in memory: everything but publishing.

use std::path::Path;

use divan::Bencher;
use tarif::build::{self, Options};
use tarif::world::MemoryWorld;
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
