//! No application reminder in the sleep hours; what falls there is recorded as asleep; the first is planned at waking.

use poultice::therapy::command::{Command, Refusal, RemovedWhen};
use poultice::therapy::reminder::{Loudness, ReminderKind};
use poultice::therapy::state::{Named, Recorded, SlotWhy};

use crate::support::{APPLY, Patient, REMOVE, at, case};

/// In bed: the last one came off at 22:00.
fn in_bed() -> Patient {
    let mut patient = case().starting("2026-11-19T21:40:00Z").start();
    patient.apply_whole();
    patient
}

#[test]
fn what_falls_into_the_night_is_recorded_and_the_next_is_planned_at_waking() {
    let mut patient = in_bed();
    patient.wait_until("2026-11-20T06:59:59Z");
    assert_eq!((patient.named(), patient.reminded()), (Named::Resting, None));
    assert_eq!(patient.last_record().what, Recorded::Asleep);
    assert_eq!((patient.state().counts.asleep, patient.ready_wall()), (1, at("2026-11-20T07:00:00Z")));
    patient.wait_until("2026-11-20T07:00:00Z");
    assert_eq!(patient.reminded(), Some((ReminderKind::Due, 0, Loudness::Chime)));
}

#[test]
fn a_ready_one_slides_into_the_morning_when_the_night_begins() {
    let mut patient = case().starting("2026-11-19T20:40:00Z").start();
    patient.apply_whole();
    patient.wait_until("2026-11-19T22:29:59Z");
    assert_eq!(patient.named(), Named::Ready);
    patient.wait_until("2026-11-19T22:30:00Z");
    assert_eq!((patient.named(), patient.slot().why), (Named::Resting, SlotWhy::Wake));
}

#[test]
fn a_due_one_is_asleep_and_not_missed_when_the_night_begins() {
    let mut patient = case().starting("2026-11-19T19:50:00Z").start();
    patient.apply_whole();
    patient.wait_until("2026-11-19T22:15:00Z");
    assert_eq!(patient.named(), Named::Due);
    patient.wait_until("2026-11-20T07:00:00Z");
    assert_eq!((patient.state().counts.missed, patient.state().counts.asleep), (0, 1));
}

#[test]
fn with_sleep_off_the_night_is_a_day() {
    let mut patient = case().never_asleep().starting("2026-11-19T21:40:00Z").start();
    patient.apply_whole();
    patient.wait_until("2026-11-19T23:00:00Z");
    assert_eq!(patient.reminded(), Some((ReminderKind::Ready, 0, Loudness::Chime)));
}

#[test]
fn a_session_started_at_night_is_ready_for_whoever_is_awake() {
    let mut patient = case().starting("2026-11-20T02:00:00Z").start();
    assert_eq!((patient.named(), patient.ready_wall()), (Named::Ready, at("2026-11-20T02:00:00Z")));
    patient.wait_mins(60);
    assert_eq!((patient.named(), patient.ready_wall()), (Named::Resting, at("2026-11-20T07:00:00Z")));
}

#[test]
fn at_three_in_the_morning_one_may_by_hand_and_the_alarm_sounds() {
    let mut patient = in_bed();
    patient.wait_until("2026-11-20T03:00:00Z");
    patient.act(APPLY);
    patient.wait_mins(20);
    assert_eq!(patient.reminded(), Some((ReminderKind::RemoveNow, 0, Loudness::Alarm)));
    patient.act(REMOVE);
    assert!(matches!(patient.try_act(APPLY), Err(Refusal::Resting { .. })));
    patient.wait_until("2026-11-20T04:20:00Z");
    assert_eq!(patient.ready_wall(), at("2026-11-20T07:00:00Z"));
    assert_eq!((patient.state().counts.done, patient.state().counts.asleep), (2, 2));
}

#[test]
fn fallen_asleep_on_the_ice_the_alarm_goes_on_until_morning() {
    let mut patient = in_bed();
    patient.wait_until("2026-11-19T23:00:00Z");
    patient.act(APPLY);
    patient.wait_until("2026-11-20T06:00:00Z");
    assert_eq!(patient.reminded(), Some((ReminderKind::RemoveNow, 400, Loudness::Alarm)));
    patient.act(Command::Remove { when: RemovedWhen::Unknown });
    assert_eq!(patient.last_on(), None);
}

#[test]
fn snoozed_into_the_night_it_waits_for_the_morning() {
    let mut patient = case().starting("2026-11-19T20:40:00Z").start();
    patient.apply_whole();
    patient.wait_until("2026-11-19T22:20:00Z");
    patient.act(Command::Snooze { minutes: Some(30) });
    patient.wait_until("2026-11-19T22:50:00Z");
    assert_eq!((patient.named(), patient.ready_wall()), (Named::Resting, at("2026-11-20T07:00:00Z")));
    assert_eq!(patient.reminded(), None);
}

#[test]
fn sleep_switched_off_at_night_acts_at_once() {
    let mut patient = in_bed();
    patient.wait_until("2026-11-20T03:00:00Z");
    let mut rules = patient.session.rules().clone();
    rules.sleep = None;
    patient.session.set_rules(rules);
    patient.wait_mins(0);
    assert_eq!(patient.named(), Named::Due, "its rest is long over");
}

#[test]
fn a_night_made_longer_is_still_one_night() {
    let mut patient = in_bed();
    patient.wait_until("2026-11-20T03:00:00Z");
    let mut rules = patient.session.rules().clone();
    rules.sleep = Some("22:30-09:00".parse().expect("hours"));
    patient.session.set_rules(rules);
    patient.wait_until("2026-11-20T08:59:59Z");
    assert_eq!((patient.named(), patient.state().counts.asleep), (Named::Resting, 1));
    patient.wait_until("2026-11-20T09:00:00Z");
    assert_eq!(patient.named(), Named::Due);
}

#[test]
fn somebody_on_night_shift_sleeps_through_noon() {
    let case = case().rules(|rules| rules.sleep = Some("09:00-16:00".parse().expect("hours")));
    let mut patient = case.starting("2026-11-19T08:20:00Z").start();
    patient.apply_whole();
    patient.wait_until("2026-11-19T12:00:00Z");
    assert_eq!(patient.ready_wall(), at("2026-11-19T16:00:00Z"));
}
