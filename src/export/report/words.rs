//! The report in words: every sentence of it, in the order in which it is read.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::facts::{Adherence, Change, End, Facts, Kind};
use crate::export::rows::{Outcome, Row};
use crate::t;
use crate::text::clock::span;
use crate::text::number::at_most_tenths;
use crate::text::protocol;
use crate::therapy::event::{Decider, MissedWhy};
use crate::therapy::protocol::Modality;
use crate::therapy::safety::Injury;
use crate::therapy::timeline::whole_minutes;

/// The least change of a pain score that means anything, in points (Farrar 2001).
const CLEAR_CHANGE: f64 = 2.0;
/// Fewer pairs of scores than this say nothing.
const FEWEST_PAIRS: u32 = 3;

/// A report, ready to be set.
pub struct Report {
    /// What it is.
    pub title: String,
    /// That it is of a rehearsal, where it is.
    pub rehearsal: Option<String>,
    /// Label and value of who, where and when. An empty value is a line to write on.
    pub who: Vec<(String, String)>,
    /// What was prescribed: a heading, and paragraphs.
    pub programme: (String, Vec<String>),
    /// A figure and what it counts.
    pub figures: Vec<(String, String)>,
    /// What the figures don't say.
    pub remarks: Vec<String>,
    /// Above the picture of the days.
    pub days_heading: String,
    /// Above the picture of the pain.
    pub pain_heading: String,
    /// Below it.
    pub pain: Vec<String>,
    /// Above the table.
    pub table_heading: String,
    /// The table's head.
    pub head: [String; 5],
    /// Its lines.
    pub rows: Vec<Line>,
    /// A heading and the person's notes, each with its time.
    pub notes: (String, Vec<(String, String)>),
    /// A heading and what nobody knows.
    pub unknown: (String, Vec<String>),
    /// What this is not.
    pub disclaimer: String,
    /// When it was made.
    pub made: String,
}

/// A line of the table.
pub struct Line {
    /// What stands in it.
    pub cells: [String; 5],
    /// What it was about.
    pub modality: Modality,
    /// Whether it was done.
    pub done: bool,
}

impl Report {
    /// Puts the facts into words.
    pub fn of(facts: &Facts<'_>) -> Report {
        let adherence = facts.adherence();
        let rehearsal = facts.input.rehearsal.map(|speed| t!("export-report-rehearsal", speed = speed));
        Report {
            title: t!("export-report-title"),
            who: who(facts),
            programme: (t!("export-report-programme"), programme(facts)),
            figures: figures(adherence),
            remarks: remarks(facts, adherence),
            days_heading: t!("export-report-days"),
            pain_heading: t!("export-report-pain"),
            pain: pain(facts),
            table_heading: t!("export-report-applications"),
            head: [
                t!("export-report-head-when"),
                t!("export-report-head-what"),
                t!("export-report-head-minutes"),
                t!("export-report-head-pain"),
                t!("export-report-head-skin"),
            ],
            rows: facts.rows().iter().map(|row| line(facts, row)).collect(),
            notes: (t!("export-report-notes"), notes(facts)),
            unknown: (t!("export-report-unknown"), unknown(facts)),
            // The foot of every page: one that is torn off mustn't pass for a diary.
            disclaimer: rehearsal.clone().unwrap_or_else(|| t!("export-report-disclaimer")),
            rehearsal,
            made: t!("export-report-made", date = date(facts, facts.input.now)),
        }
    }
}

fn who(facts: &Facts<'_>) -> Vec<(String, String)> {
    let (state, input) = (&facts.state, facts.input);
    let mut who = vec![
        (t!("export-report-name"), input.name.trim().to_owned()),
        (t!("export-report-site"), state.prescription.site.trim().to_owned()),
        (t!("export-report-onset"), date(facts, state.onset)),
    ];
    match state.prescription.injury {
        Injury::Neither => {}
        Injury::FreshInjury => who.push((t!("export-report-with"), t!("export-report-injury"))),
        Injury::Swelling => who.push((t!("export-report-with"), t!("export-report-swelling"))),
    }
    who.push((t!("export-report-started"), date(facts, state.started)));
    who.push(match facts.end {
        End::Running => (t!("export-report-ended"), t!("export-report-running", date = date(facts, facts.until))),
        End::Finished(at) => (t!("export-report-ended"), date(facts, at)),
        End::Stopped(at) => (t!("export-report-ended"), t!("export-report-stopped", date = date(facts, at))),
    });
    who
}

