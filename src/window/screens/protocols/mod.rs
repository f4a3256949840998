//! Built-in and own protocols: the list, one read whole, and the editor.

mod draft;
mod editor;
mod parts;
mod read;
mod strip;

use egui::Ui;

use super::page::{page, tone_of};
use crate::store::Settings;
use crate::t;
use crate::text::{protocol as words, safety as safety_words};
use crate::therapy::builtin;
use crate::therapy::protocol::Protocol;
use crate::therapy::safety::{self, Severity, Situation};
use crate::window::errands::Errand;
use crate::window::icons::Icon;
use crate::window::theme::{Tone, space};
use crate::window::view::{Intent, View};
use crate::window::widgets::{
    Banner, Finding, ProtocolCard, Weight, banner, finding, heading, note, outlined_button, page_head, protocol_card,
    quiet_button,
};

pub use draft::{Draft, suggested_id};

/// The screen's own state: what is read or edited.
#[derive(Default)]
pub struct ProtocolsScreen {
    place: Place,
    /// What is wrong with the file that was read last, in words.
    trouble: Option<String>,
    /// Read from a file while something else was being edited: what is not saved there is asked about first.
    waiting: Option<Box<Protocol>>,
}

#[derive(Default)]
enum Place {
    /// The list.
    #[default]
    List,
    /// One protocol, by its id.
    Reading {
        id: String,
        /// Whether deleting it waits for a second press.
        deleting: bool,
        /// Its first days.
        strip: Box<strip::Strip>,
    },
    /// The editor.
    Editing(Box<editor::Editor>),
}

/// What a page of this screen asks for.
enum Turn {
    List,
    Read(String),
    Edit(Box<editor::Editor>),
}

impl ProtocolsScreen {
    /// Opens a protocol from a file in the editor. Nothing is saved yet, and nothing that is being edited is lost.
    pub fn take_in(&mut self, protocol: Box<Protocol>) {
        self.trouble = None;
        if let Place::Editing(editor) = &mut self.place
            && editor.ask_to_leave()
        {
            self.waiting = Some(protocol);
            return;
        }
        self.place = Place::Editing(Box::new(editor::Editor::of_file(*protocol)));
    }

    /// Says what is wrong with a file, until it is put aside or another is read.
    pub fn complain(&mut self, words: String) {
        self.trouble = Some(words);
    }

    /// Goes one step back, as the way back of its page does; whether there was one.
    pub fn back(&mut self) -> bool {
        let turn = match &mut self.place {
            Place::List => return false,
            Place::Reading { deleting, .. } => (!std::mem::take(deleting)).then_some(Turn::List),
            Place::Editing(editor) => match editor.stay() {
                true => None,
                false => editor.leave(),
            },
        };
        self.turn(turn);
        true
    }

    /// Whether it is asked about changes that are not saved.
    pub fn asking(&self) -> bool {
        matches!(&self.place, Place::Editing(editor) if editor.leaving())
    }

    /// Goes back to the list, unless what is edited there has changes: those are asked about first.
    pub fn top(&mut self) {
        if let Place::Editing(editor) = &mut self.place
            && editor.ask_to_leave()
        {
            return;
        }
        self.place = Place::List;
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View) -> Vec<Intent> {
        let mut intents = Vec::new();
        // A protocol that is gone, deleted or renamed, is not read any more.
        if let Place::Reading { id, .. } = &self.place
            && !view.protocols.iter().any(|protocol| protocol.id == *id)
        {
            self.place = Place::List;
        }
        let trouble = &mut self.trouble;
        let turn = match &mut self.place {
            Place::List => page(ui, "protocols", |ui| {
                say(ui, trouble);
                list(ui, view, &mut intents)
            }),
            Place::Reading { id, deleting, strip } => page(ui, "protocol", |ui| {
                say(ui, trouble);
                let found = view.protocols.iter().find(|protocol| protocol.id == *id);
                found.and_then(|one| read::ui(ui, view, one, deleting, strip, &mut intents))
            }),
            Place::Editing(editor) => page(ui, "protocol-editor", |ui| {
                say(ui, trouble);
                editor.ui(ui, view, &mut intents)
            }),
        };
        let turn = self.waited_for(turn);
        if turn.is_some() {
            // This frame still shows the page that is left.
            ui.ctx().request_repaint();
        }
        self.turn(turn);
        intents
    }

    fn turn(&mut self, turn: Option<Turn>) {
        match turn {
            None => {}
            Some(Turn::List) => self.place = Place::List,
            Some(Turn::Read(id)) => self.place = Place::Reading { id, deleting: false, strip: Box::default() },
            Some(Turn::Edit(editor)) => self.place = Place::Editing(editor),
        }
    }

