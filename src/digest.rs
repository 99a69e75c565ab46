//! Digests of contents, by which a later process knows them again without having them.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::diagnostic::Source;

/// A digest of some content: the first half of its SHA-256.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Digest([u8; 16]);

/// A digest in the making. Each part goes in with its length, so that no two contents run together to one.
#[derive(Default)]
pub(crate) struct Digesting(Sha256);

impl Digesting {
    pub(crate) fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// A file, with its path.
    pub(crate) fn source(&mut self, source: &Source) {
        self.text(&source.path);
        self.text(&source.text);
    }

    pub(crate) fn digest(&mut self, digest: Digest) {
        self.bytes(&digest.0);
    }

    /// How many parts follow: so that the parts of one list are never taken for those of the next.
    pub(crate) fn length(&mut self, length: usize) {
        self.0.update((length as u64).to_le_bytes());
    }

    pub(crate) fn value(&mut self, value: &impl Serialize) {
        self.bytes(&serde_json::to_vec(value).expect("texts, numbers and lists are JSON"));
    }

    pub(crate) fn finish(self) -> Digest {
        let whole = self.0.finalize();
        let mut half = [0; 16];
        half.copy_from_slice(&whole[..16]);
        Digest(half)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_together() {
        let of = |parts: &[&str]| {
            let mut digesting = Digesting::default();
            parts.iter().for_each(|part| digesting.text(part));
            digesting.finish()
        };
        assert_eq!(of(&["ab", "c"]), of(&["ab", "c"]));
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["ab", ""]), of(&["ab"]));
    }
}