fn programme(facts: &Facts<'_>) -> Vec<String> {
    let prescribed = &facts.state.prescription.protocol;
    let mut lines = vec![protocol::name(prescribed), t!("export-report-rhythm", rhythm = protocol::rhythm(prescribed))];
    let sources: Vec<String> = prescribed.sources.iter().map(|source| protocol::source(source)).collect();
    if !sources.is_empty() {
        lines.push(t!("export-report-source", sources = sources.join("; ")));
        if prescribed.sources.iter().any(|source| is_article(source)) {
            lines.push(t!("export-report-articles"));
        }
    }
    lines.extend(Some(protocol::evidence(prescribed)).filter(|evidence| !evidence.trim().is_empty()));
    for switch in &facts.switches {
        let to_heat = prescribed.phases.get(switch.phase).is_some_and(|phase| phase.modality() == Modality::Heat);
        let date = date(facts, switch.wall);
        lines.push(match (to_heat, switch.by) {
            (true, Decider::Person) => t!("export-report-switched-heat-person", date = date),
            (true, Decider::Programme) => t!("export-report-switched-heat", date = date),
            (false, Decider::Person) => t!("export-report-switched-person", date = date),
            (false, Decider::Programme) => t!("export-report-switched", date = date),
        });
    }
    lines
}

/// Whether it is one of the five articles the first programmes come from.
fn is_article(source: &str) -> bool {
    matches!(source, "S0" | "S1" | "S2" | "S3" | "S4")
}

fn figures(adherence: Adherence) -> Vec<(String, String)> {
    let done = t!("export-report-done-of", done = adherence.done.to_string(), due = adherence.due().to_string());
    vec![
        (done, t!("export-report-done")),
        (adherence.missed().to_string(), t!("export-report-missed")),
        (adherence.skipped.to_string(), t!("export-report-skipped")),
        (adherence.asleep.to_string(), t!("export-report-asleep")),
    ]
}

