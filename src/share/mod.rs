//! The record on its way out and back in: exports made from the history on disk, files written, exports taken in, backups
//! restored. What the command line and the window both do, done once.
//!
//! Knows the agent only as the holder of the history's lock, and nothing of windows or the command line: the caller asks
//! the person where a file goes, and tells what came of it.

mod back;
mod error;
mod out;

pub use back::{TakenIn, import, restore};
pub use error::ShareError;
pub use out::{Form, Wish, file_name, free_name, make, rehearsal, write};
