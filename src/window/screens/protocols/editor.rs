//! The editor: a protocol's parts in fields, what is wrong and what is risky beside the field it is about.

use egui::{Key, KeyboardShortcut, Modifiers, Ui};

use super::draft::{Draft, suggested_id};
use super::parts;
use super::read::show_finding;
use super::strip::Strip;
use super::{Turn, back, refusal, situation};
use crate::t;
use crate::text::protocol as words;
use crate::therapy::builtin;
use crate::therapy::protocol::{Modality, Phase, Protocol, ProtocolError, Rest, RestFrom, Span, Step, Until, limits};
use crate::therapy::safety::{Finding as Found, check};
use crate::window::errands::Errand;
use crate::window::screens::page::{text_area, text_field};
use crate::window::theme::{Tone, space};
use crate::window::view::{Intent, View};
use crate::window::widgets::{
    Finding, Weight, card, finding, heading, note, outlined_button, outlined_width, page_head, primary_button,
    quiet_button,
};

/// A protocol being edited.
pub struct Editor {
    draft: Draft,
    /// The own protocol it was opened from; none for a new one.
    original: Option<String>,
    /// The name of the protocol it began as a copy of.
    copy_of: Option<String>,
    /// Whether leaving with changes waits for a second press.
    leaving: bool,
    /// What was sent to be saved: the editor stays until it is there, for saving can fail.
    saving: Option<Protocol>,
    /// What the rows and the remarks are about: what is edited, but nothing moves away under a click.
    seen: Protocol,
    strip: Strip,
}

/// What is said beside the fields.
pub struct Remarks {
    findings: Vec<Found>,
    faults: Vec<ProtocolError>,
    /// Whether another protocol has the id.
    taken: bool,
}

const WIDTH_TEXT: f32 = 420.0;

impl Editor {
    /// Edits an own protocol.
    pub fn of(protocol: &Protocol) -> Editor {
        Editor { original: Some(protocol.id.clone()), ..Editor::of_file(protocol.clone()) }
    }

    /// Edits what a file holds, which isn't one of the person's own yet.
    pub fn of_file(protocol: Protocol) -> Editor {
        let (seen, draft) = (protocol.clone(), Draft::of(protocol));
        Editor { draft, original: None, copy_of: None, leaving: false, saving: None, seen, strip: Strip::default() }
    }

    /// Asks before it is left, where something is not saved; whether it does.
    pub fn ask_to_leave(&mut self) -> bool {
        self.leaving = self.draft.changed();
        self.leaving
    }

    /// Leaves it, as its way back does: to where it goes, or nowhere while it asks about what is not saved.
    pub fn leave(&mut self) -> Option<Turn> {
        (!self.ask_to_leave()).then(|| self.way_back())
    }

    /// Takes that question back; whether it was open.
    pub fn stay(&mut self) -> bool {
        std::mem::take(&mut self.leaving)
    }

    /// Whether that question is open.
    pub fn leaving(&self) -> bool {
        self.leaving
    }

    /// Edits a copy, with an id nobody has.
    pub fn copy_of(protocol: &Protocol, view: &View) -> Editor {
        Editor { copy_of: Some(words::name(protocol)), ..Editor::new_from(protocol, view) }
    }

    /// Edits a new one with this one's parts to begin with.
    pub fn new_from(protocol: &Protocol, view: &View) -> Editor {
        let name = words::name(protocol);
        let name = t!("protocols-copy-name", name = name).chars().take(limits::NAME_CHARS).collect::<String>();
        let taken = |id: &str| builtin::find(id).is_some() || view.protocols.iter().any(|one| one.id == id);
        let copy = Protocol { id: suggested_id(&format!("my-{}", protocol.id), taken), name, ..protocol.clone() };
        // What is said of a built-in one is true of its minutes, and those are about to be changed.
        let copy = match builtin::is_builtin(protocol) {
            true => Protocol {
                summary: t!("protocols-copy-summary", name = words::name(protocol)),
                evidence: String::new(),
                ..copy
            },
            false => copy,
        };
        Editor::of_file(copy)
    }

