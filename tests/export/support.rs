//! Sessions worth exporting.

use chrono::{DateTime, TimeDelta, Utc};
use poultice::export::csv::{self, Table};
use poultice::export::report::ReportInput;
use poultice::text::clock::Clock12Or24;
use poultice::therapy::command::{Command, PainWhen, RemovedWhen};
use poultice::therapy::event::Entry;
use poultice::therapy::quiet::SleepHours;
use poultice::therapy::state::{Named, State};
use std::sync::Arc;

use crate::patient::{APPLY, Patient, REMOVE, case};

/// Cold, rest, cold, three times; then heat without an end.
pub const COMPOSITE: &str = r#"
id = "two-colds"
name = "Two colds"
sources = ["a leaflet"]
[[phase]]
until = { applications = 3 }
rest = { mins = 120 }
[[phase.step]]
modality = "cold"
mins = 10
[[phase.step]]
modality = "rest"
mins = 10
[[phase.step]]
modality = "cold"
mins = 10
[[phase]]
until = "stopped"
rest = { mins = [120, 180] }
[[phase.step]]
modality = "heat"
mins = 15
"#;

pub fn pain(score: u8, when: PainWhen, note: &str) -> Command {
    Command::LogPain { score, when: Some(when), note: note.to_owned() }
}

/// The default programme for its whole week, as people are: some missed, one left out, some ends unknown, scores now
/// and then, the lid closed for an afternoon, the switch by choice.
pub fn a_week() -> Patient {
    let mut patient = case().onset_before(TimeDelta::hours(3)).start();
    let mut turn = 0_u32;
    for _ in 0..2000 {
        match patient.named() {
            Named::Finished | Named::Idle => break,
            Named::Ready | Named::Due if turn % 9 == 5 => {
                patient.act(Command::Skip);
                turn += 1;
            }
            Named::Ready | Named::Due if turn % 7 == 4 => {
                // Nobody answers.
                patient.wait_mins(190);
                turn += 1;
            }
            Named::Ready | Named::Due => {
                let level = 7 - (turn / 6).min(5) as u8;
                if turn.is_multiple_of(2) {
                    patient.act(pain(level, PainWhen::Before, if turn == 0 { "Can't bend down" } else { "" }));
                }
                patient.act(APPLY);
                patient.wait_mins(5);
                patient.act(Command::SkinFine);
                patient.wait_mins(15);
                if turn % 11 == 3 {
                    patient.wait_mins(30);
                    patient.act(Command::Remove { when: RemovedWhen::Unknown });
                } else {
                    patient.act(REMOVE);
                }
                if turn.is_multiple_of(2) {
                    let note = if turn == 12 { "Walked to the shop & back" } else { "" };
                    patient.act(pain(level.saturating_sub((turn % 3) as u8), PainWhen::After, note));
                }
                if turn == 8 {
                    patient.suspend(TimeDelta::hours(4));
                }
                turn += 1;
            }
            Named::ChoosingSwitch => {
                patient.act(Command::SwitchPhase);
            }
            _ => {
                let span = patient.to_deadline().unwrap_or(TimeDelta::minutes(30));
                patient.wait(span.max(TimeDelta::seconds(1)));
            }
        }
    }
    assert_eq!(patient.named(), Named::Finished);
    patient
}

/// One whole application and one half of one, on a protocol of several steps.
pub fn composite() -> Patient {
    let mut patient = case().protocol(COMPOSITE).never_asleep().start();
    patient.act(pain(6, PainWhen::Before, ""));
    patient.act(APPLY);
    patient.wait_mins(10);
    patient.act(REMOVE);
    patient.wait_mins(10);
    patient.act(APPLY);
    patient.wait_mins(12);
    patient.act(REMOVE);
    patient.act(pain(3, PainWhen::After, "better"));
    patient.wait_mins(120);
    patient.act(APPLY);
    patient
}

pub fn clock() -> Clock12Or24 {
    Clock12Or24::new(Arc::new(Utc))
}

pub fn report_of<'a>(entries: &'a [Entry], now: DateTime<Utc>) -> ReportInput<'a> {
    ReportInput { entries, name: "", clock: clock(), sleep: Some(SleepHours::default()), rehearsal: None, now }
}

/// The table's lines as another reader sees them, the head line first.
pub fn table(sessions: &[State], table: Table) -> Vec<Vec<String>> {
    let mut text = Vec::new();
    csv::write(sessions, table, &Utc, None, &mut text).expect("written");
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_slice());
    reader.records().map(|record| record.expect("a record").iter().map(str::to_owned).collect()).collect()
}
