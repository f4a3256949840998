//! What is on record can be put right afterwards, and what is planned follows the facts.

use chrono::TimeDelta;
use poultice::therapy::command::{Change, Command, PainWhen, Refusal, RemovedWhen};
use poultice::therapy::event::Entry;
use poultice::therapy::state::{Counts, Ended, Named, Recorded};

use crate::support::{APPLY, Patient, REMOVE, at, case};

fn done(minutes: u32) -> Change {
    Change::Done { since: None, minutes: Some(minutes) }
}

fn amend(application: u32, change: Change) -> Command {
    Command::Amend { application, step: None, change }
}

/// One application of 20 minutes, just over; the rest is 60 to 120 minutes.
fn after_one() -> Patient {
    let mut patient = case().start();
    patient.apply_whole();
    patient
}

fn pain(score: u8, when: PainWhen) -> Command {
    Command::LogPain { score, when: Some(when), note: String::new() }
}

#[test]
fn a_removal_noted_too_early_makes_the_rest_longer() {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.wait_mins(30);
    patient.act(Command::Remove { when: RemovedWhen::OnTime });
    assert_eq!(patient.mins_to_slot(), (50, 110));
    patient.act(amend(0, done(30)));
    assert_eq!(patient.last_on(), Some(TimeDelta::minutes(30)));
    assert_eq!(patient.mins_to_slot().0, 60, "counted from when it really came off");
    patient.wait_mins(59);
    assert!(matches!(patient.try_act(APPLY), Err(Refusal::Resting { .. })));
    patient.wait_mins(1);
    assert_eq!(patient.named(), Named::Ready);
}

#[test]
fn one_that_is_ready_rests_again_where_the_pack_was_on_longer() {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.wait_mins(70);
    patient.act(Command::Remove { when: RemovedWhen::OnTime });
    patient.wait_mins(15);
    assert_eq!(patient.named(), Named::Ready);
    patient.act(amend(0, done(60)));
    assert_eq!(patient.named(), Named::Resting);
    assert_eq!(patient.mins_to_slot().0, 35);
}

#[test]
fn a_shorter_one_lets_the_next_come_earlier_but_not_before_its_rest() {
    let mut patient = after_one();
    patient.wait_mins(10);
    patient.act(amend(0, done(5)));
    assert_eq!(patient.mins_to_slot(), (35, 95), "15 minutes earlier");
}

#[test]
fn one_that_never_was_leaves_no_rest() {
    let mut patient = after_one();
    patient.act(amend(0, Change::NotDone));
    assert_eq!(patient.named(), Named::Ready);
    assert_eq!(patient.state().counts, Counts { skipped: 1, ..Counts::default() });
    assert_eq!(patient.last_record().what, Recorded::Skipped);
    patient.act(APPLY);
}

#[test]
fn nobody_knowing_how_long_is_on_the_safe_side() {
    let mut patient = after_one();
    patient.wait_mins(30);
    patient.act(amend(0, Change::Done { since: None, minutes: None }));
    assert!(matches!(patient.last_record().what, Recorded::Applied { ended: Some(Ended::Unknown), .. }));
    assert_eq!(patient.mins_to_slot().0, 60);
}

#[test]
fn a_missed_one_that_was_done_counts_and_needs_its_rest() {
    let mut patient = after_one();
    patient.wait(TimeDelta::minutes(161));
    assert_eq!(patient.state().counts.missed, 1);
    patient.act(amend(1, done(15)));
    assert_eq!((patient.state().counts.missed, patient.state().counts.done), (0, 2));
    assert_eq!(patient.state().application(), 2, "the next keeps its number");
    assert_eq!(patient.last_on(), Some(TimeDelta::minutes(15)));
    assert_eq!(patient.mins_to_slot().0, 59, "it ended when it was given up, a minute ago");
    patient.act(Command::Amend {
        application: 1,
        step: None,
        change: Change::Done { since: Some(at("2026-11-19T10:00:00Z")), minutes: Some(20) },
    });
    assert_eq!(patient.last_record().wall, at("2026-11-19T10:00:00Z"));
    assert_eq!(patient.named(), Named::Resting);
}

#[test]
fn an_older_one_changes_nothing_about_what_is_planned() {
    let mut patient = after_one();
    patient.wait_mins(70);
    patient.apply_whole();
    let planned = patient.slot().clone();
    patient.act(amend(0, done(10)));
    assert_eq!(*patient.slot(), planned);
    patient.act(amend(0, done(90)));
    assert_eq!(*patient.slot(), planned, "even if the rest of then was too short");
}

#[test]
fn what_cannot_be_is_refused_with_its_reason() {
    let mut patient = after_one();
    patient.wait_mins(70);
    patient.act(APPLY);
    let since = |wall: &str| Change::Done { since: Some(at(wall)), minutes: Some(10) };
    assert_eq!(patient.try_act(amend(1, done(5))), Err(Refusal::UnderWay));
    assert_eq!(patient.try_act(amend(7, done(5))), Err(Refusal::NothingToAmend));
    let bounds = |most| Err(Refusal::OnFor { since: at("2026-11-19T08:00:00Z"), most });
    assert_eq!(patient.try_act(amend(0, done(91))), bounds(90));
    assert_eq!(patient.try_act(amend(0, done(0))), bounds(90));
    let no_room = Err(Refusal::NoRoom { from: at("2026-11-19T08:00:00Z"), to: at("2026-11-19T09:30:00Z") });
    for wall in ["2026-11-19T07:30:00Z", "2026-11-19T09:35:00Z", "2027-11-19T08:00:00Z"] {
        assert_eq!(patient.try_act(amend(0, since(wall))), no_room, "{wall}");
    }
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(60);
    patient.act(Command::Skip);
    assert_eq!(patient.try_act(amend(2, Change::NotDone)), Err(Refusal::NothingToAmend));
    patient.act(Command::Stop);
    assert_eq!(patient.try_act(amend(0, done(5))), Err(Refusal::NoSession));
}

