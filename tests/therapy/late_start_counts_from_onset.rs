//! Windows count from onset, so a start hours or days later begins where the programme stands then.

use chrono::TimeDelta;
use poultice::therapy::command::{Command, Refusal};
use poultice::therapy::protocol::Modality;
use poultice::therapy::session::SwitchPolicy;
use poultice::therapy::state::Named;

use crate::support::{at, case};

#[test]
fn six_hours_late_cold_begins_and_the_question_comes_six_hours_earlier() {
    let mut patient = case().never_asleep().onset_before(TimeDelta::hours(6)).start();
    assert_eq!(patient.named(), Named::Ready);
    patient.wait_until("2026-11-21T01:59:59Z");
    assert_eq!(patient.state().choice, None);
    patient.wait_until("2026-11-21T02:00:00Z");
    assert_eq!(patient.named(), Named::ChoosingSwitch);
}

#[test]
fn fifty_hours_late_the_question_comes_at_once_and_cold_may_begin_meanwhile() {
    let mut patient = case().onset_before(TimeDelta::hours(50)).start();
    assert_eq!((patient.named(), patient.state().phase), (Named::ChoosingSwitch, 0));
    patient.clone().apply_whole();
    patient.act(Command::SwitchPhase);
    assert_eq!(patient.state().pick(0).modality, Modality::Heat);
    assert_eq!(patient.named(), Named::Ready, "nothing was on the skin: heat may begin at once");
}

#[test]
fn eighty_hours_late_it_begins_with_heat() {
    let patient = case().onset_before(TimeDelta::hours(80)).start();
    assert_eq!((patient.named(), patient.state().phase), (Named::Ready, 1));
    assert_eq!(patient.state().pick(0).modality, Modality::Heat);
}

#[test]
fn whoever_always_switches_early_begins_with_heat_after_two_days() {
    let early = |hours| {
        let case = case().rules(|rules| rules.switch_policy = SwitchPolicy::Early);
        case.starting("2026-11-19T23:30:00Z").onset_before(TimeDelta::hours(hours)).start()
    };
    assert_eq!((early(50).state().phase, early(50).named()), (1, Named::Ready), "at night too: they are awake");
    assert_eq!(early(47).state().phase, 0);
}

#[test]
fn two_hundred_hours_late_nothing_is_left() {
    let late = case().onset_before(TimeDelta::hours(200)).try_start();
    assert_eq!(late.err(), Some(Refusal::ProgrammeOver));
    assert!(case().onset_before(TimeDelta::minutes(168 * 60 - 1)).try_start().is_ok());
}

#[test]
fn an_onset_in_the_future_is_refused() {
    assert_eq!(case().onset_before(TimeDelta::seconds(-1)).try_start().err(), Some(Refusal::OnsetAhead));
}

#[test]
fn the_programme_ends_at_its_hour_since_onset() {
    let mut patient = case().onset_before(TimeDelta::hours(160)).start();
    patient.wait_until("2026-11-19T15:59:59Z");
    assert_ne!(patient.named(), Named::Finished);
    patient.wait_until("2026-11-19T16:00:00Z");
    assert_eq!((patient.named(), patient.now.wall), (Named::Finished, at("2026-11-19T16:00:00Z")));
}