fn remarks(facts: &Facts<'_>, adherence: Adherence) -> Vec<String> {
    let mut remarks = Vec::new();
    let reasons: Vec<String> = [
        (adherence.no_answer > 0).then(|| t!("export-report-missed-no-answer", count = adherence.no_answer)),
        (adherence.suspended > 0).then(|| t!("export-report-missed-suspended", count = adherence.suspended)),
        (adherence.powered_off > 0).then(|| t!("export-report-missed-off", count = adherence.powered_off)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !reasons.is_empty() {
        remarks.push(t!("export-report-missed-reasons", reasons = reasons.join(", ")));
    }
    for minutes in facts.minutes() {
        remarks.push(t!(
            "export-report-minutes",
            what = protocol::modality_name(minutes.modality),
            real = at_most_tenths(minutes.real),
            planned = at_most_tenths(minutes.planned),
            count = minutes.known
        ));
    }
    remarks
}

fn pain(facts: &Facts<'_>) -> Vec<String> {
    let pains = &facts.state.pains;
    let (Some(first), Some(last)) = (pains.first(), pains.last()) else { return vec![t!("export-report-no-scores")] };
    let mut lines = Vec::new();
    if pains.len() > 1 {
        lines.push(t!(
            "export-report-first-last",
            first = first.score.to_string(),
            from = date(facts, first.wall),
            last = last.score.to_string(),
            to = date(facts, last.wall)
        ));
    }
    lines.extend(facts.changes().into_iter().map(change));
    lines.push(t!("export-report-least-change"));
    lines
}

fn change(change: Change) -> String {
    let verdict = if change.count < FEWEST_PAIRS {
        t!("export-report-too-few")
    } else if change.mean <= -CLEAR_CHANGE {
        t!("export-report-less-pain")
    } else if change.mean >= CLEAR_CHANGE {
        t!("export-report-more-pain")
    } else {
        t!("export-report-no-change")
    };
    let (points, count) = (signed(change.mean), change.count);
    match change.kind {
        Kind::Cold => t!("export-report-change-cold", points = points, count = count, verdict = verdict),
        Kind::Heat => t!("export-report-change-heat", points = points, count = count, verdict = verdict),
        Kind::Both => t!("export-report-change-both", points = points, count = count, verdict = verdict),
    }
}

fn line(facts: &Facts<'_>, row: &Row<'_>) -> Line {
    let whole = |span: Duration| whole_minutes(span).to_string();
    let minutes = match row.outcome {
        Outcome::Removed { planned, real } => t!("export-report-of", real = whole(real), planned = whole(planned)),
        Outcome::Unknown { planned } => t!("export-report-unknown-of", planned = whole(planned)),
        Outcome::StillOn { planned } => t!("export-report-still-on", planned = whole(planned)),
        Outcome::Missed(MissedWhy::NoAnswer) => t!("export-report-row-no-answer"),
        Outcome::Missed(MissedWhy::Suspended) => t!("export-report-row-suspended"),
        Outcome::Missed(MissedWhy::PoweredOff) => t!("export-report-row-off"),
        Outcome::Skipped => t!("export-report-row-skipped"),
        Outcome::Asleep => t!("export-report-row-asleep"),
    };
    let score = |score: Option<u8>| score.map_or("–".to_owned(), |score| score.to_string());
    let pain = match (row.before, row.after) {
        (None, None) => String::new(),
        (before, after) => format!("{} → {}", score(before), score(after)),
    };
    let clock = &facts.input.clock;
    let skin = if row.skin_fine { t!("export-report-skin-fine") } else { String::new() };
    Line {
        cells: [
            format!("{}, {}", clock.day(row.wall), clock.time(row.wall)),
            protocol::modality_name(row.modality),
            minutes,
            pain,
            skin,
        ],
        modality: row.modality,
        done: row.outcome.planned().is_some(),
    }
}

fn notes(facts: &Facts<'_>) -> Vec<(String, String)> {
    let clock = &facts.input.clock;
    let noted = facts.state.pains.iter().filter(|pain| !pain.note.trim().is_empty());
    noted
        .map(|pain| {
            let score = t!("export-report-note-score", score = pain.score.to_string());
            let when = format!("{}, {}", clock.day(pain.wall), clock.time(pain.wall));
            (format!("{when} · {score}"), pain.note.trim().to_owned())
        })
        .collect()
}

fn unknown(facts: &Facts<'_>) -> Vec<String> {
    let mut unknown = Vec::new();
    let ends = facts.unknown_ends();
    if ends > 0 {
        unknown.push(t!("export-report-unknown-ends", count = ends));
    }
    if facts.away >= Duration::from_secs(60) {
        unknown.push(t!("export-report-unknown-away", span = span(facts.away)));
    }
    if facts.unsure {
        unknown.push(t!("export-report-unknown-clock"));
    }
    unknown.push(t!("export-report-unknown-always"));
    unknown
}

/// A day and time that needs no explaining anywhere: Thu 2026-11-19 08:00.
fn date(facts: &Facts<'_>, wall: DateTime<Utc>) -> String {
    let clock = &facts.input.clock;
    format!("{} {} {}", clock.weekday(wall), clock.local(wall).format("%Y-%m-%d"), clock.time(wall))
}

fn signed(value: f64) -> String {
    match at_most_tenths(value.abs()) {
        zero if zero == "0" => zero,
        points if value < 0.0 => format!("−{points}"),
        points => format!("+{points}"),
    }
}
