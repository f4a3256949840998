//! The default programme from start to finished, lived through on the real parts, with every event accounted for.

use std::time::{Duration, Instant};

use poultice::therapy::event::{Entry, Event};
use poultice::therapy::reminder::ReminderKind;
use poultice::therapy::state::State;

use crate::support::desktop::Desktop;
use crate::support::program::Program;

/// 168 hours take a minute.
const SPEED: &str = "10000";

#[test]
fn the_default_programme_runs_from_start_to_finished() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let poultice = Program::on(&desktop);
    poultice.start_agent(&["--rehearse", SPEED]);
    poultice.run(&["start", "cold-20-every-1-2h", "--site", "lower back"]);

    let begun = Instant::now();
    let mut taken_off = 0;
    loop {
        assert!(begun.elapsed() < Duration::from_secs(240), "still {}", poultice.status());
        match poultice.state().as_str() {
            "ready" | "due" => drop(poultice.try_run(&["apply"])),
            // Nobody takes off what they were not told to: an answer quicker than the bus withdraws the notice unseen.
            "remove_now" if alarms(&desktop) <= taken_off => std::thread::sleep(Duration::from_millis(5)),
            "remove_now" => {
                poultice.run(&["remove"]);
                taken_off += 1;
            }
            "choosing_switch" => drop(poultice.try_run(&["switch"])),
            "finished" => break,
            _ => std::thread::sleep(Duration::from_millis(20)),
        }
    }
    let status = poultice.status();
    account_for(&poultice.log(), &status);
    let done = status["session"]["applications"]["done"].as_u64().expect("a number");
    assert_eq!(taken_off as u64, done, "every application ended by its alarm");
    let notes = desktop.notifications();
    assert!(
        notes.last().is_some_and(|posted| posted.actions.iter().any(|(id, _)| id == "open")),
        "the summary's offered"
    );
}

/// How many removal alarms the notification server was given.
fn alarms(desktop: &Desktop) -> usize {
    desktop.notifications().iter().filter(|posted| posted.urgency == 2).count()
}

/// Nothing happened that isn't in the history, and nothing in it happened twice.
fn account_for(log: &[Entry], status: &serde_json::Value) {
    let seqs: Vec<u64> = log.iter().map(|entry| entry.seq).collect();
    assert_eq!(seqs, (0..log.len() as u64).collect::<Vec<_>>(), "no entry is missing or doubled");
    let count = |wanted: fn(&Event) -> bool| log.iter().filter(|entry| wanted(&entry.event)).count() as u64;
    let applied = count(|event| matches!(event, Event::Applied { .. }));
    let removed = count(|event| matches!(event, Event::Removed { .. }));
    let time_up = count(|event| matches!(event, Event::TimeUp));
    let counts = &status["session"]["applications"];
    let told = |name: &str| counts[name].as_u64().expect("a number");
    assert_eq!(applied, removed, "what went on came off");
    assert_eq!(applied, time_up, "and its time was up");
    assert_eq!(applied, told("done"));
    assert_eq!(count(|event| matches!(event, Event::Missed { .. })), told("missed"));
    assert_eq!(count(|event| matches!(event, Event::Asleep)), told("asleep"));
    assert_eq!(count(|event| matches!(event, Event::Switched { .. })), 1, "cold, then heat");
    assert_eq!(count(|event| matches!(event, Event::Finished { .. })), 1);
    assert!(applied >= 20, "a week of applications, not {applied}");
    let mut reminded = false;
    for entry in log {
        match &entry.event {
            Event::Applied { .. } => reminded = false,
            Event::Reminded { kind: ReminderKind::RemoveNow, .. } => reminded = true,
            Event::Removed { .. } => assert!(reminded, "entry {}: taken off without an alarm", entry.seq),
            _ => {}
        }
    }
    let state = State::fold(log).expect("a start");
    assert_eq!(status["state"], "finished");
    assert_eq!(u64::from(state.counts.done), told("done"));
}
