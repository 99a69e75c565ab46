//! How long things take: `cargo bench`. Nothing here fails for being slow; tests assert no times, because machines differ.
#![expect(clippy::unwrap_used, reason = "a benchmark of what does not work measures nothing")]

mod building;
mod courses;
mod publishing;
mod quotes;

#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}
