//! What the start remembers: where it hurt last, and the programme that was started last.

use egui::{ComboBox, Ui};

use super::set;
use crate::store::settings::{Allowed, keys};
use crate::t;
use crate::text::protocol;
use crate::window::screens::page::{HEIGHT_CONTROL, text_field};
use crate::window::screens::protocols;
use crate::window::view::{Intent, View};
use crate::window::widgets::setting_row;

/// The place while it is typed.
#[derive(Default)]
pub struct Remembered {
    site: String,
    /// While it has the focus the text is the person's, otherwise the setting's.
    editing: bool,
}

const WIDTH: f32 = 240.0;

impl Remembered {
    /// Shows both.
    pub fn ui(&mut self, ui: &mut Ui, view: &View, intents: &mut Vec<Intent>) {
        let name = t!("settings-site");
        let width = ui.available_width().min(WIDTH);
        setting_row(ui, &name, &t!("settings-site-note"), width, |ui| self.site(ui, view, &name, width, intents));
        let name = t!("settings-programme");
        setting_row(ui, &name, &t!("settings-programme-note"), width, |ui| programme(ui, view, &name, width, intents));
    }

    fn site(&mut self, ui: &mut Ui, view: &View, name: &str, width: f32, intents: &mut Vec<Intent>) {
        if !self.editing {
            self.site.clone_from(&view.settings.last_site);
        }
        let most = keys().find_map(|(key, allowed)| match allowed {
            Allowed::Text { max_chars } if key == "last_site" => Some(max_chars),
            _ => None,
        });
        let response = text_field(ui, name, &mut self.site, "", width, most.unwrap_or(usize::MAX));
        // egui tells the loss of the focus in two frames; the second would read the setting back.
        let left = self.editing && response.lost_focus();
        self.editing = response.has_focus();
        let typed = self.site.trim();
        if left && typed != view.settings.last_site {
            set(intents, "last_site", typed);
        }
    }
}

/// None, or one of the programmes there are.
fn programme(ui: &mut Ui, view: &View, name: &str, width: f32, intents: &mut Vec<Intent>) {
    let last = view.settings.last_protocol.as_str();
    let none = t!("settings-programme-none");
    let shown = match view.protocols.iter().find(|one| one.id == last) {
        Some(one) => protocol::name(one),
        // One that is gone still goes by its id.
        None if !last.is_empty() => last.to_owned(),
        None => none.clone(),
    };
    let mut chosen = last.to_owned();
    ui.name_inputs(name, |ui| {
        ui.spacing_mut().interact_size.y = HEIGHT_CONTROL;
        ComboBox::from_id_salt("last-protocol")
            .width(width)
            .truncate()
            .selected_text(shown)
            .show_ui(ui, |ui| {
                ui.selectable_value(&mut chosen, String::new(), none);
                for one in &view.protocols {
                    let refused = protocols::mark(one, &view.settings);
                    let name = protocol::name(one);
                    let name = if refused.is_empty() { name } else { format!("{name} – {refused}") };
                    ui.selectable_value(&mut chosen, one.id.clone(), name);
                }
            })
            .response
    });
    if chosen != last {
        set(intents, "last_protocol", chosen);
    }
}