#[test]
fn one_put_on_and_taken_off_in_the_same_second_may_have_been_a_minute() {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.pass(TimeDelta::milliseconds(400));
    patient.act(REMOVE);
    let since = at("2026-11-19T08:00:00Z");
    assert_eq!(patient.try_act(amend(0, done(12))), Err(Refusal::OnFor { since, most: 1 }));
    let earlier = Change::Done { since: Some(at("2026-11-19T07:50:00Z")), minutes: Some(10) };
    assert!(matches!(patient.try_act(amend(0, earlier)), Err(Refusal::NoRoom { .. })), "before the session began");
    patient.act(amend(0, done(1)));
    assert_eq!(patient.last_on(), Some(TimeDelta::milliseconds(400)), "it can't end in the future");
    patient.wait_mins(12);
    patient.act(amend(0, done(12)));
    assert_eq!(patient.last_on(), Some(TimeDelta::minutes(12)));
}

#[test]
fn a_step_that_was_not_done_leaves_the_others() {
    let mut patient = case().protocol(COMPOSITE).never_asleep().start();
    patient.act(APPLY);
    patient.wait_mins(10);
    patient.act(REMOVE);
    assert_eq!(patient.try_act(amend(0, Change::NotDone)), Err(Refusal::UnderWay));
    patient.wait_mins(10);
    patient.apply_whole();
    let second = Command::Amend { application: 0, step: Some(2), change: Change::NotDone };
    patient.act(second);
    assert_eq!((patient.state().records.len(), patient.state().counts.done), (1, 1));
    patient.act(amend(0, Change::NotDone));
    assert_eq!(patient.state().counts, Counts { skipped: 1, ..Counts::default() });
}

const COMPOSITE: &str = r#"
id = "composite"
name = "composite"
[[phase]]
until = { since_onset_hours = [20, 30] }
rest = { mins = 120, from = "start" }
step = [{ modality = "cold", mins = 10 }, { modality = "rest", mins = 10 }, { modality = "cold", mins = 10 }]
"#;

#[test]
fn the_number_that_ends_a_phase_counts_what_was_put_right() {
    let protocol = COMPOSITE.replace("since_onset_hours = [20, 30]", "applications = 1").replace("120", "100");
    let mut patient = case().protocol(&protocol).never_asleep().start();
    patient.wait(TimeDelta::hours(3));
    assert_eq!(patient.state().counts.missed, 1);
    patient.act(amend(0, done(10)));
    assert_eq!(patient.named(), Named::Finished);
    patient.act(amend(0, Change::NotDone));
    assert_eq!(patient.named(), Named::Finished, "the record is put right, the end stays");
}

#[test]
fn pain_scores_are_put_right_and_taken_off() {
    let mut patient = case().start();
    patient.act(pain(7, PainWhen::Before));
    patient.apply_whole();
    patient.act(pain(5, PainWhen::After));
    let note = Some("slept badly".to_owned());
    patient.act(Command::AmendPain { index: 0, score: Some(6), note: note.clone() });
    let first = &patient.state().pains[0];
    assert_eq!((first.score, first.note.as_str(), first.when), (6, "slept badly", PainWhen::Before));
    assert_eq!(
        patient.try_act(Command::AmendPain { index: 0, score: None, note }),
        Err(Refusal::NothingToAmend),
        "it says so already"
    );
    let high = Command::AmendPain { index: 1, score: Some(11), note: None };
    assert!(matches!(patient.try_act(high), Err(Refusal::OutOfBounds { .. })));
    patient.act(Command::DropPain { index: 0 });
    assert_eq!(patient.state().pains.iter().map(|pain| pain.score).collect::<Vec<_>>(), [5]);
    assert_eq!(patient.try_act(Command::DropPain { index: 1 }), Err(Refusal::NothingToAmend));
}

#[test]
fn each_can_be_taken_back() {
    let mut patient = after_one();
    patient.act(pain(5, PainWhen::After));
    patient.wait_mins(5);
    for command in [
        amend(0, done(10)),
        amend(0, Change::NotDone),
        amend(0, Change::Done { since: None, minutes: None }),
        Command::AmendPain { index: 0, score: Some(1), note: None },
        Command::DropPain { index: 0 },
    ] {
        let before = patient.state().clone();
        patient.act(command.clone());
        assert_ne!(*patient.state(), before, "{command:?}");
        patient.restart();
        patient.act(Command::Undo);
        assert_eq!(*patient.state(), before, "{command:?}");
    }
}

#[test]
fn a_history_from_before_still_reads() {
    let old = r#"{"seq":3,"at":1200000,"wall":"2026-11-19T08:20:00Z","noted":{"elapsed":1200000,
        "wall":"2026-11-19T08:20:00Z","boot":2200000,"boot_id":"boot-1"},"event":{"event":"removed","off":1200000}}"#;
    let entry: Entry = serde_json::from_str(old).expect("it reads");
    assert_eq!(entry, after_one().session.log()[3]);
}
