//! What was done and whether it helped: one honest sentence, pain over the days, every application in a table. Pain is
//! noted down here too.

mod days;
mod log;
mod plot;
mod rows;
mod share;

use egui::{Align, ComboBox, Layout, Rect, Ui, vec2};

use super::advice;
use super::page::{HEIGHT_CONTROL, head_and_controls, page};
use super::repair::Repair;
use crate::t;
use crate::text::{advice as words, protocol};
use crate::therapy::advice::{Effect, Verdict, effect};
use crate::therapy::state::{Place, State};
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Tone, Type, space};
use crate::window::view::{Intent, View};
use crate::window::widgets::{
    Cell, Sorted, card, note, outlined_button, outlined_width, page_head, paragraph_in, sorting_head, table_row,
};

pub use super::repair::Entry;
pub use days::{DayMark, days};
pub use rows::{NEWEST_FIRST, Row, SORTABLE, rows, sort};

/// The screen's own state: which session is shown, and the score being entered.
#[derive(Default)]
pub struct RecordScreen {
    /// The past session that is shown; none for the running one.
    past: Option<String>,
    log: log::PainLog,
    share: share::Share,
    sorted: Option<Sorted>,
    repair: Repair,
}

/// The chooser of sessions, in points; longer names are cut.
const WIDTH_CHOOSER: f32 = 180.0;
/// Below this the table has four columns.
const WIDTH_FULL_TABLE: f32 = 560.0;

impl RecordScreen {
    /// Shows what can be shared with others.
    pub fn share(&mut self) {
        self.share.begin();
    }

    /// Closes what can be shared; whether it was open.
    pub fn back(&mut self) -> bool {
        self.share.leave()
    }

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
        let mut intents = Vec::new();
        page(ui, "record", |ui| {
            let running = view.session.as_ref().map(|session| session.state());
            let past = self.past.as_ref().and_then(|id| view.history.iter().find(|state| state.id == *id));
            let shown = past.or(running).or_else(|| view.history.last());
            let line = shown.map(title).unwrap_or_default();
            let can_log = past.is_none() && running.is_some_and(|state| !matches!(state.place, Place::Stopped));
            let (log, share) = (t!("record-log"), t!("record-share"));
            let chooser = if view.history.is_empty() { 0.0 } else { WIDTH_CHOOSER + space(2) };
            let wide = outlined_width(ui, &log) + space(2) + outlined_width(ui, &share) + chooser;
            head_and_controls(
                ui,
                wide,
                |ui| drop(page_head(ui, &t!("record-title"), &line)),
                |ui| {
                    if can_log && !self.log.open() && outlined_button(ui, &log).clicked() {
                        self.log.begin();
                    }
                    if !self.share.open() && outlined_button(ui, &share).clicked() {
                        self.share.begin();
                    }
                    self.chooser(ui, view, running, shown);
                },
            );
            ui.add_space(space(1));
            ui.spacing_mut().item_spacing.y = space(3);
            if can_log {
                self.log.ui(ui, &mut intents);
            }
            let shared = share::Shared {
                session: shown.map(|state| state.id.as_str()),
                remains: past.is_none() && running.is_some_and(State::running),
                any: shown.is_some(),
            };
            self.share.ui(ui, &shared, &mut intents);
            let session = view.session.as_ref().filter(|_| past.is_none());
            if let Some(session) = session {
                advice::advice(ui, session);
            }
            match shown {
                Some(state) => {
                    if let Some(entry) = self.show(ui, state, view, can_log) {
                        self.repair.begin(entry, state, &view.clock);
                    }
                }
                None => drop(card(ui, |ui| note(ui, &t!("record-empty")))),
            }
        });
        self.repair.ui(ui, view, &mut intents);
        intents
    }

    /// Which session: the running one, or one of the history, the newest first.
    fn chooser(&mut self, ui: &mut Ui, view: &View, running: Option<&State>, shown: Option<&State>) {
        let others = view.history.iter().rev().filter(|state| running.is_none_or(|running| running.id != state.id));
        let past: Vec<&State> = others.collect();
        if past.is_empty() {
            return;
        }
        let name = |state: &State| {
            if running.is_some_and(|running| running.id == state.id) {
                t!("record-session-now")
            } else {
                let name = protocol::name(&state.prescription.protocol);
                t!("record-session-past", day = view.clock.day(state.started), name = name)
            }
        };
        ui.name_inputs(t!("record-session"), |ui| {
            ui.spacing_mut().interact_size.y = HEIGHT_CONTROL;
            ComboBox::from_id_salt("record-session")
                .width(WIDTH_CHOOSER)
                .truncate()
                .selected_text(shown.map(name).unwrap_or_default())
                .show_ui(ui, |ui| {
                    if let Some(running) = running {
                        ui.selectable_value(&mut self.past, None, name(running));
                    }
                    for state in past {
                        ui.selectable_value(&mut self.past, Some(state.id.clone()), name(state));
                    }
                })
                .response
        });
    }

    /// The session's record; the row that was pressed, where rows can be.
    fn show(&mut self, ui: &mut Ui, state: &State, view: &View, can_press: bool) -> Option<Entry> {
        if state.records.is_empty() && state.pains.is_empty() {
            card(ui, |ui| note(ui, &t!("record-empty")));
            return None;
        }
        card(ui, |ui| said(ui, state));
        card(ui, |ui| {
            if state.pains.is_empty() {
                note(ui, &t!("record-plot-empty"));
            } else {
                plot::plot(ui, state, &view.clock);
                note(ui, &t!("record-plot-note"));
            }
        });
        let sorted = self.sorted.unwrap_or(NEWEST_FIRST);
        let mut rows = rows(state, &view.clock);
        sort(&mut rows, sorted);
        let (asked, pressed) = ui
            .scope(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                table(ui, &rows, sorted)
            })
            .inner;
        self.sorted = asked.or(self.sorted);
        if can_press {
            note(ui, &t!("record-press"));
        }
        pressed.filter(|_| can_press)
    }
}

