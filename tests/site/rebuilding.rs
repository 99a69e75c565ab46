//! A site that is built again and again: whatever was changed, in whatever order, each build comes to the same as one from nothing.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use tarif::assets::fingerprinted;
use tarif::build::{self, Built, Memory, Options};
use tarif::diagnostic::{self, Diagnostic, Style};
use tarif::embedded;
use tarif::load::{self, Loaded};
use tarif::output::{OutputFile, PutBefore, Sink};
use tarif::publish::{self, LocalDisk, Publication};
use tarif::release;
use tarif::reuse::Earlier;
use tarif::world::{MemoryWorld, World};

#[path = "../random/mod.rs"]
mod random;

use crate::site_test::SiteTest;
use random::Random;

/// Something that may be done to the site and undone.
struct Edit {
    name: &'static str,
    make: fn(&mut MemoryWorld),
}

/// In the order in which they are made where several are.
const EDITS: &[Edit] = &[
    Edit {
        name: "the price of a computer",
        make: |world| change(world, CARE, "amount = \"10\"", "amount = \"12.50\""),
    },
    Edit { name: "a fee", make: |world| change(world, CARE, "amount = \"40\"", "amount = \"45\"") },
    Edit {
        name: "a price of the other catalogue",
        make: |world| change(world, PLUS, "amount = \"10\"", "amount = \"11\""),
    },
    Edit { name: "a fee on request", make: |world| change(world, PLUS, "amount = \"40\"", "amount = \"on-request\"") },
    Edit { name: "a bound", make: |world| change(world, PLUS, "at-most = 5", "at-most = 7") },
    Edit { name: "a broken plan file", make: |world| change(world, PLUS, "[counters]", "[counters") },
    Edit { name: "a missing plan file", make: |world| world.remove(PLUS) },
    Edit {
        name: "another plan",
        make: |world| {
            append(
                world,
                PLUS,
                "\n[plans.third]\n[plans.third.charges]\nfee.flat = { amount = \"99\", per = \"month\" }\n",
            );
            for language in ["de", "sl"] {
                append(
                    world,
                    &format!("i18n/{language}/plus.ftl"),
                    "\nplus-plan-third-name = Dritter\nplus-plan-third-for = Für Große.\n",
                );
                put(world, &format!("content/{language}/plus/third.md"), &page("Dritter", "Alles."));
            }
        },
    },
    Edit {
        name: "a sentence of a catalogue",
        make: |world| change(world, "i18n/de/care.ftl", "Für alle.", "Für jedes Büro."),
    },
    Edit {
        name: "a name that the menu shows",
        make: |world| change(world, "i18n/sl/care.ftl", "care-name = ", "care-name = Velika "),
    },
    Edit {
        name: "a lost message",
        make: |world| change(world, "i18n/sl/care.ftl", "care-plan-complete-for", "care-plan-complete-fro"),
    },
    Edit {
        name: "a sentence with a figure of the other catalogue",
        make: |world| {
            for language in ["de", "sl"] {
                change(
                    world,
                    &format!("i18n/{language}/care.ftl"),
                    "care-tagline = ",
                    "care-tagline = { $plus_basic_pc_amount } ",
                );
            }
        },
    },
    Edit { name: "the text of a page", make: |world| change(world, "content/de/about.md", "Wir", "Wir alle") },
    Edit { name: "the first page's text", make: |world| append(world, "content/de/home.md", "\nMehr.\n") },
    Edit { name: "what leads nowhere", make: |world| append(world, "content/sl/not-found.md", "\nVeč.\n") },
    Edit { name: "a catalogue's text", make: |world| append(world, "content/sl/care/index.md", "\nVeč.\n") },
    Edit { name: "a plan's text", make: |world| append(world, "content/de/care/basic.md", "\nMehr.\n") },
    Edit {
        name: "a title with a figure",
        make: |world| {
            for language in ["de", "sl"] {
                change(
                    world,
                    &format!("content/{language}/about.md"),
                    "title = \"",
                    "title = \"{ $care_complete_fee_amount } ",
                );
            }
        },
    },
    Edit {
        name: "a page in the menu",
        make: |world| change(world, "content/de/about.md", "+++\n\n", "menu = 1\n+++\n\n"),
    },
    Edit {
        name: "another address",
        make: |world| change(world, "content/sl/about.md", "+++\n\n", "slug = \"o-nas\"\n+++\n\n"),
    },
    Edit { name: "a typed amount", make: |world| append(world, "content/de/about.md", "\nNur 45 € oder 40 €.\n") },
    Edit {
        name: "marks of another language",
        make: |world| append(world, "content/de/care/basic.md", "\nEr sagt \"ja\".\n"),
    },
    Edit {
        name: "a message that nothing shows",
        make: |world| {
            for language in ["de", "sl"] {
                append(world, &format!("i18n/{language}/care.ftl"), "\ncare-forgotten = Care\n");
            }
        },
    },
    Edit {
        name: "a plan that never costs least",
        make: |world| change(world, CARE, "amount = \"40\"", "amount = \"4000\""),
    },
    Edit { name: "a link to nowhere", make: |world| append(world, "content/sl/about.md", "\n[x](page:nowhere)\n") },
    Edit {
        name: "a link to a place that is not there",
        make: |world| append(world, "content/sl/about.md", "\n[x](page:care#nowhere)\n"),
    },
    Edit {
        name: "a link to a plan's own words",
        make: |world| {
            append(
                world,
                "content/de/care/basic.md",
                "\n## Mehr\n\n{ $plus_basic_pc_amount } [x](page:plus/basic#s-mehr)\n",
            )
        },
    },
    Edit {
        name: "a page in one language alone",
        make: |world| put(world, "content/de/more.md", &page("Mehr", "Mehr.")),
    },
    Edit {
        name: "a style sheet",
        make: |world| put(world, "themes/default/css/components/own.css", ".own { color: red; }\n"),
    },
    Edit {
        name: "a template",
        make: |world| template(world, "pages/text.html", "{% block main %}", "{% block main %}<p>own</p>"),
    },
    Edit {
        name: "a template that fails",
        make: |world| template(world, "pages/text.html", "{% block main %}", "{% block main %}{{ page.titel }}"),
    },
    Edit {
        name: "a template of what many plans share that fails",
        make: |world| template(world, "partials/week.html", "<svg ", "{{ week.days | upper }}<svg "),
    },
    Edit { name: "a file of the theme", make: |world| put(world, "themes/default/assets/own.txt", "own") },
    Edit { name: "who publishes", make: |world| change(world, "site.toml", "info@example.com", "post@example.com") },
    Edit {
        name: "the address of the site",
        make: |world| change(world, "site.toml", "https://example.com/", "https://example.com/offers/"),
    },
    Edit {
        name: "a rule that is lowered",
        make: |world| append(world, "site.toml", "\n[check]\ntyped-amount = \"off\"\n"),
    },
    Edit { name: "an unlisted plan file", make: |world| put(world, "plans/more.toml", "") },
    Edit {
        name: "stale translations",
        make: |world| put(world, "i18n/accepted.toml", "[sl]\n\"care-tagline\" = \"000000000000\"\n"),
    },
    Edit { name: "a release", make: release },
    Edit { name: "a price after a release", make: |world| change(world, CARE, "rate = \"60\"", "rate = \"66\"") },
    Edit {
        name: "what the owner says of a release",
        make: |world| {
            for language in ["de", "sl"] {
                put(
                    world,
                    &format!("content/{language}/care/changes/2026-02-01.md"),
                    &page("Neu", "{ $care_complete_fee_amount }"),
                );
            }
        },
    },
    Edit {
        name: "a charge that no release has, and a link to it",
        make: |world| {
            change(
                world,
                CARE,
                "[plans.complete.charges]\n",
                "[plans.complete.charges]\nsetup.one-off = { amount = \"90\" }\n",
            );
            for language in ["de", "sl"] {
                append(world, &format!("i18n/{language}/care.ftl"), "\ncare-charge-setup = Setup\n");
                append(world, &format!("content/{language}/plus/index.md"), "\n[x](page:care#charge-setup)\n");
            }
        },
    },
    Edit { name: "an edited release", make: |world| append(world, "plans/released/care/2026-02-01.json", " ") },
];