    /// Draws the editor; what it asks for, when the person is done.
    pub fn ui(&mut self, ui: &mut Ui, view: &View, intents: &mut Vec<Intent>) -> Option<Turn> {
        let saved = self.saving.as_ref().filter(|saving| **saving == self.draft.now && view.protocols.contains(saving));
        if let Some(saved) = saved {
            return Some(Turn::Read(saved.id.clone()));
        }
        let turn = self.head(ui);
        // A press that leaves a typed number may be a click on what stands below: it comes to its end first.
        if !ui.input(|input| input.pointer.any_down() && !input.pointer.is_decidedly_dragging()) {
            self.seen.clone_from(&self.draft.now);
        }
        let remarks = Remarks {
            findings: check(&self.seen, &situation(view)),
            faults: self.seen.faults(),
            taken: self.taken(&self.seen.id, view),
        };
        ui.spacing_mut().item_spacing.y = space(3);
        card(ui, |ui| self.names(ui, &remarks));
        self.strip.ui(ui, &self.seen, view);
        let mut gone = None;
        let count = self.draft.now.phases.len();
        for (index, phase) in self.draft.now.phases.iter_mut().enumerate() {
            ui.push_id(("phase", index), |ui| {
                card(ui, |ui| {
                    if parts::phase(ui, index, count, phase, &remarks) {
                        gone = Some(index);
                    }
                });
            });
        }
        if let Some(index) = gone {
            self.draft.now.phases.remove(index);
        }
        let full = count >= limits::PHASES;
        if ui.add_enabled_ui(!full, |ui| outlined_button(ui, &t!("protocols-add-part"))).inner.clicked() {
            self.draft.now.phases.push(one_more(&self.draft.now));
        }
        remarks.show_exactly(ui, "phase");
        ui.add_space(space(2));
        remarks.sum_up(ui, &self.seen, view);
        let ready = remarks.faults.is_empty() && !remarks.taken;
        let save = ui.add_enabled_ui(ready, |ui| primary_button(ui, &t!("protocols-save"), Tone::Cold, 320.0));
        if save.inner.clicked() {
            let replace = self.original.as_ref() == Some(&self.draft.now.id);
            intents.push(Intent::SaveProtocol { protocol: Box::new(self.draft.now.clone()), replace });
            self.saving = Some(self.draft.now.clone());
        }
        let to_file =
            ui.add_enabled_ui(remarks.faults.is_empty(), |ui| outlined_button(ui, &t!("protocols-save-file"))).inner;
        if to_file.clicked() {
            intents.push(Intent::SendOut(Errand::SaveProtocol(Box::new(self.draft.now.clone()))));
        }
        // One drag is one step: it is kept when the button is let go.
        if !ui.input(|input| input.pointer.any_down()) {
            self.draft.keep();
        }
        turn
    }

    fn head(&mut self, ui: &mut Ui) -> Option<Turn> {
        if self.leaving {
            note(ui, &t!("protocols-leave-sure"));
            let mut leave = false;
            ui.horizontal_wrapped(|ui| {
                leave = outlined_button(ui, &t!("protocols-leave-yes")).clicked();
                if quiet_button(ui, &t!("protocols-leave-no")).clicked() {
                    self.leaving = false;
                }
            });
            if leave {
                return Some(self.way_back());
            }
        } else if back(ui)
            && let Some(turn) = self.leave()
        {
            return Some(turn);
        }
        let title = match &self.copy_of {
            _ if self.original.is_some() => t!("protocols-edit-title"),
            Some(name) => t!("protocols-copy-title", name = name.as_str()),
            None => t!("protocols-new-title"),
        };
        page_head(ui, &title, &words::rhythm(&self.draft.now));
        self.undo_and_redo(ui);
        None
    }

    fn way_back(&self) -> Turn {
        self.original.clone().map_or(Turn::List, Turn::Read)
    }

    fn undo_and_redo(&mut self, ui: &mut Ui) {
        // A text field takes back its own letters.
        let (command, shift) = (Modifiers::COMMAND, Modifiers::COMMAND | Modifiers::SHIFT);
        let free = !ui.ctx().egui_wants_keyboard_input();
        let pressed = |modifiers, key| {
            free && ui.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
        };
        let redo = pressed(shift, Key::Z) || pressed(command, Key::Y);
        let undo = pressed(command, Key::Z);
        let (back, again) = (t!("protocols-undo"), t!("protocols-redo"));
        let wide = outlined_width(ui, &back) + ui.spacing().item_spacing.x + outlined_width(ui, &again);
        let draft = &mut self.draft;
        let buttons = |ui: &mut Ui| {
            let can = draft.can_undo();
            if ui.add_enabled_ui(can, |ui| outlined_button(ui, &back)).inner.clicked() || undo {
                draft.undo();
            }
            let can = draft.can_redo();
            if ui.add_enabled_ui(can, |ui| outlined_button(ui, &again)).inner.clicked() || redo {
                draft.redo();
            }
        };
        if ui.available_width() < wide {
            ui.vertical(buttons);
        } else {
            ui.horizontal(buttons);
        }
    }

