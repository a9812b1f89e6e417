//! `docs/peers.md`: every proof that it names exists.
