//! A due application repeats three times, is recorded as missed with its reason, and the rhythm goes on.

use chrono::TimeDelta;
use poultice::therapy::event::MissedWhy;
use poultice::therapy::reminder::{Loudness, ReminderKind};
use poultice::therapy::state::{Named, Recorded};

use crate::support::{APPLY, case};

const SINGLE: &str = r#"
id = "single"
name = "single"
[[phase]]
until = { since_onset_hours = 48 }
rest = { mins = 60 }
step = [{ modality = "cold", mins = 20 }]
"#;

#[test]
fn due_repeats_every_ten_minutes_three_times_and_is_missed_one_later() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.wait_mins(60);
    assert_eq!(patient.reminded(), Some((ReminderKind::Ready, 0, Loudness::Chime)));
    patient.wait_mins(60);
    for nth in 0..=3 {
        assert_eq!(patient.reminded(), Some((ReminderKind::Due, nth, Loudness::Chime)));
        assert_eq!(patient.to_deadline(), Some(TimeDelta::minutes(10)));
        patient.wait_mins(10);
    }
    assert_eq!(patient.named(), Named::Resting);
    assert_eq!(patient.last_record().what, Recorded::Missed(MissedWhy::NoAnswer));
    assert_eq!(patient.mins_to_slot(), (60, 120), "the rhythm goes on");
    assert_eq!(patient.reminded(), Some((ReminderKind::Missed, 0, Loudness::Silent)));
}

#[test]
fn a_missed_one_stands_on_record_when_it_was_due_not_when_it_was_given_up() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.wait_mins(120);
    let due = patient.session.timeline().last().clone();
    patient.wait_mins(40);
    let missed = patient.last_record().clone();
    assert_eq!((missed.stands_at(), missed.stands_wall()), (due.elapsed, due.now.wall));
    assert_eq!(missed.at, due.elapsed + std::time::Duration::from_secs(40 * 60), "the rest counts from there");
    // A snapshot of an older agent doesn't say.
    let mut old = serde_json::to_value(&missed).expect("JSON");
    old.as_object_mut().expect("an object").remove("due").expect("it was there");
    let old: poultice::therapy::state::Record = serde_json::from_value(old).expect("read");
    assert_eq!((old.stands_at(), old.stands_wall()), (missed.at, missed.wall));
}

#[test]
fn equal_ends_of_a_rest_are_due_at_once() {
    let mut patient = case().protocol(SINGLE).start();
    patient.apply_whole();
    patient.wait_mins(59);
    assert_eq!(patient.named(), Named::Resting);
    patient.wait_mins(1);
    assert_eq!((patient.named(), patient.reminded().map(|shown| shown.0)), (Named::Due, Some(ReminderKind::Due)));
}

#[test]
fn a_first_application_nobody_begins_is_missed_too() {
    let mut patient = case().start();
    assert_eq!(patient.reminded(), Some((ReminderKind::Ready, 0, Loudness::Silent)), "they look at it already");
    patient.wait_mins(100);
    assert_eq!(patient.state().counts.missed, 1);
}

#[test]
fn four_days_away_are_summed_up_in_one_reminder() {
    let mut patient = case().start();
    patient.apply_whole();
    let entries = patient.suspend(TimeDelta::days(4));
    let counts = patient.state().counts;
    assert!(counts.missed > 20, "{counts:?}");
    let reminder = patient.session.reminder().expect("one that sums up");
    assert_eq!(reminder.missed, counts.missed);
    let missed = |why| move |record: &&poultice::therapy::state::Record| record.what == Recorded::Missed(why);
    let suspended = patient.state().records.iter().filter(missed(MissedWhy::Suspended)).count();
    assert_eq!(suspended, counts.missed as usize, "all for the same reason");
    assert!(entries.iter().all(|entry| entry.noted.now == entries[0].noted.now));
    assert_eq!(patient.state().phase, 1, "cold is over meanwhile");
    // Told once, it is not counted again.
    let told = patient.session.reminder().expect("still there");
    patient.session.reminded(&told, &patient.now.clone());
    assert_eq!(patient.session.reminder().map(|reminder| reminder.missed), Some(0));
}

#[test]
fn a_machine_that_was_off_says_so() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.power_off(TimeDelta::hours(5));
    assert_eq!(patient.state().records[1].what, Recorded::Missed(MissedWhy::PoweredOff));
    let mut patient = case().start();
    patient.apply_whole();
    patient.wait_mins(125);
    patient.suspend(TimeDelta::hours(1));
    let why = &patient.state().records[1].what;
    assert_eq!(*why, Recorded::Missed(MissedWhy::NoAnswer), "the first reminder was shown before the lid closed");
}

#[test]
fn a_late_application_moves_the_rhythm_and_nothing_is_missed() {
    let mut patient = case().start();
    patient.apply_whole();
    patient.wait_mins(155);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(crate::support::REMOVE);
    assert_eq!((patient.mins_to_slot(), patient.state().counts.missed), ((60, 120), 0));
}
