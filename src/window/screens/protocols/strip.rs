//! A protocol's first days as rows of 24 hours, drawn anew while it is edited.

use egui::Ui;

use crate::t;
use crate::therapy::protocol::Protocol;
use crate::window::screens::programme::{Run, preview};
use crate::window::theme::space;
use crate::window::view::View;
use crate::window::widgets::{card, day_axis, day_row, heading, note};

/// What the rows depend on: the protocol, the minute in which it would begin, and the language.
type Key = (Protocol, i64, String);

/// The rows computed last.
#[derive(Default)]
pub struct Strip {
    laid_out: Option<(Key, Option<Run>)>,
}

/// So many days show the rhythm, and one more each phase that follows; the whole run is the programme screen's.
const DAYS: usize = 2;

impl Strip {
    /// Draws the rows, as if the protocol were begun now.
    pub fn ui(&mut self, ui: &mut Ui, protocol: &Protocol, view: &View) {
        let minute = view.now.wall.timestamp().div_euclid(60);
        let language = &view.settings.language;
        let same = |(of, at, said): &Key| of == protocol && *at == minute && said == language;
        if !self.laid_out.as_ref().is_some_and(|(key, _)| same(key)) {
            self.laid_out = Some(((protocol.clone(), minute, language.clone()), preview(protocol, view)));
        }
        let Some((_, run)) = &self.laid_out else { return };
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space(2);
            heading(ui, &t!("protocols-strip"));
            match run {
                Some(run) => {
                    day_axis(ui);
                    ui.spacing_mut().item_spacing.y = space(4);
                    let mut next: usize = 0;
                    for index in telling(&run.phases) {
                        let missing: usize = index - next;
                        if missing > 0 {
                            note(ui, &t!("protocols-strip-gap", count = missing));
                        }
                        day_row(ui, &run.days[index]);
                        next = index + 1;
                    }
                }
                None => drop(note(ui, &t!("protocols-strip-none"))),
            }
        });
    }
}

/// The first days, and each on which a later phase begins. A single day between them is told too: saying that it is left
/// out takes as much room.
fn telling(phases: &[Option<usize>]) -> Vec<usize> {
    let mut latest = 0;
    let mut days = Vec::new();
    for (index, phase) in phases.iter().enumerate() {
        let begins = phase.is_some_and(|phase| phase > latest);
        latest = latest.max(phase.unwrap_or_default());
        if index < DAYS || begins {
            if days.last().is_some_and(|last| index - last == 2) {
                days.push(index - 1);
            }
            days.push(index);
        }
    }
    days
}
