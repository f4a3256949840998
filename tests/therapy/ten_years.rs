//! Ten years of back trouble: forty sessions, each lived at random, and everything holds in all of them.

use std::time::Duration;

use chrono::TimeDelta;
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, RemovedWhen};
use poultice::therapy::forecast::Pace;
use poultice::therapy::state::Named;

use crate::support::{APPLY, Patient, assert_sound, case, follow_forecast};

/// A small generator of our own: the same forty lives in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }

    fn of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len() as u64) as usize].clone()
    }
}

/// What somebody does who is reminded, or isn't.
fn act(patient: &mut Patient, chance: &mut Chance) {
    let removed = [RemovedWhen::Now, RemovedWhen::OnTime, RemovedWhen::MinutesAgo(2), RemovedWhen::Unknown];
    let pain = Command::LogPain { score: chance.below(11) as u8, when: None, note: String::new() };
    let command = match patient.named() {
        Named::Ready | Named::Due => {
            chance.of(&[APPLY, APPLY, APPLY, Command::Snooze { minutes: None }, Command::Skip])
        }
        Named::Applying | Named::RemoveNow => Command::Remove { when: chance.of(&removed) },
        Named::ChoosingSwitch => chance.of(&[Command::SwitchPhase, Command::KeepPhase, APPLY]),
        Named::Paused => Command::Resume,
        Named::Resting | Named::Finished | Named::Idle => pain.clone(),
    };
    let command = if chance.below(12) == 0 { chance.of(&[Command::Undo, pain, Command::Pause]) } else { command };
    drop(patient.try_act(command));
}

fn wait(patient: &mut Patient, chance: &mut Chance) {
    match chance.below(60) {
        0 => drop(patient.suspend(TimeDelta::minutes(chance.below(900) as i64))),
        1 => drop(patient.power_off(TimeDelta::minutes(chance.below(3000) as i64))),
        2 => drop(patient.restart()),
        3 => patient.now.wall += TimeDelta::seconds(chance.below(7200) as i64 - 3600),
        4..30 => drop(patient.wait(TimeDelta::seconds(chance.below(5400) as i64))),
        _ => {
            let span = patient.to_deadline().unwrap_or(TimeDelta::hours(1));
            patient.wait(span);
        }
    }
}

#[test]
fn forty_sessions_in_ten_years() {
    let mut chance = Chance(20_261_119);
    let zones = [chrono_tz::Europe::Berlin, chrono_tz::Australia::Lord_Howe, chrono_tz::America::Havana];
    let (mut entries, mut applications) = (0, 0);
    for number in 0..40 {
        let protocol = chance.of(builtin::all());
        let start = crate::support::at("2026-11-19T06:00:00Z") + TimeDelta::hours(2191 * number);
        let onset = TimeDelta::hours(chance.below(48) as i64);
        let case = case().built_in(&protocol.id).zone(chance.of(&zones)).starting(&start.to_rfc3339());
        let mut patient = case.onset_before(onset).start();
        for step in 0..1500 {
            wait(&mut patient, &mut chance);
            act(&mut patient, &mut chance);
            if step % 20 == 0 {
                patient.wait(TimeDelta::zero());
                assert_sound(&patient);
            }
            if !patient.state().running() || patient.now.wall - start > TimeDelta::days(14) {
                break;
            }
        }
        assert_sound(&patient);
        entries += patient.session.log().len();
        applications += patient.state().counts.done;
        let free = matches!(patient.named(), Named::Resting | Named::Ready | Named::Due | Named::ChoosingSwitch);
        if free {
            follow_forecast(&mut patient, Pace::Earliest, Duration::from_secs(24 * 3600));
            assert_sound(&patient);
        }
    }
    assert!(entries > 4_000 && applications > 400, "{entries} entries, {applications} applications");
}
