//! The window, drawn without one: egui_kittest with software rendering.

mod contrast;
mod fonts_cover_the_words;
mod gallery;
mod gallery_parts;
mod keyboard;
mod stage;
