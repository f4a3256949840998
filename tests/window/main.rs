//! The window, drawn without one: egui_kittest with software rendering.
#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

mod across_the_room;
mod announced;
mod begin;
mod clerk;
mod commands;
mod contrast;
mod doctor_page;
mod files_go_and_come;
mod fit;
mod fonts_cover_the_words;
mod gallery;
mod gallery_parts;
mod keyboard;
mod lives;
mod now_more;
mod now_offers;
mod now_pictures;
mod pages_act;
mod pages_pictures;
mod pages_say;
mod patient;
mod plotted_days;
mod putting_right;
mod refused_protocols;
mod scenes;
mod spoken;
mod stage;
mod states;
mod sweep;
mod today_and_programme;
