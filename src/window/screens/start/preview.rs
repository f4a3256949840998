//! The coming days in a few lines, from a trial run of the very machine that will do the reminding.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::trial;
use crate::t;
use crate::text::act::key;
use crate::therapy::command::{Prescription, Refusal};
use crate::therapy::forecast::{Coming, Pace, What, forecast};
use crate::therapy::quiet::SleepHours;
use crate::therapy::session::{Session, SwitchPolicy};
use crate::window::screens::tone;
use crate::window::theme::Tone;
use crate::window::view::View;
use crate::window::widgets::TimelineItem;

/// What a prescription would bring; kept until the prescription, the settings it goes by or the minute changes.
pub struct Preview {
    of: (Prescription, Option<SleepHours>, SwitchPolicy, String, i64),
    outcome: Result<Vec<Line>, Refusal>,
}

struct Line {
    tone: Tone,
    title: String,
    note: String,
}

/// Far enough for the end of every programme that has one.
const HORIZON: Duration = Duration::from_secs(8 * 24 * 3600);
/// How many applications after the first are told one by one.
const TOLD: usize = 2;

impl Preview {
    /// The preview of this prescription now: the kept one where it still holds.
    pub fn kept(kept: Option<Preview>, prescription: &Prescription, view: &View) -> Option<Preview> {
        let minute = view.now.wall.timestamp() / 60;
        let still = Prescription { onset: None, ..prescription.clone() };
        let since = prescription.onset.map_or(0, |onset| (view.now.wall - onset).num_minutes());
        let language = view.settings.language.clone();
        let of = (still, view.settings.sleep, view.settings.switch_policy, language, minute * 100_000 + since);
        if kept.as_ref().is_some_and(|kept| kept.of == of) {
            return kept;
        }
        let outcome = trial(prescription, view).map(|session| lines(&session, view));
        Some(Preview { of, outcome })
    }

    /// Why it can't be started.
    pub fn refusal(&self) -> Option<&Refusal> {
        self.outcome.as_ref().err()
    }

    /// As the widget takes it.
    pub fn items(&self) -> Vec<TimelineItem<'_>> {
        let lines = self.outcome.as_ref().map(Vec::as_slice).unwrap_or_default();
        lines.iter().map(|line| TimelineItem { tone: line.tone, title: &line.title, note: &line.note }).collect()
    }
}

fn lines(session: &Session, view: &View) -> Vec<Line> {
    let early = forecast(session, Pace::Earliest, HORIZON);
    let late = forecast(session, Pace::Latest, HORIZON);
    let at = |wall| view.clock.day_time(wall, view.now.wall);
    let applies =
        |all: &[Coming]| -> Vec<Coming> { all.iter().filter(|coming| coming.what == What::Apply).cloned().collect() };
    let (first, last) = (applies(&early), applies(&late));
    let sleep = early.iter().find(|coming| coming.what == What::Sleep);
    let mut told: Vec<(DateTime<Utc>, Line)> = Vec::new();
    let mut tell = |wall, tone, title, note| told.push((wall, Line { tone, title, note }));

    for (index, coming) in first.iter().take(1 + TOLD).enumerate() {
        // What would fall behind the night is told with the morning.
        if index > 0 && sleep.is_some_and(|sleep| coming.wall > sleep.wall) {
            break;
        }
        let what = key(coming.modality);
        if index == 0 {
            let title = t!("start-preview-today", time = view.clock.time(coming.wall));
            tell(coming.wall, tone(coming.modality), title, t!("start-preview-on", what = what, mins = coming.minutes));
            continue;
        }
        let title = match last.get(index).filter(|late| late.wall > coming.wall) {
            Some(late) => t!("now-day-window", from = at(coming.wall), by = view.clock.time(late.wall)),
            None => at(coming.wall),
        };
        tell(coming.wall, tone(coming.modality), title, t!("start-preview-again", what = what));
    }
    if let Some(sleep) = sleep {
        tell(sleep.wall, Tone::Rest, at(sleep.wall), t!("start-preview-sleep"));
        if let Some(next) = first.iter().find(|coming| coming.wall > sleep.wall) {
            let note = t!("start-preview-again", what = key(next.modality));
            tell(next.wall, tone(next.modality), at(next.wall), note);
        }
    }
    // The hours say which end of the choice it is.
    let since = |wall: DateTime<Utc>| {
        let hours = ((wall - session.state().onset).num_minutes() + 30) / 60;
        t!("start-preview-at", time = at(wall), hours = hours)
    };
    let switch = |all: &[Coming]| all.iter().find(|coming| coming.what == What::Switch).cloned();
    let (open, close) = (switch(&early), switch(&late));
    if let Some(open) = &open {
        let what = key(open.modality);
        let decided = close.as_ref().is_none_or(|close| close.wall - open.wall < chrono::TimeDelta::hours(1));
        let note =
            if decided { t!("start-preview-switch", what = what) } else { t!("start-preview-choice", what = what) };
        tell(open.wall, tone(open.modality), since(open.wall), note);
        if let Some(close) = close.filter(|_| !decided) {
            tell(close.wall, tone(close.modality), since(close.wall), t!("start-preview-switch", what = what));
        }
    }
    if let Some(end) = late.iter().find(|coming| coming.what == What::Finish) {
        tell(end.wall, Tone::Rest, view.clock.day(end.wall), t!("start-preview-finish"));
    }
    told.sort_by_key(|(wall, _)| *wall);
    told.into_iter().map(|(_, line)| line).collect()
}
