//! The first page of a language: all catalogues.

use serde::Serialize;

use super::page::Meta;
use super::plan::PlanLink;

/// The first page of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HomeView {
    /// Title, description and address.
    pub meta: Meta,
    /// Its heading.
    pub title: String,
    /// Its text as HTML.
    pub body: Option<String>,
    /// The catalogues, each as HTML: a large site has many, and one that is the same need not be written again.
    pub catalogues: Vec<String>,
}

/// A catalogue among the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CatalogueCard {
    /// Its id.
    pub id: String,
    /// Its hue.
    pub hue: usize,
    /// Its name.
    pub name: String,
    /// Where its page is.
    pub url: String,
    /// Whom it is for.
    pub tagline: String,
    /// What must be known of these prices before any other: whether they contain VAT, or that none is published; and which state no period.
    pub remarks: Vec<String>,
    /// Its plans, each with the prices that it is known by.
    pub plans: Vec<PlanLink>,
}
