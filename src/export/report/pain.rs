//! The picture of the pain: every score over time, before and after joined, the applications below.

use chrono::{DateTime, TimeDelta, Utc};

use super::days::inks;
use super::draw::{Anchor, Drawing, Ink, Weight, solid};
use super::facts::Facts;
use crate::t;
use crate::therapy::command::PainWhen;
use crate::therapy::protocol::Modality;

const HEIGHT: f32 = 172.0;
const TOP: f32 = 8.0;
/// Of the plot itself.
const HEIGHT_PLOT: f32 = 118.0;
const LEFT: f32 = 16.0;
const LABEL: (f32, Weight, Ink) = (7.0, Weight::Regular, Ink::Quiet);
/// Day names closer than this, in points, would run into each other.
const LEAST_BETWEEN_DAYS: f32 = 34.0;

/// Draws it, so many points wide.
pub fn draw(facts: &Facts<'_>, width: f32) -> Drawing {
    let mut drawing = Drawing::new(width, HEIGHT);
    drawing.story = t!("export-report-pain-story");
    let from = facts.state.pains.iter().map(|pain| pain.wall).chain([facts.state.started]).min();
    let picture = Picture { facts, from: from.unwrap_or(facts.state.started), width };
    picture.scale(&mut drawing);
    picture.days(&mut drawing);
    picture.switches(&mut drawing);
    picture.applications(&mut drawing);
    picture.scores(&mut drawing);
    picture.legend(&mut drawing);
    drawing
}

struct Picture<'a> {
    facts: &'a Facts<'a>,
    from: DateTime<Utc>,
    width: f32,
}

