//! One protocol read whole: what it is for, its parts, its findings, its sources, how sure anyone is.

use egui::Ui;

use super::editor::Editor;
use super::strip::Strip;
use super::{Turn, back, situation};
use crate::t;
use crate::text::protocol::modality_name;
use crate::text::{protocol as words, safety as safety_words, works};
use crate::therapy::builtin;
use crate::therapy::protocol::{Phase, Protocol, RestFrom, Span, Until};
use crate::therapy::safety::{self, Finding as Found, Severity, check};
use crate::therapy::state::Named;
use crate::window::errands::Errand;
use crate::window::screens::page::WIDTH_STACKED;
use crate::window::theme::{Palette, Tone, Type, space};
use crate::window::view::{Intent, Screen, View};
use crate::window::widgets::{
    Finding, Weight, card, finding, heading, link, note, outlined_button, page_head, primary_button, quiet_button,
};

/// Shows the protocol and what can be done with it.
pub fn ui(
    ui: &mut Ui,
    view: &View,
    protocol: &Protocol,
    deleting: &mut bool,
    strip: &mut Strip,
    intents: &mut Vec<Intent>,
) -> Option<Turn> {
    let mut turn = None;
    if back(ui) {
        turn = Some(Turn::List);
    }
    page_head(ui, &words::name(protocol), &words::summary(protocol));
    ui.spacing_mut().item_spacing.y = space(3);
    let found = check(protocol, &situation(view));
    found.iter().for_each(|found| show_finding(ui, found));
    let refused = safety::refused(&found);
    strip.ui(ui, protocol, view);
    for (index, phase) in protocol.phases.iter().enumerate() {
        card(ui, |ui| show_phase(ui, index, phase));
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space(1);
        heading(ui, &t!("protocols-evidence"));
        let evidence = words::evidence(protocol);
        note(ui, &if evidence.is_empty() { t!("protocols-evidence-none") } else { evidence });
        ui.add_space(space(2));
        heading(ui, &t!("protocols-sources"));
        if protocol.sources.is_empty() {
            note(ui, &t!("protocols-sources-none"));
        }
        sources(ui, protocol, intents);
        ui.add_space(space(2));
        note(ui, &t!("protocols-id", id = protocol.id.as_str()));
    });
    buttons(ui, view, protocol, refused, deleting, intents).or(turn)
}

/// Who each is, as far as anybody knows; a press on an address opens it.
fn sources(ui: &mut Ui, protocol: &Protocol, intents: &mut Vec<Intent>) {
    for source in &protocol.sources {
        note(ui, &words::source(source));
        let work = works::work(source);
        if let Some(work) = work {
            note(ui, work.title);
        }
        let own = source.starts_with("https://").then_some(source.as_str());
        if let Some(address) = work.map(|work| work.address).or(own)
            && link(ui, address).clicked()
        {
            intents.push(Intent::SendOut(Errand::ShowFile(address.into())));
        }
    }
    if protocol.sources.iter().any(|source| works::is_article(source)) {
        note(ui, &t!("help-evidence-articles"));
    }
}

fn buttons(
    ui: &mut Ui,
    view: &View,
    protocol: &Protocol,
    refused: bool,
    deleting: &mut bool,
    intents: &mut Vec<Intent>,
) -> Option<Turn> {
    let mut turn = None;
    let own = !builtin::is_builtin(protocol);
    if matches!(view.state, Named::Idle | Named::Finished)
        && ui.add_enabled_ui(!refused, |ui| primary_button(ui, &t!("protocols-use"), Tone::Cold, 320.0)).inner.clicked()
    {
        intents.push(Intent::Set { key: "last_protocol".to_owned(), value: protocol.id.clone() });
        intents.push(Intent::Go(Screen::Now));
    }
    if *deleting {
        note(ui, &t!("protocols-delete-sure", name = words::name(protocol)));
        ui.horizontal_wrapped(|ui| {
            if outlined_button(ui, &t!("protocols-delete-yes")).clicked() {
                intents.push(Intent::DeleteProtocol { id: protocol.id.clone() });
                turn = Some(Turn::List);
            }
            if quiet_button(ui, &t!("protocols-delete-no")).clicked() {
                *deleting = false;
            }
        });
        return turn;
    }
    ui.horizontal_wrapped(|ui| {
        if own && outlined_button(ui, &t!("protocols-edit")).clicked() {
            turn = Some(Turn::Edit(Box::new(Editor::of(protocol))));
        }
        if outlined_button(ui, &t!("protocols-duplicate")).clicked() {
            turn = Some(Turn::Edit(Box::new(Editor::copy_of(protocol, view))));
        }
        if outlined_button(ui, &t!("protocols-save-file")).clicked() {
            intents.push(Intent::SendOut(Errand::SaveProtocol(Box::new(protocol.clone()))));
        }
        if own && quiet_button(ui, &t!("protocols-delete")).clicked() {
            *deleting = true;
        }
    });
    turn
}

