//! A session's run laid out in days: what happened, what its forecast says will, nights and the switch window.

use std::ops::Range;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Timelike, Utc};

use super::story;
use crate::t;
use crate::text::clock::Clock12Or24;
use crate::text::protocol::modality_name;
use crate::therapy::forecast::{Coming, Pace, What, forecast};
use crate::therapy::protocol::{Modality, Until};
use crate::therapy::session::Session;
use crate::therapy::state::{Ended, Record, Recorded, State};
use crate::window::screens::coming::{Slot, slots};
use crate::window::screens::page::tone_of;
use crate::window::widgets::{Block, Day, Mark};

/// The whole run, ready to draw.
#[derive(Debug, Clone, Default)]
pub struct Run {
    /// One row a day, the first first.
    pub days: Vec<Day>,
    /// What each block of each day can be pressed for: an application's step, both from 0. None for what is to come.
    pub records: Vec<Vec<Option<(u32, usize)>>>,
    /// Which phase each day ends in, from 0; none for a day without applications.
    pub phases: Vec<Option<usize>>,
    /// Which row is today.
    pub today: Option<usize>,
    /// How many applications are to come, fewest and most, the running phase's and the later ones'.
    pub to_come: ToCome,
}

/// How many applications are to come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ToCome {
    /// Of cold: at least and at most.
    pub cold: (usize, usize),
    /// Of heat: at least and at most.
    pub heat: (usize, usize),
}

/// One application's place on the wall clock.
struct Piece {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    modality: Modality,
    phase: usize,
    mark: Mark,
    story: String,
    record: Option<(u32, usize)>,
}

/// A programme without an end is shown for a week.
const HORIZON: Duration = Duration::from_secs(8 * 24 * 3600);
/// A run that somebody kept going for months shows its last days.
const MOST_DAYS: usize = 60;

/// Lays the run out. `now` is the present.
pub fn run(session: &Session, clock: &Clock12Or24, now: DateTime<Utc>) -> Run {
    let (early, late) = (forecast(session, Pace::Earliest, HORIZON), forecast(session, Pace::Latest, HORIZON));
    let state = session.state();
    let mut pieces: Vec<Piece> = state.records.iter().map(|record| past(state, record, clock, now)).collect();
    pieces.extend(coming(session, &late, clock));
    let last = pieces.iter().map(|piece| piece.to).chain([now]).max().unwrap_or(now);
    let end = late.iter().rfind(|coming| coming.what == What::Finish).map_or(last, |coming| coming.wall);
    let first = clock.local(state.started).date_naive();
    // Days are counted as the programme counts its hours: from when it began to hurt.
    let began = clock.local(state.onset).date_naive();
    let until = clock.local(end.max(last)).date_naive();
    let mut dates: Vec<NaiveDate> = first.iter_days().take_while(|date| *date <= until).collect();
    dates.drain(..dates.len().saturating_sub(MOST_DAYS));
    let today = clock.local(now).date_naive();
    let windows = windows(session);
    let drawn = dates.iter().map(|date| {
        let number = (*date - began).num_days() + 1;
        day(*date, number, &pieces, &windows, session, clock, (*date == today).then_some(now))
    });
    let (mut days, mut records, mut phases) = (Vec::new(), Vec::new(), Vec::new());
    for (day, pieces) in drawn {
        days.push(day);
        records.push(pieces.iter().map(|piece| piece.record).collect());
        phases.push(pieces.last().map(|piece| piece.phase));
    }
    let to_come = ToCome {
        cold: both(count(&early, Modality::is_cold), count(&late, Modality::is_cold)),
        heat: both(count(&early, |one| one == Modality::Heat), count(&late, |one| one == Modality::Heat)),
    };
    Run { days, records, phases, today: dates.iter().position(|date| *date == today), to_come }
}

fn both(one: usize, other: usize) -> (usize, usize) {
    (one.min(other), one.max(other))
}

fn count(coming: &[Coming], wanted: impl Fn(Modality) -> bool) -> usize {
    coming.iter().filter(|coming| coming.what == What::Apply && wanted(coming.modality)).count()
}

