//! Three questions, a suggestion with its reason, who should ask first, the coming days, one button.

mod onset;
mod preview;
mod warning;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use egui::{Margin, Panel, ScrollArea, Ui};

use self::onset::Onset;
use self::preview::Preview;
use self::warning::Warning;
use super::page::steady;
use super::tone;
use crate::t;
use crate::text::{protocol, refusal, safety as words, site};
use crate::therapy::builtin;
use crate::therapy::command::{Command, Prescription};
use crate::therapy::protocol::Protocol;
use crate::therapy::safety::{self, Injury, Severity, Situation};
use crate::therapy::state::State;
use crate::therapy::suggestion;
use crate::window::theme::tokens::HEIGHT_PRIMARY;
use crate::window::theme::{Palette, Tone, Type, space};
use crate::window::view::{Intent, View};
use crate::window::widgets::{
    Finding, Pressed, ProtocolCard, Weight, card, chips, finding, heading, note, page_head, paragraph, primary_button,
    protocol_card, text_line, timeline, toggle,
};

/// What was answered so far.
#[derive(Default)]
pub struct StartScreen {
    place: Option<usize>,
    other_place: String,
    onset: Onset,
    injury: Option<Injury>,
    protocol: Option<String>,
    /// The programme of the session that was ended: it is offered as long as it began when that one did.
    ended: Option<String>,
    browsing: bool,
    warning: Warning,
    /// The findings that were read, so that others are asked about again.
    accepted: Vec<safety::Finding>,
    preview: Option<Preview>,
    /// Space was pressed: as good as the button.
    go: bool,
}

/// Below this the preview goes under the questions, in points of what the rail leaves.
const WIDTH_WITH_PREVIEW: f32 = 640.0;
/// The column's width where there is more room, in points.
const WIDTH_MOST: f32 = 640.0;
/// How much of the window's height the warning may take, and what it leaves for the questions, in points.
const WARNING_MOST: f32 = 0.45;
const PAGE_LEAST: f32 = 72.0;
/// The index of "Other…" among the places.
const OTHER: usize = 4;
/// The longest site that is kept, in characters.
const SITE_CHARS: usize = 60;

