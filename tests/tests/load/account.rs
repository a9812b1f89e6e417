//! The books: what callers got on one side, what the server did on the other.

use std::collections::BTreeMap;
use std::fmt;

use crate::server::Act;
use crate::{End, is_post};

/// What the calls came to.
#[derive(Default)]
pub(crate) struct Account {
    ends: BTreeMap<usize, (End, u32)>,
}

impl Account {
    /// Enters what a call came to.
    pub(crate) fn enter(&mut self, (number, end, attempts): (usize, End, u32)) {
        assert!(self.ends.insert(number, (end, attempts)).is_none(), "call {number} ended twice");
    }

    /// Compares with what the server did to the requests of each call.
    pub(crate) fn check(&self, acts: &[Vec<Act>], total: usize) {
        assert_eq!(self.ends.len(), total);
        let attempts: usize = self.ends.values().map(|(_, attempts)| *attempts as usize).sum();
        assert_eq!(attempts, acts.iter().map(Vec::len).sum::<usize>());
        let differences: Vec<_> = (0..total).filter_map(|number| self.difference(acts, number)).take(5).collect();
        assert!(differences.is_empty(), "{differences:#?}");
    }

    /// What does not fit together about a call.
    pub(crate) fn difference(&self, acts: &[Vec<Act>], number: usize) -> Option<String> {
        let (end, attempts) = self.ends.get(&number)?;
        let acts = &acts[number];
        let fits = acts.last().is_some_and(|last| match end {
            End::Value => *last == Act::Good,
            End::Api(503) => *last == Act::Unavailable,
            End::Api(429) => *last == Act::Throttled,
            End::Api(_) => false,
            End::Timeout => *last == Act::Stall,
            End::Transport => *last == Act::Reset,
        });
        // What went before the last request is what a call may be tried again after.
        let may_go_on = |act: &Act| *act == Act::Throttled || (!is_post(number) && *act != Act::Good);
        let is_fine = fits && acts.len() == *attempts as usize && acts.len() <= 3 && acts[..acts.len() - 1].iter().all(may_go_on);
        (!is_fine).then(|| format!("call {number}: {attempts} attempts end with {end}, the server did {acts:?}"))
    }

    fn count(&self, fits: impl Fn(&End) -> bool) -> usize {
        self.ends.values().filter(|(end, _)| fits(end)).count()
    }
}

/// One line with the number of calls of each end.
impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attempts: u32 = self.ends.values().map(|(_, attempts)| attempts).sum();
        write!(
            f,
            "{} calls in {attempts} attempts: {} values, {} x 503, {} x 429, {} timeouts, {} broken",
            self.ends.len(),
            self.count(|end| matches!(end, End::Value)),
            self.count(|end| matches!(end, End::Api(503))),
            self.count(|end| matches!(end, End::Api(429))),
            self.count(|end| matches!(end, End::Timeout)),
            self.count(|end| matches!(end, End::Transport)),
        )
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value => f.write_str("a value"),
            Self::Api(status) => write!(f, "status {status}"),
            Self::Timeout => f.write_str("a timeout"),
            Self::Transport => f.write_str("a broken connection"),
        }
    }
}
