//! Sites of any number of plan pages, the same for everybody who measures or tests with one: as `tarif` reads it, and as Hugo does.
//!
//! A site has five languages and catalogues of four or five plans. A plan has four charges, twelve entitlements, and in each language a page of about 1.5 kB of Markdown. The figures follow from the number of the plan, so that the same call gives the same files.

mod copy;
mod hugo;
mod offer;
mod tarif;

use std::path::Path;
use std::{fs, io};

use offer::Catalogue;

/// The languages of every site.
pub const LANGUAGES: [&str; 5] = ["sl", "lv", "fr", "cs", "de"];

/// A site of a size.
///
/// # Examples
///
/// ```
/// use tarif_bench_site::Site;
///
/// // 100 pages are 20 plans in five languages; 20 plans are five catalogues of four.
/// let site = Site::of_plan_pages(100);
/// assert_eq!((site.plans(), site.catalogues()), (20, 5));
/// // 65 pages are 13 plans: two catalogues of four and one of five.
/// assert_eq!(Site::of_plan_pages(65).catalogues(), 3);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Site {
    plans: usize,
}

/// A file of a site: its path, parted by `/`, and its text.
pub type File = (String, String);

impl Site {
    /// Returns the site of so many plan pages, in all languages together; what is not a multiple of five is rounded down.
    pub fn of_plan_pages(pages: usize) -> Self {
        Self { plans: pages / LANGUAGES.len() }
    }

    /// Returns how many plans there are.
    pub fn plans(self) -> usize {
        self.plans
    }

    /// Returns how many catalogues there are: four and a half plans each, so that they have four or five.
    pub fn catalogues(self) -> usize {
        (2 * self.plans).div_ceil(9).max(self.plans.div_ceil(5))
    }

    /// Returns the files that `tarif` reads, but for the [messages that every site has](shared_messages).
    pub fn tarif(self) -> impl Iterator<Item = File> {
        let fixed = tarif::fixed(self.all().map(|catalogue| catalogue.id()));
        fixed.into_iter().chain(self.all().flat_map(|catalogue| tarif::catalogue(&catalogue)))
    }

    /// Returns the files that Hugo reads, but for the layouts.
    pub fn hugo(self) -> impl Iterator<Item = File> {
        hugo::fixed().into_iter().chain(self.all().flat_map(|catalogue| hugo::catalogue(&catalogue)))
    }

    /// Returns the path of the plan file that [`price_changed`](Self::price_changed) edits for `tarif`, and that for Hugo.
    pub fn changed_files() -> [String; 2] {
        [tarif::plan_path("offer-1"), hugo::data_path("offer-1")]
    }

    /// Returns the text of a plan file, of either kind, with another monthly fee of the first plan: one that is not used elsewhere.
    pub fn price_changed(text: &str, run: usize) -> String {
        let fee = offer::fee(1, 1).to_string();
        text.replacen(&format!("\"{fee}\""), &format!("\"{}\"", 70_000 + run), 1)
    }

    fn all(self) -> impl Iterator<Item = Catalogue> {
        let count = self.catalogues();
        // Spread evenly: the sizes are the steps of a line.
        (0..count).map(move |index| {
            let first = index * self.plans / count;
            let end = (index + 1) * self.plans / count;
            Catalogue { number: index + 1, plans: end - first }
        })
    }
}

/// Returns the messages that every site has: those of the demonstration site in `repository` that belong to none of its catalogues.
///
/// # Errors
/// What hinders reading them.
pub fn shared_messages(repository: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for lang in LANGUAGES {
        let folder = format!("i18n/{lang}");
        for entry in fs::read_dir(repository.join(&folder))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let Some(stem) = name.strip_suffix(".ftl") else { continue };
            if !repository.join(tarif::plan_path(stem)).exists() {
                let path = format!("{folder}/{name}");
                let text = fs::read_to_string(repository.join(&path))?;
                files.push((path, text));
            }
        }
    }
    files.sort_unstable();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_catalogue_has_four_or_five_plans_and_none_is_lost() {
        for pages in [100, 1_000, 10_000, 100_000] {
            let site = Site::of_plan_pages(pages);
            let sizes: Vec<usize> = site.all().map(|catalogue| catalogue.plans).collect();
            assert!(sizes.iter().all(|size| matches!(size, 4 | 5)), "{pages}: {sizes:?}");
            assert_eq!(sizes.iter().sum::<usize>(), pages / 5);
        }
    }

    #[test]
    fn a_price_is_changed_in_both_kinds_of_plan_file() {
        let site = Site::of_plan_pages(100);
        let [of_tarif, of_hugo] = Site::changed_files();
        for (path, text) in site.tarif().chain(site.hugo()).filter(|(path, _)| *path == of_tarif || *path == of_hugo) {
            let changed = Site::price_changed(&text, 1);
            assert_ne!(changed, text, "{path}");
            assert_eq!(changed.len(), text.len() + 2, "a fee of 70 001 has two digits more than {}", offer::fee(1, 1));
        }
    }

    #[test]
    fn a_plan_page_has_about_1500_bytes_of_markdown() {
        let pages = Site::of_plan_pages(100).tarif().filter(|(path, _)| path.contains("/plan-"));
        for (path, text) in pages {
            assert!((1_300..1_900).contains(&text.len()), "{path} has {} bytes", text.len());
        }
    }
}