impl StartScreen {
    /// Shows the questions. `above` takes what room it needs above the large button.
    pub fn ui(&mut self, ui: &mut Ui, view: &View, above: impl FnOnce(&mut Ui)) -> Vec<Intent> {
        let prescription = self.prescription(view);
        self.preview = Preview::kept(self.preview.take(), &prescription, view);
        let wide = ui.available_width() >= WIDTH_WITH_PREVIEW;
        if wide {
            let frame = egui::Frame::new().inner_margin(Margin { left: 0, right: 32, top: 32, bottom: 32 });
            let panel = Panel::right("preview").exact_size(228.0).resizable(false).show_separator_line(false);
            panel.frame(frame).show(ui, |ui| {
                card(ui, |ui| {
                    ui.set_min_height(ui.available_height());
                    // As wide as the card: its bar stands at the edge.
                    ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| self.coming(ui));
                });
            });
        }
        let margin = match wide {
            true => Margin { left: 40, right: 32, top: 28, bottom: 12 },
            false => Margin { left: 16, right: 16, top: 16, bottom: 8 },
        };
        let intents = self.bar(ui, view, &prescription, margin);
        above(ui);
        egui::CentralPanel::default().frame(egui::Frame::new()).show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                egui::Frame::new().inner_margin(Margin { bottom: 8, ..margin }).show(ui, |ui| {
                    ui.set_max_width(ui.available_width().min(WIDTH_MOST));
                    steady(ui, "start-form", |ui| self.form(ui, view, &prescription));
                    if !wide {
                        ui.add_space(space(4));
                        card(ui, |ui| self.coming(ui));
                    }
                });
            });
        });
        intents
    }

    /// Presses the large button, if it can be pressed.
    pub fn press(&mut self) {
        self.go = true;
    }

    /// A session has begun: what was answered was answered to it.
    pub fn forget(&mut self) {
        *self = StartScreen::default();
    }

    /// A session was ended before its time: the same answers hold for another.
    pub fn again(&mut self, ended: &State) {
        *self = StartScreen {
            onset: Onset::again(ended.onset),
            injury: Some(ended.prescription.injury),
            ended: Some(ended.prescription.protocol.id.clone()),
            ..StartScreen::default()
        };
    }

    /// What would be started now.
    fn prescription(&self, view: &View) -> Prescription {
        Prescription {
            protocol: self.chosen(view),
            onset: Some(self.onset.at(view)),
            site: self.site(view),
            injury: self.injury.unwrap_or_default(),
        }
    }

    fn chosen(&self, view: &View) -> Protocol {
        let find = |id: &str| view.protocols.iter().find(|protocol| protocol.id == id);
        // The usual one is what is suggested anyway; it is no wish that outweighs another suggestion.
        let last = Some(view.settings.last_protocol.as_str()).filter(|last| *last != builtin::DEFAULT_ID);
        let ended = self.ended.as_deref().filter(|_| self.onset.is_kept());
        let wanted = [self.protocol.as_deref(), ended, last].into_iter().flatten().find_map(find);
        let suggested = suggestion::suggested(&situation(self.injury.unwrap_or_default(), self.onset.at(view), view));
        let usual = wanted.or_else(|| find(suggested)).or_else(|| find(builtin::DEFAULT_ID)).or(view.protocols.first());
        usual.cloned().unwrap_or_else(|| builtin::all()[0].clone())
    }

    fn site(&self, view: &View) -> String {
        match self.place {
            Some(OTHER) => self.other_place.trim().to_owned(),
            Some(index) => places()[index].clone(),
            None if view.settings.last_site.is_empty() => places()[0].clone(),
            None => match site::offered_as(&view.settings.last_site) {
                Some(index) => places()[index].clone(),
                None => view.settings.last_site.clone(),
            },
        }
    }

    /// The large button and who should not press it, which stay where they are while the questions are scrolled.
    fn bar(&mut self, ui: &mut Ui, view: &View, prescription: &Prescription, margin: Margin) -> Vec<Intent> {
        let findings = findings(prescription, view);
        let refused = self.preview.as_ref().and_then(Preview::refusal).is_some();
        let asked = findings.iter().any(|finding| finding.severity == Severity::Warn);
        let unread = asked && self.accepted != findings;
        let ready = !refused && !unread && !prescription.protocol.phases.is_empty();
        let why = match (refused, unread) {
            (true, _) => t!("start-refused"),
            (false, true) => t!("start-read-first"),
            (false, false) => String::new(),
        };
        let begins = tone(prescription.protocol.phases[0].modality());
        let tone = if begins == Tone::Rest { Tone::Cold } else { begins };
        let margin = Margin { top: 8, ..margin };
        let frame = egui::Frame::new().inner_margin(margin);
        let panel = Panel::bottom("start-bar").resizable(false).show_separator_line(false).frame(frame);
        let around = margin.sum().y + HEIGHT_PRIMARY + ui.spacing().item_spacing.y;
        let most = (ui.ctx().content_rect().height() * WARNING_MOST).min(ui.available_height() - around - PAGE_LEAST);
        let shown = panel.show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(WIDTH_MOST));
            let top = ui.cursor().top();
            if !why.is_empty() {
                note(ui, &why);
            }
            let said = ui.cursor().top() - top;
            self.warning.bar(ui, &prescription.protocol, most - said);
            ui.add_enabled_ui(ready, |ui| primary_button(ui, &t!("start-go"), tone, WIDTH_MOST).clicked()).inner
        });
        let go = std::mem::take(&mut self.go) || shown.inner && view.meant;
        if ready && go { self.start(prescription) } else { Vec::new() }
    }

    fn start(&self, prescription: &Prescription) -> Vec<Intent> {
        let set = |key: &str, value: &str| Intent::Set { key: key.to_owned(), value: value.to_owned() };
        let begin = Intent::Do(Command::Start(Box::new(prescription.clone())));
        // What was only suggested is suggested anew by the next answers.
        let picked = self.protocol.as_ref().map(|_| set("last_protocol", &prescription.protocol.id));
        [begin, set("last_site", &prescription.site)].into_iter().chain(picked).collect()
    }

    fn form(&mut self, ui: &mut Ui, view: &View, prescription: &Prescription) {
        ui.spacing_mut().item_spacing.y = space(2);
        page_head(ui, &t!("start-title"), "");
        self.where_is_it(ui, view);
        self.onset.ui(ui, view);
        self.what_happened(ui);
        ui.add_space(space(3));
        self.programme(ui, view, prescription);
        ui.add_space(space(1));
        self.weigh(ui, view, &findings(prescription, view));
        self.warning.list(ui, &prescription.protocol);
    }

    fn where_is_it(&mut self, ui: &mut Ui, view: &View) {
        let (question, places) = (t!("start-where"), places());
        ui.add_space(space(2));
        heading(ui, &question);
        let chosen = self.place.or_else(|| {
            let last = view.settings.last_site.as_str();
            if last.is_empty() { Some(0) } else { site::offered_as(last).or(Some(OTHER)) }
        });
        let names: Vec<&str> = places.iter().map(String::as_str).collect();
        if let Some(index) = chips(ui, &question, &names, chosen) {
            self.place = Some(index);
        }
        if chosen == Some(OTHER) {
            if self.place.is_none() {
                (self.place, self.other_place) = (Some(OTHER), view.settings.last_site.clone());
            }
            let name = t!("start-where-other");
            let width = ui.available_width().min(280.0);
            text_line(ui, &name, &mut self.other_place, SITE_CHARS, width);
        }
    }

    fn what_happened(&mut self, ui: &mut Ui) {
        let question = t!("start-injury");
        ui.add_space(space(2));
        heading(ui, &question);
        let answers = [
            (Injury::FreshInjury, t!("start-injury-fresh")),
            (Injury::Swelling, t!("start-injury-swelling")),
            (Injury::Neither, t!("start-injury-neither")),
        ];
        let names: Vec<&str> = answers.iter().map(|(_, name)| name.as_str()).collect();
        let injury = self.injury.unwrap_or_default();
        let chosen = answers.iter().position(|(answer, _)| *answer == injury);
        if let Some(index) = chips(ui, &question, &names, chosen) {
            self.injury = Some(answers[index].0);
        }
    }

    fn programme(&mut self, ui: &mut Ui, view: &View, prescription: &Prescription) {
        let chosen = &prescription.protocol;
        let suggested = suggestion::suggested(&situation(prescription.injury, self.onset.at(view), view));
        let reason = match prescription.injury {
            _ if chosen.id != suggested => protocol::rhythm(chosen),
            _ if suggested == suggestion::LATE_ID => t!("start-why-late"),
            Injury::Neither => t!("start-why-spasm"),
            _ => t!("start-why-injury"),
        };
        let title = protocol::name(chosen);
        let link = if self.browsing { t!("start-fewer") } else { t!("start-others") };
        let tone_of = |protocol: &Protocol| tone(protocol.phases[0].modality());
        // What speaks against it stands under it, with the reason.
        let (tone, refused) = (tone_of(chosen), "");
        let shown = ProtocolCard { tone, title: &title, refused, reason: &reason, link: &link, chosen: true };
        if protocol_card(ui, &shown) == Some(Pressed::Link) {
            self.browsing = !self.browsing;
        }
        if !self.browsing {
            return;
        }
        for other in view.protocols.iter().filter(|other| other.id != chosen.id) {
            let title = protocol::name(other);
            let sources: Vec<String> = other.sources.iter().map(|source| protocol::source(source)).collect();
            let reason = t!("start-other", rhythm = protocol::rhythm(other), sources = sources.join(", "));
            let (tone, refused) = (tone_of(other), &super::protocols::mark(other, &view.settings));
            let shown = ProtocolCard { tone, title: &title, refused, reason: &reason, link: "", chosen: false };
            if protocol_card(ui, &shown).is_some() {
                self.protocol = Some(other.id.clone());
                self.browsing = false;
            }
        }
    }

    /// Shows what speaks against it, and asks once.
    fn weigh(&mut self, ui: &mut Ui, view: &View, findings: &[safety::Finding]) {
        for found in findings {
            let (reason, source) = (words::reason(found), protocol::source(&found.source));
            let weight = if found.severity == Severity::Refuse { Weight::Refuse } else { Weight::Warn };
            finding(ui, &Finding { weight, reason: &reason, source: &t!("start-source", source = source) });
        }
        let refused = self.preview.as_ref().and_then(Preview::refusal);
        if let Some(why) = refused.filter(|_| !safety::refused(findings)) {
            let reason = refusal::reason(why, &view.clock);
            finding(ui, &Finding { weight: Weight::Refuse, reason: &reason, source: "" });
        }
        let refused = refused.is_some();
        if !findings.is_empty() && !refused {
            let mut read = self.accepted == findings;
            if toggle(ui, &mut read, &t!("start-read"), "").changed() {
                self.accepted = if read { findings.to_vec() } else { Vec::new() };
            }
        }
    }

    fn coming(&self, ui: &mut Ui) {
        ui.spacing_mut().item_spacing.y = 0.0;
        heading(ui, &t!("start-preview"));
        ui.add(paragraph(&t!("start-preview-pace"), Type::Label, Palette::of(ui).quiet));
        ui.add_space(space(2));
        if let Some(preview) = &self.preview {
            timeline(ui, &preview.items());
        }
    }
}

fn findings(prescription: &Prescription, view: &View) -> Vec<safety::Finding> {
    let onset = prescription.onset.unwrap_or(view.now.wall);
    safety::check(&prescription.protocol, &situation(prescription.injury, onset, view))
}

fn situation(injury: Injury, onset: DateTime<Utc>, view: &View) -> Situation {
    let hours_since_onset = (view.now.wall - onset).num_seconds() as f64 / 3600.0;
    Situation { injury, hours_since_onset, sleep: view.settings.sleep }
}

fn places() -> [String; 5] {
    let [back, neck, knee, ankle] = site::offered();
    [back, neck, knee, ankle, t!("start-other-place")]
}

/// A trial of the prescription as it would run for this person.
fn trial(
    prescription: &Prescription,
    view: &View,
) -> Result<crate::therapy::session::Session, crate::therapy::command::Refusal> {
    let rules = view.settings.rules();
    let zone = Arc::clone(&view.zone);
    let id = "preview".to_owned();
    crate::therapy::session::Session::start(id, prescription.clone(), rules, zone, &view.now)
        .map(|(session, _)| session)
}