    /// What waits is opened when the editor is left, and forgotten when the person stays.
    fn waited_for(&mut self, turn: Option<Turn>) -> Option<Turn> {
        let leaving = self.asking();
        match self.waiting.take() {
            Some(protocol) if turn.is_some() => Some(Turn::Edit(Box::new(editor::Editor::of_file(*protocol)))),
            waiting => {
                self.waiting = waiting.filter(|_| leaving);
                turn
            }
        }
    }
}

/// What is wrong with a file, with a button that puts it aside.
fn say(ui: &mut Ui, trouble: &mut Option<String>) {
    let Some(words) = trouble else { return };
    let source = t!("protocols-file-bad-note");
    finding(ui, &Finding { weight: Weight::Refuse, reason: words, source: &source });
    if quiet_button(ui, &t!("advice-dismiss")).clicked() {
        *trouble = None;
    }
}

fn list(ui: &mut Ui, view: &View, intents: &mut Vec<Intent>) -> Option<Turn> {
    let mut turn = None;
    page_head(ui, &t!("protocols-title"), &t!("protocols-line"));
    let (built_in, own): (Vec<&Protocol>, Vec<&Protocol>) =
        view.protocols.iter().partition(|protocol| builtin::is_builtin(protocol));
    ui.add_space(space(2));
    heading(ui, &t!("protocols-own"));
    for problem in &view.protocol_problems {
        banner(ui, &Banner { tone: Tone::Heat, icon: Icon::Warning, words: problem, action: "" });
    }
    if own.is_empty() {
        note(ui, &t!("protocols-own-none"));
    }
    for protocol in own {
        turn = listed(ui, view, protocol).or(turn);
    }
    ui.horizontal_wrapped(|ui| {
        if outlined_button(ui, &t!("protocols-new")).clicked()
            && let Some(pattern) = view.protocols.iter().find(|protocol| protocol.id == builtin::DEFAULT_ID)
        {
            turn = Some(Turn::Edit(Box::new(editor::Editor::new_from(pattern, view))));
        }
        if outlined_button(ui, &t!("protocols-open-file")).clicked() {
            intents.push(Intent::SendOut(Errand::ReadProtocol(None)));
        }
    });
    ui.add_space(space(3));
    heading(ui, &t!("protocols-built-in"));
    for protocol in built_in {
        turn = listed(ui, view, protocol).or(turn);
    }
    turn
}

/// A card that opens the protocol: its name, its rhythm, where it is from.
fn listed(ui: &mut Ui, view: &View, protocol: &Protocol) -> Option<Turn> {
    let (title, rhythm, evidence) = (words::name(protocol), words::rhythm(protocol), words::evidence(protocol));
    // Its first sentence; the whole of it stands on the protocol's own page.
    let sure = evidence.split_inclusive(". ").next().unwrap_or_default().trim();
    let reason = if sure.is_empty() { rhythm } else { format!("{rhythm}\n{sure}") };
    let from = sources(protocol);
    let link = if from.is_empty() { t!("protocols-read") } else { t!("protocols-read-from", sources = from) };
    let tone = protocol.phases.first().map_or(Tone::Rest, |phase| tone_of(phase.modality()));
    let refused = mark(protocol, &view.settings);
    let card = ProtocolCard { tone, title: &title, refused: &refused, reason: &reason, link: &link, chosen: false };
    let pressed = ui.push_id(&protocol.id, |ui| protocol_card(ui, &card)).inner;
    pressed.map(|_| Turn::Read(protocol.id.clone()))
}

/// Why a protocol can't be started by anybody, in words; nothing where it can.
pub fn refusal(protocol: &Protocol, settings: &Settings) -> Option<String> {
    let found = safety::check(protocol, &Situation { sleep: settings.sleep, ..Situation::default() });
    let refusing = found.iter().filter(|found| found.severity == Severity::Refuse);
    let reasons: Vec<String> = refusing.map(safety_words::reason).collect();
    (!reasons.is_empty()).then(|| format!("{} {}", t!("refusal-unsafe"), reasons.join(" ")))
}

/// What a list says of a protocol that a limit refuses; empty where none does.
pub fn mark(protocol: &Protocol, settings: &Settings) -> String {
    refusal(protocol, settings).map(|_| t!("protocols-strip-none")).unwrap_or_default()
}

/// The way back; true when it was pressed.
fn back(ui: &mut Ui) -> bool {
    outlined_button(ui, &t!("protocols-back")).clicked()
}

fn sources(protocol: &Protocol) -> String {
    protocol.sources.iter().map(|source| words::source(source)).collect::<Vec<_>>().join(", ")
}

/// What the limits need to know of the person, as far as the window knows it.
fn situation(view: &View) -> Situation {
    Situation { sleep: view.settings.sleep, ..Situation::default() }
}
