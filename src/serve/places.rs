//! Who is served where there are more connections than places.
//!
//! A newcomer never waits for a slow one: with all places taken, the connection is let go whose last whole request is the longest ago, or its coming where it sent none. A browser that had nothing to ask opens another when it has. A stream of events stays, for its page asks for nothing more; there are fewer of them than places.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

/// The places that connections are served at.
#[derive(Debug)]
pub(super) struct Places {
    free: Arc<Semaphore>,
    taken: Mutex<Taken>,
}

/// The places that are taken. No clock says what was before what, but their order.
#[derive(Debug, Default)]
struct Taken {
    /// The number of the last newcomer.
    last: u64,
    /// Who asked or came the longest ago is first.
    in_order: VecDeque<Holder>,
}

#[derive(Debug)]
struct Holder {
    number: u64,
    stays: bool,
    /// Dropped, it tells the connection to end.
    _held: oneshot::Sender<()>,
}

/// The place of one connection, given back when it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    places: Arc<Places>,
    number: u64,
    _permit: OwnedSemaphorePermit,
}

impl Places {
    pub(super) fn new(count: usize) -> Arc<Self> {
        Arc::new(Self { free: Arc::new(Semaphore::new(count)), taken: Mutex::default() })
    }

    /// Takes a place for a newcomer, and returns with it what ends when the newcomer has to go in its turn.
    pub(super) async fn take(self: &Arc<Self>) -> (Place, oneshot::Receiver<()>) {
        if self.free.available_permits() == 0 {
            self.taken().let_one_go();
        }
        let permit = Arc::clone(&self.free).acquire_owned().await.expect("nobody closes the semaphore");
        let (held, let_go) = oneshot::channel();
        let number = self.taken().add(held);
        (Place { places: Arc::clone(self), number, _permit: permit }, let_go)
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// Says that a whole request came, so that all others are let go before this one.
    pub(super) fn asked(&self) {
        let mut taken = self.places.taken();
        if let Some(holder) = taken.remove(self.number) {
            taken.in_order.push_back(holder);
        }
    }

    /// Says that the connection is never to be let go for another.
    pub(super) fn stays(&self) {
        let mut taken = self.places.taken();
        for holder in taken.in_order.iter_mut().filter(|holder| holder.number == self.number) {
            holder.stays = true;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.places.taken().remove(self.number);
    }
}

impl Taken {
    fn add(&mut self, held: oneshot::Sender<()>) -> u64 {
        self.last += 1;
        self.in_order.push_back(Holder { number: self.last, stays: false, _held: held });
        self.last
    }

    fn remove(&mut self, number: u64) -> Option<Holder> {
        let at = self.in_order.iter().position(|holder| holder.number == number)?;
        self.in_order.remove(at)
    }

    fn let_one_go(&mut self) {
        if let Some(at) = self.in_order.iter().position(|holder| !holder.stays) {
            self.in_order.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot::error::TryRecvError;

    use super::*;

    /// Takes a place as long as one is free, which waits for nothing.
    fn take(places: &Arc<Places>) -> (Place, oneshot::Receiver<()>) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(places.take())
    }

    fn has_to_go(let_go: &mut oneshot::Receiver<()>) -> bool {
        let_go.try_recv() == Err(TryRecvError::Closed)
    }

    #[test]
    fn who_asked_or_came_the_longest_ago_is_let_go_first() {
        let places = Places::new(3);
        let (first, mut first_goes) = take(&places);
        let (_second, mut second_goes) = take(&places);
        let (third, mut third_goes) = take(&places);
        first.asked();
        places.taken().let_one_go();
        assert!(has_to_go(&mut second_goes) && !has_to_go(&mut third_goes) && !has_to_go(&mut first_goes));
        third.asked();
        places.taken().let_one_go();
        assert!(has_to_go(&mut first_goes) && !has_to_go(&mut third_goes));
    }

    #[test]
    fn who_stays_is_never_let_go() {
        let places = Places::new(2);
        let (first, mut first_goes) = take(&places);
        let (_second, mut second_goes) = take(&places);
        first.stays();
        places.taken().let_one_go();
        places.taken().let_one_go();
        assert!(has_to_go(&mut second_goes) && !has_to_go(&mut first_goes));
    }

    #[test]
    fn a_place_that_is_given_back_is_free_for_another() {
        let places = Places::new(1);
        for _ in 0..3 {
            let (place, mut goes) = take(&places);
            assert!(!has_to_go(&mut goes));
            drop(place);
        }
        assert!(places.taken().in_order.is_empty());
    }
}
