//! The domain, driven through its public face, one behaviour a file; time jumps, nothing waits.

mod support;

mod a_default_programme_runs_from_start_to_finish;
mod advice_from_the_log;
mod away_in_every_state;
mod bad_protocol_files;
mod builtin_protocols;
mod choices_and_caps;
mod cold_beyond_72_hours;
mod composite_applications;
mod forecast_of_the_default;
mod help_page_words;
mod late_start_counts_from_onset;
mod later_skip_pause;
mod local_time;
mod nights;
mod nobody_answers;
mod pain_scores;
mod properties;
mod protocol_round_trip;
mod putting_right;
mod removal_of_a_pack;
mod safety_limits;
mod safety_onset;
mod safety_words;
mod sleep_hours;
mod spans_in_words;
mod suggested_programme;
mod switch_window;
mod ten_years;
mod undo;
mod undo_words;
mod what_comes_next;
