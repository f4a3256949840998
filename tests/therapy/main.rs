//! The domain, driven through its public face, one behaviour a file; time jumps, nothing waits.

mod support;

mod a_default_programme_runs_from_start_to_finish;
mod bad_protocol_files;
mod builtin_protocols;
mod help_page_words;
mod properties;
mod protocol_round_trip;
mod safety_limits;
mod safety_onset;
mod safety_words;
mod sleep_hours;
