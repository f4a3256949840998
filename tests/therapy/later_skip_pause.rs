//! An application may slide, be left out, or wait for a pause to end; the rest before it is never cut.

use chrono::TimeDelta;
use poultice::therapy::command::{Command, Refusal};
use poultice::therapy::event::Event;
use poultice::therapy::reminder::{Loudness, ReminderKind};
use poultice::therapy::state::{Named, Recorded};

use crate::support::{APPLY, Patient, case};

fn ready() -> Patient {
    let mut patient = case().start();
    patient.apply_whole();
    patient.wait_mins(60);
    patient
}

fn later(minutes: u32) -> Command {
    Command::Snooze { minutes: Some(minutes) }
}

#[test]
fn later_is_quiet_until_then_and_then_it_is_said_again() {
    let mut patient = ready();
    patient.act(Command::Snooze { minutes: None });
    assert_eq!((patient.named(), patient.reminded()), (Named::Ready, None));
    assert_eq!(patient.to_deadline(), Some(TimeDelta::minutes(15)), "the person's own setting");
    patient.wait_mins(15);
    assert_eq!(patient.reminded(), Some((ReminderKind::Ready, 0, Loudness::Chime)));
}

#[test]
fn later_than_due_moves_due() {
    let mut patient = ready();
    patient.act(later(90));
    patient.wait_mins(89);
    assert_eq!(patient.reminded(), None);
    patient.wait_mins(1);
    assert_eq!((patient.named(), patient.reminded().map(|shown| shown.1)), (Named::Due, Some(0)));
    patient.act(later(10));
    assert_eq!((patient.named(), patient.reminded()), (Named::Ready, None));
    patient.wait_mins(10);
    assert_eq!(patient.named(), Named::Due);
}

#[test]
fn later_has_bounds_and_is_nothing_for_a_rest() {
    let mut patient = ready();
    for minutes in [0, 241] {
        assert!(matches!(patient.try_act(later(minutes)), Err(Refusal::OutOfBounds { .. })));
    }
    patient.apply_whole();
    assert_eq!(patient.try_act(later(5)), Err(Refusal::NotNow { state: Named::Resting }));
    assert!(matches!(patient.try_act(APPLY), Err(Refusal::Resting { .. })));
}

#[test]
fn skipped_is_recorded_and_the_rhythm_goes_on_from_there() {
    let mut patient = ready();
    patient.act(Command::Skip);
    assert_eq!((&patient.last_record().what, patient.state().counts.skipped), (&Recorded::Skipped, 1));
    assert_eq!((patient.named(), patient.mins_to_slot()), (Named::Resting, (60, 120)));
    assert_eq!(patient.try_act(Command::Skip), Err(Refusal::NotNow { state: Named::Resting }));
    patient.clone().act(APPLY);
}

#[test]
fn a_pause_says_nothing_and_misses_nothing() {
    let mut patient = ready();
    patient.act(Command::Pause);
    patient.wait(TimeDelta::hours(30));
    assert_eq!((patient.named(), patient.reminded(), patient.state().counts.missed), (Named::Paused, None, 0));
    assert_eq!(patient.try_act(APPLY), Err(Refusal::NotNow { state: Named::Paused }));
    patient.act(Command::Resume);
    assert_eq!((patient.named(), patient.mins_to_slot()), (Named::Ready, (0, 60)));
}

#[test]
fn a_short_pause_leaves_the_plan_alone() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.act(Command::Pause);
    patient.wait_mins(30);
    patient.act(Command::Resume);
    assert_eq!(patient.mins_to_slot(), (30, 90));
    assert!(matches!(patient.try_act(APPLY), Err(Refusal::Resting { .. })), "a pause is no way around a rest");
}

#[test]
fn the_late_end_of_a_phase_passes_in_a_pause_too() {
    let mut patient = ready();
    patient.act(Command::Pause);
    patient.wait(TimeDelta::hours(75));
    assert_eq!((patient.named(), patient.state().phase), (Named::Paused, 1));
    patient.act(Command::Resume);
    patient.apply_whole();
    assert_eq!(patient.last_record().phase, 1);
}

#[test]
fn nothing_of_this_is_possible_with_something_on_the_skin() {
    let mut patient = case().start();
    patient.act(APPLY);
    for command in [Command::Pause, Command::Skip, Command::SwitchPhase, Command::KeepPhase, Command::Stop] {
        assert_eq!(patient.try_act(command), Err(Refusal::OnSkin));
    }
}

#[test]
fn a_command_meets_the_present_though_nobody_has_ticked() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.pass(TimeDelta::minutes(90));
    patient.act(Command::Skip);
    assert_eq!(patient.state().counts.skipped, 1, "it was ready for half an hour");
    patient.pass(TimeDelta::minutes(90));
    patient.now.wall += TimeDelta::hours(1);
    let entries = patient.act(APPLY);
    assert!(matches!(entries[0].event, Event::ClockChanged { .. }), "the clock was set meanwhile: {entries:?}");
}

#[test]
fn a_refusal_changes_nothing() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.pass(TimeDelta::hours(3));
    let (state, log) = (patient.state().clone(), patient.session.log().len());
    assert!(patient.try_act(Command::Resume).is_err());
    assert_eq!((patient.state(), patient.session.log().len()), (&state, log));
    let entries = patient.wait_mins(0);
    assert!(!entries.is_empty(), "what time did is told by the tick that follows");
}
