//! What a step offers, what is remembered, what a day's cap leaves, and what can't be started at all.

use chrono::TimeDelta;
use poultice::therapy::command::{Command, Refusal};
use poultice::therapy::protocol::Modality;
use poultice::therapy::safety;
use poultice::therapy::state::{Named, Place, SlotWhy};

use crate::support::{APPLY, Patient, REMOVE, at, case};

fn apply(modality: Option<Modality>, minutes: Option<u32>) -> Command {
    Command::Apply { modality, minutes }
}

fn on(patient: &Patient) -> (Modality, u64) {
    let Place::OnSkin(on) = &patient.state().place else { panic!("it is on") };
    (on.modality, on.planned.as_secs() / 60)
}

/// Takes off what is on and waits for the next to be ready.
fn next(patient: &mut Patient) {
    patient.act(REMOVE);
    patient.wait_mins(180);
}

#[test]
fn the_last_modality_is_taken_again_and_another_is_taken_at_its_usual_length() {
    let mut patient = case().built_in("heat-20-ice-massage-10").never_asleep().start();
    patient.act(APPLY);
    assert_eq!(on(&patient), (Modality::Heat, 20));
    next(&mut patient);
    patient.act(apply(Some(Modality::IceMassage), None));
    assert_eq!(on(&patient), (Modality::IceMassage, 10));
    next(&mut patient);
    patient.act(APPLY);
    assert_eq!(on(&patient), (Modality::IceMassage, 10));
    next(&mut patient);
    let choices = vec![Modality::Heat, Modality::IceMassage];
    assert_eq!(patient.try_act(apply(Some(Modality::Cold), None)), Err(Refusal::NoSuchChoice { choices }));
    assert!(matches!(patient.try_act(apply(Some(Modality::Heat), Some(21))), Err(Refusal::OutOfBounds { .. })));
}

#[test]
fn the_first_run_takes_the_upper_end_and_then_the_persons_own() {
    let mut patient = case().built_in("cold-nhs").never_asleep().start();
    patient.act(APPLY);
    assert_eq!(on(&patient).1, 20);
    next(&mut patient);
    patient.act(apply(None, Some(15)));
    next(&mut patient);
    patient.act(APPLY);
    assert_eq!(on(&patient).1, 15);
    next(&mut patient);
    for minutes in [14, 21] {
        let bounds = Refusal::OutOfBounds { field: "minutes".to_owned(), low: 15, high: 20 };
        assert_eq!(patient.try_act(apply(None, Some(minutes))), Err(bounds));
    }
}

#[test]
fn after_a_days_eight_the_next_is_on_the_next_day() {
    let mut patient = case().never_asleep().start();
    for _ in 0..7 {
        patient.apply_whole();
        patient.wait_mins(60);
        assert_eq!(patient.named(), Named::Ready);
    }
    patient.apply_whole();
    assert_eq!((patient.slot().why, patient.ready_wall()), (SlotWhy::NextDay, at("2026-11-20T00:00:00Z")));
    patient.wait_mins(60);
    patient.act(APPLY);
    assert_eq!(patient.state().counts.done, 8, "a ninth by hand is the person's own");
}

#[test]
fn the_cap_counts_by_the_clock_as_it_is_believed_now() {
    let mut patient = case().never_asleep().start();
    for _ in 0..7 {
        patient.apply_whole();
        patient.wait_mins(60);
    }
    // It was a day slow all the time.
    patient.now.wall += TimeDelta::days(1);
    patient.apply_whole();
    assert_eq!(patient.slot().why, SlotWhy::NextDay);
}

#[test]
fn cold_of_the_morning_uses_up_nothing_of_the_heats_cap() {
    let case = case().built_in("cold-short").never_asleep().onset_before(TimeDelta::hours(14));
    let mut patient = case.starting("2026-11-19T00:00:00Z").start();
    for _ in 0..5 {
        patient.apply_whole();
        patient.wait_mins(110);
    }
    patient.act(Command::SwitchPhase);
    patient.wait_mins(120);
    patient.apply_whole();
    assert_ne!(patient.slot().why, SlotWhy::NextDay, "one of four");
}

#[test]
fn a_refused_protocol_cannot_be_started() {
    let refused = case().protocol(
        r#"
id = "too-long"
name = "too long"
[[phase]]
until = { since_onset_hours = 48 }
rest = { mins = 60 }
step = [{ modality = "cold", mins = 30 }, { modality = "rest", mins = 1 }, { modality = "cold", mins = 30 }]
"#,
    );
    let Err(Refusal::Unsafe { findings }) = refused.try_start() else { panic!("it started") };
    assert!(safety::refused(&findings));
}
