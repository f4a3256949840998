//! The programme is over: what was done, whether the pain changed, and what to do if it didn't.

use egui::Ui;

use crate::t;
use crate::text::precautions;
use crate::therapy::precautions::Topic;
use crate::therapy::session::Session;
use crate::window::theme::space;
use crate::window::widgets::{Finding, Weight, card, finding, heading, note};

/// Shows the summary across the available width, at most as wide as the column.
pub fn summary(ui: &mut Ui, session: &Session) {
    ui.add_space(space(3));
    ui.vertical(|ui| content(ui, session));
}

fn content(ui: &mut Ui, session: &Session) {
    let state = session.state();
    let counts = &state.counts;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space(1);
        let (missed, skipped, asleep) = (counts.missed, counts.skipped, counts.asleep);
        heading(ui, &t!("now-counts", done = counts.done, missed = missed, skipped = skipped, asleep = asleep));
        match (state.pains.first(), state.pains.last()) {
            (Some(first), Some(last)) if state.pains.len() > 1 => {
                note(ui, &t!("now-pain-change", first = first.score, last = last.score))
            }
            _ => note(ui, &t!("now-pain-unknown")),
        };
    });
    ui.add_space(space(2));
    let advice: Vec<String> = Topic::NotImproving.items().iter().map(precautions::sentence).collect();
    let heading = precautions::heading(Topic::NotImproving);
    finding(ui, &Finding { weight: Weight::Warn, reason: &heading, source: &advice.join(" ") });
}
