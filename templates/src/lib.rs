//! The runtime of the generated clients.
