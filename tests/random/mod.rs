//! Random numbers that are the same in every run, for tests that try more than can be listed.

/// Numbers by Marsaglia's xorshift, from a seed that is not 0.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// Returns the next number below `end`; 0 where nothing is below it.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap()
    }
}
