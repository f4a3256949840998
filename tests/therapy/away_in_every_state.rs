//! A simulated machine: it is suspended, switched off or its agent killed in every state, for a minute, 25 minutes,
//! 9 hours and 4 days; and its wall clock is set in every state, while it runs and while it is off.

use std::time::Duration;

use chrono::TimeDelta;
use poultice::therapy::command::Command;
use poultice::therapy::event::{Event, MissedWhy};
use poultice::therapy::forecast::Pace;
use poultice::therapy::reminder::ReminderKind;
use poultice::therapy::state::{Named, Place, Recorded, SlotWhy};

use crate::support::{APPLY, Patient, REMOVE, assert_sound, case, follow_forecast};

#[derive(Debug, Clone, Copy, PartialEq)]
enum How {
    Suspended,
    PoweredOff,
    Killed,
}

/// A patient in each state a person can name, and one asleep.
fn states() -> Vec<(Named, Patient)> {
    let mut patient = case().start();
    let mut states = vec![(Named::Ready, patient.clone())];
    patient.act(APPLY);
    patient.wait_mins(10);
    states.push((Named::Applying, patient.clone()));
    patient.wait_mins(15);
    states.push((Named::RemoveNow, patient.clone()));
    patient.act(REMOVE);
    states.push((Named::Resting, patient.clone()));
    let mut paused = patient.clone();
    paused.act(Command::Pause);
    states.push((Named::Paused, paused));
    patient.wait_mins(125);
    states.push((Named::Due, patient.clone()));
    patient.wait_until("2026-11-20T02:00:00Z");
    assert_eq!(patient.slot().why, SlotWhy::Wake);
    states.push((Named::Resting, patient.clone()));
    let mut choosing = case().onset_before(TimeDelta::hours(49)).start();
    choosing.apply_whole();
    states.push((Named::ChoosingSwitch, choosing));
    for (named, patient) in &states {
        assert_eq!(patient.named(), *named);
    }
    states
}

fn finished() -> Patient {
    let mut patient = case().onset_before(TimeDelta::hours(166)).start();
    patient.apply_whole();
    patient.wait(TimeDelta::hours(3));
    assert_eq!(patient.named(), Named::Finished);
    patient
}

fn spans() -> [TimeDelta; 4] {
    [TimeDelta::minutes(1), TimeDelta::minutes(25), TimeDelta::hours(9), TimeDelta::days(4)]
}

#[test]
fn whatever_happens_to_the_machine() {
    for (named, before) in states().into_iter().chain([(Named::Finished, finished())]) {
        for span in spans() {
            for how in [How::Suspended, How::PoweredOff, How::Killed] {
                let mut patient = before.clone();
                let at = patient.session.timeline().last().elapsed;
                match how {
                    How::Suspended => drop(patient.suspend(span)),
                    How::PoweredOff => drop(patient.power_off(span)),
                    How::Killed => {
                        patient.pass(span);
                        patient.restart();
                    }
                }
                let ran = patient.session.timeline().last().elapsed.since(at);
                assert_eq!(TimeDelta::from_std(ran), Ok(span), "{named:?} {how:?}: tissue doesn't pause");
                assert_sound(&patient);
                assert_told_well(&before, &patient, how);
                assert_time_on_skin(&before, &patient, span);
                assert_forecast_comes_true(patient);
            }
        }
    }
}

/// One reminder, the most urgent one, which sums up what was missed; and every missed one has the right reason.
fn assert_told_well(before: &Patient, patient: &Patient, how: How) {
    let reminder = patient.session.reminder();
    if patient.named() == Named::RemoveNow {
        assert_eq!(reminder.as_ref().map(|reminder| reminder.kind), Some(ReminderKind::RemoveNow));
    }
    let state = patient.state();
    if let Some(reminder) = &reminder {
        assert_eq!(reminder.missed, state.counts.missed, "nothing was told yet, so all of them");
    }
    let since = before.state().records.len();
    let from = before.session.timeline().last().elapsed;
    for record in &state.records[since..] {
        let Recorded::Missed(why) = &record.what else { continue };
        // The one that was due already was reminded of before anybody went away.
        let due_before = before.named() == Named::Due && record.at.since(from) <= Duration::from_secs(2400);
        let expected = match how {
            _ if due_before => MissedWhy::NoAnswer,
            How::Suspended => MissedWhy::Suspended,
            How::PoweredOff | How::Killed => MissedWhy::PoweredOff,
        };
        let end = patient.session.timeline().last().elapsed;
        assert!(*why == expected || end.since(record.at) < Duration::from_secs(600), "{why:?} at {}", record.at);
    }
}

