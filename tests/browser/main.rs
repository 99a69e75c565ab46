//! Tests in a real browser: headless Chromium, driven through the site that `tarif` builds.

mod harness;

mod own_page;
mod shots;
