//! The day beside the ring: what was done, what is on, what is to come, when it is night.

use std::time::Duration;

use chrono::NaiveDate;
use egui::Ui;

use crate::t;
use crate::therapy::event::MissedWhy;
use crate::therapy::forecast::{Coming, Pace, What, forecast};
use crate::therapy::session::Session;
use crate::therapy::state::{Ended, Place, Record, Recorded, Stage};
use crate::therapy::timeline::whole_minutes;
use crate::window::screens::tone;
use crate::window::theme::Tone;
use crate::window::view::View;
use crate::window::widgets::{Mark, SideRow, heading, note, side_row};

/// The list, as long as it is.
pub fn today(ui: &mut Ui, session: &Session, view: &View) {
    ui.spacing_mut().item_spacing.y = 4.0;
    heading(ui, &t!("now-today"));
    let rows = rows(session, view);
    if rows.is_empty() {
        note(ui, &t!("now-today-empty"));
    }
    for row in &rows {
        side_row(ui, &SideRow { mark: row.mark, tone: row.tone, time: &row.time, note: &row.note });
    }
}

struct Row {
    mark: Mark,
    tone: Tone,
    time: String,
    note: String,
}

fn rows(session: &Session, view: &View) -> Vec<Row> {
    let today = view.clock.local(view.now.wall).date_naive();
    let on = |wall| view.clock.local(wall).date_naive() == today;
    let done =
        session.state().records.iter().filter(|record| on(record.stands_wall())).map(|record| row_of(record, view));
    let mut rows: Vec<Row> = done.collect();
    if session.state().running() {
        rows.extend(to_come(session, view, today));
    }
    rows
}

fn row_of(record: &Record, view: &View) -> Row {
    let (mark, note) = match &record.what {
        Recorded::Applied { ended: None, .. } => (Mark::Now, t!("now-day-on")),
        Recorded::Applied { ended: Some(Ended::Off(off)), .. } => {
            let mins = whole_minutes(off.since(record.at));
            (Mark::Done, t!("span-mins", mins = mins))
        }
        Recorded::Applied { ended: Some(Ended::Unknown), .. } => (Mark::Done, t!("now-day-unknown")),
        Recorded::Missed(MissedWhy::NoAnswer) => (Mark::Missed, t!("now-day-no-answer")),
        Recorded::Missed(MissedWhy::Suspended) => (Mark::Missed, t!("now-day-suspended")),
        Recorded::Missed(MissedWhy::PoweredOff) => (Mark::Missed, t!("now-day-off")),
        Recorded::Skipped => (Mark::Skipped, t!("now-day-skipped")),
        Recorded::Asleep => (Mark::Asleep, t!("now-day-asleep")),
    };
    Row { mark, tone: tone(record.modality), time: view.clock.time(record.stands_wall()), note }
}

/// Of those to come so many are told; the windows of later ones would be too wide to mean anything.
const TOLD: usize = 3;

/// The application that waits for the person.
fn ready_now(session: &Session, view: &View) -> Option<Row> {
    let state = session.state();
    let Place::Waiting(slot) = &state.place else { return None };
    if slot.stage == Stage::Resting {
        return None;
    }
    let at = |elapsed| view.clock.time(session.timeline().wall_at(elapsed));
    let time = t!("now-day-window", from = at(slot.ready), by = at(slot.due));
    Some(Row { mark: Mark::ToCome, tone: tone(state.pick(slot.step).modality), time, note: t!("now-day-ready") })
}

/// The rest of the day at the earliest and at the latest: the first to come is the first in both, and so on.
fn to_come(session: &Session, view: &View, today: NaiveDate) -> Vec<Row> {
    const AHEAD: Duration = Duration::from_secs(24 * 3600);
    let day = |coming: &Coming| view.clock.local(coming.wall).date_naive();
    let early = forecast(session, Pace::Earliest, AHEAD);
    let late = forecast(session, Pace::Latest, AHEAD);
    let applies =
        |all: &[Coming]| -> Vec<Coming> { all.iter().filter(|coming| coming.what == What::Apply).cloned().collect() };
    let (first, last) = (applies(&early), applies(&late));
    let mut rows: Vec<Row> = ready_now(session, view).into_iter().collect();
    let coming = first
        .iter()
        .zip(last.iter().map(Some).chain(std::iter::repeat(None)))
        .filter(|(early, _)| day(early) == today && early.wall > view.now.wall)
        .take(TOLD)
        .map(|(early, late)| {
            let from = view.clock.time(early.wall);
            let same = |late: &&Coming| late.phase == early.phase && day(late) == today && late.wall > early.wall;
            let late = late.filter(same);
            let time = match late {
                Some(late) => t!("now-day-window", from = from, by = view.clock.time(late.wall)),
                None => from,
            };
            Row { mark: Mark::ToCome, tone: tone(early.modality), time, note: String::new() }
        });
    rows.extend(coming);
    let asleep = session.asleep_at(session.timeline().last().elapsed);
    let night = early.iter().find(|coming| coming.what == What::Sleep).filter(|coming| day(coming) == today && !asleep);
    if let (Some(night), Some(sleep)) = (night, session.rules().sleep) {
        let wake = sleep.next_wake(&*view.zone, night.wall);
        let (from, by) = (view.clock.time(night.wall), view.clock.time(wake));
        let time = t!("now-day-window", from = from, by = by);
        rows.push(Row { mark: Mark::Asleep, tone: Tone::Rest, time, note: t!("now-day-asleep") });
    }
    rows
}
