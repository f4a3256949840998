//! The domain, driven through its public face; time jumps, nothing waits.

mod support;

mod a_default_programme_runs_from_start_to_finish;
mod properties;
