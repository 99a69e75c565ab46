//! What is done so often that its instructions are counted: `cargo xtask bench --check` runs it under callgrind, once and once more with several turns. The difference is that of the turns alone.

use crate::{building, courses, quotes};

/// Something that is done in turns.
pub(crate) type Work = Box<dyn FnMut()>;

/// Makes something ready.
type Ready = fn() -> Work;

/// All of it by name.
const COUNTED: [(&str, Ready); 7] = [
    ("quote-of-one-plan", quotes::quote_of_one_plan),
    ("quotes-of-all-plans", quotes::quotes_of_all_plans),
    ("crossings-of-all-plans", courses::crossings_of_all_plans),
    ("messages-of-a-language", building::messages_of_a_language),
    ("page-of-markdown", building::page_of_markdown),
    ("page-made", building::page_made),
    ("site-of-100-pages", building::site_of_100_pages),
];

/// Prints the names of all that is counted, or does what has a name so often.
pub(crate) fn run(arguments: &[String]) {
    match arguments {
        [] => COUNTED.iter().for_each(|(name, _)| println!("{name}")),
        [name, turns] => {
            let (_, ready) = COUNTED.iter().find(|(known, _)| known == name).unwrap();
            let mut work = ready();
            (0..turns.parse::<usize>().unwrap()).for_each(|_| work());
        }
        _ => panic!("either nothing, or a name and a number"),
    }
}
