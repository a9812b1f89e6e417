//! Where decisions come from: the bytes of a fuzzer, or a seeded generator of numbers.

/// A stream of decisions. The same beginning gives the same decisions, so that every finding can be repeated.
#[derive(Debug)]
pub struct Choices<'a> {
    source: Source<'a>,
}

#[derive(Debug)]
enum Source<'a> {
    Bytes(&'a [u8]),
    Seed(u64),
}

impl<'a> Choices<'a> {
    /// Decisions that the fuzzer steers. They are all zero once the bytes are used up.
    pub fn from_bytes(bytes: &'a [u8]) -> Self {
        Self { source: Source::Bytes(bytes) }
    }

    /// Endless decisions from a seed (SplitMix64).
    pub fn from_seed(seed: u64) -> Self {
        Self { source: Source::Seed(seed) }
    }

    /// There is nothing left to decide by.
    pub fn is_empty(&self) -> bool {
        matches!(self.source, Source::Bytes([]))
    }

    /// A number below `limit`; zero where the limit is zero.
    pub fn below(&mut self, limit: usize) -> usize {
        let number = self.next(limit);
        usize::try_from(number % (limit.max(1) as u64)).unwrap_or(0)
    }

    /// One of several things.
    pub fn one<'t, T: ?Sized>(&mut self, of: &[&'t T]) -> &'t T {
        of[self.below(of.len())]
    }

    /// True once in `times`.
    pub fn rarely(&mut self, times: usize) -> bool {
        self.below(times) + 1 == times
    }

    fn next(&mut self, limit: usize) -> u64 {
        match &mut self.source {
            // Small choices take one byte, so that the fuzzer can move one decision without moving all others.
            Source::Bytes(bytes) => {
                let width = if limit <= 256 { 1 } else { 3 };
                let (head, tail) = bytes.split_at(width.min(bytes.len()));
                *bytes = tail;
                head.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
            }
            Source::Seed(state) => {
                *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
                let mut mixed = *state;
                mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
                mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
                mixed ^ (mixed >> 31)
            }
        }
    }
}
