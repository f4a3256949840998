//! What must hold whatever a person does and whenever the machine looks.

use std::time::Duration;

use chrono::TimeDelta;
use poultice::therapy::command::{Change, Command, PainWhen, RemovedWhen};
use poultice::therapy::event::{Entry, effective};
use poultice::therapy::forecast::{Pace, forecast};
use poultice::therapy::reminder::ReminderKind;
use poultice::therapy::state::Place;
use poultice::therapy::timeline::Elapsed;
use proptest::prelude::*;

use crate::support::{APPLY, Case, Patient, assert_rests_kept, assert_sound, at, case, follow_forecast};

#[derive(Debug, Clone)]
enum Doing {
    Command(Command),
    Wait(i64),
    Suspend(i64),
    Restart,
    SetClock(i64),
}

/// Few cases, so that everybody runs them; `PROPTEST_CASES` asks for more.
fn config() -> ProptestConfig {
    let usual = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_some() { usual } else { ProptestConfig { cases: 400, ..usual } }
}

fn command() -> impl Strategy<Value = Command> {
    let when = prop_oneof![
        3 => Just(RemovedWhen::Now),
        1 => Just(RemovedWhen::OnTime),
        1 => (0u32..40).prop_map(RemovedWhen::MinutesAgo),
        1 => Just(RemovedWhen::Unknown),
    ];
    prop_oneof![
        6 => Just(APPLY),
        6 => when.prop_map(|when| Command::Remove { when }),
        1 => Just(Command::SkinFine),
        2 => proptest::option::of(1u32..240).prop_map(|minutes| Command::Snooze { minutes }),
        2 => Just(Command::Skip),
        1 => Just(Command::Pause),
        2 => Just(Command::Resume),
        1 => Just(Command::SwitchPhase),
        1 => Just(Command::KeepPhase),
        1 => (0u8..=10).prop_map(|score| Command::LogPain { score, when: Some(PainWhen::Between), note: String::new() }),
        3 => amendment(),
        1 => (0usize..4, 0u8..=10).prop_map(|(index, score)| {
            Command::AmendPain { index, score: Some(score), note: None }
        }),
        1 => (0usize..4).prop_map(|index| Command::DropPain { index }),
        2 => Just(Command::Undo),
    ]
}

fn amendment() -> impl Strategy<Value = Command> {
    let since =
        proptest::option::of((0i64..3_000).prop_map(|mins| at("2026-11-19T08:00:00Z") + TimeDelta::minutes(mins)));
    let change = prop_oneof![
        3 => (since, proptest::option::of(1u32..60)).prop_map(|(since, minutes)| Change::Done { since, minutes }),
        1 => Just(Change::NotDone),
    ];
    (0u32..8, proptest::option::weighted(0.2, 0usize..3), change)
        .prop_map(|(application, step, change)| Command::Amend { application, step, change })
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        5 => command().prop_map(Doing::Command),
        5 => (1i64..9_000).prop_map(Doing::Wait),
        1 => (1i64..40_000).prop_map(Doing::Suspend),
        1 => Just(Doing::Restart),
        1 => (-200_000i64..200_000).prop_map(Doing::SetClock),
    ]
}

fn cases() -> impl Strategy<Value = usize> {
    0..PROTOCOLS.len()
}

fn start(protocol: usize) -> Case {
    let case = case();
    if PROTOCOLS[protocol].is_empty() { case } else { case.protocol(PROTOCOLS[protocol]) }
}

/// The default; a composite counted from its start; a single end without sleep; a choice of modality, open-ended.
const PROTOCOLS: [&str; 4] = [
    "",
    r#"
id = "composite"
name = "composite"
[[phase]]
until = { since_onset_hours = [20, 30] }
rest = { mins = 120, from = "start" }
step = [{ modality = "cold", mins = 10 }, { modality = "rest", mins = 10 }, { modality = "cold", mins = [5, 10] }]
[[phase]]
until = { applications = 3 }
rest = { mins = [60, 90] }
step = [{ modality = "heat", mins = 15 }, { modality = "cold", mins = 10 }]
"#,
    r#"
id = "single"
name = "single"
[[phase]]
until = { since_onset_hours = 12 }
rest = { mins = 60 }
step = [{ modality = "cold", mins = 20 }]
"#,
    r#"
id = "open"
name = "open"
[[phase]]
until = "stopped"
ask_at_hours = 10
rest = { mins = [30, 60] }
step = [{ modality = "heat", mins = 20, or = [{ modality = "ice_massage", mins = 10 }] }]
"#,
];

