//! The domain, pure: what is prescribed, what is safe, what happens next.
//!
//! Nothing below this folder reads a clock, a file, the environment or a random number; time comes in as a value.

pub mod builtin;
pub mod precautions;
pub mod protocol;
pub mod quiet;
pub mod safety;
