//! Undo takes back the last thing the person did, what followed from it included, and nothing else.

use chrono::TimeDelta;
use poultice::therapy::command::{Command, PainWhen, Refusal, RemovedWhen};
use poultice::therapy::state::{Named, Place};

use crate::support::{APPLY, Patient, REMOVE, case};

/// Does something and takes it back: nothing must be left of it.
fn comes_to_nothing(patient: &Patient, command: Command) {
    let mut patient = patient.clone();
    let before = patient.state().clone();
    patient.act(command.clone());
    assert_ne!(*patient.state(), before, "{command:?} did nothing");
    patient.act(Command::Undo);
    assert_eq!(*patient.state(), before, "{command:?} left something behind");
}

#[test]
fn each_act_can_be_taken_back() {
    let pain = Command::LogPain { score: 7, when: None, note: "stiff".to_owned() };
    let mut patient = case().start();
    comes_to_nothing(&patient, APPLY);
    comes_to_nothing(&patient, pain.clone());
    comes_to_nothing(&patient, Command::SwitchPhase);
    comes_to_nothing(&patient, Command::Stop);
    patient.act(APPLY);
    patient.wait_mins(6);
    comes_to_nothing(&patient, Command::SkinFine);
    comes_to_nothing(&patient, REMOVE);
    patient.wait_mins(20);
    for when in [RemovedWhen::Now, RemovedWhen::OnTime, RemovedWhen::MinutesAgo(3), RemovedWhen::Unknown] {
        comes_to_nothing(&patient, Command::Remove { when });
    }
    patient.act(REMOVE);
    comes_to_nothing(&patient, pain);
    comes_to_nothing(&patient, Command::Pause);
    patient.wait_mins(70);
    comes_to_nothing(&patient, Command::Snooze { minutes: Some(20) });
    comes_to_nothing(&patient, Command::Snooze { minutes: Some(200) });
    comes_to_nothing(&patient, Command::Skip);
    patient.act(Command::Pause);
    comes_to_nothing(&patient, Command::Resume);
    comes_to_nothing(&patient, Command::Stop);
}

#[test]
fn the_answer_to_a_question_can_be_taken_back() {
    let mut patient = case().never_asleep().onset_before(TimeDelta::hours(50)).start();
    patient.wait_mins(5);
    comes_to_nothing(&patient, Command::KeepPhase);
    comes_to_nothing(&patient, Command::SwitchPhase);
}

#[test]
fn a_stop_can_be_taken_back_and_time_went_on() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.act(Command::Stop);
    assert_eq!((patient.named(), patient.to_deadline()), (Named::Idle, None));
    assert_eq!(patient.try_act(APPLY), Err(Refusal::NoSession));
    patient.wait_mins(60);
    patient.act(Command::Undo);
    assert_eq!(patient.named(), Named::Ready, "the rest is over meanwhile");
}

#[test]
fn a_removal_taken_back_leaves_the_pack_on_since_it_went_on() {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.wait_mins(10);
    patient.act(REMOVE);
    patient.wait_mins(15);
    patient.act(Command::Undo);
    assert_eq!(patient.named(), Named::RemoveNow, "25 minutes by now");
    patient.act(REMOVE);
    assert_eq!(patient.last_on(), Some(TimeDelta::minutes(25)));
}

#[test]
fn undo_goes_back_act_by_act_and_ends_at_the_start() {
    let mut patient = case().start();
    let start = patient.state().clone();
    patient.act(APPLY);
    patient.act(Command::SkinFine);
    patient.act(Command::LogPain { score: 3, when: Some(PainWhen::Before), note: String::new() });
    patient.act(REMOVE);
    for _ in 0..4 {
        patient.act(Command::Undo);
    }
    assert_eq!(*patient.state(), start);
    assert_eq!(patient.try_act(Command::Undo), Err(Refusal::NothingToUndo));
}

#[test]
fn what_nobody_did_is_not_taken_back() {
    let mut patient = case().start();
    patient.wait(TimeDelta::hours(3));
    assert_eq!(patient.state().counts.missed, 1);
    assert_eq!(patient.try_act(Command::Undo), Err(Refusal::NothingToUndo));
}

#[test]
fn taking_back_an_old_note_leaves_what_happened_since() {
    let mut patient = case().start();
    patient.apply_whole();
    let quiet = patient.clone();
    patient.act(Command::LogPain { score: 5, when: None, note: String::new() });
    for patient in [&mut patient, &mut quiet.clone()] {
        patient.suspend(TimeDelta::hours(4));
    }
    let mut without = quiet;
    without.suspend(TimeDelta::hours(4));
    patient.act(Command::Undo);
    assert_eq!(patient.state(), without.state());
}

#[test]
fn undo_survives_a_restart() {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.act(Command::Undo);
    patient.restart();
    assert!(matches!(patient.state().place, Place::Waiting(_)));
    assert_eq!(patient.try_act(Command::Undo), Err(Refusal::NothingToUndo));
}
