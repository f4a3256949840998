//! The picture of the days: each a row of 24 hours, with what was done in it and what wasn't.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Timelike, Utc};

use super::draw::{Anchor, Drawing, Ink, Weight, dashed, solid};
use super::facts::Facts;
use crate::export::rows::Outcome;
use crate::t;
use crate::therapy::protocol::Modality;

/// Days beyond this aren't shown: the report is two pages.
const MOST_DAYS: i64 = 14;
/// The rows together, in points.
const HEIGHT_ROWS: f32 = 168.0;
const HEIGHT_AXIS: f32 = 12.0;
const HEIGHT_LEGEND: f32 = 18.0;
const WIDTH_NAME: f32 = 60.0;
const GAP: f32 = 3.0;
const LABEL: (f32, Weight, Ink) = (7.0, Weight::Regular, Ink::Quiet);

/// Draws it, so many points wide.
pub fn draw(facts: &Facts<'_>, width: f32) -> Drawing {
    let clock = &facts.input.clock;
    let (first, last) = (clock.local(facts.state.started).date_naive(), clock.local(facts.until).date_naive());
    let first = first.max(last - TimeDelta::days(MOST_DAYS - 1));
    let days = (last - first).num_days().max(0) + 1;
    let row = (HEIGHT_ROWS / days as f32).clamp(12.0, 24.0);
    let mut drawing = Drawing::new(width, HEIGHT_AXIS + row * days as f32 + HEIGHT_LEGEND);
    let adherence = facts.adherence();
    let (done, due) = (adherence.done.to_string(), adherence.due().to_string());
    drawing.story = t!("export-report-days-story", done = done, due = due);

    let picture = Picture { facts, first, days, row, width };
    picture.axis(&mut drawing);
    picture.grounds(&mut drawing);
    picture.switches(&mut drawing);
    picture.applications(&mut drawing);
    picture.legend(&mut drawing);
    drawing
}

struct Picture<'a> {
    facts: &'a Facts<'a>,
    first: NaiveDate,
    days: i64,
    row: f32,
    width: f32,
}

