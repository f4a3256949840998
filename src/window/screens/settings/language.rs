//! The language of the words: the desktop's, or one of those there are.

use egui::{ComboBox, Ui};

use super::set;
use crate::t;
use crate::text::language::{LANGUAGES, SYSTEM};
use crate::window::screens::page::HEIGHT_CONTROL;
use crate::window::view::{Intent, View};
use crate::window::widgets::setting_row;

const WIDTH: f32 = 240.0;

/// Shows the choice. Each language goes by its own name: whoever looks for theirs may not read the present one.
pub fn row(ui: &mut Ui, view: &View, intents: &mut Vec<Intent>) {
    let name = t!("settings-language");
    let width = ui.available_width().min(WIDTH);
    let now = view.settings.language.as_str();
    let system = t!("settings-theme-system");
    let shown = LANGUAGES.iter().find(|(tag, _)| *tag == now).map_or(system.as_str(), |(_, own)| own);
    let mut chosen = now;
    setting_row(ui, &name, "", width, |ui| {
        ui.name_inputs(&name, |ui| {
            ui.spacing_mut().interact_size.y = HEIGHT_CONTROL;
            let list = ComboBox::from_id_salt("language").width(width).truncate().selected_text(shown);
            list.show_ui(ui, |ui| {
                ui.selectable_value(&mut chosen, SYSTEM, &system);
                for (tag, own) in LANGUAGES {
                    ui.selectable_value(&mut chosen, tag, own);
                }
            })
            .response
        });
    });
    if chosen != now {
        set(intents, "language", chosen);
    }
}
