//! Which pages of the last build need not be made again, and what need not be checked again, in a process that knows nothing of it.
//!
//! A build leaves a list in its output folder: of each catalogue in each language a digest of all that its pages were made from, the stamps of their files, and what the rest of the site must know of them; and where nothing was found wrong, with digests of what was looked at. The next build reads the whole site as ever, and checks what is another or had something wrong in it; pages whose digest is the same and whose files lie as they were left are neither made nor compared again. What pages are made from is what a session compares ([`render::Memory`](crate::render::Memory)); here it is told by content, since nothing is the same in memory.
//!
//! Without the list, or with one that is damaged or was left by another binary, a build makes all pages. So it does after one that was interrupted.

mod digests;
mod list;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::{Deserialize, Serialize};
use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

pub use digests::Digests;
pub(crate) use list::LIST;

use crate::check::Silence;
use crate::diagnostic::Diagnostic;
use crate::digest::Digest;
use crate::output::{OutputKind, PutBefore, Sink};
use crate::render::{Batch, BatchId, Beside};
use crate::verify::Seen;

/// The pages of a catalogue in a language, as a build published them.
#[derive(Debug, Serialize, Deserialize)]
struct Published {
    locale: Locale,
    catalogue: CatalogueId,
    /// Of what the pages were made from, but for the catalogues.
    made_from: Digest,
    /// The catalogues that they were made from and compared with.
    basis: Vec<(CatalogueId, Digest)>,
    files: Vec<PutBefore>,
    beside: Arc<Beside>,
    seen: Arc<Seen>,
}

/// What an earlier build published, and what becomes of it in this one.
#[derive(Debug, Default)]
pub struct Earlier {
    /// The list as it was read.
    list: Vec<u8>,
    /// What stands in it, and where.
    published: HashMap<BatchId, (Published, Range<usize>)>,
    /// Where nothing was found wrong.
    silence: Silence,
    /// What the next build is to know of the pages of this one.
    now: Mutex<Vec<Kept>>,
    /// Where nothing is found wrong in this build.
    silence_now: OnceLock<Silence>,
}

/// What the next build is to know of the pages of a catalogue in a language.
#[derive(Debug)]
enum Kept {
    /// What stands in the list already, here.
    Again(Range<usize>),
    /// What this build made.
    Made(Published),
}

/// A batch that was not made again.
#[derive(Debug)]
pub struct Reused {
    /// It, without its files.
    pub batch: Arc<Batch>,
    /// How many pages it has.
    pub pages: usize,
    /// What was seen of it.
    pub seen: Arc<Seen>,
    /// The catalogues that it was made from and compared with.
    pub basis: Vec<CatalogueId>,
}

impl Earlier {
    fn of(list: Vec<u8>, silence: Silence, published: Vec<(Published, Range<usize>)>) -> Self {
        let id = |it: &Published| BatchId::Offer(it.locale.clone(), it.catalogue.clone());
        let by_id = published.into_iter().map(|(it, range)| (id(&it), (it, range)));
        Self { published: by_id.collect(), list, silence, ..Self::default() }
    }

    /// Returns what `check` finds wrong, given where an earlier build found nothing, and remembers where this one does.
    pub fn check(&self, check: impl FnOnce(&Silence) -> (Vec<Diagnostic>, Silence)) -> Vec<Diagnostic> {
        let (problems, silence) = check(&self.silence);
        self.silence_now.get_or_init(|| silence);
        problems
    }

    /// Returns a batch, if an earlier build made it of the same as there is now, and `sink` has taken its files as they lie.
    pub fn batch(&self, id: &BatchId, now: &Digests, sink: &dyn Sink) -> Option<Reused> {
        let (known, range) = self.published.get(id)?;
        let is_same = known.made_from == now.made_from(&known.locale, &known.catalogue)?
            && known.basis.iter().all(|(catalogue, digest)| now.of_catalogue(catalogue) == Some(*digest));
        if !is_same || !sink.take_again(&known.files) {
            return None;
        }
        // Its files lie as they were left, and so their stamps are the same too.
        self.keep(Kept::Again(range.clone()));
        let batch = Arc::new(Batch::published(id.clone(), Arc::clone(&known.beside)));
        let pages = known.files.iter().filter(|file| file.kind == OutputKind::Page).count();
        let basis = known.basis.iter().map(|(id, _)| id.clone()).collect();
        Some(Reused { batch, pages, seen: Arc::clone(&known.seen), basis })
    }

    /// Remembers a batch that was made, if the next build may find it the same.
    pub fn add(&self, batch: &Batch, seen: &Arc<Seen>, now: &Digests) {
        let BatchId::Offer(locale, catalogue) = &batch.id else { return };
        let Some(beside) = batch.beside_if_clean().filter(|_| seen.is_clean()) else { return };
        let Some(made_from) = now.made_from(locale, catalogue) else { return };
        let catalogues = beside.basis().ids().chain(seen.basis().ids());
        let with_digest = |id: &CatalogueId| Some((id.clone(), now.of_catalogue(id)?));
        let mut basis: Vec<(CatalogueId, Digest)> = catalogues.filter_map(with_digest).collect();
        basis.sort_unstable();
        basis.dedup();
        self.keep(Kept::Made(Published {
            locale: locale.clone(),
            catalogue: catalogue.clone(),
            made_from,
            basis,
            files: batch.files.iter().map(PutBefore::of).collect(),
            beside: Arc::clone(beside),
            seen: Arc::clone(seen),
        }));
    }

    fn keep(&self, published: Kept) {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).push(published);
    }
}
