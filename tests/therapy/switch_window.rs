//! From the early end of the window the person is asked; the late end decides by itself and says so.

use chrono::TimeDelta;
use poultice::therapy::command::{Command, Refusal};
use poultice::therapy::event::{Decider, Question};
use poultice::therapy::protocol::Modality;
use poultice::therapy::reminder::ReminderKind;
use poultice::therapy::session::SwitchPolicy;
use poultice::therapy::state::{Named, Place};

use crate::support::{APPLY, Patient, REMOVE, at, case};

/// Two minutes before hour 48, never asleep; 08:00 on the 21st is hour 48.
fn before_the_window() -> Patient {
    let mut patient = case().never_asleep().onset_before(TimeDelta::hours(40)).start();
    patient.wait_until("2026-11-19T15:58:00Z");
    patient
}

#[test]
fn the_question_waits_for_the_pack_to_come_off() {
    let mut patient = before_the_window();
    if patient.named() == Named::Resting {
        patient.wait_until("2026-11-19T15:59:00Z");
    }
    patient.act(APPLY);
    patient.wait_mins(20);
    assert_eq!(patient.named(), Named::RemoveNow);
    patient.act(REMOVE);
    assert_eq!(patient.state().open_question(), Some(Question::Switch));
    assert_eq!(patient.reminded().map(|shown| shown.0), Some(ReminderKind::Switch));
}

#[test]
fn switching_keeps_the_rest_after_the_cold() {
    let mut patient = before_the_window();
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.act(Command::SwitchPhase);
    assert_eq!((patient.state().phase, patient.state().phase_by), (1, Decider::Person));
    assert_eq!(patient.mins_to_slot().0, 60);
    assert!(matches!(patient.try_act(APPLY), Err(Refusal::Resting { .. })));
    patient.wait_mins(60);
    patient.act(APPLY);
    let Place::OnSkin(on) = &patient.state().place else { panic!("it is on") };
    assert_eq!(on.modality, Modality::Heat);
}

#[test]
fn keeping_closes_the_question_until_the_late_end_switches_by_itself() {
    let mut patient = before_the_window();
    patient.wait_until("2026-11-19T16:00:00Z");
    patient.act(Command::KeepPhase);
    assert_eq!(patient.state().open_question(), None);
    assert!(patient.try_act(Command::KeepPhase).is_err(), "nothing is asked");
    patient.wait_until("2026-11-20T15:59:59Z");
    assert_eq!((patient.state().phase, patient.state().open_question()), (0, None));
    patient.wait_until("2026-11-20T16:00:00Z");
    assert_eq!((patient.state().phase, patient.state().phase_by), (1, Decider::Programme));
}

#[test]
fn the_switch_by_itself_is_said_while_the_rest_runs() {
    let mut patient = before_the_window();
    patient.wait_until("2026-11-19T16:00:00Z");
    patient.act(Command::KeepPhase);
    patient.wait_until("2026-11-20T15:30:00Z");
    while patient.try_act(APPLY).is_err() {
        patient.wait_mins(1);
    }
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_until("2026-11-20T16:30:00Z");
    assert_eq!(patient.named(), Named::Resting);
    assert_eq!(patient.reminded().map(|shown| shown.0), Some(ReminderKind::Switched));
    patient.wait_mins(60);
    assert_eq!(patient.reminded().map(|shown| shown.0), Some(ReminderKind::Ready));
    assert!(patient.state().switched_by_itself(), "still to be said: nothing was done in this phase");
    patient.act(APPLY);
    assert!(!patient.state().switched_by_itself());
}

#[test]
fn unanswered_the_rhythm_goes_on() {
    let mut patient = before_the_window();
    patient.wait_until("2026-11-19T16:00:00Z");
    let done = patient.state().counts.done;
    for _ in 0..5 {
        assert_eq!(patient.named(), Named::ChoosingSwitch);
        while patient.try_act(APPLY).is_err() {
            patient.wait_mins(1);
        }
        patient.wait_mins(20);
        patient.act(REMOVE);
    }
    assert_eq!((patient.state().counts.done - done, patient.state().phase), (5, 0));
}

#[test]
fn a_policy_asks_nothing() {
    let with = |policy| {
        let case = case().rules(|rules| rules.switch_policy = policy).never_asleep();
        let mut patient = case.onset_before(TimeDelta::hours(40)).start();
        patient.wait_until("2026-11-19T16:00:00Z");
        patient
    };
    let early = with(SwitchPolicy::Early);
    assert_eq!((early.state().phase, early.state().phase_by), (1, Decider::Programme));
    let mut late = with(SwitchPolicy::Late);
    assert_eq!((late.state().phase, late.state().open_question()), (0, None));
    late.wait_until("2026-11-20T16:00:00Z");
    assert_eq!(late.state().phase, 1);
}

#[test]
fn a_window_that_opens_at_night_asks_in_the_morning() {
    let mut patient = case().onset_before(TimeDelta::hours(29)).start();
    patient.wait_until("2026-11-20T06:59:59Z");
    assert_eq!(patient.state().open_question(), None);
    patient.wait_until("2026-11-20T07:00:00Z");
    assert_eq!(patient.named(), Named::ChoosingSwitch);
    assert_eq!(patient.now.wall, at("2026-11-20T07:00:00Z"));
}

#[test]
fn the_last_phase_has_nothing_to_switch_to() {
    let mut patient = case().onset_before(TimeDelta::hours(80)).start();
    assert!(matches!(patient.try_act(Command::SwitchPhase), Err(Refusal::LastPart)));
}
