//! What a screen reader goes by, on every page of the site: headings, landmarks, tables, languages, names.

use serde_json::json;

use super::{opened, texts, widen};
use crate::harness::Page;

/// Answers with the paths of all pages: those of the site map, and the two that are not in it.
pub(super) const PATHS: &str = "
const done = arguments[0];
fetch('/sitemap.xml').then(answer => answer.text()).then(text => {
    const map = new DOMParser().parseFromString(text, 'application/xml');
    const paths = [...map.querySelectorAll('url > loc')].map(loc => new URL(loc.textContent).pathname);
    done(['/', '/404.html', ...paths]);
});
";

/// Reads each page as it is delivered and answers with what `fault` says of it, a line for each fault.
const READ: &str = "
const done = arguments[0];
const paths = PATHS;
const name = element => element.outerHTML.replace(/\\s+/g, ' ').slice(0, 100);
const read = async path => {
    const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    const all = selector => [...page.querySelectorAll(selector)];
    const faults = [];
    const fault = text => faults.push(`${path}: ${text}`);
    CHECK
    return faults;
};
Promise.all(paths.map(read)).then(faults => done(faults.flat())).catch(error => done([String(error)]));
";

/// Returns what the script `check` finds at fault on any page.
fn faults(check: &str) -> Vec<String> {
    let page = opened("/404.html");
    let paths = texts(&page.run_and_wait(PATHS));
    // 5 languages × (home, contact, legal, 5 catalogues, their plans), and two for all.
    assert!(paths.len() > 130, "the site map has only {paths:?}");
    let paths = serde_json::to_string(&paths).expect("texts are JSON");
    texts(&page.run_and_wait(&READ.replace("PATHS", &paths).replace("CHECK", check)))
}

#[test]
fn each_page_has_one_first_heading_and_no_level_is_left_out() {
    let check = "
        const headings = all('h1, h2, h3, h4, h5, h6').map(it => [Number(it.localName[1]), it.textContent.trim()]);
        if (headings.filter(([level]) => level === 1).length !== 1) fault('not one h1');
        if (headings[0]?.[0] !== 1) fault('the first heading is no h1');
        headings.reduce((above, [level, text]) => {
            if (level > above + 1) fault(`h${level} below h${above}: ${text}`);
            if (!text) fault('an empty heading');
            return level;
        }, 0);
    ";
    assert_eq!(faults(check), [""; 0]);
}

#[test]
fn each_page_has_its_landmarks_once_and_names_what_it_has_several_of() {
    let check = "
        if (all('main').length !== 1) fault('not one main');
        if (path !== '/' && path !== '/404.html') {
            for (const landmark of ['body > header', 'body > footer']) {
                if (all(landmark).length !== 1) fault(`not one ${landmark}`);
            }
        }
        const title = it => it.getAttribute('aria-label')
            ?? page.getElementById(it.getAttribute('aria-labelledby'))?.textContent;
        for (const kind of ['nav', 'section', 'aside']) {
            const titles = all(kind).filter(it => kind !== 'section' || title(it)).map(title);
            if (titles.some(it => !it?.trim())) fault(`a ${kind} without a name`);
            if (new Set(titles).size < titles.length) fault(`two ${kind} of one name: ${titles}`);
        }
        const stray = [...page.body.children]
            .filter(it => !['header', 'main', 'footer', 'script'].includes(it.localName) && !it.matches('.skip-link'));
        if (stray.length) fault(`outside of the landmarks: ${stray.map(name)}`);
    ";
    assert_eq!(faults(check), [""; 0]);
}

