//! Markup written as text, where a view of components would weigh more than the page can bear.

use crate::then_and_now::{InBoth, ThenAndNow};

/// Returns a text as it stands in HTML, between tags or between double quotation marks.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Returns a start tag with the class of its block, what stands in it, and the end tag.
fn element(tag: &str, class: &str, attributes: &str, content: &str) -> String {
    ["<", tag, " class=\"versions__", class, "\"", attributes, ">", content, "</", tag, ">"].concat()
}

impl ThenAndNow {
    /// Returns a table with a row for each line, the total and the conditions, and under it what has changed besides.
    pub fn html(&self) -> String {
        let rows = |these: &[InBoth]| these.iter().map(|compared| self.row(compared)).collect::<String>();
        let heads: String =
            self.heads.iter().map(|head| element("th", "cell", " scope=\"col\"", &escaped(head))).collect();
        let changes: String = self.changes.iter().map(|change| ["<li>", &escaped(change), "</li>"].concat()).collect();
        let parts = [
            &element("caption", "caption", "", &escaped(&self.caption)),
            "<thead><tr>",
            &heads,
            "</tr></thead>",
            &element("tbody", "lines", "", &rows(&self.lines)),
            &element("tbody", "total", "", &rows(std::slice::from_ref(&self.total))),
            &element("tbody", "beside", "", &rows(self.beside.as_slice())),
        ];
        element("table", "table", "", &parts.concat()) + &element("ul", "changes", "", &changes)
    }

    /// Returns the row of one thing. Each cell knows its column's head, for where the columns stand under each other.
    fn row(&self, compared: &InBoth) -> String {
        let cell = |head: &str, texts: &[String]| {
            let texts: String = texts.iter().map(|text| element("span", "text", "", &escaped(text))).collect();
            element("td", "cell", &[" data-head=\"", &escaped(head), "\""].concat(), &texts)
        };
        let word = element("span", "change", "", &escaped(&compared.word));
        let label = element("th", "cell", " scope=\"row\"", &(escaped(&compared.label) + &word));
        let cells = [label, cell(&self.heads[1], &compared.then), cell(&self.heads[2], &compared.now)].concat();
        element("tr", "row", &[" data-change=\"", compared.change.name(), "\""].concat(), &cells)
    }
}
