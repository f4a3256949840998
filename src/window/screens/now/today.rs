//! The day beside the ring: what was done, what is on, what is to come, when it is night.

use std::time::Duration;

use chrono::NaiveDate;
use egui::{Align, Id, Response, ScrollArea, Ui, vec2};

use crate::t;
use crate::therapy::event::MissedWhy;
use crate::therapy::forecast::{Pace, What, forecast};
use crate::therapy::session::Session;
use crate::therapy::state::{Ended, Record, Recorded};
use crate::therapy::timeline::whole_minutes;
use crate::window::screens::coming::{slots, times};
use crate::window::screens::tone;
use crate::window::theme::Tone;
use crate::window::view::View;
use crate::window::widgets::{Mark, SideRow, heading, note, side_row};

/// The list, as long as it is. One that `scrolls` under its head keeps what is on or next in sight.
pub fn today(ui: &mut Ui, session: &Session, view: &View, scrolls: bool) {
    ui.spacing_mut().item_spacing.y = 4.0;
    heading(ui, &t!("now-today"));
    let rows = rows(session, view);
    if rows.is_empty() {
        note(ui, &t!("now-today-empty"));
    }
    if scrolls {
        ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| list(ui, &rows, true));
    } else {
        list(ui, &rows, false);
    }
}

fn list(ui: &mut Ui, rows: &[Row], scrolls: bool) {
    let current = rows.iter().position(|row| matches!(row.mark, Mark::Now | Mark::ToCome));
    for (index, row) in rows.iter().enumerate() {
        let shown = side_row(ui, &SideRow { mark: row.mark, tone: row.tone, time: &row.time, note: &row.note });
        if scrolls && current == Some(index) {
            keep_in_sight(ui, &shown, rows.len());
        }
    }
}

/// A long day begins with what is past: what is on or next is scrolled to whenever the list or its room has changed,
/// with the row before it still in sight.
fn keep_in_sight(ui: &Ui, row: &Response, rows: usize) {
    let id = Id::unique("today-rows");
    let now = (rows, ui.clip_rect().height().to_bits());
    let before = ui.data(|data| data.get_temp(id));
    if before != Some(now) {
        ui.data_mut(|data| data.insert_temp(id, now));
        ui.scroll_to_rect(row.rect.expand2(vec2(0.0, row.rect.height())), Some(Align::Min));
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

/// The rest of the day, as the programme's row of today has it, and when it is night.
fn to_come(session: &Session, view: &View, today: NaiveDate) -> Vec<Row> {
    const AHEAD: Duration = Duration::from_secs(24 * 3600);
    let on_today = |wall| view.clock.local(wall).date_naive() == today;
    let late = forecast(session, Pace::Latest, AHEAD);
    let slots = slots(session, &late).into_iter().filter(|slot| on_today(slot.from) || slot.ready);
    let mut rows: Vec<Row> = slots
        .map(|slot| Row {
            mark: Mark::ToCome,
            tone: tone(slot.modality),
            time: times(slot.from, slot.by, &view.clock),
            note: if slot.ready { t!("now-day-ready") } else { String::new() },
        })
        .collect();
    let asleep = session.asleep_at(session.timeline().last().elapsed);
    let night = late.iter().find(|coming| coming.what == What::Sleep && on_today(coming.wall) && !asleep);
    if let (Some(night), Some(sleep)) = (night, session.rules().sleep) {
        let wake = sleep.next_wake(&*view.zone, night.wall);
        let time = times(night.wall, wake, &view.clock);
        rows.push(Row { mark: Mark::Asleep, tone: Tone::Rest, time, note: t!("now-day-asleep") });
    }
    rows
}
