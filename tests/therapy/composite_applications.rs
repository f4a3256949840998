//! An application of several steps: its inner pause, its halves, its rest.

use chrono::TimeDelta;
use poultice::therapy::command::{Command, Refusal, RemovedWhen};
use poultice::therapy::protocol::Modality;
use poultice::therapy::state::{Named, Place};

use crate::support::{APPLY, Patient, REMOVE, case};

fn intermittent() -> Patient {
    case().built_in("intermittent-10-10-10").never_asleep().start()
}

fn half_done() -> Patient {
    let mut patient = intermittent();
    patient.act(APPLY);
    patient.wait_mins(10);
    patient.act(REMOVE);
    patient
}

#[test]
fn cold_pause_cold_is_one_application_every_two_hours() {
    let mut patient = half_done();
    assert_eq!((patient.mins_to_slot(), patient.state().counts.done), ((10, 10), 0));
    assert!(matches!(patient.try_act(APPLY), Err(Refusal::Resting { .. })), "the inner pause is a rest too");
    patient.wait_mins(10);
    assert_eq!(patient.named(), Named::Due);
    patient.act(APPLY);
    patient.wait_mins(10);
    patient.act(REMOVE);
    assert_eq!((patient.mins_to_slot(), patient.state().counts.done), ((90, 90), 1));
    let numbers: Vec<u32> = patient.state().records.iter().map(|record| record.application).collect();
    assert_eq!(numbers, [0, 0]);
}

#[test]
fn heat_is_followed_at_once_by_ice_massage() {
    let mut patient = case().built_in("heat-then-cold").onset_before(TimeDelta::hours(50)).start();
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    assert_eq!(patient.named(), Named::Due);
    patient.act(APPLY);
    let Place::OnSkin(on) = &patient.state().place else { panic!("it is on") };
    assert_eq!((on.modality, on.planned.as_secs()), (Modality::IceMassage, 600));
    patient.wait_mins(10);
    patient.act(REMOVE);
    assert_eq!((patient.mins_to_slot(), patient.state().counts.done), ((60, 120), 1));
}

#[test]
fn one_that_dawdles_between_its_steps_keeps_its_rest() {
    let mut patient = half_done();
    patient.wait_mins(30);
    patient.act(APPLY);
    patient.wait_mins(10);
    patient.act(REMOVE);
    assert_eq!(patient.mins_to_slot().0, 90, "two hours from its start would leave 70");
}

#[test]
fn a_late_removal_keeps_the_rest_though_it_counts_from_the_start() {
    let mut patient = case().built_in("cold-nhs").never_asleep().start();
    patient.act(APPLY);
    patient.wait_mins(90);
    patient.act(Command::Remove { when: RemovedWhen::Now });
    assert_eq!(patient.mins_to_slot(), (100, 160));
}

#[test]
fn a_second_half_nobody_begins_ends_the_application_which_counts() {
    let mut patient = half_done();
    patient.wait_mins(10 + 40);
    assert_eq!((patient.state().counts.done, patient.state().counts.missed), (1, 0));
    assert_eq!(patient.mins_to_slot().0, 120);
    assert!(patient.try_act(APPLY).is_err(), "the skin has had cold 50 minutes ago");
}

#[test]
fn a_second_half_can_be_left_out() {
    let mut patient = half_done();
    patient.wait_mins(10);
    patient.act(Command::Skip);
    assert_eq!((patient.state().counts.done, patient.state().counts.skipped), (1, 0));
}

#[test]
fn a_short_pause_goes_on_with_the_second_half_and_a_long_one_does_not() {
    let mut short = half_done();
    short.act(Command::Pause);
    short.wait_mins(15);
    short.act(Command::Resume);
    assert_eq!((short.slot().step, short.state().counts.done), (2, 0));
    let mut long = half_done();
    long.act(Command::Pause);
    long.wait_mins(70);
    long.act(Command::Resume);
    assert_eq!((long.slot().step, long.state().counts.done, long.mins_to_slot().0), (0, 1, 50));
    assert!(matches!(long.try_act(APPLY), Err(Refusal::Resting { .. })));
}

#[test]
fn a_half_that_the_end_of_its_phase_or_a_stop_cuts_off_counts() {
    let mut patient = case().built_in("intermittent-10-10-10").never_asleep();
    patient = patient.onset_before(TimeDelta::hours(70));
    let mut patient = patient.start();
    patient.act(APPLY);
    patient.wait_mins(10);
    patient.act(REMOVE);
    let mut stopped = patient.clone();
    stopped.act(Command::Stop);
    assert_eq!(stopped.state().counts.done, 1);
    patient.act(Command::Pause);
    patient.wait(TimeDelta::hours(3));
    assert_eq!((patient.named(), patient.state().counts.done), (Named::Finished, 1));
}
