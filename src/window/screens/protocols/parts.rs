//! The fields of a phase and of its steps.

use egui::Ui;

use super::editor::Remarks;
use crate::t;
use crate::text::protocol::modality_name;
use crate::therapy::protocol::{Alternative, Modality, Phase, RestFrom, Span, Step, Until, limits};
use crate::window::icons::Icon;
use crate::window::theme::space;
use crate::window::widgets::{Stepper, chips, heading, icon_button, note, quiet_button, stepper, toggle};

const MODALITIES: [Modality; 4] = [Modality::Cold, Modality::IceMassage, Modality::Heat, Modality::Rest];

/// The fields of one phase; true when it is to be removed.
pub fn phase(ui: &mut Ui, index: usize, count: usize, phase: &mut Phase, remarks: &Remarks) -> bool {
    let field = format!("phase[{index}]");
    let mut gone = false;
    ui.spacing_mut().item_spacing.y = space(2);
    ui.horizontal(|ui| {
        let number = index + 1;
        let words = t!("protocols-part", number = number, what = modality_name(phase.modality()));
        let label = t!("protocols-remove-part", number = number);
        if count > 1 {
            gone = icon_button(ui, Icon::Trash, &label).clicked();
        }
        heading(ui, &words);
    });
    steps(ui, &field, phase, remarks);
    ui.separator();
    rest(ui, phase);
    remarks.show_within(ui, &format!("{field}.rest"));
    ui.separator();
    until(ui, phase);
    remarks.show_within(ui, &format!("{field}.until"));
    remarks.show_within(ui, &format!("{field}.ask_at_hours"));
    ui.separator();
    per_day(ui, phase);
    remarks.show_within(ui, &format!("{field}.max_per_day"));
    remarks.show_exactly(ui, &field);
    gone
}

fn steps(ui: &mut Ui, field: &str, phase: &mut Phase, remarks: &Remarks) {
    let mut gone = None;
    let count = phase.steps.len();
    for (index, one) in phase.steps.iter_mut().enumerate() {
        ui.push_id(("step", index), |ui| {
            let number = index + 1;
            ui.horizontal(|ui| {
                if count > 1 && icon_button(ui, Icon::Trash, &t!("protocols-remove-step", number = number)).clicked() {
                    gone = Some(index);
                }
                note(ui, &t!("protocols-step-number", number = number));
            });
            step(ui, one);
        });
        remarks.show_within(ui, &format!("{field}.step[{index}]"));
    }
    remarks.show_exactly(ui, &format!("{field}.step"));
    if let Some(index) = gone {
        phase.steps.remove(index);
    }
    ui.horizontal_wrapped(|ui| {
        if count < limits::LIST && quiet_button(ui, &t!("protocols-add-step")).clicked() {
            let modality = phase.modality();
            phase.steps.push(Step { modality, mins: Span::exactly(10), alternatives: Vec::new() });
        }
    });
}

fn step(ui: &mut Ui, step: &mut Step) {
    modality(ui, &t!("protocols-what"), &mut step.modality);
    span(ui, &t!("protocols-minutes"), &mut step.mins, 1..=60, 1, &t!("protocols-unit-min"));
    let mut gone = None;
    for (index, other) in step.alternatives.iter_mut().enumerate() {
        ui.push_id(("or", index), |ui| {
            ui.horizontal(|ui| {
                if icon_button(ui, Icon::Trash, &t!("protocols-remove-or")).clicked() {
                    gone = Some(index);
                }
                note(ui, &t!("protocols-or"));
            });
            modality(ui, &t!("protocols-what"), &mut other.modality);
            span(ui, &t!("protocols-minutes"), &mut other.mins, 1..=60, 1, &t!("protocols-unit-min"));
        });
    }
    if let Some(index) = gone {
        step.alternatives.remove(index);
    }
    let room = step.modality != Modality::Rest && step.alternatives.len() < limits::LIST;
    if room && quiet_button(ui, &t!("protocols-add-or")).clicked() {
        let modality = if step.modality == Modality::Heat { Modality::Cold } else { Modality::Heat };
        step.alternatives.push(Alternative { modality, mins: Span::exactly(10) });
    }
}

