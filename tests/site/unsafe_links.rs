//! What runs where a link leads, and what a page runs itself: in Markdown, and in HTML that a site keeps.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const PAGE: &str = "content/de/care/basic.md";

/// Returns the site with something more in a page.
fn saying(markdown: &str) -> SiteTest {
    SiteTest::base().append(PAGE, &format!("\n{markdown}\n"))
}

/// Returns a site that keeps HTML, with some in a page.
fn keeping(html: &str) -> SiteTest {
    saying(html).replace("site.toml", "[contact]", "raw-html = true\n\n[contact]")
}

#[test]
fn a_link_that_runs_a_script_is_shown_at_its_place() {
    assert_snapshot!(saying("Gleich [bestellen](javascript:order()).").problems(), @r#"
    error[unsafe-link]: `javascript:order()` runs a script
     --> content/de/care/basic.md:8:8
      |
    8 | Gleich [bestellen](javascript:order()).
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write `page:` and the id of a page, or an address that begins with `https:`, `mailto:` or `tel:`

    1 error
    "#);
    assert_snapshot!(saying("![Logo](data:image/png;base64,AAAA)").problems(), @r#"
    error[unsafe-link]: `data:image/png;base64,AAAA` holds a document of its own
     --> content/de/care/basic.md:8:1
      |
    8 | ![Logo](data:image/png;base64,AAAA)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write `page:` and the id of a page, or an address that begins with `https:`, `mailto:` or `tel:`

    1 error
    "#);
}

#[test]
fn every_way_of_markdown_to_such_a_link_is_refused() {
    for markdown in [
        "[x](javascript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](JaVaScRiPt:alert(1))",
        "[x](< javascript:alert(1)>)",
        "[x](java&#10;script:alert(1))",
        "[x](java&NewLine;script:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](&#x00006A;avascript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](javascript\\:alert(1))",
        "[x](javascript://%0aalert(1))",
        "[x](vbscript:x)",
        "[x](data:text/html,x)",
        "[x](DATA:text/html;base64,eA==)",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml,x)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "[x]\n\n[x]: javascript:alert(1)",
        "[x][y]\n\n[y]: <javascript:alert(1)> 'y'",
        "![x]\n\n[x]:\n  data:image/png,x",
        "a[^1]\n\n[^1]: [x](javascript:alert(1))",
        "| a |\n|---|\n| [x](javascript:alert(1)) |",
        "> - **[x](javascript:alert(1))**",
    ] {
        let test = saying(markdown);
        assert!(test.build().is_err() && test.reports("unsafe-link"), "{markdown}: {}", test.problems());
        assert!(test.problems().contains(&format!("--> {PAGE}:")), "{markdown}: {}", test.problems());
    }
    // What is no scheme for a browser leads to no page.
    for markdown in [
        "[x](%6Aavascript:alert(1))",
        "[x](javascript%3Aalert(1))",
        "[x](&#x0000006A;avascript:x)",
        "[x](page:javascript:x)",
    ] {
        let test = saying(markdown);
        assert!(test.build().is_err() && test.reports("broken-link"), "{markdown}: {}", test.problems());
    }
}

#[test]
fn such_an_address_as_a_text_is_silent() {
    let text = "`javascript:x` und javascript:x und data:x, [data: x](page:home \"javascript:x\")";
    saying(&format!("{text}\n\n    <a href=\"javascript:x\">")).builds();
    // HTML that a site does not keep is a text too.
    saying("<a href=\"javascript:x\" onclick=\"x\">x</a>").builds();
}

#[test]
fn html_that_runs_a_script_is_shown_where_it_was_written() {
    assert_snapshot!(keeping("Gleich <a href=\"java&#10;script:order()\">bestellen</a>.").problems(), @r#"
    error[unsafe-link]: `javascript:order()` runs a script
     --> content/de/care/basic.md:8:8
      |
    8 | Gleich <a href="java&#10;script:order()">bestellen</a>.
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write the address of a page or a file; what runs stands in a file of the theme

    1 error
    "#);
    assert_snapshot!(keeping("<p\n  style=\"color: red\">Rot</p>").problems(), @r#"
    error[inline-code]: a page has a `style` attribute, which its content security policy refuses
     --> content/de/care/basic.md:8:1
      |
    8 | <p
      | ^^
      |
      = help: take it out; scripts and styles stand in files of the theme, and a `class` says how an element looks

    1 error
    "#);
    assert_snapshot!(keeping("<div><script>order()</script></div>").problems(), @r#"
    error[inline-code]: a page has a script in itself, which its content security policy refuses
     --> content/de/care/basic.md:8:6
      |
    8 | <div><script>order()</script></div>
      |      ^^^^^^^
      |
      = help: take it out; scripts and styles stand in files of the theme, and a `class` says how an element looks

    1 error
    "#);
}

#[test]
fn every_way_of_html_to_run_something_is_refused() {
    for (html, code) in [
        ("<a href=javascript:x>x</a>", "unsafe-link"),
        ("<A HREF = 'JAVASCRIPT:x'>x</A>", "unsafe-link"),
        ("<a href='&Tab;java&NewLine;script&colon;x'>x</a>", "unsafe-link"),
        ("<img alt='' src='data:image/png,x'>", "unsafe-link"),
        ("<img alt='' srcset='/a.png 1x, data:image/png,x 2x'>", "unsafe-link"),
        ("<form action='vbscript:x'></form>", "unsafe-link"),
        ("<button formaction='javascript:x'>x</button>", "unsafe-link"),
        ("<svg><a xlink:href='javascript:x'><text>x</text></a></svg>", "unsafe-link"),
        ("<svg><a><set attributeName='href' to='javascript:x'/></a></svg>", "unsafe-link"),
        ("<object data='data:text/html,x'></object>", "unsafe-link"),
        ("<meta http-equiv='refresh' content='0;url=javascript:x'>", "unsafe-link"),
        ("<b onclick='x()'>x</b>", "inline-code"),
        ("<B OnClick='x()'>x</B>", "inline-code"),
        ("<svg/onload=x()>", "inline-code"),
        ("<b title=x\"><i onclick=x()>x</i></b>", "inline-code"),
        ("<!-- --!><i onclick=x()>x</i> -->", "inline-code"),
        ("<b style='color: red'>x</b>", "inline-code"),
        ("<style>@import '/x.css'</style>", "inline-code"),
        ("<SCRIPT>x()</SCRIPT>", "inline-code"),
        ("<script type='module'>x()</script>", "inline-code"),
        ("<iframe srcdoc='<p>x'></iframe>", "inline-code"),
        ("<base href='https://example.org/'>", "foreign-resource"),
        ("<img alt='' srcset='/favicon.svg 1x, https://example.org/x.png 2x'>", "foreign-resource"),
        ("<svg><image href='//example.org/x.png'/></svg>", "foreign-resource"),
        ("<svg><use xlink:href='https://example.org/x.svg#x'/></svg>", "foreign-resource"),
        ("<a href='/de/' ping='/de/ https://example.org/'>x</a>", "foreign-resource"),
        ("<button formaction='https://example.org/'>x</button>", "foreign-resource"),
        ("<img alt='' srcset='/favicon.svg 1x, /no-such.png 2x'>", "broken-link"),
    ] {
        let test = keeping(&format!("<div>{html}</div>"));
        assert!(test.build().is_err() && test.reports(code), "{html}: {}", test.problems());
        assert!(test.problems().contains(&format!("--> {PAGE}:")), "{html}: {}", test.problems());
    }
}

#[test]
fn markup_that_browsers_may_read_in_another_way_is_refused() {
    assert_snapshot!(keeping("<div><svg><g></p><![CDATA[>x]]></g></svg></div>").problems(), @r"
    error[ambiguous-markup]: `</p>` stands in a drawing or formula where another element is open
     --> content/de/care/basic.md:8:6
      |
    8 | <div><svg><g></p><![CDATA[>x]]></g></svg></div>
      |      ^^^^
      |
      = help: close all elements of a drawing or formula, the innermost first

    1 error
    ");
    for html in [
        "<svg><textarea><img alt='' src='/x' onerror='x()'></textarea></svg>",
        "<svg><g>",
        "<math><annotation-xml><textarea></textarea></annotation-xml></math>",
        "<noscript><b title='</noscript><img alt=\"\" src=x onerror=\"x()\">'>x</b></noscript>",
        "<script src='/favicon.svg'><!--<script></script><textarea></script></textarea>",
        "<plaintext>",
        "<template><col><title></template></title></template>",
        "<select><svg></svg></select>",
        "<b><template shadowrootmode='open'>x</template></b>",
    ] {
        let test = keeping(&format!("<div>{html}</div>"));
        assert!(test.build().is_err() && test.reports("ambiguous-markup"), "{html}: {}", test.problems());
        assert!(test.problems().contains(&format!("--> {PAGE}:")), "{html}: {}", test.problems());
    }
    keeping("<div><svg viewBox='0 0 9 9'><title>x &lt; y</title><g><path d='M0 0h9'/></g></svg></div>").builds();
}

#[test]
fn markup_without_an_end_does_not_hide_the_rest_of_its_page() {
    assert_snapshot!(keeping("<!-- note").problems(), @r"
    error[ambiguous-markup]: `<!-- note` has no end, and hides the rest of the page
     --> content/de/care/basic.md:8:1
      |
    8 | <!-- note
      | ^^^^^^^^^
      |
      = help: close the comment, the quote or the element that begins here

    1 error
    ");
    for html in ["<div><textarea>x</div>", "<div><title></div>", "<div><iframe title='x'></div>"] {
        let test = keeping(html);
        assert!(test.reports("ambiguous-markup"), "{html}: {}", test.problems());
    }
}

#[test]
fn html_that_only_looks_like_it_is_silent() {
    keeping("<div title='javascript:x' class='onclick'>data:x <a href='/de/?javascript:x'>x</a></div>").builds();
    keeping("<div><img alt='' srcset='/favicon.svg 1x'><q cite='https://example.org/'>x</q></div>").builds();
}

#[test]
fn a_figure_within_html_is_written_as_it_is_and_is_no_markup() {
    let html = "<div>{ $care_basic_pc_amount } { $site_publisher }<b title=\"{ $site_publisher }\">x</b></div>";
    let test = keeping(html).replace("site.toml", "email = ", "publisher = '<script >\"&amp;x.'\nemail = ");
    let built = test.builds();
    let page = built.files.iter().find(|file| file.path == "de/care/basic/index.html").unwrap();
    let page = str::from_utf8(&page.bytes).unwrap();
    let publisher = "&#60;script &#62;&#34;&#38;amp&#59;x&#46;";
    let written = format!("<div>10\u{a0}€ {publisher}<b title=\"{publisher}\">x</b></div>");
    assert!(page.contains(&written), "{page}");
}

#[test]
fn a_theme_that_runs_something_in_its_pages_is_shown() {
    let footer = "<p><a href=\"javascript:x\">x</a></p>";
    let test = SiteTest::base().write("themes/default/templates/partials/footer.html", footer);
    assert_snapshot!(test.problems(), @r#"
    error[unsafe-link]: `javascript:x` runs a script
       --> de/care/basic/index.html:156:4
        |
    156 | <p><a href="javascript:x">x</a></p>
        |    ^^
        |
        = help: found in the built page, which was not published

    1 error
    "#);
}
