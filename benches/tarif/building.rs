//! A build of the demonstration site in memory: everything but publishing.

use divan::Bencher;
use tarif::build::{self, Options};
use tarif::world::MemoryWorld;
use tarif::{embedded, load};

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

/// From files to files.
#[divan::bench]
fn build_the_demonstration_site(bencher: Bencher<'_, '_>) {
    let world = demonstration();
    bencher.bench(|| build::build(&world, &Options::default(), &|_| {}).unwrap());
}
