//! One past session: its applications, planned and real, and its pain scores.

use std::sync::Arc;

use serde::Serialize;

use crate::store::history::SessionRow;
use crate::t;
use crate::text;
use crate::text::clock::Clock12Or24;
use crate::therapy::command::PainWhen;
use crate::therapy::event::MissedWhy;
use crate::therapy::protocol::Modality;
use crate::therapy::state::{Ended, Pain, Record, Recorded, State};
use crate::therapy::timeline::whole_minutes;

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::{out, status};
use super::{Line, failed, fold, open, rehearsed};

/// The JSON answer.
#[derive(Serialize)]
struct Session {
    #[serde(flatten)]
    line: Line,
    onset: String,
    site: String,
    records: Vec<Row>,
    pain: Vec<Score>,
}

/// One step that was on the skin, or one application that wasn't.
#[derive(Serialize)]
struct Row {
    /// What `poultice amend` calls the application, from 1.
    number: u32,
    /// When it went on; of a missed one when it was due.
    at: String,
    application: u32,
    phase: usize,
    modality: Modality,
    what: &'static str,
    why: Option<MissedWhy>,
    planned_secs: Option<u64>,
    /// How long it was really on; null while it is on, and where nobody knows.
    real_secs: Option<u64>,
    ended: Option<&'static str>,
    skin_fine: Option<bool>,
    /// Whether the person put it right afterwards.
    amended: bool,
}

/// One pain score.
#[derive(Serialize)]
struct Score {
    /// What `poultice amend pain` calls it, from 1.
    number: usize,
    at: String,
    score: u8,
    when: PainWhen,
    application: u32,
    note: String,
}

/// Shows the session that is meant: [`SessionRow::meant`].
pub fn show(wanted: &str, context: &Context) -> Result<(), Failure> {
    let none = || Failure::Failed(t!("cli-history-no-such-session", id = wanted));
    let reader = open(context)?.ok_or_else(none)?;
    let rows = reader.sessions().map_err(failed)?;
    let row = SessionRow::meant(&rows, wanted).ok_or_else(none)?;
    let number = rows.iter().rev().position(|other| other.id == row.id).map_or(0, |newer| newer + 1);
    let state = fold(&reader, row)?;
    if context.json {
        return out::json(&Session {
            line: Line::of(number, row, &state),
            onset: status::local(state.onset),
            site: state.prescription.site.clone(),
            records: state.records.iter().map(Row::of).collect(),
            pain: state.pains.iter().enumerate().map(Score::of).collect(),
        });
    }
    print(&state)?;
    rehearsed(context)
}

fn print(state: &State) -> Result<(), Failure> {
    let clock = Clock12Or24::of_environment(Arc::new(chrono::Local));
    let time = |wall| format!("{} {}", clock.day(wall), clock.time(wall));
    let protocol = text::protocol::name(&state.prescription.protocol);
    let site = state.prescription.site.as_str();
    out::line(&match site {
        "" => t!("cli-history-head", protocol = protocol, onset = time(state.onset)),
        site => t!("cli-history-head-site", protocol = protocol, onset = time(state.onset), site = site),
    })?;
    let records = state.records.iter().map(|record| {
        let row = vec![number(state, record), time(record.stands_wall()), record_words(record)];
        (record.stands_at(), row)
    });
    let pains = state.pains.iter().enumerate().map(|(index, pain)| {
        let number: usize = index + 1;
        let number = t!("cli-record-number-pain", number = number);
        (pain.at, vec![number, time(pain.wall), pain_words(pain)])
    });
    let mut rows: Vec<_> = records.chain(pains).collect();
    rows.sort_by_key(|(at, _)| *at);
    if rows.is_empty() {
        return out::line(&t!("cli-history-nothing-done"));
    }
    out::table(&rows.into_iter().map(|(_, row)| row).collect::<Vec<_>>())
}

/// What `poultice amend` calls it.
fn number(state: &State, record: &Record) -> String {
    let number = record.application + 1;
    let steps = state.prescription.protocol.phases.get(record.phase).map_or(1, |phase| phase.steps.len());
    match record.what {
        Recorded::Applied { step, .. } if steps > 1 => {
            let step: usize = step + 1;
            t!("cli-record-number-step", number = number, step = step)
        }
        _ => number.to_string(),
    }
}

fn record_words(record: &Record) -> String {
    let said = came(record);
    if record.amended.is_some() { t!("cli-record-amended", said = said) } else { said }
}

fn came(record: &Record) -> String {
    let what = text::protocol::modality(record.modality);
    match &record.what {
        Recorded::Applied { planned, ended, .. } => {
            let planned = whole_minutes(*planned);
            match ended {
                Some(Ended::Off(off)) => {
                    let real = whole_minutes(off.since(record.at));
                    t!("cli-record-applied", what = what, real = real, planned = planned)
                }
                Some(Ended::Unknown) => t!("cli-record-unknown", what = what, planned = planned),
                None => t!("cli-record-on", what = what, planned = planned),
            }
        }
        Recorded::Missed(MissedWhy::NoAnswer) => t!("cli-record-missed", what = what),
        Recorded::Missed(MissedWhy::Suspended) => t!("cli-record-missed-suspended", what = what),
        Recorded::Missed(MissedWhy::PoweredOff) => t!("cli-record-missed-off", what = what),
        Recorded::Skipped => t!("cli-record-skipped", what = what),
        Recorded::Asleep => t!("cli-record-asleep", what = what),
    }
}

fn pain_words(pain: &Pain) -> String {
    let score = u32::from(pain.score);
    let said = match pain.when {
        PainWhen::Before => t!("cli-record-pain-before", score = score),
        PainWhen::After => t!("cli-record-pain-after", score = score),
        PainWhen::Between => t!("cli-record-pain", score = score),
    };
    if pain.note.is_empty() { said } else { format!("{said}: {}", pain.note) }
}

impl Row {
    fn of(record: &Record) -> Row {
        let mut row = Row {
            number: record.application + 1,
            at: status::local(record.stands_wall()),
            application: record.application,
            phase: record.phase,
            modality: record.modality,
            what: "applied",
            why: None,
            planned_secs: None,
            real_secs: None,
            ended: None,
            skin_fine: None,
            amended: record.amended.is_some(),
        };
        match &record.what {
            Recorded::Applied { planned, ended, skin_fine, .. } => {
                row.planned_secs = Some(planned.as_secs());
                row.skin_fine = Some(*skin_fine);
                match ended {
                    Some(Ended::Off(off)) => {
                        row.real_secs = Some(off.since(record.at).as_secs());
                        row.ended = Some("off");
                    }
                    Some(Ended::Unknown) => row.ended = Some("unknown"),
                    None => {}
                }
            }
            Recorded::Missed(why) => (row.what, row.why) = ("missed", Some(*why)),
            Recorded::Skipped => row.what = "skipped",
            Recorded::Asleep => row.what = "asleep",
        }
        row
    }
}

impl Score {
    fn of((index, pain): (usize, &Pain)) -> Score {
        Score {
            number: index + 1,
            at: status::local(pain.wall),
            score: pain.score,
            when: pain.when,
            application: pain.application,
            note: pain.note.clone(),
        }
    }
}
