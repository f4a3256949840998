//! A session stops and asks before it goes on with cold past 72 hours since onset; a day later it asks again.

use chrono::TimeDelta;
use poultice::therapy::command::Command;
use poultice::therapy::event::{Decider, Question};
use poultice::therapy::reminder::ReminderKind;
use poultice::therapy::state::{Named, Place};

use crate::support::{APPLY, Patient, case};

const LONG_COLD: &str = r#"
id = "long"
name = "long"
[[phase]]
until = "stopped"
rest = { mins = [60, 120] }
step = [{ modality = "cold", mins = 20 }]
"#;

/// At hour 72, which is 08:00 on the 20th.
fn at_hour_72() -> Patient {
    let mut patient = case().protocol(LONG_COLD).never_asleep().onset_before(TimeDelta::hours(48)).start();
    patient.wait_until("2026-11-20T08:00:00Z");
    patient
}

#[test]
fn nothing_is_applied_before_the_answer() {
    let mut patient = at_hour_72();
    assert_eq!((patient.named(), patient.state().open_question()), (Named::ChoosingSwitch, Some(Question::GoOn)));
    assert_eq!(patient.reminded().map(|shown| shown.0), Some(ReminderKind::GoOn));
    for command in [APPLY, Command::Skip, Command::Snooze { minutes: None }] {
        assert!(patient.try_act(command).is_err());
    }
    let missed = patient.state().counts.missed;
    patient.wait(TimeDelta::days(2));
    assert_eq!((patient.named(), patient.state().counts.missed), (Named::ChoosingSwitch, missed));
}

#[test]
fn going_on_asks_again_a_day_later() {
    let mut patient = at_hour_72();
    patient.act(Command::KeepPhase);
    patient.apply_whole();
    patient.wait_until("2026-11-21T07:59:59Z");
    assert_eq!(patient.state().open_question(), None);
    patient.wait_until("2026-11-21T08:00:00Z");
    assert_eq!(patient.state().open_question(), Some(Question::GoOn));
}

#[test]
fn answered_late_the_next_question_is_still_ahead() {
    let mut patient = at_hour_72();
    patient.wait(TimeDelta::hours(30));
    patient.act(Command::KeepPhase);
    assert_eq!(patient.state().open_question(), None, "hour 96 went by with the question open");
    patient.wait_until("2026-11-22T08:00:00Z");
    assert_eq!(patient.state().open_question(), Some(Question::GoOn));
}

#[test]
fn with_no_next_phase_the_other_answer_finishes() {
    let mut patient = at_hour_72();
    patient.act(Command::SwitchPhase);
    assert!(matches!(patient.state().place, Place::Finished { by: Decider::Person, .. }));
    assert_eq!(patient.reminded(), None, "they know");
}

#[test]
fn heat_goes_on_without_a_question_until_its_own() {
    let mut patient = case().built_in("heat-15-20").never_asleep().onset_before(TimeDelta::hours(60)).start();
    patient.wait(TimeDelta::hours(107));
    assert_eq!(patient.state().open_question(), None);
    patient.wait(TimeDelta::hours(1));
    assert_eq!(patient.state().open_question(), Some(Question::GoOn));
}
