//! How long things take: `cargo bench`. Nothing here fails for being slow; tests assert no times, because machines differ.
#![expect(clippy::unwrap_used, reason = "a benchmark of what does not work measures nothing")]

mod building;
mod counted;
mod courses;
mod publishing;
mod quotes;

#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        // Cargo adds an argument of its own.
        Some((first, rest)) if first == "--counted" => {
            counted::run(&rest.iter().filter(|argument| *argument != "--bench").cloned().collect::<Vec<_>>());
        }
        _ => divan::main(),
    }
}