/// A finding with its reason and who says so.
pub fn show_finding(ui: &mut Ui, found: &Found) {
    let weight = if found.severity == Severity::Refuse { Weight::Refuse } else { Weight::Warn };
    let (reason, source) = (safety_words::reason(found), words::source(&found.source));
    finding(ui, &Finding { weight, reason: &reason, source: &source });
}

fn show_phase(ui: &mut Ui, index: usize, phase: &Phase) {
    ui.spacing_mut().item_spacing.y = space(1);
    let number = index + 1;
    heading(ui, &t!("protocols-part", number = number, what = modality_name(phase.modality())));
    let steps = phase.steps.iter().map(|step| {
        let choices = step
            .choices()
            .map(|choice| t!("protocols-step", what = modality_name(choice.modality), mins = words::span(choice.mins)));
        choices.collect::<Vec<_>>().join(&format!(" {} ", t!("protocols-or")))
    });
    for (place, step) in steps.enumerate() {
        fact(ui, &if place == 0 { t!("protocols-on") } else { t!("protocols-then") }, &step);
    }
    let rest = words::span(phase.rest.mins);
    let rest = match phase.rest.from {
        RestFrom::Removal => t!("protocols-rest-removal", mins = rest),
        RestFrom::Start => t!("protocols-rest-start", mins = rest),
    };
    fact(ui, &t!("protocols-rest"), &rest);
    let days = |hours| words::days(hours).map(words::span);
    let until = match (phase.until, phase.ask_at_hours) {
        (Until::SinceOnsetHours(hours), _) => match days(hours) {
            Some(day) => t!("protocols-until-day", day = day),
            None if hours.low < hours.high => {
                t!("protocols-until-window", low = hours.low.to_string(), high = hours.high.to_string())
            }
            None => t!("protocols-until-hours", hours = hours.high.to_string()),
        },
        (Until::Applications(count), _) => t!("protocols-until-count", count = count),
        (Until::Stopped, Some(hours)) => match days(Span::exactly(hours)) {
            Some(day) => t!("protocols-until-asked-day", day = day),
            None => t!("protocols-until-asked", hours = hours.to_string()),
        },
        (Until::Stopped, None) => t!("protocols-until-stopped"),
    };
    fact(ui, &t!("protocols-until"), &until);
    if let Some(count) = phase.max_per_day {
        fact(ui, &t!("protocols-per-day"), &t!("protocols-per-day-count", count = count));
    }
}

/// A name and what holds, side by side.
fn fact(ui: &mut Ui, name: &str, words: &str) {
    let palette = Palette::of(ui);
    let width = width_of_names(ui);
    ui.horizontal_top(|ui| {
        let label = |words: &str, kind: Type, ink| {
            egui::Label::new(egui::RichText::new(words).font(kind.font()).color(ink)).wrap()
        };
        ui.allocate_ui(egui::vec2(width, 19.0), |ui| {
            ui.set_width(width);
            ui.add(label(name, Type::Text, palette.quiet));
        });
        ui.vertical(|ui| ui.add(label(words, Type::Strong, palette.ink)));
    });
}

/// The names' column, in points. In a narrow window it is no wider than they are: what holds needs the room.
fn width_of_names(ui: &Ui) -> f32 {
    const WIDTH: f32 = 96.0;
    if ui.available_width() >= WIDTH_STACKED {
        return WIDTH;
    }
    let names = [t!("protocols-on"), t!("protocols-then"), t!("protocols-rest"), t!("protocols-until")];
    let names = names.into_iter().chain([t!("protocols-per-day")]);
    let wide = |name| ui.painter().layout_no_wrap(name, Type::Text.font(), egui::Color32::PLACEHOLDER).size().x;
    names.map(wide).fold(0.0, f32::max).min(WIDTH).ceil() + space(1)
}
