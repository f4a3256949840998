//! The screens, one file or folder each: functions of a [`View`](super::view::View) and their own small state, which answer with
//! intents.

mod advice;
pub mod coming;
pub mod doctor;
pub mod floor;
pub mod help;
pub mod now;
pub mod page;
pub mod programme;
pub mod protocols;
pub mod record;
mod repair;
pub mod settings;
pub mod start;

use super::icons::Icon;
use super::theme::Tone;
use super::view::Screen;
use crate::t;
use crate::therapy::protocol::Modality;

/// The screens in the order of the rail, with their sign and whether they stand at its foot.
pub const RAIL: [(Screen, Icon, bool); 6] = [
    (Screen::Now, Icon::Clock, false),
    (Screen::Programme, Icon::Bars, false),
    (Screen::Record, Icon::Chart, false),
    (Screen::Protocols, Icon::Lines, false),
    (Screen::Help, Icon::Help, true),
    (Screen::Settings, Icon::Sliders, true),
];

/// A screen's name.
pub fn name(screen: Screen) -> String {
    match screen {
        Screen::Now => t!("window-screen-now"),
        Screen::Programme => t!("window-screen-programme"),
        Screen::Record => t!("window-screen-record"),
        Screen::Protocols => t!("window-screen-protocols"),
        Screen::Help => t!("window-screen-help"),
        Screen::Settings => t!("window-screen-settings"),
        Screen::Doctor => t!("window-screen-doctor"),
    }
}

/// The colour of what goes on the skin.
pub fn tone(modality: Modality) -> Tone {
    match modality {
        Modality::Cold | Modality::IceMassage => Tone::Cold,
        Modality::Heat => Tone::Heat,
        Modality::Rest => Tone::Rest,
    }
}
