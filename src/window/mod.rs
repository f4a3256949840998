//! The window: egui screens over the agent's snapshots.
//!
//! `theme` holds the tokens, `icons` the drawn signs, `widgets` the language the screens are written in. None of these
//! three knows what a session is: they are given plain values to show.

pub mod icons;
pub mod screens;
pub mod theme;
pub mod view;
pub mod widgets;