/// Right to the second, and the next one has its full rest.
fn assert_time_on_skin(before: &Patient, patient: &Patient, span: TimeDelta) {
    let Place::OnSkin(on) = &before.state().place else { return };
    let on_before = before.session.timeline().last().elapsed.since(on.since);
    let mut patient = patient.clone();
    assert!(matches!(patient.state().place, Place::OnSkin(_)), "it doesn't come off by itself");
    patient.act(REMOVE);
    assert_eq!(patient.last_on(), Some(TimeDelta::from_std(on_before).expect("in range") + span));
    let Place::Waiting(slot) = &patient.state().place else { panic!("the next one is planned") };
    assert!(slot.floor.since(patient.session.timeline().last().elapsed) >= Duration::from_secs(3600));
}

fn assert_forecast_comes_true(mut patient: Patient) {
    if patient.named() == Named::Paused {
        patient.act(Command::Resume);
    }
    for pace in [Pace::Earliest, Pace::Latest] {
        let mut patient = patient.clone();
        follow_forecast(&mut patient, pace, Duration::from_secs(30 * 3600));
        assert_sound(&patient);
    }
}

fn steps() -> Vec<TimeDelta> {
    let sizes = [TimeDelta::seconds(1), TimeDelta::hours(1), TimeDelta::days(1), TimeDelta::days(3652)];
    sizes.into_iter().flat_map(|size| [size, -size]).collect()
}

#[test]
fn a_wall_clock_set_while_it_runs_changes_no_elapsed_time() {
    for (named, before) in states() {
        for step in steps() {
            let mut patient = before.clone();
            let at = patient.session.timeline().last().elapsed;
            patient.pass(TimeDelta::minutes(3));
            patient.now.wall += step;
            let entries = patient.wait_mins(0);
            let noted = entries.iter().filter(|entry| matches!(entry.event, Event::ClockChanged { .. })).count();
            assert_eq!(noted, 1, "{named:?} {step}");
            assert_eq!(patient.session.timeline().last().elapsed.since(at).as_secs(), 180);
            assert_sound(&patient);
            assert_eq!(patient.state().counts.missed, before.state().counts.missed, "{named:?} {step}");
            assert_time_on_skin(&before, &patient, TimeDelta::minutes(3));
            assert_forecast_comes_true(patient);
        }
    }
}

#[test]
fn a_wall_clock_set_while_the_machine_was_off_is_believed_or_asked_about() {
    for (named, before) in states() {
        for step in steps() {
            let mut patient = before.clone();
            patient.now.wall += step;
            patient.power_off(TimeDelta::minutes(25));
            let on_skin = matches!(before.state().place, Place::OnSkin(_));
            let known = before.session.log().last().expect("a start").noted.now.wall;
            let off = patient.now.wall - known;
            let senseless = off < TimeDelta::zero() || off > TimeDelta::days(31);
            assert_eq!(patient.state().unsure_since.is_some(), senseless, "{named:?} {step}");
            if on_skin && senseless {
                assert_eq!(patient.named(), Named::RemoveNow);
                patient.act(REMOVE);
                assert_eq!(patient.last_on(), None, "marked unknown");
            }
            assert_sound(&patient);
            if !matches!(patient.state().place, Place::OnSkin(_)) {
                assert_forecast_comes_true(patient);
            }
        }
    }
}

#[test]
fn fractions_of_a_millisecond_add_up() {
    let mut patient = case().start();
    patient.act(APPLY);
    let start = patient.now.boot;
    for _ in 0..10_000 {
        patient.now.boot += Duration::from_micros(1999);
        patient.now.wall += TimeDelta::microseconds(1999);
        patient.session.tick(&patient.now);
    }
    let ran = patient.now.boot - start;
    assert_eq!(patient.session.timeline().last().elapsed.as_millis(), ran.as_millis() as u64);
}

#[test]
fn a_clock_read_earlier_and_handed_in_later_is_not_counted_twice() {
    let mut patient = case().start();
    let early = patient.now.clone();
    patient.wait_mins(10);
    patient.session.tick(&early);
    patient.session.tick(&patient.now);
    assert_eq!(patient.session.timeline().last().elapsed.as_millis(), 600_000);
}
