//! A pain score belongs to the application it was noted before or after.

use poultice::therapy::command::{Command, PainWhen, Refusal};
use poultice::therapy::state::Pain;

use crate::support::{APPLY, Patient, REMOVE, case};

fn note(patient: &mut Patient, score: u8) -> Pain {
    patient.act(Command::LogPain { score, when: None, note: String::new() });
    patient.state().pains.last().expect("noted").clone()
}

fn belongs(pain: &Pain) -> (PainWhen, u32) {
    (pain.when, pain.application)
}

#[test]
fn before_during_after_and_in_between() {
    let mut patient = case().start();
    assert_eq!(belongs(&note(&mut patient, 6)), (PainWhen::Before, 0), "about to begin");
    patient.act(APPLY);
    assert_eq!(belongs(&note(&mut patient, 7)), (PainWhen::Before, 0), "just on");
    patient.wait_mins(20);
    patient.act(REMOVE);
    assert_eq!(belongs(&note(&mut patient, 5)), (PainWhen::After, 0));
    assert_eq!(note(&mut patient, 5).when, PainWhen::Between, "once after");
    patient.wait_mins(60);
    assert_eq!(belongs(&note(&mut patient, 6)), (PainWhen::Before, 1));
    let of = |when| patient.state().pain_of(0, when).map(|pain| pain.score);
    assert_eq!((of(PainWhen::Before), of(PainWhen::After)), (Some(7), Some(5)), "the later one counts");
}

#[test]
fn after_one_that_was_left_out_it_belongs_to_neither() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.wait_mins(60);
    patient.act(Command::Skip);
    assert_eq!(note(&mut patient, 4).when, PainWhen::Between);
}

#[test]
fn said_to_be_after_it_belongs_to_the_last_one_done() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.wait_mins(60);
    patient.act(Command::Skip);
    patient.act(Command::LogPain { score: 2, when: Some(PainWhen::After), note: String::new() });
    assert_eq!(patient.state().pain_of(0, PainWhen::After).map(|pain| pain.score), Some(2));
}

#[test]
fn halfway_through_it_is_neither_before_nor_after() {
    let mut patient = case().built_in("intermittent-10-10-10").start();
    patient.act(APPLY);
    patient.wait_mins(10);
    patient.act(REMOVE);
    assert_eq!(note(&mut patient, 4).when, PainWhen::Between);
    patient.wait_mins(10);
    assert_eq!(note(&mut patient, 4).when, PainWhen::Between);
    patient.apply_whole();
    assert_eq!(belongs(&note(&mut patient, 4)), (PainWhen::After, 0));
}

#[test]
fn the_scale_ends_at_ten_and_a_note_at_a_thousand_characters() {
    let mut patient = case().start();
    let log = |score, note: String| Command::LogPain { score, when: None, note };
    assert!(matches!(patient.try_act(log(11, String::new())), Err(Refusal::OutOfBounds { .. })));
    assert!(matches!(patient.try_act(log(3, "a".repeat(1001))), Err(Refusal::OutOfBounds { .. })));
    patient.act(log(10, "ä".repeat(1000)));
    patient.act(Command::Stop);
    assert_eq!(patient.try_act(log(3, String::new())), Err(Refusal::NoSession));
}