fn title(state: &State) -> String {
    let name = protocol::name(&state.prescription.protocol);
    let site = state.prescription.site.trim();
    if site.is_empty() { name } else { format!("{site} · {name}") }
}

/// What seems to help, with its numbers, and nothing more than they say.
fn said(ui: &mut Ui, state: &State) {
    let (cold, heat) = (effect(state, true), effect(state, false));
    // The sign is that of what helped clearly, else of what the sentence is about first.
    let helped = |effect: Option<Effect>| effect.is_some_and(|effect| effect.verdict == Verdict::Less);
    let tone = match (cold, heat) {
        (None, None) => Tone::Rest,
        (None, Some(_)) => Tone::Heat,
        (Some(_), _) if helped(heat) && !helped(cold) => Tone::Heat,
        (Some(_), _) => Tone::Cold,
    };
    let (first, rest) = match words::effects(cold, heat) {
        Some(sentence) => (sentence, t!("record-effect-rule")),
        None => (t!("record-effect-none"), t!("record-effect-none-note")),
    };
    ui.horizontal_top(|ui| {
        let palette = Palette::of(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(36.0, 40.0), egui::Sense::hover());
        let icon = if tone == Tone::Rest { Icon::Chart } else { Icon::of(tone) };
        let place = Rect::from_center_size(rect.left_center() + vec2(13.0, 0.0), vec2(26.0, 26.0));
        icon.paint(ui.painter(), place, palette.accent(tone).strong);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = space(1);
            ui.add(paragraph_in(ui, &first, Type::Heading, palette.ink));
            ui.add(paragraph_in(ui, &rest, Type::Text, palette.quiet));
        });
    });
}

fn table(ui: &mut Ui, rows: &[Row], sorted: Sorted) -> (Option<Sorted>, Option<Entry>) {
    let full = ui.available_width() >= WIDTH_FULL_TABLE;
    let names = [
        t!("record-when"),
        t!("record-what"),
        t!("record-mins"),
        t!("record-pain-column"),
        t!("record-skin"),
        t!("record-note"),
    ];
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (shares, shown): (&[f32], usize) =
        if full { (&[140.0, 130.0, 100.0, 90.0, 70.0, 180.0], 6) } else { (&[120.0, 100.0, 90.0, 76.0], 4) };
    let asked = sorting_head(ui, shares, &names[..shown], SORTABLE, sorted);
    let mut pressed = None;
    for row in rows {
        let plain = |words| Cell { words, ..Cell::default() };
        let quiet = |words| Cell { words, quiet: true, ..Cell::default() };
        let cells = [
            plain(row.when.as_str()),
            Cell { words: &row.what, tone: Some(row.tone), ..Cell::default() },
            plain(row.minutes.as_str()),
            Cell { words: &row.pain, strong: true, ..Cell::default() },
            quiet(row.skin.as_str()),
            quiet(row.note.as_str()),
        ];
        let response = table_row(ui, shares, &cells[..shown]);
        if response.clicked() {
            pressed = Some(row.of);
        }
        if full && !row.note.is_empty() {
            response.on_hover_text(&row.note);
        } else if !row.note.is_empty() {
            // No column for it: under its row.
            ui.add_space(space(1));
            note(ui, &row.note);
            ui.add_space(space(2));
        }
    }
    (asked, pressed)
}
