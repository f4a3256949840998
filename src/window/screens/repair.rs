//! A small panel over the screen in which what is on record is put right: an application, or a pain score.

mod since;

use std::time::Duration;

use egui::{Frame, Id, Modal, ScrollArea, Ui, vec2};

use super::page::text_field;
use super::programme;
use crate::t;
use crate::text::clock::Clock12Or24;
use crate::therapy::command::{Change, Command, PainWhen};
use crate::therapy::state::{Ended, Pain, Record, Recorded, State};
use crate::therapy::timeline::whole_minutes;
use crate::window::theme::space;
use crate::window::view::{Intent, View};
use crate::window::widgets::{
    Finding, Stepper, Weight, chips, finding, heading, note, outlined_button, pain_scale, quiet_button, stepper,
};

/// The panel; nothing while closed.
#[derive(Default)]
pub struct Repair {
    open: Option<Open>,
}

/// What it is about: an entry of the session with this id.
struct Open {
    session: String,
    about: About,
}

enum About {
    Application(Application),
    Score(Score),
}

struct Application {
    application: u32,
    step: usize,
    answer: Answer,
    /// When it went on, as typed, and as it was shown first.
    since: String,
    since_shown: String,
    minutes: u32,
}

struct Score {
    index: usize,
    score: u8,
    note: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    On,
    Unknown,
    NotDone,
}

/// An entry of the record, to be put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// A step of an application, both from 0.
    Application(u32, usize),
    /// A pain score, from 0.
    Pain(usize),
}

/// Longer than anything prescribed: what is possible at all, the agent knows.
const MINUTES_MAX: u32 = 600;
const WIDTH: f32 = 424.0;
/// Around the content, in points; half of it in windows narrower than the second figure.
const MARGIN: f32 = 20.0;
const WIDTH_SMALL: f32 = 300.0;
/// The field for a time of day, in points.
const WIDTH_SINCE: f32 = 84.0;
/// Most characters of a note: what fits a diary's line or two.
const NOTE_CHARS: usize = 500;

impl Repair {
    /// Opens it for an entry of the running session.
    pub fn begin(&mut self, entry: Entry, state: &State, clock: &Clock12Or24) {
        let about = match entry {
            Entry::Application(application, step) => state
                .records
                .iter()
                .find(|record| record.is_of(application, step))
                .map(|record| About::Application(Application::of(state, record, step, clock))),
            Entry::Pain(index) => state.pains.get(index).map(|pain| About::Score(Score::of(index, pain))),
        };
        self.open = about.map(|about| Open { session: state.id.clone(), about });
    }

    /// Whether it is shown.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Closes it with nothing changed; whether it was open.
    pub fn leave(&mut self) -> bool {
        self.open.take().is_some()
    }

    /// Draws it while it is open, over everything else.
    pub fn ui(&mut self, ui: &Ui, view: &View, intents: &mut Vec<Intent>) {
        let Some(open) = &mut self.open else { return };
        let state = view.session.as_ref().map(|session| session.state());
        let Some(state) = state.filter(|state| state.id == open.session) else {
            self.open = None;
            return;
        };
        let window = ui.ctx().content_rect().size();
        let margin = if window.x < WIDTH_SMALL { MARGIN / 2.0 } else { MARGIN };
        let room = window - 2.0 * vec2(margin, margin) - vec2(24.0, 24.0);
        let frame = Frame::popup(ui.style()).inner_margin(margin);
        let shown = Modal::new(Id::unique("repair")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(WIDTH.min(room.x));
            let content = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.y = space(3);
                match &mut open.about {
                    About::Application(application) => application.ui(ui, state, &view.clock),
                    About::Score(score) => score.ui(ui, state),
                }
            };
            ScrollArea::vertical().max_height(room.y).min_scrolled_height(room.y).show(ui, content).inner
        });
        let wanted = if shown.should_close() { Wanted::Close } else { shown.inner };
        match wanted {
            Wanted::Stay => {}
            Wanted::Close => self.open = None,
            Wanted::Do(command) => {
                intents.push(Intent::Do(command));
                self.open = None;
            }
            Wanted::Score(index) => self.begin(Entry::Pain(index), state, &view.clock),
        }
    }
}

/// What the person wants of the panel.
enum Wanted {
    Stay,
    Close,
    Do(Command),
    Score(usize),
}

impl Application {
    fn of(state: &State, record: &Record, step: usize, clock: &Clock12Or24) -> Application {
        let (answer, worn) = match &record.what {
            Recorded::Applied { ended: Some(Ended::Unknown), planned, .. } => (Answer::Unknown, *planned),
            Recorded::Applied { ended: Some(Ended::Off(off)), .. } => (Answer::On, off.since(record.at)),
            Recorded::Applied { planned, .. } => (Answer::On, *planned),
            _ => {
                let phase = state.prescription.protocol.phases.get(record.phase);
                let prescribed = phase.and_then(|phase| phase.steps.get(step)).map_or(1, |step| step.mins.high);
                (Answer::On, Duration::from_secs(u64::from(prescribed) * 60))
            }
        };
        let minutes = u32::try_from(whole_minutes(worn)).unwrap_or(MINUTES_MAX).clamp(1, MINUTES_MAX);
        let since = clock.local(record.wall).format("%H:%M").to_string();
        Application { application: record.application, step, answer, since_shown: since.clone(), since, minutes }
    }

