//! The command line, driven as a person and as a script would: the real program, each test in a folder of its own.

mod support;

mod agent_starts_ends_and_is_alone;
mod amended_record_is_shown;
mod doctor_says_what_to_do;
mod exit_codes;
mod help_and_packaging;
mod history_is_read_without_an_agent;
mod killed_agent_goes_on;
mod late_removal_is_told_truly;
mod names_what_to_type;
mod preview_needs_nothing;
mod protocols_are_checked;
mod read_only_folder;
mod refusals_in_words;
mod rehearsal_from_start_to_finish;
mod says_what_it_did;
mod settings_act_at_once;
mod speaks_the_chosen_language;
mod status_contract;
mod the_choice_is_told_whole;
mod the_record_goes_out_and_comes_back;
mod the_window_brings_things_back;
mod times_of_day;
mod window_needs_a_display;
