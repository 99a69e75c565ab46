//! A site whose every text is hostile: markup, scripts, quotation marks and what stands for them, in the copy, the settings, the released lists and the address. Which fields take such texts at all is seen to in `tests/site/hostile.rs`; what is refused comes to no browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::json;

use crate::harness::{Page, Site, Visitor, copy_demonstration, edit, scratch, tarif};
use crate::kinds::{every_kind, languages};
use crate::offer_page::click;

#[path = "../hostile/mod.rs"]
mod fields;

/// What is added to every text. Each way out of where a text may stand calls the trap with a number of its own.
const HOSTILE: &str = r#" <script>trap(1)</script>"><img src=x onerror=trap(2)>' onmouseover='trap(3)' </script></style></title></template></textarea><svg onload=trap(4)> ]]> --> &lt;script&gt;trap(5)&lt;/script&gt; ${"{"}trap(6){"}"} \"+trap(7)+\" javascript:trap(8) vbscript:trap(9) data:text/html,<script>trap(10)</script>"#;

/// Markdown that becomes markup, and some that must not.
const HOSTILE_MARKDOWN: &str = r#"

## <img src=x onerror=trap(21)> "heading' onclick=trap(22) {"{"}#x onclick=trap(23) .y"onclick=trap(24){"}"}

<script>trap(25)</script>

<a href="javascript:trap(26)">x</a> <iframe srcdoc="<script>parent.trap(27)</script>"></iframe>

[text" onclick="trap(28)](https://example.org/"onclick="trap(29)" 'title" onclick="trap(30)')
[text' onclick='trap(31)](page:contact "title' onclick='trap(32)")

```"><script>trap(33)</script>
</code></pre><script>trap(34)</script>
```

| <b onclick=trap(35)>a | b" onclick="trap(36) |
|---|---|
| `</td><script>trap(37)</script>` | &lt;script&gt;trap(38)&lt;/script&gt; |

> <svg/onload=trap(39)> <https://example.org/"onclick=trap(40)>
"#;

/// A word that no line can hold.
const LONG_WORD: &str = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/// Remembers what was called, from before a page's first element on.
const TRAP: &str = "window.trapped = []; window.trap = number => trapped.push(number); window.alert = window.confirm = window.prompt = trap;";

/// Adds to each text of a file of messages: after what stands behind `=`, in each variant and attribute.
fn with_hostile_messages(text: &str, more: &str) -> String {
    let mut hostile = String::new();
    for line in text.lines() {
        let value = match line.split_once(" = ").or_else(|| line.split_once("] ")) {
            Some((start, value)) if !start.trim_start().starts_with('#') => value,
            _ => "",
        };
        // What ends in an opening brace goes on in the next line.
        let is_whole = !value.is_empty() && value.matches('{').count() == value.matches('}').count();
        hostile += line;
        hostile += if is_whole { more } else { "" };
        hostile.push('\n');
    }
    hostile
}

/// Returns the files below a folder that end so.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the copy can be read") {
        let path = entry.expect("the copy can be read").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

/// Returns the messages of a file into which nothing was planted.
fn without_more(text: &str, more: &str) -> Vec<String> {
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" =");
    let mut missing: Vec<String> = Vec::new();
    for line in text.lines() {
        if begins(line) {
            missing.push(line.to_owned());
        }
        if line.contains(more) {
            missing.pop();
        }
    }
    missing
}

/// Puts texts into every field of the settings that takes any: each begins as an address that runs something, and names its field.
fn with_hostile_settings(text: &str, more: &str) -> String {
    let mut settings: toml::Value = toml::Value::Table(text.parse().expect("it is TOML"));
    for field in fields::SETTINGS {
        let steps: Vec<&str> = field.split('.').collect();
        let count = put(&mut settings, &steps, &format!("javascript:trap(70)//{field}{more}"));
        assert!(count > 0, "the settings have no {field}");
    }
    toml::to_string(&settings).expect("it is a table")
}

/// Puts a text at the end of a way, in each of a list for `*`, and returns how often it did.
fn put(value: &mut toml::Value, way: &[&str], text: &str) -> usize {
    match (way, value) {
        ([], value) => {
            *value = text.into();
            1
        }
        (["*", rest @ ..], toml::Value::Array(list)) => list.iter_mut().map(|value| put(value, rest, text)).sum(),
        ([step, rest @ ..], value) => value.get_mut(*step).map_or(0, |value| put(value, rest, text)),
    }
}