const CARE: &str = "plans/care.toml";
const PLUS: &str = "plans/plus.toml";

/// Which edit stands for the day after the release has taken effect: a bit of its own, for the day is no file.
const LATER: usize = EDITS.len();

#[test]
fn each_edit_by_itself_comes_to_the_same_as_from_nothing_and_so_does_taking_it_back() {
    let mut session = Followed::new();
    let nothing = BTreeSet::new();
    session.build(&nothing);
    for edit in 0..=LATER {
        session.build(&[edit].into());
        session.build(&nothing);
    }
}

#[test]
fn while_a_price_list_is_announced_each_edit_comes_to_the_same_as_from_nothing() {
    let mut session = Followed::new();
    let release = EDITS.iter().position(|edit| edit.name == "a release").unwrap();
    session.build(&[release].into());
    let prices = [0, 2];
    for edit in prices.into_iter().chain(release + 1..=LATER) {
        session.build(&[release, release + 1, edit].into());
        session.build(&[release, edit].into());
    }
}

#[test]
fn edits_in_any_order_come_to_the_same_as_from_nothing() {
    let mut session = Followed::new();
    let mut made = BTreeSet::new();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    session.build(&made);
    for _ in 0..30 {
        for _ in 0..2 {
            flip(&mut made, random.below(LATER + 1));
        }
        // Errors must not pile up so that nothing is ever built.
        if made.len() > 5 {
            made = made.into_iter().skip(4).collect();
        }
        session.build(&made);
    }
    assert!(session.good > 5, "most of what was tried could not be built: {}", session.good);
}

