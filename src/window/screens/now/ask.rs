//! What is asked before it is done: ending the session, and the next part of the programme before its time.

use egui::Ui;

use super::offer;
use crate::t;
use crate::text::safety as words;
use crate::therapy::command::Command;
use crate::therapy::safety;
use crate::therapy::session::Session;
use crate::window::icons::Icon;
use crate::window::theme::Tone;
use crate::window::view::Intent;
use crate::window::widgets::{Banner, banner, quiet_button};

/// The question that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// End the session?
    Stop,
    /// Go on to the next phase early?
    Switch,
}

/// What the person answered.
pub enum Answer {
    /// Nothing yet.
    None,
    /// Do it.
    Yes(Intent),
    /// Leave it.
    No,
}

/// Shows the question.
pub fn question(ui: &mut Ui, asking: Asking, session: &Session) -> Answer {
    let (icon, words, yes, no, command) = match asking {
        Asking::Stop => (Icon::Stop, t!("now-stop-sure"), t!("now-stop-yes"), t!("now-stop-no"), Command::Stop),
        Asking::Switch => {
            let (yes, stay) = (offer::switch_label(session), offer::stay_label(session));
            (Icon::Warning, switch_words(session), yes, stay, Command::SwitchPhase)
        }
    };
    if banner(ui, &Banner { tone: Tone::Heat, icon, words: &words, action: &yes }) {
        return Answer::Yes(Intent::Do(command));
    }
    if quiet_button(ui, &no).clicked() { Answer::No } else { Answer::None }
}

/// The question, and what speaks against it.
fn switch_words(session: &Session) -> String {
    let state = session.state();
    let hours = state.since_onset(session.timeline().last().elapsed).as_secs_f64() / 3600.0;
    let prescription = &state.prescription;
    let findings = safety::check_switch(&prescription.protocol, state.phase, hours, prescription.injury);
    std::iter::once(t!("now-switch-sure")).chain(findings.iter().map(words::reason)).collect::<Vec<_>>().join(" ")
}