/// Makes the demonstration site in a folder of scratch, with something added to every message, to what the head of every page may say, to every page, and to the settings.
fn lay_down(name: &str, more: &str, markdown: &str) -> PathBuf {
    let site = scratch().join(name);
    drop(fs::remove_dir_all(&site));
    copy_demonstration(&site);
    let mut count = 0;
    for path in files(&site.join("i18n"), ".ftl") {
        edit(&path, |text| {
            let hostile = with_hostile_messages(&text, more);
            assert_eq!(without_more(&hostile, more), [""; 0], "{}", path.display());
            hostile
        });
        count += 1;
    }
    let quoted = more.replace('\\', "\\\\").replace('"', "\\\"");
    for path in files(&site.join("content"), ".md") {
        edit(&path, |text| {
            let (head, body) = text.split_once("\n+++\n").expect("a page has a head");
            let is_free = |line: &str| fields::HEAD.iter().any(|key| line.starts_with(&format!("{key} = ")));
            let head: String = head
                .lines()
                .map(|line| match line.strip_suffix('"') {
                    Some(start) if is_free(line) => format!("{start}{quoted}\"\n"),
                    _ => format!("{line}\n"),
                })
                .collect();
            assert_eq!(head.matches(&quoted).count(), fields::HEAD.len(), "{}", path.display());
            // The texts of all languages stand on the one page for addresses that lead nowhere, which cannot have a heading five times.
            let without_headings = |markdown: &str| -> String {
                markdown.split_inclusive('\n').filter(|line| !line.starts_with("##")).collect()
            };
            let is_shared = path.ends_with("not-found.md");
            let markdown = if is_shared { without_headings(markdown) } else { markdown.to_owned() };
            format!("{head}+++\n{body}{markdown}")
        });
        count += 1;
    }
    edit(&site.join("site.toml"), |text| with_hostile_settings(&text, more));
    assert!(count > 150, "{count} files");
    site
}

