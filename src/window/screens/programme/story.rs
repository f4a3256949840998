//! One block's story, in a sentence.

use std::time::Duration;

use crate::t;
use crate::text::clock::Clock12Or24;
use crate::text::protocol::modality_name;
use crate::therapy::command::PainWhen;
use crate::therapy::event::MissedWhy;
use crate::therapy::state::{Ended, Record, Recorded, State};
use crate::therapy::timeline::whole_minutes;
use crate::window::screens::coming::Slot;

/// What became of a record: "Fri 14:00, Cold: 18 of 20 min. Pain 6 → 5."
pub fn past(state: &State, record: &Record, clock: &Clock12Or24) -> String {
    let (day, time, what) =
        (clock.day(record.stands_wall()), clock.time(record.stands_wall()), modality_name(record.modality));
    let came = match &record.what {
        Recorded::Applied { planned, ended, .. } => {
            let planned = mins(*planned);
            match ended {
                None => t!("programme-story-on", planned = planned),
                Some(Ended::Off(off)) => {
                    t!("programme-story-done", minutes = mins(off.since(record.at)), planned = planned)
                }
                Some(Ended::Unknown) => t!("programme-story-unknown", planned = planned),
            }
        }
        Recorded::Missed(why) => missed(*why),
        Recorded::Skipped => t!("programme-story-skipped"),
        Recorded::Asleep => t!("programme-story-asleep"),
    };
    let told = t!("programme-story", day = day, time = time, what = what, came = came);
    match pain(state, record) {
        Some(pain) => format!("{told} {pain}"),
        None => told,
    }
}

/// When the next one may be: "Sat 07:00 to 08:00: Cold, 20 min."
pub fn coming(slot: &Slot, clock: &Clock12Or24) -> String {
    let (what, minutes) = (modality_name(slot.modality), slot.minutes.to_string());
    let (day, from, to) = (clock.day(slot.from), clock.time(slot.from), clock.time(slot.by));
    if from == to {
        t!("programme-story-coming-at", day = day, time = from, what = what, minutes = minutes)
    } else {
        t!("programme-story-coming", day = day, from = from, to = to, what = what, minutes = minutes)
    }
}

/// Why an application was missed, in a few words.
pub fn missed(why: MissedWhy) -> String {
    match why {
        MissedWhy::NoAnswer => t!("programme-missed-no-answer"),
        MissedWhy::Suspended => t!("programme-missed-suspended"),
        MissedWhy::PoweredOff => t!("programme-missed-off"),
    }
}

/// Whole minutes, as everywhere.
pub fn mins(span: Duration) -> String {
    whole_minutes(span).to_string()
}

fn pain(state: &State, record: &Record) -> Option<String> {
    if !matches!(record.what, Recorded::Applied { .. }) {
        return None;
    }
    let score = |when| state.pain_of(record.application, when).map(|pain| pain.score.to_string());
    match (score(PainWhen::Before), score(PainWhen::After)) {
        (Some(before), Some(after)) => Some(t!("programme-story-pain", before = before, after = after)),
        (Some(before), None) => Some(t!("programme-story-pain-before", score = before)),
        (None, Some(after)) => Some(t!("programme-story-pain-after", score = after)),
        (None, None) => None,
    }
}
