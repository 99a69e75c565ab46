//! Tests in a real browser: headless Chromium, driven through the site that `tarif` builds.

mod harness;
mod kinds;

mod accessibility;
mod announced;
mod both_sides;
mod calculator;
mod chart;
mod further;
mod history;
mod hostile;
mod languages;
mod links;
mod loading;
mod no_script;
mod offer_page;
mod own_page;
mod policy;
mod rates;
mod serve;
mod share;
mod shots;
mod sixth_language;
mod storm;
mod then_and_now;
