//! How bad is it: asked beside the application it belongs to, once, and never in the way.

use egui::{Ui, vec2};

use crate::t;
use crate::therapy::command::{Command, PainWhen};
use crate::therapy::session::Session;
use crate::therapy::state::Recorded;
use crate::window::theme::{space, tokens::HEIGHT_TOUCH};
use crate::window::view::Intent;
use crate::window::widgets::{heading, outlined_button, pain_scale, quiet_button, text_line};

/// What was chosen and not yet noted.
#[derive(Default)]
pub struct PainEntry {
    score: Option<u8>,
    note: String,
    /// Which question it answers: an answer to one is none to the next.
    when: Option<PainWhen>,
}

/// The longest note, in characters: as the session takes it.
const NOTE_CHARS: usize = 1000;

/// What the buttons beside the note take, and below how much room they stand under it, in points.
const WIDTH_BUTTONS: f32 = 180.0;
const WIDTH_ONE_ROW: f32 = 320.0;

impl PainEntry {
    /// Before the application that comes next, unless it is noted. With `room` the row of the note has its place before
    /// it is there, so that nothing moves when it comes.
    pub fn before(&mut self, ui: &mut Ui, session: &Session, room: bool) -> Option<Intent> {
        let state = session.state();
        if state.pain_of(state.application(), PainWhen::Before).is_some() {
            return None;
        }
        self.ask(ui, &t!("now-pain-before"), PainWhen::Before, room)
    }

    /// After the last application, unless it is noted; `room` as in [`before`](Self::before).
    pub fn after(&mut self, ui: &mut Ui, session: &Session, room: bool) -> Option<Intent> {
        let state = session.state();
        let last = state.records.last().filter(|record| matches!(record.what, Recorded::Applied { .. }))?;
        if state.pain_of(last.application, PainWhen::After).is_some() {
            return None;
        }
        self.ask(ui, &t!("now-pain-after"), PainWhen::After, room)
    }

    /// The command that notes what was chosen, if something was.
    pub fn noted(&mut self) -> Option<Intent> {
        let PainEntry { score, note, when } = std::mem::take(self);
        score.map(|score| Intent::Do(Command::LogPain { score, when, note: note.trim().to_owned() }))
    }

    /// Takes the choice back; whether there was one.
    pub fn leave(&mut self) -> bool {
        std::mem::take(self).score.is_some()
    }

    fn ask(&mut self, ui: &mut Ui, question: &str, when: PainWhen, room: bool) -> Option<Intent> {
        if self.when != Some(when) {
            *self = PainEntry { when: Some(when), ..PainEntry::default() };
        }
        let width = ui.available_width().min(400.0);
        ui.add_space(space(3));
        let asked = ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space(1);
                heading(ui, question);
                if let Some(score) = pain_scale(ui, question, self.score) {
                    self.score = Some(score);
                }
                if self.score.is_some() {
                    return self.keep(ui);
                }
                if room {
                    ui.allocate_space(vec2(0.0, HEIGHT_TOUCH));
                }
                None
            })
            .inner
        });
        asked.inner
    }

    fn keep(&mut self, ui: &mut Ui) -> Option<Intent> {
        let mut intent = None;
        let name = t!("now-pain-note");
        let room = ui.available_width();
        ui.horizontal_wrapped(|ui| {
            let width = if room < WIDTH_ONE_ROW { room } else { room - WIDTH_BUTTONS };
            let field = text_line(ui, &name, &mut self.note, NOTE_CHARS, width);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            if outlined_button(ui, &t!("now-pain-keep")).clicked() || entered {
                intent = self.noted();
            }
            if intent.is_none() && quiet_button(ui, &t!("now-pain-drop")).clicked() {
                self.leave();
            }
        });
        intent
    }
}