    fn ui(&mut self, ui: &mut Ui, state: &State, clock: &Clock12Or24) -> Wanted {
        let Some(record) = state.records.iter().find(|record| record.is_of(self.application, self.step)) else {
            return Wanted::Close;
        };
        heading(ui, &t!("repair-title"));
        note(ui, &programme::past(state, record, clock));
        let change = if state.under_way() == Some(self.application) {
            note(ui, &t!("repair-under-way"));
            None
        } else {
            self.form(ui, record, clock)
        };
        let scored = scores(ui, state, self.application);
        let save = change.map(|change| {
            let (application, step) = (self.application, Some(self.step));
            Command::Amend { application, step, change }
        });
        match (scored, foot(ui, save.is_some(), false)) {
            (Some(index), _) => Wanted::Score(index),
            (_, Foot::Save) => save.map_or(Wanted::Stay, Wanted::Do),
            (_, Foot::Cancel) => Wanted::Close,
            (_, Foot::Nothing | Foot::Delete) => Wanted::Stay,
        }
    }

    /// Asks how it really was; nothing where what was typed is no time.
    fn form(&mut self, ui: &mut Ui, record: &Record, clock: &Clock12Or24) -> Option<Change> {
        let mut answers = vec![(Answer::On, t!("repair-on")), (Answer::Unknown, t!("repair-unknown"))];
        if matches!(record.what, Recorded::Applied { .. }) {
            answers.push((Answer::NotDone, t!("repair-not-done")));
        }
        let names: Vec<&str> = answers.iter().map(|(_, name)| name.as_str()).collect();
        let chosen = answers.iter().position(|(answer, _)| *answer == self.answer);
        if let Some(index) = chips(ui, &t!("repair-question"), &names, chosen) {
            self.answer = answers[index].0;
        }
        if self.answer == Answer::NotDone {
            return Some(Change::NotDone);
        }
        let stacked = ui.available_width() < WIDTH_SINCE + space(6) + Stepper::WIDTH;
        let mut fields = |ui: &mut Ui| {
            ui.vertical(|ui| {
                note(ui, &t!("repair-since"));
                text_field(ui, &t!("repair-since"), &mut self.since, "14:20", WIDTH_SINCE, 5);
            });
            if self.answer == Answer::On {
                ui.add_space(space(3));
                ui.vertical(|ui| {
                    let (name, unit) = (t!("repair-minutes"), t!("repair-min"));
                    note(ui, &name);
                    let view = Stepper { name: &name, range: 1..=MINUTES_MAX, step: 1, unit: &unit };
                    stepper(ui, &view, &mut self.minutes);
                });
            }
        };
        if stacked {
            ui.vertical(&mut fields)
        } else {
            ui.horizontal_wrapped(&mut fields)
        };
        let minutes = (self.answer == Answer::On).then_some(self.minutes);
        if self.since.trim() == self.since_shown {
            return Some(Change::Done { since: None, minutes });
        }
        let since = since::typed(&self.since, clock.local(record.wall));
        if since.is_none() {
            finding(ui, &Finding { weight: Weight::Warn, reason: &t!("repair-since-wrong"), source: "" });
        }
        since.map(|since| Change::Done { since: Some(since), minutes })
    }
}

/// The pain scores that belong to an application, each a way to put it right.
fn scores(ui: &mut Ui, state: &State, application: u32) -> Option<usize> {
    let of = |pain: &Pain| pain.application == application && pain.when != PainWhen::Between;
    let mine: Vec<(usize, &Pain)> = state.pains.iter().enumerate().filter(|(_, pain)| of(pain)).collect();
    if mine.is_empty() {
        return None;
    }
    note(ui, &t!("repair-pain-scores"));
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        for (index, pain) in mine {
            if quiet_button(ui, &score_name(pain)).clicked() {
                pressed = Some(index);
            }
        }
    });
    pressed
}

fn score_name(pain: &Pain) -> String {
    let of = match pain.when {
        PainWhen::Before => t!("record-plot-before"),
        PainWhen::After => t!("record-plot-after"),
        PainWhen::Between => t!("record-plot-between"),
    };
    t!("repair-pain", score = pain.score, of = of)
}

impl Score {
    fn of(index: usize, pain: &Pain) -> Score {
        Score { index, score: pain.score, note: pain.note.clone() }
    }

    fn ui(&mut self, ui: &mut Ui, state: &State) -> Wanted {
        let Some(pain) = state.pains.get(self.index) else { return Wanted::Close };
        heading(ui, &t!("repair-title"));
        note(ui, &score_name(pain));
        if let Some(score) = pain_scale(ui, &t!("repair-pain-question"), Some(self.score)) {
            self.score = score;
        }
        let width = ui.available_width();
        text_field(ui, &t!("record-log-note"), &mut self.note, &t!("record-log-hint"), width, NOTE_CHARS);
        let changed = self.score != pain.score || self.note.trim() != pain.note.trim();
        let index = self.index;
        match foot(ui, changed, true) {
            Foot::Delete => Wanted::Do(Command::DropPain { index }),
            Foot::Save => {
                let note = Some(self.note.trim().to_owned());
                Wanted::Do(Command::AmendPain { index, score: Some(self.score), note })
            }
            Foot::Cancel => Wanted::Close,
            Foot::Nothing => Wanted::Stay,
        }
    }
}

enum Foot {
    Nothing,
    Save,
    Cancel,
    Delete,
}

fn foot(ui: &mut Ui, can_save: bool, can_delete: bool) -> Foot {
    let mut foot = Foot::Nothing;
    ui.horizontal_wrapped(|ui| {
        let save = ui.add_enabled_ui(can_save, |ui| outlined_button(ui, &t!("repair-save")));
        if save.inner.clicked() {
            foot = Foot::Save;
        }
        if quiet_button(ui, &t!("repair-cancel")).clicked() {
            foot = Foot::Cancel;
        }
        if can_delete && quiet_button(ui, &t!("repair-delete")).clicked() {
            foot = Foot::Delete;
        }
    });
    foot
}