fn flip(made: &mut BTreeSet<usize>, edit: usize) {
    if !made.remove(&edit) {
        made.insert(edit);
    }
}

/// A session, and what it was told last.
struct Followed {
    base: MemoryWorld,
    memory: Memory,
    world: Option<MemoryWorld>,
    /// Where each build is published by a process that knows of the last one only what lies there.
    published: Folder,
    /// The site without edits, built from nothing.
    unedited: OnceCell<Result<Built, Vec<Diagnostic>>>,
    /// How many builds had no error.
    good: usize,
}

impl Followed {
    fn new() -> Self {
        let (base, memory) = (two_catalogues(), Memory::keeping());
        Self { base, memory, world: None, published: Folder::new(), unedited: OnceCell::new(), good: 0 }
    }

    /// Builds the site with some edits, and compares it with the same from nothing.
    #[track_caller]
    fn build(&mut self, made: &BTreeSet<usize>) {
        let day = if made.contains(&LATER) { "2026-02-02" } else { "2026-01-31" };
        let mut world = MemoryWorld::new(day.parse().unwrap());
        for (path, bytes) in files(&self.base) {
            world.insert(path, bytes);
        }
        made.iter().filter(|edit| **edit < LATER).for_each(|edit| (EDITS[*edit].make)(&mut world));

        self.memory.forget(&changed(self.world.as_ref(), &world));
        let options = Options::default();
        let session = self.memory.build(&world, &options, &|_| {});
        let build = || build::build(&world, &options, &|_| {});
        let fresh = if made.is_empty() { self.unedited.get_or_init(build).clone() } else { build() };
        let published = self.published.build(&world, day);
        self.world = Some(world);
        let name = |edit: &usize| EDITS.get(*edit).map_or("a later day", |edit| edit.name);
        let names: Vec<&str> = made.iter().map(name).collect();
        match (session, fresh) {
            (Ok(session), Ok(fresh)) => {
                self.good += 1;
                let paths = |files: &[tarif::output::OutputFile]| {
                    files.iter().map(|file| file.path.clone()).collect::<Vec<_>>()
                };
                assert_eq!(paths(&session.files), paths(&fresh.files), "{names:?}");
                for (session, fresh) in session.files.iter().zip(&fresh.files) {
                    assert!(session == fresh, "{}: {names:?}", session.path);
                }
                assert_eq!(rendered(&session.warnings), rendered(&fresh.warnings), "{names:?}");
                assert_eq!(rendered(&session.notes), rendered(&fresh.notes), "{names:?}");
                assert_eq!(session.pages, fresh.pages, "{names:?}");
                let published = published.unwrap_or_else(|found| panic!("{names:?}\n{}", rendered(&found)));
                assert_eq!(rendered(&published.warnings), rendered(&fresh.warnings), "{names:?}");
                assert_eq!(rendered(&published.notes), rendered(&fresh.notes), "{names:?}");
                assert_eq!(published.pages, fresh.pages, "{names:?}");
                self.published.holds(&fresh, &names);
            }
            (Err(session), Err(fresh)) => {
                assert_eq!(rendered(&session), rendered(&fresh), "{names:?}");
                let found = published.err().unwrap_or_default();
                assert_eq!(rendered(&found), rendered(&fresh), "{names:?}");
            }
            (Ok(_), Err(fresh)) => {
                panic!("the session has no problem, and there is one\n{names:?}\n{}", rendered(&fresh))
            }
            (Err(session), Ok(_)) => {
                panic!("the session has a problem that is none\n{names:?}\n{}", rendered(&session))
            }
        }
    }
}