impl Picture<'_> {
    fn x(&self, wall: DateTime<Utc>) -> f32 {
        let whole = (self.facts.until - self.from).num_seconds().max(3600) as f32;
        let margin = 6.0;
        let part = (wall - self.from).num_seconds() as f32 / whole;
        LEFT + margin + (self.width - LEFT - 2.0 * margin) * part.clamp(0.0, 1.0)
    }

    fn y(score: u8) -> f32 {
        TOP + HEIGHT_PLOT * (1.0 - f32::from(score) / 10.0)
    }

    fn scale(&self, drawing: &mut Drawing) {
        for score in [0, 2, 4, 6, 8, 10] {
            let y = Self::y(score);
            drawing.line(&[(LEFT, y), (self.width, y)], solid(Ink::Line, 0.5));
            drawing.text((LEFT - 5.0, y + 2.5), Anchor::End, LABEL, &score.to_string());
        }
    }

    /// A tick at each midnight.
    fn days(&self, drawing: &mut Drawing) {
        let clock = &self.facts.input.clock;
        let (first, last) = (clock.local(self.from).date_naive(), clock.local(self.facts.until).date_naive());
        let mut free = LEFT;
        for date in first.iter_days().skip(1).take_while(|date| *date <= last).take(366) {
            let utc = date.and_time(chrono::NaiveTime::MIN).and_utc();
            let midnight = utc - TimeDelta::seconds(i64::from(clock.local(utc).offset().local_minus_utc()));
            let x = self.x(midnight);
            let foot = TOP + HEIGHT_PLOT;
            drawing.line(&[(x, TOP), (x, foot)], solid(Ink::Line, 0.5));
            if x >= free && x + LEAST_BETWEEN_DAYS <= self.width {
                drawing.text((x + 2.0, foot + 22.0), Anchor::Start, LABEL, &clock.day(midnight));
                free = x + LEAST_BETWEEN_DAYS;
            }
        }
    }

    fn switches(&self, drawing: &mut Drawing) {
        for switch in &self.facts.switches {
            let phases = &self.facts.state.prescription.protocol.phases;
            let heat = phases.get(switch.phase).is_some_and(|phase| phase.modality() == Modality::Heat);
            let ink = if heat { Ink::Heat } else { Ink::Rest };
            let x = self.x(switch.wall);
            drawing.line(&[(x, TOP), (x, TOP + HEIGHT_PLOT)], solid(ink, 1.0));
            let label = if heat { t!("export-report-to-heat") } else { t!("export-report-to-next") };
            let (at, anchor) = if x > self.width - 50.0 { (x - 3.0, Anchor::End) } else { (x + 3.0, Anchor::Start) };
            drawing.text((at, TOP + 7.0), anchor, (7.0, Weight::Strong, ink), &label);
        }
    }

    /// A mark for each application, below the plot.
    fn applications(&self, drawing: &mut Drawing) {
        let top = TOP + HEIGHT_PLOT + 4.0;
        for row in self.facts.rows() {
            let Some(planned) = row.outcome.planned() else { continue };
            let on = TimeDelta::from_std(row.outcome.real().unwrap_or(planned)).unwrap_or_default();
            let (left, right) = (self.x(row.wall), self.x(row.wall + on));
            let radius = if row.modality == Modality::Heat { 1.5 } else { 0.0 };
            drawing.fill((left, top, (right - left).max(1.5), 8.0), radius, inks(row.modality).0);
        }
    }

    fn scores(&self, drawing: &mut Drawing) {
        let pains = &self.facts.state.pains;
        if pains.is_empty() {
            let middle = (LEFT + (self.width - LEFT) / 2.0, TOP + HEIGHT_PLOT / 2.0);
            let look = (9.0, Weight::Regular, Ink::Quiet);
            drawing.text(middle, Anchor::Middle, look, &t!("export-report-no-scores"));
            return;
        }
        let path: Vec<(f32, f32)> = pains.iter().map(|pain| (self.x(pain.wall), Self::y(pain.score))).collect();
        drawing.line(&path, solid(Ink::Line, 1.0));
        for pain in pains.iter().filter(|pain| pain.when == PainWhen::After) {
            let Some(before) = self.facts.state.pain_of(pain.application, PainWhen::Before) else { continue };
            let points = [(self.x(before.wall), Self::y(before.score)), (self.x(pain.wall), Self::y(pain.score))];
            drawing.line(&points, solid(self.ink(pain.application), 1.5));
        }
        // The hollow ones on top: where before and after are the same, both are seen.
        let (before, others): (Vec<_>, Vec<_>) = pains.iter().partition(|pain| pain.when == PainWhen::Before);
        for pain in others.into_iter().chain(before) {
            let at = (self.x(pain.wall), Self::y(pain.score));
            score(drawing, at, pain.when, self.ink(pain.application));
        }
    }

    fn ink(&self, application: u32) -> Ink {
        self.facts.modality_of(application).map_or(Ink::Rest, |modality| inks(modality).0)
    }

    fn legend(&self, drawing: &mut Drawing) {
        let baseline = HEIGHT - 9.0;
        let mut x = LEFT + 6.0;
        let scores = [
            (t!("export-report-legend-before"), PainWhen::Before),
            (t!("export-report-legend-after"), PainWhen::After),
            (t!("export-report-legend-between"), PainWhen::Between),
        ];
        for (word, when) in scores {
            score(drawing, (x, baseline - 2.5), when, Ink::Cold);
            drawing.text((x + 6.0, baseline), Anchor::Start, LABEL, &word);
            x += 24.0 + 3.8 * word.chars().count() as f32;
        }
        let marks = [Modality::Cold, Modality::Heat];
        for (modality, left) in marks.into_iter().zip([x, x + 4.0]) {
            let radius = if modality == Modality::Heat { 1.5 } else { 0.0 };
            drawing.fill((left, baseline - 6.5, 2.5, 8.0), radius, inks(modality).0);
        }
        drawing.text((x + 11.0, baseline), Anchor::Start, LABEL, &t!("export-report-legend-applications"));
    }
}

/// One score: hollow before, filled after, small in between.
fn score(drawing: &mut Drawing, at: (f32, f32), when: PainWhen, ink: Ink) {
    match when {
        PainWhen::Before => drawing.circle(at, 2.4, Ink::Paper, Some(solid(ink, 1.2))),
        PainWhen::After => drawing.circle(at, 3.0, ink, None),
        PainWhen::Between => drawing.circle(at, 1.8, Ink::Rest, None),
    }
}
