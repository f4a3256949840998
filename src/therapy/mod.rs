//! The domain, pure: what is prescribed, what is safe, what happens next.
//!
//! Nothing below this folder reads a clock, a file, the environment or a random number; time comes in as a value.

pub mod advice;
pub mod builtin;
pub mod command;
pub mod event;
pub mod forecast;
mod night;
pub mod outlook;
pub mod precautions;
pub mod protocol;
pub mod quiet;
pub mod reminder;
pub mod safety;
pub mod session;
pub mod state;
pub mod suggestion;
pub mod timeline;
