//! Settings, own protocols and the history, on a real disk.

#[path = "../therapy/support.rs"]
#[allow(dead_code)]
mod patient;
mod support;

mod history_is_backed_up_and_restored;
mod history_keeps_every_entry;
mod history_refuses_and_sets_aside;
mod own_protocols_with_bad_files_among_them;
mod paths_of_one_folder;
mod read_by_other_programs;
mod settings_changed_one_at_a_time;
mod settings_read_with_every_mistake_named;