#[test]
fn each_table_has_a_caption_and_headers_for_its_columns_and_rows() {
    let check = "
        for (const table of all('table')) {
            if (!table.caption?.textContent.trim()) fault(`no caption: ${name(table)}`);
            const columns = [...(table.tHead?.rows[0]?.cells ?? [])];
            if (!columns.length || columns.some(it => it.scope !== 'col' || !it.textContent.trim())) {
                fault(`a column without a header: ${name(table)}`);
            }
            for (const row of [...table.tBodies].flatMap(body => [...body.rows])) {
                const header = row.cells[0];
                // A row that goes on with the one above names the header of that one.
                const above = header.headers && header.headers === row.previousElementSibling?.cells[0]?.id;
                if (!above && !['row', 'rowgroup'].includes(header.scope)) fault(`a row without a header: ${name(row)}`);
                const width = [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
                if (width !== columns.length) fault(`${width} columns of ${columns.length}: ${name(row)}`);
            }
        }
    ";
    assert_eq!(faults(check), [""; 0]);
}

/// How many elements of the role the browser tells screen readers of.
fn told(page: &Page, role: &str) -> usize {
    let tree = page.chromium("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().expect("Chromium answers with nodes");
    nodes.iter().filter(|node| node["ignored"] == false && node["role"]["value"] == role).count()
}

#[test]
fn the_comparison_stays_a_table_where_its_rows_are_laid_out_as_blocks() {
    let page = opened("/sl/vzdrzevanje/");
    let rows = page.count(".comparison__row, .comparison__group-row");
    let cells = page.count(".comparison .cell");
    page.run("document.querySelectorAll('table:not(.comparison__table)').forEach(it => it.remove())");
    for (width, columns) in [(1280, 5), (320, 0)] {
        widen(&page, width);
        assert_eq!(told(&page, "table"), 1, "{width} px");
        assert_eq!((told(&page, "rowheader"), told(&page, "cell")), (rows, cells), "{width} px");
        // The property and four plans; on a phone each cell says its plan instead.
        assert_eq!(told(&page, "columnheader"), columns, "{width} px");
        assert_eq!(page.shows(".cell__plan"), width == 320);
    }
}

#[test]
fn each_page_and_each_word_of_another_language_says_which_it_is() {
    let check = "
        const language = page.documentElement.lang;
        const inAddress = path.split('/')[1];
        if (!language) fault('no language');
        if (path.split('/').length > 2 && inAddress !== language) fault(`the language is ${language}`);
        for (const link of all('body a[hreflang]')) {
            const spoken = link.closest('[lang]').lang;
            if (spoken !== link.hreflang) fault(`said in ${spoken}: ${name(link)}`);
        }
        for (const part of all('body [lang]')) {
            if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(part.lang)) fault(`no language: ${name(part)}`);
        }
    ";
    assert_eq!(faults(check), [""; 0]);
}

#[test]
fn each_reference_within_a_page_leads_somewhere_and_each_id_is_there_once() {
    let check = "
        const ids = all('[id]').map(it => it.id);
        if (new Set(ids).size < ids.length) fault(`twice: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`);
        for (const attribute of ['aria-controls', 'aria-describedby', 'aria-labelledby', 'for', 'popovertarget']) {
            for (const element of all(`[${attribute}]`)) {
                for (const id of element.getAttribute(attribute).split(' ')) {
                    if (!ids.includes(id)) fault(`${attribute} leads nowhere: ${name(element)}`);
                }
            }
        }
        for (const link of all('a[href^=\"#\"]')) {
            if (!ids.includes(decodeURIComponent(link.hash.slice(1)))) fault(`leads nowhere: ${name(link)}`);
        }
    ";
    assert_eq!(faults(check), [""; 0]);
}

#[test]
fn each_picture_is_either_named_or_left_out_by_screen_readers() {
    let check = "
        for (const picture of all('svg, img')) {
            const named = picture.getAttribute('role') === 'img' && picture.getAttribute('aria-label')
                || picture.getAttribute('aria-labelledby') || picture.hasAttribute('alt');
            if (!named && picture.closest('[aria-hidden=true]') === null) fault(`no name: ${name(picture)}`);
        }
    ";
    assert_eq!(faults(check), [""; 0]);
}

#[test]
fn the_first_stop_leads_past_the_menu() {
    let check = "
        const first = page.querySelector('a[href], button, input');
        const target = page.getElementById(first?.hash?.slice(1));
        if (!first?.matches('.skip-link') || target?.localName !== 'main') fault(`first comes ${name(first)}`);
    ";
    assert_eq!(faults(check), [""; 0]);
}

#[test]
fn a_fault_on_any_page_is_seen() {
    let seen = faults("if (path === '/de/legal/') fault(page.querySelector('h1').localName)");
    assert_eq!(seen, ["/de/legal/: h1"]);
}
