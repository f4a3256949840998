//! The time across the room: the same session as Now, for somebody on the floor without glasses.

use egui::Ui;

use super::now::NowScreen;
use super::now::offer::Act;
use super::now::words;
use crate::t;
use crate::window::icons::Icon;
use crate::window::theme::Tone;
use crate::window::view::{Intent, View};
use crate::window::widgets::{self, Floor};

/// Fills `ui`; a click anywhere is the primary action.
pub fn ui(ui: &mut Ui, view: &View, now: &NowScreen) -> Vec<Intent> {
    let Some(session) = &view.session else {
        let (sentence, key) = (t!("floor-idle"), t!("floor-leave"));
        let clock = view.clock.time(view.now.wall);
        let (tone, icon, time) = (Tone::Rest, Icon::Clock, clock.as_str());
        let idle = Floor { tone, icon, left: 0.0, time, spoken: time, sentence: &sentence, key: &key };
        return if widgets::floor(ui, &idle).clicked() { vec![Intent::Floor(false)] } else { Vec::new() };
    };
    let face = words::face(session, view);
    let primary = now.offers(view).primary;
    let can = primary.act.is_some();
    let key = if can { t!("floor-space", what = primary.label.as_str()) } else { t!("floor-leave") };
    let shown = Floor {
        tone: face.tone,
        icon: face.icon,
        left: face.left,
        time: &face.time,
        spoken: &face.spoken,
        sentence: &face.sentence,
        key: &key,
    };
    let pressed = widgets::floor(ui, &shown).clicked();
    match primary.act {
        Some(Act::Do(command)) if pressed => vec![Intent::Do(command)],
        _ => Vec::new(),
    }
}