    fn names(&mut self, ui: &mut Ui, remarks: &Remarks) {
        ui.spacing_mut().item_spacing.y = space(2);
        let width = ui.available_width().min(WIDTH_TEXT);
        let now = &mut self.draft.now;
        heading(ui, &t!("protocols-name"));
        text_field(ui, &t!("protocols-name"), &mut now.name, "", width, limits::NAME_CHARS);
        remarks.show_exactly(ui, "name");
        heading(ui, &t!("protocols-id-name"));
        text_field(ui, &t!("protocols-id-name"), &mut now.id, "", width, limits::ID_CHARS);
        note(ui, &t!("protocols-id-note"));
        remarks.show_exactly(ui, "id");
        if remarks.taken {
            let reason = t!("protocols-id-taken");
            finding(ui, &Finding { weight: Weight::Refuse, reason: &reason, source: "" });
        }
        heading(ui, &t!("protocols-summary"));
        text_area(ui, &t!("protocols-summary"), &mut now.summary, limits::TEXT_CHARS);
        remarks.show_exactly(ui, "summary");
        heading(ui, &t!("protocols-evidence"));
        text_area(ui, &t!("protocols-evidence"), &mut now.evidence, limits::TEXT_CHARS);
        remarks.show_exactly(ui, "evidence");
    }

    /// Whether another protocol has the id.
    fn taken(&self, id: &str, view: &View) -> bool {
        let other = self.original.as_deref() != Some(id) && view.protocols.iter().any(|one| one.id == id);
        other || builtin::find(id).is_some()
    }
}

impl Remarks {
    /// Shows what is said about this field and about nothing in it.
    pub fn show_exactly(&self, ui: &mut Ui, field: &str) {
        self.show(ui, |about| about == field);
    }

    /// Shows what is said about this field or anything in it.
    pub fn show_within(&self, ui: &mut Ui, field: &str) {
        self.show(ui, |about| {
            about.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        });
    }

    fn show(&self, ui: &mut Ui, about: impl Fn(&str) -> bool) {
        for found in self.findings.iter().filter(|found| about(&found.field)) {
            show_finding(ui, found);
        }
        for fault in self.faults.iter().filter(|fault| about(&fault.field)) {
            let reason = words::describe(fault);
            finding(ui, &Finding { weight: Weight::Refuse, reason: &reason, source: "" });
        }
    }

    /// What keeps it from being saved, or from being started, once more in short: its fields are far above.
    fn sum_up(&self, ui: &mut Ui, protocol: &Protocol, view: &View) {
        let taken = self.taken.then(|| t!("protocols-id-taken"));
        let faults: Vec<String> = taken.into_iter().chain(self.faults.iter().map(words::describe)).collect();
        if !faults.is_empty() {
            let reason = t!("protocols-faults", count = faults.len());
            finding(ui, &Finding { weight: Weight::Refuse, reason: &reason, source: &faults.join("\n") });
        } else if let Some(reason) = refusal(protocol, &view.settings) {
            finding(ui, &Finding { weight: Weight::Refuse, reason: &reason, source: "" });
        }
    }
}

/// A part to go on with: heat after cold and after anything else, until a later hour.
fn one_more(protocol: &Protocol) -> Phase {
    let latest = protocol.phases.iter().filter_map(|phase| match phase.until {
        Until::SinceOnsetHours(hours) => Some(hours.high),
        _ => None,
    });
    let until = Until::SinceOnsetHours(Span::exactly(latest.max().unwrap_or(24).saturating_add(48)));
    let step = Step { modality: Modality::Heat, mins: Span { low: 15, high: 20 }, alternatives: Vec::new() };
    let rest = Rest { mins: Span { low: 120, high: 180 }, from: RestFrom::Removal };
    Phase { until, ask_at_hours: None, rest, max_per_day: None, steps: vec![step] }
}