/// An output folder of a test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        Self(std::env::temp_dir().join(format!("tarif-rebuilding-{}-{number}", std::process::id())))
    }

    /// Builds a site into the folder, and leaves there what the next build may know of its pages.
    fn build(&self, world: &MemoryWorld, day: &str) -> Result<Built<()>, Vec<Diagnostic>> {
        let earlier = Earlier::read(&self.0, day);
        let open = || Publication::open(&LocalDisk, &self.0);
        let built = build::build_into(world, &Options::default(), &|_| {}, Some(&earlier), open);
        let built = built.map_err(|stopped| match stopped {
            build::Stopped::Problems(problems) => problems,
            build::Stopped::Output(error) => panic!("{error}"),
        })?;
        let Built { files, warnings, notes, pages, languages, catalogues } = built;
        files.close_and(|_, lying| earlier.leave(&self.0, day, lying).unwrap()).unwrap();
        Ok(Built { files: (), warnings, notes, pages, languages, catalogues })
    }

    #[track_caller]
    fn holds(&self, fresh: &Built, names: &[&str]) {
        for file in &fresh.files {
            let found = fs::read(self.0.join(&file.path)).unwrap_or_default();
            assert!(found == *file.bytes, "{}: {names:?}", file.path);
        }
        let all = publish::published(&self.0).unwrap();
        assert_eq!(all.len(), fresh.files.len() + 1, "the list is one more: {names:?}");
        let published: BTreeSet<&str> = fresh.files.iter().map(|file| file.path.as_str()).collect();
        let lying = self.lying("");
        let beside: Vec<&String> = lying.iter().filter(|path| !published.contains(path.as_str())).collect();
        let list = fs::read_to_string(self.0.join(".tarif-manifest")).unwrap();
        let former: Vec<&str> = list.lines().filter_map(|line| line.strip_prefix("former ")).collect();
        assert_eq!(beside, former, "beside the site lie its former files: {names:?}");
        for path in former {
            let (start, extension) = path.rsplit_once('.').unwrap();
            let name = format!("{}.{extension}", start.rsplit_once('-').unwrap().0.strip_prefix("assets/").unwrap());
            assert_eq!(fingerprinted(&name, &fs::read(self.0.join(path)).unwrap()), path, "{names:?}");
        }
    }

    /// Returns the paths of all files below a folder of it, sorted, but for those that are there for the next build.
    fn lying(&self, below: &str) -> BTreeSet<String> {
        let mut lying = BTreeSet::new();
        for entry in fs::read_dir(self.0.join(below)).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{below}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                lying.extend(self.lying(&format!("{path}/")));
            } else if !path.starts_with(".tarif-") {
                lying.insert(path);
            }
        }
        lying
    }

    /// Returns when each page of a catalogue was written.
    fn times(&self) -> Vec<(String, std::time::SystemTime)> {
        let pages = publish::published(&self.0).unwrap().into_iter().filter(|path| path.ends_with(".html"));
        pages.map(|path| (path.clone(), fs::metadata(self.0.join(&path)).unwrap().modified().unwrap())).collect()
    }
}

