//! CSV: one line an application, none a formula, nothing invented.

use poultice::export::csv::{APPLICATION_COLUMNS, Table, write};
use poultice::therapy::command::{Command, PainWhen, RemovedWhen};
use poultice::therapy::state::State;

use crate::patient::{APPLY, REMOVE, case};
use crate::support::{a_week, composite, pain, table};

fn column(lines: &[Vec<String>], name: &str) -> Vec<String> {
    let index = lines[0].iter().position(|column| column == name).expect("the column");
    lines[1..].iter().map(|line| line[index].clone()).collect()
}

#[test]
fn an_application_is_a_line_with_what_is_known_of_it() {
    let mut patient = case().start();
    patient.act(pain(7, PainWhen::Before, "stiff"));
    patient.act(APPLY);
    patient.wait_mins(5);
    patient.act(Command::SkinFine);
    patient.wait(chrono::TimeDelta::seconds(16 * 60 + 30));
    patient.act(REMOVE);
    patient.act(pain(5, PainWhen::After, ""));
    let lines = table(&[patient.state().clone()], Table::Applications);
    assert_eq!(lines[0], APPLICATION_COLUMNS);
    assert_eq!(
        lines[1],
        [
            "test",
            "cold-20-every-1-2h",
            "lower back",
            "1",
            "1",
            "2026-11-19T08:00:00+00:00",
            "cold",
            "20",
            "21.5",
            "removed",
            "7",
            "5",
            "fine",
            "stiff",
            ""
        ]
    );
    assert_eq!(lines.len(), 2);
}

#[test]
fn an_unknown_end_leaves_its_minutes_empty() {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.wait_mins(50);
    patient.act(Command::Remove { when: RemovedWhen::Unknown });
    let lines = table(&[patient.state().clone()], Table::Applications);
    assert_eq!(column(&lines, "planned_minutes"), ["20"]);
    assert_eq!(column(&lines, "real_minutes"), [""]);
    assert_eq!(column(&lines, "ended"), ["unknown"]);
    assert_eq!(column(&lines, "skin"), [""]);
}

#[test]
fn a_week_has_every_kind_of_end() {
    let state = a_week().state().clone();
    let lines = table(std::slice::from_ref(&state), Table::Applications);
    assert_eq!(lines.len() - 1, state.records.len());
    let ended = column(&lines, "ended");
    for kind in ["removed", "unknown", "missed_no_answer", "skipped", "asleep"] {
        assert!(ended.iter().any(|ended| ended == kind), "{kind} in {ended:?}");
    }
    let what = column(&lines, "what");
    assert!(what.contains(&"cold".to_owned()) && what.contains(&"heat".to_owned()), "both phases");
}

#[test]
fn steps_share_an_application_and_its_scores_are_counted_once() {
    let lines = table(&[composite().state().clone()], Table::Applications);
    assert_eq!(column(&lines, "application"), ["1", "1", "2"]);
    assert_eq!(column(&lines, "step"), ["1", "2", "1"]);
    assert_eq!(column(&lines, "pain_before"), ["6", "", ""]);
    assert_eq!(column(&lines, "pain_after"), ["", "3", ""]);
    assert_eq!(column(&lines, "ended"), ["removed", "removed", "still_on"]);
}

#[test]
fn no_cell_is_a_formula_and_no_note_breaks_the_table() {
    let notes = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "a \"quoted\", note\r\nin two lines"];
    let mut patient = case().start();
    for note in notes {
        patient.act(pain(4, PainWhen::Before, note));
    }
    let lines = table(&[patient.state().clone()], Table::Pain);
    let written = column(&lines, "note");
    for (note, written) in notes.iter().zip(&written) {
        assert!(!written.trim_start().starts_with(['=', '+', '-', '@']), "{written:?}");
        assert_eq!(written.strip_prefix('\'').unwrap_or(written), *note);
    }
}

#[test]
fn lines_end_as_rfc_4180_has_it_and_times_are_local() {
    let mut patient = case().start();
    patient.act(APPLY);
    let mut text = Vec::new();
    let berlin = chrono_tz::Europe::Berlin;
    write(&[patient.state().clone()], Table::Applications, &berlin, None, &mut text).expect("written");
    let text = String::from_utf8(text).expect("UTF-8");
    assert_eq!(text.matches("\r\n").count(), 2);
    assert_eq!(text.replace("\r\n", "").matches('\n').count(), 0);
    assert!(text.contains(",2026-11-19T09:00:00+01:00,"), "{text}");
}

#[test]
fn several_sessions_stand_below_one_head() {
    let one: State = composite().state().clone();
    let lines = table(&[one.clone(), one], Table::Pain);
    assert_eq!(column(&lines, "score"), ["6", "3", "6", "3"]);
    assert_eq!(column(&lines, "when_scored"), ["before", "after", "before", "after"]);
}
