//! The time across the room: the same session as Now, for somebody on the floor without glasses.

use egui::{Rect, Ui, UiBuilder, vec2};

use super::now::NowScreen;
use super::now::offer::Act;
use super::now::words;
use crate::t;
use crate::window::icons::Icon;
use crate::window::theme::Tone;
use crate::window::theme::tokens::HEIGHT_TOUCH;
use crate::window::view::{Intent, View};
use crate::window::widgets::{self, Floor, outlined_button, outlined_width};

/// Fills `ui`; a click anywhere is the primary action, and leads back where there is none.
pub fn ui(ui: &mut Ui, view: &View, now: &NowScreen) -> Vec<Intent> {
    let Some(session) = &view.session else {
        let (sentence, key) = (t!("floor-idle"), t!("floor-leave"));
        let clock = view.clock.time(view.now.wall);
        let (tone, icon, time) = (Tone::Rest, Icon::Clock, clock.as_str());
        let idle = Floor { tone, icon, left: 0.0, time, spoken: time, sentence: &sentence, key: &key };
        return if widgets::floor(ui, &idle).clicked() { vec![Intent::Floor(false)] } else { Vec::new() };
    };
    let mut face = words::face(session, view);
    if let Some(skin) = words::skin_first(session) {
        face.sentence = skin;
    }
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
    if can && way_out(ui) || pressed && !can && view.meant {
        return vec![Intent::Floor(false)];
    }
    match primary.act {
        Some(Act::Do(command)) if pressed && view.meant => vec![Intent::Do(command)],
        _ => Vec::new(),
    }
}

/// The way back, quietly in the corner: the rest of the view is the large button.
fn way_out(ui: &mut Ui) -> bool {
    let words = t!("floor-leave");
    let corner = ui.max_rect().right_top() + vec2(-outlined_width(ui, &words) - 16.0, 16.0);
    let place = Rect::from_min_size(corner, vec2(outlined_width(ui, &words), HEIGHT_TOUCH));
    let mut corner = ui.new_child(UiBuilder::new().max_rect(place));
    outlined_button(&mut corner, &words).clicked()
}
