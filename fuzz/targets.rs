//! What is fuzzed: one function for each kind of input. It takes any bytes, and panics only where something does not hold that always does. The fuzzer and the ordinary tests share it.

use std::sync::LazyLock;

use tarif::build::{self, Options};
use tarif::load;
use tarif::release::{self, Digests};
use tarif::world::{MemoryWorld, World};
use tarif_calculator::{CalculatorData, Form, Scope, State, address};
use tarif_l10n::compile::{compile, compile_inline, placeable_end};
use tarif_l10n::input::{BareUnit, Reader};
use tarif_l10n::{Args, Locale, Messages};
use tarif_pricing::analysis;
use tarif_pricing::{Amount, Catalogue, Date, Minutes, Money, Percent, PlanId, RepRate, Version, quote};

/// A kind of input, and what is done with it.
pub(crate) struct Target {
    /// The name of the target and of the folder of its cases.
    pub(crate) name: &'static str,
    /// Takes an input.
    pub(crate) run: fn(&[u8]),
}

/// All kinds of input.
pub(crate) const TARGETS: [Target; 7] = [
    Target { name: "plan_file", run: plan_file },
    Target { name: "messages", run: messages },
    Target { name: "markdown", run: markdown },
    Target { name: "link", run: link },
    Target { name: "figures", run: figures },
    Target { name: "settings", run: settings },
    Target { name: "released", run: released },
];

/// A small whole site: its settings, a price list, messages of the starter site and a page for each thing that has one.
fn site() -> MemoryWorld {
    static SITE: LazyLock<MemoryWorld> = LazyLock::new(|| {
        let folder = std::env::temp_dir().join(format!("tarif-fuzz-{}", std::process::id()));
        tarif::init::init(&folder, &["de".parse().expect("a language")]).expect("the folder can be written");
        let disk = tarif::world::DiskWorld::new(&folder);
        let mut world = MemoryWorld::new("2026-01-31".parse().expect("a day"));
        world.insert("site.toml", disk.read("site.toml").expect("it was laid down").into_owned());
        for folder in ["plans", "i18n", "content"] {
            for path in disk.files(folder).expect("it was laid down") {
                let bytes = disk.read(&path).expect("it was laid down").into_owned();
                world.insert(path, bytes);
            }
        }
        std::fs::remove_dir_all(&folder).expect("it is ours");
        world
    });
    SITE.clone()
}

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
        let loaded = load::catalogue(&site(), &"care".parse().expect("an id"));
        loaded.value.expect("the starter site is whole").catalogue
    });
    &CATALOGUE
}

/// Returns the text that most readers begin with.
fn text(data: &[u8]) -> String {
    String::from_utf8_lossy(data).into_owned()
}

/// A plan file is a catalogue or has problems, and a catalogue without problems has quotes.
pub(crate) fn plan_file(data: &[u8]) {
    let mut world = MemoryWorld::new("2026-01-31".parse().expect("a day"));
    world.insert("plans/care.toml", data);
    let loaded = load::catalogue(&world, &"care".parse().expect("an id"));
    assert!(loaded.value.is_some() || !loaded.problems.is_empty(), "nothing was read and nothing said");
    for problem in &loaded.problems {
        // Whatever is wrong can be shown at its place.
        assert!(!tarif::diagnostic::render(problem, tarif::diagnostic::Style::Plain).is_empty());
    }
    let Some(found) = loaded.value.filter(|_| loaded.problems.is_empty()) else { return };
    let price_list = &found.catalogue.price_list;
    for plan in &price_list.plans {
        // A sum may be larger than any amount, which is an error; it is never another sum.
        let _ = quote(price_list, &plan.id, &price_list.default_selection, &Default::default());
    }
    let _ = (analysis::gaps(price_list), analysis::overlaps(price_list));
}

/// Messages are compiled or have problems at places within them; what is compiled is written.
pub(crate) fn messages(data: &[u8]) {
    let mut world = MemoryWorld::new("2026-01-31".parse().expect("a day"));
    world.insert("i18n/sl/all.ftl", data);
    let sl: Locale = "sl".parse().expect("a language");
    let loaded = load::messages(&world, &sl);
    for problem in &loaded.problems {
        assert!(!tarif::diagnostic::render(problem, tarif::diagnostic::Style::Plain).is_empty());
    }
    // What nests too deep never reaches the compiler.
    if loaded.value.is_none_or(|language| language.message_files.is_empty()) {
        return;
    }
    let source = text(data);
    let compiled = compile(&sl, &[&source]);
    for problem in &compiled.problems {
        assert!(source.get(problem.range.clone()).is_some(), "{problem:?} is not within the source");
    }
    if compiled.problems.is_empty() {
        for id in compiled.entries.keys() {
            let _ = compiled.messages.text(id, &Args::new());
        }
    }
    if let Some(end) = placeable_end(&source) {
        let _ = compile_inline(&compiled.messages, &source[..end]);
    }
}

