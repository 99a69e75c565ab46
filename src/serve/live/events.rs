//! The stream of events that a page listens to.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt;
use http_body_util::channel::Channel;
use hyper::body::Body;
use serde::Serialize;
use tokio::sync::{OwnedSemaphorePermit, watch};
use tokio::time;

use super::super::preview::{State, Trouble};
use super::page::Stamp;

/// How often something is sent when nothing happens, which is how a page that went away is noticed.
const PULSE: Duration = Duration::from_secs(15);

/// What a page is told: what it would be if it were opened now, and what is wrong with the site.
#[derive(Debug, Serialize)]
struct Event<'a> {
    #[serde(flatten)]
    stamp: Stamp,
    trouble: Option<&'a Trouble>,
}

/// Returns a stream that tells of the present state at once and of every later one, as what they mean to the page at a path.
///
/// The slot is given back when the stream is dropped, as it is when its page goes away.
pub(in crate::serve) fn stream(
    mut states: watch::Receiver<Arc<State>>,
    path: String,
    slot: OwnedSemaphorePermit,
) -> impl Body<Data = Bytes, Error = Infallible> + Send {
    let (mut sender, body) = Channel::new(1);
    tokio::spawn(async move {
        loop {
            let text = event(&states.borrow_and_update(), &path);
            if sender.send_data(text.into()).await.is_err() {
                return;
            }
            loop {
                match time::timeout(PULSE, states.changed()).await {
                    Ok(Ok(())) => break,
                    // Nothing is shown any more.
                    Ok(Err(_)) => return,
                    Err(_) if sender.send_data(Bytes::from_static(b":\n\n")).await.is_err() => return,
                    Err(_) => {}
                }
            }
        }
    });
    body.map_frame(move |frame| {
        let _held = &slot;
        frame
    })
}

/// A server that comes back is found within half a second.
fn event(state: &State, path: &str) -> String {
    let event = Event { stamp: Stamp::of(state.page(path)), trouble: state.trouble.as_ref() };
    let data = serde_json::to_string(&event).expect("an event is made of texts and lists");
    format!("retry: 500\nevent: state\ndata: {data}\n\n")
}
