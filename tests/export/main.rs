//! What leaves the program, read again by others: CSV, JSON, calendars, reports.

#[path = "../therapy/support.rs"]
#[allow(dead_code)]
mod patient;
mod support;

mod calendar_on_the_phone;
mod history_taken_to_another_machine;
mod rehearsal_is_marked;
mod report_for_a_clinician;
mod report_with_hostile_words;
mod table_for_a_spreadsheet;