fn modality(ui: &mut Ui, question: &str, value: &mut Modality) {
    let names = MODALITIES.map(modality_name);
    let answers: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = MODALITIES.iter().position(|one| one == value);
    if let Some(index) = chips(ui, question, &answers, chosen) {
        *value = MODALITIES[index];
    }
}

/// Two numbers, the second never below the first.
fn span(ui: &mut Ui, name: &str, span: &mut Span, range: std::ops::RangeInclusive<u32>, step: u32, unit: &str) {
    // What a file holds beyond the field's own range stays until it is changed.
    let range = (*range.start()).min(span.low)..=(*range.end()).max(span.high);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space(2);
        let least = t!("protocols-least", what = name);
        if stepper(ui, &Stepper { name: &least, range: range.clone(), step, unit }, &mut span.low) {
            span.high = span.high.max(span.low);
        }
        note(ui, &t!("protocols-to"));
        let most = t!("protocols-most", what = name);
        if stepper(ui, &Stepper { name: &most, range, step, unit }, &mut span.high) {
            span.low = span.low.min(span.high);
        }
    });
}

fn rest(ui: &mut Ui, phase: &mut Phase) {
    heading(ui, &t!("protocols-rest"));
    span(ui, &t!("protocols-rest"), &mut phase.rest.mins, 5..=720, 5, &t!("protocols-unit-min"));
    let answers = [t!("protocols-from-removal"), t!("protocols-from-start")];
    let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
    let chosen = usize::from(phase.rest.from == RestFrom::Start);
    if let Some(index) = chips(ui, &t!("protocols-from"), &answers, Some(chosen)) {
        phase.rest.from = if index == 0 { RestFrom::Removal } else { RestFrom::Start };
    }
}

fn until(ui: &mut Ui, phase: &mut Phase) {
    heading(ui, &t!("protocols-until"));
    let answers = [t!("protocols-until-form-hours"), t!("protocols-until-form-count"), t!("protocols-until-form-stop")];
    let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
    let chosen = match phase.until {
        Until::SinceOnsetHours(_) => 0,
        Until::Applications(_) => 1,
        Until::Stopped => 2,
    };
    if let Some(index) = chips(ui, &t!("protocols-until"), &answers, Some(chosen))
        && index != chosen
    {
        phase.until = match index {
            0 => Until::SinceOnsetHours(Span { low: 48, high: 72 }),
            1 => Until::Applications(9),
            _ => Until::Stopped,
        };
        if phase.until != Until::Stopped {
            phase.ask_at_hours = None;
        }
    }
    match &mut phase.until {
        Until::SinceOnsetHours(hours) => {
            span(ui, &t!("protocols-hours"), hours, 1..=336, 12, &t!("protocols-unit-h"));
        }
        Until::Applications(count) => {
            let name = t!("protocols-times");
            stepper(ui, &Stepper { name: &name, range: 1..=100, step: 1, unit: &t!("protocols-unit-times") }, count);
        }
        Until::Stopped => ask_at(ui, &mut phase.ask_at_hours),
    }
}

fn ask_at(ui: &mut Ui, ask_at_hours: &mut Option<u32>) {
    let mut on = ask_at_hours.is_some();
    if toggle(ui, &mut on, &t!("protocols-ask"), "").changed() {
        *ask_at_hours = on.then_some(168);
    }
    if let Some(hours) = ask_at_hours {
        let name = t!("protocols-ask-hours");
        stepper(ui, &Stepper { name: &name, range: 1..=336, step: 12, unit: &t!("protocols-unit-h") }, hours);
    }
}

fn per_day(ui: &mut Ui, phase: &mut Phase) {
    let mut on = phase.max_per_day.is_some();
    if toggle(ui, &mut on, &t!("protocols-per-day-limit"), "").changed() {
        phase.max_per_day = on.then_some(8);
    }
    if let Some(count) = &mut phase.max_per_day {
        let name = t!("protocols-per-day");
        stepper(ui, &Stepper { name: &name, range: 1..=24, step: 1, unit: &t!("protocols-unit-times") }, count);
    }
}
