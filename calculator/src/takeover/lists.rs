//! Released price lists, fetched when a link asks for one.

use std::sync::Arc;

use leptos::prelude::window;
use tarif_pricing::Version;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::visit::Prerendered;
use crate::{Form, ReleasedList, json};

/// Returns where the list of a version is; nothing if the site has none.
pub(super) fn url(form: &Form, version: Version) -> Option<String> {
    let releases = form.data().releases_of(&form.price_list()?.catalogue)?;
    releases.lists.iter().find(|list| list.version == version).map(|list| list.url.clone())
}

/// Returns the calculator by the list at an address; nothing if that cannot be had.
pub(super) async fn load(form: &Form, url: &str) -> Option<Prerendered> {
    let response = JsFuture::from(window().fetch_with_str(url)).await.ok()?;
    let response: Response = response.dyn_into().ok().filter(Response::ok)?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let list: ReleasedList = json::read(&text).ok()?;
    let html = list.html.clone();
    Some(Prerendered { form: Arc::new(Form::new(form.data().by(list)).ok()?), html })
}