impl Picture<'_> {
    fn x(&self, hour: f32) -> f32 {
        WIDTH_NAME + (self.width - WIDTH_NAME) * hour / 24.0
    }

    /// The top of a day's row.
    fn y(&self, day: i64) -> f32 {
        HEIGHT_AXIS + self.row * day as f32
    }

    /// Which row a moment is in, and its hour there.
    fn place(&self, wall: DateTime<Utc>) -> (i64, f32) {
        let local = self.facts.input.clock.local(wall);
        let day = (local.date_naive() - self.first).num_days();
        (day, local.num_seconds_from_midnight() as f32 / 3600.0)
    }

    fn axis(&self, drawing: &mut Drawing) {
        for hour in [0u8, 6, 12, 18, 24] {
            let anchor = match hour {
                0 => Anchor::Start,
                24 => Anchor::End,
                _ => Anchor::Middle,
            };
            drawing.text((self.x(f32::from(hour)), HEIGHT_AXIS - 4.0), anchor, LABEL, &format!("{hour:02}"));
        }
    }

    fn grounds(&self, drawing: &mut Drawing) {
        for day in 0..self.days {
            let (top, height) = (self.y(day), self.row - GAP);
            let date = self.first + TimeDelta::days(day);
            // Noon is that day in every zone that has the day at all.
            let noon = date.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc();
            let offset = self.facts.input.clock.local(noon).offset().local_minus_utc();
            let name = self.facts.input.clock.day(noon - TimeDelta::seconds(i64::from(offset)));
            let baseline = top + height / 2.0 + 2.8;
            drawing.text((0.0, baseline), Anchor::Start, (8.0, Weight::Strong, Ink::Text), &name);
            for (from, to) in self.nights() {
                drawing.fill((self.x(from), top, self.x(to) - self.x(from), height), 0.0, Ink::Asleep);
            }
            for hour in [6.0, 12.0, 18.0] {
                drawing.line(&[(self.x(hour), top), (self.x(hour), top + height)], solid(Ink::Line, 0.5));
            }
            let frame = (self.x(0.0), top, self.width - WIDTH_NAME, height);
            drawing.rect(frame, 2.0, None, Some(solid(Ink::Line, 0.75)));
        }
    }

    /// The sleep hours of a day.
    fn nights(&self) -> Vec<(f32, f32)> {
        let Some(sleep) = self.facts.input.sleep else { return Vec::new() };
        let hour = |time: chrono::NaiveTime| time.num_seconds_from_midnight() as f32 / 3600.0;
        let (from, to) = (hour(sleep.from()), hour(sleep.to()));
        if from < to { vec![(from, to)] } else { vec![(0.0, to), (from, 24.0)] }
    }

    fn switches(&self, drawing: &mut Drawing) {
        for switch in &self.facts.switches {
            let (day, hour) = self.place(switch.wall);
            if !(0..self.days).contains(&day) {
                continue;
            }
            let phases = &self.facts.state.prescription.protocol.phases;
            let heat = phases.get(switch.phase).is_some_and(|phase| phase.modality() == Modality::Heat);
            let ink = if heat { Ink::Heat } else { Ink::Rest };
            let (x, top) = (self.x(hour), self.y(day));
            drawing.line(&[(x, top - 1.0), (x, top + self.row - GAP + 1.0)], solid(ink, 1.25));
            let label = if heat { t!("export-report-to-heat") } else { t!("export-report-to-next") };
            // Beside the day's name: in the row itself it would cover what was done right after.
            let at = (WIDTH_NAME - 4.0, top + (self.row - GAP) / 2.0 + 2.5);
            drawing.text(at, Anchor::End, (6.5, Weight::Strong, ink), &label);
        }
    }

    fn applications(&self, drawing: &mut Drawing) {
        for row in self.facts.rows() {
            let so_far = (self.facts.until - row.wall).to_std().unwrap_or_default();
            let on = match row.outcome {
                Outcome::StillOn { .. } => so_far,
                outcome => outcome.real().or(outcome.planned()).unwrap_or_default(),
            };
            for (day, from, to) in self.pieces(row.wall, on) {
                let place = (self.x(from), self.y(day), self.x(to) - self.x(from), self.row - GAP);
                mark(drawing, place, row.modality, row.outcome);
            }
        }
    }

    /// A span of time as parts of days: row, first hour, last hour.
    fn pieces(&self, from: DateTime<Utc>, span: Duration) -> Vec<(i64, f32, f32)> {
        // Whole seconds: what rounding leaves of an hour would be one more piece, after midnight.
        const DAY: u64 = 24 * 60 * 60;
        let local = self.facts.input.clock.local(from);
        let mut day = (local.date_naive() - self.first).num_days();
        let (mut from, mut left) = (u64::from(local.num_seconds_from_midnight()), span.as_secs());
        let hour = |secs: u64| secs as f32 / 3600.0;
        let mut pieces = Vec::new();
        // Somebody who forgot a pack for days is shown the first of them.
        for _ in 0..3 {
            let to = (from + left).min(DAY);
            if (0..self.days).contains(&day) {
                pieces.push((day, hour(from), hour(to)));
            }
            left -= to.saturating_sub(from).min(left);
            (day, from) = (day + 1, 0);
            if left == 0 {
                break;
            }
        }
        pieces
    }

    fn legend(&self, drawing: &mut Drawing) {
        let (box_width, box_height) = (7.0, 9.0);
        let top = drawing.height - HEIGHT_LEGEND + 5.0;
        let planned = Duration::from_secs(60);
        let removed = Outcome::Removed { planned, real: planned };
        let missed = Outcome::Missed(crate::therapy::event::MissedWhy::NoAnswer);
        let entries = [
            (t!("export-report-legend-cold"), Modality::Cold, removed),
            (t!("export-report-legend-heat"), Modality::Heat, removed),
            (t!("export-report-legend-unknown"), Modality::Cold, Outcome::Unknown { planned }),
            (t!("export-report-legend-missed"), Modality::Cold, missed),
            (t!("export-report-legend-skipped"), Modality::Cold, Outcome::Skipped),
        ];
        let mut x = WIDTH_NAME;
        for (word, modality, outcome) in entries {
            mark(drawing, (x, top - 1.0, box_width, box_height + 2.0), modality, outcome);
            drawing.text((x + box_width + 4.0, top + 7.0), Anchor::Start, LABEL, &word);
            x += box_width + 22.0 + 3.8 * word.chars().count() as f32;
        }
        if self.facts.input.sleep.is_some() {
            drawing.fill((x, top, box_width + 4.0, box_height), 0.0, Ink::Asleep);
            let word = t!("export-report-legend-asleep");
            drawing.text((x + box_width + 8.0, top + 7.0), Anchor::Start, LABEL, &word);
        }
    }
}

/// The strong and the soft colour of a modality.
pub fn inks(modality: Modality) -> (Ink, Ink) {
    match modality {
        Modality::Cold | Modality::IceMassage => (Ink::Cold, Ink::ColdSoft),
        Modality::Heat => (Ink::Heat, Ink::HeatSoft),
        Modality::Rest => (Ink::Rest, Ink::Asleep),
    }
}

/// One application inside the row that is given: solid where it was done, a crossed or struck broken frame where not.
fn mark(drawing: &mut Drawing, (x, top, width, height): (f32, f32, f32, f32), modality: Modality, outcome: Outcome) {
    let (strong, soft) = inks(modality);
    let (y, height, middle) = (top + 2.0, height - 4.0, top + height / 2.0);
    let width = width.max(2.5);
    // Heat's corners are round, cold's are not: told apart in black and white too.
    let radius = if modality == Modality::Heat { 2.5 } else { 0.5 };
    match outcome {
        Outcome::Removed { .. } | Outcome::StillOn { .. } => drawing.fill((x, y, width, height), radius, strong),
        Outcome::Unknown { .. } => {
            drawing.rect((x, y, width, height), radius, Some(soft), Some(dashed(strong, 0.9)));
        }
        Outcome::Missed(_) => {
            let (left, right, arm) = (x, x + 5.0, 2.5);
            drawing.line(&[(left, middle - arm), (right, middle + arm)], solid(Ink::Rest, 0.9));
            drawing.line(&[(left, middle + arm), (right, middle - arm)], solid(Ink::Rest, 0.9));
        }
        Outcome::Skipped => drawing.line(&[(x, middle), (x + 6.0, middle)], solid(Ink::Rest, 1.5)),
        // The shaded hours say it already.
        Outcome::Asleep => {}
    }
}
