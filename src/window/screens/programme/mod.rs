//! The whole run as rows of 24 hours: what was done, what was missed, what is to come, nights, the switch window, now.
//! With no session, what the last or the default programme would look like, begun now.

mod model;
mod story;

use std::sync::Arc;

use egui::Ui;

use super::page::page;
use super::repair::{Entry, Repair};
use crate::t;
use crate::text::protocol;
use crate::therapy::builtin;
use crate::therapy::command::Prescription;
use crate::therapy::protocol::Protocol;
use crate::therapy::quiet::SleepHours;
use crate::therapy::safety::Injury;
use crate::therapy::session::Session;
use crate::therapy::state::{Place, State};
use crate::window::theme::{Tone, space};
use crate::window::view::{Intent, Screen, View};
use crate::window::widgets::{day_axis, day_row_to_press, note, page_head, primary_button};

pub use model::{Run, ToCome, run};
pub(super) use story::{mins, missed, past};

/// The screen's own state: the layout it computed last, and whether today was scrolled to.
#[derive(Default)]
pub struct ProgrammeScreen {
    laid_out: Option<(Key, Run)>,
    scrolled_to: Option<String>,
    repair: Repair,
}

/// What a layout depends on; the minute stands for the present.
#[derive(PartialEq)]
struct Key {
    state: State,
    sleep: Option<SleepHours>,
    language: String,
    minute: i64,
}

impl ProgrammeScreen {
    /// Whether something is being put right over it.
    pub fn asking(&self) -> bool {
        self.repair.is_open()
    }

    /// Leaves that as it was; whether there was any.
    pub fn leave(&mut self) -> bool {
        self.repair.leave()
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View) -> Vec<Intent> {
        let mut intents = page(ui, "programme", |ui| match &view.session {
            Some(session) => {
                page_head(ui, &t!("programme-title"), &t!("programme-legend"));
                self.lay_out(view, session);
                // Above the rows: a programme of eight days reaches below most windows.
                note(ui, &sum(session.state(), self.to_come()));
                if let Some((application, step)) = self.rows(ui) {
                    self.repair.begin(Entry::Application(application, step), session.state(), &view.clock);
                }
                Vec::new()
            }
            None => self.preview(ui, view),
        });
        self.repair.ui(ui, view, &mut intents);
        intents
    }

    fn preview(&mut self, ui: &mut Ui, view: &View) -> Vec<Intent> {
        let mut intents = Vec::new();
        let Some(chosen) = last_or_default(view) else {
            page_head(ui, &t!("programme-title"), &t!("programme-none"));
            return intents;
        };
        let line = t!("programme-preview", name = protocol::name(chosen));
        page_head(ui, &t!("programme-title"), &line);
        if let Some(session) = as_if_begun(chosen, view) {
            self.lay_out(view, &session);
            self.rows(ui);
            note(ui, &t!("programme-preview-note"));
        }
        ui.add_space(space(2));
        if primary_button(ui, &t!("programme-to-start"), Tone::Cold, 320.0).clicked() {
            intents.push(Intent::Go(Screen::Now));
        }
        intents
    }

    /// Computes the rows anew where something they depend on has changed.
    fn lay_out(&mut self, view: &View, session: &Session) {
        let key = Key {
            state: session.state().clone(),
            sleep: session.rules().sleep,
            language: view.settings.language.clone(),
            minute: view.now.wall.timestamp().div_euclid(60),
        };
        if self.laid_out.as_ref().is_none_or(|(last, _)| *last != key) {
            let run = run(session, &view.clock, view.now.wall);
            self.laid_out = Some((key, run));
        }
    }

    /// Draws the days; the step of an application that was pressed.
    fn rows(&mut self, ui: &mut Ui) -> Option<(u32, usize)> {
        let (key, run) = self.laid_out.as_ref()?;
        let mut pressed = None;
        ui.add_space(space(3));
        ui.scope(|ui| {
            day_axis(ui);
            ui.spacing_mut().item_spacing.y = 22.0;
            for (index, day) in run.days.iter().enumerate() {
                let record = |block: usize| run.records.get(index)?.get(block).copied().flatten();
                let (row, block) = day_row_to_press(ui, day, |block| record(block).is_some());
                pressed = block.and_then(record).or(pressed);
                // Once, when the session is first shown: today comes into sight, and no further than it must.
                if run.today == Some(index) && self.scrolled_to.as_ref() != Some(&key.state.id) {
                    row.scroll_to_me(None);
                    self.scrolled_to = Some(key.state.id.clone());
                }
            }
        });
        ui.add_space(space(1));
        pressed
    }

    fn to_come(&self) -> ToCome {
        self.laid_out.as_ref().map(|(_, run)| run.to_come).unwrap_or_default()
    }
}

/// "9 done · 2 missed · about 14 of cold to come, then heat".
pub fn sum(state: &State, to_come: ToCome) -> String {
    let counts = &state.counts;
    let mut parts = vec![t!("programme-sum-done", count = counts.done)];
    if counts.missed > 0 {
        parts.push(t!("programme-sum-missed", count = counts.missed));
    }
    if counts.skipped > 0 {
        parts.push(t!("programme-sum-skipped", count = counts.skipped));
    }
    let range = |(low, high): (usize, usize)| if low == high { low.to_string() } else { format!("{low}–{high}") };
    match (&state.place, to_come.cold.1, to_come.heat.1) {
        (Place::Finished { .. } | Place::Stopped, ..) => parts.push(t!("programme-sum-over")),
        (Place::Paused(_), ..) => parts.push(t!("programme-sum-paused")),
        (_, 0, 0) => {}
        (_, 0, _) => parts.push(t!("programme-sum-heat", count = range(to_come.heat))),
        (_, _, 0) => parts.push(t!("programme-sum-cold", count = range(to_come.cold))),
        _ => parts.push(t!("programme-sum-cold-then-heat", count = range(to_come.cold))),
    }
    parts.join(" · ")
}

fn last_or_default(view: &View) -> Option<&Protocol> {
    let wanted = |id: &str| view.protocols.iter().find(|protocol| protocol.id == id);
    wanted(&view.settings.last_protocol).or_else(|| wanted(builtin::DEFAULT_ID)).or_else(|| builtin::all().first())
}

/// How a protocol would go, begun now; `None` where a limit refuses it.
pub fn preview(protocol: &Protocol, view: &View) -> Option<Run> {
    as_if_begun(protocol, view).map(|session| run(&session, &view.clock, view.now.wall))
}

/// The protocol as a session begun at this moment; `None` where a limit refuses it.
fn as_if_begun(protocol: &Protocol, view: &View) -> Option<Session> {
    let prescription = Prescription {
        protocol: protocol.clone(),
        onset: Some(view.now.wall),
        site: String::new(),
        injury: Injury::Neither,
    };
    // The minute's beginning, so that the picture stays the same until the next.
    let mut now = view.now.clone();
    now.wall -= chrono::TimeDelta::milliseconds(now.wall.timestamp_millis().rem_euclid(60_000));
    let prescription = Prescription { onset: Some(now.wall), ..prescription };
    let begun = Session::start(String::new(), prescription, view.settings.rules(), Arc::clone(&view.zone), &now);
    begun.ok().map(|(session, _)| session)
}