impl AsRef<Path> for Folder {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns a site that is published, and what a build of it from nothing comes to.
fn published() -> (MemoryWorld, Folder, Built) {
    let (world, folder) = (two_catalogues(), Folder::new());
    let fresh = build::build(&world, &Options::default(), &|_| {}).unwrap();
    folder.build(&world, "2026-01-31").unwrap();
    (world, folder, fresh)
}

/// Whoever edits a published page finds it restored, though nothing of the site is another.
#[test]
fn a_published_page_that_was_touched_is_made_again() {
    let (world, folder, fresh) = published();
    let page = folder.as_ref().join("sl/plus/basic/index.html");
    let right = fs::read(&page).unwrap();
    for content in [Some("other".to_owned()), Some("x".repeat(right.len())), None] {
        match content {
            Some(text) => fs::write(&page, text).unwrap(),
            None => fs::remove_file(&page).unwrap(),
        }
        folder.build(&world, "2026-01-31").unwrap();
        folder.holds(&fresh, &["a touched page"]);
    }
}

/// The words of a released list take the place of the copy's; whether its figures are shown with those of the announced list is asked of the copy all the same.
#[test]
fn a_figure_that_comes_into_a_sentence_of_a_released_list_makes_its_pages_again() {
    let (mut world, folder) = (two_catalogues(), Folder::new());
    let with_figure = |world: &mut MemoryWorld| {
        for language in ["de", "sl"] {
            let path = format!("i18n/{language}/care.ftl");
            change(world, &path, "care-tagline = ", "care-tagline = { $care_basic_pc_amount } ");
        }
    };
    let copy = world.clone();
    with_figure(&mut world);
    release_on(&mut world, "2026-01-01");
    change(&mut world, CARE, "amount = \"10\"", "amount = \"12\"");
    release_on(&mut world, "2026-02-01");
    change(&mut world, CARE, "amount = \"12\"", "amount = \"13\"");
    let mut without = world.clone();
    for language in ["de", "sl"] {
        let path = format!("i18n/{language}/care.ftl");
        put(&mut without, &path, &text(&copy, &path));
    }
    for world in [&world, &without, &world] {
        let fresh = build::build(world, &Options::default(), &|_| {}).unwrap();
        folder.build(world, "2026-01-31").unwrap();
        folder.holds(&fresh, &["a figure in a sentence"]);
    }
}

/// While the plan file says what was released, words are those of the copy; as soon as it is a draft, those of the release. A page of another catalogue may say them.
#[test]
fn a_word_of_a_released_list_makes_the_pages_of_others_again_that_say_it() {
    let (mut world, folder) = (two_catalogues(), Folder::new());
    release_on(&mut world, "2026-01-01");
    for language in ["de", "sl"] {
        change(&mut world, &format!("i18n/{language}/care.ftl"), "care-tagline = ", "care-tagline = Neu: ");
        append(&mut world, &format!("content/{language}/plus/basic.md"), "\nEbenso: { care-tagline }\n");
    }
    let mut draft = world.clone();
    change(&mut draft, CARE, "amount = \"10\"", "amount = \"12\"");
    let page = |built: &Built| {
        let page = built.files.iter().find(|file| file.path == "de/plus/basic/index.html").unwrap();
        String::from_utf8(page.bytes.to_vec()).unwrap().contains("Ebenso: Neu: ")
    };
    for (world, is_new) in [(&world, true), (&draft, false), (&world, true)] {
        let fresh = build::build(world, &Options::default(), &|_| {}).unwrap();
        assert_eq!(page(&fresh), is_new);
        folder.build(world, "2026-01-31").unwrap();
        folder.holds(&fresh, &["a word of a released list"]);
    }
}

/// What is damaged says nothing, whatever of it is left.
#[test]
fn a_damaged_list_makes_all_pages_again() {
    let (world, folder, fresh) = published();
    let list = folder.as_ref().join(".tarif-pages");
    let whole = fs::read(&list).unwrap();
    let mut bent = whole.clone();
    bent[whole.len() / 2] ^= 1;
    for damaged in [&whole[..whole.len() / 2], &whole[..20], b"", &bent] {
        fs::write(&list, damaged).unwrap();
        folder.build(&world, "2026-01-31").unwrap();
        folder.holds(&fresh, &["a damaged list"]);
        assert!(fs::read(&list).unwrap() != damaged, "a whole list is left");
    }
}

#[test]
fn a_process_that_knows_nothing_makes_the_pages_of_the_changed_catalogue_alone() {
    let (mut world, folder) = (two_catalogues(), Folder::new());
    let make = |world: &MemoryWorld| {
        let taken = AtomicUsize::new(0);
        let earlier = Earlier::read(folder.as_ref(), "2026-01-31");
        let open = || Ok::<_, publish::PublishError>(Counting(Publication::open(&LocalDisk, folder.as_ref())?, &taken));
        let built = build::build_into(world, &Options::default(), &|_| {}, Some(&earlier), open).unwrap();
        let leave = |lying: &_| earlier.leave(folder.as_ref(), "2026-01-31", lying).unwrap();
        built.files.0.close_and(|_, lying| leave(lying)).unwrap();
        taken.load(Ordering::Relaxed)
    };
    assert_eq!(make(&world), 0, "nothing is known at first");
    let before = folder.times();
    // Of each catalogue in each language its page and two of plans.
    assert_eq!(make(&world), 4 * 3);
    change(&mut world, CARE, "amount = \"40\"", "amount = \"45\"");
    assert_eq!(make(&world), 2 * 3);
    let after = folder.times();
    let kept: Vec<&str> = before.iter().zip(&after).filter(|(b, a)| b == a).map(|(b, _)| b.0.as_str()).collect();
    assert_eq!(
        kept,
        [
            "404.html",
            "de/plus/basic/index.html",
            "de/plus/complete/index.html",
            "de/plus/index.html",
            "index.html",
            "sl/plus/basic/index.html",
            "sl/plus/complete/index.html",
            "sl/plus/index.html",
        ]
    );
}

/// A sink that counts the files that it was spared.
struct Counting<'a>(Publication<'a>, &'a AtomicUsize);

impl Sink for Counting<'_> {
    fn put(&self, file: OutputFile) {
        self.0.put(file);
    }

