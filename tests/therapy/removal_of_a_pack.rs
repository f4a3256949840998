//! Tissue doesn't pause: what is on the skin runs through everything, and how long is asked where nobody saw.

use chrono::TimeDelta;
use poultice::therapy::command::{Command, Refusal, RemovedWhen};
use poultice::therapy::reminder::{Loudness, ReminderKind};
use poultice::therapy::state::{Ended, Named, Place, Recorded};

use crate::support::{APPLY, Patient, REMOVE, case};

fn with_ice_on() -> Patient {
    let mut patient = case().start();
    patient.act(APPLY);
    patient
}

#[test]
fn ice_left_on_through_a_suspend_is_the_first_thing_said() {
    let mut patient = with_ice_on();
    patient.wait_mins(5);
    patient.suspend(TimeDelta::hours(9));
    assert_eq!(patient.named(), Named::RemoveNow);
    let reminder = patient.session.reminder().expect("the alarm");
    assert_eq!((reminder.kind, reminder.loudness), (ReminderKind::RemoveNow, Loudness::Alarm));
    assert_eq!(reminder.nth, 9 * 60 - 15, "one a minute since its time was up, of which only the last is shown");
    let Place::OnSkin(on) = &patient.state().place else { panic!("it is still on") };
    assert_eq!(patient.session.timeline().last().elapsed.since(on.since).as_secs(), 9 * 3600 + 300);
}

#[test]
fn the_alarm_comes_again_every_minute_for_ever_and_at_night_too() {
    let mut patient = case().starting("2026-11-19T22:15:00Z").start();
    patient.act(APPLY);
    patient.wait_mins(20);
    for minute in 0..600 {
        assert_eq!(patient.reminded(), Some((ReminderKind::RemoveNow, minute, Loudness::Alarm)));
        assert_eq!(patient.to_deadline(), Some(TimeDelta::minutes(1)));
        patient.wait_mins(1);
    }
}

#[test]
fn removed_now_on_time_minutes_ago_or_nobody_knows_when() {
    let late = |when| {
        let mut patient = with_ice_on();
        patient.wait_mins(80);
        patient.act(Command::Remove { when });
        (patient.last_on().map(|on| on.num_minutes()), patient.mins_to_slot())
    };
    // An hour late: the rest counts from the real removal, and due is not before the answer.
    assert_eq!(late(RemovedWhen::Now), (Some(80), (60, 120)));
    assert_eq!(late(RemovedWhen::OnTime), (Some(20), (0, 60)));
    assert_eq!(late(RemovedWhen::MinutesAgo(10)), (Some(70), (50, 110)));
    assert_eq!(late(RemovedWhen::Unknown), (None, (60, 120)), "a rest from now is the safe side");
}

#[test]
fn a_very_late_answer_makes_the_next_one_due_and_not_missed() {
    let mut patient = with_ice_on();
    patient.wait_mins(400);
    patient.act(Command::Remove { when: RemovedWhen::OnTime });
    assert_eq!((patient.named(), patient.state().counts.missed), (Named::Due, 0));
}

#[test]
fn it_cannot_have_come_off_before_it_went_on() {
    let mut patient = with_ice_on();
    patient.wait_mins(30);
    let refusal = patient.try_act(Command::Remove { when: RemovedWhen::MinutesAgo(31) });
    assert_eq!(refusal, Err(Refusal::OutOfBounds { field: "minutes-ago".to_owned(), low: 0, high: 30 }));
    patient.act(Command::Remove { when: RemovedWhen::MinutesAgo(30) });
    assert_eq!(patient.last_on(), Some(TimeDelta::zero()));
}

#[test]
fn taken_off_early_it_is_recorded_as_long_as_it_was_on() {
    let mut patient = with_ice_on();
    patient.wait_mins(7);
    patient.act(REMOVE);
    assert_eq!(patient.last_on(), Some(TimeDelta::minutes(7)));
}

#[test]
fn before_its_time_is_up_it_cannot_have_come_off_on_time() {
    let mut patient = with_ice_on();
    let on_time = Command::Remove { when: RemovedWhen::OnTime };
    let until = crate::support::at("2026-11-19T08:20:00Z");
    for secs in [1, 19 * 60 + 58] {
        patient.wait(TimeDelta::seconds(secs));
        assert_eq!(patient.try_act(on_time.clone()), Err(Refusal::TimeNotUp { until }));
        assert_eq!((patient.named(), patient.state().counts.done), (Named::Applying, 0), "it is still on");
    }
    patient.pass(TimeDelta::seconds(1));
    patient.act(on_time);
    assert_eq!(patient.last_on(), Some(TimeDelta::minutes(20)));
}

#[test]
fn after_a_restart_with_a_senseless_clock_it_asks_for_the_pack_and_marks_the_time_unknown() {
    for when in [RemovedWhen::Now, RemovedWhen::OnTime, RemovedWhen::MinutesAgo(90), RemovedWhen::Unknown] {
        let mut patient = with_ice_on();
        patient.wait_mins(3);
        patient.now.wall = crate::support::at("1970-01-01T00:00:00Z");
        patient.power_off(TimeDelta::seconds(30));
        assert_eq!(patient.named(), Named::RemoveNow, "its time may be up");
        assert!(patient.state().unsure_since.is_some());
        patient.act(Command::Remove { when });
        let Recorded::Applied { ended, .. } = &patient.last_record().what else { panic!("it went on") };
        assert_eq!(*ended, Some(Ended::Unknown), "{when:?}");
        assert_eq!(patient.mins_to_slot(), (60, 120), "the full rest from now");
        assert_eq!(patient.state().unsure_since, None);
    }
}

#[test]
fn what_was_over_before_the_clock_was_lost_can_still_have_been_off_on_time() {
    let mut patient = with_ice_on();
    patient.wait_mins(25);
    patient.now.wall = crate::support::at("1970-01-01T00:00:00Z");
    patient.power_off(TimeDelta::seconds(30));
    patient.act(Command::Remove { when: RemovedWhen::OnTime });
    assert_eq!(patient.last_on(), Some(TimeDelta::minutes(20)));
}

#[test]
fn the_skin_is_looked_at_five_minutes_in_once() {
    let mut patient = with_ice_on();
    assert_eq!((patient.reminded(), patient.to_deadline()), (None, Some(TimeDelta::minutes(5))));
    patient.wait_mins(5);
    assert_eq!(patient.reminded(), Some((ReminderKind::SkinCheck, 0, Loudness::Silent)));
    patient.act(Command::SkinFine);
    assert_eq!(patient.reminded(), None);
    let Recorded::Applied { skin_fine, .. } = patient.last_record().what else { panic!("it is on") };
    assert!(skin_fine);
}
