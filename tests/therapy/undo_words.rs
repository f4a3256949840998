//! What was noted, and what was taken back, in words: every act by its name and its time.

use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use poultice::text::act;
use poultice::text::clock::Clock12Or24;
use poultice::therapy::command::{Change, Command, PainWhen, RemovedWhen};

use crate::support::{APPLY, Patient, REMOVE, case};

/// Does it: how that is noted, and how it is told when it is taken back.
fn told(patient: &Patient, command: Command) -> (String, String) {
    let mut patient = patient.clone();
    patient.act(command);
    let clock = Clock12Or24::new(Arc::new(Utc));
    let now = patient.session.timeline().last().now.wall;
    let last = patient.session.last_act().expect("an act");
    let words = (act::noted(last, patient.state(), &clock, now), act::taken_back(last, patient.state(), &clock, now));
    let last = last.clone();
    patient.act(Command::Undo);
    // It can be told by how it stands afterwards as well.
    assert_eq!(act::taken_back(&last, patient.state(), &clock, now), words.1);
    words
}

fn taken_back(patient: &Patient, command: Command) -> String {
    told(patient, command).1
}

#[test]
fn each_act_is_told_by_its_name_and_time() {
    let mut patient = case().starting("2026-03-02T09:00:00Z").start();
    let pain = |when| Command::LogPain { score: 6, when: Some(when), note: String::new() };
    assert_eq!(told(&patient, pain(PainWhen::Before)).0, "Noted: pain 6 before.");
    assert_eq!(taken_back(&patient, pain(PainWhen::Between)), "Taken back: pain 6.");
    assert_eq!(taken_back(&patient, APPLY), "Taken back: ice on at 09:00.");
    assert_eq!(taken_back(&patient, Command::SwitchPhase), "Taken back: the change to heat.");
    assert_eq!(taken_back(&patient, Command::Stop), act::stop_taken_back());
    patient.act(APPLY);
    patient.wait_mins(25);
    assert_eq!(taken_back(&patient, Command::SkinFine), "Taken back: the skin is fine.");
    let remove = |when| taken_back(&patient, Command::Remove { when });
    assert_eq!(remove(RemovedWhen::Now), "Taken back: ice off at 09:25.");
    assert_eq!(remove(RemovedWhen::OnTime), "Taken back: ice off at 09:20.");
    assert_eq!(remove(RemovedWhen::Unknown), "Taken back: ice off, nobody knows since when.");
    patient.act(REMOVE);
    assert_eq!(taken_back(&patient, Command::Pause), "Taken back: the pause.");
    patient.wait_mins(60);
    let later = Command::Snooze { minutes: Some(20) };
    assert_eq!(taken_back(&patient, later), "Taken back: later, at 10:45.");
    assert_eq!(taken_back(&patient, Command::Skip), "Taken back: one left out.");
}

#[test]
fn what_is_put_right_is_told_as_it_stands_on_record_now() {
    let mut patient = case().starting("2026-03-02T09:00:00Z").start();
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(5);
    let change = |change| Command::Amend { application: 0, step: None, change };
    let done = |since, minutes| change(Change::Done { since, minutes });
    assert_eq!(told(&patient, done(None, Some(18))).0, "Number 1: on 09:00 to 09:18, 18 min.");
    let since = patient.state().started + TimeDelta::minutes(4);
    let (noted, taken_back) = told(&patient, done(Some(since), Some(10)));
    assert_eq!(noted, "Number 1: on 09:04 to 09:14, 10 min.");
    assert_eq!(taken_back, "Taken back: the correction of number 1.");
    assert_eq!(told(&patient, done(None, None)).0, "Number 1: on at 09:00, nobody knows for how long.");
    assert_eq!(told(&patient, change(Change::NotDone)).0, "Number 1: not done.");
}