    fn take_again(&self, files: &[PutBefore]) -> bool {
        let taken = self.0.take_again(files);
        self.1.fetch_add(if taken { files.len() } else { 0 }, Ordering::Relaxed);
        taken
    }
}

#[test]
fn a_text_makes_its_page_anew_and_leaves_all_others_as_they_are() {
    let mut world = two_catalogues();
    let mut memory = Memory::keeping();
    let options = Options::default();
    let before = memory.build(&world, &options, &|_| {}).unwrap();
    append(&mut world, "content/de/about.md", "\nMehr.\n");
    memory.forget(&["content/de/about.md".to_owned()].into());
    let after = memory.build(&world, &options, &|_| {}).unwrap();
    let made =
        before.files.iter().zip(&after.files).filter(|(before, after)| !std::ptr::eq(&*before.bytes, &*after.bytes));
    let made: Vec<&str> = made.map(|(file, _)| file.path.as_str()).collect();
    assert_eq!(made, ["de/about/index.html"]);
}

#[test]
fn a_price_makes_its_catalogue_anew_and_leaves_the_pages_of_others_as_they_are() {
    let mut world = two_catalogues();
    let mut memory = Memory::keeping();
    let options = Options::default();
    let before = memory.build(&world, &options, &|_| {}).unwrap();
    change(&mut world, CARE, "amount = \"40\"", "amount = \"45\"");
    memory.forget(&[CARE.to_owned()].into());
    let after = memory.build(&world, &options, &|_| {}).unwrap();
    let kept =
        before.files.iter().zip(&after.files).filter(|(before, after)| std::ptr::eq(&*before.bytes, &*after.bytes));
    let kept: Vec<&str> = kept.map(|(file, _)| file.path.as_str()).filter(|path| path.ends_with(".html")).collect();
    // The pages for all catalogues, and those of the other catalogue: one of its own and two of its plans a language. That about us names a price of the changed one.
    assert_eq!(
        kept,
        [
            "de/plus/basic/index.html",
            "de/plus/complete/index.html",
            "de/plus/index.html",
            "sl/plus/basic/index.html",
            "sl/plus/complete/index.html",
            "sl/plus/index.html",
        ]
    );
}