fn past(state: &State, record: &Record, clock: &Clock12Or24, now: DateTime<Utc>) -> Piece {
    let (to, mark) = match &record.what {
        Recorded::Applied { planned, ended, .. } => {
            let on = |span: Duration| record.wall + TimeDelta::from_std(span).unwrap_or_default();
            match ended {
                None => (now.max(on(*planned)), Mark::Now),
                Some(Ended::Off(off)) => (on(off.since(record.at)), Mark::Done),
                Some(Ended::Unknown) => (on(*planned), Mark::Done),
            }
        }
        Recorded::Missed(_) => (record.stands_wall(), Mark::Missed),
        Recorded::Skipped => (record.wall, Mark::Skipped),
        Recorded::Asleep => (record.wall, Mark::Asleep),
    };
    let (from, story) = (record.stands_wall(), story::past(state, record, clock));
    let step = if let Recorded::Applied { step, .. } = record.what { step } else { 0 };
    let (modality, phase, record) = (record.modality, record.phase, Some((record.application, step)));
    Piece { from, to, modality, phase, mark, story, record }
}

/// The applications to come.
fn coming(session: &Session, late: &[Coming], clock: &Clock12Or24) -> impl Iterator<Item = Piece> {
    slots(session, late).into_iter().map(|slot| {
        let on = TimeDelta::minutes(i64::from(slot.minutes));
        let Slot { from, by, modality, phase, .. } = slot;
        let story = story::coming(&slot, clock);
        Piece { from, to: by.max(from + on), modality, phase, mark: Mark::ToCome, story, record: None }
    })
}

/// The switch windows on the wall clock.
fn windows(session: &Session) -> Vec<(Range<DateTime<Utc>>, String)> {
    let state = session.state();
    let phases = &state.prescription.protocol.phases;
    let at = |hours: u32| state.onset + TimeDelta::hours(i64::from(hours));
    let mut windows = Vec::new();
    for pair in phases.windows(2) {
        if let Until::SinceOnsetHours(hours) = pair[0].until
            && hours.low < hours.high
        {
            let label = t!("programme-window", low = hours.low.to_string(), high = hours.high.to_string());
            windows.push((at(hours.low)..at(hours.high), label));
        }
    }
    windows
}

fn day<'a>(
    date: NaiveDate,
    number: i64,
    pieces: &'a [Piece],
    windows: &[(Range<DateTime<Utc>>, String)],
    session: &Session,
    clock: &Clock12Or24,
    now: Option<DateTime<Utc>>,
) -> (Day, Vec<&'a Piece>) {
    let hour = |wall| hour_of(date, clock, wall);
    let within = |from, to| Some((hour(from), hour(to))).filter(|(from, to)| *to > 0.0 && *from < 24.0);
    let today: Vec<&Piece> = pieces
        .iter()
        .filter(|piece| within(piece.from, piece.to.max(piece.from + TimeDelta::minutes(1))).is_some())
        .collect();
    let blocks = today
        .iter()
        .map(|piece| Block {
            hours: hour(piece.from).max(0.0)..hour(piece.to).min(24.0),
            tone: tone_of(piece.modality),
            mark: piece.mark,
            story: piece.story.clone(),
        })
        .collect();
    let choice = windows.iter().find_map(|(window, label)| {
        within(window.start, window.end).map(|(from, to)| (from.max(0.0)..to.min(24.0), label, window))
    });
    let opens = choice.as_ref().filter(|(range, ..)| range.start > 0.0).map(|(_, label, _)| (*label).clone());
    let later = today.iter().find(|piece| piece.phase > 0).map(|piece| modality_name(piece.modality));
    let numbered = t!("programme-day", number = number);
    let note = if now.is_some() { numbered } else { opens.or(later).unwrap_or(numbered) };
    let day = Day {
        title: date_title(date, clock),
        note,
        blocks,
        asleep: asleep(session),
        choice: choice.map(|(range, ..)| range),
        now: now.map(hour),
    };
    (day, today)
}

/// The hour of this day at which it is `wall`; below 0 or above 24 on other days.
fn hour_of(date: NaiveDate, clock: &Clock12Or24, wall: DateTime<Utc>) -> f32 {
    let local = clock.local(wall);
    let days = (local.date_naive() - date).num_days() as f32;
    days * 24.0 + local.num_seconds_from_midnight() as f32 / 3600.0
}

fn date_title(date: NaiveDate, clock: &Clock12Or24) -> String {
    // Noon of that date in UTC lies on that date, or the one beside it, in every zone: shift by the difference.
    let noon = date.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc();
    let off = clock.local(noon).date_naive() - date;
    clock.day(noon - off)
}

fn asleep(session: &Session) -> Vec<Range<f32>> {
    let Some(sleep) = session.rules().sleep else { return Vec::new() };
    let hours = |time: chrono::NaiveTime| time.num_seconds_from_midnight() as f32 / 3600.0;
    let (from, to) = (hours(sleep.from()), hours(sleep.to()));
    if from < to { vec![from..to] } else { vec![0.0..to, from..24.0] }
}
