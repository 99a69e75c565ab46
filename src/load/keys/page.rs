//! The keys at the head of a page.

use super::{Key, Keys, Shape};

pub(crate) static PAGE: Keys = Keys::of(&[&TITLE, &DESCRIPTION, &SLUG, &MENU, &UNTRANSLATED]);

pub(crate) static TITLE: Key =
    Key::required("title", Shape::Text, "The title, as the page, its tab and search engines show it.");

pub(crate) static DESCRIPTION: Key =
    Key::required("description", Shape::Text, "What the page is about, for search engines and previews of links.");

pub(crate) static SLUG: Key =
    Key::optional("slug", Shape::Text, "The last part of its address, where that is not the page's id.");

pub(crate) static MENU: Key =
    Key::optional("menu", Shape::Whole(i64::MIN, i64::MAX), "Its place in the menu. Without it the page is not there.");

pub(crate) static UNTRANSLATED: Key =
    Key::optional("untranslated", Shape::Truth, "Whether the page still waits for its words in this language.");
