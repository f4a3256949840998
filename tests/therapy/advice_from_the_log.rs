//! What the log suggests, and what it doesn't: one piece at a time, only on figures, each with its source.

use chrono::TimeDelta;
use poultice::text;
use poultice::therapy::advice::{Advice, Effect, Verdict, advise, effect};
use poultice::therapy::command::{Change, Command, PainWhen, RemovedWhen};
use poultice::therapy::protocol::Modality;

use crate::support::{APPLY, Patient, REMOVE, case};

fn log(patient: &mut Patient, score: u8, when: PainWhen) {
    patient.act(Command::LogPain { score, when: Some(when), note: String::new() });
}

fn advice(patient: &Patient) -> Option<Advice> {
    advise(patient.state(), patient.session.timeline().last().elapsed)
}

/// Applications with these scores before and after.
fn with_scores(scores: &[(u8, u8)]) -> Patient {
    let mut patient = case().never_asleep().start();
    for (before, after) in scores {
        log(&mut patient, *before, PainWhen::Before);
        patient.apply_whole();
        log(&mut patient, *after, PainWhen::After);
        patient.wait_mins(60);
    }
    patient
}

#[test]
fn the_effect_of_cold_is_the_mean_change_with_its_count() {
    let of = |scores: &[(u8, u8)]| effect(with_scores(scores).state(), true);
    let known = |mean_change_tenths, applications, verdict| Some(Effect { mean_change_tenths, applications, verdict });
    assert_eq!(of(&[]), None);
    assert_eq!(of(&[(5, 5), (6, 5), (5, 5)]), known(-3, 3, Verdict::NoClearChange));
    assert_eq!(of(&[(5, 3)]), known(-20, 1, Verdict::Less));
    assert_eq!(of(&[(5, 3), (5, 4)]), known(-15, 2, Verdict::NoClearChange));
    // The figure that is shown decides.
    let almost = |count| (0..count).map(|n| (5, if n == 0 { 4 } else { 3 })).collect::<Vec<_>>();
    assert_eq!(of(&almost(10)), known(-19, 10, Verdict::NoClearChange));
    assert_eq!(of(&almost(20)), known(-20, 20, Verdict::Less));
    assert_eq!(of(&[(3, 5)]), known(20, 1, Verdict::More));
}

#[test]
fn an_application_without_both_scores_says_nothing() {
    let mut patient = case().start();
    log(&mut patient, 5, PainWhen::Before);
    patient.apply_whole();
    assert_eq!(effect(patient.state(), true), None);
    log(&mut patient, 4, PainWhen::After);
    assert!(effect(patient.state(), true).is_some());
    assert_eq!(effect(patient.state(), false), None, "that was no heat");
}

#[test]
fn heat_followed_by_ice_counts_for_neither() {
    let mut patient = case().built_in("heat-then-cold").onset_before(TimeDelta::hours(50)).start();
    log(&mut patient, 6, PainWhen::Before);
    patient.apply_whole();
    patient.apply_whole();
    log(&mut patient, 2, PainWhen::After);
    assert_eq!((effect(patient.state(), true), effect(patient.state(), false)), (None, None));
}

#[test]
fn cold_without_a_clear_change_after_four_is_said() {
    assert_eq!(advice(&with_scores(&[(5, 5), (5, 4), (5, 5)])), None, "three say nothing yet");
    let patient = with_scores(&[(5, 5), (5, 4), (5, 5), (5, 4)]);
    let Some(Advice::ColdDoesNotHelp { effect }) = advice(&patient) else { panic!("{:?}", advice(&patient)) };
    assert_eq!((effect.mean_change_tenths, effect.applications), (-5, 4));
    assert_eq!(advice(&with_scores(&[(5, 2), (5, 3), (5, 3), (5, 2)])), None, "it helps");
    let mut heat = patient;
    heat.act(Command::SwitchPhase);
    assert_eq!(advice(&heat), None, "it was changed already");
}

#[test]
fn severe_for_twelve_hours_comes_before_anything_else() {
    let mut patient = with_scores(&[(8, 8), (8, 8), (8, 8), (8, 8)]);
    patient.act(Command::Pause);
    patient.wait_until("2026-11-19T19:59:59Z");
    assert!(matches!(advice(&patient), Some(Advice::ColdDoesNotHelp { .. })));
    patient.wait_until("2026-11-19T20:00:00Z");
    let still = advice(&patient);
    assert_eq!(still, Some(Advice::StillSevere { hours: 12, least: 8 }));
    log(&mut patient, 6, PainWhen::Between);
    assert!(!matches!(advice(&patient), Some(Advice::StillSevere { .. })), "once it was less");
}

#[test]
fn one_severe_score_long_ago_says_nothing_about_now() {
    let mut patient = case().start();
    log(&mut patient, 9, PainWhen::Between);
    patient.wait(TimeDelta::hours(13));
    assert_eq!(advice(&patient), None, "nobody knows how it is now");
    log(&mut patient, 9, PainWhen::Between);
    assert_eq!(advice(&patient), None, "nor how it was between");
}

