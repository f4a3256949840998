//! The one thing that comes next, as the status and the tray show it.

use chrono::TimeDelta;
use poultice::therapy::command::Command;
use poultice::therapy::outlook::{NextWhat, next};

use crate::support::{APPLY, Patient, REMOVE, case};

/// What, and in how many minutes.
fn coming(patient: &Patient) -> Option<(NextWhat, i64)> {
    next(&patient.session).map(|next| (next.what, (next.wall - patient.now.wall).num_minutes()))
}

#[test]
fn one_application_through() {
    let mut patient = case().start();
    assert_eq!(coming(&patient), Some((NextWhat::Due, 60)));
    patient.act(APPLY);
    assert_eq!(coming(&patient), Some((NextWhat::SkinCheck, 5)));
    patient.wait_mins(5);
    assert_eq!(coming(&patient), Some((NextWhat::Remove, 15)));
    patient.wait_mins(20);
    assert_eq!(coming(&patient), Some((NextWhat::Remove, -5)), "overdue");
    patient.act(REMOVE);
    assert_eq!(coming(&patient), Some((NextWhat::Ready, 60)));
    patient.wait_mins(60);
    assert_eq!(coming(&patient), Some((NextWhat::Due, 60)));
    patient.wait_mins(60);
    assert_eq!(coming(&patient), None, "it waits for the person");
    patient.act(Command::Pause);
    assert_eq!(coming(&patient), None);
}

#[test]
fn a_short_one_has_no_time_for_a_look_at_the_skin() {
    let mut patient = case().built_in("cold-short").start();
    patient.act(Command::Apply { modality: None, minutes: Some(5) });
    assert_eq!(coming(&patient), Some((NextWhat::Remove, 5)));
}

#[test]
fn the_morning_the_switch_and_the_end() {
    let mut patient = case().starting("2026-11-19T21:40:00Z").start();
    patient.apply_whole();
    assert_eq!(coming(&patient), Some((NextWhat::Wake, 540)));
    let mut before = case().never_asleep().onset_before(TimeDelta::minutes(47 * 60 + 30)).start();
    before.apply_whole();
    assert_eq!(coming(&before), Some((NextWhat::Switch, 10)));
    let mut last = case().onset_before(TimeDelta::minutes(167 * 60)).start();
    last.apply_whole();
    assert_eq!(coming(&last), Some((NextWhat::Finish, 40)));
}