/// Releases an older list with all these words, beside one that is in force and has a note with them, and builds.
fn build(name: &str, more: &str, markdown: &str) -> Site {
    let site = &lay_down(name, more, markdown);
    fs::remove_dir_all(site.join("plans/released")).expect("it is a copy");
    edit(&site.join("plans/podpora.toml"), |text| text.replace(r#"amount = "950""#, r#"amount = "900""#));
    tarif(site, &["release", "podpora", "--effective", "2026-01-01"]);
    edit(&site.join("plans/podpora.toml"), |text| text.replace(r#"amount = "900""#, r#"amount = "950""#));
    tarif(site, &["release", "podpora", "--effective", "2026-02-01"]);
    let quoted = more.replace('\\', "\\\\").replace('"', "\\\"");
    let head = format!("title = \"Note{quoted}\"\ndescription = \"Note{quoted}\"");
    let note = format!("+++\n{head}\n+++\n\nNote{more}{markdown}");
    for language in languages() {
        let folder = site.join(format!("content/{language}/podpora/changes"));
        fs::create_dir_all(&folder).expect("it is a copy");
        fs::write(folder.join("2026-02-01.md"), &note).expect("it is a copy");
    }
    tarif(site, &["build", "--as-of", "2026-12-01", "--out", "out"]);
    Site::serve(site.join("out"))
}

fn hostile() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| build("hostile", HOSTILE, HOSTILE_MARKDOWN));
    &SITE
}

/// Opens a page with the trap set and the policy off: what is harmless only because the policy refuses it is not harmless.
fn trapped(site: &Site) -> Page {
    let page = Visitor::new().opens(site, "/favicon.svg");
    page.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": TRAP }));
    page.chromium("Page.setBypassCSP", json!({ "enabled": true }));
    page
}

#[track_caller]
fn is_harmless(page: &Page, what: &str) {
    assert_eq!(page.run("return trapped"), json!([]), "{what}");
    let smuggled = page.run(
        "const own = it => it.src.startsWith(location.origin) || /json$/.test(it.type);
        const runs = it => [...it.attributes].some(({ name, value }) => /^on/.test(name) || /^\\s*javascript:/i.test(value));
        return [...document.querySelectorAll('*')]
            .filter(it => it.matches('iframe, object, embed, base, [style]') || runs(it) || it.localName === 'script' && !own(it))
            .map(it => it.outerHTML.slice(0, 200))",
    );
    assert_eq!(smuggled, json!([]), "{what}");
}

/// Waits until the calculator of a page, if there is one, has taken over.
fn taken_over(page: &Page) {
    page.run("document.querySelector('[data-tarif-calculator]')?.scrollIntoView({ behavior: 'instant' })");
    page.wait_until("the calculator has taken over", |page| {
        page.run("return !document.querySelector('[data-tarif-calculator]:not([data-ready])')") == true
    });
}

#[test]
fn hostile_texts_are_shown_and_never_run() {
    let page = trapped(hostile());
    for look in every_kind() {
        page.go(&look.path);
        taken_over(&page);
        is_harmless(&page, &look.path);
        let shown = page.run("return document.body.textContent.includes('<script>trap(1)</script>')");
        assert_eq!(shown, true, "{}: the text is there as it was written", look.path);
        for field in fields::SETTINGS.iter().filter(|field| look.kind == "contact" && field.starts_with("contact.")) {
            let text = format!("javascript:trap(70)//{field}");
            let shown = page.run(&format!("return document.body.textContent.includes('{text}')"));
            assert_eq!(shown, true, "{}: {text} is there as it was written", look.path);
        }
        let titled = page.run("return document.title.includes('<script>') || !document.title.includes('trap')");
        assert_eq!(titled, true, "{}", look.path);
        // Structured data are JSON that holds the text, not markup that it ended.
        page.run("for (const it of document.querySelectorAll('script[type$=json]')) JSON.parse(it.textContent)");
    }
    let page = trapped(hostile());
    for language in languages() {
        page.go(&format!("/{language}/"));
        let feed = page.run_and_wait(&format!(
            "const done = arguments[0];
            fetch('/{language}/changes.atom').then(it => it.text()).then(it => {{
                const feed = new DOMParser().parseFromString(it, 'text/xml');
                done([feed.querySelectorAll('parsererror, script, img').length, feed.querySelectorAll('entry').length]);
            }})"
        ));
        assert_eq!(feed, json!([0, 2]), "{language}: the feed is XML with an entry for each release");
    }
}

#[test]
fn hostile_texts_stay_texts_while_the_calculator_is_used() {
    let page = trapped(hostile());
    page.go("/cs/podpora/?plan=standard&support=1h&v=2026-01-01");
    page.wait_for(".versions__table");
    page.run("for (const it of document.querySelectorAll('details')) it.open = true");
    click(&page, "[data-versions=other]");
    page.type_into("input[name=support]", "5 h");
    click(&page, ".share__action[aria-expanded]");
    click(&page, "[data-tarif-language=de]");
    page.wait_for("html[lang=de] [data-tarif-calculator][data-ready]");
    page.go("/sl/vzdrzevanje/");
    taken_over(&page);
    page.type_into("input[name=pc]", "<img src=x onerror=trap(50)>");
    page.type_into("input[name=server]", "\"><script>trap(51)</script>");
    is_harmless(&page, "typed");
}

#[test]
fn hostile_addresses_do_nothing() {
    let page = trapped(hostile());
    let hostile = "%22%3E%3Cscript%3Etrap(60)%3C/script%3E%3Cimg%20src=x%20onerror=trap(61)%3E";
    for query in [
        format!("plan={hostile}&support={hostile}"),
        format!("{hostile}={hostile}"),
        format!("plan=standard&support=1h&v={hostile}"),
        format!("plan=standard&rate.minutes={hostile}"),
        "plan=javascript:trap(62)&v=javascript:trap(63)&support=%00%01%ff%fe&v=../../../etc/passwd".to_owned(),
        format!("plan={}", "%F0%9F%92%A9".repeat(2_000)),
        "support=1e308&support=NaN&support=-1h&support=99999999999999999999h&__proto__=1&constructor=2".to_owned(),
    ] {
        let path = format!("/cs/podpora/?{query}#{hostile}");
        page.go(&path);
        taken_over(&page);
        is_harmless(&page, &path[..path.len().min(120)]);
        let text = page.run("return document.querySelector('[data-tarif-calculator]').textContent");
        assert!(!text.as_str().unwrap_or_default().contains("NaN"), "{query}");
    }
    page.go("/index.html?<script>trap(64)</script>#<script>trap(65)</script>");
    is_harmless(&page, "the list of languages");
}

/// Adds a word that no line can hold to what pages say, and to the settings: texts and headings, and titles, which menus show too. What stands in messages is the offer's own words, which its owner sees on every page.
fn with_long_words(site: &Path) {
    edit(&site.join("site.toml"), |text| with_hostile_settings(&text, LONG_WORD));
    for path in files(&site.join("content"), ".md") {
        edit(&path, |text| {
            let (head, body) = text.split_once("\n+++\n").expect("a page has a head");
            let line = |line: &str| match line.strip_suffix('"') {
                Some(start) if line.starts_with("title") => format!("{start} {LONG_WORD}\"\n"),
                _ => format!("{line}\n"),
            };
            let heading = if path.ends_with("not-found.md") { "" } else { "\n## " };
            let head: String = head.lines().map(line).collect();
            format!("{head}+++\n{body}\n{LONG_WORD}\n{heading}{LONG_WORD}\n\n- {LONG_WORD}\n")
        });
    }
}

/// Returns by how much a page is wider than a window of this many CSS pixels, and by what; nothing where it is not.
fn overhang(page: &Page, width: u32) -> Option<String> {
    let metrics = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
    page.chromium("Emulation.setDeviceMetricsOverride", metrics);
    let over = page.run("return document.documentElement.scrollWidth - innerWidth");
    let widest = || {
        page.run(
            "const reach = it => it.getBoundingClientRect().right;
            return [...document.body.querySelectorAll('*')].filter(it => reach(it) > innerWidth + 1).slice(0, 5)
                .map(it => `${it.localName}.${it.getAttribute('class')}`).join(' ')",
        )
    };
    (over.as_i64() != Some(0)).then(|| format!("{width} px: {over} {}", widest()))
}

#[test]
fn words_without_an_end_stay_in_their_window() {
    let folder = scratch().join("long-words");
    drop(fs::remove_dir_all(&folder));
    copy_demonstration(&folder);
    with_long_words(&folder);
    tarif(&folder, &["build", "--as-of", "2026-12-01", "--out", "out"]);
    let site = Site::serve(folder.join("out"));
    let page = Visitor::new().width(320).opens(&site, "/404.html");
    let mut wide = Vec::new();
    for look in every_kind() {
        page.go(&look.path);
        wide.extend(overhang(&page, 320).map(|over| format!("{}: {over}", look.path)));
        assert_eq!(page.attribute("html", "data-long-words"), None, "{}: columns go by their words", look.path);
    }
    assert_eq!(wide, [""; 0]);
}

/// In messages they stand in the columns of lists and tables, in amounts, units and the calculator.
#[test]
fn messages_with_words_without_an_end_stay_in_their_window() {
    let site = build("long-messages", &format!(" {}", LONG_WORD.repeat(3)), "");
    let page = Visitor::new().width(320).languages("en").opens(&site, "/404.html");
    let mut paths: Vec<String> = every_kind().into_iter().map(|look| look.path).collect();
    paths.push("/cs/podpora/?plan=standard&support=1h&v=2026-01-01".into());
    paths.push("/lv/sadarbiba/?plan=minimalais&pc=8&server=1&support=2h15m&rate.work=45/h".into());
    let mut wide = Vec::new();
    for path in paths {
        page.go(&path);
        taken_over(&page);
        page.run("for (const it of document.querySelectorAll('.calculator__further')) it.dispatchEvent(new Event('tarif:near'))");
        page.wait_until("what goes further than the quote answers too", |page| {
            page.run("return !document.querySelector('.calculator__further:not([data-ready])')") == true
        });
        if path.contains("v=") {
            page.wait_for(".versions__table");
        }
        page.run(
            "for (const it of document.querySelectorAll('details')) it.open = true;
            document.querySelector('[aria-controls$=share-code]')?.click()",
        );
        for width in [320, 960] {
            wide.extend(overhang(&page, width).map(|over| format!("{path} at {over}")));
        }
    }
    assert_eq!(wide, [""; 0]);
}
