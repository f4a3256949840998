//! What leaves the program: tables for spreadsheets, the whole history, a calendar for the phone, a report for a
//! clinician. And what comes back in: a history from another machine.
//!
//! It knows `therapy`, `text` and plain values. The caller brings the entries, the zone and the present, and puts the
//! result where it belongs: nothing here opens a file, a socket or a window, or looks at a clock.

pub mod csv;
pub mod ics;
pub mod json;
pub mod report;
mod rows;
