//! The window: egui screens over the agent's snapshots.
//!
//! `theme` holds the tokens, `icons` the drawn signs, `widgets` the language the screens are written in. None of these
//! three knows what a session is: they are given plain values to show. `view` is what a screen sees and may want,
//! `screens` are the screens, `app` is the shell around them, `errands` what is
//! done beside the drawing, `link` its end of the socket, `run` opens it all.

pub mod app;
#[cfg(target_os = "linux")]
mod application;
mod attention;
pub mod awake;
mod banners;
pub mod clock;
mod commands;
pub mod dialogs;
mod drops;
pub mod errands;
pub mod icons;
pub mod keys;
pub mod link;
mod pace;
pub mod run;
pub mod screens;
pub mod shared;
mod shelf;
mod shortcuts;
#[cfg(target_os = "linux")]
pub mod stand_in;
mod steady;
pub mod theme;
mod toast;
pub mod view;
pub mod widgets;
