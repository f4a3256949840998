//! The background process that owns the one running session.
//!
//! Its rooms know nothing of each other: the loop alone brings sessions, notices and sounds together.

pub mod chime;
pub mod notifier;