fn live(patient: &mut Patient, doings: &[Doing], mut look: impl FnMut(&Patient)) {
    for doing in doings {
        match doing {
            Doing::Command(command) => drop(patient.try_act(command.clone())),
            Doing::Wait(secs) => drop(patient.wait(TimeDelta::seconds(*secs))),
            Doing::Suspend(secs) => drop(patient.suspend(TimeDelta::seconds(*secs))),
            Doing::Restart => drop(patient.restart()),
            Doing::SetClock(secs) => {
                patient.now.wall += TimeDelta::seconds(*secs);
                patient.wait(TimeDelta::zero());
            }
        }
        look(patient);
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_application_runs_past_its_cap_unreminded(
        protocol in cases(), doings in proptest::collection::vec(doing(), 1..60)
    ) {
        let mut patient = start(protocol).start();
        live(&mut patient, &doings, |patient| {
            let Place::OnSkin(on) = &patient.state().place else { return };
            if patient.session.timeline().last().elapsed >= on.since + on.planned {
                let reminder = patient.session.reminder().expect("a removal alarm");
                assert_eq!(reminder.kind, ReminderKind::RemoveNow);
                assert!(patient.session.next_deadline().is_some(), "the alarm comes again");
            }
        });
    }

    #[test]
    fn a_rest_is_never_cut_below_its_floor(protocol in cases(), doings in proptest::collection::vec(doing(), 1..80)) {
        let mut patient = start(protocol).start();
        live(&mut patient, &doings, |_| {});
        assert_rests_kept(patient.state());
    }

    #[test]
    fn folding_the_history_gives_the_state(protocol in cases(), doings in proptest::collection::vec(doing(), 1..60)) {
        let mut patient = start(protocol).start();
        live(&mut patient, &doings, assert_sound);
        let seqs: Vec<u64> = patient.session.log().iter().map(|entry| entry.seq).collect();
        assert_eq!(seqs, (0..seqs.len() as u64).collect::<Vec<_>>());
    }

    #[test]
    fn the_history_survives_json(protocol in cases(), doings in proptest::collection::vec(doing(), 1..40)) {
        let mut patient = start(protocol).start();
        live(&mut patient, &doings, |_| {});
        for entry in patient.session.log() {
            let json = serde_json::to_string(entry).expect("an entry is JSON");
            assert_eq!(&serde_json::from_str::<Entry>(&json).expect("and back"), entry);
        }
    }

    #[test]
    fn ticking_at_extra_moments_changes_nothing(
        protocol in cases(),
        doings in proptest::collection::vec(doing(), 1..40),
        extra in proptest::collection::vec(1i64..4_000, 1..20),
    ) {
        let mut seldom = start(protocol).start();
        let mut often = seldom.clone();
        // A restart is no tick: it notes how long nobody was told anything, which is a fact of its own.
        for doing in doings.iter().filter(|doing| !matches!(doing, Doing::Restart)) {
            if let Doing::Wait(secs) = doing {
                let mut left = *secs;
                for step in &extra {
                    let step = (*step).min(left);
                    often.wait(TimeDelta::seconds(step));
                    left -= step;
                }
                often.wait(TimeDelta::seconds(left));
                seldom.wait(TimeDelta::seconds(*secs));
            } else {
                live(&mut often, std::slice::from_ref(doing), |_| {});
                live(&mut seldom, std::slice::from_ref(doing), |_| {});
            }
            assert_eq!(often.state(), seldom.state());
            assert_eq!(often.session.reminder(), seldom.session.reminder());
        }
        let facts = |patient: &Patient| -> Vec<_> {
            effective(patient.session.log()).into_iter().map(|entry| (entry.at, entry.event.clone())).collect()
        };
        assert_eq!(facts(&often), facts(&seldom));
    }

    #[test]
    fn the_forecast_followed_to_the_letter_is_what_happens(
        protocol in cases(),
        doings in proptest::collection::vec(doing(), 0..25),
        late in any::<bool>(),
    ) {
        let mut patient = start(protocol).start();
        live(&mut patient, &doings, |_| {});
        if matches!(patient.state().place, Place::Paused(_)) {
            patient.act(Command::Resume);
        }
        let pace = if late { Pace::Latest } else { Pace::Earliest };
        let horizon = Duration::from_secs(48 * 3600);
        let end = patient.session.timeline().last().elapsed + horizon;
        let foretold = follow_forecast(&mut patient, pace, horizon);
        let last = foretold.last().map_or(Elapsed::ZERO, |coming| coming.at);
        assert!(last <= end);
        let again = forecast(&patient.session, pace, end.since(patient.session.timeline().last().elapsed));
        assert!(again.iter().all(|coming| coming.at >= last), "nothing foretold was left out: {again:?}");
    }
}