/// A page is built or has problems, and runs nothing.
pub(crate) fn markdown(data: &[u8]) {
    let mut world = site();
    let head = "+++\ntitle = \"Basis\"\ndescription = \"Basis.\"\n+++\n\n";
    world.insert("content/de/care/basic.md", [head.as_bytes(), data].concat());
    // Whatever verifying finds, an inline script or handler among it, is an error of ours: Markdown shows HTML as text.
    if let Err(problems) = build::build(&world, &Options::default(), &|_| {}) {
        assert!(!problems.is_empty());
        let inline = problems.iter().find(|problem| problem.code == "inline-code");
        assert!(inline.is_none(), "{inline:?}");
    }
    // Where HTML is kept it may have anything in it, and is read to its end.
    let settings = world.read("site.toml").expect("a site has settings");
    let keeping = format!("raw-html = true\n{}", text(&settings));
    world.insert("site.toml", keeping);
    if let Err(problems) = build::build(&world, &Options::default(), &|_| {}) {
        assert!(!problems.is_empty());
    }
}

/// What an address says is a selection within the limits; written again, it means the same.
pub(crate) fn link(data: &[u8]) {
    static FORM: LazyLock<Form> = LazyLock::new(|| {
        let locale: Locale = "de".parse().expect("a language");
        let language = load::messages(&site(), &locale).value.expect("the starter site is whole");
        let messages = Messages::clone(&language.messages);
        let price_list = catalogue().price_list.clone();
        let data = CalculatorData {
            scope: Scope::Catalogue(price_list.catalogue.clone()),
            locale,
            messages,
            price_lists: vec![price_list],
            links: Default::default(),
            releases: Vec::new(),
            words: Vec::new(),
        };
        Form::new(data).expect("the starter site has a calculator")
    });
    let query = text(data);
    let address = address::read(&FORM, &query);
    let price_list = FORM.price_list().expect("a catalogue has one");
    for plan in &price_list.plans {
        let rates = address.rates.of(FORM.rate_slots(), plan);
        quote(price_list, &plan.id, &address.selection, &rates).expect("a selection within the limits has a quote");
    }
    let state = State::from_address(&FORM, address);
    let written = state.link_query(&FORM);
    let again = State::from_address(&FORM, address::read(&FORM, &written));
    assert_eq!(again.ignored(), [""; 0], "{written}");
    assert_eq!(again.link_query(&FORM), written);
    for counter in FORM.counters() {
        assert_eq!(again.selection().entry(counter), state.selection().entry(counter), "{written}: {}", counter.id);
    }
}

/// A figure that can be read is written so that it is read as the same; what people type is a figure or an error.
pub(crate) fn figures(data: &[u8]) {
    fn comes_back<T: std::str::FromStr<Err: std::fmt::Debug> + std::fmt::Display + PartialEq + std::fmt::Debug>(
        text: &str,
    ) {
        if let Ok(value) = text.parse::<T>() {
            let written = value.to_string();
            assert_eq!(written.parse::<T>().expect("what is written can be read"), value, "{text:?} as {written:?}");
        }
    }
    static READERS: LazyLock<Vec<Reader>> = LazyLock::new(|| {
        let locale: Locale = "de".parse().expect("a language");
        let messages = load::messages(&site(), &locale).value.expect("the starter site is whole").messages;
        vec![messages.reader()]
    });
    let text = text(data);
    comes_back::<Minutes>(&text);
    comes_back::<Money>(&text);
    comes_back::<Percent>(&text);
    comes_back::<Date>(&text);
    comes_back::<Version>(&text);
    comes_back::<RepRate>(&text);
    comes_back::<PlanId>(&text);
    comes_back::<Locale>(&text);
    comes_back::<tarif::site::BaseUrl>(&text);
    let _ = text.parse::<Amount>();
    for reader in READERS.iter() {
        let _ = reader.whole(&text);
        let _ = reader.money(&text, "EUR", 2);
        for bare in [BareUnit::Hours, BareUnit::Minutes] {
            let _ = reader.duration(&text, bare);
        }
    }
}

/// Settings are read or have problems, each of which can be shown.
pub(crate) fn settings(data: &[u8]) {
    let mut world = MemoryWorld::new("2026-01-31".parse().expect("a day"));
    world.insert("site.toml", data);
    let loaded = load::settings(&world);
    assert!(loaded.value.is_some() || !loaded.problems.is_empty(), "nothing was read and nothing said");
    for problem in &loaded.problems {
        assert!(!tarif::diagnostic::render(problem, tarif::diagnostic::Style::Plain).is_empty());
    }
}

/// A released list is read or refused, though its digest be right.
pub(crate) fn released(data: &[u8]) {
    let mut world = MemoryWorld::new("2026-01-31".parse().expect("a day"));
    let text = text(data);
    let (mut digests, _) = Digests::read("");
    digests.add("care/2026-01-01.json", &text);
    world.insert(release::DIGESTS, digests.to_string());
    world.insert(format!("{}/care/2026-01-01.json", release::FOLDER), text);
    let loaded = load::releases(&world, &"care".parse().expect("an id"));
    for problem in &loaded.problems {
        assert!(!tarif::diagnostic::render(problem, tarif::diagnostic::Style::Plain).is_empty());
    }
    // The list of digests comes from elsewhere too.
    let (_, _) = Digests::read(&String::from_utf8_lossy(data));
}
