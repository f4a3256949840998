//! What is on or next, and the one thing to do about it.
//!
//! The primary button stands at the same place in every state; what there is room for goes above it, the rest is
//! scrolled there.

mod ask;
mod bar;
pub mod offer;
mod pain;
mod quiet;
mod summary;
mod today;
pub mod words;

use egui::{Align, Layout, Margin, Panel, Rect, ScrollArea, Ui, pos2, vec2};

use self::ask::{Answer, Asking};
use self::offer::{Act, Offers};
use self::pain::PainEntry;
use self::words::Face;
use super::advice;
use super::page::steady;
use crate::t;
use crate::text::protocol;
use crate::therapy::command::Command;
use crate::therapy::protocol::Modality;
use crate::therapy::session::Session;
use crate::therapy::state::Named;
use crate::therapy::timeline::Elapsed;
use crate::window::icons::Icon;
use crate::window::theme::tokens::HEIGHT_TOUCH;
use crate::window::theme::{Palette, Tone, Type, space};
use crate::window::view::{Intent, View};
use crate::window::widgets::{
    Ring, Stepper, card, chips, heading, icon_button, outlined_button, page_head, paragraph, phase_strip, ring,
    sentence, sentence_type, stepper, urgent_sentence,
};

/// The screen's own small state: what was entered and not yet said.
#[derive(Default)]
pub struct NowScreen {
    /// Which application what follows is about; another one begins afresh.
    about: Option<(String, Elapsed)>,
    modality: Option<Modality>,
    minutes: Option<u32>,
    off: OffWhen,
    minutes_ago: u32,
    asking: Option<Asking>,
    pain: PainEntry,
}

/// When the pack came off, as the person says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OffWhen {
    /// Just now.
    #[default]
    Now,
    /// When its time was up.
    OnTime,
    /// Some minutes ago.
    Ago,
    /// Nobody knows.
    Unknown,
}

/// Below this the day goes under the ring, in points of what the rail leaves.
const WIDTH_WITH_DAY: f32 = 640.0;
/// The ring's diameters, in points; in large windows it grows with the room above the button.
const RING: (f32, f32) = (96.0, 340.0);
const RING_PART: f32 = 0.55;
/// Below this height of content only the time and the button stand in the window before it is scrolled, in points.
const HEIGHT_CRAMPED: f32 = 156.0;

/// With more between head and button there is room for what may still come, in points.
const HEIGHT_ROOMY: f32 = 330.0;

