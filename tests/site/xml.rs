//! Reads XML strictly, as far as feeds need it: elements, attributes, text, the five entities.

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
    text: String,
}

/// Returns the root element of a document.
#[track_caller]
pub(crate) fn parse(xml: &str) -> Element {
    let document = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").expect("the XML declaration");
    Element::read(document).unwrap_or_else(|error| panic!("{error} in:\n{xml}"))
}

impl Element {
    /// Returns the element that a text is, or what is wrong with it.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        if let Some(control) = text.chars().find(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')) {
            return Err(format!("the character {control:?}"));
        }
        let mut root = Self::default();
        let mut open: Vec<Self> = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('<') {
            let (tag, after) = after.split_once('>').ok_or("a tag that does not end")?;
            let outer = open.last_mut().unwrap_or(&mut root);
            outer.text.push_str(&unescaped(before)?);
            if let Some(name) = tag.strip_prefix('/') {
                let closed = open.pop().filter(|element| element.name == name).ok_or(format!("`</{name}>`"))?;
                open.last_mut().unwrap_or(&mut root).children.push(closed);
            } else {
                let element = opened(tag.trim_end_matches('/'))?;
                if tag.ends_with('/') { outer.children.push(element) } else { open.push(element) }
            }
            rest = after;
        }
        let whole =
            open.is_empty() && root.children.len() == 1 && rest.trim().is_empty() && root.text.trim().is_empty();
        root.children.pop().filter(|_| whole).ok_or("not exactly one root element".to_owned())
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// Returns the elements of a name directly in it.
    pub(crate) fn all(&self, name: &'static str) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// Returns the element of a name directly in it, of which there is exactly one.
    #[track_caller]
    pub(crate) fn one(&self, name: &'static str) -> &Self {
        let found: Vec<&Self> = self.all(name).collect();
        assert_eq!(found.len(), 1, "`{name}` in `{}`", self.name);
        found[0]
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

fn opened(tag: &str) -> Result<Element, String> {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        let (key, value) = rest.split_once("=\"").ok_or(format!("`{rest}` in a tag"))?;
        let (value, after) = value.split_once('"').ok_or(format!("`{value}` in a tag"))?;
        attributes.push((key.trim().to_owned(), unescaped(value)?));
        rest = after;
    }
    Ok(Element { name: name.to_owned(), attributes, ..Element::default() })
}

fn unescaped(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once(';').ok_or("a bare `&`")?;
        whole.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => return Err(format!("`&{name};`")),
        });
        whole.push_str(after);
    }
    Ok(whole)
}
