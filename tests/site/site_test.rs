//! A small site in memory, changed and built.

use std::fs;
use std::path::Path;

use tarif::build::{Built, Options, build};
use tarif::diagnostic::{self, Diagnostic, Style};
use tarif::init;
use tarif::load;
use tarif::release::{self, Digests, FOLDER};
use tarif::world::{MemoryWorld, World};

/// A site to be tried: the one in `tests/site/base/`, with changes.
pub(crate) struct SiteTest {
    pub(crate) world: MemoryWorld,
}

impl SiteTest {
    /// Returns the site without changes: one catalogue, two plans, two languages.
    pub(crate) fn base() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut test = Self { world: MemoryWorld::new("2026-01-31".parse().unwrap()) };
        test.add_folder(&root.join("tests/site/base"), "");
        for language in ["de", "sl"] {
            for file in init::COMMON {
                let path = format!("i18n/{language}/{file}");
                let text = fs::read(root.join(&path)).unwrap();
                test.world.insert(path, text);
            }
        }
        test
    }

    fn add_folder(&mut self, folder: &Path, path: &str) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{path}{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                self.add_folder(&entry.path(), &format!("{path}/"));
            } else {
                self.world.insert(path, fs::read(entry.path()).unwrap());
            }
        }
    }

    /// Puts a file in place of the one that is there, or beside the others.
    pub(crate) fn write(mut self, path: &'static str, content: impl Into<Vec<u8>>) -> Self {
        self.world.insert(path, content);
        self
    }

    /// Changes one place of a file, which must be there.
    pub(crate) fn replace(self, path: &'static str, old: &str, new: &str) -> Self {
        let text = self.text(path);
        assert_eq!(text.matches(old).count(), 1, "`{old}` must stand in `{path}` exactly once");
        self.write(path, text.replace(old, new))
    }

    /// Leaves the fee of the larger plan to a request.
    pub(crate) fn on_request(self) -> Self {
        self.replace("plans/care.toml", "fee.flat = { amount = \"40\"", "fee.flat = { amount = \"on-request\"")
    }

    /// Takes a message of one line out of a file.
    pub(crate) fn without_message(self, path: &'static str, id: &str) -> Self {
        let text = self.text(path);
        let start = format!("{id} =");
        assert_eq!(text.lines().filter(|line| line.starts_with(&start)).count(), 1, "`{id}` in `{path}`");
        let kept: String = text.split_inclusive('\n').filter(|line| !line.starts_with(&start)).collect();
        self.write(path, kept)
    }

    /// Adds to the end of a file.
    pub(crate) fn append(self, path: &'static str, more: &str) -> Self {
        let text = self.text(path) + more;
        self.write(path, text)
    }

    /// Takes a file away.
    pub(crate) fn remove(mut self, path: &str) -> Self {
        self.world.remove(path);
        self
    }

    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.world.read(path).unwrap().into_owned()).unwrap()
    }

    /// Releases the catalogue as it is now, under a version.
    pub(crate) fn released(self, version: &str) -> Self {
        let site = load::site(&self.world).value.unwrap();
        let frozen = release::Freezer::of(&site).freeze(&site.catalogues[0], version.parse().unwrap()).unwrap();
        self.frozen(&release::path(frozen.catalogue.id(), frozen.version), &frozen.to_string())
    }

    /// Puts a file among the released price lists, with its digest.
    pub(crate) fn frozen(mut self, name: &str, text: &str) -> Self {
        let digests = self.world.read(release::DIGESTS).map(|bytes| String::from_utf8(bytes.into_owned()).unwrap());
        let (mut digests, _) = Digests::read(&digests.unwrap_or_default());
        digests.add(name, text);
        self.world.insert(format!("{FOLDER}/{name}"), text);
        self.world.insert(release::DIGESTS, digests.to_string());
        self
    }

    /// Builds the site.
    pub(crate) fn build(&self) -> Result<Built, Vec<Diagnostic>> {
        self.build_with(&Options::default())
    }

    /// Builds the site, with something from elsewhere.
    pub(crate) fn build_with(&self, options: &Options) -> Result<Built, Vec<Diagnostic>> {
        build(&self.world, options, &|_| {})
    }

    /// Builds the site as it is on a day.
    pub(crate) fn build_on(&self, day: &str) -> Result<Built, Vec<Diagnostic>> {
        let options = Options { as_of: Some(day.parse().unwrap()), ..Options::default() };
        build(&self.world, &options, &|_| {})
    }

    /// Builds the site as it is on a day; it has no problems.
    #[track_caller]
    pub(crate) fn builds_on(&self, day: &str) -> Built {
        without_problems(self.build_on(day))
    }

    /// Builds the site, which has no problems.
    #[track_caller]
    pub(crate) fn builds(&self) -> Built {
        without_problems(self.build())
    }

    /// Returns what is said of the site's problems on a day.
    #[track_caller]
    pub(crate) fn problems_on(&self, day: &str) -> String {
        match self.build_on(day) {
            Ok(built) => rendered(&built.warnings),
            Err(problems) => rendered(&problems),
        }
    }

    /// Returns what is said of the site's problems and of what is worth knowing, as `tarif check` prints it.
    pub(crate) fn problems(&self) -> String {
        rendered(&self.found())
    }

    /// Returns whether anything is said of a kind of problem.
    pub(crate) fn reports(&self, code: &str) -> bool {
        self.found().iter().any(|problem| problem.code == code)
    }

    fn found(&self) -> Vec<Diagnostic> {
        let mut found = match self.build() {
            Ok(built) => [built.warnings, built.notes].concat(),
            Err(problems) => problems,
        };
        diagnostic::sort(&mut found);
        found
    }
}

#[track_caller]
fn without_problems(built: Result<Built, Vec<Diagnostic>>) -> Built {
    match built {
        Ok(built) if built.warnings.is_empty() => built,
        Ok(built) => panic!("{}", rendered(&built.warnings)),
        Err(problems) => panic!("{}", rendered(&problems)),
    }
}

fn rendered(problems: &[Diagnostic]) -> String {
    let mut text: String = problems.iter().map(|problem| diagnostic::render(problem, Style::Plain) + "\n\n").collect();
    text += &diagnostic::summary(problems);
    text
}