impl NowScreen {
    /// Shows the session of `view`; without one, nothing. `above` takes what room it needs above the large button.
    pub fn ui(&mut self, ui: &mut Ui, view: &View, above: impl FnOnce(&mut Ui)) -> Vec<Intent> {
        let Some(session) = &view.session else { return Vec::new() };
        self.begin_afresh(session);
        let mut intents = Vec::new();
        let wide = ui.available_width() >= WIDTH_WITH_DAY;
        if wide {
            let frame = egui::Frame::new().inner_margin(Margin { left: 0, right: 32, top: 32, bottom: 32 });
            let panel = Panel::right("today").exact_size(228.0).resizable(false).show_separator_line(false);
            panel.frame(frame).show(ui, |ui| {
                if advice::advice(ui, session) {
                    ui.add_space(space(3));
                }
                card(ui, |ui| {
                    ui.set_min_height(ui.available_height());
                    today::today(ui, session, view, true);
                });
            });
        }
        let room = ui.available_size();
        let low = room.y < 560.0;
        let margin = match (wide, low) {
            (true, _) => Margin { left: 40, right: 32, top: 28, bottom: 12 },
            (false, false) => Margin { left: 16, right: 16, top: 16, bottom: 8 },
            (false, true) => Margin { left: 16, right: 16, top: 8, bottom: 4 },
        };
        if let Some(act) = bar::bar(ui, &self.offers(view), margin, view.meant) {
            intents.extend(self.act(act));
        }
        above(ui);
        let height = ui.available_height() - f32::from(margin.top);
        let margin = Margin { bottom: 0, ..margin };
        egui::CentralPanel::default().frame(egui::Frame::new()).show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                    steady(ui, "now-page", |ui| self.page(ui, view, session, (wide, height), &mut intents));
                    if !wide {
                        if advice::advice(ui, session) {
                            ui.add_space(space(3));
                        }
                        card(ui, |ui| today::today(ui, session, view, false));
                        ui.add_space(space(3));
                    }
                });
            });
        });
        intents
    }

    /// What can be done now: for the buttons, the keys and the floor view alike.
    pub fn offers(&self, view: &View) -> Offers {
        offer::offers(self, view)
    }

    /// Carries out an offer; some are a question first.
    pub fn act(&mut self, act: Act) -> Vec<Intent> {
        match act {
            Act::Do(command) => {
                self.asking = None;
                // A score that was chosen is an answer, also where the next thing pressed is the large button.
                let noted = if matches!(command, Command::Apply { .. }) { self.pain.noted() } else { None };
                noted.into_iter().chain([Intent::Do(command)]).collect()
            }
            Act::Go(screen) => vec![Intent::Go(screen)],
            Act::Share => vec![Intent::Share],
            Act::Ask(asking) => {
                self.asking = Some(asking);
                Vec::new()
            }
        }
    }

    /// Takes a question back; whether there was one.
    pub fn leave(&mut self) -> bool {
        self.asking.take().is_some() | self.pain.leave()
    }

    fn begin_afresh(&mut self, session: &Session) {
        let state = session.state();
        let about = Some((state.id.clone(), state.free_since));
        if self.about != about {
            *self = NowScreen { about, minutes_ago: 5, ..NowScreen::default() };
        }
    }

    fn page(
        &mut self,
        ui: &mut Ui,
        view: &View,
        session: &Session,
        (wide, height): (bool, f32),
        intents: &mut Vec<Intent>,
    ) {
        let bottom = ui.cursor().top() + height;
        let mut face = words::face(session, view);
        // The advice is far below where the day isn't beside the ring.
        let skin = if wide { None } else { words::skin_first(session) };
        if let Some(skin) = &skin {
            face.note = format!("{skin} {}", face.note).trim_end().to_owned();
        }
        self.head(ui, view, session, height < HEIGHT_CRAMPED, intents);
        let width = ui.available_width();
        let below = ui.data(|data| data.get_temp::<f32>(id_below())).unwrap_or_default();
        let said = height_of(ui, &face.sentence, sentence_type(width), width) + below;
        if bottom - ui.cursor().top() - said > 220.0 {
            ui.add_space(space(3));
            let strip = words::strip(session);
            phase_strip(ui, &strip.view());
        }
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            self.middle(ui, view, session, &face, bottom, intents);
        });
    }

    fn head(&self, ui: &mut Ui, view: &View, session: &Session, cramped: bool, intents: &mut Vec<Intent>) {
        let corner = ui.max_rect().right_top();
        let width = ui.available_width() - HEIGHT_TOUCH - space(2);
        ui.scope(|ui| {
            ui.set_max_width(width);
            if cramped {
                // The time and the button come first.
                heading(ui, &words::title(session));
            } else {
                page_head(ui, &words::title(session), &words::subline(session, view, width < 360.0));
            }
        });
        let place =
            Rect::from_min_size(pos2(corner.x - HEIGHT_TOUCH + 8.0, corner.y), vec2(HEIGHT_TOUCH, HEIGHT_TOUCH));
        // Beside the flow: it takes no room from the head.
        let mut button = ui.new_child(egui::UiBuilder::new().max_rect(place));
        if icon_button(&mut button, Icon::Expand, &t!("now-floor")).clicked() {
            intents.push(Intent::Floor(true));
        }
    }

    /// Ring, sentence and what belongs to the state, in the middle of what is left above the primary button.
    fn middle(
        &mut self,
        ui: &mut Ui,
        view: &View,
        session: &Session,
        face: &Face,
        bottom: f32,
        intents: &mut Vec<Intent>,
    ) {
        let from = ui.cursor().top();
        let width = ui.available_width();
        let said = height_of(ui, &face.sentence, sentence_type(width), width);
        // What the skin looks like is to be read, not only to be there.
        let skin = view.state == Named::Applying
            || words::skin_first(session).is_some_and(|skin| face.note.starts_with(&skin));
        let kind = if skin { Type::Heading } else { Type::Text };
        let told = if face.note.is_empty() { 0.0 } else { height_of(ui, &face.note, kind, width) + space(1) };
        let id = id_below();
        let known = ui.data(|data| data.get_temp::<f32>(id));
        let below = known.unwrap_or(0.0);
        let gap = if bottom - from > 300.0 { space(4) } else { space(2) };
        let left = bottom - from - said - told - below - 3.0 * gap;
        let room = bottom - from;
        let least = match view.state {
            // Of a question both answers are to be seen before its picture.
            Named::ChoosingSwitch => RING.0 * 0.6,
            _ if room < 2.0 * RING.0 => RING.0 * 0.75,
            _ => RING.0,
        };
        let diameter = left.min(width).clamp(least, RING.1.max(room * RING_PART));
        ui.add_space(((bottom - from - diameter - said - told - below - 2.0 * gap) / 2.0).max(gap));
        let Face { time, spoken, caption, .. } = face;
        let shown = Ring { tone: face.tone, icon: Some(face.icon), left: face.left, time, spoken, caption };
        ring(ui, &shown, diameter);
        ui.add_space(space(3).min(gap));
        if face.tone == Tone::Alarm {
            urgent_sentence(ui, &face.sentence)
        } else {
            sentence(ui, &face.sentence)
        };
        if !face.note.is_empty() {
            ui.add_space(space(1));
            centred_note(ui, &face.note, kind);
        }
        let before = ui.cursor().top();
        steady(ui, "now-below", |ui| self.below(ui, view, session, room > HEIGHT_ROOMY, intents));
        let took = ui.cursor().top() - before;
        if known != Some(took) {
            ui.data_mut(|data| data.insert_temp(id, took));
            ui.ctx().request_discard("the ring makes room");
        }
        ui.add_space((bottom - ui.cursor().top()).max(gap));
    }

    /// What the state asks besides its button.
    fn below(&mut self, ui: &mut Ui, view: &View, session: &Session, roomy: bool, intents: &mut Vec<Intent>) {
        if let Some(asking) = self.asking {
            ui.add_space(space(3));
            match ask::question(ui, asking, session) {
                Answer::None => return,
                Answer::Yes(intent) => intents.push(intent),
                Answer::No => {}
            }
            self.asking = None;
            return;
        }
        match view.state {
            Named::Ready | Named::Due => {
                self.pick(ui, session);
                intents.extend(self.pain.before(ui, session, roomy));
            }
            Named::ChoosingSwitch => {
                ui.add_space(space(3));
                if let Some((label, command)) = offer::other_answer(session)
                    && outlined_button(ui, &label).clicked()
                {
                    intents.push(Intent::Do(command));
                }
            }
            Named::Resting => intents.extend(self.pain.after(ui, session, roomy)),
            Named::RemoveNow => self.off_question(ui, session, view),
            Named::Finished => summary::summary(ui, session),
            Named::Idle | Named::Applying | Named::Paused => {}
        }
    }

    /// Which of the step's choices, and how long.
    fn pick(&mut self, ui: &mut Ui, session: &Session) {
        let Some(choices) = offer::choices(session) else { return };
        let (modality, minutes) = offer::picked(self, session);
        if choices.len() > 1 {
            ui.add_space(space(3));
            let names: Vec<String> = choices.iter().map(|choice| protocol::modality_name(choice.modality)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let chosen = choices.iter().position(|choice| choice.modality == modality);
            if let Some(index) = chips(ui, &t!("now-which"), &names, chosen) {
                self.modality = Some(choices[index].modality);
                self.minutes = None;
            }
        }
        let span = choices.iter().find(|choice| choice.modality == modality).map(|choice| choice.mins);
        if let Some(span) = span.filter(|span| span.low < span.high) {
            ui.add_space(space(3));
            let (name, unit) = (t!("now-how-long"), t!("now-unit-min"));
            let mut value = minutes;
            let view = Stepper { name: &name, range: span.low..=span.high, step: 1, unit: &unit };
            if centred(ui, Stepper::WIDTH, |ui| stepper(ui, &view, &mut value)) {
                self.minutes = Some(value);
            }
        }
    }

    /// A removal answered late: how long was it really on?
    fn off_question(&mut self, ui: &mut Ui, session: &Session, view: &View) {
        let Some(late) = offer::late(session) else { return };
        ui.add_space(space(2));
        heading(ui, &t!("now-off-when"));
        ui.add_space(space(1));
        let mut answers = vec![(OffWhen::Now, t!("now-off-now"))];
        if let Some(end) = late.end {
            answers.push((OffWhen::OnTime, t!("now-off-on-time", time = view.clock.time(end))));
        }
        answers.push((OffWhen::Ago, t!("now-off-ago")));
        answers.push((OffWhen::Unknown, t!("now-off-unknown")));
        let names: Vec<&str> = answers.iter().map(|(_, name)| name.as_str()).collect();
        let chosen = answers.iter().position(|(when, _)| *when == self.off);
        if let Some(index) = chips(ui, &t!("now-off-when"), &names, chosen) {
            self.off = answers[index].0;
        }
        if self.off == OffWhen::Ago {
            ui.add_space(space(2));
            let (name, unit) = (t!("now-off-ago-name"), t!("now-unit-min-ago"));
            let view = Stepper { name: &name, range: 1..=late.on_for_mins.max(1), step: 1, unit: &unit };
            self.minutes_ago = self.minutes_ago.clamp(1, late.on_for_mins.max(1));
            centred(ui, Stepper::WIDTH, |ui| stepper(ui, &view, &mut self.minutes_ago));
        }
    }
}

/// Where the height of what stands below the sentence is kept from one frame to the next.
fn id_below() -> egui::Id {
    egui::Id::unique("now-below")
}

/// A row of so many points in the middle of the width.
fn centred<R>(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let row = ui.allocate_ui_with_layout(vec2(width, HEIGHT_TOUCH), Layout::left_to_right(Align::Center), content);
    row.inner
}

fn centred_note(ui: &mut Ui, words: &str, kind: Type) {
    let palette = Palette::of(ui);
    let ink = if kind == Type::Heading { palette.ink } else { palette.quiet };
    ui.add(paragraph(words, kind, ink).halign(Align::Center));
}

/// How tall the words stand when they wrap at this width, in points.
fn height_of(ui: &Ui, words: &str, kind: Type, width: f32) -> f32 {
    let galley = ui.painter().layout(words.to_owned(), kind.font(), egui::Color32::PLACEHOLDER, width);
    galley.rows.len() as f32 * (kind.size() * 1.4).round()
}
