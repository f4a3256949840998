//! The domain through its public face: one behaviour a file.

mod bad_protocol_files;
mod builtin_protocols;
mod help_page_words;
mod protocol_round_trip;
mod safety_limits;
mod safety_onset;
mod safety_words;
mod sleep_hours;