#[test]
fn no_better_after_a_week_is_said_when_the_programme_is_over() {
    let week = |last: u8| {
        let mut patient = case().start();
        log(&mut patient, 6, PainWhen::Between);
        patient.act(Command::Pause);
        patient.wait(TimeDelta::hours(167));
        log(&mut patient, last, PainWhen::Between);
        assert_eq!(advice(&patient), None, "not yet a week");
        patient.wait(TimeDelta::hours(1));
        advice(&patient)
    };
    assert_eq!(week(5), Some(Advice::NoBetter { days: 7, first_tenths: 60, latest_tenths: 50 }));
    assert_eq!(week(4), None, "two points are a clear change");
}

#[test]
fn what_is_advised_reads_well_and_names_its_source() {
    let severe = Advice::StillSevere { hours: 12, least: 8 };
    assert!(text::advice::sentence(&severe).contains("severe for 12 hours now, 8 or more"));
    let no_better = Advice::NoBetter { days: 8, first_tenths: 62, latest_tenths: 55 };
    assert!(text::advice::sentence(&no_better).contains("6.2 on average at first, 5.5 in the last"));
    let cold = Effect { mean_change_tenths: -4, applications: 9, verdict: Verdict::NoClearChange };
    let helps_not = Advice::ColdDoesNotHelp { effect: cold };
    assert!(text::advice::sentence(&helps_not).starts_with("After 9 times cold the pain changed by −0.4 on average."));
    assert_eq!([severe, no_better, helps_not].map(|advice| advice.source()), ["S1", "S1; S2", "S1"]);
    let heat = Effect { mean_change_tenths: -23, applications: 5, verdict: Verdict::Less };
    let both = text::advice::effects(Some(cold), Some(heat));
    let expected = "After cold the pain was 0.4 points lower on average (9 times): no clear change.\n\
                    After heat the pain was 2.3 points lower on average (5 times): less pain.";
    assert_eq!(both.as_deref(), Some(expected));
    assert_eq!(text::advice::effects(None, None), None);
}

fn worn(mins: i64) -> Patient {
    let mut patient = case().never_asleep().start();
    patient.act(APPLY);
    patient.wait_mins(mins);
    patient.act(REMOVE);
    patient
}

#[test]
fn after_too_long_an_application_the_skin_is_to_be_looked_at_until_the_next_one() {
    let cold = |application, minutes| Advice::TooLong { application, modality: Modality::Cold, minutes, planned: 20 };
    assert_eq!(advice(&worn(21)), None, "a slow hand");
    assert_eq!(advice(&worn(22)), Some(cold(0, Some(22))));
    let mut patient = worn(39);
    let too_long = cold(0, Some(39));
    assert_eq!(advice(&patient), Some(too_long));
    let words = text::advice::sentence(&too_long);
    assert!(words.starts_with("It was on for 39 minutes instead of 20. Look at your skin."), "{words}");
    assert!(
        ["numbness that stays", "White", "blistered", "see a doctor"].iter().all(|it| words.contains(it)),
        "{words}"
    );
    assert!(too_long.source().contains("MPFT NHS"));

    let mut put_right = patient.clone();
    let change = Change::Done { since: None, minutes: Some(20) };
    put_right.act(Command::Amend { application: 0, step: None, change });
    assert_eq!(advice(&put_right), None, "it was not too long after all");

    let mut waiting = patient.clone();
    waiting.act(Command::Pause);
    waiting.wait(TimeDelta::hours(24));
    assert_eq!(advice(&waiting), None, "by then it would have shown");

    patient.wait_mins(60);
    assert_eq!(advice(&patient), Some(too_long), "said before the next one too");
    patient.act(APPLY);
    assert_eq!(advice(&patient), None);
    patient.wait_mins(30);
    patient.act(Command::Remove { when: RemovedWhen::OnTime });
    assert_eq!(advice(&patient), None, "this one was in time");
    patient.act(Command::Undo);
    patient.act(Command::Remove { when: RemovedWhen::Unknown });
    assert_eq!(advice(&patient), Some(cold(1, None)));
    assert_ne!(cold(1, None).occasion(), too_long.occasion(), "put aside once, it is said again of the next");
    assert!(text::advice::sentence(&cold(1, None)).starts_with("Nobody knows for how long it was on."));
}

#[test]
fn a_short_application_that_was_longer_than_planned_but_not_than_is_usual_says_nothing() {
    let mut patient = case().built_in("cold-short").never_asleep().start();
    patient.act(APPLY);
    patient.wait_mins(15);
    patient.act(REMOVE);
    assert_eq!(advice(&patient), None);
    let mut heat = case().built_in("heat-first").never_asleep().start();
    heat.act(APPLY);
    heat.wait_mins(45);
    heat.act(REMOVE);
    let too_long = advice(&heat).expect("an advice");
    assert!(text::advice::sentence(&too_long).contains("Red and warm"));
}