/// The small site with a second catalogue, and a page that names prices of both.
fn two_catalogues() -> MemoryWorld {
    let mut world = SiteTest::base().world;
    let toml = text(&world, CARE);
    put(&mut world, PLUS, &toml);
    for (path, bytes) in files(&world.clone()) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if path.ends_with("/care.ftl") {
            put(&mut world, &path.replace("care.ftl", "plus.ftl"), &text.replace("care-", "plus-"));
        } else if path.contains("/care/") {
            put(&mut world, &path.replace("/care/", "/plus/"), &text.replace("$care_", "$plus_"));
        }
    }
    change(&mut world, "site.toml", "\"care\"", "\"care\", \"plus\"");
    for language in ["de", "sl"] {
        let body = "Wir nehmen { $care_complete_fee_amount } oder { $plus_basic_pc_amount }: [mehr](page:plus/basic).";
        put(&mut world, &format!("content/{language}/about.md"), &page("Wir", body));
    }
    world
}

fn page(title: &str, body: &str) -> String {
    format!("+++\ntitle = \"{title}\"\ndescription = \"Was {title} heißt.\"\n+++\n\n{body}\n")
}

/// Changes a place of a file, as long as both are there: an edit before it may have taken them away.
fn change(world: &mut MemoryWorld, path: &str, old: &str, new: &str) {
    if world.read(path).is_ok() {
        let text = text(world, path).replacen(old, new, 1);
        put(world, path, &text);
    }
}

fn append(world: &mut MemoryWorld, path: &str, more: &str) {
    if world.read(path).is_ok() {
        let text = text(world, path) + more;
        put(world, path, &text);
    }
}

/// Releases the first catalogue, as long as it can be.
fn release(world: &mut MemoryWorld) {
    release_on(world, "2026-02-01");
}

fn release_on(world: &mut MemoryWorld, day: &str) {
    let Loaded { value: Some(site), problems } = load::site(world) else { return };
    if diagnostic::has_errors(&problems) {
        return;
    }
    if let Ok(frozen) = release::Freezer::of(&site).freeze(&site.catalogues[0], day.parse().unwrap()) {
        let name = release::path(frozen.catalogue.id(), frozen.version);
        *world = SiteTest { world: world.clone() }.frozen(&name, &frozen.to_string()).world;
    }
}

/// Changes a template of the default theme.
fn template(world: &mut MemoryWorld, name: &str, old: &str, new: &str) {
    let path = format!("themes/default/templates/{name}");
    if world.read(&path).is_err() {
        let (_, bytes) = embedded::demonstration_site().find(|(found, _)| *found == path).unwrap();
        world.insert(path.clone(), bytes);
    }
    assert!(text(world, &path).contains(old), "{path}");
    change(world, &path, old, new);
}

fn put(world: &mut MemoryWorld, path: &str, text: &str) {
    world.insert(path.to_owned(), text);
}

fn text(world: &MemoryWorld, path: &str) -> String {
    String::from_utf8(world.read(path).unwrap().into_owned()).unwrap()
}

fn files(world: &MemoryWorld) -> Vec<(String, Vec<u8>)> {
    let folders = ["content", "i18n", "plans", "themes"].into_iter().flat_map(|folder| world.files(folder).unwrap());
    let paths = folders.chain(["site.toml".to_owned()]);
    paths.map(|path| (path.clone(), world.read(&path).unwrap().into_owned())).collect()
}

/// Returns the paths of the files that are new, gone or different.
fn changed(before: Option<&MemoryWorld>, now: &MemoryWorld) -> BTreeSet<String> {
    let all = |world: Option<&MemoryWorld>| world.map(files).unwrap_or_default().into_iter().collect::<BTreeSet<_>>();
    let (before, now) = (all(before), all(Some(now)));
    before.symmetric_difference(&now).map(|(path, _)| path.clone()).collect()
}

fn rendered(problems: &[Diagnostic]) -> String {
    problems.iter().map(|problem| diagnostic::render(problem, Style::Plain) + "\n\n").collect()
}
